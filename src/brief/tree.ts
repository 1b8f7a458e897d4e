import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, Brief, Fact, Item, Part } from './brief.ts'
import { type Stops, stopsOf } from './stops.ts'

/** Addresses and names that programs would make links and notifications of: shown as code, they stay what they are. */
const literal =
  /(?<![\w./])(?:(?:https?|ftp):\/\/|www\.)[^\s{}<>`|]*[^\s{}<>`|.,;:!?)'"\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w[\w-]*/g

/** A text of the plan. Whatever stands in it, it is text. */
export function textOf(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(literal)) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) })
    nodes.push({ type: 'inlineCode', value: found })
    from = index + found.length
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) })
  return nodes
}

/** A part under its heading, with the stops of the brief's language. */
export function partTree(
  { number, title, purpose, blocks }: Part,
  { language }: Pick<Brief, 'language'>,
): RootContent[] {
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: `${number}. ` }, ...textOf(title)] },
    {
      ...paragraph([{ type: 'emphasis', children: textOf(purpose) }]),
      data: { hProperties: { className: ['purpose'] } },
    },
    ...blocksTree(blocks, stopsOf(language)),
  ]
}

export function titleTree(title: string): RootContent {
  return { type: 'heading', depth: 1, children: textOf(title) }
}

/** What a person is asked to write. */
export function askTree(ask: string): RootContent {
  return {
    ...paragraph([{ type: 'emphasis', children: textOf(ask) }]),
    data: { hProperties: { className: ['yours'] } },
  }
}

/** Lists that follow each other are one list. */
function blocksTree(blocks: readonly Block[], stops: Stops): RootContent[] {
  const nodes: RootContent[] = []
  const add = (items: ListItem[]) => {
    const last = nodes.at(-1)
    if (last?.type === 'list') last.children.push(...items)
    else nodes.push({ type: 'list', ordered: false, spread: false, children: items } satisfies List)
  }
  for (const block of blocks) {
    if (block.kind === 'lead')
      nodes.push({ ...paragraph([strong(block.text)]), data: { hProperties: { className: ['lead'] } } })
    else if (block.kind === 'text') nodes.push(paragraph(textOf(block.text)))
    else if (block.kind === 'facts') add(block.facts.map((fact) => factItem(fact, stops)))
    else if (block.label === undefined) add(block.items.map((item) => itemOf(item, stops)))
    else
      add([
        {
          ...listItem([strong(block.label)]),
          children: [paragraph([strong(block.label)]), list(block.items.map((item) => itemOf(item, stops)))],
        },
      ])
  }
  return nodes
}

function factItem({ label, values }: Fact, { semicolon }: Stops): ListItem {
  return listItem([strong(label), ...textOf(` ${joined(values, semicolon)}`)])
}

/** One value as it is; several without the stops between them. */
function joined(values: readonly string[], semicolon: string): string {
  return values.map((value, index) => (index < values.length - 1 ? value.replace(/\.$/, '') : value)).join(semicolon)
}

function itemOf({ head, note, text, facts = [] }: Item, stops: Stops): ListItem {
  const line: PhrasingContent[] = []
  if (head !== undefined) line.push(strong(head))
  if (note) line.push(...textOf(`${line.length > 0 ? ' ' : ''}(${note})`))
  if (text) line.push(...textOf(line.length > 0 ? `${stops.colon}${text}` : text))
  const item = listItem(line)
  return facts.length === 0
    ? item
    : { ...item, children: [...item.children, list(facts.map((fact) => factItem(fact, stops)))] }
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children }
}

function listItem(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children)] }
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function strong(text: string): PhrasingContent {
  return { type: 'strong', children: textOf(text) }
}

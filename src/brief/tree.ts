import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, Fact, Item, Part } from './brief.ts'

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

/** A part under its heading. */
export function partTree({ number, title, purpose, blocks }: Part): RootContent[] {
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: `${number}. ` }, ...textOf(title)] },
    {
      ...paragraph([{ type: 'emphasis', children: textOf(purpose) }]),
      data: { hProperties: { className: ['purpose'] } },
    },
    ...blocksTree(blocks),
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
function blocksTree(blocks: readonly Block[]): RootContent[] {
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
    else if (block.kind === 'facts') add(block.facts.map(factItem))
    else if (block.label === undefined) add(block.items.map(itemOf))
    else
      add([
        {
          ...listItem([strong(block.label)]),
          children: [paragraph([strong(block.label)]), list(block.items.map(itemOf))],
        },
      ])
  }
  return nodes
}

function factItem({ label, values }: Fact): ListItem {
  return listItem([strong(label), ...textOf(` ${joined(values)}`)])
}

/** One value as it is; several without the stops between them. */
function joined(values: readonly string[]): string {
  return values.map((value, index) => (index < values.length - 1 ? value.replace(/\.$/, '') : value)).join('; ')
}

function itemOf({ head, note, text, facts = [] }: Item): ListItem {
  const line: PhrasingContent[] = []
  if (head !== undefined) line.push(strong(head))
  if (note) line.push(...textOf(`${line.length > 0 ? ' ' : ''}(${note})`))
  if (text) line.push(...textOf(line.length > 0 ? `: ${text}` : text))
  const item = listItem(line)
  return facts.length === 0 ? item : { ...item, children: [...item.children, list(facts.map(factItem))] }
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

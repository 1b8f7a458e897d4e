import type { MarkdownNode } from '../../../source/document.ts'
import { headingOf } from '../names.ts'
import { proseOf } from '../prose.ts'

/**
 * "1. OBJECTIVES" and "1.1 Commercial objective" on lines of their own as the headings that they are for whoever wrote
 * the page: where two such lines at least name a part of a plan, and the page has
 * no more headings of Markdown than that.
 */
export function withPlainHeadings(tree: MarkdownNode, source: string, start: number): MarkdownNode {
  const nodes = tree.children ?? []
  const children = nodes.flatMap((node) => blocksOf(node, source, start) ?? [node])
  const isNamed = (node: MarkdownNode) =>
    node.type === 'heading' && headingOf(proseOf(node.children ?? [], source, start)) !== undefined
  const own = new Set(nodes)
  const known = nodes.filter(({ type, depth = 1 }) => type === 'heading' && depth > 1).length
  const found = children.filter((node) => !own.has(node) && isNamed(node)).length
  return found < 2 || found < known ? tree : { ...tree, children }
}

/** The headings in a numbered paragraph, or in a list whose items all are headings, with what stands below them. */
function blocksOf(node: MarkdownNode, source: string, start: number): MarkdownNode[] | undefined {
  if (node.type === 'paragraph') {
    const blocks = linesAsBlocks(node, source, start, (line) => chapter(line, source, start, inSection))
    return blocks[0]?.type === 'heading' ? blocks : undefined
  }
  if (node.type !== 'list') return undefined
  const items = (node.children ?? []).map(({ children: [first, ...below] = [], position }) => {
    const isNumbered = inList.test(source.slice((position?.start.offset ?? 0) + start).slice(0, 5))
    if (first?.type !== 'paragraph' || !isNumbered) return undefined
    let at = 0
    const blocks = linesAsBlocks(first, source, start, (line) =>
      at++ === 0 ? headline(line, source, start) : chapter(line, source, start, inSection),
    )
    return blocks[0]?.type === 'heading' ? [...blocks, ...below] : undefined
  })
  return items.every((item) => item !== undefined) ? items.flat() : undefined
}

const inList = /^\d{1,2}[.)][ \t]/
const inSection = /^\d{1,2}\.\d{1,2}\.?[ \t]/
const longest = 80

/** "OBJECTIVES" behind the number of a list: in capitals, or the name of a part; anything else is an item. */
function headline(line: readonly MarkdownNode[], source: string, start: number): MarkdownNode | undefined {
  const words = proseOf(line, source, start)
  const isTitle = words.text === words.text.toUpperCase() || headingOf(words) !== undefined
  return isTitle && isName(words.text) ? headingFrom(line, 2) : undefined
}

/** "1.1 Commercial objective" */
function chapter(
  line: readonly MarkdownNode[],
  source: string,
  start: number,
  numbered: RegExp,
): MarkdownNode | undefined {
  const { text } = proseOf(line, source, start)
  const number = numbered.exec(text)?.[0]
  // "7.1 Reported: weekly" says what it names.
  const isField = /[:：]\s/.test(text)
  return number !== undefined && !isField && isName(text.slice(number.length)) ? headingFrom(line, 3) : undefined
}

function isName(text: string): boolean {
  return text.length <= longest && /^\p{Lu}/u.test(text) && !/[.,;:!?]$/.test(text)
}

function headingFrom(line: readonly MarkdownNode[], depth: number): MarkdownNode {
  return { type: 'heading', depth, children: line, ...placeOf(line) }
}

/** A paragraph as the headings that are lines of it and paragraphs of the lines between them. */
function linesAsBlocks(
  paragraph: MarkdownNode,
  source: string,
  start: number,
  headingIn: (line: readonly MarkdownNode[]) => MarkdownNode | undefined,
): MarkdownNode[] {
  const blocks: MarkdownNode[] = []
  let open: MarkdownNode[] = []
  const close = () => {
    if (open.length > 0) blocks.push({ type: 'paragraph', children: open, ...placeOf(open) })
    open = []
  }
  for (const line of linesOf(paragraph, source, start)) {
    const heading = proseOf(line, source, start).isEmpty ? undefined : headingIn(line)
    if (heading) {
      close()
      blocks.push(heading)
    } else open.push(...(open.length > 0 ? [{ type: 'break', ...placeOf(line.slice(0, 1)) }] : []), ...line)
  }
  close()
  return blocks
}

/** The inline nodes of each line. A text stands in the file with the indentation of its lines, and with signs in longer forms. */
export function linesOf({ children = [] }: MarkdownNode, source: string, start: number): MarkdownNode[][] {
  const lines: MarkdownNode[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const end = node.position?.end.offset ?? 0
      let from = node.position?.start.offset ?? 0
      const written = source.slice(start + from, start + end).split('\n')
      for (const [index, value] of (node.value ?? '').split('\n').entries()) {
        if (index > 0) lines.push([])
        const to = Math.min(from + (written[index]?.length ?? 0), end)
        if (value !== '') lines.at(-1)?.push(textAt(value, from, to))
        from = Math.min(to + 1, end)
      }
    }
  }
  return lines.filter((line) => line.length > 0)
}

function textAt(value: string, from: number, to: number): MarkdownNode {
  return { type: 'text', value, position: { start: { offset: from }, end: { offset: to } } }
}

export function placeOf(nodes: readonly MarkdownNode[]): Pick<MarkdownNode, 'position'> {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position]
  return first && last ? { position: { start: first.start, end: last.end } } : {}
}

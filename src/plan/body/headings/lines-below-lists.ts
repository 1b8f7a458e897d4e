import type { MarkdownNode } from '../../../source/document.ts'
import { proseOf } from '../prose.ts'
import { linesOf, placeOf } from './plain-headings.ts'

/**
 * "Attribution: last touch" on the line right below the last item of a list: to Markdown it goes on with that item, to
 * whoever wrote it at the margin it is a line of its own. So it is read as the paragraph below the list, unless other
 * items of the list have such lines, too.
 */
export function withLinesBelowLists(tree: MarkdownNode, source: string, start: number): MarkdownNode {
  const nodes = tree.children ?? []
  const children = nodes.flatMap((node) => (node.type === 'list' ? (parted(node, source, start) ?? node) : node))
  return children.length === nodes.length ? tree : { ...tree, children }
}

function parted(list: MarkdownNode, source: string, start: number): MarkdownNode[] | undefined {
  const items = list.children ?? []
  const last = items.at(-1)
  if (!last || items.length < 2) return undefined
  const lazyIn = (item: MarkdownNode) => lazyLines(lastText(item), source, start)
  const found = lazyIn(last)
  if (!found || items.slice(0, -1).some((item) => lazyIn(item))) return undefined
  const below = { type: 'paragraph', ...placeOf(found.lines.flat()), children: withBreaks(found.lines) }
  return [{ ...list, children: [...items.slice(0, -1), withText(last, found.before)] }, below]
}

/** The paragraph that a line without indentation would go on with. */
function lastText(node: MarkdownNode): MarkdownNode | undefined {
  const last = node.children?.at(-1)
  if (!last || node.type === 'paragraph') return node.type === 'paragraph' ? node : undefined
  return last.type === 'paragraph' || last.type === 'list' || last.type === 'listItem' ? lastText(last) : undefined
}

/** The same item with another last paragraph. */
function withText(node: MarkdownNode, text: readonly MarkdownNode[][]): MarkdownNode {
  if (node.type === 'paragraph') return { ...node, children: withBreaks(text) }
  const children = node.children ?? []
  return { ...node, children: [...children.slice(0, -1), withText(children.at(-1) as MarkdownNode, text)] }
}

/** From the first line on that stands at the margin and opens with a label; undefined where none does. */
function lazyLines(
  paragraph: MarkdownNode | undefined,
  source: string,
  start: number,
): { before: MarkdownNode[][]; lines: MarkdownNode[][] } | undefined {
  if (!paragraph) return undefined
  const lines = linesOf(paragraph, source, start)
  const at = lines.findIndex((line, index) => {
    const from = (line[0]?.position?.start.offset ?? 0) + start
    return index > 0 && source[from - 1] === '\n' && label().test(proseOf(line, source, start).text)
  })
  return at < 0 ? undefined : { before: lines.slice(0, at), lines: lines.slice(at) }
}

const label = () => /^\p{Lu}[^:.!?\n]{1,40}:(?:\s|$)/u

function withBreaks(lines: readonly MarkdownNode[][]): MarkdownNode[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break', ...placeOf(line.slice(0, 1)) }, ...line],
  )
}

import type { MarkdownNode } from '../../../source/document.ts'
import { headingOf } from '../names.ts'
import { type Prose, proseOf } from '../prose.ts'

/**
 * "**Goal** – Sell 9,000 passes …", "**Budget.** £95,000 in all": on a page without headings of its own a few bold words
 * open each section, and what goes on behind them is its first paragraph. So it is where three of them name different
 * parts of a plan; then the others open sections too, so that none is taken for a part of the one above.
 */
export function withBoldOpenings(tree: MarkdownNode, source: string, start: number): MarkdownNode {
  const nodes = tree.children ?? []
  const isNamed = (prose: Prose) => headingOf(prose)?.path.split('.')[0]
  const hasOwn = nodes.some(
    (node) => node.type === 'heading' && (node.depth ?? 1) > 1 && isNamed(proseOf(node.children ?? [], source, start)),
  )
  if (hasOwn) return tree
  const opened = new Map(
    nodes.flatMap((node) => {
      const found = node.type === 'paragraph' ? opensWith(node, source, start) : undefined
      // The first line of a page that names no part of a plan is its title.
      if (found && node === nodes[0] && !found.rest && !isNamed(found.name)) return []
      return found ? [[node, found] as const] : []
    }),
  )
  const isGoingOn = [...opened.values()].some(({ rest }) => rest !== undefined)
  const parts = new Set([...opened.values()].flatMap(({ name }) => isNamed(name) ?? []))
  if (!isGoingOn || parts.size < fewest) return tree
  return {
    ...tree,
    children: nodes.flatMap((node) => {
      const found = opened.get(node)
      return found ? [found.heading, ...(found.rest ? [found.rest] : [])] : [node]
    }),
  }
}

const fewest = 3
const longest = 60
const deepest = 6

interface Opening {
  readonly name: Prose
  readonly heading: MarkdownNode
  readonly rest?: MarkdownNode
}

function opensWith({ children = [] }: MarkdownNode, source: string, start: number): Opening | undefined {
  const [bold, next, ...others] = children
  if (bold?.type !== 'strong') return undefined
  const name = proseOf(bold.children ?? [], source, start)
  if (name.isEmpty || name.text.length > longest || /[:：]$/.test(name.text.trim())) return undefined
  const heading = { ...bold, type: 'heading', depth: deepest }
  if (!next) return { name, heading }
  const { value = '', position } = next.type === 'text' ? next : {}
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const gap =
    /^\s*(?:[–—-]\s+|\n|(?=\())/.exec(value)?.[0] ?? (/[.]$/.test(name.text) ? /^\s+/.exec(value)?.[0] : undefined)
  if (gap === undefined || to - from < value.length) return undefined
  const left = {
    ...next,
    value: value.slice(gap.length),
    position: { start: { offset: from + gap.length }, end: { offset: to } },
  }
  const all = left.value === '' ? others : [left, ...others]
  const end = children.at(-1)?.position?.end
  const rest = {
    type: 'paragraph',
    children: all,
    position: { start: left.position.start, end: end ?? { offset: to } },
  }
  return all.length > 0 ? { name, heading, rest } : { name, heading }
}

import type { MarkdownNode } from '../../../source/document.ts'
import { groupedBy } from '../../lists.ts'
import { headingOf } from '../names.ts'
import { proseOf } from '../prose.ts'

/**
 * "Decided: the goal", "Decided: money", "Tab 3 – Budget": what several headings of a page open with alike is how the
 * page numbers them, and what stands behind it is their name. Only where the opening names no part of a plan itself
 * ("Channel: Email") and what stands behind it does, more than once.
 */
export function withoutRepeatedOpenings(tree: MarkdownNode, source: string, start: number): MarkdownNode {
  const nodes = tree.children ?? []
  const found = groupedBy(nodes, (node) =>
    node.type === 'heading' ? openingOf(node)?.replace(/\d+/g, '#').toLowerCase() : undefined,
  )
  found.delete(undefined)
  const bare = new Map<MarkdownNode, MarkdownNode>()
  for (const same of found.values()) {
    if (same.length < fewest) continue
    const cut = same.map((node) => [node, withoutOpening(node)] as const)
    const namesPart = (node: MarkdownNode) => headingOf(proseOf(node.children ?? [], source, start)) !== undefined
    if (cut.some(([node]) => namesPart(node)) || cut.filter(([, rest]) => namesPart(rest)).length < 2) continue
    for (const [node, rest] of cut) bare.set(node, rest)
  }
  return bare.size === 0 ? tree : { ...tree, children: nodes.map((node) => bare.get(node) ?? node) }
}

const fewest = 3
const opening = /^[^:：–—\n]{1,30}?(?:[:：]\s+|\s+[–—-]\s+)(?=\S)/

/** The opening of a heading that begins with plain text, as it is written; one with signs in longer forms is left alone. */
function openingOf({ children: [first] = [] }: MarkdownNode): string | undefined {
  const { value, position } = first?.type === 'text' ? first : {}
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  return value !== undefined && to - from === value.length ? opening.exec(value)?.[0] : undefined
}

function withoutOpening(node: MarkdownNode): MarkdownNode {
  const [first, ...others] = node.children ?? []
  const { length } = openingOf(node) ?? ''
  const { value = '', position } = first ?? {}
  const place = position && { start: { offset: (position.start.offset ?? 0) + length }, end: position.end }
  return {
    ...node,
    children: [{ type: 'text', value: value.slice(length), ...(place && { position: place }) }, ...others],
  }
}

import type { MarkdownNode } from '../../source/document.ts'
import { fieldsAmong } from './list-items.ts'
import { type Item, type Reading, splitLabel } from './reader.ts'
import { nearLabel } from './slips.ts'

/**
 * "**Summer starters** – adults who …": paragraphs that name an audience each, or several that name a channel each, as
 * the items of a list do. A bold word before a colon is a label, of whatever.
 */
export function namedParagraphs(
  thing: string,
  content: readonly MarkdownNode[],
  reading: Reading,
): ReadonlyMap<MarkdownNode, Item> {
  const named = new Map<MarkdownNode, Item>()
  if (thing !== 'Audience' && thing !== 'Channel') return named
  for (const node of content) {
    const prose = node.type === 'paragraph' ? reading.prose(node) : undefined
    if (!prose || prose.boldLength === 0) continue
    const behind = prose.text.slice(prose.boldLength, prose.boldLength + 80)
    const isNamed = (thing === 'Channel' ? /^\s*(?:\([^()]{1,60}\)\s*)?[–—-]\s/ : /^\s*[–—-]\s/).test(behind)
    if (!isNamed) continue
    const item = { prose, value: prose, ...splitLabel(prose), isTask: false, lists: [], others: [] }
    const isField = fieldsAmong([item], thing).length > 0 || (item.label && nearLabel(thing, item.label))
    if (!isField) named.set(node, item)
  }
  return thing === 'Channel' && named.size === 1 ? new Map() : named
}

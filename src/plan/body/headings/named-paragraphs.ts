import type { MarkdownNode } from '../../../source/document.ts'
import { fieldsAmong } from '../list-items.ts'
import type { Prose } from '../prose.ts'
import { type Item, type Reading, splitLabel } from '../reader.ts'
import { nearLabel } from './slips.ts'

/**
 * "**Summer starters** – adults who …": paragraphs that name an audience each, or several that name a channel each, as
 * the items of a list do. A bold word before a colon is a label, of whatever.
 */
export function namedParagraphs(
  thing: string,
  content: readonly MarkdownNode[],
  reading: Reading,
): ReadonlyMap<MarkdownNode, readonly Item[]> {
  const named = new Map<MarkdownNode, readonly Item[]>()
  if (thing !== 'Audience' && thing !== 'Channel') return named
  for (const node of content) {
    const prose = node.type === 'paragraph' ? reading.prose(node) : undefined
    if (!prose || prose.boldLength === 0) continue
    const items = namedIn(prose).map((one) => itemOf(one, thing))
    if (items.every((item) => item !== undefined)) named.set(node, items)
  }
  const count = [...named.values()].flat().length
  return thing === 'Channel' && count === 1 ? new Map() : named
}

/** A paragraph, or each line of it with the lines that go on with it, where a bold word opens several. */
function namedIn(prose: Prose): Prose[] {
  const starts = [...prose.text.matchAll(/\n/g)]
    .map(({ index }) => index + 1)
    .filter((at) => {
      const line = prose.slice(at, at + longestOpening)
      return line.boldLength > 0 && opening.test(line.text.slice(line.boldLength))
    })
  return [0, ...starts].map((at, index) => prose.slice(at, starts[index]).trim())
}

const longestOpening = 200
const opening = /^\s*(?:\([^()]{1,60}\)\s*)?[–—-]\s/

function itemOf(prose: Prose, thing: string): Item | undefined {
  const behind = prose.text.slice(prose.boldLength, prose.boldLength + 80)
  if (!(thing === 'Channel' ? opening : /^\s*[–—-]\s/).test(behind)) return undefined
  const item = { prose, value: prose, ...splitLabel(prose), isTask: false, lists: [], others: [] }
  const isField = fieldsAmong([item], thing).length > 0 || (item.label && nearLabel(thing, item.label))
  return isField ? undefined : item
}

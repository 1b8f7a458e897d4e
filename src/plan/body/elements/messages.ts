import { List, type Mapping } from '../draft.ts'
import type { Section } from '../headings/outline.ts'
import { addItem } from '../list-items.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { itemsOf, type Reading, splitLabel } from '../reader.ts'
import { announcementOf, isAside } from '../said/announced.ts'
import { evidenceIn } from '../said/said-parts.ts'

/** "> One box a month, …": what is set off as a quotation is the proposition where nothing else is. */
export function fillFromQuote(messaging: Mapping, { content }: Section, reading: Reading): void {
  if (messaging.has('proposition')) return
  const quotes = content.filter(({ type }) => type === 'blockquote')
  const [quote] = quotes
  if (!quote || quotes.length > 1) return
  const [only, ...others] = quote.children ?? []
  const prose = only?.type === 'paragraph' && others.length === 0 ? reading.prose(only) : undefined
  // "Note: …" is said to the reader of the page.
  if (prose && !isAside(prose) && !splitLabel(prose)) put(messaging, 'proposition', prose, reading)
}

/** Below the proposition a list of which half the items name a source is what proves it, whether or not a label says so. */
function fillProofs(messaging: Mapping, { content }: Section, reading: Reading): void {
  if (messaging.has('proof_points')) return
  for (const [index, node] of content.entries()) {
    if (node.type !== 'list' || announcementOf('Messaging', content[index - 1], reading)) continue
    const items = itemsOf(node, reading).filter(({ isTask, prose }) => !isTask && !prose.isEmpty)
    const proven = items.filter(({ label, prose }) => !label && evidenceIn(prose) !== undefined)
    if (items.length < 2 || proven.length < Math.floor(items.length / 2)) continue
    const list = new List()
    for (const item of items) addItem(list, 'ProofPoint', item, reading)
    messaging.set('proof_points', list, list.span)
    return
  }
}

/** With so many words a label is one of a sentence. */
const sentence = 4

/** Messages in a list, with no sentence that holds them together: each is one of several propositions. */
export function fillMessages(messaging: Mapping, section: Section, reading: Reading): void {
  const { content, heading } = section
  if (messaging.has('proposition')) fillProofs(messaging, section, reading)
  if (messaging.has('proposition') || !heading) return
  for (const [index, node] of content.entries()) {
    if (node.type !== 'list' || announcementOf('Messaging', content[index - 1], reading)) continue
    // "Three things never go in: bags, diapers, styrofoam." is a message; "For parents: …" says whose it is.
    const isLabel = (label: Prose | undefined) => label !== undefined && label.words.split(' ').length < sentence
    const items = itemsOf(node, reading).filter(
      ({ isTask, label, prose }) => !isTask && !isLabel(label) && !prose.isEmpty,
    )
    if (items.length === 1 && items[0]) put(messaging, 'proposition', items[0].prose, reading)
    if (items.length < 2) continue
    const list = new List()
    for (const { prose } of items) list.add(prose.words, prose.span)
    messaging.set('proposition', list, list.span)
    reading.place(...items.map(({ prose }) => prose.span))
    return
  }
}

import { announcementOf } from './announced.ts'
import { List, type Mapping } from './draft.ts'
import type { Section } from './outline.ts'
import { put } from './put.ts'
import { itemsOf, type Reading } from './reader.ts'

/** Messages in a list, with no sentence that holds them together: each is one of several propositions. */
export function fillMessages(messaging: Mapping, { content, heading }: Section, reading: Reading): void {
  if (messaging.has('proposition') || !heading) return
  for (const [index, node] of content.entries()) {
    if (node.type !== 'list' || announcementOf('Messaging', content[index - 1], reading)) continue
    const items = itemsOf(node, reading).filter(({ isTask, label, prose }) => !isTask && !label && !prose.isEmpty)
    if (items.length === 1 && items[0]) put(messaging, 'proposition', items[0].prose, reading)
    if (items.length < 2) continue
    const list = new List()
    for (const { prose } of items) list.add(prose.words, prose.span)
    messaging.set('proposition', list, list.span)
    reading.place(...items.map(({ prose }) => prose.span))
    return
  }
}

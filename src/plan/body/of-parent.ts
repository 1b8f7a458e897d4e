import type { MarkdownNode } from '../../source/document.ts'
import type { Mapping } from './draft.ts'
import { labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, splitLabel } from './reader.ts'

/** "Answer within: 4 days" and "Deciding hours: 4" below the table of risks: what the part above them has fields for. */
export function areOfParent(node: MarkdownNode, thing: string, parent: Mapping, reading: Reading): boolean {
  const items = itemsOf(node, reading)
  const isOfParent = ({ label }: Item) =>
    label && labelOf(parent.thing, label.text) !== undefined && labelOf(thing, label.text) === undefined
  return items.length > 1 && items.filter(isOfParent).length * 2 > items.length
}

/** "**Tone of voice:** plain" below the proof points: a field of what has the list, and none of its items. */
export function putOnParent(parent: Mapping, thing: string, prose: Prose, reading: Reading): boolean {
  const cuts = prose.lines().map((line) => splitLabel(line))
  const fields = cuts.map((cut) =>
    cut && labelOf(thing, cut.label.text) === undefined ? labelOf(parent.thing, cut.label.text) : undefined,
  )
  if (!fields.every((path) => path !== undefined)) return false
  for (const [at, cut] of cuts.entries()) {
    const path = fields[at]
    if (cut && path && !cut.value.isEmpty) put(parent, path, cut.value, reading, cut.label)
  }
  return true
}

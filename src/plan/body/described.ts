import { type List, Mapping } from './draft.ts'
import { mayNamePart } from './headings/by-contents.ts'
import type { Section } from './headings/outline.ts'
import { nameIt } from './items.ts'
import { headingOf } from './names.ts'
import type { Reading } from './reader.ts'
import { things } from './things.ts'

/** A single item that a section describes without naming it: its heading is the name. */
export function addDescribed(list: List, item: Mapping, { heading }: Section, reading: Reading): void {
  if (item.size === 0) return
  const first = list.items[0]?.draft
  if (first instanceof Mapping && list.items.length === 1 && first.isDescribed) {
    first.take(item.fields)
    return
  }
  if (list.items.length > 0) return
  const name = item.fields.get('name')
  const about = name ? reading.proseAt(name.value) : heading
  if (!about) return
  const fields = [...item.fields]
  item.fields.clear()
  // "Who is it for?" names the section, not the people.
  const isOwn = name !== undefined || (headingOf(about) === undefined && !mayNamePart(about))
  if (!isOwn) item.set('id', things[item.thing]?.kind ?? reading.nextId('item'), about.span)
  const named = isOwn ? nameIt(item, about, reading) : item
  if (!named) return
  named.take(fields)
  named.isDescribed = true
  list.add(named, about.span)
}

import { type Draft, List, Mapping } from '../draft.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { shapeOf } from '../shapes.ts'
import { isFullName } from '../values/full-names.ts'

/** "(Tom)" behind what is done about a risk: his, where somewhere on the page a Tom Ashworth answers for something. */
export function settleOwners(root: Mapping, reading: Reading): void {
  if (reading.mayOwn.length === 0) return
  const known = new Set(fullNamesIn(root).map((name) => name.split(' ', 1)[0]))
  for (const { thing, person, answer } of reading.mayOwn) {
    if (!known.has(person.words)) continue
    if (answer) put(thing, 'mitigation', answer, reading)
    put(thing, 'owner', person, reading)
  }
}

/** Who stands in fields that hold people. */
function fullNamesIn(draft: Draft, isOfPeople = false): string[] {
  if (typeof draft === 'string') return isOfPeople && isFullName(draft) ? [draft] : []
  if (draft instanceof List) return draft.items.flatMap((item) => fullNamesIn(item.draft, isOfPeople))
  if (!(draft instanceof Mapping)) return []
  return [...draft.fields].flatMap(([key, { draft: inner }]) => {
    const isPerson = draft.thing === 'PersonDetails' && key === 'name'
    return fullNamesIn(inner, isPerson || people.has(shapeOf(draft.thing, key)?.is ?? ''))
  })
}

const people: ReadonlySet<string> = new Set(['person', 'persons', 'people'])

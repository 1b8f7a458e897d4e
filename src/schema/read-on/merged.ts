import { isMapping } from '../../source/mapping.ts'
import { keysAt } from '../field.ts'
import type { Objection } from '../objections.ts'
import { addField } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/**
 * Gives things the fields that `<<: *other` was meant to bring, in place; true where there were any. That such a line brings
 * nothing is said once, of the line itself, and not again of each field that the thing then lacks.
 */
export function withMerged(objections: readonly Objection[], { schema, origins }: Subject): boolean {
  let isChanged = false
  for (const { path, value: thing } of objections) {
    const from = isMapping(thing) ? thing['<<'] : undefined
    const written = isMapping(thing) && from !== undefined ? origins.written(thing, '<<') : undefined
    if (!isMapping(thing) || !written) continue
    const fields = (Array.isArray(from) ? from : [from]).filter(isMapping).flatMap((one) => Object.entries(one))
    const known = keysAt(schema, path)
    for (const [key, value] of fields)
      if (known.includes(key) && value !== undefined && !Object.hasOwn(thing, key))
        isChanged = addField(thing, { key, value, written }, origins) || isChanged
  }
  return isChanged
}

import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem, Replacement } from '../../source/problem.ts'
import { lineStart } from '../../source/text-lines.ts'
import { keysAt } from '../field.ts'
import { type Objection, valueAt } from '../objections.ts'
import { renameToOwn } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/**
 * Puts fields under the empty one that they stand beside, in place: `objective:` with its statement in the same column below
 * it. They are fields of the empty one, and of nothing that stands in their column. Undefined where nothing of the kind
 * happened.
 */
export function outdented({ path, value }: Objection, { schema, origins }: Subject): Problem | undefined {
  if (!isMapping(value)) return undefined
  const own = keysAt(schema, path)
  const names = Object.keys(value)
  for (const [index, key] of names.entries()) {
    if (value[key] !== undefined || !own.includes(key)) continue
    const inner = keysAt(schema, [...path, key])
    const after = names.slice(index + 1)
    const end = after.findIndex((name) => !inner.includes(name) || own.includes(name))
    const fields = end < 0 ? after : after.slice(0, end)
    const head = origins.written(value, key)
    const places = fields.map((name) => origins.written(value, name))
    const known = places.filter((place): place is Written => place !== undefined && place.source === head?.source)
    const [first, last] = [known[0], known.at(-1)]
    if (!head || !first || !last || known.length < fields.length) continue
    const thing = Object.fromEntries(fields.map((name) => [name, valueAt(value, [name])]))
    const entries = known.flatMap((place) => [...place.key, ...place.value])
    origins.standsFor(thing, value, [first.key[0], last.value[1]], entries)
    value[key] = thing
    renameToOwn(value, fields, origins)
    const edit = setIn(head, first, last)
    return {
      rule: 'syntax/known-keys',
      kind: 'outdented',
      seen: { key, fields: fields.join(', ') },
      at: { holder: thing, key: fields[0] ?? '', place: 'key' },
      ...(edit && { edit }),
    }
  }
  return undefined
}

/** All lines from one field to another, set in. What the empty field says is changed by it, from its colon on. */
function setIn(head: Written, first: Written, last: Written): Replacement | undefined {
  const { text } = head.source
  const [from, start, end] = [head.value[0], lineStart(text, first.key[0]), last.value[1]]
  if (text.slice(start, first.key[0]).trim() !== '') return undefined
  const lines = text.slice(start, end).replace(/^(?=[^\r\n])/gm, '  ')
  return { span: [from, end], text: text.slice(from, start) + lines, safe: true }
}

import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { fieldAt, keysAt, mayHold } from '../field.ts'
import type { Objection } from '../objections.ts'
import { addField, ownName, rename } from '../rewrite.ts'
import { listOf } from '../shapes/shape-meant.ts'
import type { Subject } from '../subject.ts'

// Fields that stand beside or below the thing they belong to, put into it, in place. The finding stays where they stand.

/** `kpis:` at the left margin are the metrics of the measurement, where that has none. */
export function toWhereItBelongs(
  problem: Problem,
  { path, value }: Objection,
  { schema, origins }: Subject,
): Problem | undefined {
  const { kind, at, seen } = problem
  const [first = '', name = '', ...more] = (seen.home ?? '').split('.')
  if (kind !== 'elsewhere' || !at || name === '' || more.length > 0 || !keysAt(schema, path).includes(first))
    return undefined
  const holder = value as Record<string, unknown>
  const key = String(at.key)
  const isList = fieldAt(schema, [...path, first, 0, name]) !== undefined
  const inner = isList ? [...path, first, 0, name] : [...path, first, name]
  const field = fieldAt(schema, inner)
  const written = origins.written(holder, key)
  const given = holder[key]
  // A text is no list of things: what it says of them is not known.
  const item = typeof given === 'object' ? fieldAt(schema, [...inner, 0]) : undefined
  if (!field || !written || !(mayHold(field, item, given) || (item && isMapping(given)))) return undefined
  const there = holder[first]
  // Of a path only the one step is known that the fields beside it make.
  const target = isList && Array.isArray(there) && there.length === 1 ? there[0] : there
  if (target === undefined || target === null) {
    if (Object.hasOwn(holder, first)) return undefined
    const thing = { [name]: given }
    origins.standsFor(thing, holder, [written.key[0], written.value[1]], [...written.key, ...written.value])
    rename(holder, key, first, origins)
    holder[first] = isList ? listOf([thing], [[written.key[0], written.value[1]]], holder, origins) : thing
    return { ...problem, at: { holder: thing, key: name, place: 'key' } }
  }
  if (!isMapping(target) || Object.hasOwn(target, name)) return undefined
  if (
    origins.whole(target)?.source !== written.source ||
    !addField(target, { key: name, value: given, written }, origins)
  )
    return undefined
  rename(holder, key, ownName(key), origins)
  if (!isList && isMapping(given)) takeBack(given, inner, target, [...path, first], { schema, origins })
  return { ...problem, at: { holder: target, key: name, place: 'key' } }
}

/**
 * What stood behind a field before it slipped to the margin stands in it now: those are fields of the thing that it has
 * been put back into, and no second mistake.
 */
function takeBack(
  given: Record<string, unknown>,
  inner: Objection['path'],
  target: Record<string, unknown>,
  outer: Objection['path'],
  { schema, origins }: Pick<Subject, 'schema' | 'origins'>,
): void {
  const [own, outside] = [keysAt(schema, inner), keysAt(schema, outer)]
  for (const name of Object.keys(given)) {
    const written = origins.written(given, name)
    if (own.includes(name) || !outside.includes(name) || Object.hasOwn(target, name) || !written) continue
    if (addField(target, { key: name, value: given[name], written }, origins))
      rename(given, name, ownName(name), origins)
  }
}

/** `details:` around some fields of a thing: they are read as if they stood beside it. */
export function fromWithin(problem: Problem, { origins }: Subject): Problem | undefined {
  const { kind, at, seen } = problem
  if (kind !== 'wrapper' || !at || !seen.deep) return undefined
  const holder = at.holder as Record<string, unknown>
  const inner = holder[at.key]
  const whole = origins.whole(holder)
  if (!isMapping(inner) || !whole) return undefined
  const names = Object.keys(inner).filter((name) => !Object.hasOwn(holder, name))
  const places = names.map((name) => origins.written(inner, name))
  if (places.some((place) => place?.source !== whole.source)) return undefined
  const all = names.every((name, index) => {
    const written = places[index]
    return written && addField(holder, { key: name, value: inner[name], written }, origins)
  })
  if (!all) return undefined
  const own = ownName(String(at.key))
  rename(holder, String(at.key), own, origins)
  return { ...problem, at: { ...at, key: own } }
}

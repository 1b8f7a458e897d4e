import { isMapping } from '../../source/mapping.ts'
import type { Places } from '../../source/origins.ts'
import { keysAt, type SchemaNode } from '../field.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { listOf } from './shape-meant.ts'

/** The elements that are told by one list of theirs. */
const mainLists: Readonly<Record<string, string>> = { measurement: 'metrics', budget: 'allocations' }

/**
 * A list where an element is due: of facts, `- target: 400` and `- owner: Ana Ruiz`, which are the fields of one thing,
 * or of the things that the element is about, such as the metrics of a measurement.
 */
export function elementMeant(
  value: readonly unknown[],
  key: string | number,
  schema: SchemaNode,
  origins: Places,
): object | undefined {
  const whole = origins.whole(value)
  if (!whole || value.length === 0) return undefined
  const things = value.filter(isMapping)
  const [first] = things
  if (things.length === value.length) {
    if (things.length === 1 && first && Object.keys(first).length > 1 && !listFor(things, key, schema)) return first
    if (things.every((thing) => Object.keys(thing).length === 1))
      return factsOf(things, String(key), keysAt(schema, [key]), whole.span, origins)
  }
  // What is counted may only be named; a budget and a message are more than names.
  const areNames = key === 'measurement' && value.every((one) => typeof one === 'string' && one !== '')
  const list = areNames ? 'metrics' : things.length === value.length ? listFor(things, key, schema) : undefined
  if (list === undefined) return undefined
  const element = { [list]: value }
  origins.standsFor(element, value, whole.span, [...whole.span, ...whole.span])
  return element
}

/** The list of the element that the things belong to: its main one, or the only one whose items have all of their fields. */
function listFor(
  things: readonly Record<string, unknown>[],
  key: string | number,
  schema: SchemaNode,
): string | undefined {
  if (Object.hasOwn(mainLists, key)) return mainLists[key]
  const names = new Set(things.flatMap((thing) => Object.keys(thing)))
  const [only, ...others] = keysAt(schema, [key]).filter((list) => {
    const fields = keysAt(schema, [key, list, 0])
    const isField = (name: string) => fields.includes(name) || alsoKnownAs(list, name, fields) !== undefined
    return fields.length > 0 && names.size > 1 && [...names].every(isField)
  })
  return others.length === 0 ? only : undefined
}

/** Facts of one thing, all by names of its fields; what is said twice is a list. */
function factsOf(
  things: readonly Record<string, unknown>[],
  element: string,
  known: readonly string[],
  span: readonly [number, number],
  origins: Places,
): object | undefined {
  const said = new Map<string, { value: unknown; written: NonNullable<ReturnType<Places['written']>> }[]>()
  for (const thing of things) {
    const [name = ''] = Object.keys(thing)
    const written = origins.written(thing, name)
    const isField = known.includes(name) || alsoKnownAs(element, name, known) !== undefined
    if (!written || !isField) return undefined
    said.set(name, [...(said.get(name) ?? []), { value: thing[name], written }])
  }
  const [from] = things
  if (!from || said.size < 2) return undefined
  const fields = [...said].map(([name, all]) => {
    const [only, ...more] = all
    const spans = all.map(({ written }) => written.value)
    const value =
      more.length === 0
        ? only?.value
        : listOf(
            all.map((one) => one.value),
            spans,
            from,
            origins,
          )
    return { name, value, written: only?.written }
  })
  const thing = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  origins.standsFor(
    thing,
    from,
    span,
    fields.flatMap(({ written }) => (written ? [...written.key, ...written.value] : [])),
  )
  return thing
}

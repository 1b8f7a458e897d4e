import { isMapping } from '../../source/mapping.ts'
import type { Places, Written } from '../../source/origins.ts'
import type { Span } from '../../source/source.ts'
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
    const facts = things.every((thing) => Object.keys(thing).length === 1)
      ? factsOf(things, String(key), keysAt(schema, [key]), whole.span, origins)
      : undefined
    if (facts) return facts
  }
  if (key === 'governance') return meetingsOf(value, whole.span, origins)
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

/**
 * Facts of one thing, by names of its fields; what is said twice is a list. What has no field's name is one of the things
 * that the element is about: `- Radio: 500` beside `- Total: 900`.
 */
function factsOf(
  things: readonly Record<string, unknown>[],
  element: string,
  known: readonly string[],
  span: readonly [number, number],
  origins: Places,
): object | undefined {
  const said = new Map<string, { value: unknown; written: NonNullable<ReturnType<Places['written']>> }[]>()
  const list = Object.hasOwn(mainLists, element) ? mainLists[element] : undefined
  for (const thing of things) {
    const [own = ''] = Object.keys(thing)
    const written = origins.written(thing, own)
    const plain = own.toLowerCase()
    const isField = known.includes(plain) || alsoKnownAs(element, own, known) !== undefined
    const name = isField ? (known.includes(plain) ? plain : own) : list
    if (!written || name === undefined) return undefined
    const one = isField
      ? { value: thing[own], written }
      : { value: thing, written: { ...written, value: origins.whole(thing)?.span ?? written.value } }
    said.set(name, [...(said.get(name) ?? []), one])
  }
  const [from] = things
  if (!from || said.size < 2 || (list !== undefined && said.get(list)?.length === 1)) return undefined
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

/** "Weekly stand-up", "Monthly steering committee": where all are meetings, how often the most frequent is held. */
function meetingsOf(texts: readonly unknown[], span: Span, origins: Places): object | undefined {
  const said = texts.map((text) => (typeof text === 'string' ? rhythm.exec(text)?.[0].toLowerCase() : undefined))
  const cadence = ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly'].find((one) => said.includes(one))
  if (cadence === undefined || said.some((one) => one === undefined)) return undefined
  const review = { cadence, note: texts.join('; ') }
  const element = { review }
  origins.standsFor(review, texts, span, [...span, ...span, ...span, ...span])
  origins.standsFor(element, texts, span, [...span, ...span])
  return element
}

const rhythm = /\b(?:daily|weekly|fortnightly|monthly|quarterly)\b/i

/**
 * What a few words in the place of an element say: `measurement: CRM, weekly` is a remark on it and how often it is looked
 * at, `governance: Ana Ruiz` who keeps it together. A sentence may say more than is known here: it is left as it is.
 */
export function elementSaid(
  text: string,
  key: string | number,
  from: object,
  { value: span }: Written,
  origins: Places,
): object | undefined {
  const words = text.trim().split(/\s+/)
  const [cadence] = rhythm.exec(text) ?? []
  const said =
    key === 'measurement' && words.length <= 8 && !/\d/.test(text)
      ? { note: text, ...(cadence && { cadence: cadence.toLowerCase() }) }
      : key === 'governance' &&
          words.length <= 3 &&
          words.every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word)) &&
          !cadence
        ? { integration_owner: text }
        : undefined
  if (!said || !origins.has(from)) return undefined
  origins.standsFor(
    said,
    from,
    span,
    Object.keys(said).flatMap(() => [...span, ...span]),
  )
  return said
}

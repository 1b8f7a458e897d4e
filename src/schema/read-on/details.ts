import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { keysAt } from '../field.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { itemsByName } from '../names/of-items.ts'
import { addField, ownName, rename } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/** The lists whose items people first name and then describe elsewhere. */
const lists = ['channels', 'audiences'] as const

/** What is said of one item of a list in another place: some fields of `from`. */
interface Details {
  readonly item: Record<string, unknown>
  readonly from: Readonly<Record<string, unknown>>
  readonly names: readonly string[]
}

/**
 * `channels: [email, radio]`, and at the left margin `email: { role: … }` or `channel_details: { email: { role: … } }`: what
 * is said there is said of the channel, in place.
 */
export function withDetails(data: Readonly<Record<string, unknown>>, { schema, origins }: Subject): Problem[] {
  const known = Object.keys(schema.properties ?? {})
  const called = Object.fromEntries(lists.map((list) => [list, itemsByName(data[list])]))
  return Object.keys(data).flatMap((key) => {
    if (known.includes(key) || key.startsWith('x-') || typeof data[key] !== 'object') return []
    const other = alsoKnownAs('plan', key, known)
    for (const list of other === undefined ? lists : lists.filter((name) => name === other)) {
      const fields = keysAt(schema, [list, 0])
      const isField = (name: string) => fields.includes(name) || alsoKnownAs(list, name, fields) !== undefined
      const all = detailsIn(key, data[key], called[list] ?? nobody)
      const [first] = all
      const own = ownName(key)
      if (!first || Object.hasOwn(data, own) || !all.every(({ names }) => names.some(isField))) continue
      if (!all.every((one) => addAll(one, origins))) return []
      rename(data, key, own, origins)
      const seen = { key, list, item: String(first.item.id), count: String(all.length) }
      return { rule: 'syntax/known-keys', kind: 'details', seen, at: { holder: data, key: own, place: 'key' } }
    }
    return []
  })
}

/** Names no item of a list. */
function nobody(): undefined {}

type ItemCalled = ReturnType<typeof itemsByName>

function detailsIn(key: string, value: unknown, itemCalled: ItemCalled): Details[] {
  const own = itemCalled(key)
  if (own && isMapping(value)) return [{ item: own, from: value, names: Object.keys(value) }]
  if (Array.isArray(value)) return allOf(value.map((one: unknown) => named(one, itemCalled)))
  if (!isMapping(value)) return []
  return allOf(
    Object.entries(value).map(([name, from]) => {
      const item = itemCalled(name)
      return item && isMapping(from) ? { item, from, names: Object.keys(from) } : undefined
    }),
  )
}

/** What is said of some of them, with something else beside it, or of one in several places, is no list of details. */
function allOf(all: readonly (Details | undefined)[]): Details[] {
  const found = all.filter((one) => one !== undefined)
  const items = new Set(found.map(({ item }) => item))
  return found.length === all.length && items.size === all.length ? found : []
}

/** `- channel: email` with its other fields. */
function named(from: unknown, itemCalled: ItemCalled): Details | undefined {
  if (!isMapping(from)) return undefined
  const [name = '', ...names] = Object.keys(from)
  const item = typeof from[name] === 'string' ? itemCalled(from[name]) : undefined
  return item && { item, from, names }
}

/** What the item says itself stands. */
function addAll({ item, from, names }: Details, origins: Subject['origins']): boolean {
  const whole = origins.whole(item)
  const missing = names.filter((name) => !Object.hasOwn(item, name))
  const places = missing.map((name) => origins.written(from, name))
  if (!whole || places.some((place) => place?.source !== whole.source)) return false
  return missing.every((name, index) => {
    const written = places[index]
    return written && addField(item, { key: name, value: from[name], written }, origins)
  })
}

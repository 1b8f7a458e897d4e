import { isId, slug } from '../plan/ids.ts'
import { isMapping } from '../source/mapping.ts'
import type { Places, Written } from '../source/origins.ts'
import type { Meant } from '../source/problem.ts'
import type { Span } from '../source/source.ts'
import { alsoKnownAs } from './also-known.ts'
import { accepts, type Field, fieldAt, fieldOf, isFreeText, type SchemaNode, takesText } from './field.ts'
import { idFor } from './ids.ts'
import type { Misfit } from './misfit.ts'
import { numberSaid } from './numbers.ts'
import type { Objection } from './objections.ts'
import { periodMeant } from './period-meant.ts'
import { addField } from './rewrite.ts'
import { shareOfTotal } from './share-of-total.ts'

/**
 * What a value of another shape says, in the shape that its field has; undefined where it may say several things. The
 * plan is read on with it, so that who guessed the form of one field is told what there is to say of all the others.
 */
export function shapeMeant(misfit: Misfit, expected: readonly string[]): unknown {
  const { value, field, written } = misfit
  // What a pointer points to may be right in the other place.
  if (!field || !written || written.source.text[written.value[0]] === '*') return undefined
  const isList = expected.join() === 'a list'
  if (field.kind === 'Period') return asPeriod(value, written, misfit)
  if (Array.isArray(value))
    return isList ? undefined : value.length > 1 ? joined(value, field, ', ') : onlyOf(value, field)
  if (!isMapping(value)) return isList ? asList(value, written, misfit) : asThing(value, written, misfit)
  if (isList) return asNames(value, misfit)
  if (expected.includes('a set of named fields') || expected.includes('a list')) return undefined
  return onlyOf(value, field) ?? nameIn(value, field) ?? joined(Object.values(value), field, '; ')
}

/** `metric: { name: Revenue, unit: EUR }` where the name of one is due. */
function nameIn(value: Readonly<Record<string, unknown>>, field: Field): string | undefined {
  const name = ['id', 'name'].map((key) => value[key]).find((one) => typeof one === 'string')
  return typeof name === 'string' && !field.branches.some(isFreeText) && accepts(field, name) ? name : undefined
}

/** "Friendly, quick, honest": several words or texts where one text is due, in their order. */
function joined(values: readonly unknown[], field: Field, between: string): string | undefined {
  const isText = values.length > 1 && values.every((one) => typeof one === 'string' && one !== '')
  return isText && field.branches.some((branch) => branch['x-text'] === 'prose') ? values.join(between) : undefined
}

/** "Sign up 3,000 members" for an objective is its statement: a thing with the field that says most about it. */
function asThing(value: unknown, written: Written, { field, at, subject }: Misfit): object | undefined {
  const branch = field?.branches.find((one) => one['x-main'] !== undefined)
  return branch && thingOf(branch, value, written, { holder: at.holder, list: at.holder }, subject)
}

function asPeriod(value: unknown, { value: span }: Written, { at, subject }: Misfit): object | undefined {
  const period = periodMeant(value)
  if (!period || !subject.origins.has(at.holder)) return undefined
  subject.origins.standsFor(period, at.holder, span, [...span, ...span, ...span, ...span])
  return period
}

interface Place {
  /** What the thing stands in. */
  readonly holder: object
  /** The other things, among which its id must be the only one. */
  readonly list: unknown
}

function thingOf(
  { 'x-main': main = '', properties = {} }: SchemaNode,
  value: unknown,
  { value: span }: Written,
  { holder, list }: Place,
  { schema, origins, data }: Misfit['subject'],
): object | undefined {
  const inner = properties[main]
  if (!inner || (typeof value !== 'string' && typeof value !== 'number')) return undefined
  const field = fieldOf(schema, inner)
  const sum = main === 'amount' ? shareOfTotal(String(value), data) : undefined
  // "£10,000" and "~180k" are sums, and are told of as what they stand for.
  const number = typeof value === 'string' && !takesText(field) ? numberSaid(value, field)?.value : undefined
  const said = sum ?? number ?? (main === 'id' ? slug(String(value)) : value)
  const id = properties.id && main !== 'id' ? idFor({ [main]: said }, list) : undefined
  if (id === '' || said === '' || !origins.has(holder) || !accepts(field, said)) return undefined
  const thing = { ...(id !== undefined && { id }), [main]: said }
  origins.standsFor(
    thing,
    holder,
    span,
    Object.keys(thing).flatMap(() => [...span, ...span]),
  )
  return thing
}

/** "awareness" where a list is due is its only item; and of names, which hold no commas, so are "awareness, decision". */
function asList(value: unknown, { value: span }: Written, { item, at, subject }: Misfit): object | undefined {
  if (typeof value !== 'string' || !item || !takesText(item) || !subject.origins.has(at.holder)) return undefined
  const names = value.split(',').map((name) => name.trim())
  const isCertain = names.length > 1 ? names.every(isId) : !/[;\n]|\s(?:and|or|&)\s/.test(value)
  return isCertain
    ? listOf(
        names,
        names.map(() => span),
        at.holder,
        subject.origins,
      )
    : undefined
}

/** `tempo: { optimise: weekly }`: of all that it holds only one thing can be what the field takes. */
function onlyOf(value: object, field: Field): unknown {
  const fitting = Object.values(value).filter(
    (one) => (typeof one === 'string' || typeof one === 'number') && accepts(field, one),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** `audiences: { first: students, others: [parents] }`: the names that it holds, in their order. */
function asNames(value: Readonly<Record<string, unknown>>, { item, subject: { origins } }: Misfit): object | undefined {
  return item && takesText(item) ? namesIn(value, Object.keys(value), origins) : undefined
}

function namesIn(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  origins: Places,
): object | undefined {
  const whole = origins.whole(value)
  const named = keys.flatMap((key) => {
    const inner = value[key]
    if (!Array.isArray(inner)) return { one: inner, written: origins.written(value, key) }
    return inner.map((one: unknown, index) => ({ one, written: origins.written(inner, index) }))
  })
  if (!whole || !named.every(({ one, written }) => typeof one === 'string' && written)) return undefined
  return listOf(
    named.map(({ one }) => one),
    named.map(({ written }) => written?.value ?? whole.span),
    value,
    origins,
  )
}

/**
 * Of a channel's metrics by their rank, `{ primary: cpa, secondary: [clicks] }`, the first has a field of its own, and the
 * others stand as a list where all of them stood.
 */
export function metricsByRank({ value, at, subject: { origins } }: Misfit): Meant | undefined {
  if (at.key !== 'metrics' || !isMapping(value) || Object.hasOwn(at.holder, 'primary_metric')) return undefined
  const [rank, ...rivals] = Object.keys(value).filter((key) =>
    /^(?:primary|main|lead|headline|north.?star)$/i.test(key),
  )
  const primary = rank === undefined ? undefined : value[rank]
  const written = rank === undefined ? undefined : origins.written(value, rank)
  if (typeof primary !== 'string' || !written || rivals.length > 0) return undefined
  const others = Object.keys(value).filter((key) => key !== rank)
  const named = namesIn(value, others, origins)
  return named && { ...at, value: named, beside: { key: 'primary_metric', value: primary, written } }
}

/**
 * Things that should be a list: one without its dash, several under their names, or the name of one. Undefined where what
 * stands there may be several names.
 */
export function listMeant(thing: SchemaNode, misfit: Misfit): object | undefined {
  const { value, at, written, subject } = misfit
  const { origins } = subject
  if (!written || written.source.text[written.value[0]] === '*') return undefined
  if (!isMapping(value)) {
    if (typeof value !== 'string' || /[,;\n]|\s(?:and|&)\s/.test(value)) return undefined
    const only = thingOf(thing, value, written, { holder: at.holder, list: [] }, subject)
    return only && listOf([only], [written.value], at.holder, origins)
  }
  const whole = origins.whole(value)
  const entries = Object.entries(value)
  if (!whole || entries.length === 0) return undefined
  if (entries.some(([key]) => Object.hasOwn(thing.properties ?? {}, key)))
    return listOf([value], [whole.span], value, origins)
  const grouped = fromGroups(thing, value, misfit)
  if (grouped) return grouped
  const things = entries.map(([key]) => namedByKey(value, key, thing, origins, value[key], String(at.key)))
  const spans = entries.map(([key]) => origins.written(value, key)?.value ?? whole.span)
  return things.every((one) => one !== undefined) ? listOf(things, spans, value, origins) : undefined
}

/** `channels: { paid: [search, social], owned: [email] }`: lists under the names of groups are one list. */
function fromGroups(
  thing: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  { at, subject }: Misfit,
): object | undefined {
  const { origins } = subject
  const all: unknown[] = []
  const spans: Span[] = []
  const kinds: readonly string[] = fieldOf(subject.schema, thing.properties?.media ?? {}).branches[0]?.enum ?? []
  for (const [key, list] of Object.entries(value)) {
    const group = origins.written(value, key)
    if (!Array.isArray(list) || list.length === 0 || !group) return undefined
    for (const [index, one] of list.entries()) {
      const written = origins.written(list, index)
      const item: unknown =
        isMapping(one) || !written ? one : thingOf(thing, one, written, { holder: at.holder, list: all }, subject)
      if (!isMapping(item) || !written) return undefined
      if (kinds.includes(key) && !Object.hasOwn(item, 'media'))
        addField(item, { key: 'media', value: key, written: { ...group, value: group.key } }, origins)
      all.push(item)
      spans.push(written.value)
    }
  }
  return listOf(all, spans, at.holder, origins)
}

/** `- email: { role: … }`, or `- email:` with the other fields under it: the thing of that name, in the place of the item. */
export function itemMeant(
  { path, holder, key, value }: Objection,
  unknown: string,
  { schema, origins }: Misfit['subject'],
): { readonly field: string; readonly meant: Meant } | undefined {
  const thing = fieldAt(schema, path)?.branches.find(({ properties }) => properties && nameField(properties))
  const known = thing?.properties
  const field = known && nameField(known)
  if (!Array.isArray(holder) || !isMapping(value) || !thing || !field || Object.hasOwn(value, field)) return undefined
  const others = Object.keys(value).filter((one) => one !== unknown)
  const isName = others.length === 0 || (isOpen(value[unknown]) && others.every((one) => Object.hasOwn(known, one)))
  if (!isName) return undefined
  const meant = namedByKey(value, unknown, thing, origins, others.length > 0 ? value : undefined)
  return meant && { field, meant: { holder, key, value: meant } }
}

/** Items are named by their id, lines of the budget by their channel, limits and targets by their metric. */
export function nameField(properties: object): string | undefined {
  return ['id', 'channel', 'metric'].find((name) => Object.hasOwn(properties, name))
}

/** `email: { role: … }` is the thing of that name; so is `email:` with nothing said of it yet. */
function namedByKey(
  holder: Readonly<Record<string, unknown>>,
  key: string,
  { properties = {} }: SchemaNode,
  origins: Places,
  fields: unknown = holder[key],
  list = '',
): object | undefined {
  const field = nameField(properties)
  const name = isId(key) ? key : slug(key)
  const written = origins.written(holder, key)
  const inner = isMapping(fields) ? fields : {}
  if (field === undefined || name === '' || !written) return undefined
  const main =
    typeof fields === 'string' ? ['role', 'definition'].find((one) => Object.hasOwn(properties, one)) : undefined
  if (!(isMapping(fields) || isOpen(fields) || main) || Object.hasOwn(inner, field)) return undefined
  const hasName = Object.keys(inner).some((one) => one.toLowerCase() === 'name' || alsoKnownAs(list, one) === 'name')
  const isCalled = name !== key && Object.hasOwn(properties, 'name') && !hasName
  const own = { [field]: name, ...(isCalled && { name: key }), ...(main && { [main]: fields }) }
  const others = Object.keys(inner).filter((one) => one !== key || inner !== holder)
  const places = others.map((one) => origins.written(inner, one))
  if (places.some((place) => !place)) return undefined
  const thing = { ...own, ...Object.fromEntries(others.map((one) => [one, inner[one]])) }
  origins.standsFor(
    thing,
    holder,
    [written.key[0], written.value[1]],
    [
      ...Object.keys(own).flatMap((one) => [...written.key, ...(one === main ? written.value : written.key)]),
      ...places.flatMap((place) => (place ? [...place.key, ...place.value] : [])),
    ],
  )
  return thing
}

/** Nothing stands there yet. */
function isOpen(value: unknown): boolean {
  return value === null || value === undefined
}

/** Things as a list whose items stand where `spans` say. */
export function listOf(things: unknown[], spans: readonly Span[], from: object, origins: Places): object {
  const first = spans[0]?.[0] ?? 0
  origins.standsFor(
    things,
    from,
    [first, spans.at(-1)?.[1] ?? first],
    spans.flatMap((span) => [...span, ...span]),
  )
  return things
}

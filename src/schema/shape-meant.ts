import { isDay } from '../plan/dates.ts'
import { isId, slug } from '../plan/ids.ts'
import { isMapping } from '../source/mapping.ts'
import type { Places, Written } from '../source/origins.ts'
import type { Meant } from '../source/problem.ts'
import type { Span } from '../source/source.ts'
import { accepts, type Field, fieldAt, fieldOf, type SchemaNode, takesText } from './field.ts'
import { idFor } from './ids.ts'
import type { Misfit } from './misfit.ts'
import type { Objection } from './objections.ts'
import { periodMeant } from './period-meant.ts'
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
  if (Array.isArray(value)) return isList || value.length > 1 ? undefined : onlyOf(value, field)
  if (!isMapping(value)) return isList ? asList(value, written, misfit) : asThing(value, written, misfit)
  if (isList) return asNames(value, misfit)
  return expected.includes('a set of named fields') || expected.includes('a list') ? undefined : onlyOf(value, field)
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
  { 'x-main': most = '', properties = {} }: SchemaNode,
  value: unknown,
  { value: span }: Written,
  { holder, list }: Place,
  { schema, origins, data }: Misfit['subject'],
): object | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const main = mainOf(most, String(value), properties)
  const inner = main === undefined ? undefined : properties[main]
  if (main === undefined || !inner) return undefined
  const sum = main === 'amount' ? shareOfTotal(String(value), data) : undefined
  const said = sum ?? (main === 'id' ? slug(String(value)) : value)
  const id = properties.id && main !== 'id' ? idFor({ [main]: said }, list) : undefined
  if (id === '' || said === '' || !origins.has(holder) || !accepts(fieldOf(schema, inner), said)) return undefined
  const thing = { ...(id !== undefined && { id }), [main]: said }
  origins.standsFor(
    thing,
    holder,
    span,
    Object.keys(thing).flatMap(() => [...span, ...span]),
  )
  return thing
}

/** Who approved and when stand in one thing: a day alone is the day, and a name with numbers may be both. */
function mainOf(most: string, text: string, properties: object): string | undefined {
  if (!(most === 'by' || most === 'approver') || !/\d/.test(text)) return most
  return isDay(text) ? ['on', 'freeze'].find((day) => Object.hasOwn(properties, day)) : undefined
}

/** "awareness" where a list is due is its only item; and of names, which hold no commas, so are "awareness, decision". */
function asList(value: unknown, { value: span }: Written, { item, at, subject }: Misfit): object | undefined {
  if (typeof value !== 'string' || !item || !takesText(item) || !subject.origins.has(at.holder)) return undefined
  const names = value.split(',').map((name) => name.trim())
  const isCertain = names.length > 1 ? names.every(isId) : !severalNames.test(value)
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

/** What may part names in one text. */
const severalNames = /[,;\n|]|\s(?:and|or|plus|und|et|y|[&+/\u00b7\u2022])\s/i

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
    if (typeof value !== 'string' || severalNames.test(value)) return undefined
    const only = thingOf(thing, value, written, { holder: at.holder, list: [] }, subject)
    return only && listOf([only], [written.value], at.holder, origins)
  }
  const whole = origins.whole(value)
  const entries = Object.entries(value)
  if (!whole || entries.length === 0) return undefined
  if (entries.some(([key]) => Object.hasOwn(thing.properties ?? {}, key)))
    return listOf([value], [whole.span], value, origins)
  const things = entries.map(([key]) => namedByKey(value, key, thing, origins))
  const spans = entries.map(([key]) => origins.written(value, key)?.value ?? whole.span)
  return things.every((one) => one !== undefined) ? listOf(things, spans, value, origins) : undefined
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
  if (others.length > 0 && !isOpen(value[unknown])) return undefined
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
): object | undefined {
  const field = nameField(properties)
  const name = isId(key) ? key : slug(key)
  const written = origins.written(holder, key)
  const inner = isMapping(fields) ? fields : {}
  if (field === undefined || name === '' || !written) return undefined
  if (!(isMapping(fields) || isOpen(fields)) || Object.hasOwn(inner, field)) return undefined
  const isCalled = name !== key && Object.hasOwn(properties, 'name') && !Object.hasOwn(inner, 'name')
  const own = { [field]: name, ...(isCalled && { name: key }) }
  const others = Object.keys(inner).filter((one) => one !== key || inner !== holder)
  const places = others.map((one) => origins.written(inner, one))
  if (places.some((place) => !place)) return undefined
  const thing = { ...own, ...Object.fromEntries(others.map((one) => [one, inner[one]])) }
  origins.standsFor(
    thing,
    holder,
    [written.key[0], written.value[1]],
    [
      ...Object.keys(own).flatMap(() => [...written.key, ...written.key]),
      ...places.flatMap((place) => (place ? [...place.key, ...place.value] : [])),
    ],
  )
  return thing
}

/** Nothing stands there yet. */
function isOpen(value: unknown): boolean {
  return value === null || value === undefined
}

function listOf(things: unknown[], spans: readonly Span[], from: object, origins: Places): object {
  const first = spans[0]?.[0] ?? 0
  origins.standsFor(
    things,
    from,
    [first, spans.at(-1)?.[1] ?? first],
    spans.flatMap((span) => [...span, ...span]),
  )
  return things
}

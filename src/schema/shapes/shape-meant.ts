import { isDay } from '../../plan/dates.ts'
import { isId, slug } from '../../plan/ids.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Places, Written } from '../../source/origins.ts'
import type { Meant } from '../../source/problem.ts'
import type { Span } from '../../source/source.ts'
import { accepts, type Field, fieldOf, type SchemaNode, takesText } from '../field.ts'
import type { Misfit } from '../misfit.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { idFor } from '../said/ids.ts'
import { numberSaid } from '../said/numbers.ts'
import { periodMeant } from '../said/periods.ts'
import { shareOfTotal } from '../said/sums.ts'

/**
 * What a value of another shape says, in the shape that its field has; undefined where it may say several things. The
 * plan is read on with it, so that who guessed the form of one field is told what there is to say of all the others.
 */
export function shapeMeant(misfit: Misfit, expected: readonly string[]): unknown {
  const { value, field, written, at } = misfit
  // What a pointer points to may be right in the other place.
  if (!field || !written || written.source.text[written.value[0]] === '*') return undefined
  const isList = expected.join() === 'a list'
  if (field.kind === 'Period') return asPeriod(value, written, misfit)
  if (at.key === 'review' && Array.isArray(value) && value.every(isMapping)) return reviewMeant(value)
  if (Array.isArray(value))
    return isList ? undefined : value.length > 1 ? joined(value, field, ', ') : onlyOf(value, field)
  if (!isMapping(value)) return isList ? asList(value, written, misfit) : asThing(value, written, misfit)
  if (isList) return asNames(value, misfit)
  if (expected.includes('a set of named fields') || expected.includes('a list')) return undefined
  return onlyOf(value, field) ?? nameIn(value, at, field) ?? joined(Object.values(value), field, '; ')
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** `metric: { name: Revenue, unit: EUR }` where the name of one is due. */
function nameIn(value: Readonly<Record<string, unknown>>, { key }: Misfit['at'], field: Field): string | undefined {
  const isReference = field.branches.some((branch) => branch['x-ref'] !== undefined)
  const isField = (name: string) =>
    (isReference && /^(?:id|name|kpi|metric|channel)$/.test(name)) || (key === 'cadence' && isRhythm(name))
  const [only, ...others] = Object.keys(value).filter(isField)
  const name = only === undefined || others.length > 0 ? undefined : value[only]
  return isText(name) && accepts(field, name) ? name : undefined
}

function isRhythm(name: string): boolean {
  return alsoKnownAs('measurement', name) === 'cadence' || name === 'cadence'
}

const rhythms = [/^(?:every )?(?:day|daily)/i, /week/i, /month/i, /quarter/i]

/** Of several meetings the one that is held most often: how often the plan is looked at as a whole. */
function reviewMeant(meetings: readonly Record<string, unknown>[]): object | undefined {
  const rank = (meeting: object) =>
    rhythms.findIndex((rhythm) =>
      Object.entries(meeting).some(([name, value]) => isRhythm(name) && isText(value) && rhythm.test(value)),
    )
  const ranked = meetings.filter((meeting) => rank(meeting) >= 0)
  const least = Math.min(...ranked.map(rank))
  return meetings.length === 1 ? meetings[0] : ranked.find((meeting) => rank(meeting) === least)
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

/** The thing that a text or a number says most about. */
export function thingOf(
  { 'x-main': most = '', properties = {} }: SchemaNode,
  value: unknown,
  { value: span }: Written,
  { holder, list }: Place,
  subject: Misfit['subject'],
): object | undefined {
  const { schema, origins, data } = subject
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const main = mainOf(most, String(value), properties)
  const inner = main === undefined ? undefined : properties[main]
  if (main === undefined || !inner) return undefined
  const field = fieldOf(schema, inner)
  const sum = main === 'amount' ? shareOfTotal(String(value), data) : undefined
  // "£10,000" and "~180k" are sums, and are told of as what they stand for.
  const number = typeof value === 'string' && !takesText(field) ? numberSaid(value, field)?.value : undefined
  const { first, ...beside } = partsOfText(value, main, properties)
  const said = sum ?? number ?? (main === 'id' ? slug(String(value)) : first)
  const id = properties.id && main !== 'id' ? idFor({ [main]: said }, list, subject) : undefined
  if (id === '' || said === '' || !origins.has(holder) || !accepts(field, said)) return undefined
  const thing = { ...(id !== undefined && { id }), [main]: said, ...beside }
  origins.standsFor(
    thing,
    holder,
    span,
    Object.keys(thing).flatMap(() => [...span, ...span]),
  )
  return thing
}

/** "2027-01-04 Ads live", "Warm autumn -> move radio": a day before what is due then, an answer behind its risk. */
function partsOfText(value: string | number, main: string, properties: object): { readonly first: string | number } {
  if (typeof value !== 'string' || value.length > 400) return { first: value }
  const [, due = '', what] = /^(\d{4}-\d\d-\d\d)(?:\s+|:\s*)(?:[-\u2010-\u2015]\s)?(\S.*)$/.exec(value) ?? []
  if (what !== undefined && main === 'name' && Object.hasOwn(properties, 'due') && isDay(due))
    return { first: what, ...{ due } }
  const [, risk, mitigation] = /^(\S.*?) (?:->|=>|\u2192) (\S.*)$/.exec(value) ?? []
  if (risk !== undefined && main === 'risk' && Object.hasOwn(properties, 'mitigation'))
    return { first: risk, ...{ mitigation } }
  return { first: value }
}

/** Who approved and when stand in one thing: a day alone is the day, and a name with numbers may be both. */
function mainOf(most: string, text: string, properties: object): string | undefined {
  if (!(most === 'by' || most === 'approver') || !/\d/.test(text)) return most
  return isDay(text) ? ['on', 'freeze'].find((day) => Object.hasOwn(properties, day)) : undefined
}

/** "awareness" where a list is due is its only item; and of names, which hold no commas, so are "awareness, decision". */
function asList(value: unknown, { value: span }: Written, { item, at, subject }: Misfit): object | undefined {
  if (typeof value !== 'string' || !item || !takesText(item) || !subject.origins.has(at.holder)) return undefined
  const list = listNamed(item)
  const names =
    (isAll.test(value) && list && namesOfAll(subject.data?.[list])) || value.split(',').map((name) => name.trim())
  const isCertain = names.length > 1 ? isAll.test(value) || names.every(isId) : !severalNames.test(value)
  return isCertain
    ? listOf(
        names,
        names.map(() => span),
        at.holder,
        subject.origins,
      )
    : undefined
}

const isAll = /^(?:all|everyone|everybody)$/i

/** What all items of a list go by; nothing where one has neither id nor name. */
function namesOfAll(list: unknown): string[] | undefined {
  const names = Array.isArray(list)
    ? list.map((one: unknown) => (isMapping(one) ? (one.id ?? one.name) : undefined))
    : []
  return names.length > 0 && names.every((name) => typeof name === 'string') ? names : undefined
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
  if (!item || !takesText(item)) return undefined
  const list = listNamed(item)
  // `{ Measure: sign-ups, Source: CRM }` is one metric and what is said of it.
  const [name, ...others] = Object.keys(value).filter(
    (key) => list !== undefined && (/^(?:id|name)$/i.test(key) || alsoKnownAs(list, key) === 'name'),
  )
  return namesIn(value, name !== undefined && others.length === 0 ? [name] : Object.keys(value), origins)
}

/** The list of the plan whose items are named here. */
function listNamed(item: Field): string | undefined {
  const kind = item.branches.find((branch) => branch['x-ref'] !== undefined)?.['x-ref']
  return kind && `${kind}s`
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
export const severalNames = /[,;\n|]|\s(?:and|or|plus|und|et|y|[&+/\u00b7\u2022])\s/i

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

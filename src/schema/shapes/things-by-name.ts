import { isId, slug } from '../../plan/ids.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Places } from '../../source/origins.ts'
import type { Meant } from '../../source/problem.ts'
import type { Span } from '../../source/source.ts'
import { fieldAt, fieldOf, type SchemaNode } from '../field.ts'
import type { Misfit } from '../misfit.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import type { Objection } from '../objections.ts'
import { addField } from '../rewrite.ts'
import { datedStep, isWhen } from './dated.ts'
import { listOf, severalNames, thingOf } from './shape-meant.ts'

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
  if (Object.hasOwn(thing.properties ?? {}, 'due') && entries.every(([key]) => isWhen(key)))
    return stepsOf(thing, value, misfit)
  const grouped = fromGroups(thing, value, misfit)
  if (grouped) return grouped
  const things = entries.map(([key]) => namedByKey(value, key, thing, origins, value[key], String(at.key)))
  const spans = entries.map(([key]) => origins.written(value, key)?.value ?? whole.span)
  return things.every((one) => one !== undefined) ? listOf(things, spans, value, origins) : undefined
}

/** `timeline: { September: Launch event }` */
function stepsOf(
  thing: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  { at, subject }: Misfit,
): object | undefined {
  const list: unknown[] = []
  const spans: Span[] = []
  for (const [when, what] of Object.entries(value)) {
    const written = subject.origins.written(value, when)
    const step = written && datedStep(when, what, thing, written, at.holder, list, subject)
    if (!step || !written) return undefined
    list.push(step)
    spans.push([written.key[0], written.value[1]])
  }
  return listOf(list, spans, at.holder, subject.origins)
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
  // What has to be ready by a day is no thing without that day.
  const mayBeNames = !Object.hasOwn(thing.properties ?? {}, 'due')
  const kinds: readonly string[] = fieldOf(subject.schema, thing.properties?.media ?? {}).branches[0]?.enum ?? []
  for (const [key, list] of Object.entries(value)) {
    const group = origins.written(value, key)
    if (!Array.isArray(list) || list.length === 0 || !group) return undefined
    for (const [index, one] of list.entries()) {
      const written = origins.written(list, index)
      const item: unknown =
        isMapping(one) || !written || !mayBeNames
          ? one
          : thingOf(thing, one, written, { holder: at.holder, list: all }, subject)
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
  subject: Misfit['subject'],
): { readonly field: string; readonly meant: Meant } | undefined {
  const { schema, origins } = subject
  const thing = fieldAt(schema, path)?.branches.find(({ properties }) => properties && nameField(properties))
  const known = thing?.properties
  const field = known && nameField(known)
  if (!Array.isArray(holder) || !isMapping(value) || !thing || !field || Object.hasOwn(value, field)) return undefined
  const others = Object.keys(value).filter((one) => one !== unknown)
  if (others.length > 0 && !isOpen(value[unknown])) return undefined
  const written = origins.written(value, unknown)
  const step =
    written && others.length === 0 && isWhen(unknown)
      ? datedStep(unknown, value[unknown], thing, written, value, holder, subject)
      : undefined
  const meant = step ?? namedByKey(value, unknown, thing, origins, others.length > 0 ? value : undefined)
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
  const main = typeof fields === 'string' ? mainOf(key, properties) : undefined
  // A number may be its target, its money, its reach: what it is stays open, and the thing is there.
  const number = typeof fields === 'number' && Object.hasOwn(properties, 'id') ? { 'x-number': fields } : undefined
  if (!(isMapping(fields) || isOpen(fields) || main || number) || Object.hasOwn(inner, field)) return undefined
  const hasName = Object.keys(inner).some((one) => one.toLowerCase() === 'name' || alsoKnownAs(list, one) === 'name')
  const isCalled = name !== key && Object.hasOwn(properties, 'name') && !hasName
  const called = isCalled ? 'name' : main === 'evidence' ? 'claim' : undefined
  const own = {
    [field]: name,
    ...(called && { [called]: key.replace(/(?<=\w)_(?=\w)/g, ' ') }),
    ...(main && { [main]: fields }),
  }
  const others = Object.keys(inner).filter((one) => one !== key || inner !== holder)
  const places = others.map((one) => origins.written(inner, one))
  if (places.some((place) => !place)) return undefined
  const thing = { ...own, ...Object.fromEntries(others.map((one) => [one, inner[one]])) }
  origins.standsFor(
    thing,
    holder,
    [written.key[0], written.value[1]],
    [
      ...Object.keys(own).flatMap((one) => [
        ...written.key,
        ...(one === main || one === 'x-number' ? written.value : written.key),
      ]),
      ...places.flatMap((place) => (place ? [...place.key, ...place.value] : [])),
    ],
  )
  return thing
}

/** What a text under a name says of the thing: its role or definition; under the name of a claim what proves it. */
function mainOf(key: string, properties: object): string | undefined {
  const isRank = /\d$|^(?:primary|secondary|main|first|second|third)/i.test(key)
  return ['role', 'definition', isRank ? 'claim' : 'evidence'].find((one) => Object.hasOwn(properties, one))
}

/** Nothing stands there yet. */
function isOpen(value: unknown): boolean {
  return value === null || value === undefined
}

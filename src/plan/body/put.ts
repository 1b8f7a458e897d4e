import { saidCadence } from '../timing/said-cadences.ts'
import { keepAim, keepShare, keepSum } from './beside-names.ts'
import { type Draft, List, Mapping, Name } from './draft.ts'
import { listIn } from './list-in-line.ts'
import { pathMeant } from './path-meant.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { ruleBehind } from './said/rule-behind.ts'
import { cadenceIn, leadingRhythm } from './said/said-of-review.ts'
import { signedIn } from './said/said-of-signing.ts'
import { stopsIn } from './said/said-of-stops.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { thingIn } from './thing-in-line.ts'
import { proposedFor } from './values/choices.ts'
import { dayIn, namesWeekday } from './values/days.ts'
import { noteCurrency } from './values/noted-currency.ts'
import { countedBy, sourcedValue } from './values/sourced.ts'
import { draftOf, isAim } from './values/values.ts'
import { keepYearless } from './values/yearless.ts'

/** What a line that tells several fields is read with: such readers are called from here, and put each field on their way. */
export type Put = typeof put

/** Puts a value where a path leads from a thing; false where it cannot be placed with certainty, and stays prose. */
export function put(into: Mapping, path: string, value: Prose, reading: Reading, name: Prose = value): boolean {
  if (path === '@target') return keepAim(into, value, reading, name)
  if (path === '@budget') return keepSum(into, value, reading, name)
  if (path === '@share') return keepShare(into, value, reading, name)
  if (path === 'targets' && into.thing === 'Measurement') {
    const stops = stopsIn(value)
    if (stops) {
      reading.stops.push(...stops)
      reading.place(name.span)
      return true
    }
  }
  const meant = pathMeant(into, path, value, reading, name)
  if (meant !== undefined) return put(into, meant, value, reading, name)
  const [key = '', ...rest] = path.split('.')
  const shape = shapeOf(into.thing, key)
  if (!shape) return false
  if (rest.length > 0) return putWithin(into, key, rest.join('.'), value, reading, name)
  // "Target: 300,000" of a channel.
  if (into.thing === 'Channel' && key === 'audiences' && isAim(value)) return false
  if (isCounted(shape) && putSourced(into, key, value, reading, name)) return true
  if (into.thing === 'Objective' && key === 'baseline' && !into.has(key)) {
    const bare = withoutWhen(value)
    if (bare) return put(into, key, bare, reading, name === value ? bare : name)
  }
  if (into.thing === 'Channel' && key === 'primary_metric') {
    const bare = withoutAim(value)
    if (bare) return put(into, key, bare, reading, name === value ? bare : name)
  }
  if (into.has(key)) return addMore(into.get(key), shape, value, reading, name)
  if (shape.is === 'day' && keepYearless(into, key, value, name, reading)) return true
  const isPut = putPart(into, key, value, reading, name)
  if (isPut !== undefined) return isPut
  const draft = draftIn(key, shape, value, reading)
  // "Purpose" of a channel may be brand or activation; in other words it is what the channel is there for.
  if (draft === undefined && into.thing === 'Channel' && key === 'purpose' && value.words.split(' ').length > 1)
    return put(into, 'role', value, reading, name)
  if (draft === undefined) return false
  if (shape.is === 'money' || shape.is === 'quantity') noteCurrency(value, reading)
  into.set(key, draft, value.span, name.span)
  const isDays = shape.is === 'day' || (shape.is === 'thing' && shape.of === 'Period')
  if (name !== value) reading.place(name.span)
  // What is kept of a day has no weekday: beside one the words are still to be held against the calendar.
  if (!isDays || !namesWeekday(value.text)) reading.place(value.span)
  return true
}

/** A field of what the thing has under a key, be that a thing or a list of them. */
function putWithin(into: Mapping, key: string, path: string, value: Prose, reading: Reading, name: Prose): boolean {
  const shape = shapeOf(into.thing, key)
  const known = into.get(key)
  if (shape?.is === 'thing') {
    const inner = known instanceof Mapping ? known : new Mapping(shape.of)
    if ((known !== undefined && known !== inner) || !put(inner, path, value, reading, name)) return false
    into.set(key, inner, value.span, name.span)
    return true
  }
  if (shape?.is !== 'list' || (known !== undefined && !(known instanceof List))) return false
  const list = known ?? new List()
  // Said of the thing that has the list, it is of the last item, or of another one where that has it.
  const last = list.items.at(-1)?.draft
  const item = last instanceof Mapping && !last.has(path) ? last : new Mapping(shape.of)
  if (!put(item, path, value, reading, name)) return false
  withLooseNames(item, path)
  if (item !== last) list.add(item, item.span)
  if (!known) into.set(key, list, value.span, name.span)
  return true
}

/** Beside an audience may stand any place where people can be met; only names of the plan's own channels are certain. */
function withLooseNames(item: Mapping, field: string): void {
  const entry = item.fields.get(field)
  if (!entry || !Array.isArray(entry.draft)) return
  const draft = (entry.draft as readonly Name[]).map(({ to, text, span }) => new Name(to, text, span, true))
  item.fields.set(field, { ...entry, draft })
}

/** "Awareness of Lund, 18% at the end", "cost per order under €95": how much of it is wanted is no part of its name. */
function withoutAim(value: Prose): Prose | undefined {
  const aim =
    /(?:,?\s+(?:under|below|above|over|at (?:least|most)|up to|[<>≤≥])|,)\s+[£€$]?\d[\d.,]*(?:%|[km])?(?=\s|[.,;]|$)/i.exec(
      value.text.slice(0, longestName),
    )
  return aim && aim.index > 2 ? value.slice(0, aim.index) : undefined
}

const longestName = 160

/** "165 accounts (FY26 H1)": behind where it starts from may stand when that was. */
function withoutWhen(value: Prose): Prose | undefined {
  const bracket =
    /\s*\((?=[^()]{0,12}(?:(?:fy|h|q|w)\s?'?\d|(?:19|20)\d\d|last |same |previous |\p{Lu}\p{Ll}{2}))[^()]{2,40}\)$/iu.exec(
      value.text,
    )
  return bracket && bracket.index > 0 ? value.slice(0, bracket.index) : undefined
}

/** "1,200 (CRM)": the number, without where it was counted, which the size of an audience has a field for. */
function putSourced(into: Mapping, key: string, value: Prose, reading: Reading, name: Prose): boolean {
  const isSize = into.thing === 'AudienceSize'
  const sourced = sourcedValue(value) ?? (isSize ? countedBy(value) : undefined)
  if (!sourced || !put(into, key, sourced.value, reading, name === value ? sourced.value : name)) return false
  if (isSize) put(into, 'source', sourced.source, reading)
  return true
}

/** Where only a part of the words is the value, that part, with what else they say put where it belongs; undefined where all of them may be it. */
function putPart(into: Mapping, key: string, value: Prose, reading: Reading, name: Prose): boolean | undefined {
  if (key === 'by' && putSigned(into, value, reading, name)) return true
  if (key === 'cadence') {
    const said = leadingRhythm(value)
    if (!said) return undefined
    into.set(key, cadenceIn(said), said.span, name.span)
    // What stands behind it is still to be read: a place, people, a weekday.
    reading.place(...(name === value ? [] : [name.span]))
    return true
  }
  const rough = into.thing === 'AudienceSize' && key === 'value' ? roughly.exec(value.text) : null
  if (rough && !into.has('precision'))
    into.set('precision', 'approximate', value.slice(0, rough[0].trimEnd().length).span)
  if (key === 'precision' && into.thing === 'Metric') return putPrecision(into, value, reading, name)
  const part =
    into.thing === 'AudienceSize' && key === 'source'
      ? withoutPrecision(into, value, reading)
      : key === 'threshold'
        ? shareAtFirst(value)
        : undefined
  if (part) return put(into, key, part, reading, name)
  const cut = into.thing === 'Reallocation' ? ruleBehind(key, value) : undefined
  if (!cut || !put(into, key, cut.value, reading, name === value ? cut.value : name)) return undefined
  if (!into.has(cut.path)) put(into, cut.path, cut.rest, reading)
  return true
}

/** "~21,000", "about 6,800" */
const roughly = /^(?:[~≈]|(?:about|around|roughly|approx(?:imately|\.)?|some|circa|ca?\.) )(?=\s?\d)/i

/** "approximate (rounded)", "exact, from the till": how exact, and what is said of that. */
function putPrecision(metric: Mapping, value: Prose, reading: Reading, name: Prose): boolean | undefined {
  const found = /^(exact|approximate|modelled|modeled)(?:ly)?(?:\s*\(([^()]{3,80})\)|[,;:]\s+([^,;]{3,80}))$/i.exec(
    value.text,
  )
  const rest = found?.[2] ?? found?.[3]
  if (!found || rest === undefined) return undefined
  const from = value.text.lastIndexOf(rest)
  if (
    !put(
      metric,
      'precision',
      value.slice(0, (found[1] ?? '').length),
      reading,
      name === value ? value.slice(0, (found[1] ?? '').length) : name,
    )
  )
    return false
  if (!/^exact/i.test(found[1] ?? '')) put(metric, 'limits', value.slice(from, from + rest.length), reading)
  return true
}

/** "±10% against the weekly plan" */
function shareAtFirst(value: Prose): Prose | undefined {
  const [, sign = '', share] = /^([±+–-]\s?)?(\d{1,2} ?%)/.exec(value.text) ?? []
  const isAll = share === undefined || (sign === '' && !/^\s/.test(value.text.slice(share.length)))
  return isAll ? undefined : value.slice(sign.length, sign.length + share.length)
}

/** Every line "Guardrail: …" or "Proof: …" is one more of them; any other field is given once. */
function addMore(known: Draft | undefined, shape: Shape, value: Prose, reading: Reading, name: Prose): boolean {
  if (!(known instanceof List) || shape.is !== 'list' || !repeated.has(shape.of)) return false
  const more = listIn(shape.of, value, reading, put)
  if (!more) return false
  known.items.push(...more.items)
  reading.place(name.span)
  return true
}

/** Things of which each may have a line of its own under the same label. */
const repeated: ReadonlySet<string> = new Set(['Guardrail', 'ProofPoint', 'Risk', 'Dependency'])

/** "By: Amara Osei, 29 May 2026": who signed, and on which day. */
function putSigned(into: Mapping, value: Prose, reading: Reading, name: Prose): boolean {
  if (into.thing !== 'Approval' && into.thing !== 'Agreement') return false
  const signed = signedIn(into.thing, value, reading, put)
  if (!signed || signed.size < 2) return false
  into.take(signed.fields)
  reading.place(name.span)
  return true
}

/** "ONS census (approximate)", "ONS census, approximate": the source of a number without how exact the number is, which is put as well. */
function withoutPrecision(size: Mapping, value: Prose, reading: Reading): Prose | undefined {
  const found =
    /(?:\s*\(|[,;]\s)(approximate|approx\.?|exact|modelled|modeled|(?:rounded )?estimated?|rounded)\)?$/i.exec(
      value.text,
    )
  if (!found || found.index === 0) return undefined
  const from = found.index + found[0].search(/\p{L}/u)
  put(size, 'precision', value.slice(from, from + (found[1] ?? '').length), reading)
  return value.slice(0, found.index)
}

function draftIn(key: string, shape: Shape, value: Prose, reading: Reading): Draft | undefined {
  if (shape.is === 'thing') return thingIn(shape.of, value, reading, put)
  if (shape.is === 'list') return listIn(shape.of, value, reading, put)
  // "Every Monday" is weekly: where a page is read nobody has to write it in one word.
  const isRhythm =
    (key === 'cadence' || key === 'tempo') && /^(?:every|each|once|on|mon|tue|wed|thu|fri)/i.test(value.words)
  const rhythm = isRhythm ? saidCadence(value.words)?.plain : undefined
  return (
    (rhythm && /^[a-z]+$/.test(rhythm) ? rhythm : undefined) ??
    proposedFor(key, value.words) ??
    (shape.is === 'day' ? dayIn(value.words, reading.isDayFirst) : undefined) ??
    draftOf(shape, value, reading.hasDecimalComma)
  )
}

/** Is a value counted somewhere? What stands in brackets behind it says where, and is no part of it. */
function isCounted(shape: Shape): boolean {
  const isLimit = shape.is === 'list' && shape.of === 'Guardrail'
  return isLimit || shape.is === 'quantity' || shape.is === 'money' || shape.is === 'number'
}

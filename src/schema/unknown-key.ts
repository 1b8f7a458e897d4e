import type { ErrorObject } from 'ajv'
import { isSlipOf, nearest } from '../plan/nearest.ts'
import { isMapping } from '../source/mapping.ts'
import type { Places, Written } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'
import { quoted } from '../source/quoted.ts'
import { alsoKnownAs } from './also-known.ts'

import { dayIn } from './days.ts'
import { accepts, type Field, fieldAt, holds, keysAt, type SchemaNode, takes } from './field.ts'
import { numberSaid } from './numbers.ts'
import { type Objection, valueAt } from './objections.ts'
import { isSiteKey } from './site-keys.ts'
import type { Subject } from './subject.ts'
import { nameOfThing } from './thing.ts'

/** A key that the format does not have: a text that a comma split, a misspelt name, or a name for something else. */
export function unknownKey(
  error: ErrorObject,
  { value, path }: Objection,
  { schema, origins, whole, data }: Subject,
): Problem | undefined {
  const holder = value as object
  const key = String(error.params.additionalProperty)
  const written = origins.written(holder, key)
  const known = keysAt(schema, path)
  const glued = written && gluedField(holder, key, written, path, schema)
  if (glued) return glued
  if (written && isSplitByComma(holder, key, written))
    return cutByComma({ holder, key, written, path }, known, { schema, origins })
  const thing = path.length === 0 ? undefined : nameOfThing(path)
  const other = whole === 'the plan' ? alsoKnownAs(thing ?? 'plan', key) : undefined
  if (other === undefined && path.length === 0 && isSiteKey(key, written))
    return {
      rule: 'syntax/known-keys',
      kind: 'site',
      seen: { key, file: written?.source.file ?? '' },
      at: { holder, key, place: 'key' },
    }
  const missing = known.filter((name) => !Object.hasOwn(holder, name))
  const near = other ? undefined : nearest(key, missing)
  const rival = Object.keys(holder).some(
    (name) => name !== key && !known.includes(name) && nearest(name, missing) === near,
  )
  const isName = near !== undefined && !rival && /^[^\s\p{L}]?\w[\w\s"'\u2010-\u2015\u2018-\u201e-]*$/u.test(key)
  const isSure = isName && isSlipOf(near, key)
  // A name that is only near is read as that one where it holds what that one takes: nobody is told that it is missing.
  const isMeant =
    isSure || (isName && holds(fieldAt(schema, [...path, near]), (holder as Record<string, unknown>)[key]))
  const home = other ?? homesOf(schema).get(key)
  const called = calledOtherwise(holder, key, other, { schema, path, missing, whole })
  const inner = (holder as Record<string, unknown>)[key]
  // Set in too far, or back too late, an element stands in the one before it.
  const isOuter =
    path.length > 0 &&
    !called &&
    whole === 'the plan' &&
    schema.properties?.[key] !== undefined &&
    typeof inner === 'object' &&
    inner !== null &&
    data?.[key] === undefined
  const isWrapper =
    path.length === 0 && isMapping(inner) && known.filter((name) => Object.hasOwn(inner, name)).length > 1
  return {
    rule: 'syntax/known-keys',
    kind: isWrapper
      ? 'wrapper'
      : isOuter
        ? 'outer'
        : near
          ? 'near'
          : called
            ? 'called'
            : home
              ? 'elsewhere'
              : 'unknown',
    seen: {
      key,
      near: near ?? '',
      home: home ?? '',
      // At the top a name for a value somewhere in an element, which may have been given there as well.
      ...(path.length === 0 &&
        other?.includes('.') && { inner: data && valueAt(data, other.split('.')) ? 'given' : 'open' }),
      thing: thing === undefined ? whole : typeof path.at(-1) === 'number' ? `an item of "${thing}"` : `"${thing}"`,
      known: known.filter((name) => name !== 'note').join(', '),
    },
    at: { holder, key, place: 'key' },
    ...(near &&
      isMeant &&
      !isOuter && { meant: { holder, key: near, value: (holder as Record<string, unknown>)[key], insteadOf: key } }),
    ...(near && !rival && !isOuter && written && { edit: { span: written.key, text: near, safe: isSure } }),
    // One word where a list is due is told of as it is called, and not read on with.
    ...(called &&
      (typeof inner !== 'string' || holds(fieldAt(schema, [...path, called]), inner)) && {
        meant: { holder, key: called, value: (holder as Record<string, unknown>)[key], insteadOf: key },
      }),
    ...(called && written && { edit: { span: written.key, text: called, safe: false } }),
  }
}

/** `{ channel: press, amount:7000 }`: without the space the name and its value are one name without a value. */
function gluedField(
  holder: object,
  key: string,
  { key: [start] }: Written,
  path: Objection['path'],
  schema: SchemaNode,
): Problem | undefined {
  const [, name = '', words = ''] = /^([a-z][\w-]*):(\S.*)$/.exec(key) ?? []
  if ((holder as Record<string, unknown>)[key] !== undefined || Object.hasOwn(holder, name)) return undefined
  const field = fieldAt(schema, [...path, name])
  if (!field) return undefined
  const end = start + name.length + 1
  const value = /^\d+(?:\.\d+)?$/.test(words) ? Number(words) : words
  return {
    rule: 'syntax/parse',
    kind: 'no-space-after-colon',
    seen: { key: name, line: key },
    at: { holder, key, place: 'key' },
    // What the field would refuse is said when the space is there.
    ...(accepts(field, value) && { meant: { holder, key: name, value } }),
    edit: { span: [end, end], text: ' ', safe: true },
  }
}

/** A text without quotes that a comma ends: what stands behind it reads as a key of its own. */
function cutByComma(
  { holder, key, written, path }: Pick<Objection, 'path'> & { holder: object; key: string; written: Written },
  known: readonly string[],
  { schema, origins }: Pick<Subject, 'schema' | 'origins'>,
): Problem | undefined {
  const before = fieldBefore(holder, written, origins)
  const ahead = before === undefined ? undefined : origins.written(holder, before)
  // The second comma of a text says nothing that the first one has not said.
  if (before !== undefined && ahead && isSplitByComma(holder, before, ahead)) return undefined
  const cut = before === undefined ? undefined : (holder as Record<string, unknown>)[before]
  const rest = restFrom(holder, written, origins)
  const field = fieldAt(schema, [...path, before ?? ''])
  const hasText = field?.branches.some(isFreeText)
  const end = endOfDigits(written, written.key[0] + rest.length)
  const joined = ahead && typeof cut !== 'object' ? textOf(ahead, end) : undefined
  const said = joined === undefined ? undefined : saidWithComma(joined, field, hasText)
  // "20,000 downloads" begins with a number that is none: the text as it was written is what was meant.
  const begun = hasText && ahead && typeof cut !== 'object' ? textOf(ahead, written.key[0]) : undefined
  const text = typeof cut === 'string' ? `${cut}, ${rest}` : begun && `${begun}${rest}`
  // No rule is given what the field does not take: the half before the comma is neither a sum nor a day.
  const value = said?.value ?? (text !== undefined && field && accepts(field, text) ? text : undefined)
  const edit =
    ahead &&
    (said
      ? {
          span: [ahead.value[0], end] as const,
          text: String(said.value),
          // A sign that goes with it says which money it is, a word how exact it is, and fewer digits may be two numbers.
          safe: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined ?? ''),
        }
      : hasText && rejoined(holder, ahead, known, origins))
  return {
    rule: 'syntax/comma-splits-text',
    kind: said?.kind ?? 'text',
    seen: { key: rest, before: before ?? '', read: String(cut ?? ''), number: String(said?.value ?? '') },
    at: { holder, key, place: 'key' },
    ...(before !== undefined && cut !== undefined && { meant: { holder, key: before, value } }),
    ...(edit && { edit }),
  }
}

/** In `1,000,000` the second 000 is the first one again, and no field of its own. */
function endOfDigits({ source }: Written, end: number): number {
  return end + (/^(?:,\d{3}(?!\d))+/.exec(source.text.slice(end, end + 40))?.[0].length ?? 0)
}

/** What the two halves say together, where that can be written without its comma. */
function saidWithComma(
  text: string,
  field: Field | undefined,
  hasText = false,
): { kind: 'number' | 'day'; value: number | string } | undefined {
  const day = field?.kind === 'Day' ? dayIn(text) : undefined
  if (day !== undefined) return { kind: 'day', value: day }
  const isNumber = hasText ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) : /,\d/.test(text)
  const value = isNumber ? numberSaid(text, field)?.value : undefined
  return value === undefined ? undefined : { kind: 'number', value }
}

/** The field of the same thing that goes by another name here, so that nobody is told it is missing as well. */
function calledOtherwise(
  holder: object,
  key: string,
  other: string | undefined,
  { schema, path, missing, whole }: { schema: SchemaNode; path: Objection['path']; missing: string[]; whole: string },
): string | undefined {
  if (other === undefined || other === 'note' || path.length === 0 || !missing.includes(other)) return undefined
  const value = (holder as Record<string, unknown>)[key]
  const thing = nameOfThing(path) ?? whole
  const isRival = Object.keys(holder).some((name) => name !== key && alsoKnownAs(thing, name) === other)
  const field = fieldAt(schema, [...path, other])
  const isText = typeof value === 'string' && field?.branches.some(isFreeText)
  const item = fieldAt(schema, [...path, other, 0])
  // "stage: awareness" where the field is the list "stages" is its only item.
  const isList = item !== undefined && [value].flat().every((one) => takes(item, one))
  const isTaken = isList || (!Array.isArray(value) && field !== undefined && takes(field, value))
  return !isRival && (isText || isTaken) ? other : undefined
}

/** In `{ what: Copy, 3 variants }` the rest of a text became a key without a value. */
function isSplitByComma(holder: object, key: string, { source, key: [start, end] }: Written): boolean {
  if ((holder as Record<string, unknown>)[key] !== undefined) return false
  const after = /^\s*([,}])/.exec(source.text.slice(end, end + 50))
  const before = /[,{]\s*$/.exec(source.text.slice(Math.max(0, start - 50), start))
  return after !== null && before !== null
}

function isFreeText({ type, enum: list, format, pattern }: SchemaNode): boolean {
  return type === 'string' && !list && !format && pattern === undefined
}

/** As it was written, from a value on. */
function textOf({ source, value: [start] }: Written, end: number): string {
  return source.text.slice(start, end)
}

/** The text from its first part to its last, between quotes. A part that may be a field is none that can be put back. */
function rejoined(
  holder: object,
  { source: { text }, value: [start, valueEnd] }: Written,
  known: readonly string[],
  origins: Places,
): Problem['edit'] | undefined {
  const keys = Object.keys(holder)
    .flatMap((key) => ({ key, written: origins.written(holder, key) }))
    .filter(({ written }) => (written?.key[0] ?? 0) > start)
    .sort((a, b) => (a.written?.key[0] ?? 0) - (b.written?.key[0] ?? 0))
  let end = valueEnd
  for (const { key, written } of keys) {
    if (!written || known.includes(key) || !isSplitByComma(holder, key, written)) break
    if (nearest(key, known)) return undefined
    end = written.key[1]
  }
  const whole = text.slice(start, end)
  const isPlain = !/^["'[{&*!|>]|\n/.test(whole) && start < valueEnd
  return isPlain && /^\s*(?:\}|,\s*[\w-]+\s*:)/.test(text.slice(end, end + 200))
    ? { span: [start, end], text: quoted(whole), safe: true }
    : undefined
}

/** All of the text behind the first comma, further commas included: "1,900 places". */
function restFrom(holder: object, { source, key: [start, end] }: Written, origins: Places): string {
  let last = end
  const cuts = Object.keys(holder)
    .flatMap((name) => [origins.written(holder, name) ?? []].flat().filter((key) => isSplitByComma(holder, name, key)))
    .sort((a, b) => a.key[0] - b.key[0])
  for (const { key } of cuts) if (/^\s*,\s*$/.test(source.text.slice(last, key[0]))) last = key[1]
  return source.text.slice(start, last)
}

/** The field whose value ends just before this key. */
function fieldBefore(holder: object, { key: [start] }: Written, origins: Places): string | undefined {
  const before = Object.keys(holder).filter((name) => (origins.written(holder, name)?.key[0] ?? start) < start)
  return before.sort((a, b) => (origins.written(holder, b)?.key[0] ?? 0) - (origins.written(holder, a)?.key[0] ?? 0))[0]
}

const homes = new WeakMap<SchemaNode, ReadonlyMap<string, string>>()

/** For every key of the format the element it belongs to, where it belongs to one only: a cure for keys one level off. */
function homesOf(schema: SchemaNode): ReadonlyMap<string, string> {
  const known = homes.get(schema)
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const [element, node] of Object.entries(schema.properties ?? {})) {
    const inner = fieldAt({ ...schema, ...node }, [])
    for (const branch of inner?.branches ?? []) {
      const keys = [...Object.keys(branch.properties ?? {}), ...(branch.items ? keysAt(schema, [element, 0]) : [])]
      for (const key of keys) found.set(key, (found.get(key) ?? new Set()).add(element))
    }
  }
  const single = new Map<string, string>()
  for (const [key, [element = '', ...others]] of found) if (others.length === 0) single.set(key, element)
  homes.set(schema, single)
  return single
}

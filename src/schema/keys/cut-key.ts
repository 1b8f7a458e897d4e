import { nearest } from '../../plan/nearest.ts'
import type { Places, Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import { quoted } from '../../source/quoted.ts'
import { accepts, type Field, fieldAt, isFreeText, type SchemaNode } from '../field.ts'
import type { Objection } from '../objections.ts'
import { dayIn } from '../said/days.ts'
import { numberSaid } from '../said/numbers.ts'
import type { Subject } from '../subject.ts'

// Keys that nobody wrote as keys: between { and } a comma ends a text, and a colon without a space ends nothing.

/** `{ channel: press, amount:7000 }`: without the space the name and its value are one name without a value. */
export function gluedField(
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
export function cutByComma(
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
  // What was meant is the text as it was written: "20,000 downloads" begins with a number that is none.
  const begun = ahead && (hasText || typeof cut === 'string') ? textOf(ahead, written.key[0]) : undefined
  const isBare = begun !== undefined && typeof cut !== 'object' && !/^["'&!]/.test(begun)
  const text = isBare ? `${begun}${rest}` : typeof cut === 'string' ? `${cut}, ${rest}` : undefined
  // No rule is given what the field does not take: the half before the comma is neither a sum nor a day.
  const value = said?.value ?? (text !== undefined && field && accepts(field, text) ? text : undefined)
  // Without its id an item cannot be spoken of: half of one is still a name, and without that the item is not judged.
  const isItemId = before === 'id' && path.length > 1
  const half = typeof cut === 'object' ? '' : String(cut ?? '')
  const id = isItemId && field && accepts(field, half) ? half : undefined
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
    seen: { key: rest, before: before ?? '', read: half, number: String(said?.value ?? '') },
    at: { holder, key, place: 'key' },
    ...(before !== undefined &&
      cut !== undefined &&
      (!isItemId || id !== undefined) && { meant: { holder, key: before, value: value ?? id } }),
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
  return value !== undefined && field && accepts(field, value) ? { kind: 'number', value } : undefined
}

/** In `{ what: Copy, 3 variants }` the rest of a text became a key without a value. */
export function isSplitByComma(holder: object, key: string, { source, key: [start, end] }: Written): boolean {
  if ((holder as Record<string, unknown>)[key] !== undefined) return false
  const after = /^\s*([,}])/.exec(source.text.slice(end, end + 50))
  const before = /[,{]\s*$/.exec(source.text.slice(Math.max(0, start - 50), start))
  return after !== null && before !== null
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

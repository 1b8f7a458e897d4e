import type { ErrorObject } from 'ajv'
import { isSlipOf, nearest } from '../plan/nearest.ts'
import { isMapping } from '../source/mapping.ts'
import type { Problem } from '../source/problem.ts'
import { alsoKnownAs } from './also-known.ts'
import { cutByComma, gluedField, isSplitByComma } from './cut-keys.ts'
import { accepts, type Field, fieldAt, holds, isFreeText, keysAt, type SchemaNode, takes } from './field.ts'
import { homesOf } from './homes.ts'
import { type Objection, valueAt } from './objections.ts'
import { onlyItem } from './only-item.ts'
import { isSiteKey } from './site-keys.ts'
import type { Subject } from './subject.ts'
import { nameOfThing } from './thing.ts'

/** A key that the format does not have: a text that a comma split, a misspelt name, or a name for something else. */
export function unknownKey(
  error: ErrorObject,
  { value, path }: Pick<Objection, 'value' | 'path'>,
  subject: Subject,
): Problem | undefined {
  const { schema, origins, whole, data } = subject
  const holder = value as Record<string, unknown>
  const key = String(error.params.additionalProperty)
  const written = origins.written(holder, key)
  const known = keysAt(schema, path)
  const glued = written && gluedField(holder, key, written, path, schema)
  if (glued) return glued
  if (written && isSplitByComma(holder, key, written)) return cutByComma({ holder, key, written, path }, known, subject)
  const at = { holder, key, place: 'key' } as const
  const isTop = path.length === 0
  const thing = isTop ? undefined : nameOfThing(path)
  const other = whole === 'the plan' ? alsoKnownAs(thing ?? 'plan', key) : undefined
  if (other === undefined && isTop && isSiteKey(key, written))
    return { rule: 'syntax/known-keys', kind: 'site', seen: { key, file: written?.source.file ?? '' }, at }
  const unknown = { holder, key, path, known }
  const slip = other ? undefined : misspelt(unknown, subject)
  const ofPages = other || slip?.isSure ? undefined : nameOnPages(unknown, subject)
  const onPages = ofPages === slip?.name ? undefined : ofPages
  const near = onPages ? undefined : slip
  const named = other ?? onPages
  const called = named ? calledOtherwise(unknown, named, subject) : undefined
  const isCalled = called !== undefined || (onPages !== undefined && missingIn(holder, known).includes(onPages))
  const home = named ?? homesOf(schema).get(key) ?? (isTop ? joinedName(key, schema) : undefined)
  const isOuter = !called && isSetInTooFar(unknown, subject)
  const instead = called ?? (isOuter ? undefined : near)
  const only = instead && written && onlyItem(holder[key], [...path, instead.name], written, subject)
  const isWrapper = isTop && isWrapped(unknown)
  const renamed = instead?.isOffered &&
    written && { span: written.key, text: instead.name, safe: instead.isSure && only?.edit.safe !== false }
  return {
    rule: 'syntax/known-keys',
    kind:
      firstTrue({
        wrapper: isWrapper,
        outer: isOuter,
        near,
        given: called?.isGiven,
        called: isCalled,
        elsewhere: home,
      }) ?? 'unknown',
    seen: {
      key,
      near: near?.name ?? '',
      home: home ?? '',
      // At the top a name for a value somewhere in an element, which may have been given there as well.
      ...(isTop && home?.includes('.') && { inner: data && valueAt(data, home.split('.')) ? 'given' : 'open' }),
      thing: thing === undefined ? whole : typeof path.at(-1) === 'number' ? `an item of "${thing}"` : `"${thing}"`,
      known: known.filter((name) => name !== 'note').join(', '),
      ...(only && { list: only.edit.text }),
    },
    at,
    ...(instead &&
      (instead.isMeant || only) && {
        meant: { holder, key: instead.name, value: only?.list ?? holder[key], insteadOf: key },
      }),
    ...(renamed && (only ? { edits: [renamed, { ...only.edit, safe: renamed.safe }] } : { edit: renamed })),
  }
}

/** The name of the first that holds. */
function firstTrue(cases: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(cases).find((name) => Boolean(cases[name]))
}

/** A key that the format does not have in this place, with the keys that it has. */
interface Unknown {
  readonly holder: Readonly<Record<string, unknown>>
  readonly key: string
  readonly path: Objection['path']
  readonly known: readonly string[]
}

/** A name of the format in place of the one that was written. */
interface Instead {
  readonly name: string
  /** The plan is read on with it. */
  readonly isMeant: boolean
  /** It is a cure; none where another key may have been meant for it as well. */
  readonly isOffered: boolean
  /** Nothing else can have been meant. */
  readonly isSure: boolean
}

/** A name that nobody has given here and that is written nearly so. */
function misspelt({ holder, key, path, known }: Unknown, { schema }: Subject): Instead | undefined {
  const missing = missingIn(holder, known)
  const name = nearest(key, missing)
  if (name === undefined) return undefined
  const hasRival = Object.keys(holder).some(
    (other) => other !== key && !known.includes(other) && nearest(other, missing) === name,
  )
  const isName = !hasRival && /^[^\s\p{L}]?\w[\w\s"'\u2010-\u2015\u2018-\u201e-]*$/u.test(key)
  const isSure = isName && isSlipOf(name, key)
  // A name that is only near is read as that one where it holds what that one takes: nobody is told that it is missing.
  const isMeant = isSure || (isName && holds(fieldAt(schema, [...path, name]), holder[key]))
  return { name, isMeant, isOffered: !hasRival, isSure }
}

/** The field of the same thing that goes by another name here, so that nobody is told it is missing as well. */
function calledOtherwise(
  { holder, key, path, known }: Unknown,
  name: string,
  subject: Subject,
): (Instead & { readonly isGiven: boolean }) | undefined {
  const { schema } = subject
  const isHere = name !== 'note' && known.includes(name)
  const thing = nameOfThing(path) ?? 'plan'
  const hasRival = Object.keys(holder).some(
    (other) =>
      other !== key &&
      other !== name &&
      (alsoKnownAs(thing, other) ?? nameOnPages({ path, key: other }, subject)) === name,
  )
  const value = holder[key]
  const field = fieldAt(schema, [...path, name])
  if (!isHere || hasRival || !field || !mayHold(field, fieldAt(schema, [...path, name, 0]), value)) return undefined
  const isGiven = Object.hasOwn(holder, name)
  // One word where a list is due is told of as it is called, and not read on with.
  const isRead = typeof value !== 'string' || holds(field, value) || hasMain(field)
  return { name, isMeant: isRead && !isGiven, isOffered: !isGiven, isSure: isSlipOf(name, key), isGiven }
}

/** Could the field hold this value, or be a thing or a list of which the value says the most? */
function mayHold(field: Field, item: Field | undefined, value: unknown): boolean {
  if (typeof value === 'string' && field.branches.some(isFreeText)) return true
  const isWord = (one: unknown) => typeof one === 'string' || typeof one === 'number'
  // "stage: awareness" where the field is the list "stages" is its only item.
  if (item && [value].flat().every((one) => takes(item, one) || (hasMain(item) && isWord(one)))) return true
  if ((typeof value === 'string' || typeof value === 'number') && accepts(field, value)) return true
  return !Array.isArray(value) && (takes(field, value) || (hasMain(field) && isWord(value)))
}

function hasMain({ branches }: Field): boolean {
  return branches.some((branch) => branch['x-main'] !== undefined)
}

/** What pages call a field of this thing, and people who write in their own language. */
function nameOnPages(
  { path, key }: Pick<Unknown, 'path' | 'key'>,
  { schema, nameOnPages }: Subject,
): string | undefined {
  const title = path.length === 0 ? undefined : fieldAt(schema, path)?.branches.find(({ title }) => title)?.title
  return path.length > 0 && title === undefined ? undefined : nameOnPages?.(title, key)
}

/** `budget_total` is the total of the budget. */
function joinedName(key: string, schema: SchemaNode): string | undefined {
  const [, element, field] = /^([a-z]+)[_-](\w+)$/.exec(key) ?? []
  if (element === undefined || field === undefined || !schema.properties?.[element]) return undefined
  return keysAt(schema, [element]).includes(field) ? `${element}.${field}` : undefined
}

function missingIn(holder: object, known: readonly string[]): string[] {
  return known.filter((name) => !Object.hasOwn(holder, name))
}

/** Set in too far, or back too late, an element stands in the one before it. */
function isSetInTooFar({ holder, key, path }: Unknown, { schema, whole, data }: Subject): boolean {
  const isElement = path.length > 0 && whole === 'the plan' && schema.properties?.[key] !== undefined
  const inner = holder[key]
  return isElement && typeof inner === 'object' && inner !== null && data?.[key] === undefined
}

/** A name around the whole plan: what it holds are the elements. */
function isWrapped({ holder, key, known }: Unknown): boolean {
  const inner = holder[key]
  return isMapping(inner) && known.filter((name) => Object.hasOwn(inner, name)).length > 1
}

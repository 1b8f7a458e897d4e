import type { ErrorObject } from 'ajv'
import { isSlipOf, nearest } from '../plan/nearest.ts'
import { isMapping } from '../source/mapping.ts'
import type { Problem } from '../source/problem.ts'
import { alsoKnownAs, isNameOfAll, partsOf } from './also-known.ts'
import { cutByComma, gluedField, isSplitByComma } from './cut-keys.ts'
import { accepts, type Field, fieldAt, hasMain, holds, keysAt, mayHold, type SchemaNode } from './field.ts'
import { homesOf } from './homes.ts'
import { isNameOfChannel } from './names-of-channels.ts'
import { numberSaid } from './numbers.ts'
import { type Objection, valueAt } from './objections.ts'
import { onlyItem } from './only-item.ts'
import { areSections } from './sections.ts'
import { isSiteKey } from './site-keys.ts'
import type { Subject } from './subject.ts'
import { nameOfThing } from './thing.ts'

/** A key that the format does not have: a text that a comma split, a misspelt name, or a name for something else. */
export function unknownKey(
  error: ErrorObject,
  { value, path }: Pick<Objection, 'value' | 'path'>,
  subject: Subject,
): Problem | undefined {
  const { schema, origins, whole } = subject
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
  const word = whole === 'the plan' ? alsoKnownAs(thing ?? 'plan', key, known) : undefined
  const other = nameHere(word, holder[key], subject)
  if (other === undefined && isTop && isSiteKey(key, written))
    return { rule: 'syntax/known-keys', kind: 'site', seen: { key, file: written?.source.file ?? '' }, at }
  const unknown = { holder, key, path, known }
  const slip = other ? undefined : misspelt(unknown, subject)
  const isWrapper = whole === 'the plan' && other === undefined && isWrapped(unknown)
  const ofPages = other || isWrapper || slip?.isSure ? undefined : nameOnPages(unknown, subject)
  const onPages = ofPages === slip?.name ? undefined : ofPages
  const near = onPages ? undefined : slip
  const named = other ?? onPages
  const called = named ? calledOtherwise(unknown, named, subject) : undefined
  const isCalled = called !== undefined || (onPages !== undefined && missingIn(holder, known).includes(onPages))
  const home = named ?? homeOf(key, path, schema) ?? (isTop ? joinedName(key, schema) : undefined)
  const isOuter = other === undefined && !called && isSetInTooFar(unknown, subject)
  const instead = called ?? (isOuter ? undefined : near)
  const only = instead && written && onlyItem(holder[key], [...path, instead.name], written, subject)
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
      // A name for a value in another field, which may have been given there as well.
      ...(home?.includes('.') &&
        known.includes(home.split('.', 1)[0] ?? '') && {
          inner: valueAt(holder, home.split('.')) ? 'given' : 'open',
        }),
      thing: thing === undefined ? whole : typeof path.at(-1) === 'number' ? `an item of "${thing}"` : `"${thing}"`,
      known: known.filter((name) => name !== 'note').join(', '),
      ...(isWrapper && !isTop && { deep: 'yes' }),
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

/** What a word is a name for depends on what stands under it. */
function nameHere(word: string | undefined, value: unknown, { data }: Subject): string | undefined {
  // `message:` with several fields is all that there is to say, and `message:` with a text the proposition.
  if (word === 'messaging.proposition' && isMapping(value)) return 'messaging'
  return word === 'shared_cost' && typeof value === 'string' && isNameOfChannel(value, data?.channels)
    ? 'channel'
    : word
}

/** The only element that has a field of this name. Days have no home: everything starts and ends. */
function homeOf(key: string, path: Objection['path'], schema: SchemaNode): string | undefined {
  const home = homesOf(schema).get(key)
  return path.length > 0 && (home === 'period' || home === 'approved') ? undefined : home
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
  const isHere = known.includes(name) && (name !== 'note' || isRemark(key))
  const thing = nameOfThing(path) ?? 'plan'
  const others = Object.keys(holder).filter((other) => other !== key && !known.includes(other))
  const isNamed = (other: string) =>
    (alsoKnownAs(thing, other, known) ?? nameOnPages({ path, key: other }, subject)) === name
  const hasRival = others.length > mostFields || others.some(isNamed)
  const value = holder[key]
  const field = fieldAt(schema, [...path, name])
  if (!isHere || hasRival || !field) return undefined
  const isGiven = Object.hasOwn(holder, name)
  // What cannot be read in this shape is told to be so, and not to be missing; what is empty is missing under its name.
  const isEnglish = alsoKnownAs(thing, key, known) === name
  const isElement =
    isEnglish && (typeof value === 'object' || value === undefined || (path.length === 0 && field.kind === 'Period'))
  if (!isElement && !mayHold(field, fieldAt(schema, [...path, name, 0]), value) && !says(field, value)) return undefined
  // One word where a list is due is told of as it is called, and not read on with.
  const isRead = typeof value !== 'string' || holds(field, value) || hasMain(field) || isElement || says(field, value)
  return { name, isMeant: isRead && !isGiven, isOffered: !isGiven, isSure: isSlipOf(name, key), isGiven }
}

/** What people write to be read by all, and not a value of the thing. */
function isRemark(key: string): boolean {
  return /^(?:notes?|comments?|remarks?|rules|conditions|restrict(?:ed|ions?))$/.test(partsOf(key).at(-1) ?? '')
}

/** "€150,000" for a number, several words for a sentence: the right thing in another form. */
function says(field: Field, value: unknown): boolean {
  if (typeof value === 'string')
    return accepts(field, value) || (!holds(field, value) && numberSaid(value, field) !== undefined)
  const isProse = field.branches.some((branch) => branch['x-text'] === 'prose')
  return (
    isProse &&
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  )
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

/** So many fields of no thing have names of their own: which of them was meant by what is not asked. */
const mostFields = 100

/** A name around all fields of a thing, or around some of them: what it holds would have its place where it stands. */
function isWrapped({ holder, key, path, known }: Unknown): boolean {
  const inner = holder[key]
  if (path.length === 0 && Array.isArray(inner)) return areSections(inner)
  if (!isMapping(inner)) return false
  const names = Object.keys(inner)
  const open = missingIn(holder, known)
  const isTop = path.length === 0
  if (isTop && open.filter((name) => Object.hasOwn(inner, name)).length > 1) return true
  const isAlone = isTop && Object.keys(holder).length === 1
  if (names.length > mostFields || !(isAlone || isNameOfAll(key))) return false
  const thing = nameOfThing(path) ?? 'plan'
  const isField = (name: string) =>
    open.includes(name) || alsoKnownAs(thing, name, open) !== undefined || open.some((one) => isSlipOf(one, name))
  // A name that says nothing holds what is not in it; another may be that of a thing of the author's own.
  return names.filter(isField).length > (isNameOfAll(key) ? 0 : 1)
}

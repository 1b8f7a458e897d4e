import type { ErrorObject } from 'ajv'
import { isSlipOf } from '../../plan/nearest.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { keysAt, nameOfThing, type SchemaNode } from '../field.ts'
import { alsoKnownAs, isNameOfAll } from '../names/also-known.ts'
import { deepHomesOf, homesOf } from '../names/homes.ts'
import { type Objection, valueAt } from '../objections.ts'
import type { Subject } from '../subject.ts'
import { cutByComma, gluedField, isSplitByComma } from './cut-key.ts'
import {
  calledOtherwise,
  type Instead,
  knownByFields,
  missingIn,
  misspelt,
  mostFields,
  nameOnPages,
  type Unknown,
} from './instead.ts'
import { nameHere } from './name-here.ts'
import { onlyItem } from './only-item.ts'
import { areSections } from './sections.ts'
import { isSiteKey } from './site-keys.ts'

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
  const unknown = { holder, key, path, known }
  const other = whole === 'the plan' ? nameHere(alsoKnownAs(thing ?? 'plan', key, known), unknown, subject) : undefined
  if (other === undefined && isTop && isSiteKey(key, written))
    return {
      rule: 'syntax/known-keys',
      kind: 'site',
      seen: { key, keys: `"${key}"`, count: '1', file: written?.source.file ?? '' },
      at,
    }
  const { kind, near, home, under, instead } = meaningOf(unknown, other, subject)
  const only = instead && written && onlyItem(holder[key], [...path, instead.name], written, subject)
  const renamed = instead?.isOffered &&
    written && { span: written.key, text: instead.name, safe: instead.isSure && only?.edit.safe !== false }
  return {
    rule: 'syntax/known-keys',
    kind,
    seen: {
      key,
      near: near?.name ?? '',
      home: home ?? under ?? '',
      // A name for a value in another field, which may have been given there as well.
      ...(home?.includes('.') &&
        known.includes(home.split('.', 1)[0] ?? '') && {
          inner: valueAt(holder, home.split('.')) ? 'given' : 'open',
        }),
      thing: thing === undefined ? whole : typeof path.at(-1) === 'number' ? `an item of "${thing}"` : `"${thing}"`,
      known: known.filter((name) => name !== 'note').join(', '),
      ...(kind === 'wrapper' && !isTop && { deep: 'yes' }),
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

/** What a key that the format does not have may have been meant for. */
interface Meaning {
  readonly kind: 'wrapper' | 'outer' | 'near' | 'given' | 'called' | 'elsewhere' | 'unknown'
  /** A name that is written nearly so. */
  readonly near?: Instead | undefined
  /** The field that goes by this name, here or elsewhere. */
  readonly home?: string | undefined
  /** The thing inside of an element that has such a field. */
  readonly under?: string | undefined
  /** What it is read on with, and what an edit writes. */
  readonly instead?: Instead | undefined
}

/** `other`: what people mean by the key wherever they write. */
function meaningOf(unknown: Unknown, other: string | undefined, subject: Subject): Meaning {
  const { holder, key, path, known } = unknown
  const { schema, whole } = subject
  const slip = other ? undefined : misspelt(unknown, subject)
  const isWrapper = whole === 'the plan' && other === undefined && isWrapped(unknown)
  const ofPages =
    other || isWrapper || slip?.isSure ? undefined : nameHere(nameOnPages(unknown, subject), unknown, subject)
  const onPages = ofPages === slip?.name ? undefined : ofPages
  const near = onPages ? undefined : slip
  const named = other ?? onPages ?? (near || isWrapper ? undefined : knownByFields(unknown, schema))
  const called = named ? calledOtherwise(unknown, named, subject) : undefined
  const home = named ?? homeOf(key, path, schema) ?? (path.length === 0 ? joinedName(key, schema) : undefined)
  const isOuter = other === undefined && !called && isSetInTooFar(unknown, subject)
  const meaning = { near, home, instead: called ?? (isOuter ? undefined : near) }
  if (isWrapper) return { kind: 'wrapper', ...meaning }
  if (isOuter) return { kind: 'outer', ...meaning }
  if (near) return { kind: 'near', ...meaning }
  if (called?.isGiven) return { kind: 'given', ...meaning }
  const isCalled = called !== undefined || (onPages !== undefined && missingIn(holder, known).includes(onPages))
  if (isCalled || home) return { kind: isCalled ? 'called' : 'elsewhere', ...meaning }
  const under = deepHome(key, path, schema)
  return { kind: under ? 'elsewhere' : 'unknown', under, ...meaning }
}

/** The only element that has a field of this name. Days have no home: everything starts and ends. */
function homeOf(key: string, path: Objection['path'], schema: SchemaNode): string | undefined {
  const home = homesOf(schema).get(key)
  return path.length > 0 && (home === 'period' || home === 'approved') ? undefined : home
}

/**
 * The only thing inside of an element that has a field of this name, as far as the name can mean nothing else: in the same
 * element, or a name of several words.
 */
function deepHome(key: string, path: Objection['path'], schema: SchemaNode): string | undefined {
  const home = deepHomesOf(schema).get(key)
  const [element] = path
  if (home === undefined) return undefined
  if (home.startsWith(`${element}.`)) return home.slice(`${element}.`.length)
  return key.includes('_') ? home : undefined
}

/** `budget_total` is the total of the budget. */
function joinedName(key: string, schema: SchemaNode): string | undefined {
  const [, element, field] = /^([a-z]+)[_-](\w+)$/.exec(key) ?? []
  if (element === undefined || field === undefined || !schema.properties?.[element]) return undefined
  return keysAt(schema, [element]).includes(field) ? `${element}.${field}` : undefined
}

/** Set in too far, or back too late, an element stands in the one before it. */
function isSetInTooFar({ holder, key, path }: Unknown, { schema, whole, data }: Subject): boolean {
  const isElement = path.length > 0 && whole === 'the plan' && schema.properties?.[key] !== undefined
  const inner = holder[key]
  return isElement && typeof inner === 'object' && inner !== null && data?.[key] === undefined
}

/** A whole element, and no word or number that has the name of one. */
function holdsThings(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isMapping) : isMapping(value)
}

/** A name around all fields of a thing, or around some of them: what it holds would have its place where it stands. */
function isWrapped({ holder, key, path, known }: Unknown): boolean {
  const inner = holder[key]
  if (path.length === 0 && Array.isArray(inner)) return areSections(inner)
  if (!isMapping(inner)) return false
  const names = Object.keys(inner)
  const open = missingIn(holder, known)
  const isTop = path.length === 0
  const elements = open.filter((name) => Object.hasOwn(inner, name))
  if (isTop && (elements.length > 1 || elements.some((name) => holdsThings(inner[name])))) return true
  const isAlone = isTop && Object.keys(holder).length === 1
  if (names.length > mostFields || !(isAlone || isNameOfAll(key))) return false
  const thing = nameOfThing(path) ?? 'plan'
  const isField = (name: string) =>
    open.includes(name) || alsoKnownAs(thing, name, open) !== undefined || open.some((one) => isSlipOf(one, name))
  // A name that says nothing holds what is not in it; another may be that of a thing of the author's own.
  return names.filter(isField).length > (isNameOfAll(key) ? 0 : 1)
}

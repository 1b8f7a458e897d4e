import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { isMapping } from '../../source/mapping.ts'
import {
  accepts,
  type Field,
  fieldAt,
  hasMain,
  holds,
  keysAt,
  mayHold,
  nameOfThing,
  type SchemaNode,
} from '../field.ts'
import { alsoKnownAs, partsOf } from '../names/also-known.ts'
import type { Objection } from '../objections.ts'
import { numberSaid } from '../said/numbers.ts'
import type { Subject } from '../subject.ts'
import { nameHere } from './name-here.ts'

/** A key that the format does not have in this place, with the keys that it has. */
export interface Unknown {
  readonly holder: Readonly<Record<string, unknown>>
  readonly key: string
  readonly path: Objection['path']
  readonly known: readonly string[]
}

/** A name of the format in place of the one that was written. */
export interface Instead {
  readonly name: string
  /** The plan is read on with it. */
  readonly isMeant: boolean
  /** It is a cure; none where another key may have been meant for it as well. */
  readonly isOffered: boolean
  /** Nothing else can have been meant. */
  readonly isSure: boolean
}

/** A name that nobody has given here and that is written nearly so. */
export function misspelt({ holder, key, path, known }: Unknown, { schema }: Subject): Instead | undefined {
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
export function calledOtherwise(
  { holder, key, path, known }: Unknown,
  name: string,
  subject: Subject,
): (Instead & { readonly isGiven: boolean }) | undefined {
  const { schema } = subject
  const isHere = known.includes(name) && (name !== 'note' || isRemark(key))
  const thing = nameOfThing(path) ?? 'plan'
  const others = Object.keys(holder).filter((other) => other !== key && !known.includes(other))
  const isNamed = (other: string) =>
    nameHere(
      alsoKnownAs(thing, other, known) ?? nameOnPages({ path, key: other }, subject),
      { holder, key: other, path, known },
      subject,
    ) === name
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

/** The only field that is not given whose own fields are those under the key: `data: { basis: …, opt_out: … }` is privacy. */
export function knownByFields({ holder, key, path, known }: Unknown, schema: SchemaNode): string | undefined {
  const value = holder[key]
  const fields = isMapping(value) ? Object.keys(value).slice(0, mostFields) : []
  if (fields.length < 2) return undefined
  const [name, ...rivals] = missingIn(holder, known).filter((name) => {
    const own = keysAt(schema, [...path, name])
    return fields.every((field) => own.includes(field))
  })
  return rivals.length === 0 ? name : undefined
}

/** What people write to be read by all, and not a value of the thing. */
function isRemark(key: string): boolean {
  return /^(?:notes?|comments?|remarks?|rules|conditions|restrict(?:ed|ions?))$/.test(partsOf(key).at(-1) ?? '')
}

/** "€150,000" for a number, several words for a sentence: the right thing in another form. */
function says(field: Field, value: unknown): boolean {
  if (typeof value === 'string')
    return accepts(field, value) || (isCounted(field) && numberSaid(value, field) !== undefined)
  const isProse = field.branches.some((branch) => branch['x-text'] === 'prose')
  return (
    isProse &&
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  )
}

function isCounted({ branches }: Field): boolean {
  return branches.some(({ type }) => type === 'number' || type === 'integer')
}

/** What pages call a field of this thing, and people who write in their own language. */
export function nameOnPages(
  { path, key }: Pick<Unknown, 'path' | 'key'>,
  { schema, pages }: Subject,
): string | undefined {
  const title = path.length === 0 ? undefined : fieldAt(schema, path)?.branches.find(({ title }) => title)?.title
  return path.length > 0 && title === undefined ? undefined : pages?.nameOnPages(title, key)
}

export function missingIn(holder: object, known: readonly string[]): string[] {
  return known.filter((name) => !Object.hasOwn(holder, name))
}

/** So many fields of no thing have names of their own: which of them was meant by what is not asked. */
export const mostFields = 100

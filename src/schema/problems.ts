import type { ErrorObject } from 'ajv'
import { durationIn } from '../plan/durations.ts'
import { slug } from '../plan/ids.ts'
import { isSlipOf, nearest } from '../plan/nearest.ts'
import type { Places, Written } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'
import { quoted } from '../source/quoted.ts'
import { dayIn } from './days.ts'
import { type Field, fieldAt, type SchemaNode } from './field.ts'
import { idFor, rewrittenId } from './ids.ts'
import { numberAsText } from './numbers.ts'
import type { Objection } from './objections.ts'
import { otherShape } from './other-shape.ts'
import { nameOfThing } from './thing.ts'
import { unknownKey } from './unknown-key.ts'
import { edit, rawOf } from './written.ts'

/** What was held against a schema, as far as the words for its problems need it. */
export interface Subject {
  readonly schema: SchemaNode
  readonly origins: Places
  /** What people call all of it: "the plan". */
  readonly whole: string
  /** The plan, where it is one. */
  readonly data?: Readonly<Record<string, unknown>>
}

/**
 * The problem behind the validator's errors at one place: one cause, one problem. The errors of a union are those of
 * each of its branches; only the branch of the value's own type says anything of use.
 */
export function problemsAt(objection: Objection, subject: Subject): Problem[] {
  const { path, holder, key, errors, value } = objection
  const at = { holder, key }
  const written = subject.origins.written(holder, key)
  const problems: Problem[] = []
  for (const error of errors) {
    const unknown = error.keyword === 'additionalProperties' ? unknownKey(error, objection, subject) : undefined
    if (unknown) problems.push(unknown)
    if (error.keyword === 'required') problems.push(missingKey(error, objection, subject))
  }
  const field = fieldAt(subject.schema, path)
  const own = errors.find(
    ({ keyword }) =>
      keyword === 'enum' ||
      keyword === 'pattern' ||
      keyword === 'format' ||
      keyword === 'minimum' ||
      keyword === 'maximum',
  )
  const isLinkOnly = own?.keyword === 'pattern' && field?.branches.some(({ title }) => title === 'Link')
  if (own && !(isLinkOnly && !textIsExpected(field))) problems.push(wrongText(own, objection, subject, field, written))
  else if (errors.some(({ keyword }) => keyword === 'type' || keyword === 'anyOf') && !hasBranchFor(field, value))
    problems.push(wrongType(value, at, field, written, subject))
  return problems
}

function missingKey(
  error: ErrorObject,
  { value, path, holder: list }: Objection,
  { origins, whole }: Subject,
): Problem {
  const holder = value as Record<string, unknown>
  const key = String(error.params.missingProperty)
  const id = idFor(holder, list)
  const written = Object.keys(holder)
    .flatMap((name) => origins.written(holder, name) ?? [])
    .sort((a, b) => a.key[0] - b.key[0])[0]
  const edit = id && written ? insertedBefore(written, `${key}: ${id}`) : undefined
  return {
    rule: 'syntax/right-shape',
    kind: 'missing',
    seen: { key, thing: nameOfThing(path.slice(0, -1)) ?? whole, proposal: id },
    at: { holder, key },
    ...(edit && { edit }),
  }
}

/** The field as a line of its own above the first one, or before it in a mapping on one line. */
function insertedBefore({ source, key: [start] }: Written, field: string): Problem['edit'] {
  const { text } = source
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const isFlow = !/^[\s-]*$/.test(before) || /[{,]\s*$/.test(text.slice(Math.max(0, start - 100), start))
  const lineEnd = /\r?(?=\n)/.exec(text.slice(start))?.[0] === '\r' ? '\r\n' : '\n'
  return {
    span: [start, start],
    text: isFlow ? `${field}, ` : `${field}${lineEnd}${' '.repeat(before.length)}`,
    safe: true,
  }
}

function wrongText(
  error: ErrorObject,
  objection: Objection,
  { origins, data }: Subject,
  field: Field | undefined,
  written: Written | undefined,
): Problem {
  const text = String(objection.value)
  const at = { holder: objection.holder, key: objection.key }
  if (error.keyword === 'enum') {
    const allowed = (error.params.allowedValues as unknown[]).map(String)
    const near = nearest(text, allowed)
    return shape(
      'not-in-list',
      { value: text, allowed: allowed.join(', '), near: near ?? '' },
      at,
      near && written && edit(written, near, isSlipOf(near, text)),
    )
  }
  if (error.keyword === 'minimum' || error.keyword === 'maximum') {
    return shape(error.keyword, { value: text, limit: String(error.params.limit) }, at)
  }
  switch (field?.kind) {
    case 'Day':
      if (/^Q[1-4]\b/i.test(text))
        return { rule: 'syntax/number-as-text', kind: 'quarter', seen: { value: text }, ...(at && { at }) }
      return notADate(text, at, written)
    case 'Id': {
      const edits = written && rewrittenId(objection, written, data, origins)
      return { ...shape('bad-id', { value: text, proposal: edits ? slug(text) : '' }, at), ...(edits && { edits }) }
    }
    case 'Duration':
      return (
        notADuration(text, at, written) ?? shape('bad-text', { value: text, example: String(field.example ?? '') }, at)
      )
    case 'Share':
    case 'Quantity':
      return (
        numberAsText(text, at, field, written, data) ??
        (field.kind === 'Share' && /[$£€¥₹]\s?\d/.test(text)
          ? {
              rule: 'syntax/number-as-text',
              kind: 'money',
              seen: { value: text },
              ...(at && { at, meant: { ...at, value: undefined } }),
            }
          : shape('bad-share', { value: text, example: '20%' }, at))
      )
    default:
      return shape('bad-text', { value: text, example: String(field?.example ?? '') }, at)
  }
}

function wrongType(
  value: unknown,
  at: NonNullable<Problem['at']>,
  field: Field | undefined,
  written: Written | undefined,
  { data, origins }: Subject,
): Problem {
  const branches = (field?.branches ?? []).filter(({ title }) => title !== 'Link')
  // A list is accepted in some places so that a rule can object to it: nobody is told to write one.
  const wanted = branches.some(({ type }) => type === 'object')
    ? branches.filter(({ type }) => type !== 'array')
    : branches
  const expected = [...new Set(wanted.map(typeWord))]
  const text = typeof value === 'string' ? value : undefined
  if (text !== undefined && field?.branches.some(({ type }) => type === 'number' || type === 'integer')) {
    const problem = numberAsText(text, at, field, written, data)
    if (problem) return problem
  }
  if (field?.kind === 'Day' && typeof value === 'number')
    return shape('not-a-date', { value: rawOf(written, value), proposal: '' }, at)
  if (textIsExpected(field) && (typeof value === 'number' || typeof value === 'boolean') && written) {
    const raw = rawOf(written, value)
    return {
      rule: 'syntax/number-as-text',
      kind: typeof value === 'number' ? 'text-as-number' : 'text-as-boolean',
      seen: { raw, read: String(value) },
      at,
      meant: { ...at, value: raw },
      edit: { span: written.value, text: quoted(raw), safe: true },
    }
  }
  const colon = written && textIsExpected(field) ? withColon(value, written, at) : undefined
  if (colon) return colon
  if (field?.kind === 'Money' && text !== undefined && /^\d+(\.\d+)?\s*%$/.test(text.trim()))
    return shape('share-for-money', { value: text }, at)
  const example = exampleText(field)
  return shape(
    'wrong-type',
    {
      expected: expected.join(' or ') || 'something else',
      found: foundWord(value),
      value: text ?? '',
      kind: field?.kind ?? '',
      example: example.length < 160 ? example : '',
    },
    at,
    written && otherShape(value, expected, written, origins),
  )
}

/** `[Agenda, tests: none this week]`: a sentence whose colon made it a field with a value. */
function withColon(value: unknown, written: Written, at: NonNullable<Problem['at']>): Problem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [[key, rest] = [''], ...others] = Object.entries(value)
  const raw = written.source.text.slice(...written.value)
  if (others.length > 0 || typeof rest === 'object' || !raw.startsWith(`${key}:`) || raw.includes('\n'))
    return undefined
  const fixed = { span: written.value, text: quoted(raw), safe: true }
  return { ...shape('colon', { key, value: raw }, at, fixed), meant: { ...at, value: raw } }
}

/** The plan is read on with the one day that can be meant: a date in the form of the house hides nothing else. */
function notADate(text: string, at: Problem['at'], written: Written | undefined): Problem {
  const day = dayIn(text)
  const problem = shape('not-a-date', { value: text, proposal: day ?? '' }, at, written && day && edit(written, day))
  return { ...problem, ...(at && day !== undefined && { meant: { ...at, value: day } }) }
}

function notADuration(text: string, at: Problem['at'], written: Written | undefined): Problem | undefined {
  const meant = durationIn(text)
  if (!meant) return undefined
  const fixed = written && meant.exact && edit(written, meant.written)
  const problem = shape('not-a-duration', { value: text, proposal: meant.written }, at, fixed || undefined)
  return { ...problem, ...(at && { meant: { ...at, value: meant.written } }) }
}

function shape(
  kind: string,
  seen: Record<string, string>,
  at: Problem['at'],
  fixed?: Problem['edit'] | '' | undefined,
): Problem {
  return { rule: 'syntax/right-shape', kind, seen, ...(at && { at }), ...(fixed && { edit: fixed }) }
}

function hasBranchFor(field: Field | undefined, value: unknown): boolean {
  return field?.branches.some(({ type, pattern }) => type === typeOf(value) && pattern === undefined) ?? false
}

function textIsExpected(field: Field | undefined): boolean {
  return (
    field?.branches.some(
      ({ type, pattern, title, format, enum: list }) =>
        type === 'string' && !list && !format && (pattern === undefined || title === 'Id') && title !== 'Link',
    ) ?? false
  )
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

function typeWord({ type, format }: SchemaNode): string {
  if (type === 'string') return format === 'date' ? 'a date' : 'text'
  return (
    {
      number: 'a number',
      integer: 'a number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a set of named fields',
    }[type ?? ''] ?? 'something else'
  )
}

function foundWord(value: unknown): string {
  if (typeof value === 'string') return `the text "${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of named fields'
  return typeof value === 'boolean' ? `${value}` : `the number ${value}`
}

/** The field's example as an author would write it; of a thing with fields, those that say most about it. */
function exampleText(field: Field | undefined): string {
  const thing = field?.branches.find(({ properties }) => properties)
  const item = field?.branches.find(({ items }) => items)?.items
  const example = field?.example
  if (example !== undefined && !(thing && typeof example === 'string')) return flow(example)
  if (!thing?.properties) return item ? '- …' : ''
  const fields = Object.entries(thing.properties).filter(([, { examples }]) => examples?.[0] !== undefined)
  return `{ ${fields
    .slice(0, 3)
    .map(([key, { examples }]) => `${key}: ${flow(examples?.[0])}`)
    .join(', ')}, … }`
}

/** A value on one line, as YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`
  }
  return typeof value === 'string' && /[,:#{}[\]"']/.test(value) ? JSON.stringify(value) : String(value)
}

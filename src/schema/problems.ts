import type { ErrorObject } from 'ajv'
import { slug } from '../plan/ids.ts'
import { nearest } from '../plan/nearest.ts'
import { numberIn } from '../plan/numerals.ts'
import type { Origins, Written } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'
import { type Field, fieldAt, keysAt, type SchemaNode } from './field.ts'
import type { Objection } from './objections.ts'

/** What was held against a schema, as far as the words for its problems need it. */
export interface Subject {
  readonly schema: SchemaNode
  readonly origins: Origins
  /** What people call all of it: "the plan". */
  readonly whole: string
}

/**
 * The problem behind the validator's errors at one place: one cause, one problem. The errors of a union are those of
 * each of its branches; only the branch of the value's own type says anything of use.
 */
export function problemsAt(objection: Objection, subject: Subject): Problem[] {
  const { path, holder, key, value, errors } = objection
  const at = { holder, key }
  const written = subject.origins.written(holder, key)
  const problems: Problem[] = []
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') problems.push(unknownKey(error, objection, subject))
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
  if (own && !(isLinkOnly && !textIsExpected(field))) problems.push(wrongText(own, String(value), at, field, written))
  else if (errors.some(({ keyword }) => keyword === 'type' || keyword === 'anyOf') && !hasBranchFor(field, value))
    problems.push(wrongType(value, at, field, written))
  return problems
}

function unknownKey(error: ErrorObject, { value, path }: Objection, { schema, origins, whole }: Subject): Problem {
  const holder = value as object
  const key = String(error.params.additionalProperty)
  const written = origins.written(holder, key)
  if (written && isSplitByComma(holder, key, written)) {
    const before = fieldBefore(holder, key)
    const cut = (holder as Record<string, unknown>)[before]
    const isNumber = typeof cut === 'number' && /^\d{3}(\.\d+)?$/.test(key)
    return {
      rule: 'syntax/comma-splits-text',
      kind: isNumber ? 'number' : 'text',
      seen: { key, before, read: String(cut ?? ''), number: `${cut}${key}` },
      at: { holder, key, place: 'key' },
    }
  }
  const known = keysAt(schema, path)
  const near = nearest(
    key,
    known.filter((name) => !Object.hasOwn(holder, name)),
  )
  const home = homesOf(schema).get(key)
  return {
    rule: 'syntax/known-keys',
    kind: near ? 'near' : home ? 'elsewhere' : 'unknown',
    seen: {
      key,
      near: near ?? '',
      home: home ?? '',
      thing: path.length === 0 ? whole : `"${nameOfThing(path)}"`,
      known: known.filter((name) => name !== 'note').join(', '),
    },
    at: { holder, key, place: 'key' },
    ...(near && written && { edit: { span: written.key, text: near, safe: true } }),
  }
}

/** In `{ what: Copy, 3 variants }` the rest of a text became a key without a value. */
function isSplitByComma(holder: object, key: string, { source, key: [start, end] }: Written): boolean {
  if ((holder as Record<string, unknown>)[key] !== undefined) return false
  const after = /^\s*([,}])/.exec(source.text.slice(end, end + 50))
  const before = /[,{]\s*$/.exec(source.text.slice(Math.max(0, start - 50), start))
  return after !== null && before !== null
}

function fieldBefore(holder: object, key: string): string {
  const keys = Object.keys(holder)
  return keys[keys.indexOf(key) - 1] ?? ''
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

function missingKey(error: ErrorObject, { value, path }: Objection, { origins, whole }: Subject): Problem {
  const holder = value as Record<string, unknown>
  const key = String(error.params.missingProperty)
  const name = [holder.name, holder.claim, holder.what].find((text) => typeof text === 'string')
  const id = typeof name === 'string' ? slug(name).split('-').slice(0, 6).join('-') : ''
  const first = Object.keys(holder)[0]
  const written = first === undefined ? undefined : origins.written(holder, first)
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
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
  const before = source.text.slice(lineStart, start)
  const isBlock = /^[\s-]*$/.test(before)
  return { span: [start, start], text: isBlock ? `${field}\n${' '.repeat(before.length)}` : `${field}, `, safe: true }
}

function wrongText(
  error: ErrorObject,
  text: string,
  at: Problem['at'],
  field: Field | undefined,
  written: Written | undefined,
): Problem {
  if (error.keyword === 'enum') {
    const allowed = (error.params.allowedValues as unknown[]).map(String)
    const near = nearest(text, allowed)
    return shape(
      'not-in-list',
      { value: text, allowed: allowed.join(', '), near: near ?? '' },
      at,
      near && written && edit(written, near),
    )
  }
  if (error.keyword === 'minimum' || error.keyword === 'maximum') {
    return shape(error.keyword, { value: text, limit: String(error.params.limit) }, at)
  }
  switch (field?.kind) {
    case 'Day':
      if (/^Q[1-4]\b/i.test(text))
        return { rule: 'syntax/number-as-text', kind: 'quarter', seen: { value: text }, ...(at && { at }) }
      return shape(
        'not-a-date',
        { value: text, proposal: dayIn(text) ?? '' },
        at,
        written && dayIn(text) && edit(written, dayIn(text) ?? ''),
      )
    case 'Id':
      return shape(
        'bad-id',
        { value: text, proposal: slug(text) },
        at,
        slug(text) && written ? edit(written, slug(text)) : undefined,
      )
    case 'Share':
    case 'Quantity':
      return numberAsText(text, at, written) ?? shape('bad-share', { value: text, example: '20%' }, at)
    default:
      return shape('bad-text', { value: text, example: String(field?.example ?? '') }, at)
  }
}

function wrongType(value: unknown, at: Problem['at'], field: Field | undefined, written: Written | undefined): Problem {
  const expected = [...new Set((field?.branches ?? []).filter(({ title }) => title !== 'Link').map(typeWord))]
  const text = typeof value === 'string' ? value : undefined
  if (text !== undefined && field?.branches.some(({ type }) => type === 'number' || type === 'integer')) {
    const problem = numberAsText(text, at, written)
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
      ...(at && { at }),
      edit: { span: written.value, text: `"${raw}"`, safe: true },
    }
  }
  const example = typeof field?.example === 'object' ? JSON.stringify(field.example) : String(field?.example ?? '')
  return shape(
    'wrong-type',
    {
      expected: expected.join(' or ') || 'something else',
      found: foundWord(value),
      example: example.length < 80 ? example : '',
    },
    at,
  )
}

function numberAsText(text: string, at: Problem['at'], written: Written | undefined): Problem | undefined {
  const share = /^(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent)$/i.exec(text.trim())
  const number = share ? `${(share[1] ?? '').replace(',', '.')}%` : numberIn(text)?.toString()
  if (number === undefined || number === text) return undefined
  return {
    rule: 'syntax/number-as-text',
    kind: share ? 'share' : 'number',
    seen: { value: text, number },
    ...(at && { at }),
    ...(written && { edit: { span: written.value, text: number, safe: true } }),
  }
}

/** `2026-9-5` can only be one day; `03/04/2026` can be two, so nothing is proposed for it. */
function dayIn(text: string): string | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim())
  if (!parts) return undefined
  const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`
  return day === text || Number.isNaN(Date.parse(day)) ? undefined : day
}

function shape(
  kind: string,
  seen: Record<string, string>,
  at: Problem['at'],
  fixed?: Problem['edit'] | '' | undefined,
): Problem {
  return { rule: 'syntax/right-shape', kind, seen, ...(at && { at }), ...(fixed && { edit: fixed }) }
}

function edit(written: Written, text: string): NonNullable<Problem['edit']> {
  return { span: written.value, text, safe: true }
}

function hasBranchFor(field: Field | undefined, value: unknown): boolean {
  return field?.branches.some(({ type, pattern }) => type === typeOf(value) && pattern === undefined) ?? false
}

function textIsExpected(field: Field | undefined): boolean {
  return (
    field?.branches.some(
      ({ type, pattern, title }) => type === 'string' && (pattern === undefined || title === 'Id') && title !== 'Link',
    ) ?? false
  )
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

function typeWord({ type, format }: SchemaNode): string {
  if (type === 'string') return format === 'date' ? 'a date' : 'text'
  return (
    { number: 'a number', integer: 'a number', boolean: 'true or false', array: 'a list', object: 'fields of its own' }[
      type ?? ''
    ] ?? 'something else'
  )
}

function foundWord(value: unknown): string {
  if (typeof value === 'string') return `the text "${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'fields of its own'
  return typeof value === 'boolean' ? `${value}` : `the number ${value}`
}

function rawOf(written: Written | undefined, value: unknown): string {
  return written ? written.source.text.slice(written.value[0], written.value[1]) : String(value)
}

/** "channels" for an item of channels, "campaign_pool" for that mapping. */
function nameOfThing(path: readonly (string | number)[]): string | undefined {
  return path.findLast((key) => typeof key === 'string')?.toString()
}

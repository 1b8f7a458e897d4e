import type { ErrorObject } from 'ajv'
import { nearest } from '../plan/nearest.ts'
import { numberIn } from '../plan/numerals.ts'
import type { Origins, Written } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'
import { alsoKnownAs } from './also-known.ts'
import { fieldAt, keysAt, type SchemaNode } from './field.ts'
import type { Objection } from './objections.ts'
import type { Subject } from './problems.ts'
import { nameOfThing } from './thing.ts'

/** A key that the format does not have: a text that a comma split, a misspelt name, or a name for something else. */
export function unknownKey(
  error: ErrorObject,
  { value, path }: Objection,
  { schema, origins, whole }: Subject,
): Problem | undefined {
  const holder = value as object
  const key = String(error.params.additionalProperty)
  const written = origins.written(holder, key)
  if (written && isSplitByComma(holder, key, written)) {
    const before = fieldBefore(holder, written, origins)
    const ahead = before === undefined ? undefined : origins.written(holder, before)
    // The second comma of a text says nothing that the first one has not said.
    if (before !== undefined && ahead && isSplitByComma(holder, before, ahead)) return undefined
    const cut = before === undefined ? undefined : (holder as Record<string, unknown>)[before]
    const rest = restFrom(holder, written, origins)
    const number = /^\d{3}(,\d{3})*(\.\d+)?$/.test(rest) ? numberIn(`${cut},${rest}`) : undefined
    const value = number ?? (typeof cut === 'string' ? `${cut}, ${rest}` : undefined)
    return {
      rule: 'syntax/comma-splits-text',
      kind: number === undefined ? 'text' : 'number',
      seen: { key: rest, before: before ?? '', read: String(cut ?? ''), number: String(number ?? '') },
      at: { holder, key, place: 'key' },
      ...(value !== undefined && before !== undefined && { meant: { holder, key: before, value } }),
    }
  }
  const known = keysAt(schema, path)
  const thing = path.length === 0 ? undefined : nameOfThing(path)
  const other = whole === 'the plan' ? alsoKnownAs(thing ?? 'plan', key) : undefined
  const near = other
    ? undefined
    : nearest(
        key,
        known.filter((name) => !Object.hasOwn(holder, name)),
      )
  const home = other ?? homesOf(schema).get(key)
  return {
    rule: 'syntax/known-keys',
    kind: near ? 'near' : home ? 'elsewhere' : 'unknown',
    seen: {
      key,
      near: near ?? '',
      home: home ?? '',
      thing: thing === undefined ? whole : typeof path.at(-1) === 'number' ? `an item of "${thing}"` : `"${thing}"`,
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

/** All of the text behind the first comma, further commas included: "1,900 places". */
function restFrom(holder: object, { source, key: [start, end] }: Written, origins: Origins): string {
  let last = end
  const cuts = Object.keys(holder)
    .flatMap((name) => [origins.written(holder, name) ?? []].flat().filter((key) => isSplitByComma(holder, name, key)))
    .sort((a, b) => a.key[0] - b.key[0])
  for (const { key } of cuts) if (/^\s*,\s*$/.test(source.text.slice(last, key[0]))) last = key[1]
  return source.text.slice(start, last)
}

/** The field whose value ends just before this key. */
function fieldBefore(holder: object, { key: [start] }: Written, origins: Origins): string | undefined {
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

import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { lineStart } from '../../source/text-lines.ts'
import { keysAt } from '../field.ts'
import { missingIn } from '../keys/instead.ts'
import { homesOf } from '../names/homes.ts'
import { type Objection, valueAt } from '../objections.ts'
import { addField, renameToOwn } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/**
 * Takes an element out of the one before it, in place, where its own line was lost or set in, so that YAML takes its
 * fields for more of the other's: `messaging:` one step to the right under `journey:`. Undefined where nothing of the kind
 * happened.
 */
export function swallowed({ path, value }: Objection, format: Subject): Problem | undefined {
  if (path.length !== 1 || format.whole !== 'the plan' || !isMapping(value)) return undefined
  return setIn(value, path, format) ?? headless(value, path, format)
}

/** The line of the element stands there, one step too far to the right; what is under it may stand with it or beside it. */
function setIn(holder: Record<string, unknown>, path: Objection['path'], format: Subject): Problem | undefined {
  const { schema, data = {}, origins } = format
  const names = Object.keys(holder)
  const key = names.find((name) => schema.properties?.[name] && !keysAt(schema, path).includes(name))
  const written = key === undefined ? undefined : origins.written(holder, key)
  if (key === undefined || !written || Object.hasOwn(data, key)) return undefined
  const seen = { key, thing: `"${path[0]}"` }
  const inner = holder[key]
  if (typeof inner === 'object' && inner !== null) {
    if (!addField(data, { key, value: inner, written }, origins)) return undefined
    renameToOwn(holder, [key], origins)
    return { rule: 'syntax/known-keys', kind: 'outer', seen, at: { holder: data, key, place: 'key' } }
  }
  const fields = names.slice(names.indexOf(key) + 1)
  const own = keysAt(schema, [key])
  if (inner !== undefined || fields.length === 0 || !fields.every((name) => own.includes(name))) return undefined
  if (!takeOut(holder, key, fields, format)) return undefined
  renameToOwn(holder, [key], origins)
  const { source, key: span, value } = written
  const margin = lineStart(source.text, span[0])
  return {
    rule: 'syntax/known-keys',
    kind: 'outer',
    seen: { ...seen, alone: 'yes' },
    source,
    span,
    at: { holder: data, key, place: 'key' },
    edit: {
      span: [margin, value[0]],
      text: source.text.slice(span[0], value[0]),
      safe: /^ *$/.test(source.text.slice(margin, span[0])),
    },
  }
}

/** From one field on all are those of an element that the plan lacks, and some of them nothing else has. */
function headless(holder: Record<string, unknown>, path: Objection['path'], format: Subject): Problem | undefined {
  const { schema, data = {}, origins } = format
  const own = keysAt(schema, path)
  const runOf = (element: string): readonly string[] => {
    const inner = keysAt(schema, [element])
    const names = Object.keys(holder)
    const run = names.slice(names.findLastIndex((name) => !inner.includes(name)) + 1)
    return run.slice(run.findIndex((name) => !own.includes(name)))
  }
  const strangeIn = (run: readonly string[]) => run.filter((name) => !own.includes(name))
  const key = missingIn(data, Object.keys(schema.properties ?? {})).find((element) => {
    const strange = strangeIn(runOf(element))
    return strange.length > 1 && strange.some((name) => homesOf(schema).get(name) === element)
  })
  if (key === undefined) return undefined
  const fields = runOf(key)
  const written = origins.written(holder, fields[0] ?? '')
  if (!written || fields.length === Object.keys(holder).length || !takeOut(holder, key, fields, format))
    return undefined
  return {
    rule: 'syntax/known-keys',
    kind: 'headless',
    seen: { key, thing: `"${path[0]}"`, fields: strangeIn(fields).join(', ') },
    source: written.source,
    span: written.key,
    at: { holder: data, key, place: 'key' },
  }
}

/** Puts the fields into an element of their own. */
function takeOut(
  holder: Record<string, unknown>,
  key: string,
  fields: readonly string[],
  { data = {}, origins }: Subject,
): boolean {
  const places = fields.map((name) => origins.written(holder, name))
  const [first] = places
  const source = origins.whole(data)?.source
  const entries = places.flatMap((place) => (place?.source === source && place ? [...place.key, ...place.value] : []))
  if (!first || entries.length < fields.length * 4) return false
  const thing = Object.fromEntries(fields.map((name) => [name, valueAt(holder, [name])]))
  const span = [first.key[0], entries.at(-1) ?? first.key[1]] as const
  origins.standsFor(thing, holder, span, entries)
  if (!addField(data, { key, value: thing, written: { source: first.source, key: first.key, value: span } }, origins))
    return false
  renameToOwn(holder, fields, origins)
  return true
}

import { isMapping } from '../../source/mapping.ts'
import type { Places, Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import type { Span } from '../../source/source.ts'
import { lineStart } from '../../source/text-lines.ts'
import { fieldAt, keysAt } from '../field.ts'
import { missingIn } from '../keys/instead.ts'
import { homesOf } from '../names/homes.ts'
import { type Objection, valueAt } from '../objections.ts'
import { addField, renameToOwn } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/**
 * Takes a field out of the one before it, in place, where its own line was lost or set in, so that YAML takes its fields for
 * more of the other's: `messaging:` one step to the right under `journey:`, `privacy:` under `brief:`. Undefined where
 * nothing of the kind happened.
 */
export function swallowed({ path, value }: Objection, format: Subject): Problem | undefined {
  const [name] = path.slice(-1)
  const above = path.slice(0, -1)
  const around = above.length === 0 ? format.data : valueAt(format.data, above)
  if (typeof name !== 'string' || !isMapping(value) || !isMapping(around) || format.whole !== 'the plan')
    return undefined
  const site: Site = { holder: value, name, path, around, above }
  return underText(site, format) ?? setIn(site, format) ?? headless(site, format)
}

/** A thing that has too much in it, and the one that it is a field of. */
interface Site {
  readonly holder: Record<string, unknown>
  readonly name: string
  readonly path: Objection['path']
  readonly around: Record<string, unknown>
  readonly above: Objection['path']
}

/** Fields that were set in below one that takes a text: what it has instead of one are fields of the thing around it. */
function underText({ holder, name, path, around, above }: Site, { schema, origins }: Subject): Problem | undefined {
  const outside = keysAt(schema, above)
  const names = Object.keys(holder)
  const [key] = names
  const isFree = (one: string) => outside.includes(one) && !Object.hasOwn(around, one)
  const beside = origins.written(around, name)
  const places = names.flatMap((one) => origins.written(holder, one) ?? [])
  const [first, last] = [places[0], places.at(-1)]
  const takesText = fieldAt(schema, path)?.branches.every(({ type }) => type === 'string') === true
  if (!takesText || key === undefined || !names.every(isFree)) return undefined
  if (!beside || !first || !last || places.length < names.length) return undefined
  const { text } = first.source
  const columnOf = ({ key: [at] }: Written) => at - lineStart(text, at)
  const [start, end] = [lineStart(text, first.key[0]), last.value[1]]
  const isBlock = start > beside.key[1] && columnOf(first) > columnOf(beside)
  const added = names.map((one, index) => ({ key: one, value: holder[one], written: places[index] ?? first }))
  if (!added.every((field) => addField(around, field, origins))) return undefined
  around[name] = undefined
  const step = new RegExp(`^ {${columnOf(first) - columnOf(beside)}}`, 'gm')
  return {
    rule: 'syntax/known-keys',
    kind: 'outer',
    seen: { key, thing: `"${name}"`, beside: name, ...(names.length === 1 && { alone: 'yes' }) },
    at: { holder: around, key, place: 'key' },
    ...(isBlock && {
      edit: {
        span: [beside.key[1], end],
        text: text.slice(beside.key[1], start) + text.slice(start, end).replace(step, ''),
        safe: true,
      },
    }),
  }
}

/** The line of the field stands there, one step too far to the right; what is under it may stand with it or beside it. */
function setIn({ holder, name, path, around, above }: Site, { schema, origins }: Subject): Problem | undefined {
  const names = Object.keys(holder)
  const [own, outside] = [keysAt(schema, path), keysAt(schema, above)]
  const key = names.find((one) => outside.includes(one) && !own.includes(one) && !Object.hasOwn(around, one))
  const written = key === undefined ? undefined : origins.written(holder, key)
  const beside = origins.written(around, name)
  if (key === undefined || !written || !beside) return undefined
  const at = { holder: around, key, place: 'key' } as const
  const seen = { key, thing: `"${name}"`, ...(above.length > 0 && { beside: name }) }
  const inner = holder[key]
  if (typeof inner === 'object' && inner !== null) {
    if (!addField(around, { key, value: inner, written }, origins)) return undefined
    renameToOwn(holder, [key], origins)
    return { rule: 'syntax/known-keys', kind: 'outer', seen, at }
  }
  const fields = names.slice(names.indexOf(key) + 1)
  const known = keysAt(schema, [...above, key])
  if (inner !== undefined || fields.length === 0 || !fields.every((one) => known.includes(one))) return undefined
  if (!takeOut({ holder, around, name }, key, fields, origins, written.key)) return undefined
  renameToOwn(holder, [key], origins)
  const { source, key: span, value } = written
  const start = lineStart(source.text, span[0])
  const column = beside.key[0] - lineStart(source.text, beside.key[0])
  return {
    rule: 'syntax/known-keys',
    kind: 'outer',
    seen: { ...seen, alone: 'yes' },
    source,
    span,
    at,
    edit: {
      span: [start, value[0]],
      text: ' '.repeat(column) + source.text.slice(span[0], value[0]),
      safe: /^ *$/.test(source.text.slice(start, span[0])),
    },
  }
}

/** From one field on all are those of another thing that is missing, and some of them nothing else here has. */
function headless({ holder, name, path, around, above }: Site, { schema, origins }: Subject): Problem | undefined {
  const own = keysAt(schema, path)
  const runOf = (thing: string): readonly string[] => {
    const inner = keysAt(schema, [...above, thing])
    const names = Object.keys(holder)
    const run = names.slice(names.findLastIndex((one) => !inner.includes(one)) + 1)
    return run.slice(run.findIndex((one) => !own.includes(one)))
  }
  const strangeIn = (run: readonly string[]) => run.filter((one) => !own.includes(one))
  const isOf = (thing: string, field: string) => above.length > 0 || homesOf(schema).get(field) === thing
  const [key, ...rivals] = missingIn(around, keysAt(schema, above)).filter((thing) => {
    const strange = strangeIn(runOf(thing))
    return strange.length > 1 && strange.some((field) => isOf(thing, field))
  })
  if (key === undefined || rivals.length > 0) return undefined
  const fields = runOf(key)
  const written = origins.written(holder, fields[0] ?? '')
  if (!written || !takeOut({ holder, around, name }, key, fields, origins)) return undefined
  return {
    rule: 'syntax/known-keys',
    kind: 'headless',
    seen: { key, thing: `"${name}"`, fields: strangeIn(fields).join(', '), ...(above.length > 0 && { beside: name }) },
    source: written.source,
    span: written.key,
    at: { holder: around, key, place: 'key' },
  }
}

/** Puts the fields into a thing of their own, which starts where its line stands or its first field. */
function takeOut(
  { holder, around, name }: Pick<Site, 'holder' | 'around' | 'name'>,
  key: string,
  fields: readonly string[],
  origins: Places,
  head?: Span,
): boolean {
  const places = fields.map((field) => origins.written(holder, field))
  const [first] = places
  const source = origins.whole(around)?.source
  const entries = places.flatMap((place) => (place?.source === source && place ? [...place.key, ...place.value] : []))
  if (!first || entries.length < fields.length * 4) return false
  const thing = Object.fromEntries(fields.map((field) => [field, valueAt(holder, [field])]))
  const rest = Object.keys(holder).filter((field) => field !== key && !fields.includes(field))
  const span = [first.key[0], entries.at(-1) ?? first.key[1]] as const
  origins.standsFor(thing, holder, span, entries)
  if (
    !addField(
      around,
      { key, value: thing, written: { source: first.source, key: head ?? first.key, value: span } },
      origins,
    )
  )
    return false
  renameToOwn(holder, fields, origins)
  // What has nothing left was left empty.
  if (rest.every((field) => holder[field] === undefined)) around[name] = undefined
  return true
}

import type { Origins } from '../../source/origins.ts'
import type { Span } from '../../source/source.ts'
import type { Kind } from '../fields.ts'

/** A value on its way to being data. */
export type Draft = string | number | boolean | Mapping | List | Name | readonly Name[]

/** What something is called where its id is due: settled once every name of the plan is known. */
export class Name {
  readonly to: Kind
  readonly text: string
  readonly span: Span
  /** It may as well be the name of something else: a line of a budget that is no channel's. */
  readonly isLoose: boolean
  constructor(to: Kind, text: string, span: Span, isLoose = false) {
    this.to = to
    this.text = text
    this.span = span
    this.isLoose = isLoose
  }
}

interface Entry {
  readonly key: Span
  readonly value: Span
  readonly draft: Draft
}

/** A thing with fields; the first value of a field stays. */
export class Mapping {
  readonly thing: string
  readonly fields = new Map<string, Entry>()
  /** Described without a name of its own, under its section's. */
  isDescribed = false
  constructor(thing: string) {
    this.thing = thing
  }

  has(key: string): boolean {
    return this.fields.has(key)
  }

  get(key: string): Draft | undefined {
    return this.fields.get(key)?.draft
  }

  set(key: string, draft: Draft, value: Span, name: Span = value): boolean {
    if (this.fields.has(key)) return false
    this.fields.set(key, { key: name, value, draft })
    return true
  }

  /** Takes over fields of another thing, as far as it has none of the name. */
  take(fields: Iterable<readonly [key: string, Entry]>): void {
    for (const [key, { draft, value, key: name }] of fields) this.set(key, draft, value, name)
  }

  /** Puts a field under another name, at its place among the others. */
  rename(from: string, to: string, draft: Draft): void {
    const fields = [...this.fields]
    this.fields.clear()
    for (const [key, entry] of fields)
      this.fields.set(key === from ? to : key, key === from ? { ...entry, draft } : entry)
  }

  get size(): number {
    return this.fields.size
  }

  get span(): Span {
    return around([...this.fields.values()].flatMap(({ key, value }) => [key, value]))
  }
}

export class List {
  readonly items: { draft: Draft; span: Span }[] = []

  add(draft: Draft, span: Span): void {
    this.items.push({ draft, span })
  }

  get span(): Span {
    return around(this.items.map(spanOf))
  }
}

/** An item that is a thing goes on to its last field, which may have been read later. */
function spanOf({ draft, span }: { draft: Draft; span: Span }): Span {
  return draft instanceof Mapping ? around([span, draft.span]) : span
}

/** From the first of some places to the last. */
function around(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  return start > end ? [0, 0] : [start, end]
}

/** What names stand for: the id of one, and the several that one text may hold. */
export interface Names {
  readonly idOf: (name: Name) => string
  readonly expand: (name: Name) => readonly Name[]
  /** Names that a comma parted: "No fee, no closing cost" is one where the plan has it. */
  readonly together: (names: readonly Name[]) => readonly Name[]
}

/** Plain data, every mapping and list of it marked in the origins. */
export function toData(draft: Draft, origins: Origins, names: Names): unknown {
  if (draft instanceof Name) return names.idOf(draft)
  if (draft instanceof Mapping) {
    const thing: Record<string, unknown> = {}
    const entries: number[] = []
    for (const [key, { key: name, value: written, draft: inner }] of draft.fields) {
      const value = inner instanceof Mapping || inner instanceof List ? inner.span : written
      const data = toData(inner, origins, names)
      // Names of which none is certain to be one say nothing.
      if (Array.isArray(data) && data.length === 0) continue
      thing[key] = data
      entries.push(name[0], name[1], value[0], value[1])
    }
    origins.mark(thing, draft.span, entries)
    return thing
  }
  if (typeof draft !== 'object') return draft
  const items =
    draft instanceof List
      ? draft.items.map((item) => ({ draft: item.draft, span: spanOf(item) }))
      : names
          .together(draft)
          .flatMap(names.expand)
          .map((name) => ({ draft: name, span: name.span }))
  const list = items.map((item) => toData(item.draft, origins, names))
  const entries = items.flatMap(({ span }) => [span[0], span[1], span[0], span[1]])
  origins.mark(list, around(items.map(({ span }) => span)), entries)
  return list
}

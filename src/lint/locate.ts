import type { Plan } from '../plan/plan.ts'
import { position, type Source, type Span } from '../source/source.ts'
import { cutAt } from '../source/text-lines.ts'
import { withinRaw } from '../source/within.ts'
import type { Place } from './finding.ts'
import type { Flag } from './rule.ts'

/** What points into a plan: a spot, and possibly a part of its text. */
type Pointer = Pick<Flag, 'holder' | 'key' | 'place' | 'within'>

/** A stretch of a source: where a finding will be shown. */
export interface Located {
  readonly source: Source
  readonly span: Span
}

/** Finds where the things of one plan were written and what they are called. Built when the first finding asks. */
export class Locator {
  readonly #plan: Plan
  #parents: Map<object, { holder: object; key: string | number }> | undefined
  /** What the items of a list are called; a list of thousands is asked for as many findings. */
  readonly #names = new Map<object, readonly string[]>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /**
   * Where the spot was written: its value, or its key where it has none. A value of several lines is marked by its key
   * (an item of a list by its first field). A missing key is marked at the key of the mapping that lacks it, or at that
   * mapping's first key where it has none of its own.
   */
  locate({ holder, key, place, within }: Pointer): Located {
    const { origins } = this.#plan
    const written = origins.written(holder, key)
    if (!written) return this.#lacking(holder)
    const { source } = written
    const hasValue = written.value[0] < written.value[1]
    if (place === 'key' || !hasValue) return { source, span: written.key }
    const value = (holder as Record<string | number, unknown>)[key]
    if (typeof value === 'object' && value !== null && hasLineBreak(source, [written.key[0], written.value[1]])) {
      return Array.isArray(holder) ? this.#firstField(value, written.value, source) : { source, span: written.key }
    }
    if (within && typeof value === 'string') {
      const raw = source.text.slice(written.value[0], written.value[1])
      // As long as the value: a line break may stand for a space, and markup was replaced by spaces, but each character of
      // the value stands where it was written.
      const part =
        raw.length === value.length ? within : (withinRaw(raw, value, within) ?? onceIn(raw, value.slice(...within)))
      if (part) return { source, span: [written.value[0] + part[0], written.value[0] + part[1]] }
    }
    return { source, span: written.value }
  }

  /** The spot's name, by ids: `channels[paid-search].role`. Null for what is no part of the data (narrative). */
  path({ holder, key }: Pick<Pointer, 'holder' | 'key'>): string | null {
    const parents = this.#parentsOf()
    if (holder !== this.#plan.data && !parents.has(holder)) return null
    const own = Array.isArray(holder) ? `[${this.#namesIn(holder)[Number(key)] ?? key}]` : inPath(String(key))
    const parent = parents.get(holder)
    if (!parent) return own
    const above = this.path(parent)
    return Array.isArray(holder) ? `${above}${own}` : `${above}.${own}`
  }

  /** What holds a thing of the plan, and under which key; undefined for the plan itself and for what is no part of it. */
  parentOf(thing: object): { readonly holder: object; readonly key: string | number } | undefined {
    return this.#parentsOf().get(thing)
  }

  #lacking(holder: object): Located {
    const parent = this.#parentsOf().get(holder)
    if (parent && !Array.isArray(parent.holder)) return this.locate({ ...parent, place: 'key' })
    const first = Object.keys(holder)[0]
    const written = first === undefined ? undefined : this.#plan.origins.written(holder, first)
    const main = mainSource(this.#plan)
    // What the plan itself lacks is missing from its own file, not from the first of its parts.
    if (written && (holder !== this.#plan.data || written.source === main))
      return { source: written.source, span: written.key }
    return { source: main, span: [0, 0] }
  }

  #firstField(item: object, whole: Span, source: Source): Located {
    const first = Object.keys(item)[0]
    const written = first === undefined || Array.isArray(item) ? undefined : this.#plan.origins.written(item, first)
    if (!written) return { source, span: whole }
    const field: Span = [written.key[0], written.value[1]]
    return { source: written.source, span: hasLineBreak(source, field) ? written.key : field }
  }

  #namesIn(list: readonly unknown[]): readonly string[] {
    let names = this.#names.get(list)
    if (!names) {
      names = namesIn(list)
      this.#names.set(list, names)
    }
    return names
  }

  #parentsOf(): Map<object, { holder: object; key: string | number }> {
    if (this.#parents) return this.#parents
    const parents = new Map<object, { holder: object; key: string | number }>()
    const visit = (holder: object): void => {
      for (const key of Object.keys(holder)) {
        const value = (holder as Record<string, unknown>)[key]
        if (typeof value !== 'object' || value === null || parents.has(value)) continue
        parents.set(value, { holder, key })
        visit(value)
      }
    }
    visit(this.#plan.data)
    this.#parents = parents
    return parents
  }
}

/** Where the words stand, if they stand there once: markup elsewhere in the text may keep `withinRaw` from finding them. */
function onceIn(raw: string, words: string): Span | undefined {
  const at = raw.indexOf(words)
  return at >= 0 && raw.indexOf(words, at + 1) < 0 ? [at, at + words.length] : undefined
}

/** The file that stands for the plan. */
export function mainSource(plan: Plan): Source {
  const [first] = plan.files
  if (!first) throw new Error(`the plan ${plan.id} has no file`)
  return first.source
}

/** The place that people and programs see. */
export function placeOf({ source, span }: Located): Place {
  const start = position(source, span[0])
  const end = position(source, span[1])
  return { file: source.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function hasLineBreak(source: Source, [start, end]: Span): boolean {
  const at = source.text.indexOf('\n', start)
  return at >= 0 && at < end
}

/** An item is named by its id, else by its channel, else by its metric, else by its index; the second of a name by `name#2`. */
function namesIn(list: readonly unknown[]): string[] {
  const counts = new Map<string, number>()
  return list.map((item, index) => {
    const name = nameOf(item)
    if (name === undefined) return String(index)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}#${count}`
  })
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  for (const key of ['id', 'channel', 'metric']) {
    const name = Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined
    if (typeof name === 'string') return inPath(name)
  }
  return undefined
}

/** Longer names are cut: a whole text in the place of a name would be repeated in the path of everything below it. */
const longestName = 200

function inPath(name: string): string {
  return name.length > longestName ? `${cutAt(name, longestName)}…` : name
}

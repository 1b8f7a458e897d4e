import type { Change } from '../source/changed.ts'
import { type Document, unreadable } from '../source/document.ts'
import { splitFrontMatter } from '../source/front-matter.ts'
import type { Written } from '../source/origins.ts'
import type { Source, Span } from '../source/source.ts'
import { readYaml } from '../source/yaml.ts'
import { firstEndingFrom, movedBy, touch } from './edits.ts'

/**
 * Do all fields that no change touches say what they said before? A text that could not be read before said nothing: it
 * is enough that no mistake stands where something was changed.
 */
export function saysTheSameElsewhere(before: Source, after: Source, changes: readonly Change[]): boolean {
  const old = read(before)
  if (!old.readable) return true
  const now = read(after)
  if (!now.readable) return false
  const said = new Set(fieldsOf(now).map(({ key, value, says }) => `${key[0]} ${value[0]} ${says}`))
  const moved = movedBy(changes)
  const isLeft = ({ key, value }: Field) => !changeIn(changes, key, cut) && !changeIn(changes, value, touch)
  return fieldsOf(old)
    .filter(isLeft)
    .every(({ key, value, says }) => said.has(`${moved(key[0])} ${moved(value[0])} ${says}`))
}

/** Does a change meet the stretch? Those that end before it are passed over, and the next two can tell. */
function changeIn(changes: readonly Change[], span: Span, meet: (one: Span, other: Span) => boolean): boolean {
  const first = firstEndingFrom(changes, span[0], (one) => one.span)
  return changes.slice(first, first + 2).some((one) => meet(one.span, span))
}

interface Field {
  readonly key: Span
  readonly value: Span
  /** How deep it stands, its name and what it holds, where that is no mapping or list of other fields. */
  readonly says: string
}

/** The fields of a file, or those of a page's front matter. */
function read(source: Source): Document {
  if (!/\.(md|markdown)$/i.test(source.file)) return readYaml(source)
  const { yaml, problem } = splitFrontMatter(source)
  return problem ? unreadable(source, problem) : readYaml(source, ...(yaml ?? [0, 0]))
}

function fieldsOf({ origins, data }: Document): Field[] {
  const fields: Field[] = []
  const seen = new Set<object>()
  const visit = (thing: object, depth: number): void => {
    if (seen.has(thing)) return
    seen.add(thing)
    for (const key of Object.keys(thing)) {
      const value = (thing as Record<string, unknown>)[key]
      const isThing = typeof value === 'object' && value !== null
      if (isThing) visit(value, depth + 1)
      const written = origins.written(thing, key)
      if (!written) continue
      const name = Array.isArray(thing) ? '-' : key
      const says = `${depth} ${name}: ${isThing ? (Array.isArray(value) ? 'list' : 'mapping') : `${typeof value} ${value}`}`
      fields.push({ key: written.key, value: isThing ? startOf(written.value) : withGap(written), says })
    }
  }
  if (typeof data === 'object' && data !== null) visit(data, 0)
  return fields
}

/** A mapping is told by where it starts: what is changed inside it are fields of their own. */
const startOf = ([start]: Span): Span => [start, start]

/** What is written for a field that was left empty stands behind the spaces after its colon. */
function withGap({ source, value: [start, end] }: Written): Span {
  if (start < end) return [start, end]
  const spaces = /^[ \t]*/.exec(source.text.slice(start, start + 200))?.[0] ?? ''
  return [start, start + spaces.length]
}

const cut = ([start, end]: Span, [from, to]: Span) => start < to && from < end

import { bare, type Entry } from './cut.ts'
import { type Silence, silenceIn, silencesFile } from './directives.ts'
import { indented, isAside, joinedLines, linesOf } from './lines.ts'
import { isModeline } from './modeline.ts'

/** The text of a file that holds one element or item: what speaks of all of it, and its value. */
export interface PartText {
  /** Comments that speak of the file, up to its last blank line. */
  readonly above: readonly string[]
  readonly silences: readonly Silence[]
  /** The comments right above the first field, which may speak of that field alone. */
  readonly inside: readonly string[]
  readonly content: string
  /** What names a schema to an editor: it holds for this file only. */
  readonly modelines: readonly string[]
}

/** Takes the text of a part apart. */
export function readPart(yaml: string): PartText {
  const lines = linesOf(bare(yaml))
  const found = lines.findIndex((line) => !isAside(line))
  const first = found < 0 ? lines.length : found
  const top = lines.slice(0, first)
  const blank = top.findLastIndex((line) => line.trim() === '')
  const silences: Silence[] = []
  const above: string[] = []
  const inside: string[] = []
  const modelines: string[] = []
  for (const [index, line] of top.entries()) {
    const silence = silenceIn(line)
    if (isModeline(line)) modelines.push(line)
    else if (silence?.on === 'file') silences.push(silence.silence)
    else if (index > blank || silence?.on === 'next') inside.push(line)
    else above.push(line)
  }
  return { above: trimmed(above), silences, inside, content: joinedLines(lines.slice(first)), modelines }
}

/** An element that stood in a file of its own, as a key of a plan. */
export function entryOf(key: string, { above, silences, inside, content }: PartText): Entry {
  const value = joinedLines(inside) + content
  return { key, above: ['', ...above], silences, raw: underKey(key, value), value }
}

/** A value at the margin, put under its key. */
export function underKey(key: string, value: string): string {
  const isOnOneLine = /^[[{]/.test(value) && linesOf(value).length === 1
  return isOnOneLine ? `${key}: ${value}` : `${key}:\n${indented(value, 2)}`
}

/** An element as the text of a file of its own. */
export function partText(
  above: readonly string[],
  silences: readonly Silence[],
  value: string,
  silencing = silencesFile,
): string {
  const top = [...trimmed(above), ...silencing(silences)]
  return joinedLines(top.length > 0 ? [...top, ''] : []) + endTrimmed(value)
}

/** Without blank lines around. */
export function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1)
}

/** Without blank lines at the end, but where they may belong to a text that keeps them. */
function endTrimmed(value: string): string {
  if (/[|>]\d?\+/.test(value)) return value
  return `${value.trimEnd()}\n`
}

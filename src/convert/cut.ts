import type { Document } from '../source/document.ts'
import { readYaml } from '../source/yaml.ts'
import { type Silence, silenceIn, withoutSilences } from './directives.ts'
import { depthOf, isAside, joinedLines, linesOf, outdented, partedAtEnd } from './lines.ts'
import { isModeline } from './modeline.ts'

/** A key of a plan as text. */
export interface Entry {
  readonly key: string
  /** The comments and blank lines above the key. */
  readonly above: readonly string[]
  /** What a comment above the key silences on all of it. */
  readonly silences: readonly Silence[]
  /** The key with its value, as it stands in YAML. */
  readonly raw: string
  /** The value of a key that holds a mapping or a list, as it stands in a file of its own. */
  readonly value?: string
}

/** A mapping in YAML, cut at its keys. */
export interface Cut {
  /** The comments at the top, which speak of the file. */
  readonly opening: readonly string[]
  readonly entries: readonly Entry[]
  /** The comments at the end. */
  readonly closing: readonly string[]
}

/** YAML without the marks of where a document starts and ends. */
export function bare(text: string): string {
  const ended = text.endsWith('\n') || text === '' ? text : `${text}\n`
  const lines = linesOf(ended)
  const first = lines.findIndex((line) => !isAside(line))
  if (first >= 0 && /^---[ \t]*$/.test(lines[first] ?? '')) lines.splice(first, 1)
  const last = lines.findLastIndex((line) => !isAside(line))
  if (last > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(lines[last] ?? '')) lines.splice(last, 1)
  return lines.length === 1 && lines[0] === '' ? '' : joinedLines(lines)
}

/** Cuts YAML at its top-level keys, comments and all. Undefined where its keys do not stand at the margin, each on its own line. */
export function cutAtKeys(yaml: string): Cut | undefined {
  const text = bare(yaml)
  const { data, origins, readable } = readYaml({ file: '', text })
  if (!readable) return undefined
  if (data === undefined) return { opening: linesOf(text).filter((line) => line !== ''), entries: [], closing: [] }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const keys = Object.entries(data)
    .map(([key, value]) => ({ key, value, span: origins.written(data, key)?.key ?? ([0, 0] as const) }))
    .sort((a, b) => a.span[0] - b.span[0])
  if (keys.some(({ span: [start] }) => start > 0 && text[start - 1] !== '\n')) return undefined
  const start = keys[0]?.span[0] ?? 0
  const [opening, first] = partedAtTop(start === 0 ? [] : linesOf(text.slice(0, start)))
  let above: readonly string[] = first
  const entries: Entry[] = []
  for (const [index, { key, value, span }] of keys.entries()) {
    const lines = linesOf(text.slice(span[0], keys[index + 1]?.span[0]))
    const { before, after } = partedAtEnd(lines)
    const { lines: comments, silences } = withoutSilences(above)
    const raw = joinedLines(before)
    const isThing = typeof value === 'object' && value !== null
    const own = isThing ? valueIn(raw, span[1] - span[0]) : undefined
    if (isThing && own === undefined) return undefined
    entries.push({ key, above: comments, silences, raw, ...(own !== undefined && { value: own }) })
    above = after
  }
  return { opening, entries, closing: above }
}

/** What speaks of the whole file, up to the last blank line, and what of the first key. */
function partedAtTop(lines: readonly string[]): [opening: string[], above: string[]] {
  const blank = lines.findLastIndex((line) => line.trim() === '')
  let end = blank + 1
  while (end < lines.length && (isModeline(lines[end] ?? '') || silenceIn(lines[end] ?? '')?.on === 'file')) end++
  return [lines.slice(0, end), lines.slice(end)]
}

/** The value behind a key, as it would stand at the margin. */
function valueIn(raw: string, keyLength: number): string | undefined {
  const colon = /^[ \t]*:/.exec(raw.slice(keyLength))
  if (!colon) return undefined
  const [first = '', ...rest] = linesOf(raw.slice(keyLength + colon[0].length))
  if (!isAside(first)) return joinedLines([first.trimStart(), ...rest])
  const by = depthOf(rest.find((line) => !isAside(line)) ?? '')
  return (first.trim() === '' ? '' : `${first.trim()}\n`) + outdented(joinedLines(rest), by)
}

/** The data of some YAML; undefined where it cannot be read. */
export function dataOf(text: string): unknown {
  const document: Document = readYaml({ file: '', text })
  return document.readable ? document.data : undefined
}

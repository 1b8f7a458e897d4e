import { isUtf8 } from 'node:buffer'
import { limits } from './limits.ts'
import type { Problem } from './problem.ts'

/** A text that somebody wrote, and the file it stands in. Offsets everywhere are UTF-16 indices into `text`. */
export interface Source {
  /** Relative to the repository, with `/`. */
  readonly file: string
  readonly text: string
}

/** From `start` up to, not including, `end`. */
export type Span = readonly [start: number, end: number]

/**
 * The text in `bytes`, or the problem that keeps them from being one. A byte order mark is not part of the text.
 * Size is checked before anything else looks at the bytes.
 */
export function decode(bytes: Uint8Array): string | Problem {
  if (bytes.length > limits.bytes)
    return refuse('size', { limit: '4 MiB', found: `${(bytes.length / 2 ** 20).toFixed(1)} MiB` })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return refuse('encoding', { found: 'UTF-16' })
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return refuse('encoding', { found: 'UTF-16' })
  if (bytes.includes(0) || isOfAnotherProgram(bytes)) return refuse('binary', {})
  if (!isUtf8(bytes)) return refuse('encoding', { found: 'another encoding' })
  // Otherwise the whole file is one line to all that reads it.
  if (bytes.includes(RETURN) && !bytes.includes(NEW_LINE)) return refuse('line-ends', {})
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.length - mark).toString('utf8')
}

/** A word processor's file or a PDF, which may be text to a machine and is none to a reader. */
function isOfAnotherProgram(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1')
  return start === '%PDF-' || start === '{\\rtf' || start.startsWith('PK\u0003\u0004')
}

const RETURN = 0x0d
const NEW_LINE = 0x0a

function refuse(kind: string, seen: Record<string, string>): Problem {
  return { rule: 'syntax/limits', kind, seen, span: [0, 0] }
}

const lineStartsOf = new WeakMap<Source, readonly number[]>()

/** Where each line of the source starts; computed once a source, and only for sources that are reported on. */
export function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStartsOf.set(source, starts)
  return starts
}

/** The line and column, from 1 and in UTF-16 units, of an offset. An offset beyond the text is its end. */
export function position(source: Source, offset: number): { line: number; column: number } {
  const starts = lineStarts(source)
  const at = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
}

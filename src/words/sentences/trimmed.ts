import type { Hit } from '../words.ts'

/** A stretch of a text without the space around it. */
export function trimmed(text: string, start: number, end: number): Hit {
  const raw = text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const inner = raw.trim()
  return { start: from, end: from + inner.length, text: inner }
}

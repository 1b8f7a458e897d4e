import type { Problem } from './problem.ts'
import type { Span } from './source.ts'

/** `#` glued to a word behind an unquoted value: YAML drops what follows, and the author may not know. */
export interface CutText {
  /** The `#` and what was lost. */
  readonly comment: Span
  /** Where the value that was cut starts … */
  readonly valueStart?: number
  /** … or, where nothing is left of it, where its key ends. */
  readonly keyEnd?: number
  /** The `#` starts a line, deep enough for that line to have been meant as more of the text above. */
  readonly onOwnLine?: boolean
}

/** The text that a comment cuts, if it is none of its own; `before` is the unquoted value that it comes behind. */
export function textCutBy(comment: Span, before: Span | undefined, text: string): CutText | undefined {
  const [start, end] = comment
  if (!/^#[^\s#!]/.test(text.slice(start, end))) return undefined
  const between = before && text.slice(before[1], start)
  if (before && !between?.includes('\n')) return { comment, valueStart: before[0] }
  if (before && /^[ \t]*\r?\n[ \t]+$/.test(between ?? '') && goesOn(text, before[0], comment))
    return { comment, valueStart: before[0], onOwnLine: true }
  const from = Math.max(0, start - 100)
  const ahead = text.slice(from, start)
  return /:[ \t]+$/.test(ahead) ? { comment, keyEnd: from + ahead.lastIndexOf(':') } : undefined
}

/** "#1 choice", further in than the field or the dash of the text above it: a number, and no remark on what follows. */
function goesOn(text: string, valueStart: number, [start, end]: Span): boolean {
  if (!/^#\d/.test(text.slice(start, end))) return false
  const lineStart = text.lastIndexOf('\n', valueStart - 1) + 1
  const before = text.slice(lineStart, valueStart)
  const isItem = /^[\s-]*$/.test(before)
  const depth = isItem ? before.lastIndexOf('-') : before.search(/[^\s-]/)
  return start - (text.lastIndexOf('\n', start - 1) + 1) > depth
}

/** A list or mapping that a # cut off in the middle: the # is the mistake, what the parser misses follows from it. */
export function cutBefore(text: string, mistake: Problem, cuts: readonly CutText[]): Problem | undefined {
  const from = text.lastIndexOf('\n', text.lastIndexOf('\n', mistake.span?.[0] ?? 0) - 1)
  const cut = cuts.find(({ comment }) => comment[0] > from && comment[0] <= (mistake.span?.[1] ?? 0))
  if (!cut) return undefined
  const kept = text.slice(cut.valueStart ?? cut.comment[0], cut.comment[0]).trim()
  return {
    rule: 'syntax/parse',
    kind: 'comment-cuts',
    seen: { kept, lost: text.slice(...cut.comment) },
    span: cut.comment,
  }
}

import type { Span } from './source.ts'

/** An edit in terms of the text that it changes. */
export interface Change {
  readonly span: Span
  readonly text: string
}

/** The text with changes that do not overlap, given in order. Everything else stays as it is, to the last space. */
export function changed(text: string, changes: readonly Change[]): string {
  let done = ''
  let from = 0
  for (const { span, text: instead } of changes) {
    done += text.slice(from, span[0]) + instead
    from = span[1]
  }
  return done + text.slice(from)
}

import type { Span } from './source.ts'
import { lineAt, lineStart } from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// Characters that look like the right ones and are not: tabs, and what word processors and other keyboards write.

export const tab: Mistake = (text, { code, pos: [start, end] }) => {
  if (code === 'TAB_AS_INDENT') return unparsed('tab', {}, [start, end])
  const odd = /^(\t| *\t)[ \t]*/.exec(lineAt(text, start))
  const from = lineStart(text, start)
  return odd ? unparsed('tab', {}, [from, from + odd[0].length]) : undefined
}

export const invisibleIndent: Mistake = (text, { pos: [offset] }) => {
  for (const at of [offset, lineWithTextAbove(text, offset)]) {
    if (at === undefined) continue
    const start = lineStart(text, at)
    const odd = /^[ ]*[\u00a0\u2000-\u200a\u202f\u3000]+/.exec(lineAt(text, at))
    if (!odd) continue
    const span: Span = [start, start + odd[0].length]
    return { ...unparsed('odd-space', {}, span), edit: { span, text: ' '.repeat(odd[0].length), safe: true } }
  }
  return undefined
}

/** The parser stumbles over the line below; comments and blank lines may stand between. */
function lineWithTextAbove(text: string, offset: number): number | undefined {
  let at = lineStart(text, offset) - 1
  for (let line = 0; at >= 0 && line < furthestUp; line += 1) {
    if (!/^\s*(?:#|$)/.test(lineAt(text, at))) return at
    at = lineStart(text, at) - 1
  }
  return undefined
}

/** A longer comment may hide the line: it is looked for at every error. */
const furthestUp = 50

export const fullWidthColon: Mistake = (text, { pos: [offset] }) => {
  const colon = /^\s*(?:- )?[^\s:：]+(：)/.exec(lineAt(text, offset))
  if (!colon) return undefined
  const at = lineStart(text, offset) + colon[0].length - 1
  const span: Span = [at, at + 1]
  return { ...unparsed('full-width-colon', {}, span), edit: { span, text: ': ', safe: true } }
}

/** Word processors put such a space after a colon; YAML then reads the line as one text. */
export const oddSpaceAfterColon: Mistake = (text, { pos: [offset] }) => {
  const field = /^\s*(?:- )?[A-Za-z_][\w-]*:(?=([\u00a0\u2000-\u200a\u202f\u3000]+))/.exec(lineAt(text, offset))
  if (!field) return undefined
  const at = lineStart(text, offset) + field[0].length
  const span: Span = [at, at + (field[1]?.length ?? 1)]
  const seen = { isNoBreak: text[at] === '\u00a0' ? 'yes' : '' }
  return { ...unparsed('odd-space-after-colon', seen, span), edit: { span, text: ' ', safe: true } }
}

import type { Span } from './source.ts'
import { indentOf, isBlank, lineAbove, lineAt, lineStart, pastBlank } from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// Characters that look like the right ones and are not: tabs, and what word processors and other keyboards write.

export const tab: Mistake = (text, { code, pos: [start, end] }) => {
  if (code === 'TAB_AS_INDENT') return unparsed('tab', {}, [start, end])
  const odd = /^(\t| *\t)[ \t]*/.exec(lineAt(text, start))
  const from = lineStart(text, start)
  return odd ? unparsed('tab', {}, [from, from + odd[0].length]) : undefined
}

export const invisibleIndent: Mistake = (text, { pos: [offset] }) => {
  for (const at of [offset, lineStart(text, offset) - 1, lineAbove(text, offset) ?? -1]) {
    if (at < 0) continue
    const start = lineStart(text, at)
    const odd = /^[ ]*[\u00a0\u2000-\u200a\u202f\u3000]+/.exec(lineAt(text, at))
    if (!odd) continue
    const span: Span = [start, start + odd[0].length]
    return { ...unparsed('odd-space', {}, span), edit: { span, text: ' '.repeat(odd[0].length), safe: true } }
  }
  return undefined
}

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

/** Word processors make a dash or a bullet of the hyphen at the start of a line. */
export const oddDash: Mistake = (text, { pos: [offset] }) => {
  const at = pastBlank(text, offset)
  const item =
    /^( *)(?:([\u00b7\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u25e6])(?= +[A-Za-z_][\w-]*:(?:\s|$))|(\*)(?= ))/.exec(
      lineAt(text, at),
    )
  if (!item) return undefined
  const [, indent = '', odd, star] = item
  const sign = odd ?? star ?? ''
  const places = itemsFrom(text, lineStart(text, at), indent, sign)
  const [first = at] = places
  const more = places.length - 1
  return {
    ...unparsed('odd-dash', { sign, more: more > 0 ? String(more) : '' }, [first, first + 1]),
    edits: places.map((place) => ({ span: [place, place + 1], text: '-', safe: true })),
  }
}

/** Where the items of one list have this sign: lines with it in the same column, as long as nothing stands further left. */
function itemsFrom(text: string, from: number, indent: string, sign: string): number[] {
  const places: number[] = []
  for (let start = from; start >= 0 && start < text.length; start = text.indexOf('\n', start) + 1 || -1) {
    const line = lineAt(text, start)
    if (line.startsWith(`${indent}${sign} `)) places.push(start + indent.length)
    else if (!isBlank(line) && indentOf(line) <= indent.length) break
  }
  return places
}

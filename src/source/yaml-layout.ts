import type { YAMLError } from 'yaml'
import { shortIndent } from './short-indent.ts'
import { indentOf, lineAt, lineSpan, lineStart } from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// Lines that do not stand where they should, or lack the space behind their dash or colon.

export const noSpaceAfterDash: Mistake = (text, { pos: [offset] }) => {
  for (const at of [offset, lineStart(text, offset) - 1]) {
    const dash = at < 0 ? null : /^\s*-(?=[A-Za-z{["'])/.exec(lineAt(text, at))
    if (!dash) continue
    const end = lineStart(text, at) + dash[0].length
    return {
      ...unparsed('no-space-after-dash', { line: lineAt(text, at).trim() }, [end - 1, end]),
      edit: { span: [end, end], text: ' ', safe: true },
    }
  }
  return undefined
}

export const noSpaceAfterColon: Mistake = (text, { code, pos: [from, to] }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  for (let start = lineStart(text, from); start <= to && start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
    const line = lineAt(text, start)
    const field = /^\s*(?:- )?([A-Za-z_][\w-]*):(?=[^\s/])/.exec(line)
    if (!field) continue
    const at = start + field[0].length
    return {
      ...unparsed('no-space-after-colon', { key: field[1] ?? '', line: line.trim() }, lineSpan(text, start)),
      edit: { span: [at, at], text: ' ', safe: true },
    }
  }
  return undefined
}

export const oneSpaceShort: Mistake = (text, { code, pos }) =>
  aboutPlace.has(code) ? shortIndent(text, pos[0]) : undefined

/** What the parser says of lines that stand in no column of the lines above. */
const aboutPlace: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
])

/** A line in no column of those above it, or one that has no colon though fields stand around it. */
export const outOfPlace: Mistake = (text, { code, pos: [offset] }) => {
  const line = lineAt(text, offset)
  if (code === 'BAD_INDENT' || (code === 'UNEXPECTED_TOKEN' && /^\s*-(\s|$)/.test(line)))
    return unparsed('indent', {}, lineSpan(text, offset))
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined
  const next = text.indexOf('\n', offset)
  const isDeeper = next >= 0 && indentOf(lineAt(text, next + 1)) > indentOf(line)
  if (isDeeper && code === 'BLOCK_AS_IMPLICIT_KEY') return unparsed('indent', {}, lineSpan(text, next + 1))
  return unparsed('not-a-field', { line: line.trim() }, lineSpan(text, offset))
}

import type { YAMLError } from 'yaml'
import type { Problem } from './problem.ts'
import { shortIndent } from './short-indent.ts'
import {
  endOfLine,
  indentOf,
  isBlank,
  isDashed,
  lineAbove,
  lineAt,
  lineSpan,
  lineStart,
  pastBlank,
} from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// Lines that do not stand where they should, or lack the space behind their dash or colon.

export const noSpaceAfterDash: Mistake = (text, { pos: [offset] }) => {
  for (const at of [pastBlank(text, offset), lineStart(text, offset) - 1]) {
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

/** `- { id: email },` on a line of its own, as in a list between brackets. */
export const commaAtEnd: Mistake = (text, { code, pos: [offset] }) => {
  if (
    code !== 'UNEXPECTED_TOKEN' ||
    text[offset] !== ',' ||
    text.slice(offset + 1, endOfLine(text, offset)).trim() !== ''
  )
    return undefined
  const span = [offset, offset + 1] as const
  return { ...unparsed('comma-at-end', {}, span), edit: { span, text: '', safe: true } }
}

/** `total = 5000`, `total -> 5000` */
export const equalsSign: Mistake = (text, { code, pos: [offset] }) => {
  if (!aboutPlace.has(code)) return undefined
  const field = /^\s*(?:- )?([A-Za-z_][\w-]*) ?(:?=>?|[-=]>|\u2192) ?([^\s=].*)$/.exec(lineAt(text, offset))
  if (!field) return undefined
  const [, name = '', sign = '', value = ''] = field
  return unparsed('equals-sign', { sign, line: `${name}: ${value.trim()}` }, lineSpan(text, offset))
}

/** `currency GBP` below `total: 900`, in its column: a field that lacks its colon. More words may be the end of a text. */
export const noColon: Mistake = (text, { code, pos: [offset] }) => {
  const line = lineAt(text, offset)
  const field = /^\s*([a-z_]+|"[a-z_]+"|'[a-z_]+') +([^\s:]+(?: +[^\s:]+)?)\s*$/.exec(line)
  if (!aboutPlace.has(code) || !field) return undefined
  const above = lineAbove(text, lineStart(text, offset))
  const isAmongFields = above !== undefined && columnOf(lineAt(text, above)) === indentOf(line)
  return isAmongFields
    ? unparsed('colon-missing', { name: field[1] ?? '', rest: field[2] ?? '' }, lineSpan(text, offset))
    : undefined
}

/** The column in which a field starts; of the first of an item, behind its dash. */
function columnOf(line: string): number | undefined {
  return /^\s*(?:- +)?(?=[A-Za-z_][\w-]*:(?:\s|$))/.exec(line)?.[0].length
}

/** A line in no column of those above it, or one that has no colon though fields stand around it. */
export const outOfPlace: Mistake = (text, { code, pos }) => {
  const offset = pastBlank(text, pos[0])
  const line = lineAt(text, offset)
  if (code === 'BAD_INDENT' || (code === 'UNEXPECTED_TOKEN' && isDashed(line))) return misplaced(text, offset)
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined
  const next = text.indexOf('\n', offset)
  const isDeeper = next >= 0 && indentOf(lineAt(text, next + 1)) > indentOf(line)
  const about = isDashed(line) ? amongOthers(text, offset) : undefined
  if (about) return about
  if (isDeeper && code === 'BLOCK_AS_IMPLICIT_KEY') return misplaced(text, next + 1)
  if (isDashed(line)) return unparsed('indent', {}, lineSpan(text, offset))
  const name = /^\s*(?:- )?([A-Za-z_][\w-]*)[ \t]*$/.exec(line.trimEnd())?.[1]
  if (isDeeper && name !== undefined) {
    const end = lineStart(text, offset) + line.trimEnd().length
    return {
      ...unparsed('colon-missing', { name }, lineSpan(text, offset)),
      edit: { span: [end, end], text: ':', safe: true },
    }
  }
  return unparsed('not-a-field', { line: line.trim() }, lineSpan(text, offset))
}

function misplaced(text: string, offset: number): Problem {
  return amongOthers(text, offset) ?? unparsed('indent', {}, lineSpan(text, offset))
}

/** A line that has a dash where its neighbours have none, lacks one where they do, or stands under a field with a value. */
function amongOthers(text: string, offset: number): Problem | undefined {
  const line = lineAt(text, offset)
  const indent = indentOf(line)
  const above = lineAbove(text, offset)
  if (above === undefined || isBlank(line) || /^\s*[\]}]/.test(line)) return undefined
  const full = /^\s*(?:- )?([A-Za-z_][\w-]*): +(?![|>&!*])(\S.*)$/.exec(lineAt(text, above))
  if (
    full &&
    indent > indentOf(full[0]) &&
    !/^(?:[[{"'](?!.*[\]}"']$)|.*(?:[,:]|\s#.*)$)/.test(full[2]?.trimEnd() ?? '') &&
    /:(?:\s|$)/.test(line)
  )
    return isDashed(full[0]) && indent === indentOf(full[0]) + 2
      ? undefined
      : unparsed('under-value', { key: full[1] ?? '' }, lineSpan(text, offset))
  let sibling: number | undefined = above
  while (sibling !== undefined && indentOf(lineAt(text, sibling)) > indent) sibling = lineAbove(text, sibling)
  const other = sibling === undefined ? '' : lineAt(text, sibling)
  if (other === '' || indentOf(other) !== indent || isDashed(other) === isDashed(line)) return undefined
  return unparsed(isDashed(line) ? 'dash-among-fields' : 'dash-missing', {}, lineSpan(text, offset))
}

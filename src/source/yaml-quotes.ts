import type { Problem } from './problem.ts'
import { quoted } from './quoted.ts'
import type { Span } from './source.ts'
import { endOfLine, lineAt, lineStart } from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// Texts that need quotes, and quotes and brackets that are not what they were meant to be.

/** A quote or bracket that opens and never closes: said where it opens, not where the file gave up. */
export const neverCloses: Mistake = (text, { code, pos, message }) => {
  if (code === 'MISSING_CHAR' && /closing ["']quote/.test(message)) {
    const quote = message.includes('"quote') ? '"' : "'"
    for (let at = text.indexOf(quote); at >= 0 && at < pos[1]; at = text.indexOf(quote, at + 1)) {
      const before = text.slice(lineStart(text, at), at)
      const rest = text.slice(at + 1, endOfLine(text, at))
      if (/(?:[:[{,-])\s+$|^\s*$|[[{]\s*$/.test(before) && !rest.includes(quote))
        return unparsed('never-closes', { sign: quote, line: lineAt(text, at).trim() }, [at, endOfLine(text, at)])
    }
    return unparsed('never-closes', { sign: quote, line: lineAt(text, pos[0]).trim() }, [pos[0], pos[0] + 1])
  }
  if ((code === 'BAD_INDENT' || code === 'MISSING_CHAR') && /[Ff]low (sequence|map)/.test(message)) {
    const sign = message.includes('sequence') ? '[' : '{'
    const at = lastOpen(text, sign, pos[0])
    return unparsed('never-closes', { sign, line: lineAt(text, at).trim() }, [at, endOfLine(text, at)])
  }
  return undefined
}

/** The last of these brackets before a place that no other one closes; quotes are not looked at. */
function lastOpen(text: string, sign: '[' | '{', end: number): number {
  const closing = sign === '[' ? ']' : '}'
  let closed = 0
  for (let at = Math.min(end, text.length - 1); at >= 0; at--) {
    if (text[at] === closing) closed++
    else if (text[at] === sign && closed-- === 0) return at
  }
  return text.lastIndexOf(sign, end)
}

/** `[New] for less`: what looks like a list, and goes on as a text. */
export const textAfterBracket: Mistake = (text, { code, pos: [offset] }) => {
  const line = lineAt(text, offset)
  const value = /^\s*(?:- )?[^\s:#"'{[][^:#]*:\s+([[{])/.exec(line)
  const start = lineStart(text, offset)
  if (code !== 'UNEXPECTED_TOKEN' || !value || !/[\]}]\s*$/.test(text.slice(start, offset))) return undefined
  const whole = line.slice(value[0].length - 1).trimEnd()
  const span: Span = [start + value[0].length - 1, start + value[0].length - 1 + whole.length]
  const seen = { sign: value[1] ?? '', line: (value[0].slice(0, -1) + quoted(whole)).trim() }
  return { ...unparsed('starts-with-sign', seen, span), edit: { span, text: quoted(whole), safe: false } }
}

export const textAfterQuote: Mistake = (text, { code, pos: [start, end] }) => {
  if (code !== 'UNEXPECTED_TOKEN') return undefined
  const line = lineAt(text, start)
  const [, quote] = /:\s+(["'])/.exec(line) ?? /^\s*-\s+(["'])/.exec(line) ?? []
  return quote === undefined ? undefined : unparsed('text-after-quote', { quote, line: line.trim() }, [start, end])
}

/** A text that begins with a sign that YAML keeps for itself. */
export const startsWithSign: Mistake = (text, { code, pos: [offset] }) => {
  const sign = text[offset] ?? ''
  if (isInBrackets(text, offset) && (code === 'BAD_SCALAR_START' || (code === 'MISSING_CHAR' && sign === '#')))
    return inBrackets('starts-with-sign', text, offset, { sign })
  if (code === 'BAD_SCALAR_START') return needsQuotes('starts-with-sign', text, offset, { sign })
  const value = /^\s*(?:- )?\s*[^\s:#][^:#]*:\s+([*&!>|%]|[?-](?=\s))(?![\s]*$)/.exec(lineAt(text, offset))
  if (!value) return undefined
  const at = lineStart(text, offset) + value[0].length - 1
  return needsQuotes('starts-with-sign', text, at, { sign: value[1] ?? '' })
}

export const colonInText: Mistake = (text, { code, pos: [offset] }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined
  const line = lineAt(text, offset)
  const colons = line.match(/:(?=\s)/g)?.length ?? 0
  // An item in braces is none: it stands where no item can.
  if (colons < 2 || /^\s*- +[{[]/.test(line)) return undefined
  return code === 'BLOCK_IN_FLOW' ? flowText(text, offset) : needsQuotes('colon-in-text', text, offset, {})
}

export const backslash: Mistake = (text, { code, pos: [at] }) =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        ...unparsed('backslash', { seen: text.slice(at, at + 2) }, [at, at + 2]),
        edit: { span: [at, at], text: '\\', safe: true },
      }
    : undefined

/** The value on this line, whole, with the line as it would be with quotes around it. */
function needsQuotes(kind: string, text: string, offset: number, seen: Record<string, string>): Problem {
  const start = lineStart(text, offset)
  const line = lineAt(text, offset)
  const head = /^\s*(?:- )?\s*[^\s:#"'{[][^:#]*:\s+/.exec(line) ?? /^\s*- /.exec(line)
  if (!head || /["'{[]/.test(line[head[0].length] ?? '"'))
    return unparsed(kind, { ...seen, line: line.trim() }, [offset, offset + 1])
  const value = line
    .slice(head[0].length)
    .replace(/\s+#\s.*$/, '')
    .trimEnd()
  const span: Span = [start + head[0].length, start + head[0].length + value.length]
  const field = /[,;]\s*([a-z][\w-]*):\s/.exec(value)?.[1]
  return {
    ...unparsed(kind, { ...seen, value, line: (head[0] + quoted(value)).trim(), fieldBehind: field ?? '' }, span),
    edit: { span, text: quoted(value), safe: isText(head[0], value) },
  }
}

/**
 * Is this certainly a text? `period: start: 2026-07-01` may be a field on the wrong line, `- Goal: x: y` a field in an item
 * that should be text, `- channel: tv, amount: 60` two fields without their braces, - an item on the wrong line, and > or | begin a text on
 * the lines below.
 */
function isText(head: string, value: string): boolean {
  return /^(?:- +)?[a-z][\w-]*:$/.test(head.trim()) && !/^(?:[a-z][\w-]*:\s|[>|-])|[,;]\s*[a-z][\w-]*:\s/.test(value)
}

/** Does a bracket or brace stand open before this place in its line? Quotes are not looked at. */
function isInBrackets(text: string, offset: number): boolean {
  let open = 0
  for (const sign of text.slice(lineStart(text, offset), offset)) {
    if (sign === '[' || sign === '{') open++
    else if (sign === ']' || sign === '}') open--
  }
  return open > 0
}

/** A text between braces or brackets ends at the next comma or closing bracket. */
function inBrackets(kind: string, text: string, offset: number, seen: Record<string, string>): Problem {
  const value = (/^[^,\]}\n]*/.exec(text.slice(offset))?.[0] ?? '').trimEnd()
  const span: Span = [offset, offset + value.length]
  return {
    ...unparsed(kind, { ...seen, value, line: quoted(value) }, span),
    edit: { span, text: quoted(value), safe: true },
  }
}

/** The same for one that holds a colon. */
function flowText(text: string, offset: number): Problem {
  const problem = inBrackets('colon-in-text', text, offset, {})
  const { value = '' } = problem.seen
  // In `by: Ann Lee on: 2026-06-12` the comma may be missing, and quotes would make one field of two.
  const field = /(?:^|\s)([a-z][\w-]*):\s/.exec(value)?.[1]
  return {
    ...problem,
    seen: { ...problem.seen, field: field ?? '' },
    ...(problem.edit && { edit: { ...problem.edit, safe: field === undefined } }),
  }
}

import type { YAMLError, Document as YamlDocument } from 'yaml'
import type { Problem } from './problem.ts'
import { quoted } from './quoted.ts'
import { shortIndent } from './short-indent.ts'
import type { Span } from './source.ts'
import { endOfLine, indentOf, lineAt, lineSpan, lineStart } from './text-lines.ts'

/**
 * What the parser refuses, sorted into the mistakes that people make: the kind, the line, and the line as it was
 * probably meant. One mistake a line, and none after a quote or bracket that never closes: the rest follows from it.
 */
export function wordParserErrors(text: string, document: YamlDocument | undefined): Problem[] {
  const problems: Problem[] = []
  const lines = new Set<number>()
  // After one line that is out of place the parser misreads good ones; what is wrong within a line is still worth saying.
  let isConfused = false
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .slice(0, mostErrors)) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue
    const problem = mistake(text, error)
    const line = lineStart(text, problem.span?.[0] ?? 0)
    const follows = lines.has(line) || lines.has(lineStart(text, error.pos[0]))
    lines.add(line).add(lineStart(text, error.pos[0]))
    if (follows || (isConfused && structural.has(problem.kind))) continue
    isConfused ||= structural.has(problem.kind)
    problems.push(problem)
    if (problem.kind === 'never-closes') break
  }
  return problems
}

/** Mistakes about where lines stand. */
const structural: ReadonlySet<string> = new Set([
  'tab',
  'odd-space',
  'indent',
  'indent-short',
  'odd-space-after-colon',
  'not-a-field',
  'no-space-after-dash',
  'no-space-after-colon',
  'other',
])

/** Nobody reads more, and each is looked for in its line. */
const mostErrors = 50

type Test = (text: string, error: YAMLError) => Problem | undefined

function mistake(text: string, error: YAMLError): Problem {
  for (const test of tests) {
    const problem = test(text, error)
    if (problem) return problem
  }
  return parse('other', { said: error.message }, [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)])
}

/** In order: the first that recognises the error words it. */
const tests: readonly Test[] = [
  (_, { code, pos }) => (code === 'TAB_AS_INDENT' ? parse('tab', {}, [pos[0], pos[1]]) : undefined),
  (text, { pos }) => {
    const odd = /^(\t| *\t)[ \t]*/.exec(lineAt(text, pos[0]))
    return odd ? parse('tab', {}, [lineStart(text, pos[0]), lineStart(text, pos[0]) + odd[0].length]) : undefined
  },
  (text, { pos }) => invisibleIndent(text, pos[0]),
  (text, { pos }) => fullWidthColon(text, pos[0]),
  (text, { pos }) => oddSpaceAfterColon(text, pos[0]),
  (_, { code, pos }) =>
    code === 'RESOURCE_EXHAUSTION'
      ? { ...parse('other', {}, pos), rule: 'syntax/limits', kind: 'depth', seen: { limit: '100' } }
      : undefined,
  (text, error) => neverCloses(text, error),
  (text, { pos }) => {
    for (const at of [pos[0], lineStart(text, pos[0]) - 1]) {
      const dash = at < 0 ? null : /^\s*-(?=[A-Za-z{["'])/.exec(lineAt(text, at))
      if (!dash) continue
      const end = lineStart(text, at) + dash[0].length
      return {
        ...parse('no-space-after-dash', { line: lineAt(text, at).trim() }, [end - 1, end]),
        edit: { span: [end, end], text: ' ', safe: true },
      }
    }
    return undefined
  },
  (text, { code, pos }) => (aboutPlace.has(code) ? shortIndent(text, pos[0]) : undefined),
  (text, { code, pos }) => {
    if (code !== 'BAD_SCALAR_START') return undefined
    const sign = text[pos[0]] ?? ''
    return needsQuotes('starts-with-sign', text, pos[0], { sign })
  },
  (text, { pos }) => {
    const line = lineAt(text, pos[0])
    const value = /^\s*(?:- )?\s*[^\s:#][^:#]*:\s+([*&!>|%])(?![\s]*$)/.exec(line)
    return value
      ? needsQuotes('starts-with-sign', text, lineStart(text, pos[0]) + value[0].length - 1, { sign: value[1] ?? '' })
      : undefined
  },
  (text, { code, pos }) => {
    if (code !== 'UNEXPECTED_TOKEN') return undefined
    const line = lineAt(text, pos[0])
    const opening = /:\s+(["'])/.exec(line) ?? /^\s*-\s+(["'])/.exec(line)
    return opening
      ? parse('text-after-quote', { quote: opening[1] ?? '', line: line.trim() }, [
          pos[0],
          Math.max(pos[1], pos[0] + 1),
        ])
      : undefined
  },
  (text, { code, pos }) => {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined
    const line = lineAt(text, pos[0])
    const colons = line.match(/:(?=\s)/g)?.length ?? 0
    if (colons < 2) return undefined
    return code === 'BLOCK_IN_FLOW' ? flowText(text, pos[0]) : needsQuotes('colon-in-text', text, pos[0], {})
  },
  (text, { code, pos }) => {
    if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR' && code !== 'BLOCK_AS_IMPLICIT_KEY')
      return undefined
    const found = firstLine(text, pos[0], pos[1], /^\s*(?:- )?([A-Za-z_][\w-]*):(?=[^\s/])/)
    if (!found) return undefined
    const { match, start } = found
    const at = start + match[0].length
    return {
      ...parse('no-space-after-colon', { key: match[1] ?? '', line: match.input.trim() }, lineSpan(text, start)),
      edit: { span: [at, at], text: ' ', safe: true },
    }
  },
  (text, { code, pos }) => (code === 'BAD_INDENT' ? parse('indent', {}, lineSpan(text, pos[0])) : undefined),
  (text, { code, pos }) => {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined
    const next = text.indexOf('\n', pos[0])
    const deeper = next >= 0 && indentOf(lineAt(text, next + 1)) > indentOf(lineAt(text, pos[0]))
    if (deeper && code === 'BLOCK_AS_IMPLICIT_KEY') return parse('indent', {}, lineSpan(text, next + 1))
    return parse('not-a-field', { line: lineAt(text, pos[0]).trim() }, lineSpan(text, pos[0]))
  },
  (text, { code, pos }) =>
    code === 'UNEXPECTED_TOKEN' && /^\s*-(\s|$)/.test(lineAt(text, pos[0]))
      ? parse('indent', {}, lineSpan(text, pos[0]))
      : undefined,
  (text, { code, pos }) =>
    code === 'BAD_DQ_ESCAPE'
      ? {
          ...parse('backslash', { seen: text.slice(pos[0], pos[0] + 2) }, [pos[0], pos[0] + 2]),
          edit: { span: [pos[0], pos[0]], text: '\\', safe: true },
        }
      : undefined,
  (_, { code, pos }) => (code === 'NON_STRING_KEY' ? parse('key-is-list', {}, pos) : undefined),
  (_, { code, pos }) => (code === 'BAD_DIRECTIVE' ? parse('directive', {}, pos) : undefined),
]

/** What the parser says of lines that stand in no column of the lines above. */
const aboutPlace: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
])

function parse(kind: string, seen: Record<string, string>, span: readonly [number, number]): Problem {
  return { rule: 'syntax/parse', kind, seen, span: [span[0], Math.max(span[1], span[0] + 1)] }
}

/** The value on this line, whole, with the line as it would be with quotes around it. */
function needsQuotes(kind: string, text: string, offset: number, seen: Record<string, string>): Problem | undefined {
  const start = lineStart(text, offset)
  const line = lineAt(text, offset)
  const head = /^\s*(?:- )?\s*[^\s:#"'{[][^:#]*:\s+/.exec(line) ?? /^\s*- /.exec(line)
  if (!head || /["'{[]/.test(line[head[0].length] ?? '"'))
    return parse(kind, { ...seen, line: line.trim() }, [offset, offset + 1])
  const value = line
    .slice(head[0].length)
    .replace(/\s+#\s.*$/, '')
    .trimEnd()
  const span: Span = [start + head[0].length, start + head[0].length + value.length]
  return {
    ...parse(kind, { ...seen, value, line: (head[0] + quoted(value)).trim() }, span),
    edit: { span, text: quoted(value), safe: isText(head[0], value) },
  }
}

/**
 * Is this certainly a text? `period: start: 2026-07-01` may be a field on the wrong line, `- Goal: x: y` a field in an item
 * that should be text, and > or | begin a text on the lines below.
 */
function isText(head: string, value: string): boolean {
  return /^(?:- +)?[a-z][\w-]*:$/.test(head.trim()) && !/^(?:[a-z][\w-]*:\s|[>|])/.test(value)
}

/** A text between braces or brackets that holds a colon: it ends at the next comma or closing bracket. */
function flowText(text: string, offset: number): Problem {
  const value = (/^[^,\]}\n]*/.exec(text.slice(offset))?.[0] ?? '').trimEnd()
  const span: Span = [offset, offset + value.length]
  const isField = /^[a-z][\w-]*:\s/.test(value)
  return {
    ...parse('colon-in-text', { value, line: quoted(value) }, span),
    edit: { span, text: quoted(value), safe: !isField },
  }
}

/** A quote or bracket that opens and never closes: said where it opens, not where the file gave up. */
function neverCloses(text: string, { code, pos, message }: YAMLError): Problem | undefined {
  if (code === 'MISSING_CHAR' && /closing ["']quote/.test(message)) {
    const quote = message.includes('"quote') ? '"' : "'"
    for (let at = text.indexOf(quote); at >= 0 && at < pos[1]; at = text.indexOf(quote, at + 1)) {
      const before = text.slice(lineStart(text, at), at)
      const rest = text.slice(at + 1, endOfLine(text, at))
      if (/(?:[:[{,-])\s+$|^\s*$|[[{]\s*$/.test(before) && !rest.includes(quote))
        return parse('never-closes', { sign: quote, line: lineAt(text, at).trim() }, [at, endOfLine(text, at)])
    }
    return parse('never-closes', { sign: quote, line: lineAt(text, pos[0]).trim() }, [pos[0], pos[0] + 1])
  }
  if ((code === 'BAD_INDENT' || code === 'MISSING_CHAR') && /[Ff]low (sequence|map)/.test(message)) {
    const sign = message.includes('sequence') ? '[' : '{'
    const at = text.lastIndexOf(sign, pos[0])
    return parse('never-closes', { sign, line: lineAt(text, at).trim() }, [at, endOfLine(text, at)])
  }
  return undefined
}

function invisibleIndent(text: string, offset: number): Problem | undefined {
  for (const at of [offset, lineStart(text, offset) - 1]) {
    if (at < 0) continue
    const start = lineStart(text, at)
    const odd = /^[ ]*[\u00a0\u2000-\u200a\u202f\u3000]+/.exec(lineAt(text, at))
    if (odd)
      return {
        rule: 'syntax/parse',
        kind: 'odd-space',
        seen: {},
        span: [start, start + odd[0].length],
        edit: { span: [start, start + odd[0].length], text: ' '.repeat(odd[0].length), safe: true },
      }
  }
  return undefined
}

function fullWidthColon(text: string, offset: number): Problem | undefined {
  const colon = /^\s*(?:- )?[^\s:：]+(：)/.exec(lineAt(text, offset))
  if (!colon) return undefined
  const at = lineStart(text, offset) + colon[0].length - 1
  return {
    rule: 'syntax/parse',
    kind: 'full-width-colon',
    seen: {},
    span: [at, at + 1],
    edit: { span: [at, at + 1], text: ': ', safe: true },
  }
}

/** Word processors put such a space after a colon; YAML then reads the line as one text. */
function oddSpaceAfterColon(text: string, offset: number): Problem | undefined {
  const start = lineStart(text, offset)
  const field = /^\s*(?:- )?[A-Za-z_][\w-]*:(?=([\u00a0\u2000-\u200a\u202f\u3000]+))/.exec(lineAt(text, offset))
  if (!field) return undefined
  const at = start + field[0].length
  const span: Span = [at, at + (field[1]?.length ?? 1)]
  const edit = { span, text: ' ', safe: true }
  return { ...parse('odd-space-after-colon', { isNoBreak: text[at] === '\u00a0' ? 'yes' : '' }, span), edit }
}

function firstLine(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
): { start: number; match: RegExpExecArray } | undefined {
  for (let start = lineStart(text, from); start <= to && start >= 0; start = text.indexOf('\n', start) + 1 || -1) {
    const match = pattern.exec(lineAt(text, start))
    if (match) return { start, match }
  }
  return undefined
}

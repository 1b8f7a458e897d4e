import { Composer, Lexer, Parser, type Document as YamlDocument } from 'yaml'
import { toData } from './data.ts'
import type { Document } from './document.ts'
import { limits, tooManyNodes } from './limits.ts'
import { Origins } from './origins.ts'
import type { Problem } from './problem.ts'
import type { Source, Span } from './source.ts'
import { wordParserErrors } from './yaml-errors.ts'

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

/** The YAML between two offsets of the source (front matter, a fenced block), or all of it, as data with places. */
export function readYaml(
  source: Source,
  from = 0,
  to = source.text.length,
  origins: Origins = new Origins(source),
): Document {
  const text = from === 0 && to === source.text.length ? source.text : source.text.slice(from, to)
  const unreadable = (problems: Problem[]): Document => ({
    source,
    parts: {},
    data: undefined,
    origins,
    narrative: [],
    problems: problems.map((problem) => moved(problem, from)),
    readable: false,
  })

  const { document, cuts, refused } = compose(text)
  if (refused) return unreadable([refused])
  const mistakes = wordParserErrors(text, document)
  if (mistakes.length > 0) return unreadable(mistakes.map((mistake) => cutBefore(text, mistake, cuts) ?? mistake))
  const { data, problems, nodes, tooMany } = toData(document, text, cuts, origins, from)
  if (tooMany) return unreadable([tooMany])
  origins.pack()
  const parts = { yaml: [from, to] as const }
  return {
    source,
    parts,
    data,
    origins,
    narrative: [],
    problems: problems.map((problem) => moved(problem, from)),
    readable: true,
    nodes,
  }
}

/**
 * Tokens one by one, so that a text made to exhaust the parser is refused while it is read and not after:
 * two files of nested brackets can otherwise end the whole process (see the tests of limits).
 */
function compose(text: string): { document?: YamlDocument; cuts: CutText[]; refused?: Problem } {
  const parser = new Parser()
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
    merge: false,
  })
  const cuts: CutText[] = []
  const documents: YamlDocument[] = []
  let scalars = 0
  let lexemes = 0
  let offset = 0
  let plain: { start: number; end: number } | undefined
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    // Marks, separators and blank lines are no values, and a million of them still exhaust the parser.
    if (++lexemes > limits.nodes * 20 || documents.length > 1) break
    if (isScalar) {
      if (++scalars > limits.nodes) return { cuts, refused: tooManyNodes(offset) }
      plain = { start: offset, end: offset + lexeme.length }
    } else if (lexeme.charCodeAt(0) === HASH) {
      if (/^#[^\s#!]/.test(lexeme)) {
        const comment = [offset, offset + lexeme.trimEnd().length] as const
        const before = text.slice(Math.max(0, offset - 100), offset)
        const between = plain && text.slice(plain.end, offset)
        if (plain && !between?.includes('\n')) cuts.push({ comment, valueStart: plain.start })
        else if (plain && /^[ \t]*\r?\n[ \t]+$/.test(between ?? '') && goesOn(text, plain.start, comment))
          cuts.push({ comment, valueStart: plain.start, onOwnLine: true })
        else if (/:[ \t]+$/.test(before))
          cuts.push({ comment, keyEnd: offset - before.length + before.lastIndexOf(':') })
      }
    } else if (lexeme.charCodeAt(0) === DOUBLE_QUOTE || lexeme.charCodeAt(0) === SINGLE_QUOTE) {
      if (++scalars > limits.nodes) return { cuts, refused: tooManyNodes(offset) }
      plain = undefined
    } else if (lexeme.charCodeAt(0) !== SPACE && !lexeme.endsWith('\n')) plain = undefined
    isScalar = lexeme === SCALAR
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') {
        const span = [token.offset, token.offset + token.source.length] as const
        return { cuts, refused: { rule: 'syntax/parse', kind: 'directive', seen: {}, span } }
      }
      for (const document of composer.next(token)) documents.push(document)
    }
    if (parser.stack.length > limits.depth && depthOf(parser) > limits.depth) {
      return {
        cuts,
        refused: {
          rule: 'syntax/limits',
          kind: 'depth',
          seen: { limit: String(limits.depth) },
          span: [offset, offset + 1],
        },
      }
    }
    if (!isControl(lexeme)) offset += lexeme.length
  }
  if (lexemes > limits.nodes * 20) return { cuts, refused: tooManyNodes(offset) }
  for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document)
  for (const document of composer.end(false, text.length)) documents.push(document)
  const [document, second] = documents
  if (second) {
    const start = second.range?.[0] ?? 0
    return {
      cuts,
      refused: { rule: 'syntax/parse', kind: 'second-document', seen: {}, span: separatorBefore(text, start) },
    }
  }
  return document ? { document, cuts } : { cuts }
}

const HASH = 0x23
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const SPACE = 0x20
/** What the lexer says before a plain or block scalar; it stands for no text of its own. */
const SCALAR = '\u001f'

/** The lexer's own marks: document start, flow end, scalar, byte order mark. */
function isControl(lexeme: string): boolean {
  return lexeme === SCALAR || lexeme === '\u0002' || lexeme === '\u0018'
}

/** A list or mapping that a # cut off in the middle: the # is the mistake, what the parser misses follows from it. */
function cutBefore(text: string, mistake: Problem, cuts: readonly CutText[]): Problem | undefined {
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

/** "#1 choice", further in than the field or the dash of the text above it: a number, and no remark on what follows. */
function goesOn(text: string, valueStart: number, [start, end]: Span): boolean {
  if (!/^#\d/.test(text.slice(start, end))) return false
  const lineStart = text.lastIndexOf('\n', valueStart - 1) + 1
  const before = text.slice(lineStart, valueStart)
  const isItem = /^[\s-]*$/.test(before)
  const depth = isItem ? before.lastIndexOf('-') : before.search(/[^\s-]/)
  return start - (text.lastIndexOf('\n', start - 1) + 1) > depth
}

function depthOf(parser: Parser): number {
  let depth = 0
  for (const token of parser.stack)
    if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') depth++
  return depth
}

function separatorBefore(text: string, start: number): Span {
  const at = Math.max(text.lastIndexOf('\n---', start + 3), text.lastIndexOf('\n...', start + 3)) + 1
  return [at, at + 3]
}

function moved(problem: Problem, by: number): Problem {
  if (by === 0) return problem
  const shift = ([start, end]: Span): Span => [start + by, end + by]
  return {
    ...problem,
    ...(problem.span && { span: shift(problem.span) }),
    ...(problem.related && { related: problem.related.map((other) => ({ ...other, span: shift(other.span) })) }),
    ...(problem.edit && { edit: { ...problem.edit, span: shift(problem.edit.span) } }),
    ...(problem.edits && { edits: problem.edits.map((edit) => ({ ...edit, span: shift(edit.span) })) }),
  }
}

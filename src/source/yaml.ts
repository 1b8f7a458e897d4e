import { Composer, Lexer, Parser, type Document as YamlDocument } from 'yaml'
import { type CutText, cutBefore, textCutBy } from './cut-texts.ts'
import { toData } from './data.ts'
import type { Document } from './document.ts'
import { limits, tooDeep, tooManyNodes } from './limits.ts'
import { Origins } from './origins.ts'
import type { Problem } from './problem.ts'
import type { Source, Span } from './source.ts'
import { withThoseBehind } from './yaml-behind.ts'
import { wordParserErrors } from './yaml-errors.ts'

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

  const composed = compose(text)
  const { document, cuts, refused } = composed
  if (refused) return unreadable([refused])
  const mistakes = mistakesIn(text, composed)
  if (mistakes.length > 0) return unreadable(withThoseBehind(text, mistakes, mistakesIn))
  const { data, problems, nodes, letters, tooMany } = toData(document, text, cuts, origins, from)
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
    letters,
  }
}

function mistakesIn(text: string, { document, cuts, refused }: Composed = compose(text)): Problem[] {
  if (refused) return []
  return wordParserErrors(text, document).map((mistake) => cutBefore(text, mistake, cuts) ?? mistake)
}

interface Composed {
  readonly document?: YamlDocument
  readonly cuts: readonly CutText[]
  readonly refused?: Problem
}

/**
 * Tokens one by one, so that a text made to exhaust the parser is refused while it is read and not after:
 * two files of nested brackets can otherwise end the whole process (see the tests of limits).
 */
function compose(text: string): Composed {
  const parser = new Parser()
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
    merge: false,
    // Of a binary or an ordered map the library makes objects of its own, and none of them is a part of a plan.
    resolveKnownTags: false,
  })
  const cuts: CutText[] = []
  const documents: YamlDocument[] = []
  let scalars = 0
  let lexemes = 0
  let offset = 0
  /** The last value without quotes, as long as nothing but spaces and comments came behind it. */
  let plain: Span | undefined
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    // Marks, separators and blank lines are no values, and a million of them still exhaust the parser.
    if (++lexemes > limits.nodes * 20 || documents.length > 1) break
    if (isScalar) {
      if (++scalars > limits.nodes) return { cuts, refused: tooManyNodes(offset) }
      plain = [offset, offset + lexeme.length]
    } else if (lexeme.charCodeAt(0) === HASH) {
      const cut = textCutBy([offset, offset + lexeme.trimEnd().length], plain, text)
      if (cut) cuts.push(cut)
    } else if (lexeme.charCodeAt(0) === DOUBLE_QUOTE || lexeme.charCodeAt(0) === SINGLE_QUOTE) {
      if (++scalars > limits.nodes) return { cuts, refused: tooManyNodes(offset) }
      plain = undefined
    } else if (lexeme.charCodeAt(0) !== SPACE && !lexeme.endsWith('\n')) plain = undefined
    isScalar = lexeme === SCALAR
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive')
        return { cuts, refused: notOfPlans('directive', [token.offset, token.offset + token.source.length]) }
      for (const document of composer.next(token)) documents.push(document)
    }
    if (parser.stack.length > limits.depth && depthOf(parser) > limits.depth) return { cuts, refused: tooDeep(offset) }
    if (!isControl(lexeme)) offset += lexeme.length
  }
  if (lexemes > limits.nodes * 20) return { cuts, refused: tooManyNodes(offset) }
  for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document)
  for (const document of composer.end(false, text.length)) documents.push(document)
  const [document, second] = documents
  if (second) {
    const start = second.range?.[0] ?? 0
    const kind = isProse(text.slice(start)) ? 'page-below' : 'second-document'
    return { cuts, refused: notOfPlans(kind, separatorBefore(text, start)) }
  }
  return document ? { document, cuts } : { cuts }
}

/** Headings, and no field at the margin. */
function isProse(text: string): boolean {
  return /^#{1,6} +\p{L}/mu.test(text) && !/^[A-Za-z_][\w-]*:(?:\s|$)/m.test(text)
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

/** What YAML knows and the format of plans does not. */
function notOfPlans(kind: 'directive' | 'second-document' | 'page-below', span: Span): Problem {
  return { rule: 'syntax/parse', kind, seen: {}, span }
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

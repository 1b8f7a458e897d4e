import type { YAMLError, Document as YamlDocument } from 'yaml'
import { limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { endOfLine, lineStart } from './text-lines.ts'
import { foreignComment, isMail, isPage, mailQuote, mergeMark, restOfText, templateGap } from './yaml-foreign.ts'
import {
  commaAtEnd,
  equalsSign,
  noColon,
  noSpaceAfterColon,
  noSpaceAfterDash,
  oneSpaceShort,
  outOfPlace,
} from './yaml-layout.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'
import { fullWidthColon, invisibleIndent, oddDash, oddSpaceAfterColon, tab } from './yaml-odd-characters.ts'
import { backslash, colonInText, neverCloses, startsWithSign, textAfterBracket, textAfterQuote } from './yaml-quotes.ts'

/**
 * What the parser refuses, sorted into the mistakes that people make: the kind, the line, and the line as it was
 * probably meant. One mistake a line, and none after a quote or bracket that never closes: the rest follows from it.
 */
export function wordParserErrors(text: string, document: YamlDocument | undefined): Problem[] {
  const problems: Problem[] = []
  const lines = new Set<number>()
  // After one line that is out of place the parser misreads good ones; what is wrong within a line is still worth saying.
  let isConfused = false
  /** Up to here all is misread: it stands under a value. */
  let misread = 0
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .slice(0, mostErrors)) {
    if (error.code === 'TAG_RESOLVE_FAILED' && !isNoTag(error.message)) continue
    const problem = mistakeBehind(text, error)
    const line = lineStart(text, problem.span?.[0] ?? 0)
    const follows = line < misread || lines.has(line) || lines.has(lineStart(text, error.pos[0]))
    lines.add(line).add(lineStart(text, error.pos[0]))
    if (follows || (isConfused && structural.has(problem.kind))) continue
    isConfused ||= structural.has(problem.kind)
    problems.push(problem)
    if (problem.kind === 'under-value') misread = endOfBlock(text, line)
    if (problem.kind === 'never-closes') break
  }
  return problems
}

/** Where the lines end that are set in as far as this one, or further. */
function endOfBlock(text: string, start: number): number {
  const column = /^ */.exec(text.slice(start))?.[0].length ?? 0
  const back = new RegExp(`^ {0,${Math.max(column - 1, 0)}}[^ \\r\\n]`, 'gm')
  back.lastIndex = endOfLine(text, start)
  return back.exec(text)?.index ?? text.length
}

/** What the parser drops without a trace; other tags stand with their values, and are told of there. */
function isNoTag(message: string): boolean {
  return /^(?:Could not resolve tag|Not a valid tag|Verbatim tags|The \S* tag has no suffix)/.test(message)
}

/** Mistakes about where lines stand. */
const structural: ReadonlySet<string> = new Set([
  'tab',
  'odd-space',
  'odd-dash',
  'indent',
  'indent-short',
  'under-value',
  'dash-among-fields',
  'dash-missing',
  'equals-sign',
  'odd-space-after-colon',
  'not-a-field',
  'colon-missing',
  'foreign-comment',
  'page',
  'mail',
  'mail-quote',
  'merge-mark',
  'rest-of-text',
  'no-space-after-dash',
  'no-space-after-colon',
  'other',
])

/** Is it about where a line stands, so that the lines below it are misread? */
export function isStructural(kind: string): boolean {
  return structural.has(kind)
}

/** Nobody reads more, and each is looked for in its line. */
const mostErrors = 50

/** Nobody slips in a longer line, and whatever looks for slips in it may go back and forth. */
const longestLine = 2000

function mistakeBehind(text: string, error: YAMLError): Problem {
  const isReadable = error.pos.every((at) => endOfLine(text, at) - lineStart(text, at) <= longestLine)
  for (const mistake of isReadable ? mistakes : ofAnyLine) {
    const problem = mistake(text, error)
    if (problem) return problem
  }
  return unparsed('other', { said: error.message }, [error.pos[0], error.pos[1]])
}

const tooDeep: Mistake = (_, { code, pos }) =>
  code === 'RESOURCE_EXHAUSTION'
    ? { ...unparsed('depth', { limit: String(limits.depth) }, pos), rule: 'syntax/limits' }
    : undefined

const keyIsList: Mistake = (_, { code, pos }) =>
  code === 'NON_STRING_KEY' ? unparsed('key-is-list', {}, pos) : undefined

const tag: Mistake = (text, { code, pos }) =>
  code === 'TAG_RESOLVE_FAILED' ? unparsed('tag', { tag: text.slice(...pos).trim() }, pos) : undefined

const directive: Mistake = (_, { code, pos }) => (code === 'BAD_DIRECTIVE' ? unparsed('directive', {}, pos) : undefined)

/** These do not look at the line. */
const ofAnyLine: readonly Mistake[] = [tooDeep, keyIsList, tag, directive]

/** In order: the first that recognises the error words it. */
const mistakes: readonly Mistake[] = [
  tag,
  isPage,
  isMail,
  mergeMark,
  mailQuote,
  tab,
  invisibleIndent,
  oddDash,
  fullWidthColon,
  oddSpaceAfterColon,
  tooDeep,
  foreignComment,
  neverCloses,
  noSpaceAfterDash,
  oneSpaceShort,
  startsWithSign,
  commaAtEnd,
  textAfterQuote,
  textAfterBracket,
  colonInText,
  noSpaceAfterColon,
  equalsSign,
  restOfText,
  noColon,
  outOfPlace,
  backslash,
  templateGap,
  keyIsList,
  directive,
]

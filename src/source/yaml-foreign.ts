import { endOfLine, indentOf, lineAbove, lineAt, lineSpan, lineStart } from './text-lines.ts'
import { type Mistake, unparsed } from './yaml-mistake.ts'

// What is right in other languages and templates, and in prose: comments with slashes, gaps in braces, a sentence that goes on.

/** `// agreed in May` and `<!-- agreed in May -->`, on the line of the error or above it, where the parser took it for a text. */
export const foreignComment: Mistake = (text, { code, pos: [offset] }) => {
  if (!aboutWords.has(code)) return undefined
  for (const at of [offset, lineAbove(text, offset) ?? -1]) {
    if (at < 0) continue
    const line = lineAt(text, at)
    const mark = /^\s*(\/\/|<!--)/.exec(line)
    if (!mark) continue
    const span = lineSpan(text, at)
    const isOneLine = mark[1] === '//' || line.trimEnd().endsWith('-->')
    const words = line.slice(mark[0].length).trim().replace(/-->$/, '').trim()
    return {
      ...unparsed('foreign-comment', { sign: mark[1] ?? '' }, span),
      ...(isOneLine && { edit: { span, text: `# ${words}`.trim(), safe: true } }),
    }
  }
  return undefined
}

/** A line of those that git puts around two versions, left over from a merge; whole conflicts are told before. */
export const mergeMark: Mistake = (text, { pos: [offset] }) => {
  const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/.exec(lineAt(text, offset).trimEnd())?.[0]
  return mark ? unparsed('merge-mark', { mark }, lineSpan(text, offset)) : undefined
}

/** `> objective:`, as mail programs show what they answer. */
export const mailQuote: Mistake = (text, { pos: [offset] }) => {
  const quote = /^(?:> ?)+(?=\S)/.exec(lineAt(text, offset))?.[0]
  if (!quote) return undefined
  const span = lineSpan(text, offset)
  return {
    ...unparsed('mail-quote', {}, [span[0], span[0] + quote.length]),
    edit: { span: [span[0], span[0] + quote.length], text: '', safe: true },
  }
}

/** `owner: {{owner}}`: the gap of a template, which YAML reads as a mapping in the place of a name. */
export const templateGap: Mistake = (text, { code, pos: [offset] }) => {
  if (code !== 'NON_STRING_KEY') return undefined
  const line = lineAt(text, offset)
  const column = offset - lineStart(text, offset)
  const from = line.startsWith('{{', column - 1) ? column - 1 : column
  const gap = /^\{\{[^{}]*\}\}/.exec(line.slice(from))?.[0]
  const start = lineStart(text, offset) + from
  return gap ? unparsed('template-gap', { gap }, [start, start + gap.length]) : undefined
}

/** The second line of a text, or the first under `role: >`, that is not set in: the parser looks for a field in it. */
export const restOfText: Mistake = (text, { code, pos: [offset] }) => {
  const line = lineAt(text, offset)
  const above = lineAbove(text, offset)
  if (!aboutWords.has(code) || above === undefined || !/^\s*\p{L}[^:]*$/u.test(line)) return undefined
  // Two words at least: below "total: 900" stands no more of a text.
  const field = /^(\s*(?:- )?)([A-Za-z_][\w-]*):\s+(?:[>|][+-]?\d?\s*$|[^\s[{"'#&*!|>]\S*\s+[^\s#])/.exec(
    lineAt(text, above),
  )
  const isTooFarLeft = field && indentOf(line) <= (field[1]?.length ?? 0)
  // One word or two may as well be a field that lacks its colon.
  const isSentence = field && (/[>|][+-]?\d?\s*$/.test(field[0]) || line.trim().split(/\s+/).length > 2)
  return isTooFarLeft && isSentence
    ? unparsed('rest-of-text', { key: field[2] ?? '' }, lineSpan(text, offset))
    : undefined
}

const aboutWords: ReadonlySet<string> = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
])

/** A file without a field at its margin, and with headings and sentences: a page, under a name for data. */
export const isPage: Mistake = (text) => {
  const headings = text.match(/^#{1,6} +\p{L}/gmu)?.length ?? 0
  if (headings < 2 || /^[A-Za-z_][\w-]*:(?:\s|$)/m.test(text)) return undefined
  return unparsed('page', {}, [0, endOfLine(text, 0)])
}

/** A mail that somebody saved: the lines that say who wrote it to whom, and then its text. */
export const isMail: Mistake = (text) => {
  const lines = text.slice(0, 2000).split(/\r?\n/)
  const end = lines.findIndex((line) => !/^(?:[A-Z][\w-]*:|[ \t]+\S)/.test(line))
  const names = new Set(lines.slice(0, Math.max(0, end)).map((line) => line.slice(0, line.indexOf(':')).toLowerCase()))
  const isHeaded = ['from', 'von', 'de', 'da'].some((name) => names.has(name))
  const isAddressed = ['subject', 'betreff', 'objet', 'asunto', 'to', 'an', 'para'].some((name) => names.has(name))
  return isHeaded && isAddressed ? unparsed('mail', {}, [0, endOfLine(text, 0)]) : undefined
}

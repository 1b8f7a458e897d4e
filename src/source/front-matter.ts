import matter from 'gray-matter'
import type { Problem } from './problem.ts'
import type { Source, Span } from './source.ts'
import { cutAt } from './text-lines.ts'

/** The two halves of a Markdown plan: where the YAML stands between its `---` lines, and where the body starts. */
interface Halves {
  /** Undefined: the file has no front matter. */
  readonly yaml?: Span
  readonly bodyStart: number
  readonly problem?: Problem
}

/**
 * Finds the front matter. Our own look at the fences comes first: gray-matter would run `---js` as code, takes
 * `----` for a fence and a front matter without an end for the whole file. What it then splits can only be YAML.
 */
export function splitFrontMatter({ text }: Source): Halves {
  const first = lineFrom(text, 0)
  if (!first.text.startsWith('---')) return elsewhere(text)
  if (!isFence(first.text))
    return /^-{4,}\s*$/.test(first.text) ? wrongFence(first) : wrongFence(first, first.text.slice(3).trim())
  for (let line = lineFrom(text, first.next); line.start < text.length; line = lineFrom(text, line.next)) {
    if (!line.text.startsWith('---')) continue
    return isFence(line.text) ? split(text, line) : wrongFence(line)
  }
  return { bodyStart: text.length, problem: parse('front-matter-open', {}, [0, 3]) }
}

/** Fields that open a line too late, indented, between other signs or between none would all be taken for prose. */
function elsewhere(text: string): Halves {
  const found = late(text) ?? bare(text) ?? boxed(text)
  return found ? { bodyStart: text.length, problem: found } : { bodyStart: 0 }
}

/** A fence below blank lines, remarks or a title, or one that is written otherwise. */
function late(text: string): Problem | undefined {
  let isFirst = true
  for (let line = lineFrom(text, 0), count = 0; count < 20; line = lineFrom(text, line.next), count++) {
    const sign = line.text.replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '').trim()
    if (fenceLike.test(sign)) {
      const start = line.start + line.text.indexOf(sign)
      const span: Span = [start, start + sign.length]
      const isUsual = sign === '---' || sign === '+++' || sign === ';;;'
      if (!(isFirst && isUsual ? startsField(text, line.next) : holdsFields(text, line.next, sign))) return undefined
      if (sign === '---') return parse('front-matter-late', {}, span)
      return parse('front-matter-fence', { line: sign, language: '' }, span)
    }
    if (sign === '' && line.next < text.length) continue
    if (!/^#{1,6} |^<!--.*-->$/.test(sign)) return undefined
    isFirst = false
  }
  return undefined
}

/** Three hyphens, and what other tools, word processors and web editors write in their place. */
const fenceLike = /^(?:---|\+\+\+|;;;|\*\*\*|___|\u2014-?|\u2013-{1,2}|-\u2013|\\-\\-\\-)$/

/** Is the first line that says something a field, of YAML or of TOML? */
function startsField(text: string, from: number): boolean {
  return /^[ \t]*[\w-]+[ \t]*[:=]/.test(firstOf(text, from).text)
}

function firstOf(text: string, from: number): Line {
  let line = lineFrom(text, from)
  while (line.next < text.length && /^\s*(?:#|$)/.test(line.text)) line = lineFrom(text, line.next)
  return line
}

/** Do fields follow, and then a fence? A page may have a line across it, and labels below that. */
function holdsFields(text: string, from: number, sign: string): boolean {
  let keys = 0
  for (let line = lineFrom(text, from); line.start < text.length; line = lineFrom(text, line.next)) {
    if (isFence(line.text) || line.text.trimEnd() === sign) return keys > 1
    if (isKey(line.text)) keys++
    else if (!isInFields(line.text)) return false
  }
  return false
}

/** Fields with others under them from the first line on, and nothing above them that says so. */
function bare(text: string): Problem | undefined {
  const first = firstOf(text, 0)
  if (!isKey(first.text)) return undefined
  const span: Span = [first.start, first.start + first.text.trimEnd().length]
  let keys = 0
  let isNested = false
  let isOpen = false
  for (let line = first; line.start < text.length; line = lineFrom(text, line.next)) {
    if (isFence(line.text)) return keys > 2 && isNested ? parse('front-matter-unopened', {}, span) : undefined
    if (isOpen && /^ +\S/.test(line.text)) isNested = true
    if (isKey(line.text)) keys++
    else if (!isInFields(line.text)) return undefined
    if (line.text.trim() !== '') isOpen = isKey(line.text) && line.text.trimEnd().endsWith(':')
  }
  return keys > 2 && isNested ? parse('front-matter-missing', {}, span) : undefined
}

/** The fields in a code block, as the first thing on the page: they are shown there, and read by nobody. */
function boxed(text: string): Problem | undefined {
  let first = lineFrom(text, 0)
  // Under a heading, a code block is the part that the heading names.
  while (first.next < text.length && first.text.trim() === '') first = lineFrom(text, first.next)
  const mark = /^(```+|~~~+)[ \t]*(?:ya?ml)?[ \t]*$/.exec(first.text)?.[1]
  if (mark === undefined) return undefined
  let keys = 0
  let hasLines = ''
  for (let line = lineFrom(text, first.next); line.start < text.length; line = lineFrom(text, line.next)) {
    if (line.text.trimEnd() === mark) {
      const span: Span = [first.start, first.start + first.text.trimEnd().length]
      return keys > 0 ? parse('front-matter-boxed', { mark: first.text.trim(), end: mark, hasLines }, span) : undefined
    }
    if (isFence(line.text)) hasLines = 'yes'
    else if (isKey(line.text)) keys++
    else if (!isInFields(line.text)) return undefined
  }
  return undefined
}

const isKey = (line: string) => /^[a-z_][\w-]*:(?:\s|$)/.test(line)

/** A remark, an item, or what is set in under a field. */
const isInFields = (line: string) => /^(?:$|[ \t#\]}]|- )/.test(line)

interface Line {
  readonly text: string
  readonly start: number
  readonly next: number
}

function lineFrom(text: string, start: number): Line {
  const end = text.indexOf('\n', start)
  const next = end < 0 ? text.length : end + 1
  return { text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, ''), start, next }
}

const isFence = (line: string) => /^---[ \t]*$/.test(line)

function split(text: string, closing: Line): Halves {
  const refuse = () => {
    throw new Error('front matter in another language than YAML')
  }
  // Options also keep gray-matter from its cache, which answers a second call on broken text with nothing.
  const { matter: yaml } = matter(text.slice(0, closing.next), {
    language: 'yaml',
    engines: { yaml: () => ({}), js: refuse, javascript: refuse, json: refuse },
  })
  const start = text.indexOf('\n') + 1
  // Two lines of hyphens above the fields, and one below.
  if (yaml.trim() === '' && holdsFields(text, closing.next, '---'))
    return {
      bodyStart: text.length,
      problem: parse('front-matter-late', {}, [closing.start, closing.start + 3]),
    }
  // What gray-matter cuts off at both ends is the line break beside each fence.
  const end = yaml.trim() === '' ? start : closing.start
  return { yaml: [start, end], bodyStart: closing.next }
}

function wrongFence(line: Line, language = ''): Halves {
  const span: Span = [line.start, line.start + line.text.length]
  return {
    bodyStart: line.next,
    problem: parse('front-matter-fence', { line: cutAt(line.text, 40), language: cutAt(language, 40) }, span),
  }
}

function parse(kind: string, seen: Record<string, string>, span: Span): Problem {
  return { rule: 'syntax/parse', kind, seen, span }
}

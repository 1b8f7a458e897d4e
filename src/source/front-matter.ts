import matter from 'gray-matter'
import type { Problem } from './problem.ts'
import type { Source, Span } from './source.ts'

/** The two halves of a Markdown plan: where the YAML stands between its `---` lines, and where the body starts. */
export interface Halves {
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

/** Fields that open a line too late, indented, or between other signs would all be taken for prose. */
function elsewhere(text: string): Halves {
  const opening = /^(?:[ \t]*\r?\n)*([ \t]*---|\+\+\+|;;;)[ \t]*\r?\n(?=[ \t]*[\w-]+[ \t]*[:=])/.exec(text)
  if (!opening) return { bodyStart: 0 }
  const start = opening[0].lastIndexOf(opening[1] ?? '')
  const span: Span = [start, start + (opening[1] ?? '').length]
  const sign = (opening[1] ?? '').trim()
  const problem =
    sign === '---'
      ? parse('front-matter-late', {}, span)
      : parse('front-matter-fence', { line: sign, language: '' }, span)
  return { bodyStart: text.length, problem }
}

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
  // What gray-matter cuts off at both ends is the line break beside each fence.
  const end = yaml.trim() === '' ? start : closing.start
  return { yaml: [start, end], bodyStart: closing.next }
}

function wrongFence(line: Line, language = ''): Halves {
  const span: Span = [line.start, line.start + line.text.length]
  return { bodyStart: line.next, problem: parse('front-matter-fence', { line: line.text, language }, span) }
}

function parse(kind: string, seen: Record<string, string>, span: Span): Problem {
  return { rule: 'syntax/parse', kind, seen, span }
}

import type { MarkdownNode } from '../../source/document.ts'
import type { Span } from '../../source/source.ts'

/** Words of a Markdown body without their markup, each character with the place it was read from. */
export class Prose {
  readonly text: string
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]
  readonly #bold: readonly boolean[]

  constructor(text: string, starts: readonly number[], ends: readonly number[], bold: readonly boolean[]) {
    this.text = text
    this.#starts = starts
    this.#ends = ends
    this.#bold = bold
  }

  /** From the first character to the last as they stand in the file; of nothing, nowhere. */
  get span(): Span {
    return [this.#starts[0] ?? 0, this.#ends.at(-1) ?? 0]
  }

  get isEmpty(): boolean {
    return this.text.trim() === ''
  }

  /** What several words on the page come to: "£500 | £500" is "£1000", and stands where they do. */
  static standingFor(text: string, [start, end]: Span): Prose {
    const all = <T>(value: T) => Array.from(text, () => value)
    return new Prose(text, all(start), all(end), all(false))
  }

  slice(start: number, end = this.text.length): Prose {
    return new Prose(
      this.text.slice(start, end),
      this.#starts.slice(start, end),
      this.#ends.slice(start, end),
      this.#bold.slice(start, end),
    )
  }

  trim(): Prose {
    const start = this.text.length - this.text.trimStart().length
    return start === 0 && this.text.trimEnd() === this.text ? this : this.slice(start, this.text.trimEnd().length)
  }

  /** The same words with a sign behind them that stands elsewhere: "180" in a column of thousands is "180k". */
  followedBy(sign: string): Prose {
    const end = this.span[1]
    return new Prose(this.text + sign, [...this.#starts, end], [...this.#ends, end], [...this.#bold, false])
  }

  /** How many characters at the start are set in bold. */
  get boldLength(): number {
    const end = this.#bold.indexOf(false)
    return end < 0 ? this.#bold.length : end
  }

  /** The lines that begin in bold, each with those that go on with it. */
  startsOfBold(): Prose[] {
    const starts = [...this.text.matchAll(/\n/g)].map(({ index }) => index + 1).filter((at) => this.#bold[at] === true)
    return [0, ...starts].map((at, index) => this.slice(at, starts[index]).trim())
  }

  /** The parts between what the pattern matches, without the empty ones. */
  split(separator: RegExp): Prose[] {
    const parts: Prose[] = []
    let from = 0
    for (const { 0: found, index } of this.text.matchAll(separator)) {
      parts.push(this.slice(from, index))
      from = index + found.length
    }
    parts.push(this.slice(from))
    return parts.map((part) => part.trim()).filter((part) => !part.isEmpty)
  }

  lines(): Prose[] {
    return this.split(/\n/g)
  }

  /** A line break within a sentence is a space. */
  get words(): string {
    return this.text.replace(/\s+/g, ' ').trim()
  }
}

/** Parts of one text that were written apart. */
export function joined(parts: readonly Prose[]): { text: string; span: Span } {
  const first = parts[0]?.span ?? [0, 0]
  const last = parts.at(-1)?.span ?? first
  return { text: parts.map(({ words }) => words).join('; '), span: [first[0], last[1]] }
}

/** The words of some inline content. `start` is where the body starts in `source`. */
export function proseOf(nodes: readonly MarkdownNode[], source: string, start: number): Prose {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const bold: boolean[] = []
  const put = (character: string, from: number, to: number, isBold: boolean) => {
    text.push(character)
    starts.push(from)
    ends.push(to)
    bold.push(isBold)
  }
  const visit = (node: MarkdownNode, isBold: boolean): void => {
    const from = (node.position?.start.offset ?? 0) + start
    const to = (node.position?.end.offset ?? 0) + start
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { value = '' } = node
      let at = node.type === 'inlineCode' ? Math.max(from, source.indexOf(value, from)) : from
      for (let index = 0; index < value.length; index++) {
        const wanted = value[index] ?? ''
        const found = find(source, wanted, at, to)
        put(wanted, found[0], found[1], isBold)
        at = found[1]
      }
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value ?? ''))) {
      put('\n', from, to, isBold)
    } else if (!silent.has(node.type)) {
      for (const child of node.children ?? []) visit(child, isBold || node.type === 'strong')
    }
  }
  for (const node of nodes) visit(node, false)
  return new Prose(text.join(''), starts, ends, bold).trim()
}

const silent: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'footnoteReference'])

/** Where a character of a text stands: behind a backslash, at an entity, after the indentation of a line. */
function find(source: string, wanted: string, at: number, end: number): Span {
  if (source[at] === wanted) return [at, at + 1]
  if (source[at] === '\\' && source[at + 1] === wanted) return [at, at + 2]
  if (source[at] === '&') {
    const semicolon = source.indexOf(';', at)
    if (semicolon >= 0 && semicolon < Math.min(end, at + 40)) return [at, semicolon + 1]
  }
  const next = source.indexOf(wanted, at)
  return next >= 0 && next < Math.min(end, at + 200) ? [next, next + 1] : [Math.min(at, end), Math.min(at, end)]
}

import type { Body, Document, MarkdownNode } from '../../source/document.ts'
import { limits, tooManyNodes } from '../../source/limits.ts'
import { isYaml } from '../../source/markdown-nodes.ts'
import type { Problem } from '../../source/problem.ts'
import type { Source, Span } from '../../source/source.ts'
import type { Mapping } from './draft.ts'
import type { Slip } from './headings/slips.ts'
import { Prose, proseOf } from './prose.ts'
import { dayFirstIn, namesMonth } from './values/days.ts'
import type { Unread } from './values/unread.ts'
import type { Yearless } from './values/yearless.ts'

/** A sum of money beside the name of a channel. */
export interface Aside {
  readonly channel: Prose
  readonly amount: Prose
  readonly heading: Prose
  /** Who keeps it, where the line says so. */
  readonly heldBy?: Prose
  /** What is paid for is no channel. */
  readonly isShared?: boolean
}

/** What reading a body comes to, beside the drafts themselves: which stretches became data, and what went wrong. */
export class Reading {
  readonly source: Source
  readonly start: number
  /** What has become data, and is narrative no longer. */
  readonly placed: Span[] = []
  readonly problems: Problem[] = []
  /** Where money names its currency. */
  readonly currencies: { code: string; prose: Prose }[] = []
  /** Sums of money that stand beside channels, and not under a budget. */
  readonly asides: Aside[] = []
  /** Shares of the budget that stand beside channels. */
  readonly shares: { readonly channel: Prose; readonly share: Prose; readonly heading: Prose }[] = []
  /** What all channels cost together, as it is said beside them. */
  readonly totals: { name: Prose; amount: Prose }[] = []
  /** What may be the metric of a milestone, or the one that a metric leads to. */
  readonly stepsOfMetrics: { step: Mapping; metric: Prose; path?: string }[] = []
  /** First names that may be those of people whom the page names in full, and what they then do about a risk. */
  readonly mayOwn: { readonly thing: Mapping; readonly person: Prose; readonly answer?: Prose }[] = []
  /** Sentences beside the role of a channel that may name its stages and whom it is for. */
  readonly mayBeServed: { readonly channel: Mapping; readonly parts: readonly Prose[] }[] = []
  /** Values that rows and labels of metrics give as their aims. */
  readonly targets: { metric: Prose; value: Prose }[] = []
  /** "900 by 30 September": how far the objective should be by when. */
  readonly stops: { readonly value: Prose; readonly on: Prose }[] = []
  /** Who decides about moving money, as a table of duties says. */
  readonly deciders: { duty: Prose; who: Prose }[] = []
  /** Where the numbers come from, said once for all metrics. */
  sourceOfAll: Prose | undefined
  /** Meetings that sentences tell of. */
  readonly meetings: Mapping[] = []
  /** Items of a list of channels of which no name could be told. */
  readonly unread: Prose[] = []
  /** Lines whose labels name a field, and whose words are no value of it. */
  readonly unreadLines: Unread[] = []
  /** Lines whose labels are nearly those of fields. */
  readonly slips: Slip[] = []
  /** Days without a year. */
  readonly yearless: Yearless[] = []
  /** Is a dot between digits a thousand, as the language of the headings has it? */
  hasDecimalComma = false
  /** Are sums those of one month? */
  isMonthly = false
  /** Are any of them? */
  hasMonthly = false
  readonly #readYaml: Body['readYaml']
  #isDayFirst: boolean | undefined | null = null
  #count = 0
  readonly #unnamed = new Map<string, number>()
  readonly #tree: MarkdownNode | undefined
  #notes: ReadonlyMap<string, MarkdownNode> | undefined

  constructor({ source, body }: Document) {
    this.source = source
    this.start = body?.start ?? 0
    this.#readYaml = body?.readYaml
    this.#tree = body?.tree
  }

  /** What the footnotes of a paragraph say: "Corrections down 82%[^1]". */
  noteOf({ children = [] }: MarkdownNode): Prose | undefined {
    const reference = children.find(({ type }) => type === 'footnoteReference')?.identifier
    if (reference === undefined) return undefined
    this.#notes ??= new Map(
      (this.#tree?.children ?? []).flatMap((node) =>
        node.type === 'footnoteDefinition' && node.identifier !== undefined ? [[node.identifier, node] as const] : [],
      ),
    )
    const [said] = this.#notes.get(reference)?.children ?? []
    return said?.type === 'paragraph' ? this.prose(said) : undefined
  }

  prose(node: MarkdownNode): Prose {
    const { start, end } = node.position ?? {}
    if ((end?.offset ?? 0) - (start?.offset ?? 0) > longestText) return this.proseAt([0, 0])
    return proseOf(node.children ?? [], this.source.text, this.start)
  }

  /** A stretch of the file as it stands there. */
  proseAt([from, to]: Span): Prose {
    const starts = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
    const ends = starts.map((at) => at + 1)
    return new Prose(
      this.source.text.slice(from, to),
      starts,
      ends,
      starts.map(() => false),
    )
  }

  /** Which number of "05/10/2026" is the day, as far as other days of the page leave no doubt of it. */
  get isDayFirst(): boolean | undefined {
    if (this.#isDayFirst === null) this.#isDayFirst = dayFirstIn(this.source.text)
    return this.#isDayFirst
  }

  /** For a name without a letter that an id could be made of: `channel-2`. */
  nextId(kind: string): string {
    const count = (this.#unnamed.get(kind) ?? 0) + 1
    this.#unnamed.set(kind, count)
    return `${kind}-${count}`
  }

  place(...spans: readonly Span[]): void {
    for (const span of spans) {
      if (span[1] > span[0]) this.placed.push(span)
      if (++this.#count > limits.nodes) throw new TooMany(tooManyNodes(span[0]))
    }
  }

  /** What a fenced block of YAML holds. */
  yaml(node: MarkdownNode): Document | undefined {
    if (!isYaml(node)) return undefined
    const from = (node.position?.start.offset ?? 0) + this.start
    const to = (node.position?.end.offset ?? 0) + this.start
    const text = this.source.text.slice(from, to)
    const first = text.indexOf('\n') + 1
    const last = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index ?? text.length
    if (first === 0 || first > last) return undefined
    return this.#readYaml?.(from + first, Math.min(to, from + last + 1))
  }
}

/** What is longer is no value of a field, and stays narrative. */
const longestText = 20_000

/** More values than a plan can have. */
export class TooMany extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super()
    this.problem = problem
  }
}

/** The paragraphs, labels and values that a list item holds. */
export interface Item {
  readonly prose: Prose
  readonly label?: Prose
  /** What stands behind the label; all of it where there is none. */
  readonly value: Prose
  readonly isTask: boolean
  /** The box of a task, and whether it is ticked. */
  readonly box?: { readonly mark: Prose; readonly isTicked: boolean }
  /** What its footnote says. */
  readonly note?: Prose
  readonly lists: readonly MarkdownNode[]
  readonly others: readonly MarkdownNode[]
}

export function itemsOf(list: MarkdownNode, reading: Reading): Item[] {
  return (list.children ?? []).map((node) => {
    const [first, ...rest] = dayAsList(node, reading) ?? node.children ?? []
    const isText = first?.type === 'paragraph'
    const prose = withoutSign(reading.prose(isText ? first : { type: 'paragraph' }), boxes)
    const [line = prose, ...more] = prose.lines()
    const cut = splitLabel(more.length === 0 ? prose : line, true)
    const others = isText ? rest : (node.children ?? [])
    const box = boxOf(node, reading)
    const note = isText ? reading.noteOf(first) : undefined
    return {
      prose,
      ...(box && { box }),
      ...(note && { note }),
      ...(cut && { label: cut.label }),
      value: cut
        ? more.length === 0
          ? cut.value
          : prose.slice(prose.text.indexOf(cut.value.text || '\n')).trim()
        : prose,
      isTask: typeof node.checked === 'boolean',
      lists: others.filter(({ type }) => type === 'list'),
      others: others.filter(({ type }) => type !== 'list'),
    }
  })
}

/** A line of a paragraph as an item of a list, as word processors leave lists behind: "☐ 5 May – Films ready". */
export function lineAsItem(line: Prose): Item {
  const prose = withoutSign(line, bullets)
  return { prose, value: prose, ...splitLabel(prose, true), isTask: false, lists: [], others: [] }
}

const boxes = /^(?:[☐☑☒]\ufe0f?\s*)+/u
const bullets = /^(?:[☐☑☒✓✔✅•·▪◦*–—-]\ufe0f?\s*)+/u

function withoutSign(prose: Prose, sign: RegExp): Prose {
  return prose.slice(sign.exec(prose.text)?.[0].length ?? 0)
}

/** "- 1. September 2026: Start", which Markdown takes for a list in a list. */
function dayAsList({ children = [] }: MarkdownNode, reading: Reading): MarkdownNode[] | undefined {
  const [list, ...rest] = children
  const [item, ...others] = list?.type === 'list' ? (list.children ?? []) : []
  const [words, ...inner] = item?.children ?? []
  const [from, to] = [item?.position?.start, words?.position?.start]
  if (!item || others.length > 0 || words?.type !== 'paragraph' || !from || !to) return undefined
  const marker = reading.source.text.slice((from.offset ?? 0) + reading.start, (to.offset ?? 0) + reading.start)
  const [first = ''] = reading.prose(words).text.split(/[\s.:,]/, 1)
  if (!/^\d{1,2}\. $/.test(marker) || !namesMonth(first)) return undefined
  const day: MarkdownNode = { type: 'text', value: marker, position: { start: from, end: to } }
  const { position } = item
  return [{ ...words, children: [day, ...(words.children ?? [])], ...(position && { position }) }, ...inner, ...rest]
}

function boxOf({ checked, position }: MarkdownNode, reading: Reading): Item['box'] {
  if (typeof checked !== 'boolean') return undefined
  const from = reading.source.text.indexOf('[', (position?.start.offset ?? 0) + reading.start)
  return { mark: reading.proseAt([from, from + 3]), isTicked: checked }
}

/** "**Target:** 2,000", "Target: 2,000" and, in a list, "Target – 2,000": a short label, and what it labels. */
export function splitLabel(line: Prose, withDash = false): { label: Prose; value: Prose } | undefined {
  const { text } = line
  const bold = line.boldLength
  if (bold > 0 && bold < text.length && bold <= 80) {
    const label = line.slice(0, bold)
    const isClosed = /[:：]\s*$/.test(label.text)
    const gap = /^\s*(?:[:：]|[–—-](?=\s))?\s*/.exec(text.slice(bold))?.[0] ?? ''
    if (isClosed || gap.trim() !== '')
      return cut(line, isClosed ? label.text.search(/\s*[:：]\s*$/) : bold, bold + gap.length)
  }
  if (bold === text.length && /[:：]$/.test(text)) return cut(line, text.search(/\s*[:：]$/), text.length)
  const colon = /^([^:：\n.!?]{1,60}?)\s*[:：]{1,2}(?:\s+|$)/.exec(text)
  // "Routing (owner: Nils Berg)": what stands in brackets is said of what stands before them.
  const isWithin = colon !== null && /[([][^()[\]]*$/.test(colon[1] ?? '')
  if (colon && !isWithin && (colon[1] ?? '').split(/\s+/).length <= 7)
    return cut(line, colon[1]?.length ?? 0, colon[0].length)
  const dash = withDash ? /^([^\n.!?:]{1,50}?)\s+[–—-]\s+/.exec(text) : null
  if (dash && (dash[1] ?? '').split(/\s+/).length <= 6) return cut(line, dash[1]?.length ?? 0, dash[0].length)
  return undefined
}

function cut(line: Prose, labelEnd: number, valueStart: number): { label: Prose; value: Prose } {
  return { label: line.slice(0, labelEnd).trim(), value: line.slice(valueStart).trim() }
}

/** A table with its columns as rows: "| | City breakers | Families |" above a row for each field. */
export function turned({ head, rows }: { head: Prose[]; rows: Prose[][] }): { head: Prose[]; rows: Prose[][] } {
  const all = [head, ...rows]
  const [first = [], ...others] = head.map((_, at) =>
    all.map((row) => row[at] ?? head[0]).filter((cell) => cell !== undefined),
  )
  return { head: first, rows: others }
}

/** A table as rows of cells, the first row its head. */
export function rowsOf(table: MarkdownNode, reading: Reading): { head: Prose[]; rows: Prose[][] } {
  const [head = [], ...rows] = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => reading.prose(cell)),
  )
  return { head, rows }
}

import type { BlockPlace } from '../../../source/document.ts'
import type { Written } from '../../../source/origins.ts'
import type { Source, Span } from '../../../source/source.ts'
import type { Plan } from '../../plan.ts'
import { shortened } from '../../texts/shortened.ts'
import { labelOf } from '../names.ts'
import { type Shape, shapeOf } from '../shapes.ts'
import { things } from '../things.ts'
import { partNamed } from './page-names.ts'

type File = Plan['files'][number]

/** The thing or list that holds another, and under which key; undefined for the plan itself. */
type ParentOf = (thing: object) => { readonly holder: object; readonly key: string | number } | undefined

/** A heading as it stands on the page. */
export interface Heading {
  readonly text: string
  readonly level: number
}

/** A table, by its first line. */
export interface Table {
  readonly source: Source
  readonly span: Span
  readonly head: Span
  readonly columns: readonly string[]
}

/** Where a thing stands in a Markdown body: what its fields are written into, under or below. */
export type Stand =
  | {
      readonly is: 'row'
      readonly thing: string
      readonly name: string
      readonly table: Table
      /** The columns that hold its other fields, by the field: "Who" may be the owner. */
      readonly taken: ReadonlyMap<number, string>
      readonly above?: Heading
    }
  | { readonly is: 'heading'; readonly thing: string; readonly heading: Heading }
  | {
      readonly is: 'item'
      readonly thing: string
      readonly name: string
      /** How far what belongs to an item of a list stands in; undefined for what is no list. */
      readonly indent?: string
      readonly above?: Heading
    }
  | { readonly is: 'page'; readonly thing: string }
  | { readonly is: 'plan'; readonly level: number; readonly empty?: Heading }

/** What a field is written into, and the way to the field from there. */
export interface Standing {
  readonly stand: Stand
  readonly keys: readonly string[]
}

/** Says where on its pages the things of one plan stand. */
export class Stands {
  readonly #plan: Plan
  readonly #parentOf: ParentOf
  /** Kept, for a page may be long and much may be said of it. */
  readonly #headings = new Map<File, readonly BlockPlace[]>()
  readonly #tables = new Map<BlockPlace, Table>()

  constructor(plan: Plan, parentOf: ParentOf) {
    this.#plan = plan
    this.#parentOf = parentOf
  }

  /** Where a field of a thing would be written in a body. Undefined where it would be written as YAML. */
  of(holder: object, key: string | number): Standing | undefined {
    const keys: string[] = String(key).split('.')
    for (let thing = holder; ; ) {
      const parent = this.#parentOf(thing)
      if (!parent) return thing === this.#plan.data ? this.#inPlan(keys) : undefined
      const stand = this.#standOf(thing, parent)
      if (stand === 'yaml') return undefined
      if (stand) return { stand, keys }
      // A value behind a label has no place of its own for more: the way leads on from what the label is a field of.
      keys.unshift(String(parent.key))
      thing = parent.holder
    }
  }

  #standOf(one: object, { holder, key }: NonNullable<ReturnType<ParentOf>>): Stand | 'yaml' | undefined {
    const written = this.#plan.origins.written(holder, key)
    const file = written && this.#plan.files.find(({ source }) => source === written.source)
    if (!written || !file || Array.isArray(one)) return undefined
    const [at] = written.key
    if (!isInBody(file, at)) return 'yaml'
    const path = this.#pathOf(one)
    const thing = thingAt(path)
    const block = blockAt(file, at)
    if (!thing || !block) return undefined
    const isItem = Array.isArray(holder)
    if (block.type === 'heading') {
      const heading = headingOf(file.source, block)
      // "Timeline" is about the milestones; what else belongs to operations is not written below it.
      const named = path.length === 1 ? partNamed(heading.text) : undefined
      return named === undefined || named === path[0] || named === `${path[0]}.${things[thing]?.main}`
        ? { is: 'heading', thing, heading }
        : undefined
    }
    const isPart = file !== this.#plan.files[0]
    if (isPart && (isItem ? this.#isAlone(holder, file) && block.type === 'paragraph' : path.length === 1))
      return { is: 'page', thing }
    if (!isItem) return undefined
    const above = this.#headingAbove(file, at)
    const name = this.#nameOf(one, thing, written)
    const place = { thing, name, ...(above && { above }) }
    if (block.type !== 'table') {
      const indent = indentIn(file, at)
      return { is: 'item', ...place, ...(indent !== undefined && { indent }) }
    }
    const table = this.#tableOf(file, block)
    // A row may open with its day: its name stands in a column further on.
    const [named = at] = this.#plan.origins.written(one, things[thing]?.name ?? '')?.value ?? []
    const isInRow = block.span[0] <= named && named < block.span[1]
    return block.head || isName(thing, table.columns, columnAt(file.source, isInRow ? named : at))
      ? { is: 'row', ...place, table, taken: this.#columnsOf(one, written.source, block) }
      : undefined
  }

  /** In which columns of its row a thing has its fields. */
  #columnsOf(one: object, source: Source, { span, head }: BlockPlace): ReadonlyMap<number, string> {
    const columns = new Map<number, string>()
    if (head) return columns
    for (const key of Object.keys(one)) {
      const { source: own, value: [at = 0] = [] } = this.#plan.origins.written(one, key) ?? {}
      if (own === source && span[0] <= at && at < span[1]) columns.set(columnAt(source, at), key)
    }
    return columns
  }

  /** The plan's own fields, and elements that have no section yet. */
  #inPlan(keys: readonly string[]): Standing | undefined {
    const [main] = this.#plan.files
    if (!main?.body) return undefined
    const { sections, data, origins } = this.#plan
    const [key = ''] = keys
    const isElement = thingAt([key]) !== undefined && key !== 'period' && key !== 'approved'
    const written = origins.written(data, key)
    if (written && written.source === main.source && !isInBody(main, written.key[0])) return undefined
    // Front matter is where the head of a plan goes that has one, and where all of a plan goes that has all in it.
    if (main.yaml && !(isElement && sections.some(({ isRead }) => isRead))) return undefined
    const opened = sections.flatMap(({ element, isRead, heading }) => {
      const at = origins.written(heading, 'text')?.key[0]
      const block = at === undefined ? undefined : blockAt(main, at)
      return block?.type === 'heading' ? [{ element, isRead, heading: headingOf(main.source, block) }] : []
    })
    // An element that a sentence of its section tells goes on under the heading of that section.
    const own =
      keys.length > 1
        ? opened.find(({ element, heading: { text } }) => element === key && partNamed(text) === key)
        : undefined
    const thing = own && thingAt([key])
    if (own && thing) return { stand: { is: 'heading', thing, heading: own.heading }, keys: keys.slice(1) }
    const level = Math.min(...opened.map(({ heading }) => heading.level), opened.length > 0 ? 6 : 2)
    const empty = keys.length === 1 ? opened.find(({ element, isRead }) => element === key && !isRead) : undefined
    return { stand: { is: 'plan', level, ...(empty && { empty: empty.heading }) }, keys }
  }

  #headingAbove(file: File, at: number): Heading | undefined {
    const known = this.#headings.get(file)
    const headings = known ?? (file.blocks ?? []).filter(({ type }) => type === 'heading')
    if (!known) this.#headings.set(file, headings)
    const last = headings[lastBefore(headings, at)]
    return last && headingOf(file.source, last)
  }

  #tableOf({ source }: File, block: BlockPlace): Table {
    const table = this.#tables.get(block) ?? tableOf(source, block)
    this.#tables.set(block, table)
    return table
  }

  /** Is a file the page of one item? */
  #isAlone(items: readonly unknown[], { source }: File): boolean {
    return items.filter((_, index) => this.#plan.origins.written(items, index)?.source === source).length === 1
  }

  /** What an item is called where it is written. */
  #nameOf(item: object, thing: string, { source, key }: Written): string {
    const name = this.#plan.origins.written(item, things[thing]?.name ?? '')
    return shown(source.text.slice(...(name?.value ?? key)))
  }

  #pathOf(thing: object): readonly string[] {
    const parent = this.#parentOf(thing)
    return parent ? [...this.#pathOf(parent.holder), Array.isArray(parent.holder) ? '[]' : String(parent.key)] : []
  }
}

/** Of which kind the thing at the end of a path is; undefined for what is no thing. */
function thingAt(path: readonly string[]): string | undefined {
  let thing: string | undefined = 'Plan'
  for (const key of path) {
    if (key === '[]') continue
    const shape: Shape | undefined = thing === undefined ? undefined : shapeOf(thing, key)
    thing = shape?.is === 'thing' || shape?.is === 'list' ? shape.of : undefined
  }
  return thing
}

function isInBody({ body, fences = [] }: File, at: number): boolean {
  return body !== undefined && at >= body[0] && !fences.some(([start, end]) => at >= start && at < end)
}

/** The last of some blocks that starts at a place or before it, by its index; -1 for none. */
function lastBefore(blocks: readonly BlockPlace[], at: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The innermost block around a place. */
function blockAt({ blocks = [] }: File, at: number): BlockPlace | undefined {
  const block = blocks[lastBefore(blocks, at)]
  return block && at < block.span[1] ? block : undefined
}

/** How far a list item's own lists stand in. The item comes right before the first block in it. */
function indentIn({ source: { text }, blocks = [] }: File, at: number): string | undefined {
  const index = lastBefore(blocks, at)
  const item = blocks[index]?.type === 'listItem' ? blocks[index] : blocks[index - 1]
  if (item?.type !== 'listItem' || at >= item.span[1]) return undefined
  const [start] = item.span
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(text.slice(start, start + 12))?.[0] ?? '- '
  return ' '.repeat(Math.min(deepest, start - (text.lastIndexOf('\n', start - 1) + 1) + marker.length))
}

/** Further in no list of a plan stands. */
const deepest = 40

function headingOf({ text }: Source, { span, level = 1 }: BlockPlace): Heading {
  const [line = ''] = text.slice(...span).split('\n', 1)
  const words = line.replace(/^\s*#+[ \t]*/, '').replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '')
  return { text: shown(withoutMarks(words.slice(0, longestHeading))), level }
}

/** What no heading of a plan is longer than. */
const longestHeading = 400

/** "**1\\. Goals** {#goals}", "<h2>Goals</h2>": a heading as it is read, whatever tool has written it. */
function withoutMarks(words: string): string {
  return words
    .replace(/<[^<>]*>|\[\]\{[^{}]*\}|\{[#.][^{}]*\}|\*\*/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim()
}

function tableOf(source: Source, { span, head }: BlockPlace): Table {
  if (head) return { source, span, head: head.span, columns: head.columns }
  const [line = ''] = source.text.slice(...span).split('\n', 1)
  return { source, span, head: [span[0], span[0] + line.trimEnd().length], columns: line.split(bar) }
}

/** Between cells; what stands before the first one counts as a cell. */
const bar = /(?<!\\)\|/

function columnAt({ text }: Source, at: number): number {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).split(bar).length - 1
}

/** Is a column where things of a kind have their names? The first one is, also without a word above it. */
function isName(thing: string, columns: readonly string[], at: number): boolean {
  const column = columns[at]
  if (column === undefined) return false
  // "Measure" before another column that says how each is measured.
  if (thing === 'Channel' && at === 1 && labelOf(thing, column) === 'primary_metric') return true
  // The first column of things may be called by any word.
  if (at <= 1 && column.trim() !== '' && columns.slice(0, at).every((one) => one.trim() === ''))
    if (labelOf(thing, column) === undefined && !columns.some((one) => labelOf(thing, one) === things[thing]?.name))
      return true
  return column.trim() === ''
    ? at === (columns[0]?.trim() === '' ? 1 : 0)
    : labelOf(thing, column) === things[thing]?.name
}

/** Words of the page in a sentence of ours. */
function shown(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), 60)
}

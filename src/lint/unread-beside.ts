import { plain } from '../plan/body/names.ts'
import { thingsGiven } from '../plan/body/references.ts'
import { type Shape, shapeOf } from '../plan/body/shapes.ts'
import { partNamed } from '../plan/body/where-to-write/page-names.ts'
import type { Stand, Standing, Table } from '../plan/body/where-to-write/stands.ts'
import type { Kind } from '../plan/fields.ts'
import { homesOf } from '../plan/kinds.ts'
import type { Plan } from '../plan/plan.ts'
import type { Source, Span } from '../source/source.ts'
import { asksFor, opensWithPlace, saysHowOften } from '../words/english/on-pages.ts'
import type { Located } from './locate.ts'

/** Words of a page that are nobody's field. */
interface Unread {
  readonly text: string
  readonly span: Span
}

/**
 * Finds what stands unread in the very place where a field is missing: a column whose name is not known, more words in the
 * same item, a paragraph under the same heading. With such words there it is not certain that the field is missing.
 */
export class UnreadBeside {
  readonly #plan: Plan
  /** Kept, for a page may be long and much may be said of it. */
  readonly #unread = new Map<Source, readonly Unread[]>()
  readonly #columns = new Map<string, Located | undefined>()
  /** What the plan's things of a kind are called by, word by word. */
  readonly #words = new Map<Kind, ReadonlySet<string>>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /** The unread words that may be meant for a field; `near` is where its thing stands. */
  of({ stand, keys }: Standing, near: Located): Located | undefined {
    if (stand.is === 'plan') {
      const [element = '', ...inner] = keys
      return inner.length === 0
        ? (this.#underOwn(element) ?? this.#underQuestion(element))
        : this.#inParagraph(shapeAt('Plan', keys), near)
    }
    const shape = shapeAt(stand.thing, keys)
    if (!shape) return undefined
    if (stand.is === 'row') {
      const column = this.#columnFor(stand.table, shape)
      if (column) return column
    }
    const place = this.#placeOf(stand, near)
    const isRhythm = rhythms.has(keys.at(-1) ?? '')
    const found =
      stand.is !== 'row' &&
      place &&
      this.#in(near.source, place).find(({ text }) =>
        isRhythm ? saysHowOften(text) : mayBe(shape, text) && this.#mayName(shape, text),
      )
    const unread = found || this.#named(stand, shape, near)
    return unread && { source: near.source, span: trimmed(unread) }
  }

  /** Where names of the plan's own things are due: may the text hold one? It has a word of one, or the plan has none. */
  #mayName(shape: Shape, text: string): boolean {
    if (shape.is !== 'refs' && shape.is !== 'ref') return true
    const known = this.#words.get(shape.to) ?? this.#wordsOf(shape.to)
    this.#words.set(shape.to, known)
    return known.size === 0 || wordsIn(text).some((word) => known.has(word))
  }

  #wordsOf(kind: Kind): ReadonlySet<string> {
    const named = homesOf[kind].flatMap((home) => thingsGiven(this.#plan.data, home))
    return new Set(named.flatMap(({ id, name }) => wordsIn(`${name} ${id.replaceAll('-', ' ')}`)))
  }

  /** Words under a heading that names the part, of which nothing could be read. */
  #underOwn(element: string): Located | undefined {
    for (const { heading } of this.#plan.sections.filter((one) => one.element === element && !one.isRead)) {
      const { source, value } = this.#plan.origins.written(heading, 'text') ?? {}
      const place = source && value && this.#placeOf({ is: 'heading' }, { source, span: value })
      const found = place && this.#in(source, place).find(({ text }) => mayBe({ is: 'text' }, text))
      if (found) return { source, span: trimmed(found) }
    }
    return undefined
  }

  /** Words that go on in a paragraph which a few bold words open as a section. */
  #inParagraph(shape: Shape | undefined, { source, span: [at] }: Located): Located | undefined {
    const blocks = this.#plan.files.find((file) => file.source === source)?.blocks ?? []
    const block = blocks[firstAt(blocks, at + 1) - 1]
    if (!shape || block?.type !== 'paragraph' || block.span[1] <= at) return undefined
    const found = this.#in(source, block.span).find(({ text }) => mayBe(shape, text))
    return found && { source, span: trimmed(found) }
  }

  /** Words under a heading that names no part, but asks what the part answers: "Who for", "Who steers". */
  #underQuestion(element: string): Located | undefined {
    const { narrative, origins, sections } = this.#plan
    const read = new Set(sections.flatMap(({ heading, isRead }) => (isRead ? [heading.text.trim()] : [])))
    for (const block of narrative) {
      const heading = block.headings.at(-1) ?? ''
      if (block.level !== undefined || !asksFor(element, heading) || read.has(heading) || partNamed(heading)) continue
      const written = mayBe({ is: 'text' }, block.text) ? origins.written(block, 'text') : undefined
      if (written) return { source: written.source, span: trimmed({ text: block.text, span: written.value }) }
    }
    return undefined
  }

  /** Words elsewhere that name the thing and say more than its name. */
  #named(stand: Stand, shape: Shape, { source }: Located): Unread | undefined {
    const name = stand.is === 'heading' ? stand.heading.text : 'name' in stand ? stand.name : ''
    if (!('thing' in stand) || !told.has(stand.thing) || name.length < shortestName) return undefined
    return this.#in(source, [0, source.text.length]).find(({ text }) => {
      // As it is written: "bring the email forward" is not about the channel "Email".
      const at = text.indexOf(name)
      if (at < 0) return text.trim().toLowerCase() === name.toLowerCase()
      // A cell that holds the name alone heads a row or a column that is not read either.
      return text.trim() === name || mayBe(shape, text.slice(0, at) + text.slice(at + name.length))
    })
  }

  /** The name of a column that is not read, and whose cells may be values of such a field. */
  #columnFor(table: Table, shape: Shape): Located | undefined {
    const { source, span, head } = table
    const key = `${source.file}\0${span[0]}\0${shape.is}`
    if (this.#columns.has(key)) return this.#columns.get(key)
    const cells = this.#in(source, span)
    const isHead = (cell: Unread) => cell.span[0] < head[1]
    const filled = new Set(
      cells
        .filter((cell) => !isHead(cell) && mayBeCell(shape, cell.text))
        .map(({ span: [at] }) => columnAt(source, at)),
    )
    const found = cells.find(
      (cell) => isHead(cell) && !remarks.test(plain(cell.text)) && filled.has(columnAt(source, cell.span[0])),
    )
    const located = found && { source, span: trimmed(found) }
    this.#columns.set(key, located)
    return located
  }

  /** The item of a list, or all that stands under a heading, around a place. */
  #placeOf(stand: Pick<Stand, 'is'>, { source, span: [at] }: Located): Span | undefined {
    if (stand.is === 'page') return [0, source.text.length]
    const blocks = this.#plan.files.find((file) => file.source === source)?.blocks ?? []
    const last = firstAt(blocks, at + 1) - 1
    if (stand.is === 'item') {
      for (let index = last; index > last - deepest; index--) {
        const block = blocks[index]
        if (block?.type === 'listItem' && at < block.span[1]) return block.span
      }
      return undefined
    }
    let index = last
    while (index >= 0 && blocks[index]?.type !== 'heading') index--
    const heading = blocks[index]
    if (!heading) return undefined
    const next = blocks
      .slice(index + 1)
      .find(({ type, level = 1 }) => type === 'heading' && level <= (heading.level ?? 1))
    return [heading.span[1], next?.span[0] ?? source.text.length]
  }

  /** What is not read between two places, as far as anybody would look for it. */
  #in(source: Source, [from, to]: Span): readonly Unread[] {
    const all = this.#unread.get(source) ?? this.#allOf(source)
    this.#unread.set(source, all)
    const start = firstAt(all, from)
    return all.slice(start, Math.min(firstAt(all, to), start + most))
  }

  #allOf(source: Source): Unread[] {
    const { narrative, origins } = this.#plan
    return narrative.flatMap((block) => {
      const written = block.level === undefined ? origins.written(block, 'text') : undefined
      return written?.source === source ? { text: block.text, span: written.value } : []
    })
  }
}

/** Things of which pages tell in more places than one, by their names. */
const told: ReadonlySet<string> = new Set(['Audience', 'Channel'])
const shortestName = 4

/** Deeper no list of a plan stands, and longer no table of one is. */
const deepest = 40
const most = 2_000

/** Columns of remarks: they may hold anything, and nothing for certain. */
const remarks =
  /^(?:notes?|comments?|remarks?|status|id|nr|no|ref|#|link|links|bemerkung(?:en)?|notiz(?:en)?|notas?|remarques?)$/

/** The index of the first of some places, in the order of the file, that starts at an offset or behind it. */
function firstAt(places: readonly { readonly span: Span }[], at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.span[0] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function shapeAt(thing: string, keys: readonly string[]): Shape | undefined {
  const [key = '', ...rest] = keys
  const shape = shapeOf(thing, key)
  if (rest.length === 0) return shape
  return shape?.is === 'thing' ? shapeAt(shape.of, rest) : undefined
}

const numeric: ReadonlySet<Shape['is']> = new Set(['money', 'share', 'quantity', 'number', 'day', 'duration'])
const ofPeople: ReadonlySet<Shape['is']> = new Set(['person', 'persons', 'people'])

/** What was agreed or approved has its day. */
function isSigned(shape: Shape): boolean {
  return shape.is === 'thing' && (shape.of === 'Agreement' || shape.of === 'Approval')
}

/** Fields that say how often. */
const rhythms: ReadonlySet<string> = new Set(['cadence', 'tempo', 'review'])

/** May a sentence or a few words say what such a field holds? */
function mayBe(shape: Shape, text: string): boolean {
  if (numeric.has(shape.is) || isSigned(shape)) return /\d/.test(text)
  if (ofPeople.has(shape.is)) return /(?<!\p{L})\p{Lu}\p{Ll}/u.test(text)
  const isName = shape.is === 'ref' || shape.is === 'refs'
  // "in the hall": where something is.
  if (shape.is === 'ref' && opensWithPlace(text)) return false
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= (isName ? 1 : fewWords)
}

/** May a cell of a table? Numbers are no words, and a name is short. */
function mayBeCell(shape: Shape, text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  if (numeric.has(shape.is)) return /\d/.test(text)
  if (ofPeople.has(shape.is)) return words > 0 && words <= nameLength && /^\s*@?\p{Lu}/u.test(text)
  return words >= (shape.is === 'text' ? 2 : 1)
}

/** What tells things apart: small words are in every name. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''))
}

const fewWords = 3
const nameLength = 6

function trimmed({ text, span: [from] }: Unread): Span {
  const start = from + (text.length - text.trimStart().length)
  const line = text.trim().split('\n', 1)[0] ?? ''
  return [start, start + line.trimEnd().length]
}

/** In which column of its line a place is. */
function columnAt({ text }: Source, at: number): number {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).split(/(?<!\\)\|/).length - 1
}

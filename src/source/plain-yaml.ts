import {
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import type { Document } from './document.ts'
import { limits } from './limits.ts'
import { Origins } from './origins.ts'
import type { Source } from './source.ts'

/**
 * Reads YAML as nearly all plans are written, many times faster than `yaml` does: mappings, lists and texts without anchors,
 * tags or mistakes. Undefined for everything else, however small the doubt: `yaml.ts` reads that, and says what is
 * wrong with it. For what this reads, the two give the same data at the same places (the tests hold them side by side).
 */
export function readPlainYaml(source: Source): Document | undefined {
  const { text } = source
  if (text.length > mostCharacters || oddities.test(text)) return undefined
  const events = eventsOf(text)
  if (!events) return undefined
  const origins = new Origins(source)
  const reader = new PlainReader(text, events, origins)
  let data: unknown
  try {
    data = reader.readAll()
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
  origins.pack()
  return {
    source,
    parts: { yaml: [0, text.length] },
    data,
    origins,
    narrative: [],
    problems: [],
    readable: true,
    nodes: reader.nodes,
  }
}

/** Larger texts are refused while they are read, which only `yaml.ts` does. */
const mostCharacters = 200_000

/**
 * What the two parsers might see in different ways, or what `yaml.ts` has something to say about: tabs and other control
 * characters, a `#` glued to a word behind a space, keys with a `?` before them, ends of documents and a second one.
 */
const oddities =
  /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\u2028\u2029\ufeff]|\r(?!\n)|(?:^|\s)#[^\s#!]|(?:^|[\s[{,:-])\?(?:\s|$)|^(?:\.\.\.|%)|\n---/m

const EVENT = { document: 1, list: 2, mapping: 3, scalar: 4, alias: 5, pop: 6 } as const
const STYLE = { plain: 1, single: 2, double: 3, literal: 4, folded: 5 } as const
const FLOW = 2

function eventsOf(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: 50 })
  } catch {
    return undefined
  }
}

class NotPlain extends Error {}

class PlainReader {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #origins: Origins
  #at = 0
  /** Where the last thing that was read ends: what stands between it and the next is marks, spaces and comments. */
  #end = 0
  #start = 0
  #nodes = 0

  constructor(text: string, events: readonly Event[], origins: Origins) {
    this.#text = text
    this.#events = events
    this.#origins = origins
  }

  get nodes(): number {
    return this.#nodes
  }

  readAll(): object | undefined {
    const document = this.#next()
    const root = this.#next()
    if (document.type !== EVENT.document) throw new NotPlain()
    this.#count()
    const data = root.type === EVENT.mapping ? this.#mapping(root, true) : this.#list(root)
    if (this.#next().type !== EVENT.pop || this.#at !== this.#events.length) throw new NotPlain()
    return data
  }

  /** Undefined where the mapping is empty, or all of its fields are. */
  #mapping(event: MappingEvent, isRoot = false): object | undefined {
    const isFlow = this.#begin(event)
    const thing: Record<string, unknown> = {}
    const entries: number[] = []
    let isEmpty = true
    for (let next = this.#next(); next.type !== EVENT.pop; next = this.#next()) {
      this.#count()
      const before = this.#end
      const key = this.#key(next)
      if (!isFlow && entries.length > 0) this.#demandNewLine(before)
      if (Object.hasOwn(thing, key)) throw new NotPlain()
      const [start, end] = [this.#start, this.#end]
      const value = this.#value(this.#next(), isFlow ? -1 : end)
      isEmpty &&= value === undefined
      thing[key] = value
      entries.push(start, end, this.#start, this.#end)
    }
    this.#finish(event.start, isFlow)
    if (isEmpty && (entries.length === 0 || !isRoot)) return undefined
    this.#origins.mark(thing, [this.#start, this.#end], entries)
    return thing
  }

  #list(event: Event): unknown[] | undefined {
    if (event.type !== EVENT.list) throw new NotPlain()
    const isFlow = this.#begin(event)
    const list: unknown[] = []
    const entries: number[] = []
    for (let next = this.#next(); next.type !== EVENT.pop; next = this.#next()) {
      const before = this.#end
      const isFirst = before <= event.start
      const value = this.#value(next, -1)
      if (!isFlow && !isFirst) this.#demandNewLine(before)
      if (value === undefined) continue
      list.push(value)
      entries.push(this.#start, this.#end, this.#start, this.#end)
    }
    this.#finish(event.start, isFlow)
    if (list.length === 0) return undefined
    // Of the size it has: a list that grew has room for many more, and ten thousand plans are in memory at once.
    const exact = list.slice()
    this.#origins.mark(exact, [this.#start, this.#end], entries)
    return exact
  }

  /** A value, whose place is then from `#start` to `#end`. `keyEnd` is where the key before it ends, if it may be missing. */
  #value(event: Event, keyEnd: number): unknown {
    this.#count()
    if (event.type === EVENT.mapping) return this.#mapping(event)
    if (event.type !== EVENT.scalar) return this.#list(event)
    demandBare(event)
    if (event.valueStart < 0) {
      if (keyEnd < 0) throw new NotPlain()
      this.#start = this.#end = this.#text.indexOf(':', keyEnd) + 1
      return undefined
    }
    const value = this.#words(event)
    if (event.style === STYLE.plain) return plainValue(value)
    return value.trim() === '' ? undefined : value
  }

  #key(event: Event): string {
    if (event.type !== EVENT.scalar || event.valueStart < 0 || event.style >= STYLE.literal) throw new NotPlain()
    demandBare(event)
    const key = this.#words(event)
    const isLong = this.#end - this.#start > 1000 || this.#text.slice(this.#start, this.#end).includes('\n')
    // A key that starts with a digit may be put before others; one of the last name would not become a field.
    if (isLong || key.charCodeAt(0) < 58 || key === '' || key === '__proto__') throw new NotPlain()
    return key
  }

  /** What a scalar says; `#start` and `#end` become its place, with its quotes or the mark of its block. */
  #words(event: ScalarEvent): string {
    const { valueStart, valueEnd, style } = event
    const written = this.#text.slice(valueStart, valueEnd)
    if (style >= STYLE.literal) {
      const end = valueStart + written.trimEnd().length
      if (end === valueStart) throw new NotPlain()
      this.#start = this.#skipTo('|', '>')
      this.#end = end
    } else {
      const quote = style === STYLE.plain ? 0 : 1
      this.#start = valueStart - quote
      this.#end = valueEnd + quote
    }
    return event.fast ? written : getScalarValue(this.#text, event)
  }

  /** A field or item starts a line; after a text in quotes js-yaml takes one for the next without. */
  #demandNewLine(before: number): void {
    const at = this.#text.indexOf('\n', before)
    if (at < 0 || at > this.#start) throw new NotPlain()
  }

  #begin(event: MappingEvent | SequenceEvent): boolean {
    demandBare(event)
    if (event.style === FLOW) this.#end = event.start + 1
    return event.style === FLOW
  }

  /** A list or mapping has been read: its place ends with what was in it, or with the bracket that closes it. */
  #finish(start: number, isFlow: boolean): void {
    this.#start = start
    if (!isFlow) return
    this.#end = this.#skipTo(']', '}') + 1
    const written = this.#text.slice(start, this.#end)
    // Where comments may stand between brackets is something the two parsers do not agree on.
    if (written.includes('\n') && written.includes('#')) throw new NotPlain()
  }

  /** Where, behind marks, spaces and comments, one of two signs stands. */
  #skipTo(one: string, other: string): number {
    for (let at = this.#end; at < this.#text.length; at++) {
      const sign = this.#text[at] as string
      if (sign === one || sign === other) return at
      if (sign === '#') at = this.#text.indexOf('\n', at)
      else if (!between.includes(sign)) break
      if (at < 0) break
    }
    throw new NotPlain()
  }

  #count(): void {
    if (++this.#nodes > limits.nodes) throw new NotPlain()
  }

  #next(): Event {
    const event = this.#events[this.#at++]
    if (!event) throw new NotPlain()
    return event
  }
}

/** What may stand between two values. */
const between = ' \n\r,:-'

function demandBare({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (anchorStart >= 0 || tagStart >= 0) throw new NotPlain()
}

/** A value without quotes. Of the many notations of numbers one is read here, and of true, false and nothing one each. */
function plainValue(text: string): unknown {
  const first = text.charCodeAt(0)
  // A letter; of those only t, f, n, o, y and their capitals start a word that may be no text.
  if (first > 64 && !'tTfFnN~'.includes(text[0] as string)) return text
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null' || text === '~') return undefined
  if (plainNumber.test(text)) return Number(text)
  if (otherNotation.test(text)) throw new NotPlain()
  return text
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/
const otherNotation =
  /^(?:true|false|null|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i

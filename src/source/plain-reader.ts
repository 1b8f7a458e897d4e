import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { limits } from './limits.ts'
import type { Origins } from './origins.ts'
import { NotPlain, plainValue, shared } from './plain-values.ts'

// Taken out once, for they are asked for at each event.
const { DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID
const { LITERAL_BLOCK, PLAIN } = SCALAR_STYLE
const { FLOW } = COLLECTION_STYLE

/** Reads the events of a text as data, and where it stands; `NotPlain` is thrown at the first doubt. */
export class PlainReader {
  /** Every mapping and list that has something in it, in the order of writing. */
  readonly things: object[] = []
  readonly #text: string
  readonly #places: { readonly origins: Origins; readonly from: number } | undefined
  readonly #events: readonly Event[]
  #at = 0
  /** The place of what was read last. Between its end and what comes next stand only marks, spaces and comments. */
  #start = 0
  #end = 0
  #nodes = 0

  /** Marks where things stand only if there are origins to mark it in; the text stands in its file `from` there on. */
  constructor(text: string, places?: { readonly origins: Origins; readonly from: number }) {
    this.#text = text
    this.#places = places
    this.#events = parseEvents(text, { maxDepth: 50 })
  }

  get nodes(): number {
    return this.#nodes
  }

  read(): object | undefined {
    const document = this.#next()
    const root = this.#next()
    if (document.type !== DOCUMENT) throw new NotPlain()
    this.#count()
    const data = root.type === MAPPING ? this.#mapping(root, true) : this.#list(root)
    if (this.#next().type !== POP || this.#at !== this.#events.length) throw new NotPlain()
    return data
  }

  /** Undefined where the mapping is empty, or all of its fields are. */
  #mapping(event: MappingEvent, isRoot = false): object | undefined {
    const isFlow = this.#begin(event)
    const thing: Record<string, unknown> = {}
    const entries: number[] = []
    let isFirst = true
    let isEmpty = true
    for (let next = this.#next(); next.type !== POP; next = this.#next()) {
      this.#count()
      const before = this.#end
      const key = this.#key(next)
      if (!isFlow && !isFirst) this.#demandNewLine(before)
      if (Object.hasOwn(thing, key)) throw new NotPlain()
      isFirst = false
      const start = this.#start
      const end = this.#end
      const value = this.#value(this.#next(), isFlow ? undefined : end)
      isEmpty &&= value === undefined
      thing[key] = value
      if (this.#places) entries.push(start, end, this.#start, this.#end)
    }
    this.#finish(event.start, isFlow)
    if (isFirst || (isEmpty && !isRoot)) return undefined
    this.#mark(thing, entries)
    return thing
  }

  #list(event: Event): unknown[] | undefined {
    if (event.type !== SEQUENCE) throw new NotPlain()
    const isFlow = this.#begin(event)
    const list: unknown[] = []
    const entries: number[] = []
    let isFirst = true
    for (let next = this.#next(); next.type !== POP; next = this.#next()) {
      const before = this.#end
      const value = this.#value(next)
      if (!isFlow && !isFirst) this.#demandNewLine(before)
      isFirst = false
      // A mapping that says nothing may be a name of which nothing has been said.
      if (value === undefined && next.type === MAPPING) throw new NotPlain()
      if (value === undefined) continue
      list.push(value)
      if (this.#places) entries.push(this.#start, this.#end, this.#start, this.#end)
    }
    this.#finish(event.start, isFlow)
    if (list.length === 0) return undefined
    // Of the size it has: a list that grew has room for many more, and ten thousand plans are in memory at once.
    const exact = list.slice()
    this.#mark(exact, entries)
    return exact
  }

  #mark(thing: object, entries: readonly number[]): void {
    this.things.push(thing)
    if (!this.#places) return
    const { origins, from } = this.#places
    const inFile = (offset: number) => offset + from
    origins.mark(thing, [inFile(this.#start), inFile(this.#end)], entries.map(inFile))
  }

  /** A value, whose place is then from `#start` to `#end`. `keyEnd` is where the key before it ends, if it may be missing. */
  #value(event: Event, keyEnd?: number): unknown {
    this.#count()
    if (event.type === MAPPING) return this.#mapping(event)
    if (event.type !== SCALAR) return this.#list(event)
    demandBare(event)
    if (event.valueStart < 0) {
      if (keyEnd === undefined) throw new NotPlain()
      this.#start = this.#end = this.#text.indexOf(':', keyEnd) + 1
      return undefined
    }
    const value = this.#words(event)
    if (event.style === PLAIN) return plainValue(value)
    return value.trim() === '' ? undefined : value
  }

  #key(event: Event): string {
    if (event.type !== SCALAR || event.valueStart < 0 || event.style >= LITERAL_BLOCK) throw new NotPlain()
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
    if (style >= LITERAL_BLOCK) {
      const end = valueStart + written.trimEnd().length
      if (end === valueStart) throw new NotPlain()
      this.#start = this.#skipTo('|', '>')
      // Of a block that says its own indentation the two parsers read lines of nothing but spaces differently.
      if (/\d/.test(this.#text.slice(this.#start + 1, this.#start + 3))) throw new NotPlain()
      this.#end = end
    } else {
      const quote = style === PLAIN ? 0 : 1
      this.#start = valueStart - quote
      this.#end = valueEnd + quote
    }
    return event.fast ? shared(written) : getScalarValue(this.#text, event)
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

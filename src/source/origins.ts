import type { Source, Span } from './source.ts'

/** Where a key and its value were written. For an item of a list, `key` is the item itself. */
export interface Written {
  readonly source: Source
  readonly key: Span
  /** Empty (start = end) where the key has no value. */
  readonly value: Span
}

/** Where things were written, for those who ask: in one source, or in several. */
export interface Places {
  has(thing: object): boolean
  /** Every mapping and list that was written, in the order of writing. */
  things(): Iterable<object>
  /** All of a mapping or list, from its first key or item to its last. */
  whole(thing: object): { source: Source; span: Span } | undefined
  /** Where `key` of `thing` was written, also when its value was left empty; undefined when it was not written. */
  written(thing: object, key: string | number): Written | undefined
  /** A key of the thing has another name now, at the same place among its keys. */
  renamed(thing: object, from: string, to: string): void
  /** A thing stands in the data for one that was written (`from`): its places in the same source, as `mark` takes them. */
  standsFor(thing: object, from: object, span: Span, entries: readonly number[]): void
}

const noPlaces = new Int32Array(0)

/** The origins that were asked last, made quick to ask: plans are judged one by one, and none is asked again later. */
let asked: { readonly origins: Origins; readonly starts: Map<object, number> } | undefined

/**
 * Where every value of some data was written, kept beside the data by object identity and key. Numbers in one
 * array and no objects: ten thousand plans are in memory at once, and most of their places are never asked for.
 */
export class Origins implements Places {
  readonly #source: Source
  /** What has been packed, and what was marked since. */
  #packed = noPlaces
  #marks: number[] = []
  /** Everything that was marked, in the order of writing, and where its numbers start. */
  #things: object[] = []
  #starts: number[] = []
  #indices: WeakMap<object, Map<string, number>> | undefined
  /** Reads the text once more for its places, where none are kept yet. */
  #read: (() => Origins) | undefined

  constructor(source: Source) {
    this.#source = source
  }

  /**
   * The origins of things, in the order of writing, whose places nobody may ever ask for: the first who asks has the text
   * read once more. `read` must come upon the same things in the same order.
   */
  static onDemand(source: Source, things: object[], read: () => Origins): Origins {
    const origins = new Origins(source)
    origins.#things = things.slice()
    origins.#read = read
    return origins
  }

  /**
   * Remember where `thing` was written. `entries` holds four numbers (key start, key end, value start, value end)
   * for each of its keys in the order of `Object.keys(thing)`.
   */
  mark(thing: object, span: Span, entries: readonly number[]): void {
    this.#readPlaces()
    const start = this.#packed.length + this.#marks.length
    this.#things.push(thing)
    this.#starts.push(start)
    if (asked?.origins === this) asked.starts.set(thing, start)
    this.#marks.push(span[0], span[1])
    for (const offset of entries) this.#marks.push(offset)
  }

  /** A file has been read: what was marked takes half the memory from here on. More may be marked later. */
  pack(): void {
    const packed = new Int32Array(this.#packed.length + this.#marks.length)
    packed.set(this.#packed)
    packed.set(this.#marks, this.#packed.length)
    this.#packed = packed
    this.#marks = []
    this.#things = this.#things.slice()
    this.#starts = this.#starts.slice()
  }

  renamed(thing: object): void {
    this.#indices?.delete(thing)
  }

  standsFor(thing: object, _from: object, span: Span, entries: readonly number[]): void {
    this.mark(thing, span, entries)
  }

  has(thing: object): boolean {
    return this.#startOf(thing) !== undefined
  }

  things(): Iterable<object> {
    return this.#things
  }

  whole(thing: object): { source: Source; span: Span } | undefined {
    const at = this.#startOf(thing)
    return at === undefined ? undefined : { source: this.#source, span: this.#pair(at) }
  }

  written(thing: object, key: string | number): Written | undefined {
    const at = this.#startOf(thing)
    if (at === undefined) return undefined
    const index = Array.isArray(thing) ? Number(key) : this.#indexOf(thing, String(key))
    if (!(index >= 0) || (Array.isArray(thing) && index >= thing.length)) return undefined
    const entry = at + 2 + index * 4
    return { source: this.#source, key: this.#pair(entry), value: this.#pair(entry + 2) }
  }

  #startOf(thing: object): number | undefined {
    this.#readPlaces()
    if (asked?.origins !== this)
      asked = { origins: this, starts: new Map(this.#things.map((one, index) => [one, this.#starts[index] ?? 0])) }
    return asked.starts.get(thing)
  }

  /** The place of a key among its thing's keys; things with many keys are indexed once. */
  #indexOf(thing: object, key: string): number {
    let known = this.#indices?.get(thing)
    if (!known) {
      const keys = Object.keys(thing)
      if (keys.length < 40) return keys.indexOf(key)
      known = new Map(keys.map((name, index) => [name, index]))
      this.#indices ??= new WeakMap()
      this.#indices.set(thing, known)
    }
    return known.get(key) ?? -1
  }

  #readPlaces(): void {
    if (!this.#read) return
    const other = this.#read()
    this.#read = undefined
    this.#packed = other.#packed
    this.#starts = other.#starts
  }

  #pair(at: number): Span {
    return [this.#offset(at), this.#offset(at + 1)]
  }

  #offset(at: number): number {
    return (at < this.#packed.length ? this.#packed[at] : this.#marks[at - this.#packed.length]) ?? 0
  }
}

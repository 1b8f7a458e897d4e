import type { Origins, Places, Written } from './origins.ts'
import type { Source, Span } from './source.ts'

/** Where things were written that come from several sources: asks the origins that know the thing. */
export class JoinedOrigins implements Places {
  readonly #origins: readonly Origins[]
  /** Keys that stand in no text, or in another than their thing: an element by the name of its file. */
  readonly #own = new Map<object, Map<string, Written>>()
  #homes: Map<object, Origins> | undefined

  constructor(origins: readonly Origins[]) {
    this.#origins = origins
  }

  /** Remember a key that its thing's own source does not have. */
  mark(thing: object, key: string | number, written: Written): void {
    const known = this.#own.get(thing)
    if (known) known.set(String(key), written)
    else this.#own.set(thing, new Map([[String(key), written]]))
  }

  renamed(thing: object, from: string, to: string): void {
    this.#homeOf(thing)?.renamed(thing)
    const own = this.#own.get(thing)
    const written = own?.get(from)
    if (!own || !written) return
    own.delete(from)
    own.set(to, written)
  }

  standsFor(thing: object, from: object, span: Span, entries: readonly number[]): void {
    const home = this.#homeOf(from)
    home?.standsFor(thing, from, span, entries)
    if (home) this.#homes?.set(thing, home)
  }

  has(thing: object): boolean {
    return this.#homeOf(thing) !== undefined
  }

  *things(): Iterable<object> {
    for (const origins of this.#origins) yield* origins.things()
  }

  whole(thing: object): { source: Source; span: Span } | undefined {
    return this.#homeOf(thing)?.whole(thing)
  }

  written(thing: object, key: string | number): Written | undefined {
    return this.#own.get(thing)?.get(String(key)) ?? this.#homeOf(thing)?.written(thing, key)
  }

  #homeOf(thing: object): Origins | undefined {
    if (!this.#homes) {
      this.#homes = new Map()
      for (const origins of this.#origins) for (const one of origins.things()) this.#homes.set(one, origins)
    }
    return this.#homes.get(thing)
  }
}

import type { Ancestry } from './ancestry.ts'
import type { Graph, Touch } from './log.ts'
import type { Names } from './names.ts'

/** What the commits of a graph did to plans: to single files, and to those that were put together from several. */
export class FileTouches {
  readonly #graph: Graph
  readonly #by: Names
  readonly #ancestry: Ancestry
  /** What was done to the parts of the plan in each folder, by commit. */
  #parts: ReadonlyMap<string, ReadonlyMap<number, Touch>> | undefined
  readonly #joined = new Map<string, readonly Touch[]>()

  constructor(graph: Graph, ancestry: Ancestry, by: Names) {
    this.#graph = graph
    this.#by = by
    this.#ancestry = ancestry
  }

  /** The folder that the plan of this name was put together from; undefined where it had no parts. */
  folderOf(name: string): string | undefined {
    const folder = this.#by.folderOf(name)
    return folder !== undefined && this.#partsIn(folder) ? folder : undefined
  }

  /** What was done to a plan, newest first: to its file, and while that was there to its parts. */
  of(name: string): readonly Touch[] {
    const own = this.#graph.touches.get(name) ?? []
    const folder = this.folderOf(name)
    const parts = folder === undefined ? undefined : this.#partsIn(folder)
    if (!parts || own.length === 0) return own
    let joined = this.#joined.get(name)
    if (!joined) {
      joined = this.#withMerges(joinedWith(own, parts))
      this.#joined.set(name, joined)
    }
    return joined
  }

  /** Where two lines of work met of which each had changed another part, the plan was new though no file was. */
  #withMerges(touches: readonly Touch[]): readonly Touch[] {
    if (this.#ancestry.isLine) return touches
    let all = touches
    for (let at = this.#graph.commits.length - 1; at >= 0; at--) {
      if ((this.#graph.parents[at]?.length ?? 0) < 2 || all.some((touch) => touch.at === at)) continue
      const tips = this.#ancestry.tips(this.#ancestry.before(all, at))
      if (tips.length < 2 || tips.some(({ change }) => change === 'deleted')) continue
      all = [...all, { at, change: 'changed' as const, blob: '', isLink: false }].sort((a, b) => a.at - b.at)
    }
    return all
  }

  #partsIn(folder: string): ReadonlyMap<number, Touch> | undefined {
    if (!this.#parts) {
      const parts = new Map<string, Map<number, Touch>>()
      for (const [name, touches] of this.#graph.touches) {
        for (const home of this.#by.foldersWithPart(name)) {
          const known = parts.get(home) ?? new Map<number, Touch>()
          parts.set(home, known)
          for (const touch of touches) known.set(touch.at, touch)
        }
      }
      this.#parts = parts
    }
    return this.#parts.get(folder)
  }
}

function joinedWith(own: readonly Touch[], parts: ReadonlyMap<number, Touch>): Touch[] {
  const ownAt = new Set(own.map(({ at }) => at))
  const touches: Touch[] = [...own]
  for (const touch of parts.values()) {
    const before = own.find(({ at }) => at >= touch.at)
    if (before && before.change !== 'deleted' && !ownAt.has(touch.at)) touches.push({ ...touch, change: 'changed' })
  }
  return touches.sort((a, b) => a.at - b.at)
}

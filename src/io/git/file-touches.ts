import type { Graph, Touch } from './log.ts'

/** What names of files say of plans. */
export interface Names {
  /** Two files with the same id, of which one went when the other came, are one plan. */
  idOf(file: string): string
  /** The folder of a plan that may have parts beside it; undefined for other names. */
  folderOf(file: string): string | undefined
  /** The folders whose plan this file would be part of, if there is one. */
  foldersWithPart(file: string): readonly string[]
  /** Every name (also of folders) that may belong to the plan in a folder. */
  namesIn(folder: string): readonly string[]
}

/** What the commits of a graph did to plans: to single files, and to those that were put together from several. */
export class FileTouches {
  readonly #graph: Graph
  readonly #by: Names
  readonly #finish: (touches: readonly Touch[]) => readonly Touch[]
  /** What was done to the parts of the plan in each folder, by commit. */
  #parts: ReadonlyMap<string, ReadonlyMap<number, Touch>> | undefined
  readonly #joined = new Map<string, readonly Touch[]>()

  /** `finish` adds to what was done to the files of one plan what follows from it. */
  constructor(graph: Graph, by: Names, finish: (touches: readonly Touch[]) => readonly Touch[]) {
    this.#graph = graph
    this.#by = by
    this.#finish = finish
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
      joined = this.#finish(joinedWith(own, parts))
      this.#joined.set(name, joined)
    }
    return joined
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

import type { Graph } from './log.ts'

/** Which commits of a graph were made on top of which. What stands at a commit is given, and returned, newest first. */
export class Ancestry {
  /** Each commit was made on top of the next one: there are no merges. */
  readonly isLine: boolean
  readonly #graph: Graph
  /** For each commit the number of the search that reached it last. */
  readonly #reached: Int32Array
  #search = 0

  constructor(graph: Graph) {
    this.#graph = graph
    this.isLine = graph.parents.every((parents) => parents.length <= 1)
    this.#reached = new Int32Array(graph.commits.length)
  }

  /** Those (given newest first) that none of the others was made on top of. */
  tips<T extends { readonly at: number }>(some: readonly T[]): T[] {
    if (this.isLine || some.length < 2) return some.slice(0, 1)
    const tips: T[] = []
    let left = some
    for (let first = left[0]; first; first = left[0]) {
      const { at } = first
      tips.push(first)
      const older = new Set(this.before(left, at))
      left = left.filter((one) => one.at !== at && !older.has(one))
    }
    return tips
  }

  /** Those that the commit was made on top of. */
  before<T extends { readonly at: number }>(some: readonly T[], commit: number): T[] {
    const later = some.filter(({ at }) => at > commit)
    const last = later.at(-1)?.at
    if (this.isLine || last === undefined) return later
    const search = ++this.#search
    const queue = [...(this.#graph.parents[commit] ?? [])]
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (at > last || this.#reached[at] === search) continue
      this.#reached[at] = search
      queue.push(...(this.#graph.parents[at] ?? []))
    }
    return later.filter(({ at }) => this.#reached[at] === search)
  }
}

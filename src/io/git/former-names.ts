import type { Graph } from './log.ts'
import { isSamePlan, type Names } from './names.ts'
import type { Moves } from './renames.ts'

/** Under which other names plans went on, and came, in the commits of a graph. */
export class FormerNames {
  readonly #graph: Graph
  /** What came and went in each commit, by its hash. */
  readonly #moves: ReadonlyMap<string, Moves>
  readonly #by: Names

  constructor(graph: Graph, moves: ReadonlyMap<string, Moves>, by: Names) {
    this.#graph = graph
    this.#moves = moves
    this.#by = by
  }

  /** The name that the file had before a commit (an index of the graph) gave it this one. */
  sourceOf(name: string, at: number): string | undefined {
    const moves = this.#movesIn(at)
    if (!moves) return undefined
    const source = moves.from.get(name)
    if (source !== undefined) return this.#planOf(source, moves) ?? source
    // A plan that was taken apart into a folder is no longer like the file it was, but it is the same plan.
    const same = moves.deleted.find((other) => this.#isSame(name, other))
    if (same !== undefined) return same
    const folder = this.#by.folderOf(name)
    if (folder === undefined) return undefined
    // Or it is most like one of the parts, and git takes it for that.
    for (const [to, from] of moves.from) {
      if (!this.#by.foldersWithPart(to).includes(folder) || this.#by.foldersWithPart(from).includes(folder)) continue
      const plan = this.#planOf(from, moves)
      if (plan !== undefined) return plan
      if (this.#isSame(name, from) || /\.plan\.(?:ya?ml|md)$/.test(from)) return from
    }
    return undefined
  }

  /** Did the file go on under another name when a commit took this one away? */
  wentOn(name: string, at: number): boolean {
    const moves = this.#movesIn(at)
    if (!moves) return false
    for (const [to, source] of moves.from) {
      if (source === name) return true
      if (this.#planOf(source, moves) === name && !this.#by.foldersWithPart(to).includes(this.#by.folderOf(name) ?? ''))
        return true
    }
    return moves.added.some((other) => this.#isSame(name, other))
  }

  /** The plan that a file was part of, if that went too. */
  #planOf(file: string, moves: Moves): string | undefined {
    const folders = this.#by.foldersWithPart(file)
    if (folders.length === 0) return undefined
    return [...moves.deleted, ...moves.from.values()].find((other) => {
      const folder = this.#by.folderOf(other)
      return folder !== undefined && folders.includes(folder)
    })
  }

  #movesIn(at: number): Moves | undefined {
    return this.#moves.get(this.#graph.commits[at]?.hash ?? '')
  }

  #isSame(one: string, other: string): boolean {
    return isSamePlan(one, other, this.#by)
  }
}

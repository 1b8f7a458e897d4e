import type { Step, Trail } from '../../lint/history.ts'
import { Ancestry } from './ancestry.ts'
import { FileTouches } from './file-touches.ts'
import { FormerNames } from './former-names.ts'
import type { Graph, Touch } from './log.ts'
import type { Names } from './names.ts'
import type { Moves } from './renames.ts'

/** A trail that is known to git, with the texts that its last commits left (mostly one). */
export interface KnownTrail extends Trail {
  readonly heads: readonly string[]
  /** The file is a link: what git keeps is where it leads to. */
  readonly isLink: boolean
  /** The plan is put together from files in this folder, of which git knows some; then `heads` is empty. */
  readonly folder?: string
}

/** Follows files through one graph, under all names that they had. */
export class Walk {
  /** Every name that was followed. */
  readonly seen = new Set<string>()
  readonly #graph: Graph
  readonly #ancestry: Ancestry
  readonly #files: FileTouches
  readonly #names: FormerNames

  constructor(graph: Graph, moves: ReadonlyMap<string, Moves>, by: Names) {
    this.#graph = graph
    this.#ancestry = new Ancestry(graph)
    this.#files = new FileTouches(graph, this.#ancestry, by)
    this.#names = new FormerNames(graph, moves, by)
  }

  trailOf(file: string): KnownTrail | undefined {
    const last = this.#ancestry.tips(this.#files.of(file))
    const folder = this.#files.folderOf(file)
    if (last.every(({ change }) => change === 'deleted')) return undefined
    const steps = this.#stepsOf(file)
    const at = new Map(steps.map(({ at, step }) => [step, { at }]))
    return {
      steps: steps.map(({ step }) => step),
      tips: (some) => {
        const tips = new Set(this.#ancestry.tips(some.flatMap((step) => at.get(step) ?? [])))
        return some.filter((step) => tips.has(at.get(step) as { at: number }))
      },
      heads: folder === undefined ? last.flatMap(({ change, blob }) => (change === 'deleted' ? [] : [blob])) : [],
      isLink: last.some(({ isLink }) => isLink),
      ...(folder !== undefined && { folder }),
    }
  }

  #stepsOf(file: string): { at: number; step: Step }[] {
    const found = new Map<number, Step>()
    const queue: { name: string; below?: number }[] = [{ name: file }]
    const queued = new Set<string>()
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name, below } = next
      this.seen.add(name)
      const folder = this.#files.folderOf(name)
      for (const { at, change, blob } of this.#own(name, below)) {
        const commit = this.#graph.commits[at]
        if (!commit || change === 'deleted') continue
        const step = { commit, file: name, blob, ...(folder !== undefined && { folder }) }
        if (!found.has(at)) found.set(at, step)
        const source = change === 'added' ? this.#names.sourceOf(name, at) : undefined
        const key = `${source}\0${at}`
        if (source === undefined || queued.has(key)) continue
        queued.add(key)
        queue.push({ name: source, below: at })
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([at, step]) => ({ at, step }))
  }

  /**
   * What was done to the file under this name (before a commit). Left out is what was made from before it got the name
   * from another, and before it went on under another: then the name was another file's.
   */
  #own(name: string, below: number | undefined): readonly Touch[] {
    const touches = this.#files.of(name)
    const inReach = below === undefined ? touches : this.#ancestry.before(touches, below)
    let own: readonly Touch[] = inReach
    for (const touch of inReach) {
      const { at, change } = touch
      const isBorder =
        (change === 'added' && this.#names.sourceOf(name, at) !== undefined) ||
        (change === 'deleted' && this.#names.wentOn(name, at))
      if (!isBorder || !own.includes(touch)) continue
      const older = new Set(this.#ancestry.before(own, at))
      own = own.filter((one) => !older.has(one))
    }
    return own
  }
}

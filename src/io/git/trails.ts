import type { Step, Trail } from '../../lint/history.ts'
import { FileTouches, type Names } from './file-touches.ts'
import { type Graph, mostNames, pathsFor, readLog, type Touch } from './log.ts'
import type { GitProcess } from './process.ts'
import { type Moves, readMoves } from './renames.ts'

/** A trail that is known to git, with the texts that its last commits left (mostly one). */
export interface KnownTrail extends Trail {
  readonly heads: readonly string[]
  /** The file is a link: what git keeps is where it leads to. */
  readonly isLink: boolean
  /** The plan is put together from files in this folder, of which git knows some; then `heads` is empty. */
  readonly folder?: string
}

/** Names that were changed so often are not followed any further. */
const mostRounds = 20

const noMoves: Moves = { from: new Map(), deleted: [], added: [] }

/** The way of each file through the commits, under all names that it had. Files that no commit has are left out. */
export async function readTrails(
  git: GitProcess,
  files: readonly string[],
  by: Names,
): Promise<ReadonlyMap<string, KnownTrail>> {
  const names = new Set(files)
  const moves = new Map<string, Moves>()
  let asked = pathsOf(files, by)
  let graph = await readLog(git, asked)
  for (let round = 1; ; round++) {
    const wanted = unread(graph, names, moves)
    const found = await readMoves(git, wanted)
    for (const hash of wanted) moves.set(hash, found.get(hash) ?? noMoves)
    const walk = new Walk(graph, moves, by)
    const trails = new Map<string, KnownTrail>()
    for (const file of files) {
      const trail = walk.trailOf(file)
      if (trail) trails.set(file, trail)
    }
    const fresh = [...walk.seen].filter((name) => !names.has(name))
    if (fresh.length === 0 || round === mostRounds) return trails
    for (const name of fresh) names.add(name)
    if (!fresh.flatMap((name) => lookedAt(name, by)).every((name) => isAmong(name, asked))) {
      asked = pathsOf([...names], by)
      graph = await readLog(git, asked)
    }
  }
}

/** Where plans of these names are looked for: many in their folders; and the parts of a plan lie in its own. */
export function pathsOf(names: readonly string[], by: Names): string[] {
  return pathsFor(names.length > mostNames ? names : names.flatMap((name) => lookedAt(name, by)))
}

function lookedAt(name: string, by: Names): readonly string[] {
  const folder = by.folderOf(name)
  return folder === undefined ? [name] : by.namesIn(folder)
}

/** Was the name looked at already, or its folder? */
function isAmong(name: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => name === path || name.startsWith(`${path}/`))
}

/** The commits in which one of the names came or went, as far as they have not been asked for their moves. */
function unread({ commits, touches }: Graph, names: ReadonlySet<string>, known: ReadonlyMap<string, Moves>) {
  const wanted = new Set<string>()
  for (const name of names) {
    for (const { at, change } of touches.get(name) ?? []) {
      const hash = commits[at]?.hash ?? ''
      if (change !== 'changed' && !known.has(hash)) wanted.add(hash)
    }
  }
  return [...wanted]
}

/** Follows files through one graph. */
class Walk {
  /** Every name that was followed. */
  readonly seen = new Set<string>()
  readonly #graph: Graph
  readonly #moves: ReadonlyMap<string, Moves>
  readonly #by: Names
  readonly #files: FileTouches
  readonly #isLine: boolean
  /** For each commit the number of the search that reached it last. */
  readonly #reached: Int32Array
  #search = 0

  constructor(graph: Graph, moves: ReadonlyMap<string, Moves>, by: Names) {
    this.#graph = graph
    this.#moves = moves
    this.#by = by
    this.#files = new FileTouches(graph, by, (touches) => this.#withMerges(touches))
    this.#isLine = graph.parents.every((parents) => parents.length <= 1)
    this.#reached = new Int32Array(graph.commits.length)
  }

  trailOf(file: string): KnownTrail | undefined {
    const last = this.#tips(this.#files.of(file))
    const folder = this.#files.folderOf(file)
    if (last.every(({ change }) => change === 'deleted')) return undefined
    const steps = this.#stepsOf(file)
    const at = new Map(steps.map(({ at, step }) => [step, { at }]))
    return {
      steps: steps.map(({ step }) => step),
      tips: (some) => {
        const tips = new Set(this.#tips(some.flatMap((step) => at.get(step) ?? [])))
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
        const source = change === 'added' ? this.#sourceOf(name, at) : undefined
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
    const inReach = below === undefined ? touches : this.#before(touches, below)
    let own: readonly Touch[] = inReach
    for (const touch of inReach) {
      const { at, change } = touch
      const isBorder =
        (change === 'added' && this.#sourceOf(name, at) !== undefined) ||
        (change === 'deleted' && this.#wentOn(name, at))
      if (!isBorder || !own.includes(touch)) continue
      const older = new Set(this.#before(own, at))
      own = own.filter((one) => !older.has(one))
    }
    return own
  }

  /** Where two lines of work met of which each had changed another part, the plan was new though no file was. */
  #withMerges(touches: readonly Touch[]): readonly Touch[] {
    if (this.#isLine) return touches
    let all = touches
    for (let at = this.#graph.commits.length - 1; at >= 0; at--) {
      if ((this.#graph.parents[at]?.length ?? 0) < 2 || all.some((touch) => touch.at === at)) continue
      const tips = this.#tips(this.#before(all, at))
      if (tips.length < 2 || tips.some(({ change }) => change === 'deleted')) continue
      all = [...all, { at, change: 'changed' as const, blob: '', isLink: false }].sort((a, b) => a.at - b.at)
    }
    return all
  }

  /** The name that the file had before this commit gave it the new one. */
  #sourceOf(name: string, at: number): string | undefined {
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

  /** The plan that a file was part of, if that went too. */
  #planOf(file: string, moves: Moves): string | undefined {
    const folders = this.#by.foldersWithPart(file)
    if (folders.length === 0) return undefined
    return [...moves.deleted, ...moves.from.values()].find((other) => {
      const folder = this.#by.folderOf(other)
      return folder !== undefined && folders.includes(folder)
    })
  }

  /** Did the file go on under another name when this one went? */
  #wentOn(name: string, at: number): boolean {
    const moves = this.#movesIn(at)
    if (!moves) return false
    for (const [to, source] of moves.from) {
      if (source === name) return true
      if (this.#planOf(source, moves) === name && !this.#by.foldersWithPart(to).includes(this.#by.folderOf(name) ?? ''))
        return true
    }
    return moves.added.some((other) => this.#isSame(name, other))
  }

  #movesIn(at: number): Moves | undefined {
    return this.#moves.get(this.#graph.commits[at]?.hash ?? '')
  }

  #isSame(one: string, other: string): boolean {
    return isSamePlan(one, other, this.#by)
  }

  /** Those (given newest first) that none of the others was made on top of. */
  #tips<T extends { readonly at: number }>(some: readonly T[]): T[] {
    if (this.#isLine || some.length < 2) return some.slice(0, 1)
    const tips: T[] = []
    let left = some
    for (let first = left[0]; first; first = left[0]) {
      const { at } = first
      tips.push(first)
      const older = new Set(this.#before(left, at))
      left = left.filter((one) => one.at !== at && !older.has(one))
    }
    return tips
  }

  /** Those that the commit was made on top of. */
  #before<T extends { readonly at: number }>(some: readonly T[], commit: number): T[] {
    const later = some.filter(({ at }) => at > commit)
    const last = later.at(-1)?.at
    if (this.#isLine || last === undefined) return later
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

/** Do two names stand for one plan, if the one went when the other came? */
export function isSamePlan(one: string, other: string, by: Names): boolean {
  return isPlanLike(one) && isPlanLike(other) && by.idOf(one) === by.idOf(other)
}

function isPlanLike(file: string): boolean {
  return /\.(?:ya?ml|md|markdown)$/i.test(file)
}

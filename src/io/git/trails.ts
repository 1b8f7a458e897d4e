import { type Graph, mostNames, pathsFor, readLog } from './log.ts'
import type { Names } from './names.ts'
import type { GitProcess } from './process.ts'
import { type Moves, readMoves } from './renames.ts'
import { type KnownTrail, Walk } from './walk.ts'

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

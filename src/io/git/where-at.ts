import { type Commit, type Step, sayCommit, type Unknown } from '../../lint/history.ts'
import { pathsFor, readLog } from './log.ts'
import { isSamePlan, type Names } from './names.ts'
import type { GitProcess } from './process.ts'
import { type Moves, readMoves } from './renames.ts'
import { pathsOf, readTrails } from './trails.ts'
import type { KnownTrail } from './walk.ts'

/** What was asked for, and the commit that it stands for. */
interface Revision {
  readonly revision: string
  readonly commit: Commit
}

/** Of a link git keeps no text that could be a plan. */
export const linkOnly: Unknown = {
  because: 'the file is a link, of which git only keeps where it leads to: lint that file',
}

/** Where the plans stood at a revision, under the names that they had there; or why one stood nowhere. */
export async function whereAt(
  git: GitProcess,
  at: Revision,
  files: readonly string[],
  by: Names,
): Promise<(file: string) => Step | Unknown> {
  const { hash } = at.commit
  const trails = await readTrails(git, files, by)
  const known = [...trails.values()].flatMap(({ steps }) => steps.map(({ file }) => file))
  const paths = pathsOf([...new Set([...files, ...known])], by)
  const reached = new Set((await readLog(git, paths, hash)).commits.map((commit) => commit.hash))
  const isPast = (await git.output(['merge-base', '--is-ancestor', hash, 'HEAD'])).code === 0
  const last = new Map(files.map((file) => [file, lastIn(reached, trails.get(file))]))
  /** The names that it may have there: those that it had last. One that has no history in common keeps its own. */
  const names = new Map<string, readonly string[]>()
  for (const [file, steps] of last)
    names.set(file, steps.length === 0 && !(isPast && trails.has(file)) ? [file] : steps.map((step) => step.file))
  const tree = await readTree(git, hash, [...names.values()].flat())
  if (!isPast) {
    const isThere = (file: string) => names.get(file)?.some((name) => tree.has(name))
    const gone = new Map([...last].filter(([file, steps]) => steps.length > 0 && !isThere(file)))
    const renamed = await renamedUntil(git, hash, gone, by)
    for (const [file, others] of renamed) names.set(file, others)
    for (const [name, entry] of await readTree(git, hash, [...renamed.values()].flat())) tree.set(name, entry)
  }
  return (file) => {
    const name = names.get(file)?.find((one) => tree.has(one))
    const entry = name === undefined ? undefined : tree.get(name)
    if (name === undefined || !entry) return nowhere(at, isPast ? trails.get(file) : undefined, reached)
    if (entry.isLink) return linkOnly
    const folder = by.folderOf(name)
    return { commit: at.commit, file: name, blob: entry.blob, ...(folder !== undefined && { folder }) }
  }
}

/** On another line of work, a file may have been renamed since the two parted: the names that it got there. */
async function renamedUntil(
  git: GitProcess,
  hash: string,
  gone: ReadonlyMap<string, readonly Step[]>,
  by: Names,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = new Set([...gone.values()].flatMap((steps) => steps.map(({ commit }) => `${hash} ${commit.hash}`)))
  const moves = (await readMoves(git, [...lines])).get(hash)
  if (!moves) return new Map([...gone.keys()].map((file) => [file, []]))
  return new Map([...gone].map(([file, steps]) => [file, steps.flatMap((step) => wentTo(step.file, moves, by) ?? [])]))
}

/** The last of what was done to a plan before a commit; several where lines of work met and neither was changed. */
function lastIn(reached: ReadonlySet<string>, trail: KnownTrail | undefined): readonly Step[] {
  return trail?.tips(trail.steps.filter(({ commit }) => reached.has(commit.hash))) ?? []
}

/** The name that a plan got when its own went. */
function wentTo(name: string, { from, added }: Moves, by: Names): string | undefined {
  const same = [...added, ...from.keys()].find((other) => isSamePlan(name, other, by))
  return same ?? [...from].find(([to, source]) => source === name && by.foldersWithPart(to).length === 0)?.[0]
}

interface Entry {
  readonly blob: string
  readonly isLink: boolean
}

/** The files of these names at a commit. One process. */
async function readTree(git: GitProcess, hash: string, names: readonly string[]): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>()
  if (names.length === 0) return found
  const out = await git.run([
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    hash,
    '--',
    ...pathsFor(names),
  ])
  for (const line of out.toString('utf8').split('\0')) {
    // `100644 blob NAME<TAB>PATH`; a path may hold anything but NUL.
    const [, mode = '', type, blob = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (type === 'blob') found.set(path, { blob, isLink: mode === '120000' })
  }
  return found
}

function nowhere({ revision, commit }: Revision, trail: KnownTrail | undefined, reached: ReadonlySet<string>): Unknown {
  const when = `at ${revision} (${sayCommit(commit)})`
  const first = trail?.steps.at(-1)
  if (!first || reached.has(first.commit.hash)) return { because: `the plan is not in the repository ${when}` }
  return { because: `the plan was not there yet ${when}: it begins with ${sayCommit(first.commit)}` }
}

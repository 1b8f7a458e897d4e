import { type Commit, type Step, sayCommit, type Unknown } from '../../lint/history.ts'
import { Refusal } from '../refusal.ts'
import type { Names } from './file-touches.ts'
import { pathsFor, readCommit, readLog } from './log.ts'
import { type GitProcess, NoHistory } from './process.ts'
import { type Moves, readMoves } from './renames.ts'
import { isSamePlan, type KnownTrail, pathsOf, readTrails } from './trails.ts'

/** What was asked for, and the commit that it stands for. */
interface Revision {
  readonly revision: string
  readonly commit: Commit
}

/** Of a link git keeps no text that could be a plan. */
export const isLink: Unknown = {
  because: 'the file is a link, of which git only keeps where it leads to: lint that file',
}

const kinds = 'a tag, a branch, a commit or HEAD~2'

/** The commit that a revision stands for. What stands for none, or for several, is refused. */
export async function commitAt(git: GitProcess, revision: string): Promise<Commit> {
  if (revision.trim() === '') throw new Refusal(`no revision was named: give ${kinds}`)
  if (revision.startsWith('-'))
    throw new Refusal(`${revision} looks like an option, and no revision starts with a hyphen: give ${kinds}`)
  if (/[\0\n]/.test(revision)) throw new Refusal(`there is no revision ${revision}: give ${kinds}`)
  const { out, err } = await git.output(['rev-parse', '--verify', `${revision}^{commit}`])
  const hash = out.toString('latin1').trim()
  if (/log for .* only (?:goes back to|has) /.test(err))
    throw new Refusal(`this clone does not remember what ${revision} was: name the commit itself, or a tag`)
  if (/^[0-9a-f]{40,64}$/.test(hash)) return readCommit(git, hash)
  throw await objection(git, revision, err)
}

async function objection(git: GitProcess, revision: string, err: string): Promise<Refusal | NoHistory> {
  if (/ is ambiguous/.test(err)) return new Refusal(`several commits start with ${revision}: give more of its letters`)
  if (/expected commit type/.test(err)) return new Refusal(`${revision} is no commit: give ${kinds}`)
  if (revision.includes('..') || revision.startsWith('^'))
    return new Refusal(`${revision} stands for a range of commits: give one revision`)
  const start = /^[^~^@:]+(?=[~^])/.exec(revision)?.[0]
  if (start !== undefined && (await git.output(['rev-parse', '--verify', `${start}^{commit}`])).code === 0)
    return new Refusal(`${revision} is further back than the history of ${start} goes`)
  const written = start ?? revision
  const refs = await git.run(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/tags', 'refs/remotes'])
  if (refs.length === 0) return new NoHistory('nothing has been committed yet: commit the plan')
  const names = refs
    .toString('utf8')
    .split('\n')
    .map((ref) => ref.replace(/^refs\/\w+\//, ''))
  // What nobody has checked out here has the name of its server before its own.
  const remote = names.find((name) => name.slice(name.indexOf('/') + 1) === written)
  const near = remote === undefined ? { written, known: names } : { written: remote, known: [remote] }
  return new Refusal(`there is no tag, branch or commit ${written} here`, near)
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
  const lastOf = (file: string) => lastIn(reached, trails.get(file))
  /** The names that it may have there: those that it had last. One that has no history in common keeps its own. */
  const names = new Map<string, readonly string[]>()
  for (const file of files) {
    const last = lastOf(file).map((step) => step.file)
    names.set(file, last.length === 0 && !(isPast && trails.has(file)) ? [file] : last)
  }
  const tree = await readTree(git, hash, [...names.values()].flat())
  if (!isPast) {
    // Since the two lines of work parted it may have been renamed on the other one.
    const gone = files.filter((file) => lastOf(file).length > 0 && !names.get(file)?.some((name) => tree.has(name)))
    const lines = new Set(gone.flatMap((file) => lastOf(file).map(({ commit }) => `${hash} ${commit.hash}`)))
    const moves = (await readMoves(git, [...lines])).get(hash)
    for (const file of gone)
      names.set(file, names.get(file)?.flatMap((name) => (moves && wentTo(name, moves, by)) ?? []) ?? [])
    const renamed = gone.flatMap((file) => names.get(file) ?? [])
    for (const [name, entry] of await readTree(git, hash, renamed)) tree.set(name, entry)
  }
  return (file) => {
    const name = names.get(file)?.find((one) => tree.has(one))
    const entry = name === undefined ? undefined : tree.get(name)
    if (name === undefined || !entry) return nowhere(at, isPast ? trails.get(file) : undefined, reached)
    if (entry.isLink) return isLink
    const folder = by.folderOf(name)
    return { commit: at.commit, file: name, blob: entry.blob, ...(folder !== undefined && { folder }) }
  }
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

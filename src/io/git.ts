import { lstatSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Step, Unknown } from '../lint/history.ts'
import { Blobs, blobName } from './git/blobs.ts'
import type { Names } from './git/names.ts'
import { pipeIn, pipeWords } from './git/patience.ts'
import { GitProcess, NoHistory, type Surroundings, Untrusted } from './git/process.ts'
import { gitProgram } from './git/program.ts'
import { commitAt } from './git/revision.ts'
import { readTrails } from './git/trails.ts'
import { parseTree, type TreeEntry } from './git/trees.ts'
import type { KnownTrail } from './git/walk.ts'
import { linkOnly, whereAt } from './git/where-at.ts'
import { isOdd } from './odd-names.ts'

export type { Names } from './git/names.ts'
export type { Surroundings } from './git/process.ts'
export type { TreeEntry } from './git/trees.ts'
export type { KnownTrail } from './git/walk.ts'

/** What git remembers of the files of one repository. What it does not, it says why, with the cure. */
export interface Git {
  /** The way of each file (from the root, with `/`) through the commits; of one that has parts, with all that was done to them. */
  trails(files: readonly string[], names: Names): Promise<(file: string) => KnownTrail | Unknown>
  /**
   * Where each file stood at a revision: a tag, a branch, a commit, `HEAD~2`. A revision that is none is the caller's
   * mistake, and is refused with the nearest name.
   */
  at(revision: string, files: readonly string[], names: Names): Promise<(file: string) => Step | Unknown>
  /** Texts by their names in git; undefined for what is missing, no text, or larger than any plan. */
  texts(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>>
  /** What folders hold, by their names in git, or by commit and path (`HEAD:plans/q3`); undefined for what is no folder. */
  folders(names: readonly string[]): Promise<ReadonlyMap<string, readonly TreeEntry[] | undefined>>
  /** The name in git that a text of these bytes would have. */
  nameOf(bytes: Uint8Array, like: string): string
  /** Ends what still runs. */
  close(): void
}

/** The git of this machine for the repository at `root`. Nothing is started before something is asked. */
export function realGit(surroundings: Surroundings): Git {
  let opening: Promise<GitProcess> | undefined
  let blobs: Blobs | undefined
  let hashBytes = 20
  /** What is done with a repository whose history is complete; of any other, why not. */
  const ask = async <T>(
    files: readonly string[],
    answer: (git: GitProcess, inside: readonly string[]) => Promise<(file: string) => T | Unknown>,
  ): Promise<(file: string) => T | Unknown> => {
    try {
      opening ??= opened(surroundings)
      const git = await opening
      blobs ??= new Blobs(git)
      const answerTo = await answer(
        git,
        files.filter((file) => !unaskable(file)),
      )
      return (file) => unaskable(file) ?? answerTo(file)
    } catch (error) {
      if (!(error instanceof NoHistory)) throw error
      return () => ({ because: error.message })
    }
  }
  const read = async (names: readonly string[], type: 'blob' | 'tree') => {
    try {
      return (await blobs?.read(names, type)) ?? new Map<string, Uint8Array | undefined>()
    } catch (error) {
      if (error instanceof NoHistory) return new Map<string, Uint8Array | undefined>()
      throw error
    }
  }
  return {
    trails: (files, names) =>
      ask(files, async (git, inside) => {
        const trails = await readTrails(git, inside, names)
        for (const { steps } of trails.values()) hashBytes = (steps[0]?.commit.hash.length ?? 40) / 2
        return (file) => checked(trails.get(file))
      }),
    at: (revision, files, names) =>
      ask(files, async (git, inside) => {
        const commit = await commitAt(git, revision)
        hashBytes = commit.hash.length / 2
        return whereAt(git, { revision, commit }, inside, names)
      }),
    texts: (names) => read(names, 'blob'),
    async folders(names) {
      // A name is a line to git: one with a line break in it would be two.
      const askable = names.filter((name) => !/[\n\0]/.test(name))
      const found = await read(askable, 'tree')
      return new Map(askable.map((name) => [name, treeIn(found.get(name), hashBytes)]))
    },
    nameOf: blobName,
    close: () => blobs?.close(),
  }
}

function treeIn(bytes: Uint8Array | undefined, idLength: number): readonly TreeEntry[] | undefined {
  return bytes && parseTree(bytes, idLength)
}

/** Why git cannot be asked about a file of this name, if it cannot. */
function unaskable(file: string): Unknown | undefined {
  if (isAbsolute(file) || file === '..' || file.startsWith('../'))
    return { because: 'the file is outside the repository' }
  return isOdd(file) ? { because: 'the name of the file is not UTF-8: rename it' } : undefined
}

function checked(trail: KnownTrail | undefined): KnownTrail | Unknown {
  if (!trail) return { because: 'git does not know the file yet: commit it' }
  if (trail.isLink) return linkOnly
  return trail
}

/** Git in a repository whose history is complete. */
async function opened(surroundings: Surroundings): Promise<GitProcess> {
  const own = join(surroundings.root, '.git')
  const found = lstatSync(own, { throwIfNoEntry: false })
  const pipe = found?.isDirectory() ? pipeIn(own, false) : undefined
  if (pipe !== undefined) throw new NoHistory(pipeWords(pipe))
  if (!found) throw new NoHistory('the plan is in no git repository: git init makes one')
  const program = gitProgram(surroundings.env.PATH, surroundings.root)
  if ('because' in program) throw new NoHistory(program.because)
  const git = new GitProcess(program, surroundings)
  try {
    await demandWhole(git)
    return git
  } catch (error) {
    if (!(error instanceof Untrusted)) throw error
    const trusting = await git.trusting()
    if (trusting instanceof NoHistory) throw trusting
    await demandWhole(trusting)
    return trusting
  }
}

async function demandWhole(git: GitProcess): Promise<void> {
  const out = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix'])
  const [shallow, prefix = ''] = out.toString('utf8').split('\n')
  if (shallow === 'true')
    throw new NoHistory(
      'the clone is shallow: fetch the full history (in GitHub Actions: fetch-depth: 0; in GitLab CI: GIT_DEPTH: 0)',
    )
  if (prefix !== '') throw new NoHistory('core.worktree in .git/config says that the files are elsewhere')
}

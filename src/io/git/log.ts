import type { Commit } from '../../lint/history.ts'
import { type GitProcess, NoHistory } from './process.ts'

/** What a commit did to one file. */
export interface Touch {
  /** Which commit, as an index of the graph. */
  readonly at: number
  readonly change: 'added' | 'changed' | 'deleted'
  readonly blob: string
  readonly isLink: boolean
}

/** The commits that touched some files, newest first: a commit stands before all that it was made from. */
export interface Graph {
  readonly commits: readonly Commit[]
  /** For each commit the ones it was made on top of, leaving out those that touched none of the files. */
  readonly parents: readonly (readonly number[])[]
  /** What was done to each file, newest first. */
  readonly touches: ReadonlyMap<string, readonly Touch[]>
}

/** More names than this are slower to look for than everything in their folders. */
export const mostNames = 100

/** What a commit is printed as, whatever the configuration would have. */
const form = [
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  '--no-mailmap',
  '--no-show-signature',
  '-O/dev/null',
  '--encoding=UTF-8',
  `--format=${['%H', '%P', '%ct', '%an', '%B'].join('%x00')}`,
]

/** Reads the commits up to one that touched these paths; without any, all commits. One process. */
export async function readLog(git: GitProcess, paths: readonly string[], until = 'HEAD'): Promise<Graph> {
  // All lines of work, also those whose changes came to the branch in another way.
  const what = ['--simplify-merges', '-c', '--raw', '-r']
  const out = await git.run(['--literal-pathspecs', 'log', until, ...what, ...form, '--', ...paths])
  return parseLog(out.toString('utf8'))
}

/** One commit, by its name. One process. */
export async function readCommit(git: GitProcess, hash: string): Promise<Commit> {
  const out = await git.run(['log', hash, '--max-count=1', '--no-patch', ...form, '--'])
  const [commit] = parseLog(out.toString('utf8')).commits
  if (!commit) throw new NoHistory('git was ended before it had read the history')
  return commit
}

/** The files by name; if they are many, the folders they are in; if these are many too, folders further up, and in the end everything. */
export function pathsFor(files: readonly string[]): string[] {
  if (files.length <= mostNames) return [...files]
  const folders = files.map((file) => file.split('/').slice(0, -1))
  for (let depth = Math.max(...folders.map(({ length }) => length)); depth > 0; depth--) {
    if (folders.some((folder) => folder.length === 0)) break
    const paths = new Set(folders.map((folder) => folder.slice(0, depth).join('/')))
    if (paths.size <= mostNames) return [...paths]
  }
  return []
}

/** Takes apart what `git log -z --raw` prints with the format above. Nothing in it can look like something else. */
function parseLog(text: string): Graph {
  const tokens = text.split('\0')
  const commits: Commit[] = []
  const parentNames: string[][] = []
  const touches = new Map<string, Touch[]>()
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').trimStart()
    if (token === '') continue
    if (!token.startsWith(':')) {
      const [parents = '', seconds = '', by = '', message = ''] = tokens.slice(at + 1, at + 5)
      commits.push({ hash: token, by: by.trim() || 'somebody', alsoBy: alsoIn(message), on: dayOf(Number(seconds)) })
      parentNames.push(parents.split(' '))
      at += 4
      continue
    }
    const path = tokens[++at] ?? ''
    const known = touches.get(path)
    const touch = touchOf(token, commits.length - 1)
    if (known) known.push(touch)
    else touches.set(path, [touch])
  }
  const index = new Map(commits.map(({ hash }, at) => [hash, at]))
  const parents = parentNames.map((names) => names.flatMap((name) => index.get(name) ?? []))
  return { commits, parents, touches }
}

/** `:100644 100644 BLOB BLOB M`; of a merge `::100644 100644 100644 BLOB BLOB BLOB MM`. The last of each is what is left. */
function touchOf(raw: string, at: number): Touch {
  const sides = /^:+/.exec(raw)?.[0].length ?? 1
  const parts = raw.slice(sides).split(' ')
  const mode = parts[sides] ?? ''
  const letters = parts.at(-1) ?? ''
  const change = mode === '000000' ? 'deleted' : /^A+$/.test(letters) ? 'added' : 'changed'
  return { at, change, blob: parts[2 * sides + 1] ?? '', isLink: mode === '120000' }
}

/** The day in UTC; one that no calendar has is the first or the last. */
function dayOf(seconds: number): string {
  const last = 253_402_300_799
  return new Date(Math.min(Math.max(seconds || 0, 0), last) * 1000).toISOString().slice(0, 10)
}

function alsoIn(message: string): string[] {
  if (!/co-authored-by:/i.test(message)) return []
  return message.split('\n').flatMap((line) => {
    if (!/^co-authored-by:/i.test(line)) return []
    const name = line
      .slice(line.indexOf(':') + 1)
      .split('<')[0]
      ?.trim()
    return name ? [name] : []
  })
}

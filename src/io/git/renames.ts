import type { GitProcess } from './process.ts'

/** What came and went in one commit: for each new name the one it had before, and names that only went or only came. */
export interface Moves {
  readonly from: ReadonlyMap<string, string>
  readonly deleted: readonly string[]
  readonly added: readonly string[]
}

/** More than these new and old names in one commit are only compared by being the same. */
const mostCompared = 400

/** The moves of these commits. One process. */
export async function readMoves(git: GitProcess, hashes: readonly string[]): Promise<ReadonlyMap<string, Moves>> {
  if (hashes.length === 0) return new Map()
  const out = await git.run(
    [
      'diff-tree',
      '--stdin',
      '-m',
      '-r',
      '-z',
      '--raw',
      '--no-abbrev',
      '--no-ext-diff',
      '--no-textconv',
      '-O/dev/null',
      // A plan may be put away under another name in the commit that begins the next one under its own.
      '-B',
      '-M',
      `-l${mostCompared}`,
      '--diff-filter=ACDR',
    ],
    hashes.map((hash) => `${hash}\n`).join(''),
  )
  return parseMoves(out.toString('utf8'))
}

/** Takes apart what `git diff-tree --stdin -m -z --raw` prints; a merge stands there once for each of its parents. */
function parseMoves(text: string): ReadonlyMap<string, Moves> {
  const tokens = text.split('\0')
  const moves = new Map<string, { from: Map<string, string>; deleted: string[]; added: string[] }>()
  let current = { from: new Map<string, string>(), deleted: [] as string[], added: [] as string[] }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (token === '') continue
    if (!token.startsWith(':')) {
      const hash = /^[0-9a-f]+/.exec(token.trimStart())?.[0] ?? ''
      current = moves.get(hash) ?? { from: new Map(), deleted: [], added: [] }
      moves.set(hash, current)
      continue
    }
    const letter = token.split(' ').at(-1)?.[0]
    const path = tokens[++at] ?? ''
    // What git calls a copy is a move from a name that begins anew.
    if (letter === 'R' || letter === 'C') current.from.set(tokens[++at] ?? '', path)
    else if (letter === 'D') current.deleted.push(path)
    else current.added.push(path)
  }
  return moves
}

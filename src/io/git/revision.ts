import type { Commit } from '../../lint/history.ts'
import { Refusal } from '../refusal.ts'
import { readCommit } from './log.ts'
import { type GitProcess, NoHistory } from './process.ts'

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

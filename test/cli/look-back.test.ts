import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { processWorld } from '../../src/io/process.ts'
import type { World } from '../../src/io/world.ts'
import type { Report } from '../../src/lint/finding.ts'
import { Repository } from '../io/repository.ts'

const plan = (metrics: string, status = 'live', more = '') => `status: ${status}
approved: { by: Amara Osei, on: 2026-06-15 }
launch: 2026-07-01
measurement:
  metrics: [${metrics}]
${more}`
const paid = '{ id: orders, definition: Orders that are paid. }'
const begun = '{ id: orders, definition: Orders that were begun. }'
const visits = '{ id: visits, definition: Visits by people. }'

/** What the command prints of a rule, linting what is in the repository. */
async function lint(repository: Repository, rule: string, more: Partial<World> = {}) {
  const parts: string[] = []
  const stdout = { isTTY: false, write: (part: string) => void parts.push(part) }
  const world: World = { ...processWorld(), cwd: repository.root, env: { PATH: process.env.PATH }, stdout, ...more }
  await run(['lint', '--format', 'json', '--today', '2026-07-20'], world)
  const report = JSON.parse(parts.join('')) as Report
  return {
    found: report.findings.filter((one) => one.rule === rule).map(({ message }) => message),
    skipped: report.skipped.filter((one) => one.rule === rule).map(({ because }) => because),
  }
}
const unchanged = 'measurement/unchanged-since-launch'

test('a metric that was redefined after the launch, though the plan has another name by now', async () => {
  const repository = Repository.make()
  repository.write('draft.yaml', plan(paid, 'draft')).commit('2026-05-20')
  repository.git('mv', 'draft.yaml', 'q3.plan.yaml')
  const commit = repository.commit('2026-06-20', 'Named', 'Mia Torres')
  repository.write('q3.plan.yaml', plan(begun)).commit('2026-07-02')
  expect((await lint(repository, unchanged)).found).toEqual([
    `"orders" was redefined after the launch on 1 July 2026: its definition was "Orders that are paid." and is "Orders that were begun." now (as it stood in ${commit.slice(0, 8)}, 20 June 2026, Mia Torres)`,
  ])
})

test('a date in the file is no evidence, and neither is the author’s: the commit is', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', plan(paid)).commit('2026-06-20')
  repository.write('q3.plan.yaml', plan(begun, 'live', '# agreed on 2026-06-05\n')).commit('2026-07-02')
  expect((await lint(repository, unchanged)).found).toHaveLength(1)
  expect(repository.git('log', '--format=%as').trim().split('\n')).toEqual(['2001-02-03', '2001-02-03'])
})

test('nothing is said of what any line of work had before the launch, whenever it was merged', async () => {
  const repository = Repository.make()
  const filler = Array.from({ length: 10 }, (_, line) => `x-line-${line}: ${line}\n`).join('')
  repository.write('q3.plan.yaml', plan(paid, 'live', filler)).commit('2026-05-20')
  repository.git('checkout', '--quiet', '-b', 'side')
  repository.write('q3.plan.yaml', plan(`${paid}, ${visits}`, 'live', filler)).commit('2026-06-20')
  repository.git('checkout', '--quiet', 'main')
  repository.write('q3.plan.yaml', plan(paid, 'live', `${filler}x-last: 1\n`)).commit('2026-06-25')
  repository.merge('side', '2026-07-10')
  expect(await lint(repository, unchanged)).toEqual({ found: [], skipped: [] })
  repository.write('q3.plan.yaml', plan(`${begun}, ${visits}`, 'live', filler)).commit('2026-07-11')
  expect((await lint(repository, unchanged)).found).toHaveLength(1)
})

test('whether a whole plan came in one commit or the first after the launch, no order is read out of it', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', plan(paid, 'live', 'channels: [{ id: email }]\n')).commit('2026-06-30')
  for (const rule of [unchanged, 'channels/not-late', 'plan/as-approved', 'plan/not-stale'])
    expect(await lint(repository, rule)).toEqual({ found: [], skipped: [] })
  const late = Repository.make()
  late.write('q3.plan.yaml', plan(paid)).commit('2026-07-02')
  expect((await lint(late, unchanged)).skipped).toEqual([
    'the history of the plan begins on 2 July 2026, after the launch on 1 July 2026: what was measured by then is not in it',
  ])
})

test('where the history cannot be read, every rule that needs it says so', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', plan(paid)).commit('2026-06-20')
  repository.write('q3.plan.yaml', plan(begun)).commit('2026-07-02')
  const clone = new Repository()
  clone.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, '.')
  const shallow = [
    'the clone is shallow: fetch the full history (in GitHub Actions: fetch-depth: 0; in GitLab CI: GIT_DEPTH: 0)',
  ]
  expect(await lint(clone, unchanged)).toEqual({ found: [], skipped: shallow })
  expect(await lint(clone, 'plan/not-stale')).toEqual({ found: [], skipped: shallow })
  repository.write('q3.plan.yaml', plan(paid))
  expect((await lint(repository, unchanged)).skipped).toEqual([
    'q3.plan.yaml has changes that are not committed yet, and only commits can be compared: commit them and lint again (after a commit hook, CI does that)',
  ])
  rmSync(join(repository.root, '.git'), { recursive: true })
  expect((await lint(repository, unchanged)).skipped[0]).toMatch(/^the plan is in no git repository/)
})

test('a worktree has the history of its repository', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', plan(paid)).commit('2026-06-20')
  repository.write('q3.plan.yaml', plan(begun)).commit('2026-07-02')
  const worktree = new Repository()
  repository.git('worktree', 'add', '--quiet', join(worktree.root, 'tree'))
  expect((await lint(new Repository(join(worktree.root, 'tree')), unchanged)).found).toHaveLength(1)
})

test('git is not asked about drafts', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', plan(paid, 'draft')).commit('2026-06-20')
  const git = () => Promise.reject(new Error('it was asked'))
  expect(await lint(repository, unchanged, { git })).toEqual({ found: [], skipped: [] })
})

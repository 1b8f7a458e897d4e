import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { processWorld } from '../../src/io/process.ts'
import type { Report } from '../../src/lint/finding.ts'
import { Repository } from '../io/repository.ts'

const file = 'q3.plan.yaml'
const plan = (definition: string) =>
  `status: live\nlaunch: 2026-07-01\nmeasurement:\n  metrics:\n    - { id: orders, definition: ${definition} }\n`
const now = plan('Orders that were begun.')

/** Paid orders before the launch, begun ones after it. */
function redefined(repository = Repository.make()): Repository {
  repository.write(file, plan('Orders that are paid.')).commit('2026-06-20')
  repository.write(file, now).commit('2026-07-02')
  return repository
}

async function out(repository: Repository, ...words: readonly string[]): Promise<string> {
  const parts: string[] = []
  const stdout = { isTTY: false, write: (part: string) => void parts.push(part) }
  const world = { ...processWorld(), cwd: repository.root, env: { PATH: process.env.PATH }, stdout }
  await run(['lint', '--today', '2026-07-20', ...words], world)
  return parts.join('')
}

/** What became of the rule that compares the metrics with those of the launch. */
async function unchanged(repository: Repository): Promise<string> {
  const { findings, skipped } = JSON.parse(await out(repository, '--format', 'json')) as Report
  const rule = 'measurement/unchanged-since-launch'
  const because = skipped.find((one) => one.rule === rule)?.because
  return because ?? (findings.some((one) => one.rule === rule) ? 'reported' : 'silent')
}

const skipped =
  'q3.plan.yaml has changes that are not committed yet, and only commits can be compared: commit them and lint again (after a commit hook, CI does that)'

describe('a plan that differs from its last commit', () => {
  test.each<[string, (repository: Repository) => unknown]>([
    ['changed', (repository) => repository.write(file, plan('Orders.'))],
    [
      'changed and staged, as a commit hook finds it',
      (repository) => repository.write(file, plan('Orders.')).git('add', file),
    ],
    [
      'changed, staged, and changed again',
      (repository) => {
        repository.write(file, plan('Orders.')).git('add', file)
        repository.write(file, plan('Sales.'))
      },
    ],
    ['with a comment more', (repository) => repository.write(file, `${now}# Looked at.\n`)],
  ])('is judged by the other rules alone: %s', async (_, change) => {
    const repository = redefined()
    change(repository)
    expect(await unchanged(repository)).toBe(skipped)
  })

  test('the person reads which rules, why, and what to do', async () => {
    const repository = redefined()
    repository.write(file, plan('Orders.'))
    expect(await out(repository)).toContain(`rules not checked in q3: ${skipped} (`)
  })

  test.each<[string, (repository: Repository) => unknown]>([
    ['not added', () => {}],
    ['added, but not committed', (repository) => repository.git('add', file)],
    ['only announced', (repository) => repository.git('add', '--intent-to-add', file)],
  ])('a new plan: %s', async (_, add) => {
    const repository = Repository.make()
    repository.write('README.md', 'x').commit('2026-06-20')
    repository.write(file, now)
    add(repository)
    expect(await unchanged(repository)).toBe('git does not know the file yet: commit it')
  })
})

describe('a plan that says what its last commit says', () => {
  const crlf = now.replaceAll('\n', '\r\n')

  test.each<[string, (repository: Repository) => unknown]>([
    ['untouched', () => {}],
    ['touched', (repository) => utimesSync(join(repository.root, file), 1, 1)],
    ['written again', (repository) => repository.write(file, now)],
    ['deleted from the index alone', (repository) => repository.git('rm', '--quiet', '--cached', file)],
    [
      'changed, staged and put back',
      (repository) => {
        repository.write(file, plan('Orders.')).git('add', file)
        repository.write(file, now)
      },
    ],
    ['with the line ends of Windows', (repository) => repository.write(file, crlf)],
    ['with a byte order mark', (repository) => repository.write(file, `\ufeff${now}`)],
    [
      'checked out with core.autocrlf',
      (repository) => {
        repository.git('config', 'core.autocrlf', 'true')
        rmSync(join(repository.root, file))
        repository.git('checkout', '--quiet', '--', file)
      },
    ],
    ['marked as unchanged for git', (repository) => repository.git('update-index', '--assume-unchanged', file)],
  ])('is compared: %s', async (_, change) => {
    const repository = redefined()
    change(repository)
    expect(await unchanged(repository)).toBe('reported')
  })

  test.each(['* text eol=crlf', '* text=auto eol=crlf', '*.yaml -text', '*.yaml binary'])(
    'is compared, with %j in .gitattributes',
    async (attributes) => {
      const repository = Repository.make()
      repository.write('.gitattributes', `${attributes}\n`)
      redefined(repository)
      rmSync(join(repository.root, file))
      repository.git('checkout', '--quiet', '--', file)
      expect(await unchanged(repository)).toBe('reported')
    },
  )

  test('is compared, though it was committed with the line ends of Windows and is here without', async () => {
    const repository = Repository.make()
    repository.write(file, plan('Orders that are paid.').replaceAll('\n', '\r\n')).commit('2026-06-20')
    repository.write(file, crlf).commit('2026-07-02')
    repository.write(file, now)
    expect(await unchanged(repository)).toBe('reported')
  })
})

test('where old texts are missing, nothing is passed by accident', async () => {
  const origin = redefined()
  origin.git('config', 'uploadpack.allowFilter', 'true')
  const clone = new Repository()
  clone.git('clone', '--quiet', '--filter=blob:none', `file://${origin.root}`, '.')
  const because = 'old texts of the plan are missing here: fetch the history in full (git clone without --filter)'
  expect(await unchanged(clone)).toBe(because)
  const inFolder = Repository.make()
  inFolder.write('q3/plan.yaml', 'status: live\nlaunch: 2026-07-01\n')
  inFolder.write('q3/measurement.yaml', 'metrics: [{ id: orders, definition: Paid. }]\n').commit('2026-06-20')
  inFolder.write('q3/measurement.yaml', 'metrics: [{ id: orders, definition: Begun. }]\n').commit('2026-07-02')
  expect(await unchanged(inFolder)).toBe('reported')
  inFolder.git('config', 'uploadpack.allowFilter', 'true')
  const other = new Repository()
  other.git('clone', '--quiet', '--filter=blob:none', `file://${inFolder.root}`, '.')
  expect(await unchanged(other)).toBe(because)
})

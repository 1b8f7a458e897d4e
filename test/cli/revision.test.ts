import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plansAt } from '../../src/cli/revision.ts'
import { Refusal } from '../../src/io/refusal.ts'
import { isFolderPlan } from '../../src/plan/files/parts.ts'
import { nearest } from '../../src/plan/nearest.ts'
import type { CheckedPlan, Plan } from '../../src/plan/plan.ts'
import { readFolder, readPlanText } from '../../src/plan/read.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { Repository } from '../io/repository.ts'

const make = () => Repository.make()
const check = (plan: Plan) => checkPlan(plan, (text) => isPlaceholder(text, wordsFor('en')))
const filler = Array.from({ length: 20 }, (_, line) => `x-line-${line}: ${line}\n`).join('')
const titled = (title: string) => `title: ${title}\n${filler}`

async function planIn(file: string, text = 'title: now\n'): Promise<CheckedPlan> {
  if (!isFolderPlan(file)) return check(await readPlanText({ file, text }))
  return check(await readFolder([{ path: file.slice(file.lastIndexOf('/') + 1), file, content: text }]))
}

/** What the plan that is in a file now said at a revision, or why that cannot be told; a refusal as the caller reads it. */
async function said(repository: Repository, revision: string, file = 'q3.plan.yaml', key = 'title') {
  const git = repository.seen()
  const now = await planIn(file)
  try {
    const stood = (await plansAt(revision, [now], git, check))(now)
    if ('because' in stood) return stood.because
    return stood.then.plan.readable ? stood.then.plan.data[key] : 'unreadable'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const near = error.near && nearest(error.near.written, error.near.known)
    return `refused: ${error.message}${near === undefined ? '' : `; a similar name is ${near}`}`
  } finally {
    git.close()
  }
}

describe('a plan as it stood at a revision', () => {
  test('a tag, a branch, a hash, the beginning of one, and steps back from them', async () => {
    const repository = make()
    const first = repository.write('q3.plan.yaml', titled('one')).commit('2026-05-01')
    repository.git('tag', 'v1')
    repository.gitWith(
      { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' },
      'tag',
      '--annotate',
      '--message=x',
      'signed',
    )
    repository.write('q3.plan.yaml', titled('two')).commit('2026-05-02')
    repository.git('branch', 'agency/draft')
    repository.write('other.md', 'x').commit('2026-05-03')
    repository.write('q3.plan.yaml', titled('three')).commit('2026-05-04')
    repository.write('q3.plan.yaml', titled('not committed'))
    for (const [revision, title] of [
      ['v1', 'one'],
      ['signed', 'one'],
      [first, 'one'],
      [first.slice(0, 7), 'one'],
      ['agency/draft', 'two'],
      ['agency/draft~1', 'one'],
      ['HEAD~1', 'two'],
      ['HEAD', 'three'],
      ['main', 'three'],
      ['@^', 'two'],
    ])
      expect(await said(repository, revision ?? ''), revision).toBe(title)
  })

  test('the commit is the one that was asked for, with its author and day', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', titled('one')).commit('2026-05-01')
    const hash = repository.write('other.md', 'x').commit('2026-05-03', 'Other', 'Mia Torres')
    const now = await planIn('q3.plan.yaml')
    const stood = (await plansAt('HEAD', [now], repository.seen(), check))(now)
    expect(stood).toMatchObject({ commit: { hash, by: 'Mia Torres', on: '2026-05-03' } })
    expect('then' in stood && stood.then.plan.file).toBe('q3.plan.yaml')
  })

  test('through renames, also in the commit that gave its old name to another plan', async () => {
    const repository = make()
    // As long as plans are: very short texts git takes for changed, whatever became of them.
    repository.write('current.plan.yaml', `${titled('first quarter')}note: ${'It was. '.repeat(60)}\n`)
    repository.commit('2026-01-01')
    repository.git('tag', 'q1')
    mkdirSync(join(repository.root, 'archive'))
    repository.git('mv', 'current.plan.yaml', 'archive/q1.plan.yaml')
    repository.write('current.plan.yaml', 'title: second quarter\n').commit('2026-04-01')
    expect(await said(repository, 'q1', 'archive/q1.plan.yaml')).toBe('first quarter')
  })

  test('before it was there: not what another plan of its name said then', async () => {
    const repository = make()
    repository.write('current.plan.yaml', titled('first quarter')).commit('2026-01-01')
    repository.git('mv', 'current.plan.yaml', 'q1.plan.yaml')
    repository.commit('2026-03-31')
    repository.write('current.plan.yaml', 'title: second quarter\n').commit('2026-04-01')
    expect(await said(repository, 'HEAD~2', 'q1.plan.yaml')).toBe('first quarter')
    expect(await said(repository, 'HEAD~2', 'current.plan.yaml')).toMatch(
      /^the plan was not there yet at HEAD~2 \([0-9a-f]{8}, 1 January 2026, Dan Whitlock\): it begins with [0-9a-f]{8}, 1 April 2026, Dan Whitlock$/,
    )
  })

  test('from one file to a folder and back, each time all of its parts', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', `${titled('file')}budget: { total: 1 }\n`).commit('2026-05-01')
    repository.git('rm', '--quiet', 'q3.plan.yaml')
    repository.write('q3/plan.yaml', titled('folder')).write('q3/budget.yaml', 'total: 2\n').commit('2026-05-02')
    repository.write('q3/budget.yaml', 'total: 3\n').commit('2026-05-03')
    expect(await said(repository, 'HEAD~2', 'q3/plan.yaml', 'budget')).toEqual({ total: 1 })
    expect(await said(repository, 'HEAD~1', 'q3/plan.yaml', 'budget')).toEqual({ total: 2 })
    expect(await said(repository, 'HEAD', 'q3/plan.yaml', 'budget')).toEqual({ total: 3 })
    repository.git('rm', '-r', '--quiet', 'q3')
    repository.write('q3.plan.yaml', `${titled('file')}budget: { total: 4 }\n`).commit('2026-05-04')
    expect(await said(repository, 'HEAD~1', 'q3.plan.yaml', 'budget')).toEqual({ total: 3 })
  })

  test('on another line of work, also where it was renamed or made a folder there, or here', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', titled('common')).commit('2026-05-01')
    const branch = (name: string, change: () => void) => {
      repository.git('checkout', '--quiet', '-b', name, 'main')
      change()
      repository.commit('2026-05-02')
      repository.git('checkout', '--quiet', 'main')
    }
    branch('edited', () => repository.write('q3.plan.yaml', titled('edited')))
    branch('renamed', () => {
      repository.git('mv', 'q3.plan.yaml', 'autumn.plan.yaml')
      repository.write('autumn.plan.yaml', titled('renamed'))
    })
    branch('parted', () => {
      repository.git('rm', '--quiet', 'q3.plan.yaml')
      repository.write('q3/plan.yaml', 'title: parted\n').write('q3/budget.yaml', filler)
    })
    branch('deleted', () => repository.git('rm', '--quiet', 'q3.plan.yaml'))
    expect(await said(repository, 'edited')).toBe('edited')
    expect(await said(repository, 'renamed')).toBe('renamed')
    expect(await said(repository, 'parted')).toBe('parted')
    expect(await said(repository, 'deleted')).toMatch(/^the plan is not in the repository at deleted \(/)
    repository.git('mv', 'q3.plan.yaml', 'here.plan.yaml')
    repository.commit('2026-05-03')
    expect(await said(repository, 'edited', 'here.plan.yaml')).toBe('edited')
    expect(await said(repository, 'renamed', 'here.plan.yaml')).toBe('renamed')
    expect(await said(repository, 'HEAD~1', 'here.plan.yaml')).toBe('common')
  })

  test('at a merge, and on each line before it', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', `note: a\n${titled('common')}`).commit('2026-05-01')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.git('mv', 'q3.plan.yaml', 'autumn.plan.yaml')
    repository.write('autumn.plan.yaml', `note: side\n${titled('common')}`).commit('2026-05-02')
    repository.git('checkout', '--quiet', 'main')
    repository.write('q3.plan.yaml', `note: a\n${titled('common')}id: main\n`).commit('2026-05-03')
    repository.merge('side', '2026-05-04')
    const file = 'autumn.plan.yaml'
    expect(await said(repository, 'HEAD', file, 'note')).toBe('side')
    expect(await said(repository, 'HEAD', file, 'id')).toBe('main')
    expect(await said(repository, 'HEAD^1', file, 'note')).toBe('a')
    expect(await said(repository, 'HEAD^1', file, 'id')).toBe('main')
    expect(await said(repository, 'HEAD^2', file, 'note')).toBe('side')
    expect(await said(repository, 'side~1', file, 'note')).toBe('a')
  })

  test('one that is new here and there on another branch, or was deleted for a while', async () => {
    const repository = make()
    repository.write('README.md', 'x').commit('2026-05-01')
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.write('q3.plan.yaml', titled('other')).commit('2026-05-02')
    repository.git('checkout', '--quiet', 'main')
    expect(await said(repository, 'other')).toBe('other')
    expect(await said(repository, 'main')).toMatch(/^the plan is not in the repository at main \(/)
    repository.write('q3.plan.yaml', titled('one')).commit('2026-05-03')
    repository.git('rm', '--quiet', 'q3.plan.yaml')
    repository.commit('2026-05-04')
    repository.write('q3.plan.yaml', titled('two')).commit('2026-05-05')
    expect(await said(repository, 'HEAD~2')).toBe('one')
    expect(await said(repository, 'HEAD~1')).toMatch(/^the plan is not in the repository at HEAD~1 \(/)
  })

  test('one that could not be read then, one that was a link, and names that could mean something else', async () => {
    const repository = make()
    const odd = ':(top)x "q" ü.plan.yaml'
    repository.write('q3.plan.yaml', 'title: [\n').write(odd, titled('odd')).write('-n.plan.yaml', titled('n'))
    symlinkSync('q3.plan.yaml', join(repository.root, 'link.plan.yaml'))
    repository.commit('2026-05-01')
    rmSync(join(repository.root, 'link.plan.yaml'))
    repository.write('link.plan.yaml', titled('a file')).write('q3.plan.yaml', titled('x')).commit('2026-05-02')
    expect(await said(repository, 'HEAD~1')).toBe('unreadable')
    expect(await said(repository, 'HEAD~1', 'link.plan.yaml')).toMatch(/^the file is a link/)
    expect(await said(repository, 'HEAD~1', odd)).toBe('odd')
    expect(await said(repository, 'HEAD~1', '-n.plan.yaml')).toBe('n')
    expect(await said(repository, 'HEAD', '../q3.plan.yaml')).toBe('the file is outside the repository')
  })

  test('many plans at once', async () => {
    const repository = make()
    const files = Array.from({ length: 120 }, (_, at) => `plans/p${at}.plan.yaml`)
    for (const file of files) repository.write(file, titled(`old ${file}`))
    repository.write('plans/new\nline.plan.yaml', titled('old')).commit('2026-05-01')
    for (const file of files) repository.write(file, titled('new'))
    repository.git('mv', 'plans/p7.plan.yaml', 'plans/seven.plan.yaml')
    repository.commit('2026-05-02')
    const named = [
      ...files.filter((file) => !file.includes('p7.')),
      'plans/seven.plan.yaml',
      'plans/new\nline.plan.yaml',
    ]
    const plans = await Promise.all(named.map((file) => planIn(file)))
    const git = repository.seen()
    const stoodAs = await plansAt('HEAD~1', plans, git, check)
    git.close()
    const titles = plans.map((plan) => {
      const stood = stoodAs(plan)
      return 'because' in stood ? stood.because : stood.then.plan.data.title
    })
    expect(titles).toEqual([...named.slice(0, -2).map((file) => `old ${file}`), 'old plans/p7.plan.yaml', 'old'])
  })

  test('in a repository of the longer hashes', async () => {
    const repository = new Repository()
    repository.git('init', '--quiet', '--object-format=sha256')
    repository.write('q3/plan.yaml', titled('one')).write('q3/budget.yaml', 'total: 1\n').commit('2026-05-01')
    repository.write('q3/budget.yaml', 'total: 2\n').commit('2026-05-02')
    expect(await said(repository, 'HEAD~1', 'q3/plan.yaml', 'budget')).toEqual({ total: 1 })
  })
})

describe('what is no revision', () => {
  const kinds = 'give a tag, a branch, a commit or HEAD~2'

  test('is refused with the cure, and with the nearest name', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', titled('one')).commit('2026-05-01')
    repository.git('tag', 'approved-june')
    repository.git('branch', 'autumn')
    repository.git('update-ref', 'refs/remotes/origin/agency', 'HEAD')
    const blob = repository.git('rev-parse', 'HEAD:q3.plan.yaml').trim()
    for (const [revision, message] of [
      ['', `no revision was named: ${kinds}`],
      [
        '--upload-pack=touch canary',
        `--upload-pack=touch canary looks like an option, and no revision starts with a hyphen: ${kinds}`,
      ],
      ['-n1', `-n1 looks like an option, and no revision starts with a hyphen: ${kinds}`],
      ['approved-jun', 'there is no tag, branch or commit approved-jun here; a similar name is approved-june'],
      ['autum~1', 'there is no tag, branch or commit autum here; a similar name is autumn'],
      ['agency', 'there is no tag, branch or commit agency here; a similar name is origin/agency'],
      ['nothing-like-it', 'there is no tag, branch or commit nothing-like-it here'],
      ['0123456789abcdef0123456789abcdef01234567', /^there is no tag, branch or commit 0123456789abcdef/],
      ['HEAD~7', 'HEAD~7 is further back than the history of HEAD goes'],
      ['main..autumn', 'main..autumn stands for a range of commits: give one revision'],
      ['^main', '^main stands for a range of commits: give one revision'],
      ['q3.plan.yaml', 'there is no tag, branch or commit q3.plan.yaml here'],
      [blob, `${blob} is no commit: ${kinds}`],
      ['HEAD:q3.plan.yaml', 'there is no tag, branch or commit HEAD:q3.plan.yaml here'],
      ['main\nHEAD', /^there is no revision main\nHEAD/],
      ['main\0', /^there is no revision main/],
      ['main@{2 years ago}', /^this clone does not remember what main@\{2 years ago\} was: name the commit itself/],
    ] as const) {
      const found = await said(repository, revision)
      const expected =
        typeof message === 'string' ? `refused: ${message}` : new RegExp(`^refused: ${message.source.slice(1)}`)
      if (typeof expected === 'string') expect(found).toBe(expected)
      else expect(found).toMatch(expected)
    }
  })

  test('where there is no history to look in, that is said instead', async () => {
    const repository = make()
    expect(await said(repository, 'HEAD')).toBe('nothing has been committed yet: commit the plan')
    repository.write('q3.plan.yaml', titled('one')).commit('2026-05-01')
    repository.write('q3.plan.yaml', titled('two')).commit('2026-05-02')
    const shallow = new Repository()
    shallow.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, '.')
    expect(await said(shallow, 'HEAD~1')).toMatch(/^the clone is shallow: fetch the full history/)
    expect(await said(new Repository(), 'HEAD')).toMatch(/^the plan is in no git repository/)
    const blob = repository.git('rev-parse', 'HEAD~1:q3.plan.yaml').trim()
    rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    expect(await said(repository, 'HEAD~1')).toMatch(
      /^old texts of the plan are missing here: fetch the history in full/,
    )
  })
})

import { describe, expect, test } from 'vitest'
import { GitArchive } from '../../src/cli/history.ts'
import { readOther } from '../../src/lint/read.ts'
import { homesOfFile, isFolderPlan } from '../../src/plan/files/parts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readFolder, readPlanText } from '../../src/plan/read.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { Repository } from '../io/repository.ts'

const make = () => {
  const repository = Repository.make()
  return repository
}

const check = (plan: Plan) => checkPlan(plan, (text) => isPlaceholder(text, wordsFor('en')))

type Texts = Readonly<Record<string, string>>

/** The plan that these files make: the folder of `plan.yaml`, or the one file. */
async function planOf(texts: Texts): Promise<Plan> {
  const [main = ''] = Object.keys(texts)
  const folder = homesOfFile(main)[0]?.folder ?? ''
  if (!isFolderPlan(main)) return readPlanText({ file: main, text: texts[main] ?? '' })
  return readFolder(
    Object.entries(texts).map(([file, content]) => ({
      path: folder === '' ? file : file.slice(folder.length + 1),
      file,
      content,
    })),
  )
}

/** The versions of the plan that these files make now: the day, and what it said of these keys. */
async function versions(repository: Repository, texts: Texts, keys: readonly string[]): Promise<unknown[] | string> {
  const archive = new GitArchive(async () => repository.seen(), check)
  const now = await check(await planOf(texts))
  await archive.open([now.plan])
  const trail = archive.trailOf(now.plan)
  if ('because' in trail) {
    archive.close()
    return trail.because
  }
  for (const step of trail.steps) archive.look(step, keys, now)
  await archive.load()
  const found = trail.steps.map((step) => {
    const then = archive.look(step, keys, now)
    const reads = keys.map((key) => `${key}?` as 'title?')
    return [step.commit.on, then?.plan.readable ? readOther(reads, then) : undefined]
  })
  archive.close()
  return found
}

const write = (repository: Repository, texts: Texts) => {
  for (const [file, text] of Object.entries(texts)) repository.write(file, text)
  return repository
}

const long = 'note: >-\n'.concat(Array.from({ length: 20 }, (_, line) => `  line ${line} of a long note\n`).join(''))
const start: Texts = {
  'q3/plan.yaml': 'title: a\n',
  'q3/budget.yaml': 'total: 1\n',
  'q3/channels/email.yaml': 'name: Email\n',
}

describe('a plan in a folder', () => {
  test('is at each commit what its files were then', async () => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    repository.write('q3/budget.yaml', 'total: 2\n').commit('2026-06-02')
    repository.write('q3/notes.md', 'Not of the plan.\n').commit('2026-06-03')
    repository.write('q3/channels/post.yaml', 'name: Post\n').commit('2026-06-04')
    repository.write('q3/plan.yaml', 'title: b\n').commit('2026-06-05')
    const now = {
      ...start,
      'q3/plan.yaml': 'title: b\n',
      'q3/budget.yaml': 'total: 2\n',
      'q3/channels/post.yaml': 'name: Post\n',
    }
    const email = { name: 'Email', id: 'email' }
    const post = { name: 'Post', id: 'post' }
    expect(await versions(repository, now, ['title', 'budget', 'channels'])).toEqual([
      ['2026-06-05', { title: 'b', budget: { total: 2 }, channels: [email, post] }],
      ['2026-06-04', { title: 'a', budget: { total: 2 }, channels: [email, post] }],
      ['2026-06-02', { title: 'a', budget: { total: 2 }, channels: [email] }],
      ['2026-06-01', { title: 'a', budget: { total: 1 }, channels: [email] }],
    ])
  })

  test('at the root of the repository, with a space and a comma in names', async () => {
    const repository = make()
    const texts = { 'plan.yaml': 'title: a\n', 'channels/Paid search, UK.yaml': 'name: Search\n' }
    write(repository, texts).write('README.md', 'x').commit('2026-06-01')
    repository.write('src/x.ts', 'x').commit('2026-06-02')
    expect(await versions(repository, texts, ['channels'])).toEqual([
      ['2026-06-01', { channels: [{ name: 'Search', id: 'paid-search-uk' }] }],
    ])
    const deep = make()
    const inside = { 'my plans/q3/plan.yaml': 'title: a\n', 'my plans/q3/budget.yml': 'total: 1\n' }
    write(deep, inside).commit('2026-06-01')
    expect(await versions(deep, inside, ['budget'])).toEqual([['2026-06-01', { budget: { total: 1 } }]])
  })

  test.each<[string, (repository: Repository) => unknown, Texts, string]>([
    [
      'a part',
      (repository) => repository.write('q3/budget.yaml', 'total: 9\n'),
      { 'q3/budget.yaml': 'total: 9\n' },
      'q3/budget.yaml',
    ],
    [
      'the plan',
      (repository) => repository.write('q3/plan.yaml', 'title: z\n'),
      { 'q3/plan.yaml': 'title: z\n' },
      'q3/plan.yaml',
    ],
    [
      'a new part',
      (repository) => repository.write('q3/digital.yaml', 'values: [Honest]\n'),
      { 'q3/digital.yaml': 'values: [Honest]\n' },
      'q3/digital.yaml',
    ],
  ])('%s that is not committed', async (_, change, changed, file) => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    change(repository)
    expect(await versions(repository, { ...start, ...changed }, ['title'])).toMatch(
      `${file} has changes that are not committed yet, and only commits can be compared: commit them`,
    )
  })

  test('a part that was deleted and not committed; line ends of another machine are no change', async () => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    const { 'q3/budget.yaml': _, ...without } = start
    expect(await versions(repository, without, ['title'])).toMatch('q3/budget.yaml has changes')
    const crlf = { ...start, 'q3/budget.yaml': 'total: 1\r\n' }
    expect(await versions(repository, crlf, ['title'])).toEqual([['2026-06-01', { title: 'a' }]])
  })

  test('what was committed of a part that has changes is told beside them', async () => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    const now = await check(await planOf({ ...start, 'q3/budget.yaml': 'total: 9\n' }))
    const archive = new GitArchive(async () => repository.seen(), check)
    await archive.open([now.plan])
    const trail = archive.trailOf(now.plan)
    const [step] = 'committed' in trail ? trail.committed.steps : []
    if (!step) throw new Error('nothing was committed')
    archive.look(step, ['budget'], now)
    await archive.load()
    expect(archive.look(step, ['budget'], now)?.plan.data.budget).toEqual({ total: 1 })
    archive.close()
  })

  test('parts whose plan is not committed at all', async () => {
    const repository = make()
    repository.write('q3/budget.yaml', 'total: 1\n').commit('2026-06-01')
    expect(await versions(repository, start, ['title'])).toBe('git does not know the file yet: commit it')
    repository.write('q3/plan.yaml', 'title: a\n').git('rm', '--quiet', '--cached', 'q3/budget.yaml')
    repository.git('add', 'q3/plan.yaml')
    repository.gitWith(
      { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a' },
      'commit',
      '-qm',
      'x',
    )
    expect(
      await versions(repository, { 'q3/plan.yaml': 'title: a\n', 'q3/digital.yaml': 'values: [x]\n' }, ['title']),
    ).toMatch('has changes that are not committed yet')
  })

  test('a part that was broken then breaks its own element then', async () => {
    const repository = make()
    write(repository, { ...start, 'q3/budget.yaml': 'total: [\n' }).commit('2026-06-01')
    write(repository, start).commit('2026-06-02')
    expect(await versions(repository, start, ['budget', 'title'])).toEqual([
      ['2026-06-02', { budget: { total: 1 }, title: 'a' }],
      ['2026-06-01', undefined],
    ])
    expect(await versions(repository, start, ['title'])).toEqual([
      ['2026-06-02', { title: 'a' }],
      ['2026-06-01', { title: 'a' }],
    ])
  })
})

describe('from one file to a folder', () => {
  const one = `title: a\n${long}budget:\n  total: 1\n`

  test.each([
    ['most of it in plan.yaml', { 'q3/plan.yaml': `title: a\n${long}`, 'q3/budget.yaml': 'total: 2\n' }],
    ['most of it in a part', { 'q3/plan.yaml': 'title: a\n', 'q3/budget.yaml': `total: 2\n${long}` }],
    ['like nothing it was', { 'q3/plan.yaml': 'title: other\n', 'q3/budget.yaml': 'total: 2\n' }],
  ])('in one commit: %s', async (_, folder) => {
    const repository = make()
    repository.write('q3.plan.yaml', one).commit('2026-06-01')
    repository.git('rm', '--quiet', 'q3.plan.yaml')
    write(repository, folder).commit('2026-06-02')
    expect(await versions(repository, folder, ['budget'])).toMatchObject([
      ['2026-06-02', { budget: { total: 2 } }],
      ['2026-06-01', { budget: { total: 1 } }],
    ])
  })

  test('in several, and back to one file', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', one).commit('2026-06-01')
    repository.write('q3/plan.yaml', one).git('rm', '--quiet', 'q3.plan.yaml')
    repository.commit('2026-06-02')
    const folder = { 'q3/plan.yaml': `title: a\n${long}`, 'q3/budget.yaml': 'total: 2\n' }
    write(repository, folder).commit('2026-06-03')
    const days = [
      ['2026-06-03', { budget: { total: 2 } }],
      ['2026-06-02', { budget: { total: 1 } }],
      ['2026-06-01', { budget: { total: 1 } }],
    ]
    expect(await versions(repository, folder, ['budget'])).toEqual(days)
    const single = `title: a\n${long}budget: { total: 3 }\n`
    repository.write('q3.plan.yaml', single).git('rm', '-r', '--quiet', 'q3')
    repository.commit('2026-06-04')
    expect(await versions(repository, { 'q3.plan.yaml': single }, ['budget'])).toEqual([
      ['2026-06-04', { budget: { total: 3 } }],
      ...days,
    ])
  })

  test('a folder that was renamed, and one whose plan went from YAML to Markdown', async () => {
    const repository = make()
    const old = { 'q3/plan.yaml': 'title: a\n', 'q3/budget.yaml': `total: 1\n${long}` }
    write(repository, old).commit('2026-06-01')
    repository.git('mv', 'q3', 'autumn')
    const now = {
      'autumn/plan.yaml': 'title: quite another\nstatus: draft\n',
      'autumn/budget.yaml': `total: 2\n${long}`,
    }
    write(repository, now).commit('2026-06-02')
    const days = [
      ['2026-06-02', { title: 'quite another' }],
      ['2026-06-01', { title: 'a' }],
    ]
    expect(await versions(repository, now, ['title'])).toEqual(days)
    repository.git('rm', '--quiet', 'autumn/plan.yaml')
    const { 'autumn/plan.yaml': _, ...rest } = now
    const markdown = { 'autumn/plan.md': '---\ntitle: c\n---\n# Story\n', ...rest }
    write(repository, markdown).commit('2026-06-03')
    expect(await versions(repository, markdown, ['title'])).toEqual([['2026-06-03', { title: 'c' }], ...days])
  })

  test('what was in the folder before there was a plan is not its history', async () => {
    const repository = make()
    repository.write('q3/budget.yaml', 'total: 1\n').commit('2026-06-01')
    write(repository, start).commit('2026-06-02')
    expect(await versions(repository, start, ['title'])).toEqual([['2026-06-02', { title: 'a' }]])
  })

  test('what was done to its parts while the plan was gone is not its history', async () => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    repository.git('rm', '--quiet', 'q3/plan.yaml')
    repository.commit('2026-06-02')
    repository.write('q3/budget.yaml', 'total: 2\n').commit('2026-06-03')
    repository.write('q3/plan.yaml', 'title: b\n').commit('2026-06-04')
    const now = { ...start, 'q3/plan.yaml': 'title: b\n', 'q3/budget.yaml': 'total: 2\n' }
    expect(await versions(repository, now, ['budget'])).toEqual([
      ['2026-06-04', { budget: { total: 2 } }],
      ['2026-06-01', { budget: { total: 1 } }],
    ])
  })

  test('lines of work that were merged', async () => {
    const repository = make()
    write(repository, start).commit('2026-06-01')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('q3/budget.yaml', 'total: 2\n').commit('2026-06-02')
    repository.git('checkout', '--quiet', 'main')
    repository.write('q3/channels/email.yaml', 'name: Mail\n').commit('2026-06-03')
    repository.merge('side', '2026-06-04')
    const now = { ...start, 'q3/budget.yaml': 'total: 2\n', 'q3/channels/email.yaml': 'name: Mail\n' }
    const found = await versions(repository, now, ['budget', 'channels'])
    expect(found[0]).toEqual(['2026-06-04', { budget: { total: 2 }, channels: [{ name: 'Mail', id: 'email' }] }])
    expect(found).toHaveLength(4)
    expect(found).toContainEqual(['2026-06-02', { budget: { total: 2 }, channels: [{ name: 'Email', id: 'email' }] }])
    expect(found).toContainEqual(['2026-06-03', { budget: { total: 1 }, channels: [{ name: 'Mail', id: 'email' }] }])
  })
})

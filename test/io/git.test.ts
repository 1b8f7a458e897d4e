import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namesOfPlans } from '../../src/plan/files/parts.ts'
import { Repository } from './repository.ts'

const make = () => Repository.make()
const long = Array.from({ length: 20 }, (_, line) => `line-${line}: ${line}\n`).join('')

describe('the way of a plan', () => {
  test('its commits, newest first, by author and by the day in UTC on which they were committed', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-20')
    repository.write('other.yaml', 'b\n').commit('2026-05-21')
    repository.write('q3.plan.yaml', 'a: 2\n').commit('2026-06-30T23:30:00-05:00', 'Late in Chicago', 'Mia Torres')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-07-01 Mia Torres q3.plan.yaml',
      '2026-05-20 Dan Whitlock q3.plan.yaml',
    ])
  })

  test('who else wrote it', async () => {
    const repository = make()
    repository
      .write('q3.plan.yaml', 'a: 1\n')
      .commit(
        '2026-05-20',
        'One\n\nText: of it\n\nCo-authored-by: Mia Torres <mia@example.com>\nco-authored-by: Karl <k@x>',
      )
    const trail = await repository.trail('q3.plan.yaml')
    expect('steps' in trail && trail.steps[0]?.commit.alsoBy).toEqual(['Mia Torres', 'Karl'])
  })

  test('an empty message, an author without a name and a message that looks like the log itself', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-20', 'x')
    const bare = repository
      .git('cat-file', 'commit', 'HEAD')
      .replace(/^author .*? </m, 'author <')
      .replace(/\n\nx\n$/, '\n\n')
    repository.write('bare', bare)
    const hash = repository.git('hash-object', '--literally', '-t', 'commit', '-w', 'bare').trim()
    repository.git('update-ref', 'refs/heads/main', hash)
    repository.write('q3.plan.yaml', 'a: 2\n').commit('2026-06-01', ':100644 100644 a b M\n\nq3.plan.yaml')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-06-01 Dan Whitlock q3.plan.yaml',
      '2026-05-20 somebody q3.plan.yaml',
    ])
  })

  test('through renames, also into another folder and with changes', async () => {
    const repository = make()
    repository.write('draft.yaml', long).commit('2026-05-01')
    repository.git('mv', 'draft.yaml', 'q3.plan.yaml')
    repository.commit('2026-05-02')
    mkdirSync(join(repository.root, 'plans'))
    repository.git('mv', 'q3.plan.yaml', 'plans/q3.plan.yaml')
    repository.write('plans/q3.plan.yaml', `${long}more: 1\n`).commit('2026-05-03')
    repository.write('plans/q3.plan.yaml', `${long}more: 2\n`).commit('2026-05-04')
    expect(await repository.steps('plans/q3.plan.yaml')).toEqual([
      '2026-05-04 Dan Whitlock plans/q3.plan.yaml',
      '2026-05-03 Dan Whitlock plans/q3.plan.yaml',
      '2026-05-02 Dan Whitlock q3.plan.yaml',
      '2026-05-01 Dan Whitlock draft.yaml',
    ])
  })

  test('from one file to a folder, though the texts have little in common', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', long).commit('2026-05-01')
    rmSync(join(repository.root, 'q3.plan.yaml'))
    repository.write('q3/plan.yaml', 'title: Q3\n').write('q3/budget.yaml', 'total: 1\n').commit('2026-05-02')
    expect(await repository.steps('q3/plan.yaml')).toEqual([
      '2026-05-02 Dan Whitlock q3/plan.yaml',
      '2026-05-01 Dan Whitlock q3.plan.yaml',
    ])
  })

  test('a name that another plan had before says nothing of this one', async () => {
    const repository = make()
    repository.write('current.plan.yaml', long).commit('2026-02-01')
    mkdirSync(join(repository.root, 'archive'))
    repository.git('mv', 'current.plan.yaml', 'archive/2026-q1.plan.yaml')
    repository.commit('2026-04-01')
    repository.write('current.plan.yaml', 'title: Q2\n').commit('2026-04-02')
    expect(await repository.steps('current.plan.yaml')).toEqual(['2026-04-02 Dan Whitlock current.plan.yaml'])
    expect(await repository.steps('archive/2026-q1.plan.yaml')).toEqual([
      '2026-04-01 Dan Whitlock archive/2026-q1.plan.yaml',
      '2026-02-01 Dan Whitlock current.plan.yaml',
    ])
  })

  test('a plan that was deleted and came back is the same plan', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-01')
    rmSync(join(repository.root, 'q3.plan.yaml'))
    repository.commit('2026-05-02')
    repository.write('q3.plan.yaml', 'b: 2\n').commit('2026-05-03')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-05-03 Dan Whitlock q3.plan.yaml',
      '2026-05-01 Dan Whitlock q3.plan.yaml',
    ])
  })

  test('many plans at once, renamed several times, are found by their folders', async () => {
    const repository = make()
    const files = Array.from({ length: 150 }, (_, index) => `plans/p${index}.plan.yaml`)
    for (const file of files) repository.write(file, `${file}\n${long}`)
    repository.write('plans/first.yaml', `first\n${long}`).commit('2026-05-01')
    repository.git('mv', 'plans/first.yaml', 'plans/second.yaml')
    repository.commit('2026-05-02')
    repository.git('mv', 'plans/second.yaml', 'plans/third.plan.yaml')
    repository.commit('2026-05-03')
    const git = repository.seen()
    const trailOf = await git.trails([...files, 'plans/third.plan.yaml'], namesOfPlans)
    const names = (file: string) => {
      const trail = trailOf(file)
      return 'because' in trail ? trail.because : trail.steps.map((step) => step.file)
    }
    expect(names('plans/third.plan.yaml')).toEqual(['plans/third.plan.yaml', 'plans/second.yaml', 'plans/first.yaml'])
    expect(names('plans/p149.plan.yaml')).toEqual(['plans/p149.plan.yaml'])
    git.close()
  })

  test.each([
    'with space.plan.yaml',
    '-rf.plan.yaml',
    '--output=x.plan.yaml',
    ':(top)*.plan.yaml',
    '*.plan.yaml',
    'new\nline.plan.yaml',
    'quote"s and \'s.plan.yaml',
    'Über größe 計画.plan.yaml',
    'a\\b.plan.yaml',
    'plans/[q].plan.yaml',
  ])('a file named %j', async (name) => {
    const repository = make()
    repository.write('x.plan.yaml', 'other\n').commit('2026-04-01')
    repository.write(`draft/${name}`, long).commit('2026-05-01')
    mkdirSync(join(repository.root, 'plans'), { recursive: true })
    repository.git('--literal-pathspecs', 'mv', '--', `draft/${name}`, name)
    repository.commit('2026-05-02')
    expect(await repository.steps(name)).toEqual([
      `2026-05-02 Dan Whitlock ${name}`,
      `2026-05-01 Dan Whitlock draft/${name}`,
    ])
  })
})

describe('lines of work', () => {
  /** main and side part after the first commit; the days on which each goes on are given. */
  const parted = (main: string, side: string, merged: string) => {
    const repository = make()
    repository.write('q3.plan.yaml', `top: 1\n${long}`).commit('2026-05-01')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('q3.plan.yaml', `top: 1\n${long}end: side\n`).commit(side, 'Side', 'Mia Torres')
    repository.git('checkout', '--quiet', 'main')
    repository.write('q3.plan.yaml', `top: main\n${long}`).commit(main, 'Main')
    repository.merge('side', merged)
    return repository
  }
  const tips = async (repository: Repository, until: string) => {
    const trail = await repository.trail('q3.plan.yaml')
    if ('because' in trail) throw new Error(trail.because)
    return trail.tips(trail.steps.filter(({ commit }) => commit.on <= until)).map(({ commit }) => commit.on)
  }

  test('before they are merged each has its own last commit; after it there is one', async () => {
    const repository = parted('2026-06-01', '2026-06-10', '2026-07-01')
    expect(await tips(repository, '2026-05-20')).toEqual(['2026-05-01'])
    expect(await tips(repository, '2026-06-05')).toEqual(['2026-06-01'])
    expect((await tips(repository, '2026-06-30')).sort()).toEqual(['2026-06-01', '2026-06-10'])
    expect(await tips(repository, '2026-07-01')).toEqual(['2026-07-01'])
  })

  test('a merge that keeps one side as it is does not hide the other', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-01')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('q3.plan.yaml', 'a: side\n').commit('2026-06-10')
    repository.git('checkout', '--quiet', 'main')
    // The same change came to main by itself: git log would leave the side out.
    repository.write('q3.plan.yaml', 'a: side\n').commit('2026-07-10')
    repository.merge('side', '2026-07-11')
    expect(await tips(repository, '2026-06-30')).toEqual(['2026-06-10'])
  })

  test('dates that were rewritten: each commit has its own day, and the order is that of the graph', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-06-01')
    repository.write('q3.plan.yaml', 'a: 2\n').commit('2026-07-10')
    repository.write('q3.plan.yaml', 'a: 3\n').commit('2026-06-20')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-06-20 Dan Whitlock q3.plan.yaml',
      '2026-07-10 Dan Whitlock q3.plan.yaml',
      '2026-06-01 Dan Whitlock q3.plan.yaml',
    ])
    expect(await tips(repository, '2026-06-30')).toEqual(['2026-06-20'])
  })

  test('a rename on one side is followed into what came before it on that side alone', async () => {
    const repository = make()
    repository.write('draft.yaml', long).commit('2026-05-01')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.git('mv', 'draft.yaml', 'q3.plan.yaml')
    repository.commit('2026-05-10')
    repository.git('checkout', '--quiet', 'main')
    repository.write('other.yaml', 'x\n').commit('2026-05-11')
    repository.merge('side', '2026-05-12')
    repository.write('draft.yaml', 'another thing\n').commit('2026-06-01')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-05-10 Dan Whitlock q3.plan.yaml',
      '2026-05-01 Dan Whitlock draft.yaml',
    ])
  })
})

describe('old texts', () => {
  const texts = async (repository: Repository, names: readonly string[]) => {
    const git = repository.seen()
    await git.trails(['q3.plan.yaml'], namesOfPlans)
    const found = await git.texts(names)
    git.close()
    return names.map((name) => found.get(name) && Buffer.from(found.get(name) ?? '').toString('utf8'))
  }

  test('come as they were, in one go; what is missing, no text, or too large is passed over', async () => {
    const repository = make()
    const blob = (text: string | Uint8Array) => {
      repository.write('blob', text)
      return repository.git('hash-object', '-w', 'blob').trim()
    }
    const one = blob('a: 1\n\0é\n')
    const empty = blob('')
    const large = blob(Buffer.alloc(5 * 2 ** 20, 'a'))
    const last = blob('last')
    repository.write('q3.plan.yaml', 'a\n').commit('2026-05-01')
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
    expect(await texts(repository, [one, empty, '0'.repeat(40), tree, large, last, one])).toEqual([
      'a: 1\n\0é\n',
      '',
      undefined,
      undefined,
      undefined,
      'last',
      'a: 1\n\0é\n',
    ])
  })

  test('have the name that git gives them', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'größe: 1\n').commit('2026-05-01')
    const trail = await repository.trail('q3.plan.yaml')
    expect(repository.seen().nameOf(Buffer.from('größe: 1\n'), '0'.repeat(40))).toBe('heads' in trail && trail.heads[0])
  })
})

test('a run starts few processes, whatever the number of plans', async () => {
  const repository = make()
  const files = Array.from({ length: 60 }, (_, index) => `p${index}.plan.yaml`)
  for (const [index, file] of files.entries()) {
    repository.write(file, `a: ${index}\n`)
    if (index % 20 === 19) repository.commit(`2026-05-0${(index % 9) + 1}`)
  }
  const counting = new Repository()
  const real = process.env.PATH?.split(delimiter).find((folder) => existsSync(join(folder, 'git')))
  counting.write('git', `#!/bin/sh\necho x >> ${counting.root}/count\nexec ${real}/git "$@"\n`)
  chmodSync(join(counting.root, 'git'), 0o755)
  const git = repository.seen({ PATH: `${counting.root}${delimiter}${process.env.PATH}` })
  const trailOf = await git.trails(files, namesOfPlans)
  for (const file of files) {
    const trail = trailOf(file)
    if ('steps' in trail) await git.texts(trail.heads)
  }
  git.close()
  expect(readFileSync(join(counting.root, 'count'), 'utf8').trim().split('\n')).toHaveLength(4)
})

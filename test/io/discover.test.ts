import { describe, expect, test } from 'vitest'
import { discover, isPlanName, named } from '../../src/io/discover.ts'
import { rootOf } from '../../src/io/repository.ts'
import { fifo, memoryFiles } from './memory.ts'

type Tree = Parameters<typeof memoryFiles>[0]

/** The names of what a run from `cwd` would read. */
async function found(tree: Tree, words: readonly string[] = [], cwd = '/r'): Promise<string[]> {
  const files = memoryFiles({ '/r/.git/HEAD': '', ...tree })
  const paths = await Promise.all(words.map((word) => named(word, cwd, files)))
  const root = rootOf(
    files,
    cwd,
    paths.map(({ path }) => path),
  )
  const { found } = await discover(paths, cwd, { files, root, isPlan: async () => isPlanName })
  return found.map(({ file }) => file)
}

test.each([
  ['q3.plan.yaml', true],
  ['q3.plan.yml', true],
  ['q3.plan.md', true],
  ['plan.yaml', true],
  ['plan.yml', true],
  ['plan.md', true],
  ['q3.2026.plan.yaml', true],
  ['plan.config.yaml', false],
  ['q3.plan.json', false],
  ['myplan.yaml', false],
  ['plan.yaml.bak', false],
  // Editors keep such files (some of them links to nowhere) while a plan is open.
  ['.#q3.plan.yaml', false],
  ['.q3.plan.yaml.swp', false],
  ['.plan.yaml', false],
])('%s is the name of a plan: %s', (name, isPlan) => {
  expect(isPlanName(`/r/plans/${name}`)).toBe(isPlan)
})

describe('without paths', () => {
  test('every plan below the current folder, by name', async () => {
    const tree = {
      '/r/b.plan.yaml': '',
      '/r/a/plan.md': '',
      '/r/a/notes.md': '',
      '/r/a/x.plan.yml': '',
      '/r/.github/q.plan.yaml': '',
    }
    expect(await found(tree)).toEqual(['.github/q.plan.yaml', 'a/plan.md', 'a/x.plan.yml', 'b.plan.yaml'])
    expect(await found(tree, [], '/r/a')).toEqual(['a/plan.md', 'a/x.plan.yml'])
  })

  test('a plan whose name has a line break in it is one', () => {
    expect(isPlanName('plans/q3\nand q4.plan.yaml')).toBe(true)
  })

  test('never what git or npm keep', async () => {
    const tree = { '/r/.git/q.plan.yaml': '', '/r/node_modules/x/q.plan.yaml': '', '/r/a/node_modules/q.plan.yaml': '' }
    await expect(found(tree)).rejects.toThrow('no plan found below /r')
    expect(await found({ ...tree, '/r/q.plan.yaml': '' })).toEqual(['q.plan.yaml'])
  })

  test('no other repository inside, and no folder behind a link', async () => {
    const tree = {
      '/r/q.plan.yaml': '',
      '/r/other/.git/HEAD': '',
      '/r/other/q.plan.yaml': '',
      '/r/again': { link: '/r/plans' },
    }
    expect(await found({ ...tree, '/r/plans/x.plan.yaml': '' })).toEqual(['plans/x.plan.yaml', 'q.plan.yaml'])
  })
})

describe('what git ignores', () => {
  const plans = {
    '/r/q.plan.yaml': '',
    '/r/old/q.plan.yaml': '',
    '/r/sub/old/q.plan.yaml': '',
    '/r/sub/q.plan.yaml': '',
  }
  const all = ['old/q.plan.yaml', 'q.plan.yaml', 'sub/old/q.plan.yaml', 'sub/q.plan.yaml']
  const without = (...files: string[]) => all.filter((file) => !files.includes(file))

  test.each([
    ['no list', {}, all],
    ['a folder anywhere', { '/r/.gitignore': 'old/\n' }, without('old/q.plan.yaml', 'sub/old/q.plan.yaml')],
    ['a folder at the root', { '/r/.gitignore': '/old\n' }, without('old/q.plan.yaml')],
    ['a line of pages', { '/r/.gitignore': `${'a'.repeat(100_000)}\n/old\n` }, without('old/q.plan.yaml')],
    ['Windows line ends', { '/r/.gitignore': '/old\r\n# sub\r\n' }, without('old/q.plan.yaml')],
    ['a list further down', { '/r/sub/.gitignore': 'old\n' }, without('sub/old/q.plan.yaml')],
    [
      'a deeper list has the last word',
      { '/r/.gitignore': 'old\n', '/r/sub/.gitignore': '!old\n' },
      without('old/q.plan.yaml'),
    ],
    ['a later line has the last word', { '/r/.gitignore': 'q.plan.yaml\n!/sub/q.plan.yaml\n' }, ['sub/q.plan.yaml']],
    [
      'nothing comes back from an ignored folder',
      { '/r/.gitignore': 'old\n!old/q.plan.yaml\n' },
      without('old/q.plan.yaml', 'sub/old/q.plan.yaml'),
    ],
    [
      'the list that is not shared',
      { '/r/.git/info/exclude': 'sub/\n' },
      without('sub/old/q.plan.yaml', 'sub/q.plan.yaml'),
    ],
    ['the shared list over the other', { '/r/.git/info/exclude': 'sub/\n', '/r/.gitignore': '!sub/\n' }, all],
    ['capitals count', { '/r/.gitignore': 'OLD/\n' }, all],
    ['a link is no list', { '/r/.gitignore': { link: '/r/list' }, '/r/list': 'old/\n' }, all],
  ])('%s', async (_, lists, left) => {
    expect(await found({ ...plans, ...lists })).toEqual(left)
  })

  test('the lists above the current folder hold too', async () => {
    expect(await found({ ...plans, '/r/.gitignore': 'sub/old\n' }, [], '/r/sub')).toEqual(['sub/q.plan.yaml'])
    const here = found({ ...plans, '/r/.gitignore': 'sub\n' }, [], '/r/sub/old')
    await expect(here).rejects.toThrow('git ignores sub; name the plan to lint it all the same')
  })

  test('but not for what is named', async () => {
    const tree = { ...plans, '/r/.gitignore': 'old/\n' }
    expect(await found(tree, ['old/q.plan.yaml'])).toEqual(['old/q.plan.yaml'])
    expect(await found(tree, ['old'])).toEqual(['old/q.plan.yaml'])
    expect(await found(tree, ['sub'])).toEqual(['sub/q.plan.yaml'])
  })

  test('a pattern that was made to take hours is passed over', async () => {
    const deep = `/r/${'a/'.repeat(40)}q.plan.yaml`
    const started = Date.now()
    expect(await found({ [deep]: '', '/r/.gitignore': `${'**/a/'.repeat(20)}b\n*${'*a'.repeat(30)}b\n` })).toHaveLength(
      1,
    )
    expect(Date.now() - started).toBeLessThan(5000)
  })

  test('folders without end are refused', async () => {
    await expect(found({ [`/r/${'a/'.repeat(150)}q.plan.yaml`]: '' })).rejects.toThrow('more than 100 folders deep')
  })
})

describe('with paths', () => {
  const tree = { '/r/plans/q3.plan.yaml': '', '/r/plans/q4.plan.yaml': '', '/r/plans/notes.md': '', '/r/draft.txt': '' }

  test.each([
    [['draft.txt'], ['draft.txt']],
    [
      ['plans/notes.md', 'draft.txt'],
      ['draft.txt', 'plans/notes.md'],
    ],
    [['plans'], ['plans/q3.plan.yaml', 'plans/q4.plan.yaml']],
    [
      ['plans', 'plans/q3.plan.yaml', './plans/q3.plan.yaml'],
      ['plans/q3.plan.yaml', 'plans/q4.plan.yaml'],
    ],
    [['plans/*.md'], ['plans/notes.md']],
    [['**/q[34].plan.yaml'], ['plans/q3.plan.yaml', 'plans/q4.plan.yaml']],
    [['plans/{q3,q4}.*'], ['plans/q3.plan.yaml', 'plans/q4.plan.yaml']],
    [['/r/plans/q3.plan.yaml'], ['plans/q3.plan.yaml']],
  ])('%j: %j', async (words, files) => {
    expect(await found(tree, words)).toEqual(files)
  })

  test('a name with the signs of a pattern is first a name', async () => {
    expect(await found({ '/r/plan [draft].yaml': '' }, ['plan [draft].yaml'])).toEqual(['plan [draft].yaml'])
  })

  test.each([
    ['plns', 'there is no file or folder plns', 'plns', ''],
    ['plans/q5.plan.yaml', 'there is no file or folder plans/q5.plan.yaml', 'q5.plan.yaml', 'plans/'],
    ['plns/q3.plan.yaml', 'there is no file or folder plns/q3.plan.yaml', 'plns', ''],
    ['plns/*.yaml', 'there is no file or folder plns/*.yaml', 'plns', ''],
    ['draft.txt/x', 'there is no file or folder draft.txt/x', 'x', 'draft.txt/'],
  ])('%s is not there', async (word, message, written, before) => {
    const refusal = await found(tree, [word]).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ message, near: { written, before } })
  })

  test.each([
    ['plans/*.txt', 'nothing matches plans/*.txt'],
    [`${'a'.repeat(70_000)}*`, 'a pattern has more than 1000 letters'],
    ['draft.txt/*', 'nothing matches draft.txt/*'],
    ['empty', 'no plan found in empty: plans are named like q3.plan.yaml'],
  ])('%s has no plan', async (word, message) => {
    await expect(found({ ...tree, '/r/empty/': '' }, [word])).rejects.toThrow(message)
  })
})

describe('links and what is no file', () => {
  const tree = {
    '/r/real.plan.yaml': '',
    '/r/in.plan.yaml': { link: 'real.plan.yaml' },
    '/r/dir/x.plan.yaml': '',
    '/r/to-dir': { link: 'dir' },
    '/outside/secret.plan.yaml': '',
  }
  const out = { '/r/out.plan.yaml': { link: '/outside/secret.plan.yaml' } }

  test('a link to a file inside is the file', async () => {
    expect(await found(tree)).toEqual(['dir/x.plan.yaml', 'real.plan.yaml'])
    expect(await found(tree, ['in.plan.yaml'])).toEqual(['in.plan.yaml'])
    expect(await found(tree, ['to-dir'])).toEqual(['to-dir/x.plan.yaml'])
  })

  test.each([
    ['found', { ...tree, ...out }, []],
    ['named', { ...tree, ...out }, ['out.plan.yaml']],
    ['behind a folder', { ...tree, '/r/away': { link: '/outside' } }, ['away/secret.plan.yaml']],
    ['a folder', { ...tree, '/r/away': { link: '/outside' } }, ['away']],
    ['behind two links', { ...tree, ...out, '/r/two.plan.yaml': { link: 'out.plan.yaml' } }, ['two.plan.yaml']],
  ])('what leads out is refused: %s', async (_, disk, words) => {
    await expect(found(disk, words)).rejects.toThrow('leads out of /r: only what is in there is read')
  })

  test.each([[[]], [['pipe.plan.yaml']]])('a pipe is refused and never opened: %j', async (words) => {
    await expect(found({ '/r/pipe.plan.yaml': fifo }, words)).rejects.toThrow(
      'no file but a device, a pipe or a socket',
    )
  })

  test('a link to nowhere is refused', async () => {
    await expect(found({ '/r/gone.plan.yaml': { link: 'nothing' } })).rejects.toThrow(
      'gone.plan.yaml is a link that leads nowhere',
    )
  })
})

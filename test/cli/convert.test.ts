import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fifo } from '../io/memory.ts'
import { plan } from './world.ts'

const text = `title: Autumn
objective:
  target: 2000 # bold
channels:
  - id: search
  - id: email
`
const q3 = { '/r/plans/q3.plan.yaml': text }

test('a plan is written as a folder beside it, and what was said of it', async () => {
  const { code, out, err, files } = await plan(['convert', 'plans/q3.plan.yaml', '--to', 'folder'], q3)
  expect(code).toBe(0)
  expect(out).toBe(`wrote plans/q3/plan.yaml             the plan
wrote plans/q3/objective.yaml        a part of it
wrote plans/q3/channels/search.yaml  a part of it
wrote plans/q3/channels/email.yaml   a part of it

plans/q3.plan.yaml stays as it is: delete it when you keep the new plan, for two plans cannot have one id
`)
  expect(err).toBe('note: the channels come in the order of their names: email, search\n')
  expect(Object.fromEntries(files.written)).toEqual({
    '/r/plans/q3/plan.yaml': 'title: Autumn\n',
    '/r/plans/q3/objective.yaml': 'target: 2000 # bold\n',
    '/r/plans/q3/channels/search.yaml': 'id: search\n',
    '/r/plans/q3/channels/email.yaml': 'id: email\n',
  })
})

test('a folder is named by itself, by its plan or by a part, and becomes a file beside it', async () => {
  const tree = { '/r/q3/plan.yaml': 'title: A\n', '/r/q3/budget.yaml': '# All of it.\n\ntotal: 1\n' }
  for (const word of ['q3', 'q3/plan.yaml', 'q3/budget.yaml']) {
    const { code, out, files } = await plan(['convert', word, '--to', 'yaml'], tree)
    expect(code).toBe(0)
    expect(out).toContain('wrote q3.plan.yaml  the plan\n\nq3/ stays as it is')
    expect(files.written.get('/r/q3.plan.yaml')).toBe('title: A\n\n# All of it.\nbudget:\n  total: 1\n')
  }
})

test.each([['--stdout'], ['--out', '-']])('%s prints, and writes nothing', async (...flags) => {
  const { code, out, files } = await plan(['convert', 'plans/q3.plan.yaml', '--to', 'md', ...flags], q3)
  expect(code).toBe(0)
  expect(out).toMatch(/^---\n---\n\n# Autumn\n\n## Objective\n\n```yaml\ntarget: 2000 # bold\n```\n/)
  expect(files.written.size).toBe(0)
})

test('an id that the name of the new file would change is written', async () => {
  const argv = ['convert', 'plans/q3.plan.yaml', '--to', 'folder', '--out', 'autumn']
  const { files } = await plan(argv, q3)
  expect(files.written.get('/r/autumn/plan.yaml')).toBe('id: q3\ntitle: Autumn\n')
})

test('what lies beside the plan and is looked for elsewhere now is said', async () => {
  const beside = { '/r/plans/actuals.csv': '', '/r/plans/briefs/q3/email.md': '<!-- plan-brief' }
  const { err } = await plan(['convert', 'plans/q3.plan.yaml', '--to', 'folder'], { ...q3, ...beside })
  expect(err).toContain('note: actuals.csv is read from beside the plan: copy it to plans/q3/\n')
  expect(err).toContain('note: the briefs of q3 are looked for under plans/q3/briefs/ now: move them there\n')

  const elsewhere = { ...q3, ...beside, '/r/new/plan.config.yaml': 'briefs: ../sent\n' }
  const argv = ['convert', 'plans/q3.plan.yaml', '--to', 'folder', '--out', 'new/q3']
  const { err: configured } = await plan(argv, elsewhere)
  expect(configured).toContain('note: the briefs of q3 are looked for under sent/ now: move them there\n')
})

test('a plan that cannot be read is refused with what is wrong, and nothing is written', async () => {
  const trees: Record<string, Record<string, string>> = {
    'q3.plan.yaml': { '/r/q3.plan.yaml': 'title: "A\n' },
    'q4.plan.yaml': { '/r/q4.plan.yaml': 'title: A\ntitle: B\n' },
    'q5.plan.yaml': { '/r/q5.plan.yaml': '- a\n' },
    q6: { '/r/q6/plan.yaml': 'title: A\n', '/r/q6/budget.yaml': 'a: [\n' },
    q7: { '/r/q7/plan.yaml': 'budget: { total: 1 }\n', '/r/q7/budget.yaml': 'total: 1\n' },
  }
  for (const [word, tree] of Object.entries(trees)) {
    const { code, out, files } = await plan(['convert', word, '--to', 'md'], tree)
    expect(code, word).toBe(1)
    if (word !== 'q7') expect(out, word).toMatch(/syntax\/(?:parse|right-shape)/)
    expect(files.written.size).toBe(0)
  }
})

test.each<[why: string, argv: string[], tree: Parameters<typeof plan>[1], said: string]>([
  ['no form', ['plans/q3.plan.yaml'], {}, '--to is missing: yaml, md (Markdown) or folder (a file for each part)'],
  ['a form misspelt', ['plans/q3.plan.yaml', '--to', 'foldr'], {}, 'a similar name is "folder"'],
  ['its own form', ['plans/q3.plan.yaml', '--to', 'yaml'], {}, 'plans/q3.plan.yaml is one YAML file already'],
  ['no such plan', ['plans/q4.plan.yaml', '--to', 'md'], {}, 'plans/q4.plan.yaml'],
  ['several', ['.', '--to', 'md'], { '/r/b.plan.yaml': 'title: b' }, 'holds 2 plans: name the one to convert'],
  ['a file there', ['plans/q3.plan.yaml', '--to', 'md'], { '/r/plans/q3.plan.md': 'x' }, 'q3.plan.md is there already'],
  [
    'a folder there',
    ['plans/q3.plan.yaml', '--to', 'folder'],
    { '/r/plans/q3/a.txt': '' },
    'plans/q3 is there already',
  ],
  [
    'a link there',
    ['plans/q3.plan.yaml', '--to', 'md'],
    { '/r/plans/q3.plan.md': { link: '/etc/x' } },
    'there already',
  ],
  ['a device there', ['plans/q3.plan.yaml', '--to', 'md'], { '/r/plans/q3.plan.md': fifo }, 'there already'],
  [
    'a link on the way',
    ['plans/q3.plan.yaml', '--to', 'md', '--out', 'l/a.md'],
    { '/r/l': { link: '/tmp' } },
    'l is a link',
  ],
  ['outside', ['plans/q3.plan.yaml', '--to', 'md', '--out', '../a.md'], {}, 'not in the same repository'],
  ['another ending', ['plans/q3.plan.yaml', '--to', 'md', '--out', 'a.yaml'], {}, 'no name for one Markdown file'],
  ['a file for a folder', ['plans/q3.plan.yaml', '--to', 'folder', '--out', 'a.yaml'], {}, 'such as --out a'],
  [
    'a page of more fields than YAML may have',
    ['w.plan.md', '--to', 'yaml'],
    {
      '/r/w.plan.md': `## Channels\n\n| Channel | Role | Owner |\n|---|---|---|\n${Array.from({ length: 1200 }, (_, row) => `| Search ${row} | Sells ${row} | Ruth |\n`).join('')}`,
    },
    'w.plan.md is too large for the form that you ask for: the file holds more than 10,000 values',
  ],
  ['a folder printed', ['plans/q3.plan.yaml', '--to', 'folder', '--stdout'], {}, 'cannot be printed'],
  ['both', ['plans/q3.plan.yaml', '--to', 'md', '--stdout', '--out', 'a.md'], {}, 'say one of them'],
  [
    'plan.md',
    ['plans/q3.plan.yaml', '--to', 'md', '--out', 'plans/plan.md'],
    {},
    'the name of a plan that is a folder',
  ],
  [
    'a part of another',
    ['plans/q3.plan.yaml', '--to', 'folder', '--out', 'channels'],
    { '/r/plan.yaml': 'title: b' },
    'part of the plan',
  ],
  [
    'a wrong id',
    ['i.plan.yaml', '--to', 'md', '--out', 'a.md'],
    { '/r/i.plan.yaml': 'id: Q 3\n' },
    'put the id right first',
  ],
])('refused: %s', async (_, argv, tree, said) => {
  const { code, out, err, files } = await plan(['convert', ...argv], { ...q3, ...tree })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(said)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(files.written.size).toBe(0)
})

test('nothing in a plan reaches the terminal unescaped', async () => {
  const page = '---\ntitle: A\nbudget: { total: 1 }\n---\n\n# \u001b[31mRed\u202e\n\nText.\n'
  const { code, err } = await plan(['convert', 'q3.plan.md', '--to', 'yaml'], { '/r/q3.plan.md': page })
  expect(code).toBe(0)
  expect(err).toContain('Red')
  expect(err).not.toMatch(/[\u001b\u202e]/)
})

test('what is wrong in a plan stays as it was written', async () => {
  const file = fileURLToPath(new URL('../../examples/first-draft.yaml', import.meta.url))
  const { code, files } = await plan(['convert', 'draft.yaml', '--to', 'folder'], {
    '/r/draft.yaml': readFileSync(file),
  })
  expect(code).toBe(0)
  expect(files.written.get('/r/draft/channels/email.yaml')).toContain('owners: ')
})

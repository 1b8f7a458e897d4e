import { describe, expect, test } from 'vitest'
import { shipped } from '../../src/cli/tool.ts'
import { lint } from '../../src/index.ts'
import { fifo } from '../io/memory.ts'
import { plan, report } from './world.ts'

type Tree = Parameters<typeof report>[1]

const folder: Tree = {
  '/r/q3/plan.yaml': 'title: Autumn\nstatus: aproved\n',
  '/r/q3/budget.yaml':
    'currency: GBP\ntotal: 1000\nallocations: [{ channel: email, amount: 900 }, { channel: post, amount: 0 }]\n',
  '/r/q3/channels/email.yaml': 'name: Email\nowner: Dan Whitlock\n',
  '/r/q3/channels/post.yaml': 'name: Post\nmood: sunny\n',
  '/r/q3/audiences.yaml': '- id: commuters\n  name: Commuters\n',
}
const given = { tool: shipped }
const day = ['--today', '2026-07-15']

/** What a run says of some rules: where, and what. */
async function said(argv: readonly string[], tree: Tree, rules: RegExp, more: { stdin?: string; cwd?: string } = {}) {
  const { findings } = await report(['lint', ...day, ...argv], tree, { ...given, ...more })
  return findings
    .filter(({ rule }) => rules.test(rule))
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`)
}

const shape = /^syntax\/|given-once|unique-ids|adds-up/

describe('a plan in a folder', () => {
  test('is one plan; what is wrong in it stands in the right file, by its path in the plan', async () => {
    const { summary, findings } = await report(['lint', ...day], folder, given)
    expect(summary).toMatchObject({ plans: 1, files: 5 })
    const own = findings.filter(({ rule }) => shape.test(rule))
    expect(own.map(({ file, line, path, plan, rule }) => [file, line, path, plan, rule])).toEqual([
      ['q3/budget.yaml', 2, 'budget.total', 'q3', 'budget/adds-up'],
      ['q3/channels/post.yaml', 2, 'channels[post].mood', 'q3', 'syntax/known-keys'],
      ['q3/plan.yaml', 2, 'status', 'q3', 'syntax/right-shape'],
    ])
    expect(findings.filter(({ file }) => !(`/r/${file}` in folder))).toEqual([])
  })

  test.each([
    [['q3']],
    [['q3/plan.yaml']],
    [['q3/budget.yaml']],
    [['q3/channels/post.yaml']],
    [['q3/channels']],
    [['q3/budget.yaml', 'q3/channels/email.yaml', 'q3/plan.yaml', 'q3']],
    [['q3/*.yaml']],
  ])('%j is that plan, once', async (paths) => {
    const { summary } = await report(['lint', ...day, ...paths], folder, given)
    expect(summary).toMatchObject({ plans: 1, files: 5 })
  })

  test('its parts may be pages without front matter, and what a part gives is not read from the body of plan.md', async () => {
    const tree = {
      '/r/q3/plan.md':
        '# Autumn\n\n## Budget\n\nTotal: £2,000\n\n## Audiences\n\n| Audience | Definition |\n| --- | --- |\n| Commuters | Adults who cycle to work |\n',
      '/r/q3/budget.md': 'Total: £900\n\n| Channel | Amount |\n| --- | --- |\n| Email | £800 |\n',
      '/r/q3/channels/email.md':
        '# Email\n\nAnswers questions. Then it sells.\n\n- Owner: Dan Whitlock\n- Audiences: Commuters\n',
    }
    expect(
      await said([], tree, /^syntax\/|given-once|adds-up|role-one-sentence|known-references|six-elements/),
    ).toEqual([
      'q3/budget.md:1:8 budget/adds-up the lines add up to £800, £100 less than the total',
      expect.stringContaining('q3/channels/email.md:3:20 channels/role-one-sentence'),
      expect.stringContaining('q3/plan.md:1:3 plan/six-elements 3 of the 6 elements were found'),
    ])
  })

  test('patterns of the configuration that match parts stand for the plan too', async () => {
    const tree = { ...folder, '/r/plan.config.yaml': 'plans: ["q3/**/*.yaml"]\n' }
    expect((await report(['lint', ...day], tree, given)).summary).toMatchObject({ plans: 1, files: 5 })
  })

  test('outside a repository, from inside the folder of items', async () => {
    const tree = Object.fromEntries(Object.entries(folder).map(([path, text]) => [path.replace('/r/', '/home/'), text]))
    const { summary, findings } = await report(['lint', ...day, 'post.yaml'], tree, {
      ...given,
      cwd: '/home/q3/channels',
    })
    expect(summary).toMatchObject({ plans: 1, files: 5 })
    expect(findings.map(({ file }) => file)).toContain('channels/post.yaml')
  })

  test('standard input stands for a part, and the others come from the disk', async () => {
    const stdin = 'currency: GBP\ntotal: 900\nallocations: [{ channel: email, amount: 900 }]\n'
    const argv = ['--stdin-filename', 'q3/budget.yaml']
    expect(await said(argv, folder, /adds-up/, { stdin })).toEqual([])
    expect(
      await said(['--stdin-filename', 'q3/channels/sms.yaml'], folder, /unknown|known-keys/, { stdin: 'moood: x\n' }),
    ).toEqual([
      'q3/channels/post.yaml:2:1 syntax/known-keys there is no field "mood" in an item of "channels"',
      'q3/channels/sms.yaml:1:1 syntax/known-keys there is no field "moood" in an item of "channels"',
    ])
    expect(await said(['--stdin-filename', 'new/budget.yaml'], folder, /adds-up/, { stdin: 'title: a' })).toEqual([])
  })

  test('the library takes the same texts', async () => {
    const texts = Object.entries(folder).map(([path, text]) => ({ file: path.slice('/r/'.length), text: String(text) }))
    const own = await lint([...texts, { file: 'q3/buget.yaml', text: 'total: 1' }], { today: '2026-07-15' })
    const { findings } = await report(['lint', ...day], { ...folder, '/r/q3/buget.yaml': 'total: 1' }, given)
    expect(own.summary).toMatchObject({ plans: 1, files: 5 })
    expect(own.findings).toEqual(findings)
  })

  test('comments in a part: what follows, and the whole of the file', async () => {
    const budget = folder['/r/q3/budget.yaml']
    const next = { ...folder, '/r/q3/budget.yaml': `# plan-disable-next-line budget/adds-up -- known\n${budget}` }
    expect(await said([], next, /adds-up|suppress/)).toEqual([
      'q3/budget.yaml:1:1 suppress/used "budget/adds-up" has nothing to report in what follows',
      expect.stringMatching(/^q3\/budget.yaml:3:8 budget\/adds-up/),
    ])
    const whole = { ...folder, '/r/q3/budget.yaml': `# plan-disable budget/adds-up -- known\n${budget}` }
    expect(await said([], whole, /adds-up|suppress/)).toEqual([])
    const elsewhere = { ...folder, '/r/q3/plan.yaml': '# plan-disable budget/adds-up -- known\ntitle: Autumn\n' }
    expect(await said([], elsewhere, /adds-up|suppress/)).toHaveLength(2)
  })

  test('every format names the files of the parts', async () => {
    for (const format of ['concise', 'github', 'sarif', 'pretty']) {
      const { out } = await plan(['lint', ...day, '--format', format], folder, given)
      expect(out).toContain('q3/channels/post.yaml')
    }
    const { code, err } = await plan(['lint', ...day, '--output-file', 'json=q3/budget.yaml'], folder, given)
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('budget.yaml is there already, and is no report of planlint: it is not overwritten'),
    ])
  })
})

describe('what is wrong with its files', () => {
  const alone: Tree = { '/r/q3/plan.yaml': 'title: Autumn\n' }
  test.each<[string, Tree, string[]]>([
    [
      'one with its key in it',
      { '/r/q3/budget.yaml': 'budget:\n  total: x1\n' },
      [
        'q3/budget.yaml:1:1 syntax/right-shape the name of the file says "budget" already, so the fields stand in it at the left margin',
        'q3/budget.yaml:2:10 syntax/right-shape a number is expected here, not the text "x1"',
      ],
    ],
    [
      'an empty one',
      { '/r/q3/budget.yaml': '# to come\n' },
      ['q3/budget.yaml:1:1 syntax/right-shape nothing is written in this file, so the plan has no budget'],
    ],
    [
      'an empty one whose element is given elsewhere',
      { '/r/q3/plan.yaml': 'title: Autumn\nbudget: { total: 900 }\n', '/r/q3/budget.yaml': '# to come\n' },
      ['q3/budget.yaml:1:1 plan/given-once "budget" is given here and in plan.yaml'],
    ],
    [
      'an empty item',
      { '/r/q3/channels/a.yaml': '' },
      [
        'q3/channels/a.yaml:1:1 syntax/right-shape nothing is written in this file; each file in this folder is an item of "channels"',
      ],
    ],
    [
      'a list of items',
      { '/r/q3/channels/a.yaml': '- id: b\n' },
      [
        'q3/channels/a.yaml:1:3 syntax/right-shape each file in this folder is one item of "channels" (name: …, owner: …), and this file is a list',
      ],
    ],
    [
      'a mapping where a list is due',
      { '/r/q3/channels.yaml': 'email: { name: x }\n' },
      ['q3/channels.yaml:1:1 syntax/right-shape a list is expected here, not a set of named fields'],
    ],
    [
      'a broken one',
      { '/r/q3/budget.yaml': 'total: [\n' },
      ['q3/budget.yaml:1:8 syntax/parse a [ opens here and never closes'],
    ],
    [
      'two ids, one by the name of the file',
      { '/r/q3/channels/a.yaml': 'id: email\n', '/r/q3/channels/email.yaml': 'name: x\n' },
      ['q3/channels/email.yaml:1:1 plan/unique-ids two channels have the id "email"'],
    ],
    [
      'a misspelt name',
      { '/r/q3/buget.yaml': 'total: [\n' },
      [
        'q3/buget.yaml:1:1 syntax/known-keys "buget.yaml" is no part of the plan in this folder; a part with a similar name is "budget.yaml"',
      ],
    ],
    [
      'a misspelt folder',
      { '/r/q3/chanels/b.yaml': '', '/r/q3/chanels/c.yaml': '' },
      [
        'q3/chanels/b.yaml:1:1 syntax/known-keys "chanels/b.yaml" is no part of the plan in this folder; a part with a similar name is "channels/b.yaml"',
      ],
    ],
    [
      'one that git ignores',
      { '/r/.gitignore': 'budget.yaml\n', '/r/q3/budget.yaml': 'total: [\n' },
      ['q3/budget.yaml:1:1 syntax/known-keys git ignores "budget.yaml", so the plan is read without it'],
    ],
    [
      'prose without fields',
      { '/r/q3/messaging.md': '# Story\n' },
      ['q3/messaging.md:1:1 syntax/right-shape nothing in this text can be read as this part of the plan'],
    ],
    [
      'what is none of its business',
      {
        '/r/q3/notes.md': 'x',
        '/r/q3/journal.md': 'x',
        '/r/q3/actuals.csv': 'x',
        '/r/q3/briefs/q3/email.md': 'x',
        '/r/q3/data.yaml': '[',
        '/r/q3/channels/README.md': 'x',
        '/r/q3/channels/deeper/x.yaml': '[',
        '/r/q3/messaging/x.yaml': '[',
        '/r/q3/package.json': '{',
        '/r/q3/.budget.yaml.swp': '',
      },
      [],
    ],
  ])('%s', async (_, tree, expected) => {
    expect(await said([], { ...alone, ...tree }, /^syntax|given-once|unique-ids/)).toEqual(expected)
  })

  test('a part that cannot be read breaks its own element only', async () => {
    const tree = { ...folder, '/r/q3/audiences.yaml': '- [\n', '/r/q3/channels/email.yaml': 'name: "\n' }
    const { findings, skipped } = await report(['lint', ...day], tree, given)
    const rules = findings.map(({ rule }) => rule)
    expect(rules).toContain('budget/adds-up')
    expect(rules).not.toContain('plan/known-references')
    expect(rules).not.toContain('audiences/defined')
    expect(findings.find(({ rule }) => rule === 'plan/six-elements')?.message).not.toContain('audiences')
    expect(skipped).toContainEqual({
      rule: 'audiences/defined',
      plan: 'q3',
      because: 'audiences.yaml could not be read',
    })
    expect(
      skipped.find(({ rule }) => rule === 'channels/neighbours')?.because ?? 'an item of channels has the wrong shape',
    ).toContain('wrong shape')
  })

  test('what stands under a misspelt name is told once, and is not missing', async () => {
    const tree = { '/r/q3/plan.yaml': 'title: Autumn\n', '/r/q3/buget.yaml': 'total: 1', '/r/q3/chanels/a.yaml': '' }
    const { findings, skipped } = await report(['lint', ...day], tree, given)
    expect(findings.filter(({ rule }) => rule === 'syntax/known-keys')).toHaveLength(2)
    const { message } = findings.find(({ rule }) => rule === 'plan/six-elements') ?? {}
    expect(message).toMatch(/^4 of the 6 elements/)
    expect(message).not.toMatch(/budget|channels/)
    expect(skipped).toContainEqual(
      expect.objectContaining({ rule: 'budget/adds-up', because: 'buget.yaml is not read under this name' }),
    )
  })

  test('with plan.yaml broken nothing can be judged, and what is wrong with the parts is still said', async () => {
    const tree = { ...folder, '/r/q3/plan.yaml': 'title: [\n', '/r/q3/audiences.yaml': '- [\n' }
    expect(await said([], tree, /./)).toEqual([
      expect.stringContaining('q3/audiences.yaml:1:3 syntax/parse'),
      expect.stringContaining('q3/plan.yaml:1:8 syntax/parse'),
    ])
  })

  test('plan.yaml may leave everything to its parts', async () => {
    const tree = { ...folder, '/r/q3/plan.yaml': '# the parts say it\n' }
    expect(await said([], tree, /right-shape|has-head/)).toEqual([
      'q3/plan.yaml:1:1 plan/has-head the plan has neither a title nor a period',
    ])
    expect(await said([], { '/r/q3/plan.yaml': '' }, /right-shape/)).toHaveLength(1)
  })

  test('plan.yaml and plan.md are one plan too many', async () => {
    const tree = { ...folder, '/r/q3/plan.md': '---\ntitle: x\n---\n' }
    for (const argv of [[], ['q3/plan.md']])
      expect(await said(argv, tree, /given-once/)).toEqual([
        'q3/plan.md:1:1 plan/given-once the plan is given here and in plan.yaml',
      ])
  })

  test('more files, or more bytes, than a plan has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 520 }, (_, at) => [`/r/q3/channels/c${at + 1000}.yaml`, 'name: x\n']),
    )
    expect(await said([], { ...alone, ...many }, /limits/)).toEqual([
      expect.stringContaining('the plan has more than 500 files'),
    ])
    const large = `note: ${'x'.repeat(3 * 2 ** 20)}\n`
    const heavy = { '/r/q3/budget.yaml': large, '/r/q3/channels.yaml': '- id: a\n', '/r/q3/operations.yaml': large }
    expect(await said([], { ...alone, ...heavy }, /limits/)).toEqual([
      expect.stringMatching(/operations.yaml.*more than 4 MiB/),
    ])
    const list = (count: number) => `x-list: [${Array.from({ length: count }, () => 1).join(', ')}]\n`
    const wide = { '/r/q3/budget.yaml': list(6000), '/r/q3/digital.yaml': list(6000) }
    expect(await said([], { ...alone, ...wide }, /limits/)).toEqual([
      expect.stringMatching(/digital.yaml.*more than 10,000 values together/),
    ])
  })

  test('links stay in the repository; a pipe is not opened', async () => {
    const linked = {
      ...alone,
      '/r/q3/budget.yaml': { link: '/r/shared/money.yaml' },
      '/r/shared/money.yaml': 'total: x1\n',
    }
    expect(await said([], linked, /right-shape/)).toEqual([expect.stringContaining('q3/budget.yaml:1:8')])
    const items = { ...alone, '/r/q3/channels': { link: '../shared' }, '/r/shared/email.yaml': 'mood: x\n' }
    expect(await said([], items, /known-keys/)).toEqual([expect.stringContaining('q3/channels/email.yaml:1:1')])
    const cases: [Tree, string][] = [
      [{ '/r/q3/budget.yaml': { link: '/etc/passwd' }, '/etc/passwd': 'secret' }, 'q3/budget.yaml leads out of /r'],
      [{ '/r/q3/channels': { link: '/etc/x' }, '/etc/x/a.yaml': 'secret' }, 'leads out of /r'],
      [{ '/r/q3/budget.yaml': fifo }, 'q3/budget.yaml is no file but a device'],
      [{ '/r/q3/channels/a.yaml': fifo }, 'q3/channels/a.yaml is no file but a device'],
      [{ '/r/q3/budget.yaml': { link: 'nowhere.yaml' } }, 'q3/budget.yaml is a link that leads nowhere'],
    ]
    for (const [tree, message] of cases) {
      const { code, err, out } = await plan(['lint', ...day], { ...alone, ...tree }, given)
      expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
    }
  })

  test('what git ignores is read when it was named, or when the plan is ignored too', async () => {
    const tree = { ...alone, '/r/.gitignore': 'budget.yaml\n', '/r/q3/budget.yaml': 'total: x1\n' }
    expect(await said(['q3/budget.yaml'], tree, /^syntax/)).toEqual([
      expect.stringContaining('q3/budget.yaml:1:8 syntax/right-shape'),
    ])
    const all = { ...tree, '/r/.gitignore': '*.yaml\n' }
    expect(await said(['q3'], { ...all }, /^syntax/).catch(String)).toContain('no plan found')
    expect(await said(['q3/plan.yaml'], all, /^syntax/)).toEqual([
      expect.stringContaining('q3/budget.yaml:1:8 syntax/right-shape'),
    ])
  })
})

test('two folders of one name have the same id, and are told so', async () => {
  const tree = {
    '/r/a/q3/plan.yaml': 'title: a\n',
    '/r/b/q3/plan.yaml': 'title: b\n',
    '/r/b/q3/budget.yaml': 'total: 1\n',
  }
  expect(await said([], tree, /unique-plan-ids/)).toEqual([
    expect.stringContaining(
      'b/q3/plan.yaml:1:1 portfolio/unique-plan-ids the file\'s name gives this plan the id "q3"',
    ),
  ])
})

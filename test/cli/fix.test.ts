import { describe, expect, test } from 'vitest'
import { shipped } from '../../src/cli/tool.ts'
import { denied } from '../io/memory.ts'
import { plan } from './world.ts'

const draft = 'title: Autumn # as agreed\nstatus:   aproved  # on Monday\nlaunch: 2026-9-5\n'
const right = 'title: Autumn # as agreed\nstatus:   approved  # on Monday\nlaunch: 2026-09-05\n'
const one = (text: string | Uint8Array) => ({ '/r/q3.plan.yaml': text })
const fix = (argv: readonly string[], tree: Parameters<typeof plan>[1], given = {}) =>
  plan(['lint', '--fix', ...argv], tree, given)

describe('--fix', () => {
  test('writes what can only have been meant, says how much, and reports what is left', async () => {
    const ran = await fix([], one(draft))
    expect(ran.files.written.get('/r/q3.plan.yaml')).toBe(right)
    expect(ran.out).toMatch(/^fixed 2 findings in q3\.plan\.yaml\n/)
    expect(ran.out).not.toContain('aproved')
    expect(ran).toMatchObject({ err: '' })
  })

  test.each(['json', 'concise', 'sarif', 'github', 'markdown'])('keeps %s clean on standard output', async (format) => {
    const ran = await fix(['--format', format], one(draft))
    expect(ran.err).toBe('fixed 2 findings in q3.plan.yaml\n')
    expect(ran.out).not.toContain('fixed 2')
    if (format === 'json') expect(JSON.parse(ran.out).summary.fixable).toBe(0)
  })

  test.each([
    [
      'fields beside the line they belong under',
      'title: x\nbudget: # one pot\ncurrency: GBP\ntotal: 500\n',
      'title: x\nbudget: # one pot\n  currency: GBP\n  total: 500\n',
    ],
    [
      'a line that was set in',
      'journey:\n  stages: [{ id: hears }]\n  messaging:\n  not_said: [Cheap]\n',
      'journey:\n  stages: [{ id: hears }]\nmessaging:\n  not_said: [Cheap]\n',
    ],
    ['a line that stands twice', 'title: x\nlaunch: 2026-09-05\ntitle: x\n', 'title: x\nlaunch: 2026-09-05\n'],
    [
      'a line set in below a field that takes a text',
      'channels:\n  - id: email\n    privacy:\n      basis:\n        opt_out: Link in every mail\n',
      'channels:\n  - id: email\n    privacy:\n      basis:\n      opt_out: Link in every mail\n',
    ],
  ])('puts %s in place', async (_, text, expected) => {
    expect((await fix([], one(text))).files.written.get('/r/q3.plan.yaml')).toBe(expected)
  })

  test('writes nothing where there is nothing to fix', async () => {
    const ran = await fix([], one(right))
    expect(ran.files.written.size).toBe(0)
    expect(ran.out).not.toContain('fixed')
  })

  test('a second run changes nothing', async () => {
    const { files } = await fix([], one(draft))
    expect((await fix([], one(files.written.get('/r/q3.plan.yaml') ?? ''))).files.written.size).toBe(0)
  })

  test('only what is in the run is changed: each plan of a folder, none beside it', async () => {
    const ran = await fix(['plans'], { '/r/plans/a.plan.yaml': draft, '/r/plans/b.plan.yaml': right, ...one(draft) })
    expect([...ran.files.written.keys()]).toEqual(['/r/plans/a.plan.yaml'])
  })

  test('a plan that has nothing to fix is not judged again for another', async () => {
    const slips = 'channels: [{ id: Paid Search, ownr: Ann }]\ntilte: Autumn: first\n'
    const ran = await fix([], { '/r/a.plan.yaml': slips, '/r/b.plan.yaml': right }, { tool: shipped })
    expect([...ran.files.written.keys()]).toEqual(['/r/a.plan.yaml'])
    const reads = (path: string) => ran.files.reads.filter((one) => one === path).length
    // Once to judge it, and once for the report on what is left.
    expect(reads('/r/b.plan.yaml')).toBe(2)
    expect(reads('/r/a.plan.yaml')).toBeGreaterThan(3)
  })

  test('what is silenced or off stays as it is', async () => {
    const quiet = `# plan-disable-next-line syntax/known-keys -- ours\n${'tilte: x\n'}`
    expect((await fix([], one(quiet), { tool: shipped })).files.written.size).toBe(0)
    const off = { ...one('tilte: x\n'), '/r/plan.config.yaml': 'rules: { syntax/known-keys: off }\n' }
    expect((await fix([], off, { tool: shipped })).files.written.size).toBe(0)
  })

  test('the hint of a run without it tells the truth', async () => {
    const { out } = await plan(['lint'], one(draft))
    expect(out).toContain('; 2 fixable with plan lint --fix')
    const piped = await plan(['lint', '-', '--stdin-filename', 'q3.plan.yaml'], {}, { stdin: draft })
    expect(piped.out).not.toContain('--fix')
  })

  test('fixes what only another fix has brought to light', async () => {
    const ran = await fix([], one('channels: [{ id: Paid Search, ownr: Ann }]\ntilte: Autumn: first\n'), {
      tool: shipped,
    })
    expect(ran.files.written.get('/r/q3.plan.yaml')).toBe(
      'channels: [{ id: paid-search, owner: Ann }]\ntitle: "Autumn: first"\n',
    )
  })

  test('--unsafe also writes what was probably meant', async () => {
    const text = 'title: Autumn #backtoschool\n'
    expect((await fix([], one(text), { tool: shipped })).files.written.size).toBe(0)
    const ran = await fix(['--unsafe'], one(text), { tool: shipped })
    expect(ran.files.written.get('/r/q3.plan.yaml')).toBe('title: "Autumn #backtoschool"\n')
  })
})

describe('nothing is lost', () => {
  test.each([
    ['a byte order mark', `\ufeff${draft}`, `\ufeff${right}`],
    ['line ends of Windows', draft.replaceAll('\n', '\r\n'), right.replaceAll('\n', '\r\n')],
    ['mixed line ends', draft.replace('\n', '\r\n'), right.replace('\n', '\r\n')],
    ['no line end at the end', draft.trimEnd(), right.trimEnd()],
    ['spaces and blank lines', `\n\n${draft}   \n\t\n`, `\n\n${right}   \n\t\n`],
    [
      'a mark and an item without an id, with line ends of Windows',
      '\ufeffchannels:\r\n  - name: Paid Social # ours\r\n\r\n',
      '\ufeffchannels:\r\n  - id: paid-social\r\n    name: Paid Social # ours\r\n\r\n',
    ],
  ])('%s', async (_, before, after) => {
    const ran = await fix([], one(before))
    expect(ran.files.written.get('/r/q3.plan.yaml')).toBe(after)
  })

  test('the story of a Markdown plan', async () => {
    const ran = await fix([], { '/r/q3.plan.md': `---\n${draft}---\n\n# Autumn  \n\n* one\n- two` })
    expect(ran.files.written.get('/r/q3.plan.md')).toBe(`---\n${right}---\n\n# Autumn  \n\n* one\n- two`)
  })

  test('a name on a page is put right with the name, and in front matter with the id', async () => {
    const page = (front: string, metric: string) =>
      `---\ntitle: A\nmeasurement:\n  shared: [${front}]\n  metrics: [{ id: code-redemptions }]\n---\n\n## Channels\n\n` +
      `### Radio\n\n### Paid search\n\n## Audiences\n\n### Drivers\n\n` +
      `| Stage | Message | Channels |\n|---|---|---|\n| Road | Hear it | ${metric} |\n`
    const tree = { '/r/q3.plan.md': page('code-redemtions', 'Radio, Paid serch') }
    const ran = await fix([], tree, { tool: shipped })
    expect(ran.files.written.get('/r/q3.plan.md')).toBe(page('code-redemptions', 'Radio, Paid search'))
  })

  test('a file that somebody has changed meanwhile is left as it is now', async () => {
    const ran = await plan(
      ['lint', '--fix'],
      { ...one(draft), '/r/b.plan.yaml': draft },
      { meanwhile: { '/r/q3.plan.yaml': 'x: 1\n' } },
    )
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: 'fixed 2 findings in b.plan.yaml\nplan: q3.plan.yaml has changed since it was read: it is left as it is now; run plan lint --fix again\n',
    })
    expect([...ran.files.written.keys()]).toEqual(['/r/b.plan.yaml'])
  })

  test('nothing is written through a link', async () => {
    const ran = await fix(['link.plan.yaml'], { '/r/link.plan.yaml': { link: 'real.yaml' }, '/r/real.yaml': draft })
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: 'plan: link.plan.yaml is a link, and nothing is written through links: fix real.yaml itself\n',
    })
    expect(ran.files.written.size).toBe(0)
  })

  test('a link beside the file that it leads to is the same plan', async () => {
    const ran = await fix([], { '/r/a.plan.yaml': { link: 'real.plan.yaml' }, '/r/real.plan.yaml': draft })
    expect([...ran.files.written.keys()]).toEqual(['/r/real.plan.yaml'])
    expect(ran.err).toBe('')
  })

  test.each([
    ['out of the repository', { '/r/a.plan.yaml': { link: '/etc/passwd.yaml' }, '/etc/passwd.yaml': draft }],
    ['where nothing may be read', { '/r/a.plan.yaml': denied, ...one(draft) }],
  ])('%s: refused as for reading', async (_, tree) => {
    const ran = await fix([], tree)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.files.written.size).toBe(0)
  })
})

describe('--dry-run', () => {
  test('prints the changes as a diff, writes nothing, and fails as the fixed plans would', async () => {
    const ran = await fix(['--dry-run'], one(draft))
    expect(ran.out).toBe(
      [
        '--- a/q3.plan.yaml',
        '+++ b/q3.plan.yaml',
        '@@ -1,3 +1,3 @@',
        ' title: Autumn # as agreed',
        '-status:   aproved  # on Monday',
        '-launch: 2026-9-5',
        '+status:   approved  # on Monday',
        '+launch: 2026-09-05',
        '',
      ].join('\n'),
    )
    expect(ran).toMatchObject({ code: (await fix([], one(draft))).code, err: 'would fix 2 findings in q3.plan.yaml\n' })
    expect(ran.files.written.size).toBe(0)
    expect((await plan(['lint'], one(draft))).code).toBe(1)
  })

  test('says so where there is nothing to fix', async () => {
    expect(await fix(['--dry-run'], one(right))).toMatchObject({ out: '', err: 'nothing to fix\n' })
  })

  test('shows what a terminal must not be given, and keeps line ends', async () => {
    const ran = await fix(['--dry-run', '--color'], one(`${draft.replaceAll('\n', '\r\n')}x-a: "\u001b[2J\u202e"\r\n`))
    expect(ran.out).toContain('\u001b[31m-launch: 2026-9-5\u001b[39m\r\n')
    expect(ran.out).toContain(' x-a: "␛[2J<U+202E>"\r\n')
  })

  test('in a GitHub log words of a plan are no commands', async () => {
    const text = `${draft}x-a: |\n  ::error::x\n`
    const ran = await fix(['--dry-run'], one(text), { env: { GITHUB_ACTIONS: 'true' } })
    expect(ran.out).toMatch(/^::stop-commands::([\w-]+)\n.*\n::\1::\n$/s)
  })
})

test.each([
  [['--dry-run'], '--dry-run shows what --fix would do: give both, plan lint --fix --dry-run'],
  [['--unsafe'], '--unsafe says what --fix may do: give both, plan lint --fix --unsafe'],
  [['--fix', '--dry-run', '--format', 'json'], '--dry-run prints a diff and nothing else: leave --format out'],
  [['--fix', '--dry-run', '--output-file', 'json=x'], '--dry-run writes nothing: leave --output-file out'],
  [
    ['--fix', '-', '--stdin-filename', 'q3.plan.yaml'],
    '--fix writes the fixed plan into its file, and standard input has none: name the file',
  ],
])('plan lint %j is refused', async (argv, message) => {
  const ran = await plan(['lint', ...argv], one(draft), { stdin: draft })
  expect(ran).toMatchObject({ code: 2, out: '', err: `plan: ${message}\n` })
  expect(ran.files.written.size).toBe(0)
})

test('the files of a plan in a folder are fixed each in its place', async () => {
  const ran = await fix(
    [],
    {
      '/r/q3/plan.yaml': 'titel: Autumn # ours\n',
      '/r/q3/channels.yaml': '# the two\n- id: Paid Search\n  ownr: Ann Lee\n',
      '/r/q3/budget.yaml': 'currency: GBP\ntotal: £84k\nallocations: [{ channel: Paid Search, amount: 84000 }]\n',
    },
    { tool: shipped },
  )
  expect(Object.fromEntries(ran.files.written)).toEqual({
    '/r/q3/plan.yaml': 'title: Autumn # ours\n',
    '/r/q3/channels.yaml': '# the two\n- id: paid-search\n  owner: Ann Lee\n',
    '/r/q3/budget.yaml': 'currency: GBP\ntotal: 84000\nallocations: [{ channel: paid-search, amount: 84000 }]\n',
  })
  expect(ran.out).toMatch(
    /^fixed 1 finding in q3\/budget\.yaml\nfixed 2 findings in q3\/channels\.yaml\nfixed 1 finding in/,
  )
})

test('an id is not changed in one file where the file that names it cannot be', async () => {
  const tree = {
    '/r/q3/plan.yaml': 'titel: Autumn\n',
    '/r/q3/channels.yaml': '- id: Paid Search\n',
    '/r/q3/budget.yaml': 'currency: GBP\nallocations: [{ channel: Paid Search, amount: 84000 }]\n',
  }
  const whole = await fix(['--format', 'concise'], tree, { tool: shipped })
  expect(whole.err).toBe(
    'fixed what names it in q3/budget.yaml\nfixed 1 finding in q3/channels.yaml\nfixed 1 finding in q3/plan.yaml\n',
  )
  const ran = await fix([], tree, { tool: shipped, meanwhile: { '/r/q3/budget.yaml': 'currency: EUR\n' } })
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain('q3/channels.yaml is left as it is: it belongs together with q3/budget.yaml\n')
  expect([...ran.files.written.keys()]).toEqual(['/r/q3/plan.yaml'])

  // Of the files that belong together the one that is written first is put back.
  const locked = await fix([], tree, { tool: shipped, locked: ['/r/q3/channels.yaml'] })
  expect(locked).toMatchObject({ code: 2, out: '' })
  expect(locked.err).toBe(`fixed 1 finding in q3/plan.yaml
plan: /r/q3/channels.yaml cannot be written: it is read-only
plan: q3/budget.yaml is left as it is: it belongs together with q3/channels.yaml
`)
  expect(locked.files.written.get('/r/q3/budget.yaml')).toBe(tree['/r/q3/budget.yaml'])
})

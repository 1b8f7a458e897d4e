import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { write } from '../../src/cli/new-files/write.ts'
import { shipped } from '../../src/cli/tool.ts'
import { Refusal } from '../../src/io/refusal.ts'
import { denied, fifo, memoryFiles } from '../io/memory.ts'
import { plan } from './world.ts'

const spring = ['init', 'plans', '--name', 'Spring 2027', '--start', '2027-03-01', '--yes']

describe('a plan is started', () => {
  test('with --yes and nothing else, in the current folder, for the next quarter', async () => {
    const { code, out, err, files } = await plan(['init', '--yes'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect([...files.written.keys()]).toEqual(['/r/q4-2026.plan.yaml', '/r/plan.config.yaml', '/r/plan.schema.json'])
    expect(out).toBe(`wrote q4-2026.plan.yaml  the plan
wrote plan.config.yaml   its settings
wrote plan.schema.json   the format, for editors that check while you write

Now fill in what is empty; this says what that is:
  plan lint
`)
  })

  test.each([
    ['£250k', 'revenue', 250_000],
    ['1.2m', 'revenue', 1_200_000],
    ['2,000', 'acquisition', 2000],
    ['12.5 %', 'market-share', '12.5%'],
  ])('a target of %s, as plans may have it', async (target, objective, written) => {
    const { files } = await plan(['init', '--yes', '--objective', objective, '--target', target])
    const text = files.written.get('/r/q4-2026.plan.yaml') ?? ''
    expect(parse(text).objective.target).toBe(written)
  })

  test.each([
    ['1 March 2027', '2027-03-01'],
    [' March 1st, 2027', '2027-03-01'],
    ['31/03/2027', '2027-03-31'],
  ])('on %s, as people write days', async (start, day) => {
    const { files, err } = await plan(['init', '--yes', '--name', 'Spring', '--start', start, '--end', '31 May 2027'])
    expect(parse(files.written.get('/r/spring.plan.yaml') ?? `err: ${err}`).period).toEqual({
      start: day,
      end: '2027-05-31',
    })
  })

  test('with channels between commas or semicolons', async () => {
    const { files } = await plan([
      'init',
      '--yes',
      '--name',
      'Spring',
      '--channels',
      'Paid search, Email & SMS; Events',
    ])
    const { channels } = parse(files.written.get('/r/spring.plan.yaml') ?? '')
    expect(channels.map(({ name }: { name: string }) => name)).toEqual(['Paid search', 'Email & SMS', 'Events'])
  })

  test('as all the flags say', async () => {
    const argv = `init plans --name Spring --objective brand --leads-to revenue --target 40 --by 2027-05-01 --start 2027-03-01
      --end 2027-06-30 --currency £ --channels Radio,Email --form folder --ci github --pre-commit`
    const { code, out, files } = await plan(argv.split(/\s+/))
    expect(code).toBe(0)
    expect([...files.written.keys()]).toEqual([
      '/r/plans/spring/plan.yaml',
      '/r/plans/spring/objective.yaml',
      '/r/plans/spring/channels/radio.yaml',
      '/r/plans/spring/channels/email.yaml',
      '/r/plans/spring/governance.yaml',
      '/r/plans/plan.config.yaml',
      '/r/plans/plan.schema.json',
      '/r/.github/workflows/plans.yml',
      '/r/.pre-commit-config.yaml',
    ])
    expect(out).toContain('  plan lint plans\n')
    expect(parse(files.written.get('/r/plans/spring/plan.yaml') ?? '').period).toEqual({
      start: '2027-03-01',
      end: '2027-06-30',
    })
    expect(parse(files.written.get('/r/plans/spring/objective.yaml') ?? '')).toMatchObject({
      statement: 'Have 40% of our audience know our name by 1 May 2027.',
      outcome: 'brand',
      leads_to: 'revenue',
      target: '40%',
      by: '2027-05-01',
    })
    expect(files.written.get('/r/plans/spring/plan.yaml')).toContain('# currency: GBP')
    expect(files.written.get('/r/.github/workflows/plans.yml')).toContain('"plans/**"')
  })

  test('as the person at the terminal answers; what is wrong is asked again', async () => {
    const answers = ['', '2026-09-01', '', 'Autumn: “the big one” # 1', 'aquisition', 'acquisition', 'eur']
    const more = ['subscribers', 'many', '2,000', '', 'Paid search, paid  SEARCH', 'Paid search', 'md', 'plans/2026']
    const { code, out, err, files } = await plan(['init'], {}, { answers: [...answers, ...more] })
    expect(code).toBe(0)
    expect(out).toContain('wrote plans/2026/autumn-the-big-one-1.plan.md')
    const [, front = ''] = files.written.get('/r/plans/2026/autumn-the-big-one-1.plan.md')?.split(/^---$/m) ?? []
    expect(parse(front)).toMatchObject({
      title: 'Autumn: “the big one” # 1',
      period: { start: '2026-10-01', end: '2026-12-31' },
      objective: { statement: 'Win 2,000 new subscribers by 31 December 2026.', target: 2000 },
      channels: [{ id: 'paid-search' }],
    })
    expect(files.written.has('/r/plans/2026/plan.schema.json')).toBe(false)
    expect(err).toBe(`First day of the plan [2026-10-01]
Last day [2026-12-31]
  2026-09-01 is before the first day, 2026-10-01
Last day [2026-12-31]
What is the plan called? [Q4 2026]
What result is it for? (acquisition, revenue, retention, market-share, brand, reputation, policy) [acquisition]
  there is no such result "aquisition"; a similar name is "acquisition"
What result is it for? (acquisition, revenue, retention, market-share, brand, reputation, policy) [acquisition]
Currency [GBP]
What is counted? [customers]
How many subscribers? (leave it empty where it is not decided)
  it must be a number above 0, such as 2000 or 12%
How many subscribers? (leave it empty where it is not decided)
By which day? [2026-12-31]
Channels, with commas between them [Paid search, Email]
  "Paid search" and "paid  SEARCH" would have the same id, paid-search
Channels, with commas between them [Paid search, Email]
As what? (yaml, md, folder) [yaml]
In which folder? [.]
`)
  })

  test('what is written is found and read by plan lint, and says what to fill in', async () => {
    for (const form of ['yaml', 'md', 'folder']) {
      const { files } = await plan([...spring, '--form', form])
      const ran = await plan(['lint', 'plans', '--format', 'json'], Object.fromEntries(files.written), {
        tool: shipped,
      })
      expect(ran.code).toBe(1)
      const { findings } = JSON.parse(ran.out) as { findings: { rule: string }[] }
      expect(findings.length).toBeLessThan(15)
      expect(findings.filter(({ rule }) => /^(?:syntax|suppress)|known-references/.test(rule))).toEqual([])
    }
  })
})

test('README shows a finding as it is', async () => {
  const argv = 'init plans --name Spring --target 500 --channels Radio,Email --yes'.split(' ')
  const { files } = await plan(argv)
  const { out } = await plan(['lint', 'plans'], Object.fromEntries(files.written), { tool: shipped })
  const [finding = ''] = out.split('\n\n').filter((text) => text.includes('"Radio" has no role'))
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  expect(readme).toContain(`\`\`\`text\n${finding}\n\`\`\``)
})

describe('nothing is written', () => {
  const nothing = async (argv: readonly string[], tree = {}, given = {}) => {
    const { code, out, err, files } = await plan(argv, tree, given)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(files.written.size).toBe(0)
    return err
  }

  test.each([
    [
      ['--yes', '--objective', 'brand'],
      'no answer is usual for --leads-to: give one of acquisition, revenue, retention, market-share',
    ],
    [['--yes', '--objective', 'revenu'], '--objective: there is no objective "revenu"; a similar name is "revenue"'],
    [['--yes', '--form', 'yml'], '--form: there is no form "yml"; a similar name is "yaml"'],
    [['--yes', '--ci', 'gitub'], '--ci: there is no service "gitub"; a similar name is "github"'],
    [
      ['--yes', '--leads-to', 'sales'],
      '--leads-to: there is no commercial result "sales"; there are acquisition, revenue, retention, market-share',
    ],
    [
      ['--yes', '--objective', 'revenue', '--leads-to', 'retention'],
      '--leads-to is for brand, reputation, policy: revenue is a commercial result itself',
    ],
    [
      ['--yes', '--objective', 'revenue', '--unit', 'pounds'],
      '--unit is for acquisition and policy: revenue has a unit of its own',
    ],
    [['--unit', '--yes'], '--unit: its value is missing: --yes is an option of its own'],
    [['--yes', '--unit', '%'], '--unit: it must say what is counted, such as subscribers'],
    [['--yes', '--target', 'many'], '--target: it must be a number above 0, such as 2000 or 12%'],
    [['--yes', '--target', '1.000'], '--target: 1.000 can be read as 1 and as 1000: write it without the dot'],
    [['--yes', '--target', '12%'], '--target: the number of acquisition is a count, and no share'],
    [
      ['--yes', '--objective', 'retention', '--target', '120'],
      '--target: the number of retention is a share, and at most 100%',
    ],
    [['--yes', '--currency', '$'], '--currency: "$" names no one currency: write its code, such as GBP, EUR or USD'],
    [
      ['--yes', '--currency', 'XYZ'],
      '--currency: "XYZ" names no one currency: write its code, such as GBP, EUR or USD',
    ],
    [
      ['--yes', '--start', '9999-12-31'],
      '--start: 9999-12-31 is no day of a plan: the years 1900 to 2098 can be planned',
    ],
    [['--yes', '--end', '0227-03-31'], '--end: 0227-03-31 is no day of a plan: the years 1900 to 2098 can be planned'],
    [['--yes', '--by', '2099-01-01'], '--by: 2099-01-01 is no day of a plan: the years 1900 to 2098 can be planned'],
    [['--yes', '--start', '03/04/2027'], '--start: it must be a day of the calendar, written as 2026-07-01'],
    [['--yes', '--start', '2027-02-30'], '--start: it must be a day of the calendar, written as 2026-07-01'],
    [
      ['--yes', '--start', '2027-03-01', '--end', '2027-02-01'],
      '--end: 2027-02-01 is before the first day, 2027-03-01',
    ],
    [['--yes', '--by', '2026-01-01'], '--by: 2026-01-01 is before the first day, 2026-10-01'],
    [['--yes', '--channels', ' , '], '--channels: name at least one channel, such as Email'],
    [['--yes', '--channels', 'E-mail,e mail'], '--channels: "E-mail" and "e mail" would have the same id, e-mail'],
    [['--yes', '--name', ' '], '--name: it is empty'],
    [['--yes', '--name', 'a\nb: c'], '--name: it must be one line, without tabs'],
    [
      ['--yes', '--name', 'a\u202eb'],
      '--name: it holds a character that nobody can see, a right-to-left override (U+202E)',
    ],
    [['--yes', '--name', 'a', '--name', 'b'], '--name: it is given twice'],
    [['--yes', '--naem', 'a'], "unknown option '--naem'; a similar name is --name"],
    [['', '--yes'], 'the folder is empty: is a variable of the shell not set?'],
    [['a', 'b', '--yes'], "too many arguments for 'init'. Expected 1 argument but got 2."],
  ])('init %j', async (argv, message) => {
    expect(await nothing(['init', ...argv])).toBe(`plan: ${message}\n`)
  })

  test('where nobody can be asked, and something is missing', async () => {
    expect(await nothing(['init', '--name', 'Spring', '--form', 'md', '--channels', 'Email'])).toBe(
      'plan: nobody can be asked here: give --start, --end, --objective, --currency, --unit, --target, --by, or --yes for the usual answers\n',
    )
  })

  test('when the person leaves before the last answer', async () => {
    expect(await nothing(['init'], {}, { answers: ['', '', 'Spring'] })).toMatch(
      /plan: stopped before the last answer: nothing was written\n$/,
    )
  })

  test.each(['spring-2027.plan.yaml', 'spring-2027.plan.md', 'spring-2027.plan.yml', 'spring-2027/x'])(
    'when the plan is there already, as %s',
    async (name) => {
      expect(await nothing([...spring, '--ci', 'gitlab'], { [`/r/plans/${name}`]: 'mine' })).toMatch(
        /^plan: plans\/spring-2027\S* is there already, and is left alone: give the new plan another --name\n$/,
      )
    },
  )

  test.each([
    ['a link at the plan', { '/r/plans/spring-2027.plan.yaml': { link: '/etc/passwd' } }, /there already/],
    ['a broken link there', { '/r/plans/spring-2027.plan.yaml': { link: 'nowhere' } }, /there already/],
    ['a link as the folder', { '/r/plans': { link: '/elsewhere' }, '/elsewhere/': '' }, /plans is a link/],
    ['a file as the folder', { '/r/plans': 'text' }, /plans is no folder/],
    ['a pipe as the folder', { '/r/plans': fifo }, /plans is no folder/],
    ['a link as the folder of the workflows', { '/r/.github': { link: '/elsewhere' }, '/elsewhere/': '' }, /link/],
  ])('through %s', async (_, tree, message) => {
    expect(await nothing([...spring, '--ci', 'github'], tree)).toMatch(message)
  })

  test('outside the folder, whatever the name is', async () => {
    for (const name of ['../../etc/cron', '/etc/passwd', '..', '.', '~', 'C:\\x', 'Спрос', 'a/b\\c', 'plan', 'con']) {
      const { files } = await plan(['init', 'plans', '--yes', '--name', name, '--channels', '../../x'])
      expect(files.written.size).toBe(3)
      for (const path of files.written.keys()) expect(path).toMatch(/^\/r\/plans\/[a-z0-9-]+(?:\.[a-z]+)+$/)
    }
  })
})

describe('what is there already is left as it is, and is said to be', () => {
  test('settings that hold for the plan', async () => {
    const { out, files } = await plan(spring, { '/r/plan.config.yaml': 'extends: strict' })
    expect(out).toContain('left plan.config.yaml as it is: its settings hold for the plan\n')
    expect([...files.written.keys()]).toEqual(['/r/plans/spring-2027.plan.yaml', '/r/plans/plan.schema.json'])
  })

  test('what CI and pre-commit read: what belongs into it is printed', async () => {
    const tree = {
      '/r/.gitlab-ci.yml': 'stages: [test]',
      '/r/.pre-commit-config.yaml': denied,
      '/r/plans/plan.schema.json': '{}',
    }
    const { code, out, files } = await plan([...spring, '--ci', 'gitlab', '--pre-commit'], tree)
    expect(code).toBe(0)
    expect([...files.written.keys()]).toEqual(['/r/plans/spring-2027.plan.yaml', '/r/plans/plan.config.yaml'])
    expect(out).toContain('left plans/plan.schema.json as it is\n')
    expect(out).toContain('left .gitlab-ci.yml as it is; what checks each change on gitlab would be this:\n\nplans:\n')
    expect(out).toContain('  - repo: local\n    hooks:\n      - id: planlint\n')
  })

  test('a second plan beside the first', async () => {
    const first = await plan(spring)
    const { code, out } = await plan(
      ['init', 'plans', '--yes', '--name', 'Summer'],
      Object.fromEntries(first.files.written),
    )
    expect(code).toBe(0)
    expect(out).toContain('wrote plans/summer.plan.yaml')
  })
})

test('what somebody else writes while the files are written is left alone, and ends the run', () => {
  const files = memoryFiles({ '/r/b': 'theirs' })
  const job = (name: string) => ({
    spot: { path: `/r/${name}`, name, missing: [], isTaken: false },
    text: 'mine',
    what: '',
  })
  expect(() => write([job('a'), job('b'), job('c')], files)).toThrow(
    'somebody else has written b meanwhile, and it is left alone; written before it: a',
  )
  expect([...files.written]).toEqual([['/r/a', 'mine']])
  expect(() => write([job('b')], files)).toThrow('left alone; nothing was written')
  const full = (name: string) => {
    throw new Refusal(`${name} cannot be written: the disk is full`)
  }
  const create = (path: string, text: string | Uint8Array) => (path === '/r/e' ? full(path) : files.create(path, text))
  expect(() => write([job('d'), job('e')], { ...files, create })).toThrow('the disk is full; written before it: d')
})

test('from a folder inside the repository: what is written is told from its root, what to type from here', async () => {
  const { out, files } = await plan(
    ['init', "it's new", '--yes', '--ci', 'github'],
    { '/r/sub/x': '' },
    { cwd: '/r/sub' },
  )
  expect([...files.written.keys()].at(-1)).toBe('/r/.github/workflows/plans.yml')
  expect(out).toContain("wrote sub/it's new/q4-2026.plan.yaml")
  expect(out).toContain("  plan lint 'it'\\''s new'\n")
})

describe('the days that a name gives', () => {
  test.each<[string, string]>([
    ['Q3 2027', '{ start: 2027-07-01, end: 2027-09-30 }'],
    ['2027-Q4 push', '{ start: 2027-10-01, end: 2027-12-31 }'],
    ['March to May 2027', '{ start: 2027-03-01, end: 2027-05-31 }'],
    ['November – January 2028', '{ start: 2027-11-01, end: 2028-01-31 }'],
    ['June 2027 push', '{ start: 2027-06-01, end: 2027-06-30 }'],
  ])('%s', async (name, period) => {
    const { files, out } = await plan(['init', '--yes', '--name', name])
    expect([...files.written.values()].join('')).toContain(`period: ${period}`)
    expect(out).not.toContain('The plan runs')
  })

  test.each(['Q2 FY2027', 'Q1 2027 after Q4 2026', 'Launch on 3 June 2027', 'Open day'])(
    'none for certain: %s',
    async (name) => {
      const usual = await plan(['init', '--yes', '--name', 'Plan'])
      const { files } = await plan(['init', '--yes', '--name', name])
      const period = (texts: typeof files) => /period: .*/.exec([...texts.written.values()].join(''))?.[0]
      expect(period(files)).toBe(period(usual.files))
    },
  )

  test('a season has no certain days: those that were taken are told', async () => {
    const { out } = await plan(['init', '--yes', '--name', 'Summer 2027'])
    expect(out).toMatch(
      /\nThe plan runs from 1 \w+ \d{4} to \d+ \w+ \d{4}: other days are given with --start and --end\.\n/,
    )
    expect((await plan([...spring])).out).not.toContain('The plan runs')
  })
})

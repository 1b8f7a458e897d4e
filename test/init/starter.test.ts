import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/index.ts'
import {
  type Answers,
  type Form,
  forms,
  type ObjectiveKind,
  objectiveKinds,
  otherKinds,
} from '../../src/init/answers.ts'
import { ciFile, preCommitFile } from '../../src/init/ci.ts'
import { channelIds } from '../../src/init/ids.ts'
import { nameOf, nextQuarter, threeMonthsFrom } from '../../src/init/period.ts'
import { scalar } from '../../src/init/scalar.ts'
import { starterFiles } from '../../src/init/starter.ts'
import { channelKind } from '../../src/plan/channel-kinds.ts'

const today = '2026-07-15'
const answers = (objective: ObjectiveKind, form: Form, target?: number): Answers => ({
  name: 'Autumn 2026',
  objective,
  ...((otherKinds as readonly string[]).includes(objective) && { leadsTo: 'retention' as const }),
  ...(target !== undefined && { target }),
  by: '2026-12-31',
  currency: 'GBP',
  start: '2026-10-01',
  end: '2026-12-31',
  channels: ['Paid search', 'Email'],
  form,
})

const lintStarter = async (given: Answers, change = (text: string) => text) => {
  const plans = starterFiles(given).map(({ path, text }) => ({ file: path, text: change(text) }))
  return (await lint(plans, { today })).findings
}
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule).sort()

/** What only its author can know, once for each place where it is missing. */
const open = [
  'channels/rationale',
  'channels/rationale',
  'channels/role',
  'channels/role',
  'governance/integration-owner',
  'journey/mapped',
  'objective/owner',
  'objective/supports',
  'operations/milestones',
  'plan/six-elements',
  'privacy/basis',
]
/** A number of customers asks for a limit; that somebody has to serve them is told once there are milestones. */
const withTarget: Readonly<Partial<Record<ObjectiveKind, readonly string[]>>> = {
  acquisition: ['objective/baseline', 'objective/guardrail'],
}

describe.each(objectiveKinds)('a starter for %s', (kind) => {
  test.each(forms)('as %s asks for what is open, and for nothing else', async (form) => {
    expect(rulesOf(await lintStarter(answers(kind, form)))).toEqual([...open, 'objective/specific'].sort())
    const more = withTarget[kind] ?? ['objective/baseline']
    expect(rulesOf(await lintStarter(answers(kind, form, 40)))).toEqual([...open, ...more].sort())
  })

  test('says the same in every form', async () => {
    const said = async (form: Form) =>
      (await lintStarter(answers(kind, form, 40))).map(({ rule, message, path }) => `${rule} ${path} ${message}`).sort()
    expect(await said('md')).toEqual(await said('yaml'))
    expect(await said('folder')).toEqual(await said('yaml'))
  })

  test('has examples that are right where they stand', async () => {
    const uncommented = (text: string) => text.replaceAll(/^( +)# /gm, '$1')
    const found = await lintStarter(answers(kind, 'yaml', 40), uncommented)
    const filled = ['journey/mapped', 'operations/milestones', 'plan/six-elements']
    const isLimited = kind === 'acquisition' || kind === 'policy'
    const expected = [
      ...open.filter((rule) => !filled.includes(rule)),
      'objective/baseline',
      ...(isLimited ? ['objective/guardrail'] : []),
    ]
    expect(rulesOf(found)).toEqual(expected.sort())
  })
})

test('every finding in a file points at an empty field or at its element', async () => {
  for (const form of ['yaml', 'md'] as const) {
    const given = answers('acquisition', form)
    const lines = starterFiles(given)[0]?.text.split('\n') ?? []
    for (const { line, rule } of await lintStarter(given))
      expect(lines[line - 1], rule).toMatch(/^ *[a-z_]+:(?: *$| #)/)
  }
})

test('many channels of every kind bring findings of their own only', async () => {
  const channels = [
    'SMS',
    'Phone calls',
    'Direct mail',
    'Push',
    'SEO',
    'Press',
    'Posters',
    'Webinars',
    'Tea ceremonies',
  ]
  const found = await lintStarter({ ...answers('revenue', 'yaml', 40_000), channels })
  expect(found.filter(({ rule }) => rule === 'channels/role')).toHaveLength(channels.length)
  expect(rulesOf(found).filter((rule) => /^(?:syntax|plan)/.test(rule))).toEqual(['plan/six-elements'])
})

test.each([
  ['Paid search', 'search'],
  ['Google Ads', 'search'],
  ['SEO', 'seo'],
  ['E-mail', 'email'],
  ['Weekly newsletter', 'email'],
  ['Text messages', 'sms'],
  ['Organic social', 'social'],
  ['Demo days', 'event'],
  ['Out of home', 'outdoor'],
  ['DOOH', 'outdoor'],
  ['Compressed air', undefined],
  ['Preparation', undefined],
])('the kind of "%s" is %s', (name, kind) => {
  expect(channelKind(name)?.kind).toBe(kind)
})

test.each([
  ['2026-07-15', '2026-10-01', '2026-12-31', 'Q4 2026'],
  ['2026-10-01', '2027-01-01', '2027-03-31', 'Q1 2027'],
  ['2027-12-31', '2028-01-01', '2028-03-31', 'Q1 2028'],
])('on %s the next quarter is from %s to %s: %s', (day, start, end, name) => {
  expect(nextQuarter(day)).toEqual({ start, end })
  expect(nameOf({ start, end })).toBe(name)
})

test('new subscribers are not called new twice', () => {
  const textFor = (unit: string) =>
    starterFiles({ ...answers('acquisition', 'yaml', 1800), unit })
      .map(({ text }) => text)
      .join('')
  expect(textFor('New subscribers')).toBe(textFor('subscribers'))
  expect(textFor('new subscribers')).toContain('Win 1,800 new subscribers by')
})

test('other periods are called after their first day', () => {
  expect(threeMonthsFrom('2027-02-15')).toBe('2027-05-14')
  expect(nameOf({ start: '2027-02-15', end: '2027-05-14' })).toBe('Plan from 15 February 2027')
  expect(nameOf({ start: '2027-01-01', end: '2027-04-30' })).toBe('Plan from 1 January 2027')
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'#:-"\'{}[],&*!|>%@`?~\\ '.split(''),
        ': ',
        ' #',
        '---',
        '<!--',
        '-->',
        '```',
        '{{',
        '$',
        'true',
        '1',
        'a',
        'é',
        'plan',
        '../',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => words.join('')),
)
const oneLine = hostile.filter(
  (text) => text.trim() === text && text !== '' && !/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/u.test(text),
)

test('a text stays this text in any place of a line', () => {
  fc.assert(
    fc.property(oneLine, (text) => {
      expect(parse(`a: ${scalar(text)} # note\nb: { c: ${scalar(text)}, d: [${scalar(text)}] }`)).toEqual({
        a: text,
        b: { c: text, d: [text] },
      })
    }),
  )
})

const areDifferent = (names: readonly string[]) => new Set(channelIds(names)).size === names.length

test('whatever is answered, the plan holds it, in its files and in nothing else', async () => {
  const channels = fc.array(oneLine, { minLength: 1, maxLength: 3 }).filter(areDifferent)
  await fc.assert(
    fc.asyncProperty(oneLine, oneLine, channels, fc.constantFrom(...forms), async (name, unit, names, form) => {
      const given = { ...answers('acquisition', form, 500), name, unit, channels: names }
      const files = starterFiles(given)
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
      for (const { path } of files) expect(path).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.plan)?\.(?:yaml|md)$/)
      const main = files[0]?.text ?? ''
      const data = parse(form === 'md' ? (main.split(/^---$/m)[1] ?? '') : main)
      expect(data.title).toBe(name)
      expect(Object.keys(data).slice(0, 4)).toEqual(['title', 'status', 'language', 'period'])
      if (form !== 'folder') {
        expect(data.objective.statement).toBe(`Win 500 new ${unit} by 31 December 2026.`)
        expect(data.channels.map((channel: { name: string }) => channel.name)).toEqual(names)
      }
      expect(rulesOf(await lintStarter(given)).filter((rule) => rule.startsWith('syntax/parse'))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('what CI reads', () => {
  test('the summary on GitHub is shown if there is one, and is no failure if there is none', () => {
    const { run } = parse(ciFile('github', { version: '9.8.7' }).text).jobs.lint.steps[3]
    const folder = mkdtempSync(join(tmpdir(), 'plan-summary-'))
    const shown = join(folder, 'shown')
    const step = () =>
      spawnSync('bash', ['-e', '-c', run], { cwd: folder, env: { ...process.env, GITHUB_STEP_SUMMARY: shown } }).status
    try {
      expect(step()).toBe(0)
      expect(existsSync(shown)).toBe(false)
      writeFileSync(join(folder, 'summary.md'), 'All is well.\n')
      expect(step()).toBe(0)
      expect(readFileSync(shown, 'utf8')).toBe('All is well.\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

  test('GitLab: as README shows it', () => {
    expect(readme).toContain(ciFile('gitlab', { version: '0.1.0', plans: 'plans' }).entry)
  })

  test('GitHub: README runs the action at the same changes, with the same rights', () => {
    const [, shown = ''] = /```yaml\n(name: plans\n[\s\S]*?)```/.exec(readme) ?? []
    const own = parse(ciFile('github', { version: '0.1.0', plans: 'plans' }).text)
    const { steps, ...job } = parse(shown).jobs.lint
    expect({ ...parse(shown), jobs: 0 }).toEqual({ ...own, jobs: 0 })
    expect({ ...job, steps: steps.slice(0, 1) }).toEqual({ ...own.jobs.lint, steps: own.jobs.lint.steps.slice(0, 1) })
  })

  test('it is YAML that names what is to run', () => {
    const at = { version: '9.8.7', plans: 'a b' }
    const github = parse(ciFile('github', at).text)
    expect(github.on.pull_request.paths).toContain('a b/**')
    expect(github.jobs.lint.steps[2].run).toContain('planlint@9.8.7 lint --format github')
    expect(github.jobs.lint.steps[0].with['fetch-depth']).toBe(0)
    const { plans } = parse(ciFile('gitlab', { version: '9.8.7' }).text)
    expect(plans.rules[0].changes).toHaveLength(4)
    expect(plans.variables).toEqual({ GIT_DEPTH: 0 })
    expect(parse(preCommitFile(at).text).repos[0].hooks[0]).toMatchObject({
      entry: 'npx --yes planlint@9.8.7 lint',
      pass_filenames: false,
    })
  })
})

test('a channel has no name that would make its file something else', () => {
  expect(channelIds(['Plan', 'README', 'con', 'Planning'])).toEqual([
    'plan-channel',
    'readme-channel',
    'con-channel',
    'planning',
  ])
})

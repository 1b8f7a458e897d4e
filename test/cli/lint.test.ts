import { describe, expect, test } from 'vitest'
import { exitCode } from '../../src/cli/process.ts'
import type { World } from '../../src/io/world.ts'
import { denied, fifo } from '../io/memory.ts'
import { findings, plan, report } from './world.ts'

const good = 'title: Autumn\n'
const bad = 'id: q3\n'
const warned = 'title: Autumn\nchannels: [{ id: email }, { id: search }]\n'
const one = (text: string) => ({ '/r/q3.plan.yaml': text })

describe('exit codes', () => {
  test.each([
    ['nothing to say', good, [], 0],
    ['an error', bad, [], 1],
    ['a warning', warned, [], 0],
    ['a warning that fails', warned, ['--fail-on', 'warning'], 1],
    ['a warning where infos fail', warned, ['--fail-on', 'info'], 1],
    ['an error that does not fail', bad, ['--fail-on', 'never'], 0],
    ['as many warnings as allowed', warned, ['--max-warnings', '1'], 0],
    ['one warning too many', warned, ['--max-warnings', '0'], 1],
    ['one warning too many where nothing fails', warned, ['--fail-on', 'never', '--max-warnings', '0'], 1],
    ['YAML that cannot be read', 'title: "Autumn\n', [], 1],
    ['an empty file', '', [], 1],
  ])('%s', async (_, text, flags, code) => {
    const ran = await plan(['lint', ...flags], one(text))
    const isTooMany = flags.at(-1) === '0'
    expect(ran).toMatchObject({ code, err: isTooMany ? 'plan: 1 warning is more than --max-warnings 0\n' : '' })
    expect(ran.out).not.toBe('')
  })

  test('a bug is said to be one, in a line, with the stack only on request', async () => {
    const said = { out: '', err: '' }
    const add = (name: 'out' | 'err', text: string) => {
      said[name] += text
    }
    const world = (env: World['env']): World => ({
      cwd: '/',
      env,
      get files(): World['files'] {
        throw new TypeError('broken\n::error::on purpose')
      },
      stdin: async () => new Uint8Array(),
      stdout: { isTTY: false, write: (text) => add('out', text) },
      stderr: { isTTY: false, write: (text) => add('err', text) },
      now: () => new Date(),
    })
    expect(await exitCode(['lint'], '1.2.3', world({}))).toBe(3)
    expect(said).toEqual({
      out: '',
      err: 'plan: this is a bug in planlint 1.2.3, please report it (npm bugs planlint): broken ::error::on purpose\n',
    })
    expect(await exitCode(['lint'], '1.2.3', world({ PLAN_DEBUG: '1' }))).toBe(3)
    expect(said.err).toContain('at ')
  })
})

describe('what is linted', () => {
  test('all plans are read before one is judged, and are told by name', async () => {
    const tree = { '/r/b.plan.yaml': 'id: b\n', '/r/a/plan.md': '---\nid: a\n---\n', '/r/notes.yaml': 'x' }
    const { summary, findings } = await report(['lint'], tree)
    expect(summary).toMatchObject({ plans: 2, files: 2 })
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
      ['a/plan.md plan/titled', 'a/plan.md plan/alone', 'b.plan.yaml plan/titled', 'b.plan.yaml plan/alone'].sort(
        (a, b) => ((a.split(' ')[0] ?? '') < (b.split(' ')[0] ?? '') ? -1 : 0),
      ),
    )
  })

  test('paths are told from the root, wherever the command runs', async () => {
    const tree = { '/r/deep/er/q3.plan.yaml': bad }
    const ran = await plan(['lint', '--format', 'concise'], tree, { cwd: '/r/deep' })
    expect(ran.out).toMatch(/^deep\/er\/q3\.plan\.yaml:1:1: error plan\/titled/)
  })

  test('a brief is never a plan', async () => {
    const brief = '<!-- plan-brief v1 plan=q3 channel=email from={} -->\n# Email\n'
    const { summary } = await report(['lint'], {
      ...one(good),
      '/r/briefs.plan.md': brief,
      '/r/bom.plan.md': `\ufeff${brief}`,
    })
    expect(summary.plans).toBe(1)
    const ran = await plan(['lint', 'brief.md'], { '/r/brief.md': brief })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toBe('plan: no plan found: brief.md is a brief that was made from a plan\n')
  })

  test('a file that is too large is a finding, and is not read', async () => {
    const size = 5 * 2 ** 20
    const { findings } = await report(['lint'], one('x'.repeat(size)))
    expect(findings).toMatchObject([{ rule: 'syntax/limits', file: 'q3.plan.yaml', line: 1 }])
    expect(findings[0]?.message).toContain('5.0 MiB')
  })

  test.each([
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x41])],
    ['zeros', Buffer.alloc(100)],
    ['half a character', Buffer.from([0x74, 0xc3])],
  ])('%s are a finding', async (_, bytes) => {
    const { findings } = await report(['lint'], { '/r/q3.plan.yaml': bytes })
    expect(findings).toMatchObject([{ rule: 'syntax/limits' }])
  })

  test('plans are compared with those that share their configuration', async () => {
    const tree = {
      '/r/a/plan.config.yaml': '',
      '/r/a/1.plan.yaml': good,
      '/r/a/2.plan.yaml': good,
      '/r/b/3.plan.yaml': good,
    }
    const { findings, skipped } = await report(['lint'], tree)
    expect(findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'a/1.plan.yaml 2 plans',
      'a/2.plan.yaml 2 plans',
    ])
    expect(skipped).toEqual([])
    const because = 'single plans were named; lint the folder that they are in to compare them'
    const single = await report(['lint', 'a/1.plan.yaml'], tree)
    expect(single.findings).toEqual([])
    expect(single.skipped).toMatchObject([{ rule: 'plan/alone', because }])
    // The folder of one plan is no other case; one that holds plans is looked through as it was asked for.
    const own = { ...tree, '/r/a/q3/plan.yaml': good }
    expect((await report(['lint', 'a/q3'], own)).skipped).toMatchObject([{ rule: 'plan/alone', because }])
    expect((await report(['lint', 'b'], own)).skipped).toEqual([])
    // Where the repository is one plan there is nothing else to compare it with.
    expect((await report(['lint'], { '/r/plan.yaml': good })).skipped).toEqual([])
  })
})

test.each([
  [
    ['plan.config.yaml', 'plan.schema.json', 'q3.plan.yaml'],
    'plan: plan.config.yaml is left out: it is a configuration, not a plan\nplan: plan.schema.json is left out: it is JSON, not a plan\n',
  ],
  [['*'], ''],
])('what is certainly no plan is left out of %j', async (paths, err) => {
  const tree = { ...one(good), '/r/plan.config.yaml': '', '/r/plan.schema.json': '{}' }
  const ran = await plan(['lint', '--format', 'json', ...paths], tree)
  expect(ran).toMatchObject({ code: 0, err })
  expect(JSON.parse(ran.out)).toMatchObject({ summary: { plans: 1 }, findings: [] })
})

describe('what cannot be done', () => {
  test.each([
    [
      'no plan',
      { '/r/README.md': '' },
      [],
      'plan: no plan found below /r: plans are named like q3.plan.yaml, q3.plan.md or plan.yaml; plan init starts a plan\n',
    ],
    [
      'a page of another name',
      { '/r/README.md': '', '/r/docs/strategy.md': '' },
      ['docs'],
      'plan: no plan found in docs: plans are named like q3.plan.yaml, q3.plan.md or plan.yaml; a page of another name can be named: plan lint docs/strategy.md; plan init starts a plan\n',
    ],
    [
      'patterns that nothing fits',
      { '/r/plan.config.yaml': 'plans: ["campaigns/*.yaml"]', '/r/q3.plan.yaml': good },
      [],
      'plan: no plan found below /r: nothing fits the plans: of plan.config.yaml (campaigns/*.yaml); plan init starts a plan\n',
    ],
    [
      'a configuration',
      { '/r/plans/plan.config.yaml': '' },
      ['plans/plan.config.yaml'],
      'plan: plans/plan.config.yaml is a configuration, not a plan\n',
    ],
    ['JSON', { '/r/plan.schema.json': '{}' }, ['plan.schema.json'], 'plan: plan.schema.json is JSON, not a plan\n'],
    [
      'no such file',
      { '/r/plans/q3.plan.yaml': good },
      ['plans/q4.plan.yaml'],
      'plan: there is no file or folder plans/q4.plan.yaml; a similar name is plans/q3.plan.yaml\n',
    ],
    [
      'no such folder',
      { '/r/plans/q3.plan.yaml': good },
      ['plan/q3.plan.yaml'],
      'plan: there is no file or folder plan/q3.plan.yaml; a similar name is plans\n',
    ],
    [
      'a file that may not be read',
      { '/r/q3.plan.yaml': denied },
      [],
      'plan: /r/q3.plan.yaml cannot be read: permission denied\n',
    ],
    [
      'a pipe',
      { '/r/q3.plan.yaml': fifo },
      [],
      'plan: q3.plan.yaml is no file but a device, a pipe or a socket: it is not opened\n',
    ],
    [
      'two repositories',
      { '/r/q3.plan.yaml': good, '/s/.git/HEAD': '', '/s/q3.plan.yaml': good },
      ['.', '/s'],
      'plan: /r and /s are not in the same repository: lint them one at a time\n',
    ],
    [
      'a name that acts on the terminal',
      {},
      ['a\u001b]0;x\u0007\n::error::b'],
      'plan: there is no file or folder a␛]0;x␇ ::error::b\n',
    ],
  ])('%s', async (_, tree, paths, err) => {
    expect(await plan(['lint', ...paths], tree)).toMatchObject({ code: 2, out: '', err })
  })
})

describe('the day and the stage', () => {
  const dated = 'title: Autumn\nlaunch: 2026-07-14\nstatus: draft\n'

  test.each([
    ['the clock', [], ['warning plan/started launched before 2026-07-15 as draft']],
    ['a day before', ['--today', '2026-07-14'], []],
    ['a day after', ['--today', '2026-12-31'], ['warning plan/started launched before 2026-12-31 as draft']],
    ['another stage', ['--stage', 'approved'], ['error plan/started launched before 2026-07-15 as approved']],
  ])('%s', async (_, flags, expected) => {
    expect(await findings(['lint', ...flags], one(dated))).toEqual(expected)
  })
})

describe('standard input', () => {
  test.each([[['-']], [[]]])('is linted as the file it is said to be: %j', async (paths) => {
    const tree = { '/r/plans/plan.config.yaml': 'rules: { plan/titled: info }' }
    const argv = ['lint', ...paths, '--stdin-filename', 'plans/new.plan.md']
    const { findings, skipped, summary } = await report(argv, tree, { stdin: '---\nid: q3\n---\nAutumn\n' })
    expect(findings).toMatchObject([{ file: 'plans/new.plan.md', rule: 'plan/titled', severity: 'info', line: 2 }])
    expect(summary.plans).toBe(1)
    expect(skipped.map(({ rule }) => rule)).toEqual(['plan/alone'])
  })

  test.each([
    [['-'], 'plan: - is standard input, which lint alone reads, and under a name: plan lint --stdin-filename NAME\n'],
    [
      ['a.yaml', '--stdin-filename', 'b.yaml'],
      'plan: --stdin-filename reads standard input; a.yaml cannot be linted in the same run\n',
    ],
    [['--stdin-filename', ''], 'plan: --stdin-filename: it is empty\n'],
  ])('%j is a usage error', async (argv, err) => {
    expect(await plan(['lint', ...argv], one(good))).toMatchObject({ code: 2, out: '', err })
  })
})

describe('two runs', () => {
  test('say the same, byte for byte', async () => {
    const tree = { '/r/b.plan.yaml': bad, '/r/a.plan.yaml': warned, '/r/c/plan.md': '# Nothing\n' }
    const backwards = Object.fromEntries(Object.entries(tree).reverse())
    for (const format of ['pretty', 'json', 'sarif', 'markdown']) {
      const first = await plan(['lint', '--format', format], tree)
      expect(await plan(['lint', '--format', format], tree)).toMatchObject({ out: first.out, code: first.code })
      expect((await plan(['lint', '--format', format], backwards)).out).toBe(first.out)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { plan } from './world.ts'

const tree = {
  '/r/package.json': '{\n  "name": "oak"\n}\n',
  '/r/pom.xml': '<?xml version="1.0"?>\n<project></project>\n',
  '/r/index.js': 'start()\n',
  '/r/q3.plan.yaml': 'title: Autumn\nchannels: [{ id: email }]\n',
  '/r/notes.md': '# Notes\n',
  '/r/autumn.txt': 'title: Autumn\n',
  '/r/folder/': '',
  '/r/.git/hooks/': '',
  '/r/link.json': { link: 'elsewhere' },
}

describe('a call that cannot be meant is exit code 2, with a line on standard error and nothing else', () => {
  test.each([
    [['lint', '--fromat', 'json'], "unknown option '--fromat'; a similar name is --format"],
    [['lint', '--bogus'], "unknown option '--bogus'; what there is: plan lint --help"],
    [['lint', '--fomrat=json'], "unknown option '--fomrat=json'; a similar name is --format"],
    [['lint', '--JSON'], "unknown option '--JSON'; that may be: --format json"],
    [['init', '--json'], "unknown option '--json'; what there is: plan init --help"],
    [['--bogus'], "unknown option '--bogus'; what there is: plan --help"],
    [['Lint'], "unknown command 'Lint'; a similar name is lint; to check plans: plan lint PATH"],
    [['Check', 'q3.plan.yaml'], "unknown command 'Check'; that may be: plan lint"],
    [['explain', 'budget/adds-up'], "unknown command 'explain'; that may be: plan rules"],
    [['--color', 'convert', 'q3.plan.yaml'], '--to is missing: yaml, md (Markdown) or folder (a file for each part)'],
    [
      ['convert', '-', '--to', 'md'],
      '- is standard input, which lint alone reads, and under a name: plan lint --stdin-filename NAME',
    ],
    [['constructor'], "unknown command 'constructor'; to check plans: plan lint PATH"],
    [['lnt'], "unknown command 'lnt'; a similar name is lint; to check plans: plan lint PATH"],
    [['lnit'], "unknown command 'lnit'; similar names are lint and init; to check plans: plan lint PATH"],
    [['help', 'lnit'], "unknown command 'lnit'; similar names are lint and init; to check plans: plan lint PATH"],
    [['explain', '--help'], "unknown command 'explain'; that may be: plan rules"],
    [['zebra', '-h'], "unknown command 'zebra'; to check plans: plan lint PATH"],
    [['q3.plan.yaml'], "unknown command 'q3.plan.yaml'; to check plans: plan lint PATH"],
    [['lint', '--format'], "option '--format <name>' argument missing"],
    [['lint', '--format', 'jsno'], '--format: there is no format "jsno"; a similar name is "json"'],
    [
      ['lint', '--format', 'x'],
      '--format: there is no format "x"; there are pretty, concise, json, sarif, github, gitlab, junit, checkstyle, markdown',
    ],
    [['lint', '--format', 'json', '--format', 'sarif'], '--format: it is given twice'],
    [['lint', ''], 'one of the paths is empty'],
    [['lint', '--fail-on', 'warnings'], '--fail-on: there is no severity "warnings"; a similar name is "warning"'],
    [['lint', '--max-warnings', 'abc'], '--max-warnings: it must be a whole number from 0 on'],
    [['lint', '--max-warnings', '-1'], '--max-warnings: it must be a whole number from 0 on'],
    [['lint', '--max-warnings', '1.5'], '--max-warnings: it must be a whole number from 0 on'],
    [['lint', '--max-warnings', '1', '--max-warnings', '2'], '--max-warnings: it is given twice'],
    [['lint', '--stage', 'aproved'], '--stage: there is no status "aproved"; a similar name is "approved"'],
    [['lint', '--today', '2026-02-30'], '--today: it must be a day of the calendar, written as 2026-07-01'],
    [['lint', '--today', '2026-7-1'], '--today: it must be a day of the calendar, written as 2026-07-01'],
    [['lint', '--today', 'tomorrow'], '--today: it must be a day of the calendar, written as 2026-07-01'],
    [['lint', '--config', 'plan.config.yml'], 'there is no file or folder plan.config.yml'],
    [['lint', '--config', 'folder'], 'folder is a folder, and a configuration is a file'],
    [['lint', '--config', '.'], '/r is a folder, and a configuration is a file'],
    [['lint', '--config', '/etc/hostname'], 'there is no file or folder /etc/hostname'],
    [
      ['lint', '--output-file', 'plan.sarif'],
      '--output-file: it must be a format and a file, such as sarif=plan.sarif',
    ],
    [['lint', '--output-file', 'sarif='], '--output-file: it must be a format and a file, such as sarif=plan.sarif'],
    [['lint', '--output-file', 'json=-'], '--output-file: - is no file: for standard output there is --format json'],
    [
      ['lint', '--output-file', 'json=new.plan.yaml'],
      'new.plan.yaml would be taken for a plan: give the report another name',
    ],
    [['lint', ' '], 'one of the paths is empty'],
    [['lint', '--output-file', 'sarf=x'], '--output-file: there is no format "sarf"; a similar name is "sarif"'],
    [['lint', '--output-file', 'json=a', '--output-file', 'sarif=./a'], 'two outputs go to ./a'],
    [['lint', '--output-file', 'json=no/a'], 'the folder of no/a does not exist'],
    [['lint', '--output-file', 'json=folder'], 'folder is no file that could be replaced'],
    [['lint', '--output-file', 'json=link.json'], 'link.json is a link: reports are not written through links'],
    [['lint', '--output-file', 'json=q3.plan.yaml'], 'q3.plan.yaml is a plan: it is not overwritten'],
    // A plan that is named has any name.
    [['lint', 'autumn.txt', '--output-file', 'json=autumn.txt'], 'autumn.txt is a plan: it is not overwritten'],
    [['lint', 'folder', '--output-file', 'json=q3.plan.yaml'], 'q3.plan.yaml is a plan: it is not overwritten'],
    [
      ['lint', '--output-file', 'markdown=notes.md'],
      'notes.md is there already, and is no report of planlint: it is not overwritten',
    ],
    [
      ['lint', '--output-file', 'json=package.json'],
      'package.json is there already, and is no report of planlint: it is not overwritten',
    ],
    [
      ['lint', '--output-file', 'junit=pom.xml'],
      'pom.xml is there already, and is no report of planlint: it is not overwritten',
    ],
    [
      ['lint', '--output-file', 'concise=index.js'],
      'index.js is there already, and is no report of planlint: it is not overwritten',
    ],
    [['lint', '--output-file', 'json=.git/HEAD'], '.git/HEAD is in .git, where nothing but git writes'],
    [['brief', 'email', '--draft', '--out', '.git/hooks'], '.git/hooks is in .git, where nothing but git writes'],
    [['init', '.git/hooks', '--yes'], '.git/hooks/q4-2026.plan.yaml is in .git, where nothing but git writes'],
    [['lint', '--output-file', 'json=plan.config.yaml'], 'plan.config.yaml is a configuration: it is not overwritten'],
    [['rules', 'plan/titeld'], 'there is no rule plan/titeld; a similar name is plan/titled'],
    [['rules', 'titled'], 'there is no rule titled; a similar name is plan/titled'],
    [['rules', 'plan'], 'plan is an element: plan rules --element plan'],
    [['rules', 'nothing/like-it'], 'there is no rule nothing/like-it; plan rules lists them all'],
    [['rules', '--element', 'channel'], '--element: there is no element "channel"; a similar name is "channels"'],
    [['rules', 'plan/titled', '--element', 'plan'], 'name a rule or an element, not both'],
    [['rules', 'a', 'b'], "too many arguments for 'rules'. Expected 1 argument but got 2."],
    [['schema', 'conifg'], 'there is no schema "conifg"; a similar name is "config"'],
  ])('plan %j', async (argv, message) => {
    const ran = await plan(argv, tree)
    expect(ran).toMatchObject({ code: 2, out: '', err: `plan: ${message}\n` })
    expect(ran.files.written.size).toBe(0)
  })

  test('without a command: the help, on standard error', async () => {
    const ran = await plan([], tree)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('Usage: plan')
  })
})

describe('help and version', () => {
  test.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['lint', '--help']],
    [['help', 'lint']],
    [['rules', '-h']],
    [['schema', '-h']],
  ])('plan %j explains itself, with examples', async (argv) => {
    const ran = await plan(argv)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/\n {2}plan [a-z]+/)
    expect(ran.out.split('\n').filter((line) => line.length > 110)).toEqual([])
  })

  test('help keeps to the width of a terminal', async () => {
    const longest = ({ out }: { out: string }) =>
      Math.max(
        ...out
          .slice(0, out.indexOf('Examples:'))
          .split('\n')
          .map((line) => line.length),
      )
    expect(longest(await plan(['lint', '--help'], {}, { tty: true }))).toBeLessThanOrEqual(80)
    expect(longest(await plan(['lint', '--help']))).toBeGreaterThan(80)
  })

  test.each([[['--version']], [['-V']], [['lint', '-V']]])('plan %j', async (argv) => {
    expect(await plan(argv)).toMatchObject({ code: 0, out: '1.2.3\n', err: '' })
  })
})

describe('colour', () => {
  const none = ['0', '']
  test.each([
    ['a terminal', true, {}, [], true],
    ['no terminal', false, {}, [], false],
    ['a dumb terminal', true, { TERM: 'dumb' }, [], false],
    ['another terminal', true, { TERM: 'xterm' }, [], true],
    ['NO_COLOR', true, { NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, [], true],
    ['FORCE_COLOR over NO_COLOR', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR over a dumb terminal', true, { TERM: 'dumb', FORCE_COLOR: '3' }, [], true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: none[0] }, [], false],
    ['FORCE_COLOR=false', true, { FORCE_COLOR: 'false' }, [], false],
    ['an empty FORCE_COLOR', true, { FORCE_COLOR: none[1] }, [], true],
    ['--color over NO_COLOR', false, { NO_COLOR: '1' }, ['--color'], true],
    ['--color over FORCE_COLOR=0', false, { FORCE_COLOR: '0' }, ['--color'], true],
    ['--no-color over FORCE_COLOR', true, { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['CI alone', false, { CI: 'true' }, [], false],
  ])('%s', async (_, tty, env, flags, colour) => {
    for (const argv of [
      ['lint', ...flags],
      [...flags, 'lint'],
    ]) {
      const { out } = await plan(argv, { '/r/q3.plan.yaml': 'id: q3\n' }, { tty, env })
      expect(out.includes('\u001b[')).toBe(colour)
    }
  })
})

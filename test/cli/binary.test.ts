import { execFileSync, spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compiledFile } from '../../src/io/engine.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Built where nobody else builds or runs at the same time. */
let home: string
let repository: string

beforeAll(() => {
  home = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'planlint-built-')))
  for (const name of ['bin', 'scripts', 'src', 'schemas', 'examples', 'package.json', 'tsconfig.json']) {
    fs.cpSync(join(root, name), join(home, name), { recursive: true })
  }
  fs.symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'), 'junction')
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: home, stdio: 'pipe' })
  repository = join(home, 'repository')
  fs.mkdirSync(join(repository, '.git'), { recursive: true })
  fs.writeFileSync(join(repository, 'q3.plan.yaml'), 'id: q3\nstatus: aproved\n')
  fs.writeFileSync(join(repository, 'ok.yaml'), 'id: q3\n')
  fs.writeFileSync(join(repository, 'empty.yaml'), 'rules: { "*": off, plan/has-head: info }')
}, 120_000)

afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

const bin = () => join(home, 'bin/plan.js')

function plan(
  argv: readonly string[],
  given: { env?: NodeJS.ProcessEnv; input?: string; node?: readonly string[] } = {},
) {
  const { env = {}, input = '', node = [] } = given
  const clean = { PATH: process.env.PATH, ...env }
  const ran = spawnSync(process.execPath, [...node, bin(), ...argv], {
    cwd: repository,
    env: clean,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

describe('the program as it ships', () => {
  test('0: nothing that fails the run', () => {
    const ran = plan(['lint', 'ok.yaml', '--config', 'empty.yaml'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('plan/has-head')
  })

  test('briefs in every format, and through a template', () => {
    const file = join(home, 'examples/second-bell/q3-2026.plan.yaml')
    const brief = (...flags: string[]) => plan(['brief', 'press', '--plan', file, '--today', '2026-07-15', ...flags])
    expect(brief('--stdout').out).toMatch(/^<!-- plan-brief v1 /)
    expect(brief('--stdout', '--format', 'html', '--lang', 'fr').out).toContain('<html lang="fr">')
    expect(JSON.parse(brief('--stdout', '--format', 'json').out).parts).toHaveLength(17)
    expect(brief('--stdout', '--template', join(home, 'examples/brief.md.liquid')).out).toContain('<!-- plan:template ')
    const out = join(repository, 'out')
    const word = brief('--out', out, '--format', 'docx')
    expect(word.code).toBe(0)
    expect(word.err).toMatch(/^q3-2026\.plan\.yaml: not held against the text that was signed off: .*\n$/)
    expect(fs.readFileSync(join(out, 'second-bell-2026-q3/press.docx')).subarray(0, 2).toString()).toBe('PK')
    fs.rmSync(out, { recursive: true })
  })

  test('1: findings', () => {
    const ran = plan(['lint'])
    expect(ran).toMatchObject({ code: 1, err: '' })
    expect(ran.out).toContain('q3.plan.yaml:1:1')
    expect(ran.out).toContain('fix: ')
  })

  test('2: a wrong call', () => {
    expect(plan(['lint', 'q4.plan.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'plan: there is no file or folder q4.plan.yaml; a similar name is q3.plan.yaml\n',
    })
  })

  test.skipIf(process.platform === 'win32')('2: a folder that is gone', () => {
    const gone = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${bin()}" lint`
    const ran = spawnSync('bash', ['-c', gone], { cwd: repository, encoding: 'utf8' })
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toContain('plan: the current folder does not exist any more\n')
  })

  test('3: a bug, on one line', () => {
    const broken = join(home, 'broken.cjs')
    fs.writeFileSync(
      broken,
      "require('node:fs').lstatSync = () => { throw Object.assign(new Error('on purpose'), { code: 'EACCES' }) }\nObject.defineProperty(process, 'cwd', { value: () => { throw new TypeError('on\\npurpose') } })",
    )
    const ran = plan(['lint'], { node: ['--require', broken] })
    expect(ran.code).toBe(3)
    expect(ran.out).toBe('')
    expect(ran.err).toMatch(
      /^plan: this is a bug in planlint \d+\.\d+\.\d+, please report it \(npm bugs planlint\): on purpose\n$/,
    )
  })

  test('tells its version with and without loading the rest', () => {
    const { version } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'))
    expect(plan(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect(plan(['lint', '-V'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('explains rules and prints schemas', () => {
    expect(plan(['rules', 'suppress/used']).out).toContain('\nFails\n')
    expect(JSON.parse(plan(['rules', '--format', 'json']).out).length).toBeGreaterThan(10)
    expect(JSON.parse(plan(['schema', 'config']).out).title).toBe('Configuration')
  })

  test.each(['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown', 'concise'])(
    'prints %s',
    (format) => {
      expect(plan(['lint', '--format', format]).out).toContain('plan/has-head')
    },
  )

  test('reads Markdown, standard input and settings', () => {
    const input = '---\nid: q3\n---\n# Autumn\n\nWe boost the brand. TBC.\n'
    const ran = plan(['lint', '-', '--stdin-filename', 'new.plan.md', '--format', 'json'], { input })
    expect(JSON.parse(ran.out).findings.map(({ file }: { file: string }) => file)).toContain('new.plan.md')
    fs.writeFileSync(join(repository, 'plan.config.yaml'), 'rules: { plan/has-haed: off }')
    const wrong = plan(['lint'])
    fs.rmSync(join(repository, 'plan.config.yaml'))
    expect(wrong).toEqual({
      code: 2,
      out: '',
      err: [
        'plan.config.yaml:1:10: there is no rule "plan/has-haed"; a similar name is "plan/has-head"',
        '  1 | rules: { plan/has-haed: off }',
        '    |          ^^^^^^^^^^^^^',
        '  fix: Write plan/has-head.',
        '',
      ].join('\n'),
    })
  })

  test('fixes what can only have been meant, and keeps the file otherwise', () => {
    const path = join(repository, 'fix.yaml')
    fs.writeFileSync(path, '\ufefftilte: Autumn # ours\r\nstatus: draft', { mode: 0o640 })
    const diff = plan(['lint', 'fix.yaml', '--fix', '--dry-run'])
    expect(diff.out).toContain('-tilte: Autumn # ours\r\n+title: Autumn # ours\r\n status: draft\n')
    expect(diff.err).toBe('would fix 1 finding in fix.yaml\n')
    expect(fs.readFileSync(path, 'utf8')).toContain('tilte')
    expect(plan(['lint', 'fix.yaml', '--fix', '--format', 'json']).err).toBe('fixed 1 finding in fix.yaml\n')
    expect(fs.readFileSync(path, 'utf8')).toBe('\ufefftitle: Autumn # ours\r\nstatus: draft')
    if (process.platform !== 'win32') expect(fs.statSync(path).mode & 0o777).toBe(0o640)
    fs.rmSync(path)
  })

  test.skipIf(process.platform === 'win32')('leaves a read-only file alone, and says so', () => {
    const path = join(repository, 'fixed.yaml')
    fs.writeFileSync(path, 'tilte: Autumn\n', { mode: 0o444 })
    const ran = plan(['lint', 'fixed.yaml', '--fix'])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toMatch(/^plan: .*fixed\.yaml cannot be written: (?:it is read-only|permission denied)\n$/)
    expect(fs.readFileSync(path, 'utf8')).toBe('tilte: Autumn\n')
    expect(fs.readdirSync(repository).filter((name) => name.includes('.tmp'))).toEqual([])
    fs.rmSync(path, { force: true })
  })

  test('lints without the pages of its rules', () => {
    const code = fs.readFileSync(join(home, 'dist/cli/main.cjs'), 'latin1')
    const rules: { id: string; why: string }[] = JSON.parse(plan(['rules', '--format', 'json']).out)
    const openings = rules.flatMap(({ why }) => /^[\w ,.:;()-]{20,60}/.exec(why)?.[0] ?? [])
    expect(openings.length).toBeGreaterThan(rules.length / 2)
    expect(openings.filter((words) => code.includes(words))).toEqual([])
  })

  test.each(['main.cjs', 'later.cjs'])('V8 takes back what was kept of the compilation of %s', (name) => {
    const file = join(home, 'dist/cli', name)
    const code = `
      const { readFileSync } = require('node:fs')
      const { Script } = require('node:vm')
      const start = {}
      new Script(readFileSync('main.cjs', 'latin1')).runInThisContext()(start, require, 'file:///main.cjs')
      start.exports.expectLittle()
      const cachedData = readFileSync(${JSON.stringify(compiledFile(file))})
      const filename = ${JSON.stringify(file)}
      console.log(new Script(readFileSync(filename, 'latin1'), { filename, cachedData }).cachedDataRejected)`
    const out = execFileSync(process.execPath, ['-e', code], { cwd: join(home, 'dist/cli'), encoding: 'utf8' })
    expect(out).toBe('false\n')
  })

  test('works with another V8, which refuses what was kept of the compilation', () => {
    const cache = compiledFile(join(home, 'dist/cli/main.cjs'))
    const kept = fs.readFileSync(cache)
    for (const other of [Buffer.from('nonsense'), kept.subarray(0, 1000)]) {
      fs.writeFileSync(cache, other)
      expect(plan(['lint'])).toMatchObject({ code: 1, err: '' })
    }
    fs.rmSync(cache)
    expect(plan(['lint'])).toMatchObject({ code: 1, err: '' })
    fs.writeFileSync(cache, kept)
  })

  test('gives its library with types', async () => {
    const { lint } = await import(join(home, 'dist/index.js'))
    const { findings } = await lint([{ file: 'q3.plan.yaml', text: 'id: q3\n' }], { today: '2026-07-15' })
    expect(findings.length).toBeGreaterThan(0)
    expect(findings[0].why).not.toBe('')
    const types = fs.readFileSync(join(home, 'dist/index.d.ts'), 'utf8')
    for (const [, name = ''] of types.matchAll(/from '(\.[^']+)\.js'/g)) {
      expect(fs.existsSync(join(home, 'dist', `${name}.d.ts`)), name).toBe(true)
    }
    expect(types).not.toContain(".ts'")
  })
})

describe.skipIf(process.platform === 'win32')('the action of GitHub', () => {
  const { run } = parse(fs.readFileSync(join(root, 'action.yml'), 'utf8')).runs.steps[1]

  /** What its shell does with these inputs, in a folder with a plan that has an error. */
  function act(inputs: Readonly<Record<string, string>>) {
    const folder = fs.mkdtempSync(join(home, 'action-'))
    fs.mkdirSync(join(folder, '.git'))
    fs.mkdirSync(join(folder, 'the plans'))
    fs.writeFileSync(join(folder, 'the plans/q3.plan.yaml'), 'id: q3\nstatus: aproved\n')
    fs.writeFileSync(join(folder, 'npx'), '#!/bin/sh\nprintf "%s|" npx "$@"\n', { mode: 0o755 })
    const summary = join(folder, 'summary')
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: home,
        GITHUB_STEP_SUMMARY: summary,
        PLAN_PATHS: '',
        PLAN_FAIL_ON: 'error',
        PLAN_VERSION: '',
        ...inputs,
      },
    })
    const shown = fs.existsSync(summary) ? fs.readFileSync(summary, 'utf8') : ''
    return { code: ran.status, out: ran.stdout, err: ran.stderr, shown, left: fs.readdirSync(folder).sort() }
  }

  test('annotations, a summary and the exit code', () => {
    const ran = act({})
    expect(ran).toMatchObject({ code: 1, left: ['.git', 'npx', 'summary', 'the plans'] })
    expect(ran.out).toContain('::error title=syntax/right-shape,file=the plans/q3.plan.yaml,line=2,')
    expect(ran.shown).toContain('syntax/right-shape')
    expect(act({ PLAN_FAIL_ON: 'never' }).code).toBe(0)
  })

  test('paths are lines, and a bad call is one', () => {
    expect(act({ PLAN_PATHS: 'the plans\n\n  the plans/q3.plan.yaml\n' }).code).toBe(1)
    expect(act({ PLAN_PATHS: 'elsewhere' })).toMatchObject({ code: 2, out: '', shown: '' })
  })

  test('what is given is never run', () => {
    const hostile = '$(touch ran) `touch ran`; touch ran #" && touch ran'
    for (const input of ['PLAN_PATHS', 'PLAN_FAIL_ON', 'PLAN_VERSION'])
      expect(act({ [input]: hostile }).left).not.toContain('ran')
    expect(act({ PLAN_PATHS: '--version' })).toMatchObject({ code: 2, out: '' })
  })

  test('a version comes from the registry', () => {
    expect(act({ PLAN_VERSION: '0.1.0', PLAN_PATHS: 'the plans' }).out).toMatch(
      /^npx\|--yes\|planlint@0\.1\.0\|lint\|--format\|github\|.*\|--\|the plans\|$/,
    )
  })
})

describe('streams', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `x${at}: 1\n`).join('')

  test('large output through a pipe is whole', () => {
    const { out } = plan(['lint', '-', '--stdin-filename', 'big.plan.yaml', '--format', 'json'], { input: many })
    expect(out.length).toBeGreaterThan(2 ** 20)
    expect(JSON.parse(out).findings.length).toBeGreaterThan(3000)
  })

  test('large output to a slow reader is whole', async () => {
    fs.writeFileSync(join(repository, 'big.yaml'), many)
    const child = spawn(process.execPath, [bin(), 'lint', 'big.yaml', '--format', 'json'], { cwd: repository })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
    expect(JSON.parse(out).findings.length).toBeGreaterThan(3000)
  })

  test.skipIf(process.platform === 'win32')(
    'large output is whole in a pipe that another process made one that never waits',
    () => {
      // Node does so with the pipe that it shares with its neighbours, for as long as it runs.
      const neighbour = `"${process.execPath}" -e "process.stdout.write(''); setTimeout(() => {}, 4000)"`
      const command = `"${process.execPath}" "${bin()}" lint big.yaml --format json; echo "code $?" >&2`
      const ran = spawnSync('bash', ['-c', `{ ${neighbour} & sleep 0.5; ${command}; } | { sleep 2; cat; }`], {
        cwd: repository,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      expect(ran.stderr).toBe('code 1\n')
      expect(JSON.parse(ran.stdout).findings.length).toBeGreaterThan(3000)
    },
  )

  test.skipIf(process.platform === 'win32')('a reader that stops listening is no failure', () => {
    const command = `"${process.execPath}" "${bin()}" lint big.yaml --format json --fail-on never; echo "code $?" >&2`
    const ran = spawnSync('bash', ['-c', `{ ${command}; } | head -c 10`], { cwd: repository, encoding: 'utf8' })
    expect(ran.stdout).toBe('{\n  "versi')
    expect(ran.stderr).toBe('code 0\n')
    const version = spawnSync(
      'bash',
      ['-c', `{ sleep 0.2; "${process.execPath}" "${bin()}" --version; echo "code $?" >&2; } | true`],
      { cwd: repository, encoding: 'utf8' },
    )
    expect(version.stderr).toBe('code 0\n')
  })

  test.skipIf(!fs.existsSync('/dev/full')).each(['lint', 'rules', '--help', 'lint --help'])(
    'output of %s that cannot be written is exit code 2',
    (words) => {
      const ran = spawnSync('bash', ['-c', `"${process.execPath}" "${bin()}" ${words} > /dev/full`], {
        cwd: repository,
        encoding: 'utf8',
      })
      expect(ran).toMatchObject({ status: 2, stderr: 'plan: the output cannot be written: the disk is full\n' })
    },
  )

  test.skipIf(process.platform === 'win32')('a pipe with the name of a plan is refused, and not waited for', () => {
    const pipe = join(repository, 'pipe.plan.yaml')
    execFileSync('mkfifo', [pipe])
    const ran = plan(['lint'])
    fs.rmSync(pipe)
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: 'plan: pipe.plan.yaml is no file but a device, a pipe or a socket: it is not opened\n',
    })
  })

  test('an endless input ends', () => {
    const ran = spawnSync(
      'bash',
      ['-c', `yes | "${process.execPath}" "${bin()}" lint - --stdin-filename x.plan.yaml`],
      { cwd: repository, encoding: 'utf8' },
    )
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('syntax/limits')
  })

  test('two runs print the same, byte for byte', () => {
    const run = () => plan(['lint', join(home, 'examples'), '--today', '2026-07-15', '--format', 'json'])
    const first = run()
    expect(first.code).toBe(0)
    expect(run()).toEqual(first)
  })

  test('ten thousand files are found in a moment', () => {
    const many = join(home, 'many')
    for (let folder = 0; folder < 100; folder++) {
      fs.mkdirSync(join(many, `f${folder}`), { recursive: true })
      for (let file = 0; file < 100; file++) fs.writeFileSync(join(many, `f${folder}`, `n${file}.yaml`), '')
    }
    fs.mkdirSync(join(many, '.git'))
    fs.writeFileSync(join(many, '.gitignore'), '*.log\nbuild/\n')
    fs.writeFileSync(join(many, 'q3.plan.yaml'), 'id: q3\n')
    const ran = spawnSync(process.execPath, [bin(), 'lint', '--format', 'json'], { cwd: many, encoding: 'utf8' })
    expect(JSON.parse(ran.stdout).summary.plans).toBe(1)
  })
})

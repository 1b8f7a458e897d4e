/**
 * How fast `plan` is, as ratios within one run on one machine: whole processes, medians of paired runs.
 * `npm run bench` (after a build); `npm run bench -- --quick` leaves out the 10,000 plans.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planText, planVersions } from './bench-plan.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const plan = join(root, 'bin/plan.js')
const quick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))

/** Reads and parses every file with `yaml` alone, on one thread: what any linter of YAML plans has to do at least. */
const parseAlone = `
import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from ${JSON.stringify(new URL(import.meta.resolve('yaml')).href)}
let count = 0
for (const name of readdirSync(process.argv[2])) count += parseDocument(readFileSync(process.argv[2] + '/' + name, 'utf8')).errors.length
process.exitCode = count
`
writeFileSync(join(folder, 'parse.mjs'), parseAlone)

function plans(count) {
  const name = join(folder, `plans-${count}`)
  mkdirSync(name)
  for (let index = 0; index < count; index++) writeFileSync(join(name, `p${index}.plan.yaml`), planText(index))
  return name
}

/** Live plans twice: in a folder, and in a repository that holds three commits of each. */
function livePlans(count) {
  const [bare, repository] = [join(folder, 'live'), join(folder, 'live-history')]
  for (const name of [bare, repository]) mkdirSync(name)
  const commits = []
  for (let index = 0; index < count; index++) {
    const file = `p${index}.plan.yaml`
    const versions = planVersions(index)
    for (const [nth, { on, text }] of versions.entries()) {
      const who = `Dan Whitlock <dan@example.com> ${Date.parse(on) / 1000} +0000`
      const blob = `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`
      commits[nth] ??= `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 0\n`
      commits[nth] += blob
    }
    for (const name of [bare, repository]) writeFileSync(join(name, file), versions.at(-1)?.text ?? '')
  }
  const git = (args, input) => spawnSync('git', args, { cwd: repository, input, maxBuffer: 2 ** 30 })
  git(['init', '--quiet', '--initial-branch=main'])
  git(['fast-import', '--quiet'], commits.join('\n'))
  return { bare, repository }
}

/** The plans of a folder once more, with a configuration under which no rule is asked but one, which is cheap. */
function withoutRules(name) {
  const bare = `${name}-without-rules`
  cpSync(name, bare, { recursive: true })
  const { stdout } = spawnSync(process.execPath, [plan, 'rules', '--format', 'json'], { encoding: 'utf8' })
  // What a plan must be to be read at all, and what its comments must be, cannot be turned off.
  const off = JSON.parse(stdout).filter(({ id }) => !/^(?:syntax|suppress)\//.test(id) && id !== 'plan/unique-ids')
  writeFileSync(join(bare, 'plan.config.yaml'), `rules:\n${off.map(({ id }) => `  ${id}: off\n`).join('')}`)
  return bare
}

function seconds(args, options = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 30, ...options })
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Median of a's time by b's time, each pair run one after the other so that a busy machine slows both. */
function ratio(a, b, runs) {
  return ratioOf(runs, () => [seconds(a), seconds(b)])
}

/** What the rules add to the lint of the plans in a folder, by the time that `yaml` alone needs to read and parse them. */
function rulesByParsing(name, runs) {
  const lint = (of) => seconds([plan, 'lint', of, '--format', 'json', '--today', '2026-07-15'])
  const bare = withoutRules(name)
  return ratioOf(runs, () => [lint(name) - lint(bare), seconds([join(folder, 'parse.mjs'), name])])
}

function ratioOf(runs, measure) {
  const pairs = Array.from({ length: runs }, measure)
  return {
    ratio: median(pairs.map(([one, other]) => one / other)),
    a: median(pairs.map(([one]) => one)),
    b: median(pairs.map(([, other]) => other)),
  }
}

function peakMemory(args) {
  const report =
    "process.on('exit', () => require('node:fs').writeSync(2, '\\nMAXRSS ' + process.resourceUsage().maxRSS))"
  writeFileSync(join(folder, 'memory.cjs'), report)
  const { stderr } = spawnSync(process.execPath, ['--require', join(folder, 'memory.cjs'), ...args], {
    cwd: folder,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  return Number(/MAXRSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024
}

function say(what, { ratio, a, b }, target) {
  console.log(
    `${what.padEnd(58)} ${ratio.toFixed(2).padStart(6)}   (target ${target}; ${(a * 1000).toFixed(0)} ms against ${(b * 1000).toFixed(0)} ms)`,
  )
}

try {
  console.log(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${new Date().toISOString().slice(0, 10)}\n`,
  )
  const empty = ['-e', '0']
  const one = join(plans(1), 'p0.plan.yaml')
  seconds([plan, '--version'])
  say('plan --version / node -e 0', ratio([plan, '--version'], empty, 31), '1.15')
  say('plan lint one.plan.yaml / node -e 0', ratio([plan, 'lint', one, '--today', '2026-07-15'], empty, 31), '1.80')

  const times = new Map()
  for (const [count, runs] of quick
    ? [
        [100, 5],
        [1000, 5],
      ]
    : [
        [100, 7],
        [1000, 7],
        [10_000, 3],
      ]) {
    const name = plans(count)
    const lint = [plan, 'lint', name, '--format', 'json', '--today', '2026-07-15']
    const measured = ratio(lint, [join(folder, 'parse.mjs'), name], runs)
    times.set(count, measured.a)
    say(
      `plan lint, ${count.toLocaleString('en')} plans / reading and parsing with yaml`,
      measured,
      count === 1000 ? '1.25' : '-',
    )
    if (count === 1000)
      say('all rules on 1,000 plans / reading and parsing with yaml', rulesByParsing(name, runs), '0.10')
    if (count === 10_000 || (quick && count === 1000))
      console.log(
        `${`peak memory, ${count.toLocaleString('en')} plans`.padEnd(58)} ${peakMemory(lint).toFixed(0).padStart(6)}   MiB (target 400 at 10,000)`,
      )
  }
  const { bare, repository } = livePlans(1000)
  const lint = (name) => [plan, 'lint', name, '--format', 'json', '--today', '2026-07-15']
  say(
    'plan lint, 1,000 live plans with their history / without',
    ratio(lint(repository), lint(bare), quick ? 3 : 5),
    '2.00',
  )
  const start = seconds([plan, 'lint', one])
  const [few, many] = [times.get(100), times.get(quick ? 1000 : 10_000)]
  const factor = quick ? 10 : 100
  console.log(
    `${`growth exponent, 100 to ${quick ? '1,000' : '10,000'} plans`.padEnd(58)} ${(Math.log((many - start) / (few - start)) / Math.log(factor)).toFixed(2).padStart(6)}   (target 1.05; start-up taken off)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

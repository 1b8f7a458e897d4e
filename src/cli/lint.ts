import { dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Files } from '../io/files.ts'
import { Refusal } from '../io/refusal.ts'
import type { World } from '../io/world.ts'
import { type Report, type Severity, severities } from '../lint/finding.ts'
import type { Setup } from '../lint/lint.ts'
import { isAlwaysOn } from '../lint/suppress.ts'
import { type Status, statuses } from '../plan/plan.ts'
import { type Format, formatNames, formats } from '../report/formats.ts'
import { skippedLines } from '../report/phrases.ts'
import type { RenderContext, RuleInfo } from '../report/renderer.ts'
import { oneLine } from '../report/sanitize.ts'
import { count, day, oneOf, text } from './arguments.ts'
import { shelfFor } from './briefs/look.ts'
import { loadPaint, noPaint, wantsColour } from './colour.ts'
import {
  checkFixOptions,
  type FixedFile,
  type FixOptions,
  filesWith,
  fixesOf,
  type Ran,
  sayFixed,
  writeFixes,
} from './fix.ts'
import { archiveFor } from './history.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { judge } from './judge.ts'
import { guarded, type OutputFile, outputFile, targetsOf } from './output.ts'
import { pageFinder } from './page-finder.ts'
import type { Session, Tool } from './tool.ts'

interface Options extends FixOptions {
  readonly format?: Format
  readonly outputFile?: readonly OutputFile[]
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  readonly stdinFilename?: string
  readonly stage?: Status
  readonly today?: string
  readonly config?: string
  readonly color?: boolean
}

type FailOn = Severity | 'never'

const failOns: readonly FailOn[] = [...severities, 'never']

const help = `
Examples:
  plan lint                                 every plan below this folder
  plan lint q3.plan.yaml                    one plan
  plan lint q3/budget.yaml                  the whole plan in the folder q3 that this is a part of
  plan lint plans/ --stage approved         what will be asked of them once they are approved
  plan lint --fail-on warning               warnings fail the run too
  plan lint --fix --dry-run                 show what can only have been meant in one way, and change nothing
  plan lint --fix                           put it right in the files
  plan lint --format github --output-file sarif=plan.sarif
  cat draft.yaml | plan lint --stdin-filename plans/q3.plan.yaml

Exit codes: 0 nothing that fails the run, 1 findings that do, 2 the run could not be made (a wrong flag
or setting, no plan found), 3 a bug in planlint.`

export function addLint(program: Command, session: Session): void {
  program
    .command('lint')
    .summary('say what is wrong with plans, and where')
    .description(
      'Say what is wrong with plans, and where. Without paths: every *.plan.yaml, *.plan.md and plan.yaml below this folder that git does not ignore.',
    )
    .argument('[paths...]', 'plans, folders or patterns; - reads standard input')
    .addOption(
      option(
        '--format <name>',
        `how to print: ${formatNames.join(', ')} (default: pretty)`,
        oneOf('format', formatNames),
      ),
    )
    .addOption(option('--output-file <format=path>', 'also write a format to a file; may be given again', outputFile))
    .addOption(
      option(
        '--fail-on <severity>',
        `what fails the run: ${failOns.join(', ')} (default: error)`,
        oneOf('severity', failOns),
      ),
    )
    .addOption(option('--max-warnings <number>', 'more warnings than this fail the run too', count))
    .addOption(
      option('--stage <status>', `judge as if the plans were ${statuses.join(', ')}`, oneOf('status', statuses)),
    )
    .addOption(option('--today <day>', 'judge as if today were this day, such as 2026-07-01', day))
    .addOption(option('--config <file>', 'settings for all plans, instead of the nearest plan.config.yaml', text))
    .addOption(new Option('--fix', 'put right in the files what can only have been meant in one way'))
    .addOption(new Option('--dry-run', 'with --fix: print the changes as a diff, and write nothing'))
    .addOption(new Option('--unsafe', 'with --fix: also what was probably meant; read the changes'))
    .addOption(option('--stdin-filename <name>', 'lint standard input as if it were this file', text))
    .addHelpText('after', help)
    .action(async (paths: string[], _: unknown, command: Command) => {
      session.code = await lintPlans(paths, command.optsWithGlobals<Options>(), session)
    })
}

function option<T>(flags: string, description: string, read: (text: string, previous: T) => T): Option {
  return new Option(flags, description).argParser(read)
}

/** From the words of the command line to reports and an exit code. */
async function lintPlans(paths: readonly string[], options: Options, session: Session): Promise<number> {
  const { world, tool } = session
  checkFixOptions(options)
  const targets = targetsOf(options.outputFile ?? [], world)
  const run = (world: World) => runOver(paths, options, targets, { world, tool })
  const first = await run(world)
  for (const line of first.inputs.notes) await world.stderr.write(`plan: ${oneLine(line)}\n`)
  if (!options.fix) return tell(first, options, targets, session)

  // While fixes are tried git is not asked: what it remembers cannot be fixed in a file.
  const again = (files: Files) => run({ ...world, git: undefined, files })
  const fixed = await fixesOf(first, again, world.files, options.unsafe ?? false)
  const { root } = first.inputs
  if (options.dryRun) {
    const left = fixed.length === 0 ? first : await run({ ...world, files: filesWith(fixed, root, world.files) })
    await showFixes(fixed, options, world)
    return codeFor(left.report, options)
  }
  const { written, refused } = writeFixes(fixed, root, world.files)
  if (refused.length > 0) {
    await world.stderr.write(sayFixed(written, 'fixed') + refused.map((line) => `plan: ${oneLine(line)}\n`).join(''))
    return 2
  }
  const left = written.length === 0 ? first : await run(world)
  return tell(left, options, targets, session, sayFixed(written, 'fixed'))
}

/** Reads the plans and judges them. */
async function runOver(
  paths: readonly string[],
  options: Options,
  targets: readonly OutputFile[],
  { world, tool }: Pick<Session, 'world' | 'tool'>,
): Promise<Ran> {
  const inputs = await readInputs({ ...options, paths }, world, tool.rules)
  for (const { path } of targets)
    if (inputs.files.includes(path)) throw new Refusal(`${path} is a plan: it is not overwritten`)
  const archive = archiveFor(inputs, world)
  const shelf = shelfFor(inputs, world)
  const setup = { ...setupFor(inputs, options, { world, tool }), shelf, ...(archive && { archive }) }
  const report = await judge(inputs.plans, setup).finally(() => archive?.close())
  return { inputs, setup, report }
}

/** Prints and writes the report in all its formats; `before` says what was done before it was made. */
async function tell(
  { inputs, setup, report }: Ran,
  options: Options,
  targets: readonly OutputFile[],
  { world, tool }: Session,
  before = '',
): Promise<number> {
  const { format = 'pretty', failOn = 'error' } = options
  const texts = new Map(inputs.plans.flatMap((plan) => plan.files.map(({ source }) => [source.file, source.text])))
  const needsPages = [format, ...targets.map((target) => target.format)].includes('sarif')
  const rules = needsPages ? await rulesOn(inputs, setup, tool) : []
  const { fromStdin } = inputs
  const context: RenderContext = { text: (file) => texts.get(file), rules, paint: noPaint, failOn, fromStdin }
  for (const target of targets) world.files.write(target.path, (await formats[target.format]())(report, context))

  const { stdout, stderr, env } = world
  const paint = wantsColour(options.color, env, stdout.isTTY) ? await loadPaint() : noPaint
  const width = stdout.isTTY ? stdout.columns : undefined
  const render = await formats[format]()
  const shown = render(report, { ...context, paint, ...(width && { width }) })
  // What other programs read is the report alone.
  if (before !== '' && format !== 'pretty') await stderr.write(before)
  await stdout.write(await guarded(format === 'pretty' ? before + shown : shown, format, env))
  const { warnings } = report.summary
  if (isTooMany(report, options))
    await stderr.write(
      `plan: ${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings ${options.maxWarnings}\n`,
    )
  if (findingsAlone.has(format)) for (const line of skippedLines(report.skipped)) await stderr.write(`${line}\n`)
  return codeFor(report, options)
}

/** Formats that have no place for a rule that could not run. */
const findingsAlone: ReadonlySet<Format> = new Set(['concise', 'github', 'gitlab', 'checkstyle'])

/** The changes as a diff for whoever reads or applies it, and beside it how much they would fix. */
async function showFixes(
  fixed: readonly FixedFile[],
  { color }: Options,
  { stdout, stderr, env }: World,
): Promise<void> {
  const { diff } = await import('../report/diff.ts')
  const paint = wantsColour(color, env, stdout.isTTY) ? await loadPaint() : noPaint
  if (fixed.length > 0) await stdout.write(await guarded(await diff(fixed, paint), 'pretty', env))
  await stderr.write(fixed.length > 0 ? sayFixed(fixed, 'would fix') : 'nothing to fix\n')
}

function codeFor(report: Report, options: Options): number {
  return fails(report, options.failOn ?? 'error') || isTooMany(report, options) ? 1 : 0
}

function isTooMany({ summary }: Report, { maxWarnings = Number.POSITIVE_INFINITY }: Options): boolean {
  return summary.warnings > maxWarnings
}

/** How the plans are to be judged. */
export function setupFor(
  inputs: Inputs,
  options: Pick<Options, 'today' | 'stage'>,
  { world, tool }: Pick<Session, 'world' | 'tool'>,
): Setup {
  const { root, configs, single, fromStdin } = inputs
  const actuals = new Map<string, boolean>()
  const setup: Setup = {
    settingsFor: (file) => configs.settingsFor(join(root, file)),
    today: options.today ?? dayOf(world.now()),
    ...(options.stage && { stage: options.stage }),
    ...(single && { portfolioMissing: 'single files were named; lint their folder to compare its plans' }),
    hasActuals: (file) => {
      const folder = dirname(join(root, file))
      if (fromStdin) return undefined
      if (!actuals.has(folder)) actuals.set(folder, world.files.kind(join(folder, 'actuals.csv')) === 'file')
      return actuals.get(folder)
    },
    pages: () => pageFinder(tool),
    version: tool.version,
  }
  if (inputs.plans.every(({ file }) => setup.settingsFor(file).rules.every(({ rule }) => isAlwaysOn(rule.id)))) {
    throw new Refusal('no rule is on: the configuration turns all of them off')
  }
  return setup
}

/** The rules that were on for any plan, as machine formats describe them. */
async function rulesOn({ plans }: Inputs, { settingsFor }: Setup, tool: Tool): Promise<RuleInfo[]> {
  const pageOf = await pageFinder(tool)
  const infos = new Map<string, RuleInfo>()
  for (const rules of new Set(plans.map(({ file }) => settingsFor(file).rules))) {
    for (const { rule, severity = rule.severity } of rules) {
      const { summary, why, fix } = pageOf(rule)
      const gravest = typeof severity === 'string' ? severity : severity.approved
      infos.set(rule.id, { id: rule.id, severity: gravest, summary, why, fix })
    }
  }
  return [...infos.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function fails({ findings }: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn))
}

/** The day on the caller's own calendar. */
export function dayOf(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

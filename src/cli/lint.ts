import { type Command, Option } from 'commander'
import type { Files } from '../io/files.ts'
import { Refusal } from '../io/refusal.ts'
import { fileName } from '../io/repository.ts'
import type { World } from '../io/world.ts'
import { type Status, statuses } from '../plan/plan.ts'
import { formatNames } from '../report/formats.ts'
import { oneLine } from '../report/sanitize.ts'
import { count, day, oneOf, text } from './arguments.ts'
import { shelfFor } from './briefs/look.ts'
import { codeFor, failOns } from './exit-code.ts'
import { checkFixOptions, type FixOptions, filesWith, fixesOf, type Ran, sayFixed, writeFixes } from './fix.ts'
import { archiveFor } from './history.ts'
import { readInputs } from './inputs.ts'
import { judge } from './judge.ts'
import { type OutputFile, outputFile, targetsOf } from './output.ts'
import { setupFor } from './setup.ts'
import { type ShowOptions, showFixes, tell } from './tell.ts'
import type { Session } from './tool.ts'

interface Options extends FixOptions, ShowOptions {
  readonly outputFile?: readonly OutputFile[]
  readonly stdinFilename?: string
  readonly stage?: Status
  readonly today?: string
  readonly config?: string
}

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
  const run = (world: World, over = paths) => runOver(over, options, targets, { world, tool })
  const first = await run(world)
  for (const line of first.inputs.notes) await world.stderr.write(`plan: ${oneLine(line)}\n`)
  if (!options.fix) {
    await tell(first, options, targets, session)
    return codeFor(first.report, options)
  }

  // While fixes are tried git is not asked: what it remembers cannot be fixed in a file.
  const again = (files: Files, over: readonly string[]) => run({ ...world, git: undefined, files }, over)
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
  await tell(left, options, targets, session, sayFixed(written, 'fixed'))
  return codeFor(left.report, options)
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
    if (inputs.files.includes(path)) throw new Refusal(`${fileName(world.cwd, path)} is a plan: it is not overwritten`)
  const archive = archiveFor(inputs, world)
  const shelf = shelfFor(inputs, world)
  const setup = { ...setupFor(inputs, options, { world, tool }), shelf, ...(archive && { archive }) }
  const report = await judge(inputs.plans, setup).finally(() => archive?.close())
  return { inputs, setup, report }
}

import type { World } from '../io/world.ts'
import type { Setup } from '../lint/lint.ts'
import { type Format, formats } from '../report/formats.ts'
import { counted, skippedLines } from '../report/phrases.ts'
import type { RenderContext, RuleInfo } from '../report/renderer.ts'
import { byText } from '../source/by-text.ts'
import { noPaint, paintFor } from './colour.ts'
import { type FailOptions, isTooMany } from './exit-code.ts'
import { type FixedFile, type Ran, sayFixed } from './fix.ts'
import { type Inputs, textsOf } from './inputs.ts'
import { guarded, type OutputFile } from './output.ts'
import { pageFinder } from './page-finder.ts'
import type { Session, Tool } from './tool.ts'

/** What the command line says about how to show what a run came to. */
export interface ShowOptions extends FailOptions {
  readonly format?: Format
  readonly color?: boolean
}

/** Prints and writes the report in all its formats; `before` says what was done before it was made. */
export async function tell(
  { inputs, setup, report }: Ran,
  options: ShowOptions,
  targets: readonly OutputFile[],
  { world, tool }: Session,
  before = '',
): Promise<void> {
  const { format = 'pretty', failOn = 'error' } = options
  const texts = textsOf(inputs)
  const needsPages = [format, ...targets.map((target) => target.format)].includes('sarif')
  const rules = needsPages ? await rulesOn(inputs, setup, tool) : []
  const { fromStdin } = inputs
  const context: RenderContext = { text: (file) => texts.get(file), rules, paint: noPaint, failOn, fromStdin }
  for (const target of targets) world.files.write(target.path, (await formats[target.format]())(report, context))

  const { stdout, stderr, env } = world
  const paint = await paintFor(options.color, world)
  const width = stdout.isTTY ? stdout.columns : undefined
  const render = await formats[format]()
  const shown = render(report, { ...context, paint, ...(width && { width }) })
  // What other programs read is the report alone.
  if (before !== '' && format !== 'pretty') await stderr.write(before)
  await stdout.write(await guarded(format === 'pretty' ? before + shown : shown, format, env))
  const { warnings } = report.summary
  if (isTooMany(report, options))
    await stderr.write(
      `plan: ${counted(warnings, 'warning')} ${warnings === 1 ? 'is' : 'are'} more than --max-warnings ${options.maxWarnings}\n`,
    )
  if (findingsAlone.has(format)) for (const line of skippedLines(report.skipped)) await stderr.write(`${line}\n`)
}

/** Formats that have no place for a rule that could not run. */
const findingsAlone: ReadonlySet<Format> = new Set(['concise', 'github', 'gitlab', 'checkstyle'])

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
  return [...infos.values()].sort((a, b) => byText(a.id, b.id))
}

/** The changes as a diff for whoever reads or applies it, and beside it how much they would fix. */
export async function showFixes(fixed: readonly FixedFile[], { color }: ShowOptions, world: World): Promise<void> {
  const { stdout, stderr, env } = world
  const { diff } = await import('../report/diff.ts')
  const paint = await paintFor(color, world)
  if (fixed.length > 0) await stdout.write(await guarded(await diff(fixed, paint), 'pretty', env))
  await stderr.write(fixed.length > 0 ? sayFixed(fixed, 'would fix') : 'nothing to fix\n')
}

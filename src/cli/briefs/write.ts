import { join } from 'node:path'
import type { World } from '../../io/world.ts'
import type { Finding, Report } from '../../lint/finding.ts'
import { sayList } from '../../plan/lists.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import { findingsText } from '../findings-text.ts'
import { readInputs } from '../inputs.ts'
import { checkAll } from '../judge.ts'
import type { Session } from '../tool.ts'
import { tellApprovedLines } from './approved-lines.ts'
import { jobsFor } from './jobs.ts'
import { briefsOf } from './made.ts'
import { filesOf } from './obstacles.ts'
import { type Briefed, briefedPlans, spoiltPlans } from './plans.ts'
import { printBriefs, putBriefs } from './put.ts'
import { reportFor } from './report-for.ts'
import { type Target, targetsIn, twinIn, twinWords } from './selection.ts'
import { readTemplate } from './template.ts'

/**
 * From the words of the command line to files. Everything is decided before the first of them is written; a plan that is
 * not ready keeps no other from being briefed.
 */
export async function writeBriefs(
  channels: readonly string[],
  options: BriefOptions,
  session: Session,
): Promise<number> {
  const { world, tool } = session
  const inputs = await readInputs(
    { paths: options.plan === undefined ? [] : [options.plan], ...(options.config && { config: options.config }) },
    world,
    tool.rules,
  )
  const template = options.template === undefined ? undefined : readTemplate(options.template, inputs.root, world)
  const checked = await checkAll(inputs.plans, (file) => inputs.configs.settingsFor(join(inputs.root, file)))
  const report = await reportFor(checked, inputs, options, session)
  const plans = briefedPlans(checked, inputs)
  await tellApprovedLines(plans, inputs, world)
  const say = (words: string) => (options.stdout ? world.stderr : world.stdout).write(words)

  // A channel that is not there may be in the part of a plan that cannot be read.
  const spoilt = spoiltPlans(channels, options, plans)
  if (spoilt.length > 0 && !options.all) {
    await say(await findingsText(syntaxErrorsOf(spoilt, report), inputs, options, session))
    return 1
  }
  const whole = plans.filter((plan) => !spoilt.includes(plan))
  const targets = whole.length > 0 ? targetsIn(channels, options, whole) : []
  const { mades, found, empty } = await briefsOf(targets, report, template, options)
  const isRefused = ({ choice }: Target) => !options.draft && (found.has(choice) || empty.has(choice))
  const refused = [...new Set(targets.filter(isRefused).map(({ choice }) => choice))]
  const unclear = options.all ? whole.filter((plan) => twinIn(plan) !== undefined) : []
  const without = options.all
    ? whole.filter((plan) => !unclear.includes(plan) && !targets.some(({ choice }) => choice === plan))
    : []
  const ready = mades.filter(({ target }) => !isRefused(target))
  if (world.git) await tellUnchecked(new Set(ready.map(({ target }) => target.choice)), report, world)
  const findings = [...syntaxErrorsOf(spoilt, report), ...new Set(refused.flatMap((plan) => found.get(plan) ?? []))]
  const { jobs, edits } = await jobsFor(ready, inputs, options, session)
  if (findings.length > 0) await say(await findingsText(findings, inputs, options, session))
  await say(
    [
      ...refused.flatMap((plan) => (found.has(plan) ? [] : (empty.get(plan) ?? []))),
      ...unclear.map((plan) => `${oneLine(twinWords(plan))}\n`),
      ...without.map(({ file }) => `${oneLine(file)} has no channel to brief\n`),
      refused.length > 0 ? notWritten(refused, ready.length > 0) : '',
      ...edits,
    ].join(''),
  )
  const isDone = spoilt.length + refused.length + unclear.length + without.length + edits.length === 0
  const code = options.stdout ? await printBriefs(jobs, options, session) : await putBriefs(jobs, session)
  return isDone ? code : 1
}

/** A brief is made of the words that were signed off; where that could not be found out, whoever sends it is told, once for all plans. */
async function tellUnchecked(briefed: ReadonlySet<Briefed>, { skipped }: Report, { stderr }: World): Promise<void> {
  const skips = skipped.filter(({ rule }) => rule === 'messaging/as-signed-off')
  const because = new Map<string, string[]>()
  for (const { checked, file } of briefed) {
    const skip = skips.find(({ plan }) => plan === checked.plan.id)
    if (skip) because.set(skip.because, [...(because.get(skip.because) ?? []), file])
  }
  for (const [why, files] of because)
    await stderr.write(`${oneLine(`${sayFiles(files)}: not held against the text that was signed off: ${why}`)}\n`)
}

function sayFiles(files: readonly string[]): string {
  const [first = '', ...others] = files
  return files.length > 3 ? `${first} and ${others.length} more plans` : sayList(files)
}

function syntaxErrorsOf(plans: readonly Briefed[], { findings }: Report): Finding[] {
  const files = filesOf(plans.map(({ checked }) => checked.plan))
  return findings.filter(
    ({ file, rule, severity }) => files.has(file) && severity === 'error' && rule.startsWith('syntax/'),
  )
}

/** Of which plans nothing was written, where others were. */
function notWritten(refused: readonly Briefed[], areOthers: boolean): string {
  const whose = areOthers ? ` of ${oneLine(sayList(refused.map(({ file }) => file)))}` : ''
  return `no brief${whose} was written; --draft writes it all the same, marked as a draft\n`
}

import { Refusal } from '../../io/refusal.ts'
import type { Shelf } from '../../lint/briefs.ts'
import type { ActiveRule } from '../../lint/draft.ts'
import type { Finding } from '../../lint/finding.ts'
import { lint } from '../../lint/lint.ts'
import type { Rule } from '../../lint/rule.ts'
import { isAlwaysOn } from '../../lint/suppress.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import { findingsText } from '../findings-text.ts'
import { archiveFor } from '../history.ts'
import { readInputs } from '../inputs.ts'
import { checkAll } from '../judge.ts'
import { setupFor } from '../setup.ts'
import type { Session } from '../tool.ts'
import { differencesText } from './differences-text.ts'
import { shelfFor } from './look.ts'
import { filesOf } from './obstacles.ts'
import { briefedPlans, spoiltPlans } from './plans.ts'
import { targetsIn, twinIn, twinWords } from './selection.ts'

/** Says which of the kept briefs are no longer what their plans say. Writes nothing. */
export async function checkBriefs(
  channels: readonly string[],
  options: BriefOptions,
  session: Session,
): Promise<number> {
  const { world, tool } = session
  const { plan, config } = options
  const paths = plan === undefined ? [] : [plan]
  const inputs = await readInputs({ paths, ...(config && { config }) }, world, tool.rules)
  const setup = setupFor(inputs, options, session)
  const checked = await checkAll(inputs.plans, setup.settingsFor)
  const plans = briefedPlans(checked, inputs)
  // A channel that is not there may be in the part of a plan that cannot be read.
  const spoilt = spoiltPlans(channels, options, plans)
  const isNamed = (channels.length > 0 || options.all) && spoilt.length === 0
  const named = isNamed ? targetsIn(channels, options, plans) : []
  const channelsOf = (file: string) => named.filter(({ choice }) => choice.file === file).map(({ channel }) => channel)

  // How many briefs there are to hold against their plans is known when the shelf has been looked at.
  let kept = 0
  const shelf = shelfFor(inputs, world, options.out, (checked, have) => {
    kept += channels.length > 0 ? channelsOf(checked.plan.file).length : have.length
    if (named.length > 0) return channelsOf(checked.plan.file)
    // Who has briefed some channels of a plan means to brief them all.
    const own = plans.find(({ file }) => file === checked.plan.file)
    return have.length === 0 ? [] : (own?.maker.data.channels.map(({ id }) => id) ?? [])
  })
  const unclear = named.length > 0 && options.all ? plans.filter((one) => twinIn(one) !== undefined) : []
  const archive = archiveFor(inputs, world)
  const rules = rulesOfBriefs(tool.rules)
  const report = await lint(checked, {
    ...setup,
    settingsFor: (file) => ({ ...setup.settingsFor(file), rules }),
    atLeast: 'approved',
    shelf: { open: (plans) => shelf.open(plans), briefsOf: (checked) => bySentence(shelf.briefsOf(checked)) },
    ...(archive && { archive }),
  }).finally(() => archive?.close())

  const unreadable = plans.filter(({ checked }) => !checked.plan.readable)
  const unread = filesOf([...unreadable, ...spoilt].map(({ checked }) => checked.plan))
  // Where the channels that are named stand: in a folder plan in files of their own.
  const about = plans.map((one) => ({ files: filesOf([one.checked.plan]), channels: channelsOf(one.file) }))
  const findings = report.findings.filter((finding) => {
    const { file, rule, severity } = finding
    if (!rule.startsWith('brief/')) return unread.has(file) && (severity === 'error' || isAlwaysOn(rule))
    return channels.length === 0 || about.some((one) => one.files.has(file) && isAbout(finding, one.channels))
  })
  await world.stdout.write(unclear.map((one) => `${oneLine(twinWords(one))}\n`).join(''))
  if (findings.length > 0) {
    const differ = findings.every(({ rule }) => rule.startsWith('brief/'))
    await world.stdout.write(await (differ ? differencesText : findingsText)(findings, inputs, options, session))
    return 1
  }
  if (kept === 0) throw new Refusal('no brief is kept beside these plans: plan brief --all writes them')
  await world.stdout.write(`${kept} ${kept === 1 ? 'brief is' : 'briefs are'} what the plan says\n`)
  return unclear.length > 0 ? 1 : 0
}

/** The rules about briefs, as errors, and those without which nobody knows what a plan says; whatever a configuration says. */
function rulesOfBriefs(rules: readonly Rule[]): ActiveRule[] {
  return rules
    .filter(({ id }) => id.startsWith('brief/') || id.startsWith('syntax/') || isAlwaysOn(id))
    .map((rule) => ({
      rule,
      options: rule.options ?? {},
      ...(rule.id.startsWith('brief/') && { severity: 'error' }),
    }))
}

/** A brief for each sentence that differs: every one of them is told here, on a line of its own. */
function bySentence(briefs: ReturnType<Shelf['briefsOf']>): ReturnType<Shelf['briefsOf']> {
  if ('because' in briefs) return briefs
  return briefs.flatMap((brief) => {
    const { moved, edited, changedKeys = [] } = brief
    const none = { moved: [], edited: [], changedKeys: [] }
    const sentences = [
      ...moved.map((one) => ({ ...brief, ...none, moved: [one] })),
      ...edited.map((one) => ({ ...brief, ...none, edited: [one] })),
    ]
    return sentences.length === 0 || changedKeys.length > 0
      ? [{ ...brief, moved: [], edited: [] }, ...sentences]
      : sentences
  })
}

function isAbout({ path }: Finding, channels: readonly string[]): boolean {
  return channels.some((channel) => path?.startsWith(`channels[${channel}]`))
}

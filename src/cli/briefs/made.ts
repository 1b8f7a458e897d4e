import { emptyParts } from '../../brief/make.ts'
import type { Finding, Report } from '../../lint/finding.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import type { Made } from './maker.ts'
import { obstacles } from './obstacles.ts'
import type { Briefed } from './plans.ts'
import type { Target } from './selection.ts'
import { throughTemplate } from './template.ts'

/** The briefs, and what keeps those of a plan from being written: findings on it, and parts that would be empty. */
export async function briefsOf(
  targets: readonly Target[],
  { findings }: Report,
  template: string | undefined,
  options: BriefOptions,
) {
  const found = new Map<Briefed, Finding[]>()
  const empty = new Map<Briefed, string[]>()
  const mades: { target: Target; made: Made }[] = []
  for (const target of targets) {
    const { choice, channel } = target
    const open = obstacles(findings, choice.checked.plan, choice.maker.data, [channel])
    if (open.length > 0) found.set(choice, [...(found.get(choice) ?? []), ...open])
    const make = async (draft: boolean) => {
      const plain = await choice.maker.make(channel, { ...(options.lang && { lang: options.lang }), draft })
      if (!plain) throw new Error(`no brief could be made of ${channel}`)
      return template === undefined ? plain : throughTemplate(plain, template, options.template ?? '')
    }
    const made = await make(false)
    const lacking = emptyParts(made.brief)
    // A draft says that the plan is not ready: of one that is, the brief is no draft.
    const isReady = lacking.length === 0 && open.length === 0
    mades.push({ target, made: options.draft && !isReady ? await make(true) : made })
    const said = lacking.map(
      ({ number, title }) =>
        `${oneLine(`${choice.file}: the brief of "${made.brief.channel.name}" would have nothing in part ${number} (${title})`)}\n`,
    )
    if (said.length > 0) empty.set(choice, [...(empty.get(choice) ?? []), ...said])
  }
  return { mades, found, empty }
}

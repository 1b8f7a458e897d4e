import type { BriefFormat, LanguageCode } from '../../brief/brief.ts'
import { emptyParts } from '../../brief/make.ts'
import { parseMarked } from '../../brief/marks.ts'
import type { Briefed } from '../../index.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Settings } from '../../lint/lint.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import { exported } from './exports.ts'
import { Maker } from './maker.ts'
import { obstacles } from './obstacles.ts'

interface Wanted {
  readonly channel: string
  readonly draft: boolean
  readonly language: LanguageCode | undefined
  readonly format: BriefFormat
  readonly previous: string | undefined
}

/** The brief of a plan that has been judged; wrong options throw. */
export async function briefOf(
  checked: CheckedPlan,
  settings: Settings,
  findings: readonly Finding[],
  { channel, draft, language, format, previous }: Wanted,
): Promise<Briefed> {
  const maker = new Maker(checked, settings)
  const make = (asDraft: boolean) => maker.make(channel, { draft: asDraft, ...(language && { lang: language }) })
  const ready = await make(false)
  if (!ready) throw new TypeError(`the plan has no channel "${channel}"`)
  const before = previous === undefined ? undefined : parseMarked(previous)
  if (before && 'broken' in before) throw new TypeError(`the previous brief cannot be read: ${before.broken}`)
  const refused = obstacles(findings, checked.plan, maker.data, [channel])
  const empty = emptyParts(ready.brief).map(({ title }) => title)
  const isReady = refused.length + empty.length === 0
  if (!isReady && !draft) return { refused, empty }
  const made = (isReady ? undefined : await make(true)) ?? ready
  const { brief, content } = await exported(made, before, format)
  return { brief, content }
}

import { channelName } from '../plan/channels.ts'
import type { Held } from './allocation.ts'
import { type Brief, indispensable, type Part, type Section, sections } from './brief.ts'
import { fingerprintsOf } from './fingerprints.ts'
import type { Language } from './language.ts'
import { audiences } from './parts/audiences.ts'
import { background } from './parts/background.ts'
import { budget } from './parts/budget.ts'
import { governance, risks } from './parts/governance.ts'
import { header } from './parts/header.ts'
import { message, shift } from './parts/message.ts'
import { objective } from './parts/objective.ts'
import type { Fill } from './parts/part.ts'
import { neighbours, role } from './parts/role.ts'
import { rules } from './parts/rules.ts'
import { success } from './parts/success.ts'
import { deliverables, geography, response, timing } from './parts/work.ts'
import type { PlanData } from './plan-data.ts'
import { Say } from './say.ts'
import { type Slice, sliceOf } from './slice.ts'

const fills: Readonly<Record<Section, Fill>> = {
  header,
  objective,
  background,
  role,
  neighbours,
  audiences,
  message,
  shift,
  deliverables,
  timing,
  geography,
  budget,
  success,
  rules,
  governance,
  risks,
  response,
}

interface Wanted {
  readonly planId: string
  readonly channel: string
  readonly language: Language
  readonly draft?: boolean
  /** The decisions of the plan whose moves the lines of its budget hold already. */
  readonly held?: Held
}

/** The brief of one channel; undefined where the plan has no such channel. */
export function makeBrief(
  plan: PlanData,
  { planId, channel, language, draft = false, held = new Set() }: Wanted,
): Brief | undefined {
  const slice = sliceOf(plan, channel, held)
  if (!slice) return undefined
  const say = new Say(language)
  const name = channelName(slice.channels.own)
  return {
    version: 1,
    plan: { id: planId, title: plan.title ?? planId },
    channel: { id: channel, name },
    language: language.code,
    draft,
    title: say.says('title', { channel: name }),
    from: fingerprintsOf(slice),
    parts: sections.map((section, index) => partOf(section, index + 1, slice, say)),
  }
}

function partOf(section: Section, number: number, slice: Slice, say: Say): Part {
  const { titles, purposes } = say.language
  const { blocks, asks = [] } = fills[section](slice, say)
  return {
    section,
    number,
    title: titles[section],
    purpose: purposes[section],
    blocks,
    ask: say.ask(asks),
    yours: null,
  }
}

/** The parts that a brief cannot do without and this one has nothing in. */
export function emptyParts({ parts }: Brief): readonly Part[] {
  return parts.filter(({ section, blocks }) => indispensable.includes(section) && blocks.length === 0)
}

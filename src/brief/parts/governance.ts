import { listOf } from '../../plan/lists.ts'
import type { Who } from '../../plan/people/people.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import type { Item } from '../brief.ts'
import { facts, items, paragraph, type Say } from '../say.ts'
import type { Fill } from './part.ts'

export const governance: Fill = ({ governance: rules, messaging, measurement, budget }, say) => {
  const { review, integration_owner, approved } = rules ?? {}
  const metric = metricOf(measurement?.metrics, review?.against)
  const cadence = review?.cadence && say.time(review.cadence)
  const meeting = cadence && metric ? say.says('against', { cadence, metric: metricName(metric) }) : cadence
  const above = say.name(budget?.reallocation?.above_limit)
  return {
    blocks: facts(
      say.fact('meeting', meeting),
      say.fact('attends', ...(review?.attended_by ?? []).map((who) => say.name(who))),
      say.fact('agenda', ...(review?.agenda ?? [])),
      say.fact('integration', ...listOf<Who>(integration_owner).map((who) => say.name(who))),
      say.fact('approvedBy', signed(approved, say)),
      say.fact('signedOff', signed(messaging?.signed_off, say)),
      say.fact('escalation', above),
    ),
  }
}

function signed(sign: { readonly by?: Who; readonly on?: string } | undefined, say: Say): string | undefined {
  const who = say.name(sign?.by)
  return who === undefined || sign?.on === undefined ? who : say.says('bySomeoneOn', { who, day: say.day(sign.on) })
}

export const risks: Fill = ({ operations }, say) => {
  const list = (operations?.risks ?? []).flatMap(({ risk, likelihood, impact, mitigation, owner }): Item[] => {
    if (risk === undefined) return []
    const weight =
      likelihood && impact
        ? say.says('likelihood', { likelihood: say.word(likelihood), impact: say.word(impact) })
        : undefined
    const note = [weight, say.name(owner)].filter((text) => text !== undefined).join(say.stops.semicolon)
    return [{ head: risk, ...(note !== '' && { note }), ...(mitigation !== undefined && { text: mitigation }) }]
  })
  return list.length > 0 ? { blocks: items(list) } : { blocks: paragraph(say.says('noRisks')), asks: ['risks'] }
}

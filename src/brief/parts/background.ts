import { metricName, metricOf } from '../../plan/quantities.ts'
import type { Item } from '../brief.ts'
import { facts, items, sentences } from '../say.ts'
import type { Fill } from './part.ts'

export const background: Fill = ({ objective: goal, journey, measurement, budget, channels }, say) => {
  const metric = metricOf(measurement?.metrics, goal?.metric)
  const before =
    goal?.baseline !== undefined && metric
      ? `${metricName(metric)}: ${say.quantity(goal.baseline, metric, budget?.currency)}`
      : undefined
  const stages = (journey?.stages ?? []).flatMap(({ id, first_encounter, trigger, drop_off }): Item[] => {
    const text = sentences(
      first_encounter && say.says('encounter', { text: first_encounter }),
      trigger && say.says('trigger', { text: trigger }),
      drop_off && say.says('dropOff', { text: drop_off }),
    )
    return text === '' ? [] : [{ head: say.says('stage', { stage: say.stage(id) }), text }]
  })
  const blocks = [
    ...facts(say.fact('before', before), say.fact('evidence', ...(stages.length > 0 ? (journey?.evidence ?? []) : []))),
    ...items(stages),
  ]
  return { blocks, asks: blocks.length > 0 || channels.own.rationale ? [] : ['background'] }
}

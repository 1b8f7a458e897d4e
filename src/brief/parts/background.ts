import { metricName, metricOf } from '../../plan/quantities.ts'
import type { Item } from '../brief.ts'
import { facts, items } from '../say.ts'
import type { Fill } from './part.ts'

export const background: Fill = ({ objective: goal, journey, measurement, budget, channels }, say) => {
  const metric = metricOf(measurement?.metrics, goal?.metric)
  const before =
    goal?.baseline !== undefined && metric
      ? `${metricName(metric)}${say.stops.colon}${say.quantity(goal.baseline, metric, budget?.currency)}`
      : undefined
  const stages = (journey?.stages ?? []).flatMap(({ id, first_encounter, trigger, drop_off }): Item[] => {
    const known = [
      ...say.fact('encounter', first_encounter),
      ...say.fact('trigger', trigger),
      ...say.fact('dropOff', drop_off),
    ]
    return known.length === 0 ? [] : [{ head: say.says('stage', { stage: say.stage(id) }), facts: known }]
  })
  const blocks = [
    ...facts(say.fact('before', before), say.fact('evidence', ...(stages.length > 0 ? (journey?.evidence ?? []) : []))),
    ...items(stages),
  ]
  return { blocks, asks: blocks.length > 0 || channels.own.rationale ? [] : ['background'] }
}

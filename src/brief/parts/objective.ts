import { type Bound, bounds } from '../../plan/metrics/figures.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { facts, lead, type Say } from '../say.ts'
import type { Slice } from '../slice.ts'
import type { Fill } from './part.ts'

export const objective: Fill = (slice, say) => {
  const { objective: goal, channels } = slice
  if (!goal) return { blocks: [] }
  const { own } = channels
  const metric = metricOf(slice.measurement?.metrics, goal.metric)
  const value = (quantity: number | string, withUnit = true) =>
    say.quantity(quantity, metric, slice.budget?.currency, withUnit)
  const target = goal.target === undefined ? undefined : value(goal.target)
  const share =
    own.contribution === undefined || target === undefined
      ? say.says('noContribution')
      : say.says('contribution', { value: value(own.contribution, false), target })
  return {
    blocks: [
      ...lead(goal.statement),
      ...facts(
        say.fact('target', target && withBaseline(target, slice, say)),
        say.fact('limits', ...limitsOf(slice, say)),
        say.fact('share', share),
        say.fact('link', own.objective_link),
        say.fact('supports', goal.supports),
        say.fact('objectiveOwner', goal.owner && say.person(goal.owner)),
      ),
    ],
  }
}

/** "9,600 orders by 30 September 2026, up from 6,150". */
function withBaseline(target: string, slice: Slice, say: Say): string {
  const { baseline, target: goal, by } = slice.objective ?? {}
  const metric = metricOf(slice.measurement?.metrics, slice.objective?.metric)
  const dated = by === undefined ? target : say.says('targetBy', { value: target, day: say.day(by) })
  if (baseline === undefined) return dated
  const isUp = Number.parseFloat(String(goal)) >= Number.parseFloat(String(baseline))
  return say.says(isUp ? 'upFrom' : 'downFrom', {
    value: dated,
    baseline: say.quantity(baseline, metric, slice.budget?.currency, false),
  })
}

/** "Cost per first order below £12". */
export function limitsOf({ objective: goal, measurement, budget }: Slice, say: Say): string[] {
  return (goal?.guardrails ?? []).flatMap((guardrail) => {
    const metric = metricOf(measurement?.metrics, guardrail.metric)
    const name = metric ? metricName(metric) : guardrail.metric
    if (name === undefined) return []
    return (Object.keys(bounds) as Bound[]).flatMap((bound) => {
      const value = guardrail[bound]
      if (value === undefined) return []
      return `${name} ${say.says(bound, { value: say.quantity(value, metric, budget?.currency) })}`
    })
  })
}

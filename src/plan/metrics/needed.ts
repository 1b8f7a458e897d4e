import { kindOf, type Measure, valueIn } from '../quantities.ts'

/** The objective, as far as its numbers go. */
export interface Goal {
  readonly outcome?: string | undefined
  readonly target?: number | string | undefined
  readonly baseline?: number | string | undefined
}

/** What the plan itself has to bring about. */
export interface Needed {
  readonly amount: number
  /** The baseline that was taken off the target, because it is there without the plan. */
  readonly beyond?: number
}

/**
 * How much of its own metric the objective asks for. A count starts at nothing, so all of the target is needed; of a
 * level only what is not there yet, unless keeping it is the point. Undefined for a rate, which nobody can add up, and
 * where a number is missing.
 */
export function neededFor(goal: Goal, metric: Measure): Needed | undefined {
  const kind = kindOf(metric)
  const target = valueIn(goal.target, metric)
  if (kind === 'rate' || target === undefined) return undefined
  if (kind === 'count' || goal.outcome?.trim().toLowerCase() === 'retention')
    return target > 0 ? { amount: target } : undefined
  const beyond = valueIn(goal.baseline, metric)
  return beyond !== undefined && target > beyond ? { amount: target - beyond, beyond } : undefined
}

/**
 * Which way the metric moves on its way to the target: 1 up, -1 down, 0 not at all; undefined where nothing tells. A count
 * grows from nothing, whatever it was in the year before. One that is only taken for a count, because its kind is not
 * given, may also come down: from a baseline above the target, or by steps that fall towards it.
 */
export function directionToTarget(goal: Goal, metric: Measure, steps: readonly number[]): -1 | 0 | 1 | undefined {
  const [from, to] = [valueIn(goal.baseline, metric), valueIn(goal.target, metric)]
  if (to === undefined) return undefined
  if (metric.kind === 'count') return 1
  if (kindOf(metric) !== 'count' || (from !== undefined && from < to))
    return from === undefined ? undefined : sign(from, to)
  const [first, second] = steps
  if (first === undefined) return undefined
  return from === undefined && (second === undefined || second >= first || first <= to) ? 1 : sign(first, to)
}

function sign(from: number, to: number): -1 | 0 | 1 {
  return from < to ? 1 : from > to ? -1 : 0
}

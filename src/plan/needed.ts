import { kindOf, type Measure, valueIn } from './quantities.ts'

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

/** Which way the metric is to move, as a sign: 1 up, -1 down, 0 neither; undefined where nothing says it. */
export function directionOf(goal: Goal, metric: Measure): -1 | 0 | 1 | undefined {
  const [from, to] = [valueIn(goal.baseline, metric), valueIn(goal.target, metric)]
  if (from === undefined || to === undefined) return undefined
  return from < to ? 1 : from > to ? -1 : 0
}

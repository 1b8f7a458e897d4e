import { type Day, isDay } from './dates.ts'
import type { CheckedPlan } from './plan.ts'

interface Ended {
  readonly checked: CheckedPlan
  readonly end: Day
}

/** Kept while the run keeps the plans: each of ten thousand plans asks the same question of the same list. */
const sorted = new WeakMap<readonly CheckedPlan[], readonly Ended[]>()

/** The plan of the portfolio whose period ended last before a day, and that end; the first of those that ended together. */
export function endedLastBefore(day: Day, portfolio: readonly CheckedPlan[]): Ended | undefined {
  let ended = sorted.get(portfolio)
  if (!ended) {
    ended = portfolio
      .flatMap((checked) => {
        const end = endOf(checked)
        return end === undefined ? [] : [{ checked, end }]
      })
      .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0))
    sorted.set(portfolio, ended)
  }
  let [from, to] = [0, ended.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ended[middle]?.end ?? '') < day) to = middle
    else from = middle + 1
  }
  return ended[from]
}

/** The last day of the plan's period, from data that nobody may have been able to check. */
function endOf({ plan }: CheckedPlan): Day | undefined {
  const { period } = plan.data
  if (typeof period !== 'object' || period === null || !Object.hasOwn(period, 'end')) return undefined
  const { end } = period as { end: unknown }
  return typeof end === 'string' && isDay(end) ? end : undefined
}

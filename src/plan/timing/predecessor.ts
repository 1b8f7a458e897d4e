import { byText } from '../../source/by-text.ts'
import { type Day, isDay } from '../dates.ts'
import { oncePerPortfolio } from '../once-per-portfolio.ts'
import type { CheckedPlan } from '../plan.ts'

interface Ended {
  readonly checked: CheckedPlan
  readonly end: Day
}

/** The plans whose period ends on a day, the last one first; of those that end together the first one of the portfolio. */
const byEnd = oncePerPortfolio(({ portfolio }): readonly Ended[] =>
  portfolio
    .flatMap((checked) => {
      const end = endOf(checked)
      return end === undefined ? [] : [{ checked, end }]
    })
    .sort((a, b) => byText(b.end, a.end)),
)

/** The plan of the portfolio whose period ended last before a day, and that end; the first of those that ended together. */
export function endedLastBefore(day: Day, portfolio: readonly CheckedPlan[]): Ended | undefined {
  const ended = byEnd({ portfolio })
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

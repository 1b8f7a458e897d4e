import { mayBeSameCurrency } from '../currencies.ts'
import { isShareUnit } from '../quantities.ts'
import { isChange } from './changes.ts'
import { type Figure, isUpper } from './figures.ts'
import { namesMetric } from './metric-names.ts'
import { isFigure, type Reading, type SaidNumber } from './said-numbers.ts'

// What a number of a statement says otherwise than the figures of the objective do.

/** The figure that has the same value in another currency. */
export function inOtherCurrency(number: SaidNumber, { target: goal, limits }: Reading): Figure | undefined {
  const { currency } = number
  if (currency === undefined) return undefined
  const same = [...(goal ? [goal] : []), ...limits].filter((figure) => figure.currency && isFigure(number, figure))
  return same.some((figure) => mayBeSameCurrency(figure.currency ?? '', currency)) ? undefined : same[0]
}

const isPoints = /^(?:(?:percentage )?points?|pp)$/i

/** Points of a target in percent, or percent of one in points: 15 points more than 30% is 45%; 15 percent more is 34.5%. */
export function mixesPointsAndPercent(number: SaidNumber, { target: goal, baseline: from }: Reading): boolean {
  if (!goal || number.value !== goal.value) return false
  if (number.points && goal.percent && !(from && from.value + number.value === goal.value)) return true
  return number.percent === true && !goal.percent && isPoints.test(goal.metric?.unit?.trim() ?? '')
}

/** Another edge than the limit, or a value that the limit does not allow. */
export function breaks(number: SaidNumber, limit: Figure): boolean {
  if (isFigure(number, limit)) return false
  if (number.bound !== undefined) return true
  if (!number.exact) return false
  return isUpper(limit.bound ?? 'below') ? number.value > limit.value : number.value < limit.value
}

/** "by 20%" of 2,000 is 2,400, and the target is 2,300: the baseline tells. `result` is what the change leads to. */
export function changesOtherwise(
  number: SaidNumber,
  { statement, target: goal, baseline: from }: Reading,
): { readonly from: Figure; readonly goal: Figure; readonly result: number } | undefined {
  if (!goal || !from || from.value === 0 || !number.exact || !isChange(statement, number)) return undefined
  if (!goal.metric || !namesMetric(statement.slice(0, number.start), goal.metric)) return undefined
  const { unit = '' } = goal.metric
  const inPoints = number.points === true && ((goal.percent && from.percent) || isPoints.test(unit.trim()))
  if (!inPoints && !(number.percent && goal.percent === from.percent && !isShareUnit(unit))) return undefined
  const by = inPoints ? number.value : (from.value * number.value) / 100
  // "45%" is said of all that rounds to it.
  const places = /[.,](\d+)/.exec(number.text)?.[1]?.length ?? 0
  const rounding = inPoints ? 0 : (Math.abs(from.value) / 200) * 10 ** -places
  const slack = Math.max(0.01 * Math.max(Math.abs(by), 1), rounding)
  if ([by, -by].some((change) => Math.abs(from.value + change - goal.value) <= slack)) return undefined
  return { from, goal, result: from.value + (goal.value < from.value ? -by : by) }
}

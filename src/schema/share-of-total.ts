import { numberIn } from '../plan/numerals.ts'
import { isMapping } from '../source/mapping.ts'

/** "10%" where a sum is due: that part of the budget's total, to the hundredth, where both are known. */
export function shareOfTotal(text: string, data: Readonly<Record<string, unknown>> = {}): number | undefined {
  const [, percent] = /^(\d+(?:\.\d+)?)\s?%$/.exec(text.trim()) ?? []
  const written = isMapping(data.budget) ? data.budget.total : undefined
  const total = typeof written === 'string' ? numberIn(written) : written
  if (percent === undefined || Number(percent) > 100 || typeof total !== 'number') return undefined
  return Math.round(Number(percent) * total) / 100
}

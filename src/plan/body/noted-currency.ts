import type { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { currencyIn } from './values.ts'

/** Where money names its currency, that is kept for the budget. */
export function noteCurrency(value: Prose, reading: Reading): void {
  const currency = currencyIn(value)
  if (currency) reading.currencies.push(currency)
}

/**
 * The budget's currency is the one that its sums name. One sum in another currency among many is a slip, which is told of
 * its own; a page in two currencies has none.
 */
export function settleCurrency(budget: Mapping, reading: Reading): void {
  if (budget.has('currency')) return
  const times = (code: string) => reading.currencies.filter((one) => one.code === code).length
  const codes = [...new Set(reading.currencies.map(({ code }) => code))].sort((a, b) => times(b) - times(a))
  const [usual = '', next] = codes
  const first = reading.currencies.find(({ code }) => code === usual)
  if (!first || (next !== undefined && times(usual) < 3 * times(next))) return
  const others = reading.currencies.filter(({ code }) => code !== usual).map(({ prose }) => prose.span)
  // Under a budget the rule finds the words; beside a channel only who has read the sum knows that it is the budget's.
  for (const { amount } of reading.asides)
    if (others.some(([at]) => amount.span[0] <= at && at < amount.span[1]))
      reading.problems.push({
        rule: 'budget/one-currency',
        kind: 'other-currency',
        seen: { amount: amount.words, currency: usual },
        span: amount.span,
      })
  const kept = reading.placed.filter(([from, to]) => !others.some(([at]) => from <= at && at < to))
  reading.placed.splice(0, reading.placed.length, ...kept)
  budget.set('currency', first.code, first.prose.span)
}

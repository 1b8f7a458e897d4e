import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { currencyIn } from './values.ts'

/** Where money names its currency, that is kept for the budget. */
export function noteCurrency(value: Prose, reading: Reading): void {
  const currency = currencyIn(value)
  if (currency) reading.currencies.push(currency)
}

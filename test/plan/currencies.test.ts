import { expect, test } from 'vitest'
import { currencyOf, mayBeSameCurrency } from '../../src/plan/currencies.ts'

test.each([
  ['GBP', 'GBP'],
  ['£ per subscriber', 'GBP'],
  ['EUR thousand', 'EUR'],
  ['euros', 'EUR'],
  ['$', '$'],
  ['US$', 'USD'],
  ['A$ per subscriber', 'AUD'],
  ['Z$', undefined],
  ['subscribers', undefined],
  ['SQLs', undefined],
  ['MQL', undefined],
  ['%', undefined],
  ['', undefined],
  [undefined, undefined],
])('the currency of the unit %j', (unit, currency) => {
  expect(currencyOf(unit)).toBe(currency)
})

test.each([
  ['GBP', 'GBP', true],
  ['$', 'CAD', true],
  ['SEK', 'kr', true],
  ['$', 'GBP', false],
  ['USD', 'CAD', false],
])('%s and %s', (a, b, expected) => {
  expect(mayBeSameCurrency(a, b)).toBe(expected)
})

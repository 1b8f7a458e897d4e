import { expect, test } from 'vitest'
import { sayMoney, sayNumber } from '../../src/plan/money.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [84000, '84,000'],
  [1234567.5, '1,234,567.50'],
  [-1500, '-1,500'],
  [0.133, '0.13'],
  [1e21, '1e+21'],
])('%d is said as %s', (value, said) => {
  expect(sayNumber(value)).toBe(said)
})

test.each([
  [84000, 'GBP', '£84,000'],
  [182.5, 'EUR', '€182.50'],
  [-3, 'USD', '-$3'],
  [5000, 'CHF', 'CHF 5,000'],
  [5000, undefined, '5,000'],
  [5000, 'pounds', '5,000'],
] as const)('%d in %s is said as %s', (value, currency, said) => {
  expect(sayMoney(value, currency)).toBe(said)
})

import { expect, test } from 'vitest'
import { ages } from '../../../src/words/numbers/ages.ts'

test.each([
  ['Adults 25-44 in the six cities, 3-10 km from work', ['Adults 25-44: 25-44']],
  ['parents, aged 30 to 45', ['aged 30 to 45: 30-45']],
  ['25–44 year olds and over-65s', ['25–44 year olds: 25-44', 'over-65s: 65-150']],
  ['Retirees over 65 in rural areas', ['Retirees over 65: 65-150']],
  ['people aged 65 and over', ['aged 65 and over: 65-150']],
  ['adults 18+', ['adults 18+: 18-150']],
  ['under-30s', ['under-30s: 0-30']],
  ['Firms with 50 to 500 staff, people over 50 km away, over 40% of them', []],
  ['Customers 10-15% above plan', []],
  ['', []],
])('%s', (text, expected) => {
  expect(ages(text).map(({ text, from, to }) => `${text}: ${from}-${to}`)).toEqual(expected)
})

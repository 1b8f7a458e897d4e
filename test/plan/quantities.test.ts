import { expect, test } from 'vitest'
import { isMoneyIn, kindOf, metricWords, sayValue, valueIn } from '../../src/plan/quantities.ts'

test.each([
  [2000, 'subscribers', 2000],
  ['9%', 'subscribers', undefined],
  ['9%', '%', 0.09],
  [0.09, 'percent', 0.09],
  [9, '%', undefined],
  ['9%', '% of orders', 0.09],
  [15, 'points', 15],
  ['15%', 'points', undefined],
  [40, undefined, 40],
  ['9%', undefined, undefined],
  [undefined, '%', undefined],
])('%j counted in %j is %j', (quantity, unit, value) => {
  expect(valueIn(quantity, { id: 'm', unit })).toBe(value)
})

test.each([
  ['GBP', 'GBP', true],
  ['GBP', '£ per subscriber', true],
  ['USD', '$', true],
  ['GBP', '$', false],
  ['GBP', 'EUR', false],
  ['GBP', 'subscribers', false],
  [undefined, 'GBP', false],
])('in %j, %j is its money: %j', (currency, unit, expected) => {
  expect(isMoneyIn(currency, unit)).toBe(expected)
})

test('a value is said in its unit', () => {
  expect(sayValue(2000, { id: 'm', unit: 'subscribers' })).toBe('2,000 subscribers')
  expect(sayValue(1800000, { id: 'm', unit: 'EUR' }, 'EUR')).toBe('€1,800,000')
  expect(sayValue(0.095, { id: 'm', unit: '%' })).toBe('9.5%')
  expect(sayValue(4, { id: 'm', unit: 'ratio' })).toBe('4')
  expect(sayValue(4, { id: 'm' })).toBe('4')
})

test('a unit of % makes a rate, unless the kind is given', () => {
  expect([kindOf({ id: 'm', unit: '%' }), kindOf({ id: 'm', unit: '%', kind: 'level' }), kindOf({ id: 'm' })]).toEqual([
    'rate',
    'level',
    'count',
  ])
})

test('words are looked for in the name and in the id', () => {
  expect(metricWords({ id: 'page-views' })).toBe(' ; page views')
  expect(metricWords({ id: 'pv', name: 'Page views' })).toBe('Page views ; pv')
})

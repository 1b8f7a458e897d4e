import { expect, test } from 'vitest'
import { holdsDay, holdsNumber } from '../../../src/plan/texts/held-values.ts'

const data = { target: 2000, churn: '9%', effort: { brand: 0.4 }, period: { end: '2026-09-30' }, notes: ['3000 or so'] }

test.each([
  [{ value: 2000 }, true],
  [{ value: 9, percent: true }, true],
  [{ value: 40, percent: true }, true],
  [{ value: 40 }, false],
  [{ value: 3000 }, false],
  [{ value: 2026 }, false],
])('%j', (number, expected) => {
  expect(holdsNumber(data, number)).toBe(expected)
})

test('a day', () => {
  expect(holdsDay(data, (day) => day === '2026-09-30')).toBe(true)
  expect(holdsDay(data, (day) => day < '2026-01-01')).toBe(false)
})

import { expect, test } from 'vitest'
import { mayOverlap } from '../../../src/plan/timing/periods.ts'

const q2 = { start: '2026-04-01', end: '2026-06-30' }
const q3 = { start: '2026-07-01', end: '2026-09-30' }

test.each([
  [q2, q3, false],
  [q2, { start: '2026-06-30', end: '2026-09-30' }, true],
  [q3, q3, true],
  [{ start: '2026-04-01' }, q3, true],
  [{ end: '2026-06-30' }, q3, false],
  [undefined, q3, true],
  [{}, {}, true],
])('%j and %j', (a, b, expected) => {
  expect(mayOverlap(a, b)).toBe(expected)
  expect(mayOverlap(b, a)).toBe(expected)
})

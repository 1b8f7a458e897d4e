import { expect, test } from 'vitest'
import { directionToTarget, neededFor } from '../../../src/plan/metrics/needed.ts'

const count = { id: 'm', kind: 'count' } as const
const level = { id: 'm', kind: 'level' } as const
const rate = { id: 'm', unit: '%' }

test.each([
  ['a count is needed whole', { baseline: 1420, target: 2000 }, count, { amount: 2000 }],
  ['a level only as far as it is to grow', { baseline: 9000, target: 11000 }, level, { amount: 2000, beyond: 9000 }],
  ['unless it is to be kept', { outcome: 'Retention', baseline: 9000, target: 8000 }, level, { amount: 8000 }],
  ['a level that falls', { baseline: 9000, target: 8000 }, level, undefined],
  ['a level from nowhere', { target: 8000 }, level, undefined],
  ['a rate', { baseline: '9%', target: '12%' }, rate, undefined],
  ['a target relative to the baseline', { baseline: 100, target: '15%' }, count, undefined],
  ['nothing', { target: 0 }, count, undefined],
])('%s', (_, goal, metric, needed) => {
  expect(neededFor(goal, metric)).toEqual(needed)
})

test.each([
  ['a count grows, whatever last year was', { baseline: 2400, target: 2000 }, count, 2100, 1],
  ['taken for a count and up', { baseline: 1420, target: 2000 }, { id: 'm' }, 2100, 1],
  ['taken for a count and down from its first target', { baseline: 900, target: 600 }, { id: 'm' }, 850, -1],
  ['taken for a count, cumulative', { baseline: 2400, target: 2000 }, { id: 'm' }, 520, 1],
  ['a rate that falls', { baseline: '12%', target: '9%' }, rate, 0.11, -1],
  ['a level that holds', { baseline: 5, target: 5 }, level, 4, 0],
  ['a level from nowhere', { target: 5 }, level, 4, undefined],
  ['no target', {}, count, 4, undefined],
  ['taken for a count, one step above the target', { target: 2000 }, { id: 'm' }, 2100, 1],
  ['no first target', { target: 5 }, { id: 'm' }, undefined, undefined],
])('%s', (_, goal, metric, first, direction) => {
  expect(directionToTarget(goal, metric, first === undefined ? [] : [first])).toBe(direction)
})

test('a count by default may fall step by step', () => {
  expect(directionToTarget({ target: 600 }, { id: 'm' }, [900, 700])).toBe(-1)
  expect(directionToTarget({ target: 2000 }, { id: 'm' }, [2100, 2200])).toBe(1)
})

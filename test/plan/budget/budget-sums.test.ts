import { expect, test } from 'vitest'
import { addUp, roundingOf } from '../../../src/plan/budget/budget-sums.ts'

test('decimals add up to what people expect', () => {
  expect(
    addUp({
      total: 0.3,
      allocations: [
        { channel: 'a', amount: 0.1 },
        { channel: 'b', amount: 0.2 },
      ],
    }).sum,
  ).toBe(0.3)
})

test('a line without an amount counts as its share of the total, and is open without either', () => {
  const added = addUp({
    total: 1000,
    campaign_pool: { amount: 100 },
    allocations: [{ channel: 'a', share: '33%' }, { shared_cost: 'Films' }, { amount: 7 }],
  })
  expect(added.terms.map(({ name, amount }) => [name, amount])).toEqual([
    ['a', 330],
    ['a line without a name', 7],
    ['campaign pool', 100],
  ])
  expect([added.sum, added.open, added.slack]).toEqual([437, 1, 5])
})

test.each([
  ['24%', 0.005],
  ['24.1%', 0.0005],
  [0.24, 0.005],
  [0.245, 0.0005],
  // Nobody writes 0.2 for 18.5%, or 1 for half.
  [0.2, 0.005],
  [1, 0.005],
])('%j is rounded by at most %j', (share, most) => {
  expect(roundingOf(share)).toBeCloseTo(most, 10)
})

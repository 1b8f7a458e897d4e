import { expect, test } from 'vitest'
import { movesOf } from '../../../src/plan/budget/moves.ts'

const budget = {
  total: 100,
  campaign_pool: { amount: 10 },
  allocations: [{ channel: 'a', amount: 60 }, { channel: 'b', share: '30%' }, { channel: 'c' }],
}
const left = (...decisions: Parameters<typeof movesOf>[1]) =>
  movesOf(budget, decisions, '2026-06-15').map(({ left, from }) => (from ? left : undefined))

test('moves apply in the order of their dates, whatever the order of writing', () => {
  expect(
    left(
      { on: '2026-07-02', from: 'a', to: 'b', amount: 20 },
      { on: '2026-07-01', from: 'a', to: 'pool', amount: 30 },
      { on: '2026-07-03', from: 'b', amount: 45 },
      { on: '2026-07-04', from: 'pool', amount: 1 },
    ),
  ).toEqual([60, 30, 50, 40])
})

test('what comes in on a day is there before anything goes out', () => {
  expect(
    left({ on: '2026-07-01', from: 'b', to: 'a', amount: 35 }, { on: '2026-07-01', from: 'a', to: 'b', amount: 10 }),
  ).toEqual([40, 95])
})

test('what is not there does not go, and is reported once', () => {
  expect(left({ on: '2026-07-01', from: 'b', amount: 31 }, { on: '2026-07-02', from: 'b', amount: 30 })).toEqual([
    30, 30,
  ])
})

test('no reallocation: before approval, without amount, from nowhere to nowhere; no purse: an amount nobody gave', () => {
  expect(
    left(
      { on: '2026-06-14', from: 'a', to: 'b', amount: 60 },
      { on: '2026-07-01', from: 'a', to: 'b' },
      { on: '2026-07-01', amount: 5 },
      { on: '2026-07-01', from: 'c', to: 'a', amount: 5 },
      { on: '2026-07-01', from: 'unknown', to: 'a', amount: 5 },
    ),
  ).toEqual([undefined, undefined])
})

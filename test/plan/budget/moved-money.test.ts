import { describe, expect, test } from 'vitest'
import { hasAsMuch, movedMoney } from '../../../src/plan/budget/moved-money.ts'
import { decidedSince } from '../../../src/plan/versions/decided.ts'

const pot = (search: number, days: number, pool = 10) => ({
  total: 100,
  campaign_pool: { amount: pool },
  allocations: [
    { channel: 'search', amount: search },
    { channel: 'demo-days', amount: days },
  ],
})

interface Logged {
  on?: string
  from?: string
  to?: string
  amount?: number
  what?: string
}

const moved = (then: object, now: object, decisions: readonly Logged[] = []) =>
  movedMoney(then, now, {
    idNow: (id) => (id === 'paid-search' ? 'search' : id),
    decisions: decidedSince(decisions, '2026-06-15'),
    nameOf: (id) => (id === 'demo-days' ? 'Ride a bike' : undefined),
  }).map(({ name, was, is }) => `${name} ${was} ${is}`)

describe('money between the lines of a budget', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['from line to line', pot(60, 30), pot(70, 20), ['search 60 70', 'demo-days 30 20']],
    ['from the pool', pot(60, 30), pot(65, 30, 5), ['search 60 65', 'pool 10 5']],
    ['beside a larger total', pot(60, 30), { ...pot(75, 20), total: 105 }, ['search 60 75', 'demo-days 30 20']],
    ['only a larger total', pot(60, 30), { ...pot(63, 32), total: 105 }, []],
    ['only a smaller total', pot(60, 30), { ...pot(54, 27, 9), total: 90 }, []],
    ['a total for the first time', { ...pot(60, 30), total: undefined }, pot(60, 30), []],
    ['nothing', pot(60, 30), pot(60, 30), []],
    ['less than anybody would move', pot(60, 30), pot(60.4, 29.6), []],
    ['a sum that was wrong', pot(60, 20), pot(60, 30), []],
    ['a sum that is wrong', pot(60, 30), pot(60, 20), []],
    [
      'a share for an amount, rounded',
      {
        total: 100000,
        allocations: [
          { channel: 'a', amount: 33333 },
          { channel: 'b', amount: 66667 },
        ],
      },
      {
        total: 100000,
        allocations: [
          { channel: 'a', share: '33%' },
          { channel: 'b', share: '67%' },
        ],
      },
      [],
    ],
    [
      'shares',
      {
        total: 100,
        allocations: [
          { channel: 'a', share: '33%' },
          { channel: 'b', share: 0.67 },
        ],
      },
      {
        total: 100,
        allocations: [
          { channel: 'a', share: '34%' },
          { channel: 'b', share: 0.66 },
        ],
      },
      ['a 33 34', 'b 67 66'],
    ],
    [
      'one channel in two lines',
      { allocations: [{ channel: 'a', amount: 30 }] },
      {
        allocations: [
          { channel: 'a', amount: 10 },
          { channel: 'a', amount: 20 },
        ],
      },
      [],
    ],
    [
      'another id',
      { allocations: [{ channel: 'paid-search', amount: 30 }] },
      { allocations: [{ channel: 'search', amount: 30 }] },
      [],
    ],
    [
      'what a channel that came got, where there is no total',
      { allocations: [{ channel: 'a', amount: 60 }] },
      {
        allocations: [
          { channel: 'a', amount: 50 },
          { channel: 'b', amount: 10 },
        ],
      },
      [],
    ],
    [
      'more than came with a channel',
      {
        total: 100,
        allocations: [
          { channel: 'a', amount: 60 },
          { channel: 'b', amount: 40 },
        ],
      },
      {
        total: 100,
        allocations: [
          { channel: 'a', amount: 30 },
          { channel: 'b', amount: 60 },
          { channel: 'c', amount: 10 },
        ],
      },
      ['a 60 30', 'b 40 60'],
    ],
  ])('%s', (_, then, now, expected) => {
    expect(moved(then, now)).toEqual(expected)
  })

  test.each<[string, Logged, boolean]>([
    ['all of it', { from: 'demo-days', to: 'search', amount: 10 }, true],
    ['one side of it', { from: 'demo-days', amount: 10 }, true],
    ['too little', { from: 'demo-days', to: 'search', amount: 9 }, false],
    ['the other way', { from: 'search', to: 'demo-days', amount: 10 }, false],
    ['in words, by name', { what: 'Ride-a-bike gives to search' }, true],
    ['in words, by id', { what: 'Less for demo days' }, true],
    ['in words, by a part of a word', { what: 'More research' }, false],
    ['before the approval', { on: '2026-06-14', from: 'demo-days', to: 'search', amount: 10 }, false],
    ['on its day', { on: '2026-06-15', from: 'demo-days', to: 'search', amount: 10 }, true],
  ])('a decision accounts for %s', (_, decision, isExplained) => {
    expect(moved(pot(60, 30), pot(70, 20), [decision])).toHaveLength(isExplained ? 0 : 2)
  })

  test('a version that had the same already', () => {
    const lines = movedMoney(pot(60, 30), pot(70, 20), { idNow: (id) => id, decisions: [], nameOf: () => undefined })
    const had = (then: object) => hasAsMuch(then, lines, (id) => id)
    expect([pot(70, 20), pot(70, 10, 20), pot(60, 30), {}].map(had)).toEqual([true, false, false, false])
  })
})

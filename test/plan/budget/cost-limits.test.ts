import { expect, test } from 'vitest'
import { costLimits, exceeds, sayExcess } from '../../../src/plan/budget/cost-limits.ts'

const told = {
  namesCost: (text: string) => /\b(?:CPA|CAC|cost per)\b/i.test(text),
  saysBelow: (amount: number) => amount === 180,
}
const orders = { id: 'orders', name: 'First orders', unit: 'orders' }

test.each([
  ['said to be its cost', { id: 'c', unit: 'GBP', cost_of: 'orders' }, 'acquisition', [true]],
  ['said to be the cost of something else', { id: 'cpa', unit: 'GBP', cost_of: 'leads' }, 'acquisition', []],
  ['named after it', { id: 'c', name: 'Cost per first order', unit: 'GBP' }, 'revenue', [false]],
  ['named after something else', { id: 'cost-per-lead', unit: 'GBP' }, 'acquisition', []],
  ['a CPA where the plan acquires', { id: 'cpa', unit: '£' }, 'acquisition', [false]],
  ['a CPA where it does not', { id: 'cpa', unit: '£' }, 'retention', []],
  ['in other money', { id: 'c', unit: 'USD', cost_of: 'orders' }, 'acquisition', []],
  ['in pence', { id: 'c', unit: 'pence', cost_of: 'orders' }, 'acquisition', []],
  ['a share of what is no money', { id: 'c', unit: '%', cost_of: 'orders' }, 'acquisition', []],
])('a cost %s', (_, cost, outcome, certain) => {
  const bound = cost.unit === '%' ? '12%' : 25
  const goal = { outcome, metric: 'orders', guardrails: [{ metric: cost.id, at_most: bound }] }
  expect(costLimits(goal, [orders, cost], 'GBP', told).map((limit) => limit.certain)).toEqual(certain)
})

test('the statement can make a limit strict', () => {
  const goal = {
    metric: 'orders',
    guardrails: [
      { metric: 'c', at_most: 180 },
      { metric: 'c', below: 25 },
      { metric: 'c', at_most: 30 },
    ],
  }
  const limits = costLimits(goal, [orders, { id: 'c', cost_of: 'orders' }], 'GBP', told)
  expect(limits.map(({ amount, strict }) => [amount, strict])).toEqual([
    [180, true],
    [25, true],
    [30, false],
  ])
})

const limit = { guardrail: {}, key: 'below', amount: 0.1, strict: true, certain: true, isShare: false } as const

test('equal sums are equal, whatever floating point makes of them', () => {
  expect(exceeds(0.3, 3, limit)).toBe(true)
  expect(exceeds(0.3, 3, { ...limit, strict: false })).toBe(false)
  expect(exceeds(0.31, 3, { ...limit, strict: false })).toBe(true)
  expect(exceeds(0.29, 3, limit)).toBe(false)
})

test('an excess is said with both sides', () => {
  expect(sayExcess(1000.1, { amount: 10000 }, { ...limit, strict: false }, orders, 'GBP')).toBe(
    '£1,000.10 for 10,000 orders is a little over £0.10 each, and the limit is at most £0.10',
  )
})

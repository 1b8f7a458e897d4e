import { expect, test } from 'vitest'
import { figuresOf } from '../../../src/plan/metrics/figures.ts'
import { limitSaid } from '../../../src/plan/metrics/said-limits.ts'
import { isFigure, type Reading, rangesApart } from '../../../src/plan/metrics/said-numbers.ts'
import { targetSaid } from '../../../src/plan/metrics/said-targets.ts'
import { numbers } from '../../../src/words/numbers/numbers.ts'

const metrics = [
  { id: 'subs', name: 'New subscribers', unit: 'subscribers' },
  { id: 'cpa', name: 'Cost per acquisition', unit: 'GBP', cost_of: 'subs' },
  { id: 'churn', name: 'Month-3 churn', unit: '%' },
]
const goal = {
  metric: 'subs',
  baseline: 1420,
  target: 2000,
  guardrails: [
    { metric: 'cpa', below: 180 },
    { metric: 'churn', at_most: '9%' },
  ],
}

function reading(statement: string): Reading {
  const namesCost = (text: string) => /\bCPA\b|cost per/i.test(text)
  const opensAim = (text: string) => /\b(?:Win|Sell)\s$/.test(text)
  return { ...figuresOf(goal, metrics), statement, said: rangesApart(numbers(statement)), namesCost, opensAim }
}

test.each([
  ['Win 2,500 new subscribers.', ['the target']],
  ['Win 2,500 of last year’s subscribers back.', ['the target']],
  ['Grow from 1,420 to 2,500 subscribers.', [undefined, 'the target']],
  ['Win 2,500 paying adult subscribers by May.', ['the target']],
  ['Subscribers: 2,500.', ['the target']],
  ['Win 2,500 existing subscribers over.', [undefined]],
  ['Sell 2,500 local subscriber hampers.', [undefined]],
  ['Write to 2,500 lively subscribers.', [undefined]],
  ['Win 580 subscribers.', [undefined]],
  ['Win 500 subscribers a month.', [undefined]],
  ['Win 40% more subscribers.', [undefined]],
  ['Ask our 9,000 subscribers.', [undefined]],
  ['Win 2,500 visitors who become subscribers.', [undefined]],
  ['Win £2,500 from subscribers.', [undefined]],
])('the target in "%s"', (statement, expected) => {
  const read = reading(statement)
  expect(read.said.map((number) => targetSaid(number, read)?.what)).toEqual(expected)
})

test.each([
  ['at a CPA below £150', ['the limit of "Cost per acquisition"']],
  ['Acquire them for less than £150 each', ['the limit of "Cost per acquisition"']],
  ['at a £200 cost per acquisition', ['the limit of "Cost per acquisition"']],
  ['with month-3 churn under 8%', ['the limit of "Month-3 churn"']],
  ['with churn above 8%', [undefined]],
  ['sell boxes at less than £150 each', [undefined]],
  ['less than £150 each month', [undefined]],
  ['at no more than £150 a subscriber', ['the limit of "Cost per acquisition"']],
  ['at a marketing cost of £150 or less per subscriber', ['the limit of "Cost per acquisition"']],
  ['sell boxes at no more than £150 a subscriber', [undefined]],
  ['at no more than £150 a month', [undefined]],
  ['at no more than £150 a visitor', [undefined]],
  ['from households below £40,000', [undefined]],
])('the limit in "%s"', (statement, expected) => {
  const read = reading(statement)
  expect(read.said.map((number) => limitSaid(number, read)?.what)).toEqual(expected)
})

test.each([
  ['€1.8m', 1795000, true],
  ['€1.8m', 1740000, false],
  ['1,795,000', 1795000, true],
  ['1,800,000', 1795000, false],
])('%s is %d', (text, value, expected) => {
  const [number] = numbers(text)
  const figure = { value, percent: false, currency: undefined, metric: undefined, what: '', holder: {}, key: '' }
  expect(number && isFigure(number, figure)).toBe(expected)
})

test('"40% to 2,000" is no range, "1,500 to 2,500" is one', () => {
  expect(rangesApart(numbers('Grow 40% to 2,000 members')).map(({ range }) => range)).toEqual([undefined, undefined])
  expect(rangesApart(numbers('Win 1,500 to 2,500 members')).map(({ range }) => range)).toEqual(['from', 'to'])
})

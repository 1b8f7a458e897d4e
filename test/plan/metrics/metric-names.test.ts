import { expect, test } from 'vitest'
import { namesMetric, opensWithMetric } from '../../../src/plan/metrics/metric-names.ts'

const subscribers = { id: 'new-subs', name: 'New subscribers', unit: 'subscribers' }
const revenue = { id: 'revenue', name: 'Signed contract revenue', unit: 'EUR' }
const cpa = { id: 'cpa', name: 'Cost per acquisition', unit: 'GBP', cost_of: 'new-subs' }

test.each([
  ['subscribers in Q3', subscribers, true],
  ['new subscriber', subscribers, true],
  ['net new subscribers', subscribers, true],
  ['active subscribers', subscribers, false],
  ['people who become subscribers', subscribers, false],
  ['EUR', revenue, false],
])('%j opens with the metric', (text, metric, expected) => {
  expect(opensWithMetric(text, metric)).toBe(expected)
})

test.each([
  ['at a CPA of', cpa, true],
  ['at a cost per acquisition', cpa, true],
  ['through acquisition of stores', cpa, false],
  ['of new yearly contract revenue', revenue, true],
  ['of revenues', revenue, true],
  ['of contracts', revenue, false],
])('%j names the metric', (text, metric, expected) => {
  expect(namesMetric(text, metric)).toBe(expected)
})

import { expect, test } from 'vitest'
import { isTestArm, jointMarkets, metricsOf, shareMarket } from '../../src/plan/channels.ts'

test.each([
  [['GB'], ['IE'], false],
  [['UK'], ['GB'], true],
  [['GB', 'IE'], ['ie'], true],
  [undefined, ['GB'], true],
  [[], ['GB'], true],
])('channels in %o and %o meet: %o', (one, other, meet) => {
  expect(shareMarket({ id: 'a', markets: one }, { id: 'b', markets: other })).toBe(meet)
})

test.each([
  [{ id: 'film', test: true }, true],
  [{ id: 'film', name: 'Film, A/B' }, true],
  [{ id: 'film', note: 'One arm of the split test in May.' }, true],
  [{ id: 'film-a', name: 'Film A' }, false],
  [{ id: 'tests', name: 'Test rides' }, false],
])('%o is a test arm: %o', (channel, is) => {
  expect(isTestArm(channel)).toBe(is)
})

test('all metrics of a channel, the primary one first', () => {
  expect(metricsOf({})).toEqual([])
  expect(metricsOf({ primary_metric: 'cpa', metrics: ['orders', 'cpa'] })).toEqual(['cpa', 'orders'])
  expect(metricsOf({ primary_metric: ['cpa', 'orders'] })).toEqual(['cpa', 'orders'])
})

test('where channels run taken together', () => {
  expect(jointMarkets([{ markets: ['UK', 'IE'] }, { markets: ['GB'] }])).toEqual(['GB', 'IE'])
  expect(jointMarkets([{ markets: ['UK'] }, {}])).toEqual([])
  expect(jointMarkets()).toEqual([])
})

import { expect, test } from 'vitest'
import { chainFrom, chainTo, isCircle } from '../../../src/plan/metrics/chains.ts'

const metrics = [
  { id: 'film-views', leads_to: 'brand-search' },
  { id: 'brand-search', leads_to: 'orders' },
  { id: 'orders' },
  { id: 'cpa', cost_of: 'orders' },
  { id: 'cost-per-view', cost_of: 'film-views', leads_to: 'film-views' },
  { id: 'fans', leads_to: 'reach' },
  { id: 'reach', leads_to: 'fans' },
  { id: 'clicks', leads_to: 'fans' },
  { id: 'mentions', leads_to: 'nothing-known' },
  { id: 'itself', leads_to: 'itself' },
]

test.each([
  ['orders', ['orders']],
  ['brand-search', ['brand-search', 'orders']],
  ['film-views', ['film-views', 'brand-search', 'orders']],
  ['cpa', ['cpa', 'orders']],
  ['cost-per-view', ['cost-per-view', 'film-views', 'brand-search', 'orders']],
  ['fans', undefined],
  ['clicks', undefined],
  ['mentions', undefined],
  ['itself', undefined],
  ['unknown', undefined],
])('the way from %s to orders', (from, way) => {
  expect(chainTo(metrics, from, 'orders')).toEqual(way)
})

test.each([
  ['film-views', ['film-views', 'brand-search', 'orders'], false],
  ['orders', ['orders'], false],
  ['mentions', ['mentions', 'nothing-known'], false],
  ['fans', ['fans', 'reach', 'fans'], true],
  ['clicks', ['clicks', 'fans', 'reach', 'fans'], true],
  ['itself', ['itself', 'itself'], true],
])('the whole way from %s', (from, way, circle) => {
  expect(chainFrom(metrics, from)).toEqual(way)
  expect(isCircle(way)).toBe(circle)
})

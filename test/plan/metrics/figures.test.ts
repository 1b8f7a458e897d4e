import { expect, test } from 'vitest'
import { figuresOf, sayFigure } from '../../../src/plan/metrics/figures.ts'

const metrics = [
  { id: 'revenue', name: 'Revenue', unit: 'EUR' },
  { id: 'churn', unit: '%' },
]

test('the numbers of an objective, as people say them', () => {
  const { target, baseline, limits } = figuresOf(
    {
      metric: 'revenue',
      target: 1800000,
      guardrails: [
        { metric: 'churn', at_most: 0.09 },
        { metric: 'cpa', below: 180 },
      ],
    },
    metrics,
  )
  expect(baseline).toBeUndefined()
  expect([target, ...limits].map((figure) => figure && [figure.what, sayFigure(figure)])).toEqual([
    ['the target', '€1,800,000'],
    ['the limit of "churn"', 'at most 9%'],
    ['the limit of "cpa"', 'below 180'],
  ])
})

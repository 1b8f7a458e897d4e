import { expect, test } from 'vitest'
import {
  budgetValues,
  measurementValues,
  messagingValues,
  objectiveValues,
  sameOf,
} from '../../src/plan/agreed-values.ts'

const objective = (value: Parameters<typeof objectiveValues>[0]) => objectiveValues(value).map(sameOf)

test('a share, a text and a list count as the same in another notation', () => {
  expect(objective({ target: '15%', outcome: 'Retention', statement: 'Keep more.' })).toEqual(
    objective({ target: 0.15, outcome: 'retention', statement: 'keep more' }),
  )
  const [cpa, churn] = [
    { metric: 'cpa', below: 180 },
    { metric: 'churn', at_most: '9%' },
  ]
  expect(objective({ guardrails: [cpa, churn] })).toEqual(objective({ guardrails: [{ ...churn, at_most: 0.09 }, cpa] }))
  expect(objective({ guardrails: [cpa] })).not.toEqual(objective({ guardrails: [{ metric: 'cpa', at_most: 180 }] }))
  expect(measurementValues({ shared: ['a', 'b'] }).map(sameOf)).toEqual(
    measurementValues({ shared: ['b', 'a'] }).map(sameOf),
  )
  expect(messagingValues({ proposition: ['One price.'] }).map(sameOf)).toEqual(
    messagingValues({ proposition: 'one price' }).map(sameOf),
  )
})

test('what was not given is nothing', () => {
  expect(objective({}).every((same) => same === undefined)).toBe(true)
  expect([budgetValues({}), messagingValues({}), measurementValues({})].flat().map(({ said }) => said)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(budgetValues({ total: 0, currency: 'GBP' }).map(sameOf)).toEqual(['£0'])
})

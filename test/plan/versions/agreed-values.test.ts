import { expect, test } from 'vitest'
import {
  budgetValues,
  isSame,
  measurementValues,
  messagingValues,
  objectiveValues,
  type Terms,
  type Value,
} from '../../../src/plan/versions/agreed-values.ts'

/** Are all values of the one the same as those of the other? */
const alike = <T>(one: readonly Value<T>[], other: readonly Value<T>[]) =>
  one.every((value, at) => isSame(value, other[at]))
type Objective = Parameters<typeof objectiveValues>[0]
const bare: Terms = { idNow: (id) => id, metrics: [] }
const objectives = (one: Objective, other: Objective) => alike(objectiveValues(one, bare), objectiveValues(other, bare))

test('a share, a text and a list count as the same in another notation', () => {
  expect(
    objectives(
      { target: '15%', outcome: 'Retention', statement: 'Keep 2,000 more.' },
      { target: 0.15, outcome: 'retention', statement: 'keep 2000 more' },
    ),
  ).toBe(true)
  const [cpa, churn] = [
    { metric: 'cpa', below: 180 },
    { metric: 'churn', at_most: '9%' },
  ]
  expect(objectives({ guardrails: [cpa, churn] }, { guardrails: [{ ...churn, at_most: 0.09 }, cpa] })).toBe(true)
  expect(objectives({ guardrails: [cpa] }, { guardrails: [{ metric: 'cpa', at_most: 180 }] })).toBe(false)
  expect(alike(measurementValues({ shared: ['a', 'b'] }, bare), measurementValues({ shared: ['b', 'a'] }, bare))).toBe(
    true,
  )
  expect(alike(messagingValues({ proposition: ['One price.'] }), messagingValues({ proposition: 'one price' }))).toBe(
    true,
  )
})

test.each([
  [{ total: 5000, currency: 'GBP' }, { total: 5000, currency: 'EUR' }, false],
  [{ total: 5000, currency: 'GBP' }, { total: 5000 }, true],
  [{ total: 5000 }, { total: 5000, currency: 'EUR' }, true],
  [{ total: 5000, currency: 'GBP' }, { total: 5001 }, false],
  [{ total: 5000, currency: 'GBP' }, {}, false],
  [{}, { total: 0 }, false],
])('a total of %j and one of %j', (one, other, same) => {
  expect(alike(budgetValues(one), budgetValues(other))).toBe(same)
})

test('a metric that only has another id is the same', () => {
  const old: Terms = { ...bare, idNow: (id) => (id === 'cost' ? 'cpa' : id) }
  const then = { metric: 'cost', guardrails: [{ metric: 'cost', below: 180 }] }
  const now = { metric: 'cpa', guardrails: [{ metric: 'cpa', below: 180 }] }
  expect(alike(objectiveValues(then, old), objectiveValues(now, bare))).toBe(true)
  expect(objectives(then, now)).toBe(false)
  expect(alike(measurementValues({ shared: ['cost'] }, old), measurementValues({ shared: ['cpa'] }, bare))).toBe(true)
})

test('what was not given is nothing', () => {
  const said = [objectiveValues({}, bare), budgetValues({}), messagingValues({}), measurementValues({}, bare)].flat()
  expect(said.map(({ said }) => said).filter((text) => text !== undefined)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { formerMetric, redefinitions } from '../../src/plan/redefined.ts'

describe('what a metric counts differently', () => {
  const orders = { id: 'orders', definition: 'Orders that are paid.', unit: 'orders', source: 'shop' }

  test.each([
    ['nothing', {}, ''],
    ['its name', { name: 'Paid orders' }, ''],
    ['a stop and a capital', { definition: 'orders that are paid' }, ''],
    ['its definition', { definition: 'Orders.' }, 'definition: "Orders that are paid." > "Orders."'],
    ['its unit', { unit: 'GBP' }, 'unit: orders > GBP'],
    ['its source', { source: ['shop', 'till'] }, 'source: shop > shop and till'],
    ['its source in a list', { source: ['Shop'] }, ''],
    ['a kind that was left open', { kind: 'count' as const, cost_of: 'visits' }, ''],
    ['a definition that is gone', { definition: undefined }, ''],
  ])('%s', (_, change, expected) => {
    const said = redefinitions(orders, { ...orders, ...change }).map(({ trait, was, is }) => `${trait}: ${was} > ${is}`)
    expect(said.join('; ')).toBe(expected)
  })

  test('a definition that was not given is one from now on', () => {
    expect(redefinitions({ id: 'orders' }, orders)).toEqual([
      { trait: 'definition', was: undefined, is: '"Orders that are paid."' },
    ])
  })

  test.each([
    ['£', 'GBP', true],
    ['£ per order', 'GBP per order', true],
    ['£ per order', 'GBP per visit', false],
    ['$', 'USD', true],
    ['€', 'GBP', false],
    ['%', 'percent', true],
    ['visits', 'Visits', true],
  ])('the unit %s is %s: %s', (was, is, same) => {
    expect(redefinitions({ id: 'a', unit: was }, { id: 'a', unit: is })).toHaveLength(same ? 0 : 1)
  })
})

describe('a metric in an earlier version of the plan', () => {
  const paid = { id: 'paid', definition: 'Orders that are paid.' }

  test.each([
    ['by its id', { id: 'paid' }, 'paid', []],
    ['by its definition, where the id is new', { id: 'orders', definition: 'orders that are paid' }, 'paid', []],
    [
      'not by a definition that is still another one’s',
      { id: 'orders', definition: paid.definition },
      undefined,
      [paid],
    ],
    ['not by having none', { id: 'orders' }, undefined, []],
  ] as const)('%s', (_, metric, expected, others) => {
    expect(formerMetric(metric, [metric, ...others], [paid])?.id).toBe(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { formerMetrics, redefinitions } from '../../../src/plan/versions/redefined.ts'

describe('what a metric counts differently', () => {
  const orders = { id: 'orders', definition: 'Orders that are paid.', unit: 'orders', source: 'shop' }

  test.each([
    ['nothing', {}, ''],
    ['its name', { name: 'Paid orders' }, ''],
    ['a stop and a capital', { definition: 'orders that are paid' }, ''],
    ['a tense', { definition: 'Orders which were paid.' }, ''],
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
    ['order', 'orders', true],
    ['£/order', 'GBP per order', true],
    ['£/order', 'GBP per visit', false],
    ['#', 'count', true],
    ['count', 'orders', true],
    ['#', 'GBP', false],
    ['#', '%', false],
    ['number', 'thousand orders', false],
    ['orders', 'visits', false],
    ['GBP', 'GBP thousand', false],
  ])('the unit %s is %s: %s', (was, is, same) => {
    expect(redefinitions({ id: 'a', unit: was }, { id: 'a', unit: is })).toHaveLength(same ? 0 : 1)
  })
})

describe('a metric in an earlier version of the plan', () => {
  const paid = { id: 'paid', name: 'Paid orders', definition: 'Orders that are paid.' }

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
    ['by its name, where nothing else is known', { id: 'orders', name: 'paid orders' }, 'paid', []],
    ['by its name, whatever it counts now', { id: 'orders', name: 'Paid orders', definition: 'Carts.' }, 'paid', []],
    ['not by a name that is still another one’s', { id: 'orders', name: 'Paid orders' }, undefined, [paid]],
  ] as const)('%s', (_, metric, expected, others) => {
    expect(formerMetrics([metric, ...others], [paid]).formerOf(metric)?.id).toBe(expected)
  })

  test('a metric that is named by its old id elsewhere is still the same', () => {
    const { idNow } = formerMetrics([{ id: 'orders', definition: paid.definition }], [paid])
    expect([idNow('paid'), idNow('orders'), idNow('visits')]).toEqual(['orders', 'orders', 'visits'])
    const before = { id: 'cpa', definition: 'Spend by order.', cost_of: 'paid' }
    expect(redefinitions(before, { ...before, cost_of: 'orders' }, idNow)).toEqual([])
    expect(redefinitions(before, { ...before, cost_of: 'visits' }, idNow)).toHaveLength(1)
  })
})

test('a cost that still names the old id of what it is a cost of counts the same', () => {
  const then = [
    { id: 'orders', name: 'Orders' },
    { id: 'cpo', cost_of: 'orders' },
  ]
  const now = [
    { id: 'orders-x', name: 'Orders' },
    { id: 'cpo', cost_of: 'orders' },
  ]
  const { idNow } = formerMetrics(now, then)
  expect(redefinitions(then[1] ?? { id: '' }, now[1] ?? { id: '' }, idNow)).toEqual([])
})

import { expect, test } from 'vitest'
import type { Reference } from '../../src/plan/fields.ts'
import { linksOf } from '../../src/plan/links.ts'
import { lostNames, meantBy } from '../../src/plan/lost-names.ts'

const reference = (id: string): Reference =>
  ({ id, kind: 'metric', element: 'objective', holder: { metric: id }, key: 'metric' }) as unknown as Reference

/** A list that counts how often one of its names is looked at. */
class Counted extends Set<string> {
  looks = 0
  override *[Symbol.iterator](): SetIterator<string> {
    for (const name of super[Symbol.iterator]()) {
      this.looks++
      yield name
    }
  }
}

const looksAmong = (size: number) => {
  const known = new Counted(Array.from({ length: size }, (_, at) => `metric-${at}`))
  const references = Array.from({ length: size }, (_, at) => reference(`metrik-${at}`))
  const links = { ...linksOf({}, references), known: () => known }
  lostNames('metric', links)
  lostNames('metric', links)
  return known.looks
}

test('thousands of names that lead nowhere are not each held against thousands that do', () => {
  expect(looksAmong(100)).toBe(100 * 100)
  expect(looksAmong(3000)).toBeLessThanOrEqual(20_000)
})

test('which names are looked for does not depend on which is asked for first', () => {
  const many = Array.from({ length: 15_000 }, (_, at) => `metric-${at}`)
  const known = new Set(['paid-orders', 'shop-visits', ...many])
  const [first, second] = [reference('paid-ordres'), reference('shop-vistis')]
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    const links = { ...linksOf({}, [first, second]), known: () => known }
    expect(new Map(order.map((one) => [one.id, meantBy(one, links)]))).toEqual(
      new Map([
        ['paid-ordres', 'paid-orders'],
        ['shop-vistis', undefined],
      ]),
    )
  }
})

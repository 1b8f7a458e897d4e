import { expect, test } from 'vitest'
import { circlesIn } from '../../../src/plan/timing/waiting.ts'

const circles = (links: Record<string, string[]>) =>
  circlesIn(Object.entries(links).map(([id, depends_on]) => ({ id, depends_on }))).map((circle) =>
    circle.map(({ id }) => id).join(' '),
  )

test('each circle is found once, and nothing else', () => {
  expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['unknown'] })).toEqual([])
  expect(circles({ a: ['a'] })).toEqual(['a'])
  expect(circles({ x: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual(['a b c'])
  expect(circles({ a: ['b'], b: ['a', 'c'], c: ['b'] })).toEqual(['a b', 'b c'])
})

test('a chain may be as long as a plan', () => {
  const chain = Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`m${at}`, [`m${at + 1}`]]))
  expect(circles(chain)).toEqual([])
})

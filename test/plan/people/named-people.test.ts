import { expect, test } from 'vitest'
import { couldBeSame } from '../../../src/plan/people/named-people.ts'

test.each([
  ['Lena Fischer', 'lena  fischer', true],
  ['Lena', 'Lena Fischer', true],
  ['L. Fischer', 'Lena Fischer', true],
  ['LF', 'Lena Fischer', true],
  ['@lfischer', 'Lena Fischer', true],
  ['Sarah Jones', 'Sarah Smith', false],
  ['Lena Fischer', 'Dan Whitlock', false],
])('%s and %s', (a, b, same) => {
  expect(couldBeSame(a, b)).toBe(same)
  expect(couldBeSame(b, a)).toBe(same)
})

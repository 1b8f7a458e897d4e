import { expect, test } from 'vitest'
import { pattern } from '../../src/text/pattern.ts'

test('line breaks and what a line begins with are no part of it, other spaces are', () => {
  const seasons = pattern('i')`
    \b(?:
      spring|early summer
      | late\s+autumn
    )\b[ ]
    sale
  `
  expect(seasons().source).toBe(String.raw`\b(?:spring|early summer| late\s+autumn)\b[ ]sale`)
  expect(seasons().flags).toBe('i')
  expect(seasons().test('The Early Summer sale')).toBe(true)
})

test('it is made once, when it is first asked for', () => {
  const broken = pattern()`(`
  expect(broken).toThrow(SyntaxError)
  const whole = pattern()`a|b`
  expect(whole()).toBe(whole())
})

import { expect, test } from 'vitest'
import { pattern, source } from '../../src/text/pattern.ts'

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

test('the text of one is put together of parts, which are taken as they are', () => {
  const some = source`
    a|
    b
  `
  expect(some).toBe('a|b')
  expect(source`
    ^(?:${some})
    ${'\n  c'}$
  `).toBe('^(?:a|b)\n  c$')
})

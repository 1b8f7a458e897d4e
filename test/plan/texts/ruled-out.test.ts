import { expect, test } from 'vitest'
import { patternOf } from '../../../src/plan/texts/ruled-out.ts'

test.each([
  ['The cheapest', 'Always the Cheapest price', true],
  ['Carbon neutral', 'carbon-neutral from day one', true],
  ['Best', 'the bestseller', false],
  ['100%', '100% recycled', true],
])('%s in "%s": %s', (phrase, text, isThere) => expect(patternOf(phrase)?.test(text)).toBe(isThere))

test.each([
  ['a whole instruction', 'We never say that we are cheaper than all the others'],
  ['a word of pages', 'a'.repeat(1_000_000)],
  ['nothing', ' - '],
])('%s is looked for nowhere', (_, phrase) => expect(patternOf(phrase)).toBeUndefined())

import { expect, test } from 'vitest'
import { beginning, holding } from '../../../src/words/matching/gated.ts'

const texts: readonly (readonly [text: string, holds: boolean, begins: boolean])[] = [
  ['e.g. this', true, true],
  ['egg and this', false, false],
  ['See e.g. this', true, false],
  ['  E.G. THIS', true, true],
  ['what (not yet)', true, false],
  ['(NOT YET', true, true],
  ['a × b', true, false],
  ['a [b] ^c', true, false],
  ['', false, false],
]

test('what stands before an expression answers the hundredth text as it answers the first', () => {
  const words = 'e.g.|(not|×|[b] ^'
  const [held, begun] = [holding(words, /^/), beginning(words, /^/)]
  for (let turn = 0; turn < 20; turn++)
    for (const [text, holds, begins] of texts) {
      expect([turn, text, held.test(text)]).toEqual([turn, text, holds])
      expect([turn, text, begun.test(text)]).toEqual([turn, text, begins])
    }
})

test('an expression is made when a text first passes', () => {
  let made = 0
  const form = holding('quarter', () => {
    made++
    return /last quarter/
  })
  expect(form.test('Last month')).toBe(false)
  expect(made).toBe(0)
  expect(form.find('In the Last quarter')).toEqual({ start: 7, end: 19, text: 'Last quarter' })
  expect(form.test('This quarter')).toBe(false)
  expect(made).toBe(1)
})

test('small letters are asked, and straight apostrophes, unless capitals tell something', () => {
  expect(holding('who', /who's next/).test('Who’s Next')).toBe(true)
  expect(holding('who', /Who’s Next/, { asWritten: true }).test('Who’s Next')).toBe(true)
  expect(holding('who', /Who’s Next/, { asWritten: true }).test('who’s next')).toBe(false)
  // A letter that is two in small letters stays one, so that places hold.
  expect(holding('next', /next/).find('İİ NEXT')).toEqual({ start: 3, end: 7, text: 'NEXT' })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headsIn, headsOf } from '../../../src/words/matching/heads.ts'
import { wordsFor } from '../../../src/words/words.ts'

describe('how words begin', () => {
  test.each([
    ['deep dive', ['deep']],
    ['in the weeds', ['weed']],
    ['e-mail', ['e', 'emai']],
    ['one-to-one*', ['one', 'onet']],
    ['ad*', ['']],
    ['synerg*', ['syne']],
    ['-', ['']],
    ['* team', ['team']],
    ['größe zeigen', ['zeig']],
  ])('a text with "%s" has a word that begins with one of %j', (phrase, heads) => {
    expect(headsOf(phrase)).toEqual(heads)
  })

  test.each([
    ['Deep DIVE, deep', ['deep', 'dive']],
    ['Größe: 12,5', ['größ', '12', '5']],
    ['', []],
    ['都内に住む人', undefined],
  ])('the words of "%s" begin with %j', (text, heads) => {
    expect(headsIn(text)).toEqual(heads)
  })
})

const words = wordsFor('en', { jargon: { add: ['win-win', 'ad*', '都内', 'größer', 'to-do list', '* dive'] } })
const pieces = [
  'win-win',
  'win',
  'adverts',
  ' 都内',
  'größer',
  'To-Do',
  'todo',
  'list',
  'synergy',
  'deep',
  'dive',
  ' ',
  '-',
  '`',
]
const text = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 8 }).map((parts) => parts.join(''))

test('how words begin hides no phrase: a script without spaces at the end makes every phrase be looked for', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(words.find('jargon', one)).toEqual(words.find('jargon', `${one} 漢`))
    }),
  )
})

test('among finds what find finds, text by text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (many) => {
      const texts = many.map((one) => ({ text: one }))
      expect(words.among('jargon', texts)).toEqual(texts.filter((one) => words.find('jargon', one.text).length > 0))
    }),
  )
})

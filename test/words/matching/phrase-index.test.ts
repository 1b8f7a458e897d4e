import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/words/en.ts'
import { index } from '../../../src/words/en-index.generated.ts'
import { phraseOf } from '../../../src/words/matching/entry.ts'
import { candidatesFrom, indexed } from '../../../src/words/matching/phrase-index.ts'
import { matcher } from '../../../src/words/matching/phrases.ts'

const candidatesOf = candidatesFrom(index)
const lists = [...Object.entries(en.lists), ...Object.entries(en.grammar)]
const around = fc.constantFrom('', ' ', '. ', ' the ', '-', '“', 'größe ', '都内', "n't ", ' £18')

describe('a phrase that is passed over is not in the text', () => {
  test.each(lists)('%s', (name, list) => {
    const entries = list()
    const all = () => undefined
    const candidates = candidatesOf(name)
    expect(candidates).toBeDefined()
    const phrases = entries.map((entry) => phraseOf(entry).replaceAll('*', 'ing'))
    const text = fc.tuple(around, fc.constantFrom(...phrases, 'nothing here'), around).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (text) => {
        expect(matcher(list, candidates).find(text)).toEqual(matcher(list, all).find(text))
        expect(matcher(list, candidates).is(text)).toBe(matcher(list, all).is(text))
      }),
      { numRuns: 100 },
    )
  })

  test('so that it need not be made', () => {
    const made: string[] = []
    const list = () => {
      made.push('made')
      return ['deep dive', 'e-mail']
    }
    const asked = matcher(list, candidatesFrom(indexed({ list }))('list'))
    expect(asked.find('One monthly price puts you on a bike.')).toEqual([])
    expect(asked.is('Dive')).toBe(false)
    expect(made).toHaveLength(1)
    expect(asked.is('Deep dive')).toBe(true)
    expect(made).toHaveLength(2)
  })
})

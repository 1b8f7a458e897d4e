import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/words/en.ts'
import { heads } from '../../src/words/en-heads.generated.ts'
import { headsOfLists, matcher, phraseOf } from '../../src/words/phrases.ts'
import { sievesFrom } from '../../src/words/sieve.ts'

const sieveOf = sievesFrom(heads)
const lists = [...Object.entries(en.lists), ...Object.entries(en.grammar)]
const around = fc.constantFrom('', ' ', '. ', ' the ', '-', '“', 'größe ', '都内', "n't ", ' £18')

describe('a list that is passed over finds nothing', () => {
  test.each(lists)('%s', (name, list) => {
    const entries = list()
    const sieve = sieveOf(name)
    expect(sieve).toBeDefined()
    const phrases = entries.map((entry) => phraseOf(entry).replaceAll('*', 'ing'))
    const text = fc.tuple(around, fc.constantFrom(...phrases, 'nothing here'), around).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (text) => {
        // Made anew, for a list that was made once is always asked.
        expect(matcher(list, sieve).find(text)).toEqual(matcher(list).find(text))
        expect(matcher(list, sieve).is(text)).toBe(matcher(list).is(text))
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
    const asked = matcher(list, sievesFrom(headsOfLists({ list }))('list'))
    expect(asked.find('One monthly price puts you on a bike.')).toEqual([])
    expect(asked.is('Dive')).toBe(false)
    expect(made).toHaveLength(1)
    expect(asked.is('Deep dive')).toBe(true)
    expect(made).toHaveLength(2)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/words/en.ts'
import { index } from '../../../src/words/en-index.generated.ts'
import { phraseOf } from '../../../src/words/matching/entry.ts'
import { indexed, toldBy } from '../../../src/words/matching/phrase-index.ts'
import { matcher } from '../../../src/words/matching/phrases.ts'

const told = toldBy(index)
const lists = [...Object.entries(en.lists), ...Object.entries(en.grammar)]
const around = fc.constantFrom('', ' ', '. ', ' the ', '-', '“', 'größe ', '都内', "n't ", ' £18')

describe('a phrase that is passed over is not in the text', () => {
  test.each(lists)('%s', (name, list) => {
    const entries = list()
    const all = () => undefined
    const candidates = told.of(name)
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
    const asked = matcher(list, toldBy(indexed({ list })).of('list'))
    expect(asked.find('One monthly price puts you on a bike.')).toEqual([])
    expect(asked.is('Dive')).toBe(false)
    expect(made).toHaveLength(1)
    expect(asked.is('Deep dive')).toBe(true)
    expect(made).toHaveLength(2)
  })
})

describe('a text that is passed over for several lists', () => {
  const { ofAny } = toldBy(indexed({ dives: () => ['deep dive'], mail: () => ['e-mail'], rest: () => ['monthly'] }))

  test.each([
    ['A deep dive.', true],
    ['Two E-mails, or emails.', true],
    ['One monthly price.', false],
    ['Nothing of the kind.', false],
    ['都内', true],
  ])('%s', (text, may) => {
    expect(ofAny(['dives', 'mail'])(text)).toBe(may)
  })

  test('holds no phrase of any of them', () => {
    const locks = ['refusals', 'no-moves', 'lapses', 'lock-states'] as const
    const mayHold = told.ofAny(locks)
    for (const name of locks) {
      const list = en.grammar[name]
      for (const entry of list?.() ?? []) expect(mayHold(`We ${phraseOf(entry).replaceAll('*', 'ing')}.`)).toBe(true)
    }
  })
})

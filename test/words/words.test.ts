import { describe, expect, it } from 'vitest'
import { listNames, wordsFor } from '../../src/words/words.ts'

const found = (text: string, add: readonly string[]) =>
  wordsFor('en', { habit: { add } })
    .find('habit', text)
    .map((hit) => hit.text)

describe('a phrase of a list', () => {
  it.each<[string, string, string[]]>([
    ['any case', 'FLYWHEEL and flywheel', ['FLYWHEEL', 'flywheel']],
    ['whole words only', 'flywheels and a superflywheel', []],
    ['not with a letter of another alphabet behind it', 'flywheelъ', []],
    ['not as a handle', 'ask @flywheel', []],
    ['not in an address', 'https://example.com/flywheel/x, a@flywheel.com, www.flywheel.com', []],
    ['not in code', 'the `flywheel` flag', []],
    ['not what belongs to it', "flywheel's and flywheel’s", []],
    ['in quotes, brackets and emphasis', '"flywheel" (flywheel) **flywheel** _flywheel_', Array(4).fill('flywheel')],
    ['beside a dash or a slash', 'growth-flywheel/flywheel', ['flywheel', 'flywheel']],
  ])('%s', (_, text, hits) => {
    expect(found(text, ['flywheel'])).toEqual(hits)
  })

  it.each<[string, string, string[]]>([
    [
      'a space is any white space',
      'moon   shot, moon\n\tshot, moon\u00a0shot',
      ['moon   shot', 'moon\n\tshot', 'moon\u00a0shot'],
    ],
    ['a space may be a hyphen, as in ids', 'moon-shot moon_shot', ['moon-shot', 'moon_shot']],
    ['a space is not nothing', 'moonshot', []],
    ['an address does not join words', 'moon https://a.example shot', []],
  ])('%s', (_, text, hits) => {
    expect(found(text, ['moon shot'])).toEqual(hits)
  })

  it.each<[string, string, readonly string[], string[]]>([
    [
      'a hyphen is a hyphen, a space or nothing',
      're-use re use reuse re–use',
      ['re-use'],
      ['re-use', 're use', 'reuse', 're–use'],
    ],
    ['a star is any ending', 'synth synths synthetic synth2', ['synth*'], ['synth', 'synths', 'synthetic']],
    ['a star ends a word in the middle', 'big pushes here', ['push* here'], ['pushes here']],
    ['a star alone is any one word', 'repeat old stuff now', ['repeat * stuff'], ['repeat old stuff']],
    ['apostrophes are one', "we don't and we don’t", ["don't"], ["don't", 'don’t']],
    ['the longest wins', 'brand new day', ['brand', 'brand new', 'brand new day'], ['brand new day']],
    ['hits do not overlap', 'a b a b a', ['a b', 'b a'], ['a b', 'a b']],
    [
      'signs are literal',
      'a.b axb (c) [d] e+ f|g $h ^i',
      ['a.b', '(c)', '[d]', 'e+', 'f|g', '$h', '^i'],
      ['a.b', '(c)', '[d]', 'e+', 'f|g', '$h', '^i'],
    ],
    ['a star inside a word is literal', 'a*b aXb', ['a*b'], ['a*b']],
    ['a number is not the tail of an amount', '18+ £18+ 2.18+ 118+', ['18+'], ['18+']],
    ['scripts without spaces need no edges', '彼は相乗効果を狙う', ['相乗効果'], ['相乗効果']],
    ['accents are letters', 'naïve naïvement', ['naïve'], ['naïve']],
    ['a longer small form moves no offset', 'İİİ flywheel', ['flywheel'], ['flywheel']],
    ['an empty addition is none', 'anything at all', ['', '  ', '*'], []],
  ])('%s', (_, text, add, hits) => {
    expect(found(text, add)).toEqual(hits)
    for (const hit of wordsFor('en', { habit: { add } }).find('habit', text)) {
      expect(text.slice(hit.start, hit.end)).toBe(hit.text)
    }
  })
})

describe('a whole value', () => {
  const words = wordsFor('en')
  it.each([
    ['TBC', true],
    ['tbc', true],
    ['  tbc.  ', true],
    ['TBC!', true],
    ['TBC or not', false],
    ['to  be\nconfirmed', true],
    ['', false],
  ])('%j', (text, is) => {
    expect(words.is('placeholders', text)).toBe(is)
  })

  it('may be a sign, which is never found inside a text', () => {
    expect(words.is('blanks', ' - ')).toBe(true)
    expect(words.is('blanks', '?')).toBe(true)
    expect(words.find('blanks', 'a - b ?')).toEqual([])
  })
})

describe('the words of a language', () => {
  it('know every list in English', () => {
    for (const list of listNames) expect(wordsFor('en').knows(list), list).toBe(true)
  })

  it('go by the primary subtag', () => {
    expect(wordsFor('en-GB').language).toBe('en')
    expect(wordsFor('EN_us').find('jargon', 'synergy')).toHaveLength(1)
  })

  it('know nothing in a language without a file, and say so', () => {
    const words = wordsFor('de')
    expect(words.knows('jargon')).toBe(false)
    expect(words.find('jargon', 'synergy')).toEqual([])
    expect(words.is('blanks', '-')).toBe(false)
  })

  it('know what a team adds, in any language', () => {
    const words = wordsFor('de', { jargon: { add: ['Synergieeffekt*'] } })
    expect(words.knows('jargon')).toBe(true)
    expect(words.find('jargon', 'Die Synergieeffekte zählen.')).toMatchObject([{ text: 'Synergieeffekte' }])
  })

  it('forget what a team removes, in any case', () => {
    const words = wordsFor('en', { jargon: { remove: ['SYNERGY', 'best in class', 'Leverage'] } })
    expect(words.find('jargon', 'synergy and leverage')).toEqual([])
    expect(words.find('jargon', 'holistic')).toHaveLength(1)
    expect(wordsFor('en').find('jargon', 'synergy')).toHaveLength(1)
  })

  it('ignore lists that do not exist and keys of objects', () => {
    const changes = { nonsense: { add: ['x'] }, constructor: { add: ['y'] } } as Record<string, { add: string[] }>
    expect(wordsFor('en', changes).find('jargon', 'synergy')).toHaveLength(1)
    expect(wordsFor('__proto__').knows('jargon')).toBe(false)
    expect(wordsFor('constructor').find('jargon', 'synergy')).toEqual([])
  })
})

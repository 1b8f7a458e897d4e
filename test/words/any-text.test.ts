import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aims } from '../../src/words/aims/aims.ts'
import { isVague } from '../../src/words/aims/vague.ts'
import { isOnlyLink } from '../../src/words/gaps/only-link.ts'
import { isBlank, isPlaceholder, placeholders } from '../../src/words/gaps/placeholders.ts'
import { ave } from '../../src/words/metrics/ave.ts'
import { isProxy, isVanity } from '../../src/words/metrics/metrics.ts'
import { isOutput } from '../../src/words/metrics/outputs.ts'
import { ringFencing } from '../../src/words/money/ring-fencing.ts'
import { dates } from '../../src/words/numbers/dates.ts'
import { currencies, numbers } from '../../src/words/numbers/numbers.ts'
import { quarters } from '../../src/words/numbers/quarters.ts'
import { isEveryone } from '../../src/words/people/everyone.ts'
import { names } from '../../src/words/people/names.ts'
import { whoIs } from '../../src/words/people/who-is.ts'
import { promiseTerms } from '../../src/words/promises/promise-terms.ts'
import { alike } from '../../src/words/promises/promises.ts'
import { roles } from '../../src/words/sentences/roles.ts'
import { sentences } from '../../src/words/sentences/sentences.ts'
import { type Hit, listNames, wordsFor } from '../../src/words/words.ts'

const words = wordsFor('en')

/** Everything that finds places in a text. */
const finders: Record<string, (text: string) => readonly Hit[]> = {
  sentences: (text) => sentences(text, 'en') ?? [],
  roles: (text) => roles(text, 'en'),
  numbers,
  currencies,
  dates,
  quarters,
  promiseTerms,
  placeholders: (text) => placeholders(text, words),
  isVague: (text) => isVague(text, words),
  ringFencing: (text) => ringFencing(text, words),
  ringFencingElsewhere: (text) => ringFencing(text, words, { money: false }),
  ave: (text) => ave(text, words),
  aims: (text) => {
    const { second, joiner } = aims(text, words)
    return [...(joiner ? [joiner] : []), ...(second ? [second] : [])]
  },
  isProxy: (text) => [isProxy(text, words) ?? []].flat(),
  isVanity: (text) => [isVanity(text, words) ?? []].flat(),
  isOutput: (text) => [isOutput(text, words) ?? []].flat(),
  isEveryone: (text) => [isEveryone(text, words) ?? []].flat(),
  ...Object.fromEntries(listNames.map((list) => [`find ${list}`, (text: string) => words.find(list, text)])),
}

/** Everything that judges one. */
const judges: Record<string, (text: string) => unknown> = {
  isPlaceholder: (text) => isPlaceholder(text, words),
  isBlank: (text) => isBlank(text, words),
  whoIs: (text) => whoIs(text, words),
  names: (text) => names(text, words),
  isOnlyLink,
  alike: (text) => alike(text, 'Repairs within 48 hours for £69 a month'),
  is: (text) => listNames.map((list) => words.is(list, text)),
}

/** Words and signs that the functions look for, so that arbitrary texts get deep into them. */
const pieces = [
  ...[
    '.',
    '!',
    '?',
    '…',
    '。',
    ' ',
    '  ',
    '\n',
    ';',
    ',',
    ':',
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
    '[',
    ']',
    '{{',
    '}}',
    '<',
    '>',
  ],
  ...[
    '-',
    '–',
    '%',
    '£',
    '$',
    '€',
    'k',
    'm',
    '+',
    '1',
    '2,000',
    '3.5',
    '1 200',
    '2026',
    'Q3',
    'two',
    'thousand',
    'million',
  ],
  ...[
    'and',
    'while',
    'not',
    'no',
    'budget',
    'ring-fenced',
    'locked',
    'reserved for',
    'paid social',
    'cannot be moved',
    'TBC',
  ],
  ...[
    'grow',
    'the',
    'brand',
    'awareness',
    'Captures',
    'e.g',
    'U.S',
    'Inc',
    'Then',
    'Friday',
    '25',
    'February',
    'a month',
    'hours',
  ],
  ...[
    'AVE',
    'https://a.example/x?y=1',
    '@lena',
    'a@b.example',
    '`code`',
    'ไทย',
    '検索',
    'é',
    'İ',
    '🚀',
    '\u0001',
    '\ud800',
    '\u200b',
  ],
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(' ')),
)

describe('on any text', () => {
  it('no function throws, and every hit lies in the text, in order', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const [name, find] of Object.entries(finders)) {
          let last = 0
          for (const hit of find(said)) {
            const place = `${name} in ${JSON.stringify(said)}`
            expect(said.slice(hit.start, hit.end), place).toBe(hit.text)
            expect(hit.start, place).toBeGreaterThanOrEqual(last)
            last = hit.end
          }
        }
        for (const judge of Object.values(judges)) judge(said)
      }),
      { numRuns: 400 },
    )
  })

  it('no team’s list throws or finds what is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 }), text, (add, said) => {
        const changed = wordsFor('en', { jargon: { add, remove: add.slice(1) } })
        for (const hit of changed.find('jargon', said)) expect(said.slice(hit.start, hit.end)).toBe(hit.text)
        changed.is('jargon', said)
      }),
    )
  })

  it('a plain word that a team adds is found wherever it stands alone', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{2,8}$/),
        fc.constantFrom(' ', '. ', ', ', '\n', '"', '(', '/'),
        (word, edge) => {
          const hits = wordsFor('xx', { jargon: { add: [word] } }).find(
            'jargon',
            `Ab1${edge}${word.toUpperCase()}${edge}cd`,
          )
          expect(hits.map((hit) => hit.text)).toContain(word.toUpperCase())
        },
      ),
    )
  })
})

describe('on hostile text', () => {
  const size = 100_000
  const fill = (part: string) => part.repeat(Math.ceil(size / part.length))
  const hostile = {
    stops: fill('. '),
    'one stop': fill('.'),
    sentences: fill('Ab. '),
    brackets: fill('('),
    'brackets and quotes': fill('("“'),
    quotes: fill('"a. '),
    digits: fill('1'),
    thousands: fill('1,111'),
    'numbers and dots': fill('1.'),
    'number words': fill('one '),
    hundreds: fill('two hundred and '),
    space: `to be${fill(' ')}`,
    spaces: fill('to    '),
    letters: fill('a'),
    capitals: fill('Q'),
    addresses: fill('://'),
    'long address': `https://${fill('a')}`,
    'at signs': fill('a@'),
    'www.': fill('www.'),
    dates: fill('1 July '),
    'almost dates': fill('1 of '),
    quarters: fill('Q1 '),
    locks: fill('ring-fenced '),
    'locks in sentences': fill('No budget is locked. '),
    denials: fill('not '),
    vague: fill('grow the brand '),
    'vague and measured': fill('Grow the brand. Win 5%. '),
    joiners: fill('win 5% and '),
    prices: fill('£69 a month '),
    placeholders: fill('[Name] '),
    'open brackets': fill('[Name '),
    braces: fill('{{'),
    AVE: fill('AVE '),
    apostrophes: fill("n't"),
    hyphens: fill('ring-'),
    japanese: fill('検索意図を捉える。'),
    thai: fill('ไทย'),
    surrogates: fill('\ud83d'),
  }

  it.each(Object.entries(hostile))('%s', (_, said) => {
    for (const [name, run] of Object.entries({ ...finders, ...judges })) {
      const start = performance.now()
      run(said)
      // Ten times and more what it takes; a quadratic expression takes longer.
      expect(performance.now() - start, name).toBeLessThan(3000)
    }
  })
})

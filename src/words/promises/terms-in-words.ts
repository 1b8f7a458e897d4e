import { pattern } from '../../text/pattern.ts'
import { lowered } from '../matching/letters.ts'
import type { Hit } from '../words.ts'
import { aboutOf } from './about.ts'
import { type FoundTerm, spans, type Term } from './term.ts'

/** Terms without digits, in small letters, each behind a word without which it is not worth looking. */
const phrasings: readonly (readonly [word: string, form: RegExp, kind: Term['kind'], value: number, unit: string])[] = [
  [
    'free',
    /(?<=\bfirst (?:month|week|year|order|ride|box|delivery|visit|lesson|class|session|night) (?:is |are |comes )?)free(?![a-zÀ-ɏ])/g,
    'percent',
    100,
    '%',
  ],
  [
    'free',
    /(?<![a-zÀ-ɏ])free(?= first (?:month|week|year|order|ride|box|delivery|visit|lesson|class|session|night)\b)/g,
    'percent',
    100,
    '%',
  ],
  [
    'life',
    /(?<![a-zÀ-ɏ])life-?time(?=[\s-](?:guarantee|warranty|cover))/g,
    'duration',
    Number.POSITIVE_INFINITY,
    'months',
  ],
  ['half', /(?<![a-zÀ-ɏ])half an hour(?![a-zÀ-ɏ])/g, 'duration', 0.5, 'hours'],
  ['fortnight', /(?<![a-zÀ-ɏ])(?:a|one) fortnight(?![a-zÀ-ɏ])/g, 'duration', 336, 'hours'],
  ['same', /(?<![a-zÀ-ɏ])same[\s-]day(?=[\s-](?!as|doctor|nurse)[a-zÀ-ɏ])/g, 'duration', 24, 'hours'],
  ['next', /(?<![a-zÀ-ɏ])next[\s-]day(?![a-zÀ-ɏ])/g, 'duration', 24, 'hours'],
  ['for', /(?<![a-zÀ-ɏ])for(?: life|[ -]?ever)(?![a-zÀ-ɏ-])/g, 'duration', Number.POSITIVE_INFINITY, 'months'],
  [
    'no ',
    /(?<![a-zÀ-ɏ])no (?:minimum |fixed |long-term |long )?(?:contract|minimum term|term|tie-?in|lock-?in|commitment)(?![a-zÀ-ɏ])/g,
    'duration',
    0,
    'months',
  ],
  [
    'month',
    /(?<![a-zÀ-ɏ])(?:monthly(?: rolling)? contracts?|rolling monthly(?: contracts?)?|month-to-month(?: contracts?)?)(?![a-zÀ-ɏ])/g,
    'duration',
    1,
    'months',
  ],
  [
    'cancel',
    /(?<![a-zÀ-ɏ])cancel (?:(?:at )?any ?time|when(?:ever)? you (?:like|want|wish|please))(?![a-zÀ-ɏ]|\s(?:after|within|before|in|from|during))/g,
    'duration',
    0,
    'months',
  ],
]

/** "first month free", "lifetime guarantee", "no contract". */
export function worded(text: string): FoundTerm[] {
  const lower = lowered(text)
  return phrasings
    .filter(([word]) => lower.includes(word))
    .flatMap(([, pattern, kind, value, unit]) =>
      [...lower.matchAll(pattern)].map(({ 0: said, index: start }) => {
        const end = start + said.length
        return { kind, value, unit, start, end, text: text.slice(start, end) }
      }),
    )
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const howMany: Readonly<Record<string, number>> = { two: 2, three: 3 }
const partOfPrice = pattern('g')`
  (?<!\b(?:about|around|nearly|almost|roughly|under|over|below|up to|than|least|little as|not|never|from)\s)
  (?<![a-zÀ-ɏ-])(?:(a|one|two|three)[ -])?(half|thirds?|quarters?|fifths?|tenths?)(?:
    (?: of)?\s(?:the|its|their)\s(?:usual |normal |regular |full |original |list )?(?:price|cost)
    |(?<=half)[ -]price
    |([ -]off)
  )(?![a-zÀ-ɏ-])
`

/** "Half price", "a third of the price", "a quarter off": how many percent are off, where that is said exactly. */
export function partsOfPrice(text: string): FoundTerm[] {
  const lower = lowered(text)
  if (!Object.keys(parts).some((part) => lower.includes(part))) return []
  return [...lower.matchAll(partOfPrice())].map(({ 0: said, 1: many = '', 2: part = '', 3: off, index: start }) => {
    const paid = (100 * (howMany[many] ?? 1)) / (parts[part.replace(/s$/, '')] ?? 1)
    const value = off === undefined ? 100 - paid : paid
    const end = start + said.length
    return { kind: 'percent', value, unit: '%', start, end, text: text.slice(start, end) }
  })
}

/** "Within a week", "in an hour": one of them. */
export function oneSpan(text: string, terms: readonly Hit[]): FoundTerm[] {
  if (!/ an? |one[ -]| the /i.test(text)) return []
  return [
    ...text.matchAll(
      /(?:(?<=\b(?:within|inside|under|in) )(?:an?|one) |(?<=\b(?:within|inside) )the |(?<![a-z-])one-)(working |business )?(hour|day|week|month|year)(?![a-zÀ-ɏ-])/gi,
    ),
  ].flatMap(({ 0: said, 1: working, 2: of = '', index: start }) => {
    const span = spans[of.toLowerCase()]
    const end = start + said.length
    if (!span || terms.some((term) => term.start < end && start < term.end)) return []
    if (working !== undefined && of.toLowerCase() !== 'day') return []
    const [value, unit] = working === undefined ? span : [1, 'working days']
    return [{ kind: 'duration' as const, value, unit, start, end, text: said }]
  })
}

/** "First month free" is a percentage of a price, and a span as "First two months free" is: the two can contradict each other. */
export function firstSpans(text: string, found: readonly Hit[]): Term[] {
  if (!/free/i.test(text)) return []
  return [...text.matchAll(firstSpan())].flatMap(({ 0: said, 1: ahead, 2: behind, index: start }) => {
    const span = spans[(ahead ?? behind ?? '').toLowerCase()]
    if (!span) return []
    const term = {
      kind: 'duration' as const,
      value: span[0],
      unit: span[1],
      start,
      end: start + said.length,
      text: said,
    }
    return [{ ...term, about: [...new Set([...aboutOf(text, term, [...found, term]), 'first', 'free'])].sort() }]
  })
}

const firstSpan = pattern('gi')`
  (?<![a-zÀ-ɏ])first (week|month|year)(?= free(?![a-zÀ-ɏ]))
  |(?<=(?<![a-zÀ-ɏ])free )first (week|month|year)(?![a-zÀ-ɏ])
`

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const nth = pattern('gi')`
  (?<![a-zÀ-ɏ])(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th) (
    [a-zß-ÿ]+(?:-[a-zß-ÿ]+)*
  ) (?:is |are |comes? )?(?:free|on us)(?![a-zÀ-ɏ])
  |(?<=(?<![a-zÀ-ɏ])free )(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th) (
    [a-zß-ÿ]+(?:-[a-zß-ÿ]+)*
  )
`

/** "Third night free", "Every sixth coffee is on us": which one of them costs nothing. */
export function nthFree(text: string): Term[] {
  if (!/free|on us/i.test(text)) return []
  return [...text.matchAll(nth())].map(({ 0: said, 1: ahead, 2: of, 3: behind, 4: thing, index: start }) => {
    const ordinal = (ahead ?? behind ?? '').toLowerCase()
    const value = ordinals.includes(ordinal) ? ordinals.indexOf(ordinal) + 2 : Number.parseInt(ordinal, 10)
    const unit = `nth ${(of ?? thing ?? '').toLowerCase()}`
    return { kind: 'count', value, unit, about: ['free'], start, end: start + said.length, text: said }
  })
}

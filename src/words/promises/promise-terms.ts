import { apart } from '../matching/apart.ts'
import { remembered } from '../matching/remembered.ts'
import { type NumberMention, numbers } from '../numbers/numbers.ts'
import type { Hit } from '../words.ts'
import { contentWords } from './content-words.ts'

/** A fact in a promise that another promise can contradict. */
export interface Term extends Hit {
  readonly kind: 'price' | 'percent' | 'duration' | 'count' | 'day'
  /** In `unit`: two days are 48 hours, a year is 12 months. A lifetime is infinite, "no contract" is 0 months. */
  readonly value: number
  /** A currency, '%', 'day of the year', 'hours', 'working days', 'months', or what is counted. */
  readonly unit: string
  /** What a price is for: 'month', 'user'. */
  readonly per?: string
  /** "from £69", "up to 20%": only the same edge can be contradicted. */
  readonly bound?: 'from' | 'up-to' | 'over'
  /** The words it is said with, without what any promise says: ['repair'] in "Repairs within 48 hours". */
  readonly about: readonly string[]
}

const periods: Readonly<Record<string, string>> = {
  mo: 'month',
  mth: 'month',
  pm: 'month',
  pcm: 'month',
  'p.m.': 'month',
  monthly: 'month',
  yr: 'year',
  pa: 'year',
  'p.a.': 'year',
  annum: 'year',
  yearly: 'year',
  annually: 'year',
  wk: 'week',
  pw: 'week',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  seat: 'user',
  person: 'person',
  head: 'person',
}
const period =
  /^(?:\s?\/\s?|\s(?:a|an|per|each|every)\s|\s?p\/)(month|mo|mth|year|yr|annum|week|wk|day|night|hour|user|seat|person|head|item|order|unit|ride|mile|km|litre|child|adult|bike|ticket)(?![A-Za-zÀ-ɏ])|^\s(monthly|yearly|annually|weekly|daily|hourly|pcm|p\.m\.|p\.a\.)|^\s?(pm|pcm|pw|pa)(?![A-Za-zÀ-ɏ])/i
const monthlyBefore =
  /\b(monthly|yearly|annual|weekly) (?:price|fee|cost|rate|payment|subscription|plan)s?(?: is| of|:| from| at)?\s$/i
const spans: Readonly<Record<string, [number, string]>> = {
  minute: [1 / 60, 'hours'],
  min: [1 / 60, 'hours'],
  hour: [1, 'hours'],
  hr: [1, 'hours'],
  h: [1, 'hours'],
  day: [24, 'hours'],
  week: [168, 'hours'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  year: [12, 'months'],
}

/** A promise is a line or two; what is longer is not read to its end. */
const longest = 4000

/** Prices, discounts, spans of time and counts in a promise, each with the words it is about. Approximations are left out. */
export const promiseTerms = remembered((text: string): Term[] => {
  const said = text.slice(0, longest)
  const terms: Omit<Term, 'about'>[] = numbers(said).flatMap((number) => termOf(said, number) ?? [])
  const found = apart([...terms, ...worded(said), ...oneSpan(said, terms)])
  const whole = found.map((term) => ({ ...term, about: term.unit === bare ? [] : aboutOf(said, term, found) }))
  return [...whole, ...firstSpans(said, found), ...nthFree(said)]
})

/** "First month free" is a percentage of a price, and a span as "First two months free" is: the two can contradict each other. */
function firstSpans(text: string, found: readonly Hit[]): Term[] {
  if (!/free/i.test(text)) return []
  return [...text.matchAll(firstSpan)].flatMap(({ 0: said, 1: ahead, 2: behind, index: start }) => {
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

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const nth =
  /(?<![a-zÀ-ɏ])(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th) ([a-zß-ÿ]+(?:-[a-zß-ÿ]+)*) (?:is |are |comes? )?(?:free|on us)(?![a-zÀ-ɏ])|(?<=(?<![a-zÀ-ɏ])free )(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th) ([a-zß-ÿ]+(?:-[a-zß-ÿ]+)*)/gi

/** "Third night free", "Every sixth coffee is on us": which one of them costs nothing. */
function nthFree(text: string): Term[] {
  if (!/free|on us/i.test(text)) return []
  return [...text.matchAll(nth)].map(({ 0: said, 1: ahead, 2: of, 3: behind, 4: thing, index: start }) => {
    const ordinal = (ahead ?? behind ?? '').toLowerCase()
    const value = ordinals.includes(ordinal) ? ordinals.indexOf(ordinal) + 2 : Number.parseInt(ordinal, 10)
    const unit = `nth ${(of ?? thing ?? '').toLowerCase()}`
    return { kind: 'count', value, unit, about: ['free'], start, end: start + said.length, text: said }
  })
}

const firstSpan =
  /(?<![a-zÀ-ɏ])first (week|month|year)(?= free(?![a-zÀ-ɏ]))|(?<=(?<![a-zÀ-ɏ])free )first (week|month|year)(?![a-zÀ-ɏ])/gi

function termOf(text: string, number: NumberMention): Omit<Term, 'about'> | undefined {
  if (number.range || number.points || (!number.exact && !number.bound)) return undefined
  const { start, end } = number
  const ahead = text.slice(Math.max(0, start - 30), start)
  const bound = boundOf(ahead, number)
  const edge = bound === undefined ? {} : { bound }
  const inPounds = poundsAfter(text, number)
  if (number.currency !== undefined || inPounds > 0) {
    const end = number.end + inPounds
    const after = period.exec(text.slice(end, end + 24))
    const said = (after?.[1] ?? after?.[2] ?? after?.[3] ?? monthlyBefore.exec(ahead)?.[1])?.toLowerCase()
    const per = said === undefined ? undefined : (periods[said] ?? said.replace(/^annual$/, 'year'))
    const to = end + (after?.[0].length ?? 0)
    return {
      kind: 'price',
      value: number.value,
      unit: number.currency ?? 'GBP',
      start,
      end: to,
      text: text.slice(start, to),
      ...(per !== undefined && { per }),
      ...edge,
    }
  }
  if (isOfSome(text, start) || notThis.test(text.slice(Math.max(0, start - 30), start))) return undefined
  if (number.percent) return { kind: 'percent', value: number.value, unit: '%', start, end, text: number.text, ...edge }
  return durationOf(text, number, bound) ?? countOf(text, number, edge)
}

/** "Not a 12-month contract", "no more three-week waits" */
const notThis =
  /\b(?:not (?:just )?|no (?:more )?|without |never |instead of |rather than |forget |unlike )(?:an? |the |for )?$/i
/** "93% of repairs within 24 hours", "usually within two days": what is so of some is promised to nobody. */
function isOfSome(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 60), start)
  return /(?:%|\bper ?cent|\b(?:nine|eight|seven|\d{1,2}) (?:in|out of) (?:ten|\d{2})|\bmost|\bhalf|\bmajority) of\b[^.;,!?]*$|\b(?:on average|usually|typically|often|normally|mostly|average)\b[^.;,!?]*$/i.test(
    ahead,
  )
}

/** "Fifty-nine pounds a month": how many characters say that this is money, and not what somebody weighs. */
function poundsAfter(text: string, { start, end, currency }: NumberMention): number {
  const said = currency === undefined && / pounds /i.test(text) ? pounds.exec(text.slice(end, end + 24)) : null
  return said && !/\b(?:los[et]|losing|shed|gain|weigh)/i.test(text.slice(Math.max(0, start - 30), start))
    ? said[0].length
    : 0
}
const pounds = /^ pounds(?= (?:a|per) (?:month|year|head|person|seat|user|ticket|night)(?![a-z]))/i

function boundOf(ahead: string, number: NumberMention): Term['bound'] {
  if (/\b(?:from|starting at|starts at|starting from|as low as) (?:just |only )?$/i.test(ahead)) return 'from'
  if (/\bup to (?:a )?$/i.test(ahead)) return 'up-to'
  return number.bound === 'above' || number.bound === 'at-least' ? 'over' : undefined
}

function durationOf(text: string, number: NumberMention, bound: Term['bound']): Omit<Term, 'about'> | undefined {
  const match = /^[\s-]?(working |business )?(minute|min|hour|hr|h|day|week|month|quarter|year)s?(?![A-Za-zÀ-ɏ])/i.exec(
    text.slice(number.end, number.end + 24),
  )
  if (!match) return undefined
  const span = spans[(match[2] ?? '').toLowerCase()]
  if (!span) return undefined
  const end = number.end + match[0].length
  const working = match[1] !== undefined
  if (working && (match[2] ?? '').toLowerCase() !== 'day') return undefined
  const value = working ? number.value : number.value * span[0]
  return {
    kind: 'duration',
    value,
    unit: working ? 'working days' : span[1],
    start: number.start,
    end,
    text: text.slice(number.start, end),
    ...(bound && { bound }),
  }
}

/** The unit of a figure that has none. */
const bare = 'number'

function countOf(
  text: string,
  number: NumberMention,
  edge: { bound?: Term['bound'] },
): Omit<Term, 'about'> | undefined {
  const noun = number.unit
    ?.split(' ')
    .find((word) => /^[a-zß-ÿ][A-Za-zÀ-ɏ-]+$/.test(word) && /(?:[^s]s|people|children)$/u.test(word))
  if (noun === undefined) {
    // "Under 5", "classes of 12": of what is known only where the rest of the sentence is the same.
    if (
      !/\b(?:under|over|aged?|of|than|below|above|until) $/i.test(
        text.slice(Math.max(0, number.start - 10), number.start),
      )
    )
      return undefined
    return { kind: 'count', value: number.value, unit: bare, start: number.start, end: number.end, text: number.text }
  }
  const end = text.indexOf(noun, number.end) + noun.length
  return {
    kind: 'count',
    value: number.value,
    unit: noun,
    start: number.start,
    end,
    text: text.slice(number.start, end),
    ...(edge.bound && { bound: edge.bound }),
  }
}

/** Terms without digits, each behind a word without which it is not worth looking. */
const phrasings: readonly (readonly [string, RegExp, Term['kind'], number, string])[] = [
  ['half', /(?<![a-zÀ-ɏ])half[\s-](?:price|off)(?![a-zÀ-ɏ])/gi, 'percent', 50, '%'],
  [
    'free',
    /(?<=\bfirst (?:month|week|year|order|ride|box|delivery|visit|lesson|class|session|night) (?:is |are |comes )?)free(?![a-zÀ-ɏ])/gi,
    'percent',
    100,
    '%',
  ],
  [
    'free',
    /(?<![a-zÀ-ɏ])free(?= first (?:month|week|year|order|ride|box|delivery|visit|lesson|class|session|night)\b)/gi,
    'percent',
    100,
    '%',
  ],
  [
    'life',
    /(?<![a-zÀ-ɏ])life-?time(?=[\s-](?:guarantee|warranty|cover))/gi,
    'duration',
    Number.POSITIVE_INFINITY,
    'months',
  ],
  ['half', /(?<![a-zÀ-ɏ])half an hour(?![a-zÀ-ɏ])/gi, 'duration', 0.5, 'hours'],
  ['fortnight', /(?<![a-zÀ-ɏ])(?:a|one) fortnight(?![a-zÀ-ɏ])/gi, 'duration', 336, 'hours'],
  ['same', /(?<![a-zÀ-ɏ])same[\s-]day(?=[\s-](?!as|doctor|nurse)[a-zÀ-ɏ])/gi, 'duration', 24, 'hours'],
  ['next', /(?<![a-zÀ-ɏ])next[\s-]day(?![a-zÀ-ɏ])/gi, 'duration', 24, 'hours'],
  ['for', /(?<![a-zÀ-ɏ])for(?: life|[ -]?ever)(?![a-zÀ-ɏ-])/gi, 'duration', Number.POSITIVE_INFINITY, 'months'],
  [
    'no ',
    /(?<![a-zÀ-ɏ])no (?:minimum |fixed |long-term |long )?(?:contract|minimum term|term|tie-?in|lock-?in|commitment)(?![a-zÀ-ɏ])/gi,
    'duration',
    0,
    'months',
  ],
  [
    'month',
    /(?<![a-zÀ-ɏ])(?:monthly(?: rolling)? contracts?|rolling monthly(?: contracts?)?|month-to-month(?: contracts?)?)(?![a-zÀ-ɏ])/gi,
    'duration',
    1,
    'months',
  ],
  [
    'cancel',
    /(?<![a-zÀ-ɏ])cancel (?:(?:at )?any ?time|when(?:ever)? you (?:like|want|wish|please))(?![a-zÀ-ɏ]|\s(?:after|within|before|in|from|during))/gi,
    'duration',
    0,
    'months',
  ],
]

/** "half price", "first month free", "lifetime guarantee", "no contract". */
function worded(text: string): Omit<Term, 'about'>[] {
  const lower = text.toLowerCase()
  return phrasings
    .filter(([word]) => lower.includes(word))
    .flatMap(([, pattern, kind, value, unit]) =>
      [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
        kind,
        value,
        unit,
        start: index,
        end: index + said.length,
        text: said,
      })),
    )
}

/** "Within a week", "in an hour": one of them. */
function oneSpan(text: string, terms: readonly Hit[]): Omit<Term, 'about'>[] {
  return [
    ...text.matchAll(
      /(?:(?<=\b(?:within|inside|under|in) )(?:an?|one) |(?<![a-z-])one-)(working |business )?(hour|day|week|month|year)(?![a-zÀ-ɏ-])/gi,
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

/** The content words of the part of the sentence that holds the term, other terms left out. */
function aboutOf(text: string, term: Omit<Term, 'about'>, all: readonly Hit[]): string[] {
  const breaks = /[,;:!?\n()]|[.](?=\s|$)|\s(?:and|but|then|plus|or|while|with)\s|\s[–—-]\s/giu
  const from = Math.max(0, term.start - 120)
  let start = from
  for (const { 0: mark, index } of text.slice(from, term.start).matchAll(breaks)) start = from + index + mark.length
  const behind = text.slice(term.end, term.end + 120)
  const end = term.end + (behind.search(breaks) + 1 || behind.length + 1) - 1
  let part = text.slice(start, end)
  for (const other of all) {
    const at = Math.max(other.start, start)
    const to = Math.min(other.end, end)
    if (to > at) part = part.slice(0, at - start) + ' '.repeat(to - at) + part.slice(to - start)
  }
  const extra = /half|free|no |cancel|month/i.test(term.text)
    ? term.kind === 'percent'
      ? ['off']
      : term.value === 0 || /^(?:monthly|rolling|month-to)/i.test(term.text)
        ? ['contract']
        : []
    : []
  return [...new Set([...contentWords(part), ...extra])].sort()
}

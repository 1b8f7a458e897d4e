import { pattern } from '../../text/pattern.ts'
import { phrases } from '../matching/phrase-list.ts'
import { currencyAfter } from '../money/money-signs.ts'
import type { NumberMention } from './numbers.ts'

/** What stands around a number: its scale, its edge, its unit. */

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
}
export const scaleAfter = pattern()`
  ^(?:
    (k|K|mn|mln|mio|m|M|bn|b|B|tn)(?![A-Za-zÀ-ɏ0-9]|-[A-Za-zÀ-ɏ])
    |[\s-](thousand|million|billion|trillion|lakh|crore|mio|mln|bn|mn)(?![A-Za-zÀ-ɏ])
    |\s([kKmM])(?=[€£$])
  )
`
const percentAfter = /^\s?(?:%|percent(?![A-Za-zÀ-ɏ])|per\scent(?![A-Za-zÀ-ɏ])|pct(?![A-Za-zÀ-ɏ]))/i
export const pointsAfter = pattern('i')`
  ^(?:
    \s?(?:pp|ppt|ppts|p\.p\.|%-?\s?points?|percentage[\s-]points?|percent points?)(?![A-Za-zÀ-ɏ])
    |[\s-]points?(?![A-Za-zÀ-ɏ])
  )
`
export const gluedUnit = /^(?:km|kg|mg|ml|cm|mm|h|hrs?|mins?|secs?)(?![A-Za-zÀ-ɏ0-9])/
type Bound = NonNullable<NumberMention['bound']>

const approximations = phrases(
  'about|around|roughly|approx|approx.|approximately|circa|ca|ca.|c.|nearly|almost|close to|some|estimated|est|est.|in the region of',
)
/** What stands before an edge. Of two that fit the first counts. */
const bounds: readonly (readonly [phrases: readonly string[], bound: Bound])[] = [
  [
    phrases(`at or under|at or below|equal to or less than|equal to or below|equal to or under|less than or equal to
      |not to exceed|never exceed|never exceeds|never exceeding|without exceeding|never above|never over
      |never more than|without going above|without going over|at most|no more than|not more than|up to|maximum
      |maximum of|max|max.|capped at|cap of|within|not exceed|not exceeding|not above|not over|no higher than|limit of`),
    'at-most',
  ],
  [
    phrases(`at or above|at or over|equal to or more than|equal to or above|more than or equal to|greater than or equal to
      |never below|never under|never less than|never fewer than|without falling below|without going below|at least
      |no less than|no fewer than|not less than|not fewer than|minimum|minimum of|min|min.|not below|not under
      |from at least`),
    'at-least',
  ],
  [phrases('below|under|less than|fewer than|lower than|cheaper than'), 'below'],
  [phrases('above|over|more than|greater than|higher than|beyond|exceed|exceeds|exceeding'), 'above'],
]
const boundSigns: Readonly<Record<string, Bound>> = {
  '≤': 'at-most',
  '<=': 'at-most',
  '≥': 'at-least',
  '>=': 'at-least',
  '<': 'below',
  '>': 'above',
}

function boundBefore(ahead: string): Bound | undefined {
  const sign = /(?:[<>]=|[≤≥<>])(?=\s?$)/.exec(ahead)?.[0]
  return sign ? boundSigns[sign] : bounds.find(([phrases]) => endsWith(ahead, phrases))?.[1]
}

/** Whether the text ends with one of the phrases and a space behind it. */
function endsWith(text: string, phrases: readonly string[]): boolean {
  if (!/\s$/.test(text)) return false
  const said = text.slice(0, -1).toLowerCase()
  return phrases.some(
    (phrase) => said.endsWith(phrase) && !/[a-z0-9_]/.test(said[said.length - phrase.length - 1] ?? ' '),
  )
}

const boundAfter: readonly (readonly [RegExp, Bound])[] = [
  [
    /^\s?(?:or (?:less|fewer|lower|under|below)|or cheaper|max(?:imum)?|at most|at the most)(?![A-Za-zÀ-ɏ])/i,
    'at-most',
  ],
  [/^(?:\+|\s?(?:or (?:more|higher|above|better)|min(?:imum)?|at least|plus))(?![A-Za-zÀ-ɏ])/i, 'at-least'],
]
/** Words that end what a number counts. */
const endsUnit = new Set(
  'a an the of in at by for per and or to from before after until till on with within than that which who as is are was were be has have had will would can could should must may might we it they our their its this these those each every when while if so but not no then up down into over under below above between during since against via through all both only more less fewer across using plus'.split(
    ' ',
  ),
)

/** The scale behind a number and where it ends. Doubtful: "5m" may be metres or minutes. */
export function scaleOf(
  text: string,
  at: number,
  currency?: string,
): { end: number; scale?: number; doubtful: boolean } {
  const match = scaleAfter().exec(text.slice(at, at + 14))
  if (!match) return { end: at, doubtful: false }
  const end = at + match[0].length
  if (!isScale(text.slice(end, end + 40), match[1], currency)) return { end: at, doubtful: true }
  const scale = scales[(match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()]
  return { end, doubtful: false, ...(scale !== undefined && { scale }) }
}

/** A million needs a capital, a currency or something counted. */
function isScale(behind: string, letter: string | undefined, currency: string | undefined): boolean {
  if (letter === undefined || currency !== undefined || letter === 'k' || letter === 'M' || letter.length > 1)
    return true
  if (currencyAfter(behind)) return true
  if (letter === 'K') return !/^\s?(?:video|tv|screen|film|footage|uhd|display|run|race)/i.test(behind)
  if (letter !== 'm' || /^\s(?:metres|meters|minutes|hurdles)/.test(behind)) return false
  return /^\s(?:[a-zß-ÿ]+\s)?(?:people|[a-zß-ÿ]{4,}s)(?![A-Za-zÀ-ɏ])/.test(behind)
}

export interface Share {
  readonly kind: 'percent' | 'points'
  readonly length: number
}

/** "%" or percentage points. "500 points" may be a loyalty scheme's: a sign or "by" makes them percentage points. */
export function shareAfter(
  text: string,
  at: number,
  { start, sign }: { start: number; sign?: '+' | '-' },
): Share | undefined {
  const behind = text.slice(at, at + 40)
  const points = pointsAfter().exec(behind)
  if (points) {
    const meant =
      sign !== undefined ||
      !/^[\s-]points?$/i.test(points[0]) ||
      /\bby\s$/i.test(text.slice(Math.max(0, start - 4), start))
    if (meant) return { kind: 'points', length: points[0].length }
  }
  const percent = percentAfter.exec(behind)
  return percent ? { kind: 'percent', length: percent[0].length } : undefined
}

export function signBefore(text: string, at: number): '+' | '-' | undefined {
  const mark = /(?:^|[\s(=£$€¥])([+−-])$/.exec(text.slice(Math.max(0, at - 2), at))?.[1]
  return mark === undefined ? undefined : mark === '+' ? '+' : '-'
}

/** Whether the number is an edge, a range or a guess. */
export function edges(text: string, from: number, to: number): Pick<NumberMention, 'bound' | 'range' | 'exact'> {
  const ahead = text.slice(Math.max(0, from - 30), from)
  const behind = text.slice(to, to + 24)
  if (/^\s?[-–—]\s?[$£€]?\d/.test(behind) || (/^\sto\s[$£€]?\d/i.test(behind) && !/\bfrom\s$/i.test(ahead)))
    return { range: 'from', exact: false }
  if (/\d\S{0,3}\s?[-–—]\s?$/.test(ahead)) return { range: 'to', exact: false }
  if (/\d\S{0,3}\sto\s$/i.test(ahead) && !/\bfrom\s[^\s]{1,12}\sto\s$/i.test(ahead))
    return { range: 'to', exact: false }
  if (/\bbetween\s$/i.test(ahead)) return { range: 'from', exact: false }
  if (/\bbetween\s[^\s]{1,12}\sand\s$/i.test(ahead)) return { range: 'to', exact: false }
  const bound = boundBefore(ahead)
  if (bound) return { bound, exact: false }
  if (/^(?:\+|\s?(?:or|m|at|plus))/i.test(behind))
    for (const [pattern, bound] of boundAfter) if (pattern.test(behind)) return { bound, exact: false }
  return { exact: !isApproximate(ahead) && !/^(?:ish|-ish|\sor so)(?![A-Za-zÀ-ɏ])/i.test(behind) }
}

const isApproximate = (ahead: string) => /[~≈±]\s?$/.test(ahead) || endsWith(ahead, approximations)

/** What is counted: up to three words, in the same breath. */
export function unitAfter(text: string, end: number): string | undefined {
  const hyphened = /^-([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]*)/.exec(text.slice(end, end + 24))
  if (hyphened) return hyphened[1]
  const glued = gluedUnit.exec(text.slice(end, end + 6))
  if (glued) return glued[0]
  const words: string[] = []
  const behind = text.slice(end, end + 80)
  // Sticky: each word follows the last with one space.
  for (const { 1: word = '' } of behind.matchAll(/\s([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*)/gy)) {
    if (words.length === 3 || endsUnit.has(word.toLowerCase())) break
    words.push(word)
  }
  return words.length > 0 ? words.join(' ') : undefined
}

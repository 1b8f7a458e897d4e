import { currencyAfter } from './money-signs.ts'
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
const scaleAfter =
  /^(?:(k|K|mn|mln|mio|m|M|bn|b|B|tn)(?![\p{L}\p{N}]|-\p{L})|[\s-](thousand|million|billion|trillion|lakh|crore|mio|mln|bn|mn)(?!\p{L})|\s([kKmM])(?=[€£$]))/u
export const gluedUnit = /^(?:km|kg|mg|ml|cm|mm|h|hrs?|mins?|secs?)(?![\p{L}\p{N}])/u
const approximate =
  /(?:\b(?:about|around|roughly|approx\.?|approximately|circa|ca\.?|c\.|nearly|almost|close to|some|estimated|est\.?|in the region of)\s|[~≈±]\s?)$/iu
const bounds: readonly [RegExp, NonNullable<NumberMention['bound']>][] = [
  [
    /(?:\b(?:at most|no more than|not more than|up to|maximum(?: of)?|max\.?|capped at|cap of|within|not exceed(?:ing)?|not above|not over|no higher than|limit of)\s|[≤]\s?|<=\s?)$/iu,
    'at-most',
  ],
  [
    /(?:\b(?:at least|no less than|no fewer than|not less than|not fewer than|minimum(?: of)?|min\.?|not below|not under|from at least)\s|[≥]\s?|>=\s?)$/iu,
    'at-least',
  ],
  [/(?:\b(?:below|under|less than|fewer than|lower than|cheaper than)\s|<\s?)$/iu, 'below'],
  [/(?:\b(?:above|over|more than|greater than|higher than|beyond|exceed(?:s|ing)?)\s|>\s?)$/iu, 'above'],
]
const boundAfter: readonly [RegExp, NonNullable<NumberMention['bound']>][] = [
  [/^\s?(?:or (?:less|fewer|lower|under|below)|or cheaper|max(?:imum)?|at most|at the most)(?!\p{L})/iu, 'at-most'],
  [/^(?:\+|\s?(?:or (?:more|higher|above|better)|min(?:imum)?|at least|plus))(?!\p{L})/iu, 'at-least'],
]
/** Words that end what a number counts. */
const endsUnit = new Set(
  'a an the of in at by for per and or to from before after until till on with within than that which who as is are was were be has have had will would can could should must may might we it they our their its this these those each every when while if so but not no then up down into over under below above between during since against via through all both only more less fewer across using plus'.split(
    ' ',
  ),
)

/** "5m" may be metres or minutes: a million needs a capital, a currency or something counted. */
function isScale(text: string, end: number, letter: string | undefined, currency: string | undefined): boolean {
  if (letter === undefined || currency !== undefined || letter === 'k' || letter.length > 1) return true
  if (currencyAfter(text.slice(end, end + 20))) return true
  if (letter === 'K')
    return !/^\s?(?:video|tv|screen|film|footage|uhd|display|run|race)/i.test(text.slice(end, end + 10))
  if (letter === 'M') return true
  return (
    letter === 'm' &&
    /^\s(?:\p{Ll}+\s)?(?:people|\p{Ll}{4,}s)(?!\p{L})/u.test(text.slice(end, end + 40)) &&
    !/^\s(?:metres|meters|minutes|hurdles)/.test(text.slice(end, end + 12))
  )
}

export function signBefore(text: string, at: number): '+' | '-' | undefined {
  const mark = /(?:^|[\s(=])([+−-])$/.exec(text.slice(Math.max(0, at - 2), at))?.[1]
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
  for (const [pattern, bound] of bounds) if (pattern.test(ahead)) return { bound, exact: false }
  for (const [pattern, bound] of boundAfter) if (pattern.test(behind)) return { bound, exact: false }
  return { exact: !approximate.test(ahead) && !/^(?:ish|-ish|\sor so)(?!\p{L})/iu.test(behind) }
}

/** What is counted: up to three words, in the same breath. */
export function unitAfter(text: string, end: number): string | undefined {
  const hyphened = /^-(\p{L}[\p{L}]*)/u.exec(text.slice(end, end + 24))
  if (hyphened) return hyphened[1]
  const glued = gluedUnit.exec(text.slice(end, end + 6))
  if (glued) return glued[0]
  const words: string[] = []
  const behind = text.slice(end, end + 80)
  // Sticky: each word follows the last with one space.
  for (const { 1: word = '' } of behind.matchAll(/\s(\p{L}[\p{L}\p{M}'’-]*)/guy)) {
    if (words.length === 3 || endsUnit.has(word.toLowerCase())) break
    words.push(word)
  }
  return words.length > 0 ? words.join(' ') : undefined
}

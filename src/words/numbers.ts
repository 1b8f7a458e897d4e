import { apart } from './apart.ts'
import { dates } from './dates.ts'
import { mask } from './mask.ts'
import { currencyAfter, currencyBefore } from './money-signs.ts'
import { wordedNumbers } from './number-words.ts'
import { quarters } from './quarters.ts'
import type { Hit } from './words.ts'

/** A number that is said of something. Dates, years, quarters, ordinals, labels ("week 3") and versions are none. */
export interface NumberMention extends Hit {
  readonly value: number
  /** ISO 4217, or '$', '¥', 'kr' where the sign alone does not tell. */
  readonly currency?: string
  /** "15%", "15 percent". */
  readonly percent?: true
  /** Percentage points: "+15 points", "15 pp". */
  readonly points?: true
  /** What the number was multiplied by: 1000 in "84k". */
  readonly scale?: number
  /** Up to three words that follow: "new subscribers". "day" in "30-day". */
  readonly unit?: string
  /** What stands before or behind it says that it is an edge: "below £180", "at least 40", "2,000+". */
  readonly bound?: 'below' | 'above' | 'at-most' | 'at-least'
  /** "3-5", "3 to 5", "between 3 and 5". */
  readonly range?: 'from' | 'to'
  /** "+15", "-3". */
  readonly signed?: true
  /** The number stands for itself: no "about", no bound, no range. */
  readonly exact: boolean
}

/** What `currencies` needs too: an amount whose digits cannot be read with certainty has no value. */
export type Amount = Omit<NumberMention, 'value'> & { readonly value?: number }

/** Every number of the text that can be read in one way only, in order. */
export function numbers(text: string): NumberMention[] {
  return amounts(text).filter((amount): amount is NumberMention => amount.value !== undefined)
}

/** Amounts of money with a currency sign, code or name beside them. */
export function currencies(text: string): (Hit & { readonly currency: string })[] {
  return amounts(text).flatMap(({ start, end, text: said, currency }) =>
    currency === undefined ? [] : [{ start, end, text: said, currency }],
  )
}

// Digits with single separators between them; a plain space joins only groups of three.
const digits = /\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*(?: \d{3}(?![\d\p{L}]))*/gu
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
const percentAfter = /^\s?(?:%|percent(?!\p{L})|per\scent(?!\p{L})|pct(?!\p{L}))/iu
const pointsAfter =
  /^(?:\s?(?:pp|ppt|ppts|p\.p\.|%-?\s?points?|percentage[\s-]points?|percent points?)(?!\p{L})|[\s-]points?(?!\p{L}))/iu
const gluedUnit = /^(?:km|kg|mg|ml|cm|mm|h|hrs?|mins?|secs?)(?![\p{L}\p{N}])/u
const label =
  /(?:^|[^\p{L}])(?:weeks?|wk|days?|months?|years?|quarters?|phases?|stages?|steps?|pages?|chapters?|sections?|articles?|versions?|levels?|tiers?|top|parts?|no\.?|nos\.?|numbers?|figures?|figs?\.?|tables?|series|channels?|rooms?|floors?|zones?|waves?|rounds?|issues?|vol\.?|volumes?|episodes?|seasons?|gen|generation|class|grade|forms?|appendix|app\.?|options?|rules?|items?|lines?|points?|ios|android|windows|iphone|galaxy|web|industry|covid|formula|route|bus|gate|platform|area|key stage|ticket|invoice|order|ref|id|#)[\s-]?$/iu
const perBefore = /\b(?:per|a|each|every|in|within)\s\p{L}+[\s-]?$/iu
const yearBefore =
  /(?:\b(?:in|by|since|from|until|till|of|during|for|before|after|early|mid|late|end|start|year|years|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fy|cy|h1|h2|q[1-4])[\s,-]{1,2}|[–—/-]\s?)$/iu
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
// "1,5" is a number only where something says that it is an amount; in English it may be two.
const commaDecimal = /^\d+,\d{1,2}$/
const lends = /^\s?[-–—]\s?[£$€]?\d[\d.,]*\s?(?:k|m|bn|%|thousand|million|percent)/iu
/** Words that end what a number counts. */
const endsUnit = new Set(
  'a an the of in at by for per and or to from before after until till on with within than that which who as is are was were be has have had will would can could should must may might we it they our their its this these those each every when while if so but not no then up down into over under below above between during since against via through all both only more less fewer across using plus'.split(
    ' ',
  ),
)

/** One scan for `numbers` and `currencies`. */
export function amounts(text: string): Amount[] {
  const said = mask(text)
  const found = /\d/.test(said) ? withDigits(said) : []
  for (const { start, end, value } of wordedNumbers(said)) {
    const behind = said.slice(end, end + 80)
    // "two-way": only a span of time is counted with a hyphen. "Channel Four": a capital inside a sentence is a name.
    if (/^-(?!(?:minute|hour|day|week|month|year)s?(?!\p{L}))/iu.test(behind)) continue
    if (
      /^\p{Lu}/u.test(said.slice(start, start + 2)) &&
      /[\p{L}\p{N},] $/u.test(said.slice(Math.max(0, start - 2), start))
    )
      continue
    const amount = around(said, { start, end, value })
    if (!isLabel(said, amount, start, value < 1000)) found.push(amount)
  }
  return apart(found).map((amount) => ({ ...amount, text: text.slice(amount.start, amount.end) }))
}

function withDigits(text: string): Amount[] {
  const found: Amount[] = []
  const taken = [...dates(text), ...quarters(text)].sort((a, b) => a.start - b.start)
  let next = 0
  for (const { 0: token, index } of text.matchAll(digits)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= index) next++
    for (const piece of pieces(token, index)) {
      const { start, end } = piece
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
      if (isPartOfAName(text, start, end) || isTimeOrRatio(text, start, end)) continue
      const amount = around(text, piece)
      if (!isLabel(text, amount, start, end - start <= 3) && !isYear(text, amount, piece)) found.push(amount)
    }
  }
  return found
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly value: number | undefined
}

/** The numbers in a run of digits and separators: one, unless spaces in it are only spaces. */
function pieces(token: string, index: number): Piece[] {
  if (!token.includes(' ') || /^[1-9]\d{0,2}(?: \d{3})+$/.test(token)) {
    return [{ start: index, end: index + token.length, value: readDigits(token) }]
  }
  const found: Piece[] = []
  let at = index
  for (const part of token.split(' ')) {
    found.push({ start: at, end: at + part.length, value: readDigits(part) })
    at += part.length + 1
  }
  return found
}

/** What digits with separators mean, or undefined where two countries would disagree. */
function readDigits(token: string): number | undefined {
  if (token.length > 24 || /^0\d/.test(token)) return undefined
  if (/^\d{1,15}$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(token)) {
    return Number(token.replaceAll(',', ''))
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(token) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(token)) {
    return Number(token.replaceAll('.', '').replace(',', '.'))
  }
  const spaced = /^(\d{1,3}(?:([ '’\u00a0\u202f\u2009])\d{3})(?:\2\d{3})*)([.,]\d{1,2})?$/.exec(token)
  if (spaced) return Number((spaced[1] ?? '').replace(/\D/g, '') + (spaced[3] ?? '').replace(',', '.'))
  // "1.500" is a thousand and a half here and fifteen hundred there; "0.125" is not.
  if (/^\d{1,12}\.\d{1,6}$/.test(token) && (!/^[1-9]\d{0,2}\.\d{3}$/.test(token) || /^0\./.test(token)))
    return Number(token)
  if (/^\d{1,12},\d{1,2}$/.test(token)) return Number(token.replace(',', '.'))
  return undefined
}

/** "VW-2026-01", "B2B", "1.2.3", "a_3", "#1", "24/7": digits that count nothing. */
function isPartOfAName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 2)
  if (/[\p{L}\p{N}_#@:/\\.]$/u.test(before) && !currencyBefore(before.slice(-6))) return true
  const chain = /[\p{L}\p{N}_.,%-]+[-–]$/u.exec(before)?.[0] ?? ''
  if (chain !== '' && (!/^\d[\d.,]*(?:k|m|bn|%)?[-–]$/i.test(chain) || /^(?:19|20)\d\d-$/.test(chain))) return true
  return /^[_\\/:.,]\d|^_/.test(after)
}

function isTimeOrRatio(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8)
  // "£69pm" is a price for a month.
  if (/^(?:pm|pcm|pw|pa)(?!\p{L})/iu.test(after) && currencyBefore(text.slice(Math.max(0, start - 6), start))) return false
  if (
    /^(?:\s?(?:am|pm|a\.m|p\.m|o['’]clock)(?![\p{L}])|(?:st|nd|rd|th)(?!\p{L})|['’]?s(?!\p{L})|[-–]\d+[-–]|x(?!\p{L})|-in-|-to-)/iu.test(
      after,
    )
  )
    return true
  // Letters that are no unit and no scale: "5G", "4K", "12pt".
  if (
    /^\p{L}/u.test(after) &&
    !scaleAfter.test(after) &&
    !gluedUnit.test(after) &&
    !pointsAfter.test(after) &&
    !currencyAfter(after)
  )
    return true
  if (/^(?:K (?:video|tv|screen|film|footage|uhd|display|run|race)|G\b)/i.test(after)) return true
  const before = text.slice(Math.max(0, start - 12), start)
  // "1-2-1" and "020 7946 0000": neither a range nor thousands.
  if (/\d[-–]$/.test(before) && /^[-–]\d/.test(after)) return true
  return /\d[-–]\d+[-–]$|\d $/.test(before) || /^ \d/.test(after)
}

/** "week 3", "page 12", "no. 5": a name, where nothing makes it an amount. */
function isLabel(text: string, amount: Amount, start: number, short: boolean): boolean {
  if (!short || amount.currency !== undefined || amount.percent || amount.scale !== undefined) return false
  const before = text.slice(Math.max(0, start - 24), start)
  // "30 days 200 leads", "a week 20 posts": the word belongs to what stands before it.
  return label.test(before) && !perBefore.test(before) && !/\d\s\p{L}+[\s-]?$/u.test(before)
}

/** A bare 1900 to 2099 is a year unless it surely counts something. */
function isYear(text: string, amount: Amount, piece: Piece): boolean {
  if (!/^(?:19|20)\d\d$/.test(text.slice(piece.start, piece.end))) return false
  if (amount.currency !== undefined || amount.percent || amount.scale !== undefined || amount.points) return false
  const year = Number(text.slice(piece.start, piece.end))
  if (year >= 2010 && year <= 2040) return true
  return (
    yearBefore.test(text.slice(Math.max(0, piece.start - 14), piece.start)) ||
    !/(?:s|people|staff|women|men|children)$/i.test(amount.unit ?? '')
  )
}

/** The amount whose digits or words are given, with everything said around it. */
function around(text: string, { start, end, value }: Piece): Amount {
  let from = start
  let to = end
  let currency: string | undefined
  let scale: number | undefined
  let sign = signBefore(text, from)
  if (sign) from--
  const ahead = currencyBefore(text.slice(Math.max(0, from - 6), from))
  if (ahead) {
    currency = ahead.currency
    from -= ahead.length
    if (!sign) {
      sign = signBefore(text, from)
      if (sign) from--
    }
  }
  const scaled = scaleAfter.exec(text.slice(to, to + 14))
  const behind = () => text.slice(to, to + 40)
  if (scaled && isScale(text, to + scaled[0].length, scaled[1], currency)) {
    scale = scales[(scaled[1] ?? scaled[2] ?? scaled[3] ?? '').toLowerCase()]
    to += scaled[0].length
  }
  const unclear = scaled !== null && scale === undefined
  let share: 'percent' | 'points' | undefined
  const beside = currency === undefined ? currencyAfter(behind()) : undefined
  if (beside) {
    currency = beside.currency
    to += beside.length
  }
  if (currency === undefined && scale === undefined) {
    const point = pointsAfter.exec(behind())
    if (
      point &&
      (sign || !/^[\s-]points?$/i.test(point[0]) || /\bby\s$/i.test(text.slice(Math.max(0, from - 4), from)))
    ) {
      share = 'points'
      to += point[0].length
    } else {
      const percent = percentAfter.exec(behind())
      if (percent) {
        share = 'percent'
        to += percent[0].length
      }
    }
  }
  const { bound, range, exact } = edges(text, from, to)
  // In "£3-5m" and "10-15%" what stands behind the second number belongs to the first too.
  const lent = range === 'from' && scale === undefined && share === undefined && lends.test(behind())
  const unreadable =
    value === undefined ||
    unclear ||
    lent ||
    (commaDecimal.test(text.slice(start, end)) && currency === undefined && share === undefined && scale === undefined)
  const unit = unitAfter(text, to)
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    ...(unreadable ? {} : { value: round((sign === '-' ? -value : value) * (scale ?? 1)) }),
    ...(currency !== undefined && { currency }),
    ...(share === 'percent' && { percent: true as const }),
    ...(share === 'points' && { points: true as const }),
    ...(scale !== undefined && { scale }),
    ...(unit !== undefined && { unit }),
    ...(bound && { bound }),
    ...(range && { range }),
    ...(sign && { signed: true as const }),
    exact,
  }
}

function signBefore(text: string, at: number): '+' | '-' | undefined {
  const mark = /(?:^|[\s(=])([+−-])$/.exec(text.slice(Math.max(0, at - 2), at))?.[1]
  return mark === undefined ? undefined : mark === '+' ? '+' : '-'
}

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

function edges(text: string, from: number, to: number): Pick<NumberMention, 'bound' | 'range' | 'exact'> {
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

function unitAfter(text: string, end: number): string | undefined {
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

function round(value: number): number {
  return Number(value.toPrecision(15))
}

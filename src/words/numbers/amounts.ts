import { apart } from '../matching/apart.ts'
import { mask } from '../matching/mask.ts'
import { currencyAfter, currencyBefore } from '../money/money-signs.ts'
import { dates } from './dates.ts'
import { followsLabel, isLabel, isPartOfAName, isTimeOrRatio, isYear } from './not-numbers.ts'
import { edges, scaleOf, shareAfter, signBefore, unitAfter } from './number-around.ts'
import { digits, type Piece, pieces } from './number-digits.ts'
import { wordedNumbers } from './number-words.ts'
import type { NumberMention } from './numbers.ts'
import { quarters } from './quarters.ts'

/** A number as it stands: one whose digits cannot be read with certainty has no value. */
export type Amount = Omit<NumberMention, 'value'> & { readonly value?: number }

// "1,5" is a number only where something says that it is an amount; in English it may be two.
const commaDecimal = /^\d+,\d{1,2}$/
const lends = /^\s?[-–—]\s?[£$€]?\d[\d.,]*\s?(?:k|m|bn|%|thousand|million|percent)/iu
/** One scan for `numbers` and `currencies`. */
export function amounts(text: string): Amount[] {
  const said = mask(text)
  const found = /\d/.test(said) ? withDigits(said) : []
  for (const { start, end, value } of wordedNumbers(said)) {
    const behind = said.slice(end, end + 80)
    // "two-way": only a span of time is counted with a hyphen. "Channel Four": a capital inside a sentence is a name.
    if (/^-(?!(?:minute|hour|day|week|month|year)s?(?![A-Za-zÀ-ɏ]))/i.test(behind)) continue
    const isName = /^[A-ZÀ-Þ]/.test(said.slice(start, start + 2))
    if (isName && /[A-Za-zÀ-ɏ0-9,] $/.test(said.slice(Math.max(0, start - 2), start))) continue
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
      // "week 3 200 customers": no space joins a label's number.
      if (token.includes(' ') && followsLabel(text, start)) continue
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
      if (isPartOfAName(text, start, end) || isTimeOrRatio(text, start, end)) continue
      const amount = around(text, piece)
      if (!isLabel(text, amount, start, end - start <= 3) && !isYear(text, amount, piece)) found.push(amount)
    }
  }
  return found
}

/** The amount whose digits or words are given, with everything said around it. */
function around(text: string, { start, end, value }: Piece): Amount {
  const front = inFront(text, start)
  const scaled = scaleOf(text, end, front.currency)
  const behind = text.slice(scaled.end, scaled.end + 40)
  // "The 2026 Euro Effie": a year and a name.
  const isNamed = /^\sEuros?\s[A-ZÀ-Þ]/.test(behind) && /^(?:19|20)\d\d$/.test(text.slice(start, scaled.end))
  const after = front.currency === undefined && !isNamed ? currencyAfter(behind) : undefined
  const currency = front.currency ?? after?.currency
  const share = currency === undefined && scaled.scale === undefined ? shareAfter(text, scaled.end, front) : undefined
  const to = scaled.end + (after?.length ?? share?.length ?? 0)
  const { bound, range, exact } = edges(text, front.start, to)
  const unit = unitAfter(text, to)
  const bare = currency === undefined && share === undefined && scaled.scale === undefined
  // In "£3-5m" and "10-15%" what stands behind the second number belongs to the first too.
  const lent = range === 'from' && scaled.scale === undefined && !share && lends.test(text.slice(to, to + 40))
  const doubtful = scaled.doubtful || lent || (bare && commaDecimal.test(text.slice(start, end)))
  return {
    start: front.start,
    end: to,
    text: text.slice(front.start, to),
    ...(value !== undefined &&
      !doubtful && { value: round((front.sign === '-' ? -value : value) * (scaled.scale ?? 1)) }),
    ...(currency !== undefined && { currency }),
    ...(share?.kind === 'percent' && { percent: true as const }),
    ...(share?.kind === 'points' && { points: true as const }),
    ...(scaled.scale !== undefined && { scale: scaled.scale }),
    ...(unit !== undefined && { unit }),
    ...(bound && { bound }),
    ...(range && { range }),
    ...(front.sign && { signed: true as const }),
    exact,
  }
}

/** The sign and the currency before a number, in either order. */
function inFront(text: string, at: number): { start: number; currency?: string; sign?: '+' | '-' } {
  let start = at
  let sign = signBefore(text, start)
  if (sign) start--
  const currency = currencyBefore(text.slice(Math.max(0, start - 6), start))
  if (currency) start -= currency.length
  if (currency && !sign) {
    sign = signBefore(text, start)
    if (sign) start--
  }
  return { start, ...(currency && { currency: currency.currency }), ...(sign && { sign }) }
}

function round(value: number): number {
  return Number(value.toPrecision(15))
}

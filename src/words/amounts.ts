import { apart } from './apart.ts'
import { dates } from './dates.ts'
import { mask } from './mask.ts'
import { currencyAfter, currencyBefore } from './money-signs.ts'
import { isLabel, isPartOfAName, isTimeOrRatio, isYear } from './not-numbers.ts'
import { edges, pointsAfter, scaleOf, signBefore, unitAfter } from './number-around.ts'
import { digits, type Piece, pieces } from './number-digits.ts'
import { wordedNumbers } from './number-words.ts'
import type { NumberMention } from './numbers.ts'
import { quarters } from './quarters.ts'

/** A number as it stands: one whose digits cannot be read with certainty has no value. */
export type Amount = Omit<NumberMention, 'value'> & { readonly value?: number }

const percentAfter = /^\s?(?:%|percent(?!\p{L})|per\scent(?!\p{L})|pct(?!\p{L}))/iu
const pointsAfter =
  /^(?:\s?(?:pp|ppt|ppts|p\.p\.|%-?\s?points?|percentage[\s-]points?|percent points?)(?!\p{L})|[\s-]points?(?!\p{L}))/iu
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

function round(value: number): number {
  return Number(value.toPrecision(15))
}

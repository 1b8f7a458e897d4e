import { pattern } from '../../text/pattern.ts'
import { isUnspaced, isWordBefore } from '../matching/letters.ts'
import { currencyAfter, currencyBefore } from '../money/money-signs.ts'
import type { Amount } from './amounts.ts'
import { gluedUnit, pointsAfter, scaleAfter } from './number-around.ts'
import type { Piece } from './number-digits.ts'

/** Digits that count nothing: names, times, labels, years. */

const label = pattern('i')`
  (?:^|[^A-Za-zÀ-ɏ])(?:
    weeks?|wk|days?|months?|years?|quarters?|phases?|stages?|steps?|pages?|chapters?|sections?|articles?|versions?
    |levels?|tiers?|top|parts?|no\.?|nos\.?|numbers?|figures?|figs?\.?|tables?|series|channels?|rooms?|floors?
    |zones?|waves?|rounds?|issues?|vol\.?|volumes?|episodes?|seasons?|gen|generation|class|grade|forms?|appendix
    |app\.?|options?|rules?|items?|lines?|points?|ios|android|windows|iphone|galaxy|web|industry|covid|formula|route
    |bus|gate|platform|area|key stage|ticket|invoice|order|ref|id|#
  )[\s-]?$
`
const perBefore = /\b(?:per|a|each|every|in|within)\s[A-Za-zÀ-ɏ]+[\s-]?$/i
const yearBefore = pattern('iu')`
  (?:
    \b(?:
      in|by|since|from|until|till|of|during|for|before|after|early|mid|late|end|start|year|years|summer|spring
      |autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan
      |feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fy|cy|h1|h2|q[1-4]
    )[\s,-]{1,2}
    |[–—/-]\s?
  )$
`
/** "VW-2026-01", "B2B", "1.2.3", "a_3", "#1", "24/7": digits that count nothing. */
export function isPartOfAName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 2)
  const glued = isWordBefore(text, start) && !isUnspaced(text.codePointAt(start - 1) ?? 0)
  if ((glued || /[_#@:/\\.]$/.test(before)) && !currencyBefore(before.slice(-6))) return true
  const chain = /[A-Za-zÀ-ɏ0-9_.,%-]+[-–]$/.exec(before)?.[0] ?? ''
  if (chain !== '' && (!/^\d[\d.,]*(?:k|m|bn|%)?[-–]$/i.test(chain) || /^(?:19|20)\d\d-$/.test(chain))) return true
  return /^[_\\/:.,]\d|^_/.test(after)
}

/** "9am", "1st", "60:40", "5G", a telephone number. */
export function isTimeOrRatio(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8)
  // "£69pm" is a price for a month.
  if (/^(?:pm|pcm|pw|pa)(?![A-Za-zÀ-ɏ])/i.test(after) && currencyBefore(text.slice(Math.max(0, start - 6), start)))
    return false
  if (
    /^(?:\s?(?:am|pm|a\.m|p\.m|o['’]clock)(?![A-Za-zÀ-ɏ])|(?:st|nd|rd|th)(?![A-Za-zÀ-ɏ])|['’]?s(?![A-Za-zÀ-ɏ])|[-–]\d+[-–]|x(?![A-Za-zÀ-ɏ])|-in-|-to-)/i.test(
      after,
    )
  )
    return true
  // Letters that are no unit and no scale: "5G", "4K", "12pt".
  if (
    /^[A-Za-zÀ-ɏ]/.test(after) &&
    !scaleAfter().test(after) &&
    !gluedUnit.test(after) &&
    !pointsAfter().test(after) &&
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
export function isLabel(text: string, amount: Amount, start: number, short: boolean): boolean {
  if (!short || amount.currency !== undefined || amount.percent || amount.scale !== undefined) return false
  return followsLabel(text, start)
}

export function followsLabel(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  // "30 days 200 leads", "a week 20 posts": the word belongs to what stands before it.
  if (!label().test(before) || perBefore.test(before) || /\d\s[A-Za-zÀ-ɏ]+[\s-]?$/.test(before)) return false
  // "Issue 24 press releases", "order 300 kits": what opens a sentence and has several of something behind it is a verb.
  return !(
    /(?:^|[.;:]\s)(?:issue|stage|order|form)\s$/i.test(before) &&
    /^[\d,]+ (?:[a-z-]+ ){0,2}[a-z-]+[^s\W]s(?![A-Za-zÀ-ɏ])/.test(text.slice(start, start + 60))
  )
}

/** A bare 1900 to 2099 is a year unless it surely counts something. */
export function isYear(text: string, amount: Amount, piece: Piece): boolean {
  if (!/^(?:19|20)\d\d$/.test(text.slice(piece.start, piece.end))) return false
  if (amount.currency !== undefined || amount.percent || amount.scale !== undefined || amount.points) return false
  const year = Number(text.slice(piece.start, piece.end))
  if (year >= 2010 && year <= 2040) return true
  return (
    yearBefore().test(text.slice(Math.max(0, piece.start - 14), piece.start)) ||
    !/(?:s|people|staff|women|men|children)$/i.test(amount.unit ?? '')
  )
}

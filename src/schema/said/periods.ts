import { type Day, isDay } from '../../plan/dates.ts'
import { dayIn, monthIn } from './days.ts'

interface Period {
  readonly start: Day
  readonly end: Day
}

/** Two days in one text or in a list, the first and the last: "2027-01-02 to 2027-03-31". */
export function periodMeant(value: unknown): Period | undefined {
  const isShort = typeof value === 'string' && value.length <= longest
  const parts = Array.isArray(value) ? value : isShort ? value.replace(bareMonths, '$1 - ').split(between) : []
  const months = monthsMeant(parts)
  if (months) return months
  const [start, end, ...others] = parts.map((part: unknown) => (typeof part === 'string' ? oneDay(part) : undefined))
  return start !== undefined && end !== undefined && others.length === 0 ? { start, end } : undefined
}

/** No two days take more letters; where a text is all spaces, looking for what parts them takes time. */
const longest = 80

/** "April to June 2026", "November 2026 – January 2027". */
function monthsMeant(parts: readonly unknown[]): Period | undefined {
  const [from, to, ...others] = parts
  if (typeof from !== 'string' || typeof to !== 'string' || others.length > 0) return undefined
  const last = monthIn(to)
  const first = last && monthIn(from.replace(/^from /i, ''), last.last.slice(0, 4))
  return first && { start: first.first, end: last.last }
}

/** "Jan-Apr 2027" */
const bareMonths = /^([a-z]{3,9})-(?=[a-z]{3,9} 20\d\d$)/i

const between = /\s+(?:to|until|till|through|and|[\u2010-\u2015-])\s+|\s*(?:\/|[\u2010-\u2015]|\.\.+)\s*/

function oneDay(text: string): Day | undefined {
  const day = text.trim().replace(/^from /i, '')
  return isDay(day) ? day : dayIn(day)
}

/**
 * The days of "Q1 2027", of "H1 2027" or of 2027, where the year begins in January: a form to copy, for nobody knows whether this one does.
 */
export function periodProposed(value: unknown): Period | undefined {
  if (typeof value === 'object') return undefined
  const text = String(value).trim()
  const [, before, year] = /^(?:Q([1-4])[ -]?)?(20\d\d)$/i.exec(text) ?? []
  const [, of = year, after] = /^(20\d\d)[ -]?Q([1-4])$/i.exec(text) ?? []
  const [, half, ofHalf] = /^H([12])[ -]?(20\d\d)$/i.exec(text) ?? /^(?=20\d\d[ -]?H([12])$)(20\d\d)/i.exec(text) ?? []
  if (half && ofHalf)
    return half === '1'
      ? { start: `${ofHalf}-01-01`, end: `${ofHalf}-06-30` }
      : { start: `${ofHalf}-07-01`, end: `${ofHalf}-12-31` }
  const quarter = Number(before ?? after ?? 0)
  if (of === undefined) return undefined
  const start = quarter === 0 ? 1 : quarter * 3 - 2
  const end = quarter === 0 ? 12 : quarter * 3
  return { start: `${of}-${two(start)}-01`, end: `${of}-${two(end)}-${end === 6 || end === 9 ? 30 : 31}` }
}

function two(month: number): string {
  return String(month).padStart(2, '0')
}

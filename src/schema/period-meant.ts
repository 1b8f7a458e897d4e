import { type Day, isDay } from '../plan/dates.ts'
import { dayIn } from './days.ts'

interface Period {
  readonly start: Day
  readonly end: Day
}

/** Two days in one text or in a list, the first and the last: "2027-01-02 to 2027-03-31". */
export function periodMeant(value: unknown): Period | undefined {
  const isShort = typeof value === 'string' && value.length <= longest
  const parts = Array.isArray(value) ? value : isShort ? value.split(between) : []
  const [start, end, ...others] = parts.map((part: unknown) => (typeof part === 'string' ? oneDay(part) : undefined))
  return start !== undefined && end !== undefined && others.length === 0 ? { start, end } : undefined
}

/** No two days take more letters; where a text is all spaces, looking for what parts them takes time. */
const longest = 80
const between = /\s+(?:to|until|till|through|and|[\u2010-\u2015-])\s+|\s*(?:\/|[\u2010-\u2015]|\.\.+)\s*/

function oneDay(text: string): Day | undefined {
  const day = text.trim().replace(/^from /i, '')
  return isDay(day) ? day : dayIn(day)
}

/**
 * The days of "Q1 2027" or of 2027, where the year begins in January: a form to copy, for nobody knows whether this one does.
 */
export function periodProposed(value: unknown): Period | undefined {
  if (typeof value === 'object') return undefined
  const text = String(value).trim()
  const [, before, year] = /^(?:Q([1-4])[ -]?)?(20\d\d)$/i.exec(text) ?? []
  const [, of = year, after] = /^(20\d\d)[ -]?Q([1-4])$/i.exec(text) ?? []
  const quarter = Number(before ?? after ?? 0)
  if (of === undefined) return undefined
  const start = quarter === 0 ? 1 : quarter * 3 - 2
  const end = quarter === 0 ? 12 : quarter * 3
  return { start: `${of}-${two(start)}-01`, end: `${of}-${two(end)}-${end === 6 || end === 9 ? 30 : 31}` }
}

function two(month: number): string {
  return String(month).padStart(2, '0')
}

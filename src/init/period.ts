import { addDays, type Day, sayDay } from '../plan/dates.ts'

interface Period {
  readonly start: Day
  readonly end: Day
}

/** The calendar quarter after the one that a day is in: what people who start a plan mostly plan for. */
export function nextQuarter(today: Day): Period {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const start = dayOf(year, Math.floor((month - 1) / 3) * 3 + 3, 1)
  return { start, end: threeMonthsFrom(start) }
}

/** The last of three months that begin on a day. */
export function threeMonthsFrom(start: Day): Day {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number]
  return addDays(dayOf(year, month + 2, day), -1)
}

const months = 'january february march april may june july august september october november december'.split(' ')
const month = `(${months.join('|')})`

/** The days that the name of a plan gives for certain: those of "Q3 2027", "June 2027" or "March to May 2027". */
export function periodIn(name: string): Period | undefined {
  const text = name.toLowerCase()
  // The quarters of a financial year may be any, and of two years or quarters nobody knows which.
  if (/\b(?:fy|fiscal|financial)|\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b|\bq[1-4]\b.*\bq[1-4]\b/.test(text))
    return undefined
  const quarter = /\bq([1-4])[ /-]?(20\d\d)\b/.exec(text) ?? /\b(20\d\d)[ /-]?q([1-4])\b/.exec(text)
  if (quarter) {
    const [one, other] = [Number(quarter[1]), Number(quarter[2])]
    const start = dayOf(Math.max(one, other), (Math.min(one, other) - 1) * 3, 1)
    return { start, end: threeMonthsFrom(start) }
  }
  const named = new RegExp(`(?:\\b${month} ?(?:-|–|to|and) ?)?\\b${month} (20\\d\\d)\\b`).exec(text)
  if (!named || [...text.matchAll(new RegExp(`\\b${month}\\b`, 'g'))].length !== (named[1] ? 2 : 1)) return undefined
  const [year, last] = [Number(named[3]), months.indexOf(named[2] ?? '')]
  const first = named[1] ? months.indexOf(named[1]) : last
  // A day before the month, as in "3 June 2027", is not the whole of it.
  if (/\d(?:st|nd|rd|th)? ?$/.test(text.slice(0, named.index))) return undefined
  return { start: dayOf(first > last ? year - 1 : year, first, 1), end: addDays(dayOf(year, last + 1, 1), -1) }
}

/** Is a season in the name? It begins in other months on the other half of the earth, and in other trades. */
export function namesSeason(name: string): boolean {
  return /\b(?:spring|summer|autumn|fall|winter)\b/i.test(name)
}

/** "Q1 2027", or "Plan from 15 February 2027" where the period is no quarter of the calendar. */
export function nameOf({ start, end }: Period): string {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number]
  const isQuarter = day === 1 && month % 3 === 1 && end === threeMonthsFrom(start)
  return isQuarter ? `Q${(month + 2) / 3} ${year}` : `Plan from ${sayDay(start)}`
}

/** Months count from 0 and may run into the next year. */
function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}

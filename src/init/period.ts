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

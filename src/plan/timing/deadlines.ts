import { addDays, type Day } from '../dates.ts'

/** A day as a text says it; without a year it is the same day of any year. */
interface SaidDay {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year?: number
}

/** The end that a text sets, and whether a day is that end: "before 1 October" is 30 September too. */
export interface Deadline {
  readonly start: number
  readonly end: number
  readonly agrees: (day: Day) => boolean
}

const months = 'january february march april may june july august september october november december'.split(' ')
const ahead = /\b(?:by|before|until|till|to|no later than|ending|due|deadline(?: is| of)?:?)\s(?:on |the )?$/
const monthAhead =
  /(?<=\b(?:by|before|until|till)\s)(?:the\s)?(?:(?:end|last\sday|close)\sof\s)?([a-z]+)\b(?:\s(20\d\d))?(?!\s?\d)/g

/** The days (found by whoever knows the language) and the months that stand behind "by", "before" and the like. */
export function deadlinesIn(text: string, days: readonly SaidDay[]): Deadline[] {
  const lower = text.toLowerCase()
  const ends = days
    .filter(({ start }) => ahead.test(lower.slice(Math.max(0, start - 20), start)))
    .map(({ start, end, day, month, year }) => ({ start, end, agrees: isDayOf(year, month, day) }))
  for (const { index, 0: said, 1: name = '', 2: year } of lower.matchAll(monthAhead)) {
    const month = months.indexOf(name) + 1
    if (month === 0) continue
    ends.push({
      start: index,
      end: index + said.length,
      agrees: isDayOf(year, month, undefined, !/\b(?:end|last|close)\b/.test(said)),
    })
  }
  return ends
}

/** "By October" may mean its eve; "by the end of October" does not. */
function isDayOf(year: number | string | undefined, month: number, day?: number, orEve = true): Deadline['agrees'] {
  const two = (number: number | undefined) => (number === undefined ? '..' : `${number}`.padStart(2, '0'))
  const pattern = new RegExp(`^${year ?? '....'}-${two(month)}-${two(day)}$`)
  return (given) => pattern.test(given) || (orEve && pattern.test(addDays(given, 1)))
}

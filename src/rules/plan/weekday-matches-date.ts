import { type Flag, on, rule } from '../../lint/rule.ts'
import { type Day, daysBetween } from '../../plan/dates.ts'
import { dates, exists, weekday } from '../../words/dates.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const digit = /\d/
const dayName = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i

export default rule({
  id: 'plan/weekday-matches-date',
  severity: 'warning',
  from: 'draft',
  reads: ['period?'],
  summary: 'A weekday beside a date is the weekday of that date.',
  why: `When day and date disagree, half of the team turns up on one and half on the other. The mistake is usually a date
    carried over from last year.`,
  fix: 'Look the day up in a calendar and correct whichever of the two is wrong.',
  source: 'ours',

  valid: [
    `
    objective: { statement: "Win 2,000 subscribers by Wednesday 30 September 2026." }
    `,
    `
    # Without a year it is the one in or next to the period; a day that belongs to no date says nothing.
    period: { start: 2027-01-04, end: 2027-03-31 }
    objective: { statement: "Briefs on Monday 14 December, live Mon 4 January, talks every Friday from 5 March." }
    `,
    `
    # No year and no period: nothing to compare with.
    title: Live on Friday 2 July
    `,
  ],
  invalid: [
    `
    objective: { statement: "Win 2,000 subscribers by Friday 25 February 2026." }
    #                                                 ^^^^^^^^^^^^^^^^^^^^^^^ 25 February 2026 is a Wednesday, not a Friday
    `,
    `
    period: { start: 2026-07-01, end: 2026-09-30 }
    title: Live on Fri, 2 July
    #              ^^^^^^^^^^^ 2 July 2026 is a Thursday, not a Friday
    `,
    `
    objective: { note: "Review on Monday, 31 June 2026." }
    #                             ^^^^^^^^^^^^^^^^^^^^ the calendar has no 31 June 2026
    `,
    [
      `
    ---
    title: Autumn
    ---
    The work starts on Monday 8 September 2026.
    #                  ^^^^^^^^^^^^^^^^^^^^^^^ 8 September 2026 is a Tuesday, not a Monday
      `,
      { file: 'autumn.plan.md' },
    ],
  ],

  *check({ period }, { texts, narrative }) {
    for (const text of texts) yield* inText(text, text.text, period)
    for (const block of narrative) yield* inText({ holder: block, key: 'text' }, block.text, period)
  },
})

function* inText(place: Place, text: string, period: Period | undefined): Iterable<Flag> {
  if (!digit.test(text) || !dayName.test(text)) return
  for (const mention of dates(text)) {
    const { weekday: said, day, month, year, start, end } = mention
    if (!said) continue
    const date = `${day} ${months[month - 1]}`
    const within = [start, end] as const
    if (!exists(day, month, year)) {
      yield on(place, `the calendar has no ${date}${year === undefined ? '' : ` ${year}`}`, { within })
      continue
    }
    const years = !mention.certain ? [] : year === undefined ? yearsMeant(day, month, period) : [year]
    if (years.length === 0 || years.some((one) => weekday(one, month, day) === said)) continue
    const [first = 0] = years
    yield on(place, `${date} ${first} is a ${weekday(first, month, day)}, not a ${said}`, { within })
  }
}

/** The years of the period, and the one that puts the day nearest to it: "Monday 14 December" before a January start. */
function yearsMeant(day: number, month: number, period: Period | undefined): number[] {
  const { start, end } = period ?? {}
  if (!start || !end || end < start) return []
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  const around = Array.from({ length: Math.min(10, to - from) + 3 }, (_, index) => from - 1 + index)
  const distances = around
    .filter((year) => exists(day, month, year))
    .map((year) => ({ year, away: away(isoDay(year, month, day), start, end) }))
  const least = Math.min(...distances.map(({ away }) => away))
  // Days in the period come first: they are what the message names.
  return distances
    .filter(({ year, away }) => away === least || (year >= from && year <= to))
    .sort((a, b) => a.away - b.away)
    .map(({ year }) => year)
}

/** How many days lie between a day and the period. */
function away(day: Day, start: Day, end: Day): number {
  return Math.max(0, daysBetween(day, start), daysBetween(end, day))
}

function isoDay(year: number, month: number, day: number): Day {
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
}

interface Place {
  readonly holder: object
  readonly key: string | number
}
interface Period {
  readonly start?: Day
  readonly end?: Day
}

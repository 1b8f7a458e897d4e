import { type Flag, on, rule } from '../../lint/rule.ts'
import type { Day } from '../../plan/dates.ts'
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
    # Without a year it is the one in the period; a day outside it may be of any year.
    period: { start: 2027-01-04, end: 2027-03-31 }
    objective: { statement: "Briefs on Friday 14 December, live Mon 4 January, talks every Friday from 5 March." }
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
    for (const text of texts) if (mayNameDay(text)) yield* inText(text, text.text, period)
    for (const block of narrative)
      if (mayNameDay(block)) yield* inText({ holder: block, key: 'text' }, block.text, period)
  },
})

function mayNameDay({ text }: { readonly text: string }): boolean {
  return digit.test(text) && dayName.test(text)
}

function* inText(place: Place, text: string, period: Period | undefined): Iterable<Flag> {
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

/** The years in which the day lies in the period. */
function yearsMeant(day: number, month: number, period: Period | undefined): number[] {
  const { start, end } = period ?? {}
  if (!start || !end || end < start) return []
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  return Array.from({ length: Math.min(10, to - from) + 1 }, (_, index) => from + index).filter((year) => {
    const one = isoDay(year, month, day)
    return exists(day, month, year) && one >= start && one <= end
  })
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

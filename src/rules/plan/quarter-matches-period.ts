import { at, type Flag, rule } from '../../lint/rule.ts'
import { addDays, type Day, isDay, sayDay } from '../../plan/dates.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { type QuarterMention, quarters } from '../../words/numbers/quarters.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
/** Around a quarter that results are held against, or that came before: not the one the plan is for. In doubt, silence. */
const heldAgainst = pattern('i')`
  \b(?:
    whose|where|when|their|your|who|ready|ahead of|in time|prepar(?:e|es|ed|ing|ation)|expir(?:e|es|ed|ing|y)|due
    |falling|vs|versus|against|than|compared|over|up on|down on|from|since|after|before|follow(?:s|ing|ed)?(?:-up)?
    |last|previous|prior|same|as in|level of|beat(?:s|ing)?|baseline|until
    |(?:we|they|it|which|there) (?:only |just )?
      (?:sold|won|had|took|made|was|were|did|got|saw|stood|rose|fell|grew|[a-z]{3,}ed)
    |Audi|Infiniti
  )\b[^.;]{0,30}$
  |\b(?:on|to)\s(?:the\s)?$
`
const isHeldAgainst = pattern('i')`
  ^['’]?s?\s?(?:
    (?:
      planning|budgets?|budgeting|delivery|deliveries|stays|arrivals|departures|intakes?|cohorts?|expiries|renewals
      |leavers|joiners|starters|entrants|lapsed|buyers|survey|study|report|learnings|lessons
    )\b
    |:
    |\)?\s?(?:was|were|had|level|levels|baseline|figures?|results?|actuals?)\b
  )
`

export default rule({
  id: 'plan/quarter-matches-period',
  severity: 'warning',
  from: 'draft',
  reads: ['period'],
  options: { fiscal_year_starts: 1 },
  between: { fiscal_year_starts: [1, 12] },
  summary: 'A quarter named in the title or the objective is the one the plan covers.',
  why: `Plans are copied from one quarter to the next. When the title still names the old quarter, or the dates were not
    moved with it, people book, report and compare for different months.`,
  fix: 'Correct the quarter or the period. Where the financial year does not start in January, set fiscal_year_starts to its month.',
  source: 'ours',

  valid: [
    `
    title: Voltway Q3 2026 subscriber acquisition
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { statement: Win 2000 subscribers in the third quarter of 2026 (Q3 2025 had 1420). }
    `,
    [
      `
    # Here the financial year starts in April and may be named after either of its calendar years.
    title: Q3 2026 push
    period: { start: 2026-10-01, end: 2026-12-31 }
      `,
      { options: { fiscal_year_starts: 4 } },
    ],
    `
    # Longer than the quarter, compared with another, in a financial year that nothing here knows, or the target's own.
    title: Q2 and Q3 2026
    period: { start: 2026-06-15, end: 2026-12-18 }
    objective: { statement: Grow revenue by 15% over Q1 2025 by Q1 2027., by: 2027-03-31 }
    `,
    `
    title: FY26 Q1 launch
    period: { start: 2026-07-01, end: 2026-09-30 }
    `,
  ],
  invalid: [
    [
      `
    title: Voltway Q2 2026 subscriber acquisition
    #              ^^^^^^^ "Q2 2026" is April to June 2026, and the period runs from 1 July 2026 to 30 September 2026
    period: { start: 2026-07-01, end: 2026-09-30 }
      `,
      { related: [[['{ start: 2026-07-01, end: 2026-09-30 }', 'the period']]] },
    ],
    `
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { statement: Acquire 2000 customers in Q1. }
    #                                                 ^^ "Q1" is January to March, and the period runs from 1 July 2026 to 30 September 2026
    `,
    [
      `
    title: Q3 2026 push
    #      ^^^^^^^ "Q3 2026" is October to December 2025 or October to December 2026 where the year starts in April, and the period runs from 1 July 2026 to 30 September 2026
    period: { start: 2026-07-01, end: 2026-09-30 }
      `,
      { options: { fiscal_year_starts: 4 } },
    ],
    [
      `
    title: Fourth quarter push
    #      ^^^^^^^^^^^^^^ "Fourth quarter" is November to January where the year starts in February, and the period runs from 1 July 2026 to 30 September 2026
    period: { start: 2026-07-01, end: 2026-09-30 }
      `,
      { options: { fiscal_year_starts: 2 } },
    ],
    [
      `
    title: Q4 FY2027 push
    #      ^^^^^^^^^ "Q4 FY2027" is November 2026 to January 2027 or November 2027 to January 2028 where the year starts in February, and the period runs from 1 July 2026 to 30 September 2026
    period: { start: 2026-07-01, end: 2026-09-30 }
      `,
      { options: { fiscal_year_starts: 2 } },
    ],
  ],

  *check({ period }, { plan: { data } }, { fiscal_year_starts: opens }) {
    const { start, end } = period
    if (!start || !end || end < start) return
    const flag = (holder: object, key: string, covered: Covered): Flag[] => {
      const text = (holder as Record<string, unknown>)[key]
      const wrong = typeof text === 'string' ? firstWrong(text, covered, opens) : undefined
      if (!wrong) return []
      const message = `"${wrong.text}" is ${say(wrong, opens)}, and the period runs from ${sayDay(start)} to ${sayDay(end)}`
      return [
        at(holder as Record<string, unknown>, key, message, {
          within: [wrong.start, wrong.end],
          related: [at(data, 'period', 'the period')],
        }),
      ]
    }
    yield* flag(data, 'title', { start, end })
    for (const objective of listOf(data.objective)) {
      if (typeof objective !== 'object' || objective === null) continue
      const by = 'by' in objective && typeof objective.by === 'string' ? objective.by : end
      yield* flag(objective, 'statement', { start, end: isDay(by) && by > end ? by : end })
    }
  },
})

interface Covered {
  readonly start: Day
  readonly end: Day
}

/** The first quarter that lies wholly outside; undefined where another of the text's quarters is the right one. */
function firstWrong(text: string, covered: Covered, opens: number): QuarterMention | undefined {
  const named = quarters(text)
  if (named.some((mention) => (mention.fiscal && opens === 1) || possible(mention, covered, opens))) return undefined
  return named.find(
    ({ start, end }) =>
      !heldAgainst().test(text.slice(Math.max(0, start - 50), start)) &&
      !isHeldAgainst().test(text.slice(end, end + 20)),
  )
}

function possible({ quarter, year }: QuarterMention, { start, end }: Covered, opens: number): boolean {
  const years = year === undefined ? yearsOf(start, end) : yearsNamed(year, opens)
  return years.some((opening) => {
    const month = monthOf(quarter, opens)
    return firstOf(opening, month) <= end && firstOf(opening, month + 3) > start
  })
}

/** A financial year is named after the calendar year in which it starts or the one in which it ends. */
function yearsNamed(year: number, opens: number): readonly number[] {
  return opens === 1 ? [year] : [year - 1, year]
}

function yearsOf(start: Day, end: Day): readonly number[] {
  const from = Number(start.slice(0, 4)) - 1
  return Array.from({ length: Math.min(20, Number(end.slice(0, 4)) - from + 1) }, (_, index) => from + index)
}

/** First and last day of a quarter of the financial year that starts in month `opens` of `year`. */
function daysOf(quarter: number, year: number, opens: number): readonly [Day, Day] {
  const month = monthOf(quarter, opens)
  return [firstOf(year, month), addDays(firstOf(year, month + 3), -1)]
}

function monthOf(quarter: number, opens: number): number {
  return opens - 1 + (quarter - 1) * 3
}

function firstOf(year: number, month: number): Day {
  const whole = `${year + Math.floor(month / 12)}`.padStart(4, '0')
  return `${whole}-${`${(month % 12) + 1}`.padStart(2, '0')}-01`
}

/** "April to June 2026"; where the financial year leaves a choice, both. */
function say({ quarter, year }: QuarterMention, opens: number): string {
  const spans = year === undefined ? [undefined] : yearsNamed(year, opens)
  const said = spans.map((opening) => {
    const [first, last] = daysOf(quarter, opening ?? 2000, opens)
    const [from, to] = [first, last].map((day) => months[Number(day.slice(5, 7)) - 1] ?? '')
    if (opening === undefined) return `${from} to ${to}`
    const sameYear = first.slice(0, 4) === last.slice(0, 4)
    return `${from}${sameYear ? '' : ` ${first.slice(0, 4)}`} to ${to} ${last.slice(0, 4)}`
  })
  return `${sayList(said, 'or')}${opens === 1 ? '' : ` where the year starts in ${months[opens - 1]}`}`
}

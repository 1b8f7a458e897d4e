import { at, rule } from '../../lint/rule.ts'
import { daysBetween } from '../../plan/dates.ts'
import { sayDays } from '../../plan/durations.ts'
import { intervalInDays } from '../../plan/timing/said-cadences.ts'

export default rule({
  id: 'governance/enough-reviews',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'period'],
  summary: 'The period is long enough for three reviews or more.',
  why: `One review shows a number, the second shows a change, the third whether the answer to it worked. With fewer, the plan is
    never corrected by its own results.`,
  fix: 'Review more often: for a period of six weeks or less, weekly.',
  source: '[002] governance latency',
  options: { reviews: 3 },

  valid: [
    `
    period: { start: 2026-07-01, end: 2026-09-30 }
    governance: { review: { cadence: monthly } }
    `,
    `
    # February is short, and three months are three reviews all the same.
    period: { start: 2026-02-01, end: 2026-04-30 }
    governance: { review: { cadence: monthly } }
    `,
    `
    # A cadence that nobody can count with is governance/review-cadence's.
    period: { start: 2026-07-01, end: 2026-07-05 }
    governance: { review: { cadence: as needed } }
    `,
  ],
  invalid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-07-31 }
    governance: { review: { cadence: fortnightly } }
    #                                ^^^^^^^^^^^ only 2 reviews fit into the 31 days of the period, fewer than 3
    `,
      { related: [[['2026-07-31', 'the end of the period']]] },
    ],
    `
    period: { start: 2026-07-01, end: 2026-07-31 }
    governance: { review: { cadence: every 16 days } }
    #                                ^^^^^^^^^^^^^ only 2 reviews fit into the 31 days of the period, fewer than 3
    `,
    `
    period: { start: 2026-07-01, end: 2026-07-01 }
    governance: { review: { cadence: weekly } }
    #                                ^^^^^^ no review fits into the 1 day of the period, fewer than 3
    `,
    `
    period: { start: 2026-07-01, end: 2026-07-14 }
    governance: { review: { cadence: monthly } }
    #                                ^^^^^^^ no review fits into the 14 days of the period, fewer than 3
    `,
    `
    period: { start: 2026-07-01, end: 2026-07-14 }
    governance: { review: { cadence: fortnightly } }
    #                                ^^^^^^^^^^^ only 1 review fits into the 14 days of the period, fewer than 3
    `,
  ],

  *check({ governance: { review }, period }, _, { reviews }) {
    const { start, end } = period
    const interval = review?.cadence === undefined ? undefined : intervalInDays(review.cadence)
    if (!review || !interval || start === undefined || end === undefined || end < start) return
    const length = daysBetween(start, end) + 1
    // A cadence has round numbers, the calendar has not.
    const fits = Math.floor(length / interval + 0.1)
    if (fits >= reviews) return
    const count = fits === 0 ? 'no review fits' : fits === 1 ? 'only 1 review fits' : `only ${fits} reviews fit`
    yield at(review, 'cadence', `${count} into the ${sayDays(length)} of the period, fewer than ${reviews}`, {
      related: [at(period, 'end', 'the end of the period')],
      // Who is asked to review every fortnight has reviews enough, or hears of it then.
      comesOf: [{ rule: 'governance/review-cadence', holder: review, key: 'cadence' }],
    })
  },
})

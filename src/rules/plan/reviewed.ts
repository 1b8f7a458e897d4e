import { at, rule } from '../../lint/rule.ts'
import { sayAway, sayDay } from '../../plan/dates.ts'

export default rule({
  id: 'plan/reviewed',
  severity: 'warning',
  from: 'live',
  reads: ['review_by?'],
  summary: 'A live plan has a day, still to come, on which it is looked at again as a whole.',
  why: `Plans come apart after the hand-over: each channel runs its piece, and by the third month only the document still
    fits together. A day in the diary for the whole plan is what brings the pieces back to one table.`,
  fix: 'Hold the review, change what it decides, and set review_by, beside status, to the next day on which the whole plan is looked at.',
  source: '[000] the hand-off; [002]',

  valid: [
    `
    status: live
    review_by: 2026-07-15
    `,
    `
    status: closed
    review_by: 2026-05-31
    `,
    `
    status: approved
    `,
  ],
  invalid: [
    `
    status: live
  # ^^^^^^ no day is set on which the live plan is looked at again as a whole
    `,
    `
    status: live
    review_by: 2026-07-14
    #          ^^^^^^^^^^ the plan was to be reviewed by 14 July 2026, 1 day ago
    `,
    `
    status: live
    review_by: 2026-06-30
    #          ^^^^^^^^^^ the plan was to be reviewed by 30 June 2026, 15 days ago
    `,
  ],

  *check({ review_by: day }, { plan: { data }, stage, today }) {
    if (stage === 'closed') return
    if (!day) yield at(data, 'review_by', 'no day is set on which the live plan is looked at again as a whole')
    else if (day < today)
      yield at(data, 'review_by', `the plan was to be reviewed by ${sayDay(day)}, ${sayAway(today, day)}`)
  },
})

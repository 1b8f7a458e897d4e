import { sayCommit } from '../../lint/history.ts'
import { at, rule } from '../../lint/rule.ts'
import { daysBetween } from '../../plan/dates.ts'

export default rule({
  id: 'plan/not-stale',
  severity: 'warning',
  from: 'live',
  reads: ['review_by?'],
  needs: ['history'],
  options: { days: 30 },
  summary: 'Somebody has worked on a live plan in the last month, or a day is set on which they will.',
  why: `A plan that nobody touches while its money is being spent is out of date the week after it was signed: budgets have
    moved, a channel has stopped, and the page still says what was hoped for in spring.`,
  fix: 'Hold the plan against what is really running, commit what has changed, and set review_by to the day of the next look.',
  source: '[002] plans and delivery drift apart',

  valid: [
    [
      `
    status: live
    `,
      { history: [{ on: '2026-05-20' }, { on: '2026-06-15' }] },
    ],
    [
      `
    # Nobody has touched it since May, but the day for that is still to come.
    status: live
    review_by: 2026-07-15
    `,
      { history: [{ on: '2026-05-20' }] },
    ],
    [
      `
    status: closed
    `,
      { history: [{ on: '2026-01-20' }] },
    ],
    [
      `
    # The last commit of the branch was made on another machine, whose clock is behind.
    status: live
    `,
      { history: [{ on: '2026-07-01', text: 'status: live' }, { on: '2026-02-01' }] },
    ],
  ],
  invalid: [
    [
      `
    status: live
    #       ^^^^ no commit has touched the live plan for 31 days: the last is 22222222, 14 June 2026, Mia Torres
    `,
      {
        history: [
          { on: '2026-05-20', text: 'status: draft' },
          { on: '2026-06-14', by: 'Mia Torres' },
        ],
      },
    ],
    [
      `
    status: live
    #       ^^^^ no commit has touched the live plan for 56 days: the last is 11111111, 20 May 2026, Dan Whitlock
    review_by: 2026-07-14
    `,
      { history: [{ on: '2026-05-20' }] },
    ],
  ],

  *check({ review_by }, { history: { versions }, plan: { data }, stage, today }, { days }) {
    const [first] = versions
    if (!first || stage === 'closed' || (review_by !== undefined && review_by >= today)) return
    const last = versions.reduce((one, other) => (other.commit.on > one.commit.on ? other : one), first)
    const age = daysBetween(last.commit.on, today)
    if (age <= days) return
    const fact = `no commit has touched the live plan for ${age} days: the last is ${sayCommit(last.commit)}`
    yield at(data, 'status', fact)
  },
})

import { at, rule } from '../../lint/rule.ts'
import { addDays, daysBetween, sayDay } from '../../plan/dates.ts'

export default rule({
  id: 'plan/status-matches-dates',
  severity: 'warning',
  from: 'draft',
  reads: ['status?', 'period?', 'launch?', 'approved?'],
  options: { days_to_close: 30 },
  summary: 'The status fits the calendar.',
  why: `The status decides how much is asked of a plan. A draft that is already in market is never held to what a live plan
    must have, and a plan that is over but not closed keeps asking to be acted on.`,
  fix: 'Set the status to what the plan is today, or correct the date.',
  source: '[002] plans and delivery drift apart',

  valid: [
    `
    # The day of the launch itself belongs to both.
    status: draft
    period: { start: 2026-07-15, end: 2026-09-30 }
    `,
    `
    status: live
    launch: 2026-07-15
    approved: { by: Amara Osei, on: 2026-06-15 }
    `,
    `
    status: live
    period: { start: 2026-04-01, end: 2026-06-15 }
    `,
    `
    status: closed
    period: { start: 2025-04-01, end: 2025-06-15 }
    `,
  ],
  invalid: [
    [
      `
    status: draft
    #       ^^^^^ the plan is still a draft, and its launch was on 14 July 2026, 1 day ago
    launch: 2026-07-14
      `,
      { related: [[['2026-07-14', 'the launch']]] },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
  # ^^^^^^ the plan is still a draft, and its period started on 1 July 2026, 14 days ago
      `,
      { related: [[['2026-07-01', 'the start of the period, which is the launch where no other is given']]] },
    ],
    `
    status: approved
    #       ^^^^^^^^ info: the plan is only approved, and its launch was on 1 July 2026, 14 days ago
    launch: 2026-07-01
    `,
    [
      `
    status: live
    #       ^^^^ the plan is live, and its launch is on 1 September 2026, 48 days from now
    launch: 2026-09-01
      `,
      { related: [[['2026-09-01', 'the launch']]] },
    ],
    [
      `
    status: live
    #       ^^^^ the plan is live, and its period ended on 14 June 2026, 31 days ago
    period: { start: 2026-04-01, end: 2026-06-14 }
      `,
      { related: [[['2026-06-14', 'the last day']]] },
    ],
    `
    status: draft
    #       ^^^^^ the plan is still a draft, and its period ended on 30 September 2025, 288 days ago
    period: { start: 2025-07-01, end: 2025-09-30 }
    `,
    [
      `
    status: approved
    #       ^^^^^^^^ the plan is approved, and the approval is dated 20 July 2026, 5 days from now
    approved: { by: Amara Osei, on: 2026-07-20 }
      `,
      { related: [[['2026-07-20', 'the approval']]] },
    ],
  ],

  // The status that is written counts, not the one that --stage tries out.
  *check({ status = 'draft', period, launch, approved }, { plan: { data }, today }, { days_to_close }) {
    if (status === 'closed') return
    const first = launch ?? period?.start
    const launched = launch ? at(data, 'launch', 'the launch') : undefined
    const started = period
      ? at(period, 'start', 'the start of the period, which is the launch where no other is given')
      : undefined
    const related = [launched ?? started].filter((place) => place !== undefined)
    const word = status === 'draft' ? 'still a draft' : status
    if (period?.end && addDays(period.end, days_to_close) < today) {
      const when = `its period ended on ${sayDay(period.end)}, ${away(today, period.end)}`
      yield at(data, 'status', `the plan is ${word}, and ${when}`, { related: [at(period, 'end', 'the last day')] })
    } else if (first && first < today && status !== 'live') {
      const when = `${launch ? 'its launch was' : 'its period started'} on ${sayDay(first)}, ${away(today, first)}`
      if (status === 'draft') yield at(data, 'status', `the plan is ${word}, and ${when}`, { related })
      else yield at(data, 'status', `the plan is only approved, and ${when}`, { severity: 'info', related })
    } else if (first && first > today && status === 'live') {
      const when = `${launch ? 'its launch is' : 'its period starts'} on ${sayDay(first)}, ${away(today, first)}`
      yield at(data, 'status', `the plan is live, and ${when}`, { related })
    }
    if (status !== 'draft' && approved?.on && approved.on > today) {
      const message = `the plan is ${status}, and the approval is dated ${sayDay(approved.on)}, ${away(today, approved.on)}`
      yield at(data, 'status', message, { related: [at(approved, 'on', 'the approval')] })
    }
  },
})

function away(today: string, day: string): string {
  const days = Math.abs(daysBetween(today, day))
  return `${days} ${days === 1 ? 'day' : 'days'} ${day < today ? 'ago' : 'from now'}`
}

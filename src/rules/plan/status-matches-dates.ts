import { at, rule } from '../../lint/rule.ts'
import { addDays, sayAway, sayDay } from '../../plan/dates.ts'

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
    [
      `
    status: live
    period: { start: 2025-04-01, end: 2025-06-15 }
      `,
      { stage: 'closed' },
    ],
    [
      `
    status: draft
    launch: 2026-07-14
      `,
      { stage: 'live' },
    ],
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
    [
      `
    status: draft
    #       ^^^^^ as live, the plan would not be in market yet: its launch is on 1 September 2026, 48 days from now
    #       ^^^^^ as live, the plan would rest on an approval dated 20 July 2026, 5 days from now
    launch: 2026-09-01
    approved: { by: Amara Osei, on: 2026-07-20 }
      `,
      { stage: 'live', related: [[['2026-09-01', 'the launch']], [['2026-07-20', 'the approval']]] },
    ],
    [
      `
    status: live
    #       ^^^^ as a draft, the plan would be in market already: its launch was on 1 July 2026, 14 days ago
    launch: 2026-07-01
      `,
      { stage: 'draft' },
    ],
    [
      `
    status: draft
    #       ^^^^^ as live, the plan would be over: its period ended on 14 June 2026, 31 days ago
    period: { start: 2026-04-01, end: 2026-06-14 }
      `,
      { stage: 'live' },
    ],
  ],

  // A status that only --stage gives is not one that the plan claims.
  *check({ status = 'draft', period, launch, approved }, { plan: { data }, today, stage }, { days_to_close }) {
    if (stage === 'closed') return
    const first = launch ?? period?.start
    const launched = launch ? at(data, 'launch', 'the launch') : undefined
    const started = period
      ? at(period, 'start', 'the start of the period, which is the launch where no other is given')
      : undefined
    const related = [launched ?? started].filter((place) => place !== undefined)
    // A launch outside the period is no day that anything is held against.
    const comesOf = [{ rule: 'plan/dates-in-order', holder: data, key: 'launch' }]
    const isTried = stage !== status
    const say = (fact: string, tried: string, extra: Extra) =>
      at(data, 'status', isTried ? `as ${sayStage(stage)}, the plan would ${tried}` : `the plan is ${fact}`, {
        ...(isTried && { fix: 'Lint it at the status that fits the dates, or correct the date.' }),
        ...extra,
      })
    const word = stage === 'draft' ? 'still a draft' : stage
    if (period?.end && addDays(period.end, days_to_close) < today) {
      const when = `its period ended on ${sayDay(period.end)}, ${sayAway(today, period.end)}`
      yield say(`${word}, and ${when}`, `be over: ${when}`, { related: [at(period, 'end', 'the last day')] })
    } else if (first && first < today && stage !== 'live') {
      const when = `${launch ? 'its launch was' : 'its period started'} on ${sayDay(first)}, ${sayAway(today, first)}`
      const tried = `be in market already: ${when}`
      if (stage === 'draft') yield say(`${word}, and ${when}`, tried, { related, comesOf })
      else yield say(`only approved, and ${when}`, tried, { severity: 'info', related, comesOf })
    } else if (first && first > today && stage === 'live') {
      const when = `${launch ? 'its launch is' : 'its period starts'} on ${sayDay(first)}, ${sayAway(today, first)}`
      yield say(`live, and ${when}`, `not be in market yet: ${when}`, { related, comesOf })
    }
    if (stage !== 'draft' && approved?.on && approved.on > today) {
      const when = `${sayDay(approved.on)}, ${sayAway(today, approved.on)}`
      const extra = { related: [at(approved, 'on', 'the approval')] }
      yield say(`${stage}, and the approval is dated ${when}`, `rest on an approval dated ${when}`, extra)
    }
  },
})

type Extra = NonNullable<Parameters<typeof at>[3]>

function sayStage(stage: string): string {
  return stage === 'draft' ? 'a draft' : stage
}

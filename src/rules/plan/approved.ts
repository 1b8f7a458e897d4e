import { at, rule } from '../../lint/rule.ts'
import { nameOf } from '../../plan/people/people.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'plan/approved',
  severity: 'error',
  from: 'approved',
  reads: ['approved?'],
  summary: 'A plan that is approved says who approved it, and on which day.',
  why: `Money is spent on the strength of an approval. If neither the name nor the day is known, nobody can be asked what
    was agreed, and nobody can tell a change from the plan as it was signed.`,
  fix: "Write approved: { by: a person's name, on: the day }; if nobody has approved it yet, the status is draft.",
  source: '[000] a plan needs someone accountable',

  valid: [
    `
    status: approved
    approved: { by: Amara Osei, on: 2026-06-15 }
    `,
    `
    status: draft
    `,
    `
    status: live
    approved: { by: { name: Amara Osei, role: Marketing director }, on: 2026-06-15 }
    `,
  ],
  invalid: [
    [
      `
    title: Autumn
  # ^^^^^ the plan is approved, but nothing says who approved it and when
    status: approved
      `,
      { related: [[['approved', 'the status says so here']]] },
    ],
    `
    status: live
    approved: { by: TBC, on: 2026-06-15 }
    #               ^^^ the plan is live, but nothing says who approved it
    `,
    `
    status: closed
    approved: { by: Amara Osei }
  # ^^^^^^^^ the plan is closed, but nothing says when it was approved
    `,
    [
      `
    approved: { by: { role: Marketing director } }
  # ^^^^^^^^ once approved, the plan needs to say who approved it and when
      `,
      { stage: 'approved', related: [[]] },
    ],
    [
      `
    status: draft
    approved: { by: TBC, on: 2026-07-10 }
    #               ^^^ once live, the plan needs to say who approved it
      `,
      { stage: 'live' },
    ],
    [
      `
    status: draft
    approved: { by: Amara Osei }
  # ^^^^^^^^ once approved, the plan needs to say when it was approved
      `,
      { stage: 'approved' },
    ],
  ],

  // A plan that only --stage calls approved is not told that it is.
  *check({ approved }, { plan: { data }, stage, words }) {
    const isTried = (data.status ?? 'draft') !== stage
    const what = isTried ? `once ${stage}, the plan needs to say` : `the plan is ${stage}, but nothing says`
    const fix = isTried ? { fix: "Write approved: { by: a person's name, on: the day } when it is approved." } : {}
    const who = said(nameOf(approved?.by), words)
    const related = data.status === stage ? [at(data, 'status', 'the status says so here')] : []
    if (!approved || (!who && !approved.on))
      yield at(data, 'approved', `${what} who approved it and when`, { place: 'key', related, ...fix })
    else if (!who) yield at(approved, 'by', `${what} who approved it`, { related, ...fix })
    else if (!approved.on) yield at(approved, 'on', `${what} when it was approved`, { related, ...fix })
  },
})

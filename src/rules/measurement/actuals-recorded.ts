import { at, rule } from '../../lint/rule.ts'

export default rule({
  id: 'measurement/actuals-recorded',
  severity: 'warning',
  from: 'closed',
  reads: ['status?'],
  needs: ['actuals'],
  summary: 'A closed plan has its results beside it.',
  why: `The next plan starts from what this one found out. If the results are not kept where the plan is, its baselines are
    guessed again, and the same channels are bought for the same reasons.`,
  fix: 'Put actuals.csv beside the plan: a row for each reading, with date, metric, channel and value.',
  source: '[003] measure and refine',

  valid: [['status: closed', { hasActuals: true }], 'status: live # there is time'],
  invalid: [
    [
      `
    status: closed
    #       ^^^^^^ the plan is closed, and no results are recorded beside it
    `,
      { hasActuals: false },
    ],
  ],

  *check(_, { plan, hasActuals }) {
    if (!hasActuals) yield at(plan.data, 'status', 'the plan is closed, and no results are recorded beside it')
  },
})

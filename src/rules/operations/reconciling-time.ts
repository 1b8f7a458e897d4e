import { at, rule } from '../../lint/rule.ts'
import { sayNumber } from '../../plan/money.ts'
import { sayShare } from '../../plan/shares.ts'

export default rule({
  id: 'operations/reconciling-time',
  severity: 'warning',
  from: 'draft',
  reads: ['operations'],
  summary: 'Those who lead spend their time on decisions rather than on making reports agree.',
  why: `Hours in which two reports are made to say the same are paid at the rate of the people who should decide, and they come
    back every week. Above a fifth, it is the reporting that needs a plan.`,
  fix: 'Agree on one source for each number and one dashboard, so that there is nothing left to reconcile.',
  source: '[002] the 20% test',
  options: { share: 0.2 },

  valid: [
    `
    operations: { reporting: { reconciling_hours: 2, deciding_hours: 8 } }
    `,
    `
    # Half of it is not enough to tell.
    operations: { reporting: { reconciling_hours: 12 } }
    `,
  ],
  invalid: [
    [
      `
    operations:
      reporting: { reconciling_hours: 6, deciding_hours: 9 }
      #                               ^ 6 of 15 hours a week, 40%, go into making reports agree, more than 20%
    `,
      { related: [[['9', 'the hours for decisions']]] },
    ],
  ],

  *check({ operations: { reporting } }, _, { share }) {
    const { reconciling_hours: reconciling, deciding_hours: deciding } = reporting ?? {}
    if (!reporting || reconciling === undefined || deciding === undefined || reconciling < 0 || deciding < 0) return
    const all = reconciling + deciding
    if (all === 0 || reconciling <= all * share + 1e-9) return
    yield at(
      reporting,
      'reconciling_hours',
      `${sayNumber(reconciling)} of ${sayNumber(all)} hours a week, ${sayShare(reconciling / all)}, go into making reports agree, more than ${sayShare(share)}`,
      { related: [at(reporting, 'deciding_hours', 'the hours for decisions')] },
    )
  },
})

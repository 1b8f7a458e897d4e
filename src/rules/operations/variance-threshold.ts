import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'operations/variance-threshold',
  severity: 'warning',
  from: 'draft',
  reads: ['operations'],
  summary: 'The plan says how far a number may be off before somebody finds out why, and what is checked then.',
  why: `Without a line that was drawn beforehand, each bad number is first discussed and then explained away. Without a list of
    checks, the search for the cause begins anew every time, and with the cause that was somebody's fault last time.`,
  fix: 'Write under operations.variance a `threshold` such as 10% and in `diagnose` the checks, the cheapest cause first: tracking, routing, stock, creative.',
  source: '[002] variance triggers a diagnosis',

  valid: [
    `
    operations: { variance: { threshold: 10%, diagnose: [tracking, lead routing] } }
    `,
    `
    # No operations at all is one gap, and operations/milestones says so.
    title: Autumn
    `,
  ],
  invalid: [
    `
    operations:
  # ^^^^^^^^^^ nothing says how far a number may be off before somebody finds out why
      milestones: [{ id: live }]
    `,
    `
    operations:
      variance: { answer_within: 5 days, diagnose: [tracking] }
    # ^^^^^^^^ nothing says how far a number may be off before the checks are run
    `,
    `
    operations:
      variance: { threshold: 10%, diagnose: [TBC] }
      #                                     ^^^^^ nothing says what is checked when a number is more than 10% off
    `,
    `
    operations:
      variance: { answer_within: 5 days }
    # ^^^^^^^^ nothing says how far a number may be off, or what is checked then
    `,
  ],

  *check({ operations }, { words }) {
    const { variance } = operations
    if (!variance) {
      yield at(operations, 'variance', 'nothing says how far a number may be off before somebody finds out why')
      return
    }
    const hasThreshold = variance.threshold !== undefined
    const hasChecks = (variance.diagnose ?? []).some((check) => said(check, words))
    if (!hasThreshold)
      yield at(
        variance,
        'threshold',
        `nothing says how far a number may be off${hasChecks ? ' before the checks are run' : ', or what is checked then'}`,
      )
    else if (!hasChecks)
      yield at(
        variance,
        'diagnose',
        `nothing says what is checked when a number is more than ${variance.threshold} off`,
      )
  },
})

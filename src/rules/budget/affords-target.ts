import { at, rule } from '../../lint/rule.ts'
import { costLimits, exceeds, sayExcess } from '../../plan/budget/cost-limits.ts'
import { neededFor } from '../../plan/metrics/needed.ts'
import { metricOf } from '../../plan/quantities.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { costWords } from '../../words/money/cost-words.ts'
import { numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'budget/affords-target',
  severity: 'error',
  from: 'draft',
  reads: ['budget', 'objective', 'measurement'],
  summary: 'The whole budget, divided by what the objective needs, keeps within the cost that the objective allows.',
  why: `Budget, target and cost limit are three numbers of which only two are free. When they contradict each other the
    plan has failed before it starts: either the target or the limit will be missed, and nobody has chosen which.`,
  fix: 'Change one of the three: a smaller budget, a higher target, or a limit that the board accepts.',
  source: 'arithmetic',

  valid: [
    `
    budget: { currency: GBP, total: 359000, includes: [media, fees] }
    objective: { metric: subscribers, target: 2000, guardrails: [{ metric: cpa, below: 180 }] }
    measurement: { metrics: [{ id: subscribers, unit: people }, { id: cpa, unit: GBP, cost_of: subscribers }] }
    `,
    `
    # Exactly at a limit that may be reached.
    budget: { currency: GBP, total: 360000, includes: [media, fees] }
    objective: { metric: subscribers, target: 2000, guardrails: [{ metric: cpa, at_most: 180 }] }
    measurement: { metrics: [{ id: subscribers, unit: people }, { id: cpa, unit: GBP, cost_of: subscribers }] }
    `,
    `
    # Customers who stay are the target itself, not what is added to the 9,000 of last year.
    budget: { currency: GBP, total: 100000, includes: [media] }
    objective: { outcome: retention, metric: customers, baseline: 9000, target: 10000, guardrails: [{ metric: cost, at_most: 10 }] }
    measurement: { metrics: [{ id: customers, kind: level }, { id: cost, cost_of: customers }] }
    `,
    `
    # The cost of something else, and a cost in another currency.
    budget: { currency: GBP, total: 360000, includes: [media] }
    objective:
      outcome: acquisition
      metric: customers
      target: 2000
      guardrails: [{ metric: cost-per-lead, below: 40 }, { metric: cac, below: 100 }]
    measurement:
      metrics: [{ id: customers, name: New customers }, { id: cost-per-lead, unit: GBP }, { id: cac, unit: USD, cost_of: customers }]
    `,
  ],
  invalid: [
    [
      `
    budget: { currency: GBP, total: 360000, includes: [media, agency fees] }
    #                               ^^^^^^ £360,000 for 2,000 subscribers is £180 each, and the limit is below £180
    objective: { metric: new-subscribers, target: 2000, guardrails: [{ metric: cpa, below: 180 }] }
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, unit: GBP, cost_of: new-subscribers }]
    `,
      {
        related: [
          [
            ['180', 'the limit'],
            ['2000', 'the target'],
          ],
        ],
      },
    ],
    `
    # "At most" in the field, "below" in the sentence that was approved.
    budget: { currency: GBP, total: 360000, includes: [media] }
    #                               ^^^^^^ £360,000 for 2,000 subscribers is £180 each, and the limit is below £180
    objective:
      statement: Acquire 2,000 new subscribers at a cost per acquisition below £180.
      metric: new-subscribers
      target: 2000
      guardrails: [{ metric: cpa, at_most: 180 }]
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, unit: GBP, cost_of: new-subscribers }]
    `,
    [
      `
    budget: { currency: GBP, total: 110000, includes: [media] }
    #                               ^^^^^^ £110,000 for the 1,000 customers above the baseline is £110 each, and the limit is at most £100
    objective: { outcome: acquisition, metric: active, baseline: 9000, target: 10000, guardrails: [{ metric: cac, at_most: 100 }] }
    measurement: { metrics: [{ id: active, kind: level, unit: customers }, { id: cac, unit: £, cost_of: active }] }
    `,
      {
        related: [
          [
            ['100', 'the limit'],
            ['10000', 'the target'],
            ['9000', 'the baseline'],
          ],
        ],
      },
    ],
    `
    # Nothing says what the cost covers.
    budget: { currency: EUR, total: 270001 }
    #                               ^^^^^^ warning: €270,001 for €1,800,000 is a little over €0.15 per EUR, and the limit is at most €0.15
    objective: { metric: revenue, target: 1800000, guardrails: [{ metric: cost, at_most: 0.15 }] }
    measurement: { metrics: [{ id: revenue, unit: EUR }, { id: cost, unit: EUR, cost_of: revenue }] }
    `,
    `
    # Only the name says what it is the cost of.
    budget: { currency: GBP, total: 30000, includes: [media] }
    #                               ^^^^^ warning: £30,000 for 1,000 is £30 each, and the limit is below £25
    objective: { metric: first-orders, target: 1000, guardrails: [{ metric: cost-per-first-order, below: 25 }] }
    measurement: { metrics: [{ id: first-orders }, { id: cost-per-first-order, unit: GBP }] }
    `,
    `
    # A cost per acquisition where the objective does not say what kind of result it wants.
    budget: { currency: GBP, total: 360000, includes: [media] }
    #                               ^^^^^^ warning: £360,000 for 1,200 is £300 each, and the limit is at most £200
    objective: { metric: customers, target: 1200, guardrails: [{ metric: cac, at_most: 200 }] }
    measurement: { metrics: [{ id: customers }, { id: cac, name: CAC, unit: GBP }] }
    `,
    `
    budget: { currency: GBP, total: 30000, includes: [media] }
    #                               ^^^^^ £30,000 for £200,000 is 15%, and the limit is at most 12%
    objective: { metric: sales, target: 200000, guardrails: [{ metric: cost-of-sale, at_most: 12% }] }
    measurement: { metrics: [{ id: sales, unit: GBP }, { id: cost-of-sale, unit: "%", cost_of: sales }] }
    `,
  ],

  *check({ budget, objective, measurement }, { words }) {
    const { total, currency, includes = [] } = budget
    const metric = metricOf(measurement.metrics, objective.metric)
    const needed = metric && neededFor(objective, metric)
    if (total === undefined || !needed) return
    const told = costWords(objective.statement, words)
    const limits = costLimits(objective, measurement.metrics ?? [], currency, told)
    const isCovered = includes.some((cost) => said(cost, words) !== undefined)
    for (const limit of limits) {
      if (!exceeds(total, needed.amount, limit)) continue
      const target = at(objective, 'target', 'the target')
      yield at(budget, 'total', sayExcess(total, needed, limit, metric, currency), {
        ...(!(limit.certain && isCovered) && { severity: 'warning' }),
        ...(fitsSaid(total / needed.amount, objective.statement) && {
          comesOf: [{ rule: 'objective/statement-agrees', holder: objective, key: 'statement' }],
        }),
        related: [
          at(limit.guardrail, limit.key, 'the limit'),
          ...(needed.beyond === undefined ? [target] : [target, at(objective, 'baseline', 'the baseline')]),
        ],
      })
    }
  },
})

/** Is the money for each within a limit that the statement names? Then it is the other limit that is off. */
function fitsSaid(each: number, statement = ''): boolean {
  return numbers(statement).some(({ bound, currency, value }) => bound && currency !== undefined && each <= value)
}

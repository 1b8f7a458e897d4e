import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { Guardrail } from '../../plan/format.generated.ts'
import { isMoneyIn, isShareUnit, kindOf, metricOf, sayValue } from '../../plan/quantities.ts'

export default rule({
  id: 'objective/guardrail',
  severity: 'warning',
  from: 'draft',
  reads: ['objective', 'measurement?', 'budget?'],
  summary: 'An objective that counts customers or the like has a limit of cost or quality.',
  why: `Any number of customers can be had at some price: by discounts, by bad leads, by promising too much. The limit
    says which ways of reaching the target do not count, before somebody under pressure finds one of them.`,
  fix: 'Add a guardrail: the most that one result may cost, or the quality that must hold (churn, returns, complaints).',
  source: '[000] step 1',

  valid: [
    `
    objective: { metric: new-subscribers, target: 2000, guardrails: [{ metric: cpa, below: 180 }] }
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    # Money and shares are not volumes: what they cost is in them, or they are a quality themselves.
    objective: { metric: signed-revenue, target: 1800000 }
    measurement: { metrics: [{ id: signed-revenue, unit: EUR }] }
    `,
    `
    objective: { metric: month-3-churn, target: 9% }
    measurement: { metrics: [{ id: month-3-churn, unit: "%" }] }
    `,
  ],
  invalid: [
    `
    objective: { metric: new-subscribers, target: 2000 }
  # ^^^^^^^^^ nothing limits what the 2,000 subscribers may cost or how good they must be
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    budget: { currency: GBP, total: 900 }
    `,
    `
    objective:
      metric: new-subscribers
      target: 2000
      guardrails: [{ metric: new-subscribers, at_least: 1500 }]
    # ^^^^^^^^^^ the only limit is on the objective itself: nothing limits what the 2,000 subscribers may cost or how good they must be
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    objective:
      metric: new-subscribers
      target: 2000
      guardrails: [{ metric: cpa }]
    #                ^^^^^^ the guardrail on "cpa" gives no limit
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
  ],

  *check({ objective, measurement, budget }) {
    const { target, guardrails = [] } = objective
    const metric = metricOf(measurement?.metrics, objective.metric)
    const empty = guardrails.filter((guardrail) => !hasLimit(guardrail))
    for (const guardrail of empty) {
      const on = guardrail.metric ? `the guardrail on "${guardrail.metric}"` : 'this guardrail'
    }
  },
})

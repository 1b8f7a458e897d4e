import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { isChange, isStart, multiplierIn } from '../../plan/changes.ts'
import { currencyOf, mayBeSameCurrency } from '../../plan/currencies.ts'
import { addDays, type Day, sayDay } from '../../plan/dates.ts'
import { holdsDay, holdsNumber } from '../../plan/figures.ts'
import type { Metric, Objective } from '../../plan/format.generated.ts'
import { sayMoney, sayNumber } from '../../plan/money.ts'
import { isShareUnit, metricName, metricOf, metricWords, valueIn } from '../../plan/quantities.ts'
import { dates } from '../../words/dates.ts'
import { type NumberMention, numbers } from '../../words/numbers.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'objective/statement-agrees',
  severity: 'error',
  from: 'draft',
  reads: ['objective', 'measurement?', 'budget?'],
  lists: ['cost-per'],
  summary: 'The statement of the objective says the same numbers, currency and date as its fields.',
  why: `People repeat the sentence, and the dashboard counts the fields. Where the two differ, half of the organisation
    works for another target, and both halves can show where it is written.`,
  fix: 'Decide which of the two is meant, and correct the other.',
  source: 'ours',

  valid: [
    `
    objective:
      statement: Win two thousand subscribers on the way to 11,000 at less than £180 each, in six cities, by 30 September 2026.
      metric: new-subscribers
      target: 2000
      by: 2026-09-30
      guardrails: [{ metric: cpa, at_most: 180 }]
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, unit: GBP, cost_of: new-subscribers }]
    `,
    `
    # What is added agrees with what comes out; a price is nobody's limit.
    objective:
      statement: Double annual revenue from $250,000 to $500,000 with a box at $39 a month.
      metric: revenue
      baseline: 250000
      target: 500000
    measurement: { metrics: [{ id: revenue, name: Annual revenue, unit: USD }] }
    `,
    `
    objective: { statement: Grow subscribers by 15% before 1 October 2026., metric: subs, baseline: 2000, target: 2300, by: 2026-09-30 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: people }] }
    `,
    `
    # Rounded, and not against the limit.
    objective:
      statement: Sign €1.8m of contract revenue at a cost per contract of €900, with churn of about 7%.
      metric: revenue
      target: 1795000
      guardrails: [{ metric: cost, at_most: 1000 }, { metric: churn, at_most: 9% }]
    measurement:
      metrics: [{ id: revenue, name: Contract revenue, unit: EUR }, { id: cost, name: Cost per contract, unit: EUR }, { id: churn, unit: "%" }]
    `,
  ],
  invalid: [
    [
      `
    objective:
      statement: Acquire 2,500 new subscribers at a cost per acquisition below £150 by 31 October 2026.
      #                  ^^^^^ the statement says 2,500, and the target is 2,000
      #                                                                        ^^^^ the statement says £150, and the limit of "Cost per acquisition" is below £180
      #                                                                                ^^^^^^^^^^^^^^^ the statement says 31 October 2026, and the objective is due on 30 September 2026
      metric: new-subscribers
      target: 2000
      by: 2026-09-30
      guardrails: [{ metric: cpa, below: 180 }]
    measurement:
      metrics:
        - { id: new-subscribers, name: New subscribers, unit: subscribers }
        - { id: cpa, name: Cost per acquisition, unit: GBP, cost_of: new-subscribers }
      `,
      { related: [[['2000', 'the target']], [['180', 'the limit']], [['2026-09-30', 'the date']]] },
    ],
    `
    objective:
      statement: Sign $1.2m of new contract revenue at a CPA of £240.
      #               ^^^^^ the statement says $1.2m, and the target is in EUR
      #                                                         ^^^^ the statement says £240, and the limit of "cpa" is at most €200
      metric: revenue
      target: 1200000
      guardrails: [{ metric: cpa, at_most: 200 }]
    measurement: { metrics: [{ id: revenue, name: Contract revenue, unit: EUR }, { id: cpa, unit: EUR }] }
    `,
    `
    objective:
      statement: Raise unaided awareness from 9% to 18% by the end of November while churn stays under 8%.
      #                                             ^^^ the statement says 18%, and the target is 15%
      #                                                     ^^^^^^^^^^^^^^^ the statement says by the end of November, and the objective is due on 30 September 2026
      #                                                                                              ^^ the statement says 8%, and the limit of "churn" is at most 6%
      metric: awareness
      baseline: 9%
      target: 15%
      by: 2026-09-30
      guardrails: [{ metric: churn, at_most: 6% }]
    measurement: { metrics: [{ id: awareness, name: Unaided awareness, unit: "%" }, { id: churn, unit: "%" }] }
    `,
    `
    objective: { statement: Raise retention by +15 points., metric: retention, target: 15% }
    #                                          ^^^^^^^^^^ warning: the statement says +15 points, and the target is 15%: points and percent are two things
    measurement: { metrics: [{ id: retention, unit: "%" }] }
    `,
    `
    objective: { statement: Raise the promoter score by 15%., metric: nps, target: 15 }
    #                                                   ^^^ warning: the statement says 15%, and the target is 15 points: points and percent are two things
    measurement: { metrics: [{ id: nps, name: Promoter score, unit: points }] }
    `,
    `
    objective: { statement: Double subscribers., metric: subs, baseline: 1420, target: 2000 }
    #                       ^^^^^^ warning: "Double" takes 1,420 to 2,840, and the target is 2,000
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: Grow subscribers by 25%., metric: subs, baseline: 2000, target: 2300 }
    #                                           ^^^ warning: "25%" takes 2,000 to 2,500, and the target is 2,300
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
  ],

  *check({ objective, measurement, budget }, { plan, words }) {
    const { statement } = objective
    if (statement === undefined) return
    const metrics = measurement?.metrics ?? []
    const reading: Reading = {
      statement,
      words,
      said: numbers(statement),
      goal: goalOf(objective, metrics),
      limits: limitsOf(objective, metrics),
    }
    const isSaid = reading.said.some((number) => reading.goal && equals(number, reading.goal))
    for (const number of reading.said) {
      const within = { within: [number.start, number.end] as const }
      const other = inOtherCurrency(number, reading)
      const mixed = mixesPointsAndPercent(number, reading, objective)
      if (other) yield at(objective, 'statement', `the statement says ${number.text}, and ${other.what} is in ${other.currency}`, within)
      else if (mixed) yield at(objective, 'statement', mixed, { severity: 'warning', ...within })
      else if (number.range === undefined && !holdsNumber(plan.data, number.value)) {
        const limit = limitSaid(number, reading)
        const figure = limit ?? (isSaid ? undefined : targetSaid(number, reading))
        if (figure && (limit ? breaks(number, limit) : !equals(number, figure)))
          yield at(objective, 'statement', `the statement says ${number.text}, and ${figure.what} is ${sayFigure(figure)}`, {
            ...within,
            related: [{ holder: figure.holder, key: figure.key, message: figure.label }],
          })
      }
    }
    yield* otherDate(objective, statement, plan.data)
  },
})

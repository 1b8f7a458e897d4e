import { type Flag, type FlagEdit, type Frozen, on, rule } from '../../lint/rule.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { isShareUnit, mayBeShareUnit, metricName, metricOf } from '../../plan/quantities.ts'
import { fraction, type Share } from '../../plan/shares.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'measurement/units-agree',
  severity: 'error',
  from: 'draft',
  reads: ['measurement?', 'objective?', 'channels[]?', 'budget?', 'operations?'],
  over: ['syntax/number-as-text'],
  summary: 'Shares are written where shares are due, and only there; what is counted is not below zero.',
  why: `Is 9 at 9% a hundredth of what it should be, or is it right? A reader guesses from the context; a sum or a comparison
    takes it as it stands, and is wrong by a factor of a hundred without a word.`,
  fix: "Write a share with its sign (20%) or as a fraction (0.2), and everything else as a bare number in the metric's unit.",
  source: 'ours',

  valid: [
    `
    objective: { metric: subscribers, baseline: 1420, target: 2000, guardrails: [{ metric: churn, at_most: 9% }] }
    measurement:
      metrics: [{ id: subscribers, unit: subscribers }, { id: churn, unit: "%" }, { id: returns, unit: "% of orders" }]
      targets: [{ metric: churn, on: 2026-08-31, value: 0.095 }, { metric: returns, on: 2026-08-31, value: 4 }]
    `,
    `
    # A target that is relative to the baseline.
    objective: { statement: Grow revenue from customers by 15% in 2026., metric: revenue, baseline: 400000, target: 15% }
    measurement: { metrics: [{ id: revenue, unit: GBP }] }
    `,
    `
    objective: { statement: Increase revenue 15% by year end., metric: revenue, target: 15% }
    measurement: { metrics: [{ id: revenue, unit: GBP }] }
    `,
    `
    # What may fall below zero.
    objective: { metric: nps, baseline: -12, target: -2 }
    measurement: { metrics: [{ id: nps, unit: points }] }
    `,
    `
    budget: { reallocation: { limit: 20% }, allocations: [{ channel: email, share: 1 }] }
    objective: { effort: { brand: 0.4, activation: 60% } }
    `,
    `
    # What it is counted in is still open, and that is the finding.
    objective: { metric: churn, target: 9% }
    measurement: { metrics: [{ id: churn, unit: TBC }] }
    `,
  ],
  invalid: [
    [
      `
    objective:
      metric: subscribers
      baseline: 12%
      #         ^^^ 12% is a share, and "New subscribers" is counted in subscribers
      target: 15
      guardrails:
        - { metric: churn, at_most: 9 }
        #                           ^ 9 is a bare number, and "churn" is measured in percent: write 9%
    channels: [{ id: email, contribution: 38% }]
    #                                     ^^^ 38% is a share, and "New subscribers" is counted in subscribers
    measurement:
      metrics: [{ id: subscribers, name: New subscribers, unit: subscribers }, { id: churn, unit: percent }]
      targets: [{ metric: subscribers, on: 2026-08-31, value: 60% }]
      #                                                       ^^^ 60% is a share, and "New subscribers" is counted in subscribers
    `,
      {
        edited: `
    objective:
      metric: subscribers
      baseline: 12%
      target: 15
      guardrails:
        - { metric: churn, at_most: 9% }
    channels: [{ id: email, contribution: 38% }]
    measurement:
      metrics: [{ id: subscribers, name: New subscribers, unit: subscribers }, { id: churn, unit: percent }]
      targets: [{ metric: subscribers, on: 2026-08-31, value: 60% }]
    `,
      },
    ],
    `
    objective: { metric: orders, baseline: 800, target: -500 }
    #                                                   ^^^^ warning: -500 is less than nothing, and "orders" is counted in orders
    measurement: { metrics: [{ id: orders, unit: orders }] }
    `,
    `
    objective: { statement: Raise orders to 60%., metric: orders, target: 60% }
    #                                                                     ^^^ 60% is a share, and "orders" is counted in orders
    measurement: { metrics: [{ id: orders, unit: orders }] }
    `,
    [
      `
    budget:
      reallocation: { limit: 20 }
      #                      ^^ 20 stands where a share is due: write 20%
      allocations: [{ channel: email, share: 1.5 }]
      #                                      ^^^ 1.5 stands where a share is due: write 1.5%
    objective: { effort: { brand: 40, activation: 60% } }
    #                             ^^ 40 stands where a share is due: write 40%
    operations: { variance: { threshold: 120 } }
    #                                    ^^^ 120 stands where a share is due, such as 20%
    `,
      {
        edited: `
    budget:
      reallocation: { limit: 20% }
      allocations: [{ channel: email, share: 1.5 }]
    objective: { effort: { brand: 40%, activation: 60% } }
    operations: { variance: { threshold: 120 } }
    `,
      },
    ],
  ],

  *check({ measurement, objective, channels = [], budget, operations }, { words }) {
    const metrics = (measurement?.metrics ?? []).filter(({ unit }) => said(unit, words))
    const goal = metricOf(metrics, objective?.metric)
    if (objective) {
      yield* valueFor(objective, 'baseline', goal)
      if (!isRelative(objective)) yield* valueFor(objective, 'target', goal)
      for (const guardrail of objective.guardrails ?? []) {
        const metric = metricOf(metrics, guardrail.metric)
        for (const bound of ['at_most', 'at_least', 'below', 'above'] as const)
          yield* valueFor(guardrail, bound, metric)
      }
      if (objective.effort) {
        yield* shareFor(objective.effort, 'brand')
        yield* shareFor(objective.effort, 'activation')
      }
    }
    for (const channel of channels) yield* valueFor(channel, 'contribution', goal)
    for (const target of measurement?.targets ?? []) yield* valueFor(target, 'value', metricOf(metrics, target.metric))
    for (const line of budget?.allocations ?? []) yield* shareFor(line, 'share')
    if (budget?.reallocation) yield* shareFor(budget.reallocation, 'limit')
    if (operations?.variance) yield* shareFor(operations.variance, 'threshold')
  },
})

type Holder<K extends string> = { readonly [k in K]?: number | string | undefined }

/** A value that is a share where its metric's unit is none, or the reverse. */
function* valueFor<K extends string>(holder: Holder<K>, key: K, metric: Frozen<Metric> | undefined): Iterable<Flag> {
  const value = holder[key]
  const unit = metric?.unit?.trim()
  if (value === undefined || !metric || !unit) return
  if (typeof value === 'number' && value < 0 && isCounted(metric, unit)) {
    const fact = `${value} is less than nothing, and "${metricName(metric)}" is counted in ${unit}`
    yield on({ holder, key }, fact, {
      severity: 'warning',
      fix: 'Write the number that is to be there, not by how much it changes, and without a minus.',
    })
  }
  if (typeof value === 'string' && !isShareUnit(unit) && !mayBeShareUnit(unit))
    yield on({ holder, key }, `${value} is a share, and "${metricName(metric)}" is counted in ${unit}`)
  else if (typeof value === 'number' && value > 1 && isShareUnit(unit)) {
    const fact = `${value} is a bare number, and "${metricName(metric)}" is measured in ${unit}: write ${value}%`
    yield on({ holder, key }, fact, { edits: asShare(holder, key, value) })
  }
}

/** People, orders and the like are none or more. Scores, balances and changes may be below zero. */
function isCounted(metric: Frozen<Metric>, unit: string): boolean {
  const words = `${unit} ${metricName(metric)} ${metric.definition ?? ''}`
  const mayFall =
    /\b(?:nps|net|scores?|points?|pts?|pp|index|ratings?|growth|change[sd]?|difference|uplift|lift|delta|balance|margins?|profits?|loss(?:es)?|earnings|cash|result|degrees?|temperature|sentiment|versus|vs|compared|variance|deviation|gap|trend|rate)\b|[%°Δ±]/i
  return /^[a-zà-ɏ]+s$/i.test(unit) && !mayFall.test(words)
}

/** A bare number above 1 in a field for shares. */
function* shareFor<K extends string>(holder: Holder<K>, key: K): Iterable<Flag> {
  const value: Share | undefined = holder[key]
  if (typeof value !== 'number' || value <= 1) return
  const fact = `${value} stands where a share is due${value > 100 ? ', such as 20%' : `: write ${value}%`}`
  yield on({ holder, key }, fact, { edits: asShare(holder, key, value) })
}

/** Certain where nothing else can be meant: 1.5 may be 1.5% or 150%. */
function asShare<K extends string>(holder: Holder<K>, key: K, value: number): FlagEdit[] {
  return value >= 2 && value <= 100 ? [{ holder, key, text: `${value}%`, safe: true }] : []
}

/** "by 15%", "15% more": the target says how much the baseline is to change. "To 15%" says where it is to end. */
function isRelative({ statement = '', target }: { readonly statement?: string; readonly target?: number | string }) {
  const share = typeof target === 'string' ? fraction(target) : undefined
  if (share === undefined) return false
  return numbers(statement).some(
    ({ value, percent, start }) =>
      percent === true &&
      Math.abs(Math.abs(value) / 100 - share) < 1e-9 &&
      !/\b(?:to|from|at|of|reach(?:es|ing)?|hits?)\s(?:at least |about |over )?$/i.test(statement.slice(0, start)),
  )
}

import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { withoutSecondLines } from '../../plan/budget/budget-sums.ts'
import { costLimits, exceeds, sayExcess } from '../../plan/budget/cost-limits.ts'
import type { Allocation } from '../../plan/format.generated.ts'
import { doubledIds } from '../../plan/ids.ts'
import { kindOf, metricOf, valueIn } from '../../plan/quantities.ts'
import { costWords } from '../../words/money/cost-words.ts'

export default rule({
  id: 'budget/channel-cost',
  severity: 'warning',
  from: 'draft',
  reads: ['budget', 'objective', 'measurement', 'channels[]'],
  summary:
    'The money of each channel, divided by what it is to contribute, keeps within the cost that the objective allows.',
  why: `A limit on the whole can hide a channel that costs several times as much as the others. Sometimes that is right,
    because it prepares what others sell; then somebody should have decided it.`,
  fix: 'Move money to channels that stay within the limit, raise the contribution, or mark the channel as one that builds the brand.',
  source: 'arithmetic',

  valid: [
    `
    # Which of two lines counts, budget/lines-match-channels asks: neither is above the limit alone.
    budget: { currency: GBP, total: 100000, allocations: [{ channel: search, amount: 50000 }, { channel: search, amount: 50000 }] }
    objective: { metric: customers, target: 1000, guardrails: [{ metric: cac, below: 100 }] }
    measurement: { metrics: [{ id: customers }, { id: cac, unit: GBP, cost_of: customers }] }
    channels: [{ id: search, contribution: 600 }]
    `,
    `
    budget: { currency: GBP, total: 100000, allocations: [{ channel: search, amount: 50000 }, { channel: film, amount: 30000 }] }
    objective: { metric: customers, target: 1000, guardrails: [{ metric: cac, below: 100 }] }
    measurement: { metrics: [{ id: customers }, { id: cac, unit: GBP, cost_of: customers }] }
    channels: [{ id: search, contribution: 600 }, { id: film, purpose: brand }]
    `,
    `
    # Nothing limits the cost of what the channel contributes.
    budget: { currency: GBP, allocations: [{ channel: search, amount: 50000 }] }
    objective: { outcome: acquisition, metric: customers, target: 1000, guardrails: [{ metric: cost-per-lead, below: 10 }] }
    measurement: { metrics: [{ id: customers }, { id: cost-per-lead, unit: GBP }] }
    channels: [{ id: search, contribution: 100 }]
    `,
    `
    # Whose the line is, where two channels share an id, nobody can tell.
    budget: { currency: GBP, allocations: [{ channel: search, amount: 90000 }] }
    objective: { metric: customers, target: 1000, guardrails: [{ metric: cac, below: 180 }] }
    measurement: { metrics: [{ id: customers }, { id: cac, unit: GBP, cost_of: customers }] }
    channels: [{ id: search, contribution: 900 }, { id: search, contribution: 100 }]
    `,
  ],
  invalid: [
    [
      `
    budget:
      currency: GBP
      allocations:
        - { channel: search, amount: 90000 }
        #                            ^^^^^ £90,000 for 100 customers is £900 each, and the limit is below £180
        - { channel: film, amount: 18000 }
        #                          ^^^^^ info: £18,000 for 100 customers is £180 each, and the limit is below £180
    objective: { metric: customers, target: 1000, guardrails: [{ metric: cac, below: 180 }] }
    measurement: { metrics: [{ id: customers, unit: customers }, { id: cac, unit: GBP, cost_of: customers }] }
    channels: [{ id: search, purpose: activation, contribution: 100 }, { id: film, purpose: brand, contribution: 100 }]
    `,
      {
        related: [
          [
            ['100', 'its contribution'],
            ['180', 'the limit'],
          ],
          [
            ['100', 'its contribution'],
            ['180', 'the limit'],
          ],
        ],
      },
    ],
  ],

  *check({ budget, objective, measurement, channels }, { words }) {
    const metric = metricOf(measurement.metrics, objective.metric)
    if (!metric || kindOf(metric) === 'rate') return
    const told = costWords(objective.statement, words)
    const limits = costLimits(objective, measurement.metrics ?? [], budget.currency, told)
    if (limits.length === 0) return
    const money = moneyByChannel(withoutSecondLines(budget.allocations ?? []))
    const doubled = doubledIds(channels)
    let judged = 0
    const above: Flag[] = []
    for (const channel of channels) {
      if (doubled.has(channel.id)) continue
      const contribution = valueIn(channel.contribution, metric)
      const line = money.get(channel.id)
      if (!line || contribution === undefined || contribution <= 0) continue
      for (const limit of limits) {
        judged++
        if (!exceeds(line.amount, contribution, limit)) continue
        above.push(
          at(line.first, 'amount', sayExcess(line.amount, { amount: contribution }, limit, metric, budget.currency), {
            ...(channel.purpose === 'brand' && {
              severity: 'info',
              fix: 'Check that the channel is worth it for what it prepares the others to sell; if not, move money to channels within the limit.',
            }),
            related: [at(channel, 'contribution', 'its contribution'), at(limit.guardrail, limit.key, 'the limit')],
          }),
        )
      }
    }
    // Where every channel costs too much it is the limit, or all of the money: no move between them would help.
    const isWhole = above.length > 1 && above.length === judged
    for (const flag of above)
      yield isWhole ? { ...flag, comesOf: [{ rule: 'budget/affords-target', holder: budget, key: 'total' }] } : flag
  },
})

function moneyByChannel(lines: readonly Frozen<Allocation>[]) {
  const money = new Map<string, { first: Frozen<Allocation>; amount: number }>()
  for (const line of lines) {
    if (line.channel === undefined || line.amount === undefined) continue
    const known = money.get(line.channel)
    if (known) known.amount += line.amount
    else money.set(line.channel, { first: line, amount: line.amount })
  }
  return money
}

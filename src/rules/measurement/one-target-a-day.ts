import { at, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import { metricName, metricOf, sayValue, valueIn } from '../../plan/quantities.ts'

export default rule({
  id: 'measurement/one-target-a-day',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'budget?'],
  over: ['measurement/targets-reach-objective'],
  summary: 'No metric has two different targets for one day.',
  why: `A target on the way is what a review is held against. With two of them for one day the review begins with the question
    which of them was meant, and whoever is behind has the other one to point to.`,
  fix: 'Keep the value that was agreed; if the other belongs to another day or another metric, say so there.',
  source: 'ours',

  valid: [
    `
    measurement:
      metrics: [{ id: orders, unit: orders }, { id: refunds, unit: "%" }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 520 }
        - { metric: orders, on: 2026-08-31, value: 1240 }
        - { metric: refunds, on: 2026-08-31, value: 3% }
        # The same once more contradicts nothing.
        - { metric: refunds, on: 2026-08-31, value: 0.03 }
    `,
    `
    # Without a day they may be steps.
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets: [{ metric: orders, value: 600 }, { metric: orders, value: 1500 }]
    `,
  ],
  invalid: [
    [
      `
    measurement:
      metrics: [{ id: orders, name: Orders, unit: orders }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 520 }
        - { metric: orders, on: 2026-07-31, value: 610 }
        #                                          ^^^ "Orders" has two targets for 31 July 2026: 520 orders and 610 orders
      `,
      { related: [[['520', 'the other target']]] },
    ],
    `
    objective: { metric: orders, baseline: 100, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 610 }
        - { metric: orders, on: 2026-07-31, value: 520 }
        #                                          ^^^ "orders" has two targets for 31 July 2026: 610 orders and 520 orders
    `,
    `
    # What a note says of them may be why there are two.
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 520, note: What the board was promised }
        - { metric: orders, on: 2026-07-31, value: 610, note: Stretch }
        #                                          ^^^ warning: "orders" has two targets for 31 July 2026: 520 orders and 610 orders
    `,
  ],

  *check({ measurement, budget }) {
    const { targets = [] } = measurement
    const seen = new Map<string, { readonly target: (typeof targets)[number]; readonly value: number }>()
    for (const target of targets) {
      const metric = metricOf(measurement.metrics, target.metric)
      const value = metric && valueIn(target.value, metric)
      if (!metric || value === undefined || target.on === undefined) continue
      const key = `${metric.id} ${target.on}`
      const first = seen.get(key)
      if (!first) seen.set(key, { target, value })
      else if (Math.abs(first.value - value) > 1e-9) {
        const say = (one: number) => sayValue(one, metric, budget?.currency)
        const both = `${say(first.value)} and ${say(value)}`
        yield at(target, 'value', `"${metricName(metric)}" has two targets for ${sayDay(target.on)}: ${both}`, {
          related: [at(first.target, 'value', 'the other target')],
          ...((target.note ?? first.target.note) !== undefined && { severity: 'warning' }),
        })
      }
    }
  },
})

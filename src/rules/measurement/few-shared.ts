import { at, rule } from '../../lint/rule.ts'

export default rule({
  id: 'measurement/few-shared',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  summary: 'The shared metrics are few: three, and five at most.',
  why: `A shared metric is one that a meeting can decide by. With ten of them something has always gone up, so there is
    always good news and never a decision.`,
  fix: 'Keep those that would change what you do next week; the others stay metrics, and are not shared.',
  source: '[000] a small number of shared metrics',
  options: { good: 3, most: 5 },

  valid: [
    `
    measurement: { shared: [orders, cost, churn] }
    `,
    `
    # Written twice is still one.
    measurement: { shared: [orders, cost, churn, orders] }
    `,
  ],
  invalid: [
    `
    measurement:
      shared: [a, b, c, d]
      #       ^^^^^^^^^^^^ info: 4 metrics are shared, more than 3
    `,
    `
    measurement:
      shared: [a, b, c, d, e, f]
      #       ^^^^^^^^^^^^^^^^^^ 6 metrics are shared, more than 5
    `,
  ],

  *check({ measurement }, _, { good, most }) {
    const count = new Set(measurement.shared).size
    if (count > most) yield at(measurement, 'shared', `${count} metrics are shared, more than ${most}`)
    else if (count > good)
      yield at(measurement, 'shared', `${count} metrics are shared, more than ${good}`, { severity: 'info' })
  },
})

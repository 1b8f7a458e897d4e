import { at, rule } from '../../lint/rule.ts'
import { chainFrom, chainTo, isCircle } from '../../plan/metrics/chains.ts'
import { metricName } from '../../plan/quantities.ts'

export default rule({
  id: 'measurement/leads-to-objective',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement', 'objective?'],
  summary: "Every metric leads, step by step, to the objective's.",
  why: `A number that moves nothing else in the plan is watched for its own sake. Writing down what it moves next shows
    which ones belong here, and what to doubt first when an early number is up and the result is not.`,
  fix: 'Say in leads_to which metric moves when this one does, or leave the metric out.',
  source: '[000] one set of metrics, traced back to the commercial objective',

  valid: [
    `
    objective: { metric: orders, guardrails: [{ metric: churn, at_most: 9% }] }
    measurement:
      metrics:
        - { id: film-views, leads_to: brand-search }
        - { id: brand-search, leads_to: orders }
        - { id: orders, leads_to: revenue }
        - { id: revenue, cost_of: orders }
        - { id: churn }
    `,
    `
    # Where an id resolves to nothing, plan/known-references speaks.
    objective: { metric: orders }
    measurement: { metrics: [{ id: orders }, { id: brand-search, leads_to: order }] }
    `,
    `
    objective: { metric: orderz }
    measurement: { metrics: [{ id: orders }, { id: visits }] }
    `,
  ],
  invalid: [
    `
    # The same id twice is one end, not two.
    objective: { metric: orders }
    measurement: { metrics: [{ id: orders }, { id: visits, unit: visits }, { id: visits, unit: people }] }
    #                                          ^^ nothing says how "visits" leads to the objective's "orders"
    `,
    `
    objective: { metric: orders }
    measurement:
      metrics:
        - { id: orders }
        - { id: followers, leads_to: reach }
        - { id: reach, name: Reach }
        #   ^^ nothing says how "Reach" leads to the objective's "orders"
    `,
    [
      `
    objective: { metric: orders }
    measurement:
      metrics:
        - { id: orders }
        - { id: visits, leads_to: searches }
        #                         ^^^^^^^^ error: the way from "visits" runs in a circle: visits, searches, visits
        - { id: searches, leads_to: visits }
        - { id: views, leads_to: visits }
    `,
      { related: [[['visits', 'searches leads back to it']]] },
    ],
    `
    measurement:
      metrics:
        - { id: visits, leads_to: visits }
        #                         ^^^^^^ error: "visits" leads to itself
    `,
  ],

  *check({ measurement, objective }) {
    const { metrics = [] } = measurement
    const goal = metrics.find(({ id }) => id === objective?.metric)
    // A cost per order comes back to orders without leading there: only what leads can run in a circle.
    const leading = metrics.map(({ id, leads_to }) => ({ id, leads_to }))
    const inCircles = new Set<string>()
    const ended = new Set<string>()
    for (const metric of metrics) {
      const circle = chainFrom(leading, metric.id)
      if (isCircle(circle)) {
        // A circle is one finding, made where it begins; what runs into it has no other cause.
        if (circle.at(-1) !== metric.id || inCircles.has(metric.id)) continue
        for (const id of circle) inCircles.add(id)
        const back = metrics.find(({ id }) => id === circle.at(-2)) ?? metric
        yield circle.length === 2
          ? at(metric, 'leads_to', `"${metricName(metric)}" leads to itself`, { severity: 'error' })
          : at(metric, 'leads_to', `the way from "${metricName(metric)}" runs in a circle: ${circle.join(', ')}`, {
              severity: 'error',
              related: [at(back, 'leads_to', `${back.id} leads back to it`)],
            })
        continue
      }
      // Of a way that ends too early only the last step is to blame.
      const isEnd = (metric.leads_to ?? metric.cost_of) === undefined
      if (!goal || !isEnd) continue
      // Of two with one id the first speaks for both: plan/unique-ids has the other.
      if (ended.size === ended.add(metric.id).size) continue
      const isLimit = objective?.guardrails?.some((guardrail) => guardrail.metric === metric.id)
      // What the objective itself leads to lies beyond the plan.
      if (isLimit || metric.id === goal.id || chainTo(metrics, goal.id, metric.id)) continue
      const fact = `nothing says how "${metricName(metric)}" leads to the objective's "${metricName(goal)}"`
      yield at(metric, 'leads_to', fact)
    }
  },
})

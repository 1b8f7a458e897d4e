import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'

export default rule({
  id: 'measurement/shared',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'objective?'],
  summary: "Everyone shares a few metrics, and the objective's is one of them.",
  why: `Channels that answer for different numbers work against each other in good faith: each can win while the plan
    loses. One number that all of them answer for makes the result everybody's.`,
  fix: "List the metrics that everyone is accountable for under `shared`, the objective's first.",
  source: '[000] a shared measurement framework',

  valid: [
    `
    objective: { metric: new-subscribers }
    measurement: { shared: [cpa, new-subscribers], metrics: [{ id: new-subscribers }, { id: cpa }] }
    `,
    `
    # A misspelt id may be the one: plan/known-references names it.
    objective: { metric: new-subscribers }
    measurement: { shared: [new-subscriber], metrics: [{ id: new-subscribers }] }
    `,
    `
    measurement: { shared: [cpa], metrics: [{ id: cpa }] }
    `,
  ],
  invalid: [
    `
    objective: { metric: new-subscribers }
    measurement: { metrics: [{ id: new-subscribers }] }
  # ^^^^^^^^^^^ no metric is shared
    `,
    `
    measurement: { shared: [], metrics: [{ id: new-subscribers }] }
    #                      ^^ no metric is shared
    `,
    [
      `
    objective: { metric: new-subscribers }
    measurement:
      shared: [cpa, brand-search]
      #       ^^^^^^^^^^^^^^^^^^^ cpa and brand-search are shared, and the objective's metric, new-subscribers, is not
      metrics: [{ id: new-subscribers }, { id: cpa }, { id: brand-search }]
    `,
      { related: [[['new-subscribers', "the objective's metric"]]] },
    ],
    `
    objective: { metric: new-subscribers }
    measurement:
      shared: [cpa]
      #       ^^^^^ cpa is shared, and the objective's metric, new-subscribers, is not
      metrics: [{ id: new-subscribers }, { id: cpa }]
    `,
  ],

  *check({ measurement, objective }, { links }) {
    const { shared = [] } = measurement
    if (shared.length === 0) {
      yield at(measurement, 'shared', 'no metric is shared')
      return
    }
    const known = links.known('metric')
    const goal = objective?.metric
    if (!objective || goal === undefined || shared.includes(goal)) return
    if ([goal, ...shared].some((id) => known && !known.has(id))) return
    const listed = `${sayList(shared)} ${shared.length === 1 ? 'is' : 'are'} shared`
    yield at(measurement, 'shared', `${listed}, and the objective's metric, ${goal}, is not`, {
      related: [at(objective, 'metric', "the objective's metric")],
    })
  },
})

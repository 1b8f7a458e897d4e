import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { metricName } from '../../plan/quantities.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isNoDefinition, isNoSource } from '../../words/gaps/says-nothing.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'measurement/defined',
  severity: 'error',
  from: 'draft',
  reads: ['measurement'],
  summary: 'Every metric says what it counts, in what unit and where the number comes from.',
  why: `Two people who mean different things by "customer" will report different numbers for as long as the plan runs,
    and each will be right. A metric is settled when a third person, who was not in the room, would count the same.`,
  fix: 'Write down what exactly is counted (definition), in what (unit) and which system the number is read from (source).',
  source: '[000] an integrated data strategy',

  valid: [
    `
    measurement:
      metrics:
        - { id: cpa, definition: All plan spend divided by new subscribers., unit: GBP, source: finance ledger }
        - { id: churn, definition: Share of a cohort cancelled by day 90., unit: "%", source: [billing, CRM] }
    `,
    `
    # Whether a dictionary elsewhere defines it better is not for a linter to say; here it is defined.
    measurement: { metrics: [{ id: nps, definition: See ISO 20252 survey S-14, unit: points, source: Panel }] }
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
        - { id: cpa, name: Cost per acquisition, unit: GBP, source: finance ledger }
        #   ^^ "Cost per acquisition" has no definition
        - { id: leads, definition: TBC, unit: leads, source: "-" }
        #                          ^^^ "leads" has no definition and no source
        - id: visits
        # ^^ "visits" has no definition, no unit and no source
    `,
    `
    measurement:
      metrics:
        - { id: orders, name: Orders, definition: Number of orders, unit: orders, source: Shop }
        #                                         ^^^^^^^^^^^^^^^^ info: "Number of orders" says no more of "Orders" than its name does
        - { id: leads, name: Quality leads, definition: Leads of good quality, unit: leads, source: CRM }
        #                                               ^^^^^^^^^^^^^^^^^^^^^ info: "Leads of good quality" says no more of "Quality leads" than its name does
        - { id: visits, name: Visits, definition: Sessions of ten seconds or more., unit: visits, source: Various }
        #                                                                                                 ^^^^^^^ warning: "Various" names no place that "Visits" is read from
  `,
    `
    measurement: { shared: [orders] }
  # ^^^^^^^^^^^ no metric is defined
    `,
  ],

  *check({ measurement }, { words }) {
    const { metrics = [] } = measurement
    if (metrics.length === 0) yield at(measurement, 'metrics', 'no metric is defined')
    for (const metric of metrics) {
      const missing = missingIn(metric, words)
      const [first] = missing
      if (first)
        yield at(metric, first, `"${metricName(metric)}" has ${sayList(missing.map((field) => `no ${field}`))}`, {
          lacks: missing.map((key) => ({ holder: metric, key })),
        })
      else yield* emptyIn(metric, words)
    }
  },
})

/** What is there and says nothing is judged by its words, so it weighs less. */
function* emptyIn(metric: Frozen<Metric>, words: Words): Iterable<Flag> {
  if (words.language !== 'en') return
  const name = metricName(metric)
  const { definition = '' } = metric
  if (isNoDefinition(definition, metric.name ?? metric.id.replaceAll('-', ' '), metric.unit))
    yield at(metric, 'definition', `"${definition}" says no more of "${name}" than its name does`, {
      severity: 'info',
    })
  if (listOf(metric.source).some(isNoSource))
    yield at(metric, 'source', `"${listOf(metric.source).join(', ')}" names no place that "${name}" is read from`, {
      severity: 'warning',
    })
}

function missingIn(metric: Frozen<Metric>, words: Words) {
  return (['definition', 'unit', 'source'] as const).filter(
    (field) => !listOf(metric[field]).some((text) => said(text, words) !== undefined),
  )
}

import { at, type Frozen, rule } from '../../lint/rule.ts'
import { currencyOf } from '../../plan/currencies.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { metricName, metricWords } from '../../plan/quantities.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'measurement/not-only-leads',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  lists: ['leads', 'lead-quality'],
  summary: 'Where leads are counted, something says how good they are or what they bring in.',
  why: `Leads are easy to multiply by asking for less: a shorter form, a prize, a wider audience. Without a number for what
    becomes of them the plan is rewarded for filling a list that sales will not call.`,
  fix: 'Add a metric for what comes after: leads that sales accept, opportunities, orders or revenue.',
  source: '[000] further than lead volume',

  valid: [
    `
    measurement: { metrics: [{ id: leads, name: Leads }, { id: pipeline, name: Pipeline value, unit: GBP }] }
    `,
    `
    measurement: { metrics: [{ id: leads, name: Leads, definition: Requests that sales has accepted as sales-qualified. }] }
    `,
    `
    # What comes of an enquiry is counted, too.
    measurement: { metrics: [{ id: enquiries, name: Enquiries, leads_to: consultations }, { id: consultations, name: Consultations }] }
    `,
    `
    # Not that kind of lead.
    measurement: { metrics: [{ id: lead-time, name: Lead time, unit: days }, { id: lead-pipes, name: Lead pipes replaced }] }
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
        - { id: leads, name: Leads }
        #                    ^^^^^ "Leads" is counted, and no metric says how good they are or what they bring in
        - { id: visits, name: Visits }
        - { id: cpl, name: Cost per lead, unit: GBP }
    `,
    `
    measurement: { metrics: [{ id: form-fills, unit: forms }] }
    #                              ^^^^^^^^^^ "form-fills" is counted, and no metric says how good they are or what they bring in
    `,
  ],

  *check({ measurement }, { words }) {
    const { metrics = [] } = measurement
    const counted = metrics.find((metric) => words.find('leads', metricWords(metric)).length > 0)
    if (!counted || becomes(counted, metrics, words)) return
    for (const metric of metrics) {
      const texts = [metricWords(metric), metric.definition ?? '', metric.unit ?? '']
      if (texts.some((text) => words.find('lead-quality', text).length > 0)) return
      // Money that is no cost is money that comes in.
      if (
        currencyOf(metric.unit) &&
        metric.cost_of === undefined &&
        !/\bcosts?\b|\bCP[A-Z]\b/i.test(metricWords(metric))
      )
        return
    }
    const fact = `"${metricName(counted)}" is counted, and no metric says how good they are or what they bring in`
    yield at(counted, counted.name === undefined ? 'id' : 'name', fact)
  },
})

/** What the plan says comes of them: patients seen, covers served. Another count of leads is no more than the first. */
function becomes(counted: Frozen<Metric>, metrics: readonly Frozen<Metric>[], words: Words): boolean {
  const next = metrics.find(({ id }) => id === counted.leads_to)
  return next !== undefined && next.cost_of === undefined && words.find('leads', metricWords(next)).length === 0
}

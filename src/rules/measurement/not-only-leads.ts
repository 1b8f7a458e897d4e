import { at, rule } from '../../lint/rule.ts'
import { currencyOf } from '../../plan/currencies.ts'
import { metricName, metricWords } from '../../plan/quantities.ts'

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
    if (!counted) return
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

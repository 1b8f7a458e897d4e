import { at, rule } from '../../lint/rule.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isReportingTool } from '../../words/metrics/measuring-tools.ts'

export default rule({
  id: 'measurement/crm-linked',
  severity: 'info',
  from: 'draft',
  reads: ['measurement'],
  lists: ['crm'],
  summary: 'At least one metric comes from where customers and money are recorded.',
  why: `Platforms and surveys say what people looked at and what they remember. Only the system that holds customers and
    orders says what they did, and it is the one that sales and finance believe.`,
  fix: 'Take one metric, best the one of the objective, from the CRM, the billing system or the orders.',
  source: '[001] links to the CRM; [000] an integrated data strategy',

  valid: [
    `
    measurement: { metrics: [{ id: visits, source: Site analytics }, { id: orders, source: Order database }] }
    `,
    `
    # Where no source is given at all, measurement/defined speaks.
    measurement: { metrics: [{ id: visits, source: TBC }] }
    `,
    `
    # What was paid for is read from where money is recorded, whatever that is called.
    measurement: { metrics: [{ id: copies, definition: Units paid for less refunds, source: Steamworks }] }
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
    # ^^^^^^^ the numbers come from "Site analytics" and "Ad platform": none from a CRM, from billing or from orders
        - { id: visits, source: Site analytics }
        - { id: clicks, source: [Ad platform, Site analytics] }
    `,
    `
    measurement:
      metrics: [{ id: joins, definition: Cards paid for, source: Google Analytics }]
      #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers come from "Google Analytics": none from a CRM, from billing or from orders
    `,
    `
    measurement:
      metrics: [{ id: mood, source: [Panel, Survey, Diary, Interviews, Web poll] }]
      #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers come from 5 sources: none from a CRM, from billing or from orders
    `,
  ],

  *check({ measurement }, { words }) {
    const { metrics = [] } = measurement
    const sources = new Set(metrics.flatMap(({ source }) => listOf(source)).filter((name) => said(name, words)))
    if (sources.size === 0 || [...sources].some((name) => words.find('crm', name).length > 0)) return
    // What a tool for advertising calls paid, nobody has paid into it.
    const onlyWatches = words.language === 'en' && [...sources].every(watches)
    if (!onlyWatches && metrics.some(({ definition = '' }) => paid().test(definition.toLowerCase()))) return
    const listed = sources.size > 4 ? `${sources.size} sources` : sayList([...sources].map((name) => `"${name}"`))
    yield at(measurement, 'metrics', `the numbers come from ${listed}: none from a CRM, from billing or from orders`)
  },
})

/** Tools that see what people look at, and asking people. */
const watches = (source: string) => isReportingTool(source) || watching().test(source)
const watching = pattern('i')`
  \b(?:
    analytics|insights|ads|ads manager|ga4|search console|similarweb|surveys?|panels?|polls?|interviews?|show of hands
  )\b
`

/** Money that was paid or asked for. */
const paid = pattern()`
  \b(?:
    paid|invoiced|billed|charged|banked|refunds|refunded|despatched|dispatched|paying|instal?lments?|takings|revenue
    |money in|deposits?|bills
  )\b
`

import { at, rule } from '../../lint/rule.ts'
import { listOf } from '../../plan/lists.ts'
import { said } from '../../words/placeholders.ts'

export default rule({
  id: 'measurement/one-dashboard',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  summary: 'There is one place where everyone sees the same numbers.',
  why: `Where each channel opens a report of its own, each reaches a conclusion of its own, and the meeting is spent on
    whose number is right. One page that all of them look at leaves the time for what to do about it.`,
  fix: 'Put the shared metrics on one page and give its address or its name in `dashboard`.',
  source: '[000] separate dashboards, separate conclusions; [002] one unified dashboard',

  valid: [
    `
    measurement: { dashboard: "https://bi.voltway.example/q3" }
    `,
    `
    measurement: { dashboard: [Monday numbers in the shared workbook] }
    `,
  ],
  invalid: [
    `
    measurement: { cadence: weekly }
  # ^^^^^^^^^^^ no dashboard is named
    `,
    `
    measurement: { dashboard: "n/a" }
    #                         ^^^^^ no dashboard is named
    `,
    `
    measurement:
      dashboard: [Search report, Social report, "https://bi.voltway.example/email"]
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there are 3 dashboards: Search report, Social report, https://bi.voltway.example/email
    `,
    `
    measurement: { dashboard: One per channel }
    #                         ^^^^^^^^^^^^^^^ there is a dashboard for each channel: "One per channel"
    `,
    `
    measurement: { dashboard: Each channel has its own report }
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is a dashboard for each channel: "Each channel has its own report"
    `,
  ],

  *check({ measurement }, { words }) {
    const dashboards = [...new Set(listOf(measurement.dashboard).filter((name) => said(name, words) !== undefined))]
    const [only] = dashboards
    if (only === undefined) yield at(measurement, 'dashboard', 'no dashboard is named')
    else if (dashboards.length > 1)
      yield at(measurement, 'dashboard', `there are ${dashboards.length} dashboards: ${dashboards.join(', ')}`)
    else if (only.includes(' ') && onePerChannel.test(only))
      yield at(measurement, 'dashboard', `there is a dashboard for each channel: "${only}"`)
  },
})

/** English; an address or a name in another language is taken for one place. */
const onePerChannel =
  /\b(?:one|a dashboard|a report|dashboards?|reports?) (?:per|for (?:each|every)) (?:channel|team|agency)\b|\b(?:each|every) (?:channel|team|agency)(?:'s| has| keeps| uses| brings| sends| makes| builds| runs)?(?: its| their)? own\b(?! (?:tabs?|views?|pages?|filters?|sections?|rows?|columns?|lines?|charts?|sheets? in|tiles?)\b)|\bchannel dashboards\b|^(?:separate|individual|several|different|various|multiple) (?:dashboards?|sheets?|reports?|decks?|workbooks?|files?|views?|tools?)\b/i

import { at, rule } from '../../lint/rule.ts'
import { listOf } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isYetToCome } from '../../words/gaps/to-come.ts'
import { dashboardsIn, isNoDashboard } from '../../words/metrics/dashboards.ts'

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
    `
    measurement: { dashboard: Three decks }
    #                         ^^^^^^^^^^^ there is more than one dashboard: "Three decks"
    `,
    `
    measurement: { dashboard: We have no dashboard }
    #                         ^^^^^^^^^^^^^^^^^^^^ no dashboard is named
    `,
    `
    measurement: { dashboard: See email from Sam }
    #                         ^^^^^^^^^^^^^^^^^^ not everyone can look at these numbers: "See email from Sam"
    `,
  ],

  *check({ measurement }, { words }) {
    const dashboards = [...new Set(listOf(measurement.dashboard).filter((name) => said(name, words) !== undefined))]
    const [only] = dashboards
    if (only === undefined || isYetToCome(only) || (dashboards.length === 1 && isNoDashboard(only.trim())))
      yield at(measurement, 'dashboard', 'no dashboard is named')
    else if (dashboards.length > 1)
      yield at(measurement, 'dashboard', `there are ${dashboards.length} dashboards: ${dashboards.join(', ')}`)
    else {
      const several = dashboardsIn(only.trim())
      if (several) yield at(measurement, 'dashboard', `${facts[several]}: "${only}"`)
    }
  },
})

const facts = {
  each: 'there is a dashboard for each channel',
  several: 'there is more than one dashboard',
  private: 'not everyone can look at these numbers',
}

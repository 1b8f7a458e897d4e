import { at, rule } from '../../lint/rule.ts'
import { cadenceWords } from '../../plan/durations.ts'
import { sayList } from '../../plan/lists.ts'
import { intervalInDays } from '../../plan/timing/said-cadences.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'measurement/cadence',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  summary: 'The plan says how often the numbers are reported.',
  why: `Nobody can answer a number that was not reported. How often it is reported decides how late a problem is seen, and
    with it how much money runs before anyone can move it.`,
  fix: `Write \`cadence\` as ${sayList(cadenceWords, 'or')}.`,
  source: '[000] step 5',

  valid: [
    `
    measurement: { cadence: weekly }
    `,
    `
    measurement: { cadence: Every 10 days }
    `,
    `
    measurement: { cadence: every Monday }
    `,
  ],
  invalid: [
    `
    measurement: { dashboard: Monday numbers }
  # ^^^^^^^^^^^ nothing says how often the numbers are reported
    `,
    `
    measurement: { cadence: TBC }
    #                       ^^^ nothing says how often the numbers are reported
    `,
    `
    measurement: { cadence: bi-weekly }
    #                       ^^^^^^^^^ "bi-weekly" can be read in more than one way
    `,
    `
    measurement: { cadence: before each board meeting }
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^ "before each board meeting" does not say how many days lie between two reports
    `,
  ],

  *check({ measurement }, { words }) {
    const cadence = said(measurement.cadence, words)
    if (cadence === undefined) yield at(measurement, 'cadence', 'nothing says how often the numbers are reported')
    else if (words.is('ambiguous-cadences', cadence))
      yield at(measurement, 'cadence', `"${cadence}" can be read in more than one way`)
    else if (intervalInDays(cadence) === undefined)
      yield at(measurement, 'cadence', `"${cadence}" does not say how many days lie between two reports`)
  },
})

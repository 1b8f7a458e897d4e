import { at, rule } from '../../lint/rule.ts'
import { daysBetween, sayAway, sayDay } from '../../plan/dates.ts'

export default rule({
  id: 'measurement/agreed-before-launch',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'launch?', 'period?'],
  summary: 'What is measured was agreed before the launch.',
  why: `Metrics that are chosen once the first results are in are chosen because of them: each channel finds the number
    that flatters it. Agreed beforehand, the same numbers are a test that the plan can fail.`,
  fix: 'Agree on the metrics with everyone who is judged by them, and write the day into agreed.on; do not write a day on which it did not happen.',
  source: 'card; [000] step 5',

  valid: [
    `
    launch: 2026-07-01
    measurement: { agreed: { by: [Lena Fischer, Dan Whitlock], on: 2026-06-05 } }
    `,
    `
    # On the day itself, and without a launch that it could be late for.
    period: { start: 2026-07-01 }
    measurement: { agreed: { on: 2026-07-01 } }
    `,
    `
    # A draft may say when they will be.
    measurement: { agreed: { on: 2026-09-14 } }
    `,
  ],
  invalid: [
    [
      `
    period: { start: 2026-08-24 }
    launch: 2026-09-01
    measurement:
      agreed: { by: Lena Fischer, on: 2026-09-14 }
      #                               ^^^^^^^^^^ agreed on 14 September 2026, 13 days after the launch on 1 September 2026
    `,
      { related: [[['2026-09-01', 'the launch']]] },
    ],
    [
      `
    period: { start: 2026-09-01 }
    measurement:
      agreed: { on: 2026-09-02 }
      #             ^^^^^^^^^^ agreed on 2 September 2026, 1 day after the launch on 1 September 2026
    `,
      { related: [[['2026-09-01', 'the launch, which is the start of the period where the plan names no other']]] },
    ],
    `
    status: approved
    launch: 2026-09-01
    measurement: { agreed: { by: Lena Fischer, on: 2026-07-29 } }
    #                                              ^^^^^^^^^^ warning: the plan is approved, and its metrics are agreed on 29 July 2026, 14 days from now
    `,
    `
    measurement: { cadence: weekly }
  # ^^^^^^^^^^^ nothing says when the metrics were agreed
    `,
    `
    measurement: { agreed: { by: Lena Fischer } }
    #              ^^^^^^ nothing says when the metrics were agreed
    `,
  ],

  *check({ measurement, launch, period }, { plan, today, stage }) {
    const { agreed } = measurement
    if (agreed?.on === undefined) {
      const fact = 'nothing says when the metrics were agreed'
      yield agreed ? at(agreed, 'on', fact) : at(measurement, 'agreed', fact)
      return
    }
    const start = launch ?? period?.start
    if (start === undefined || agreed.on <= start) {
      // A draft may say when they will be; what is approved rests on it.
      if (agreed.on > today && (stage === 'approved' || stage === 'live'))
        yield at(
          agreed,
          'on',
          `the plan is ${stage}, and its metrics are agreed on ${sayDay(agreed.on)}, ${sayAway(today, agreed.on)}`,
          {
            severity: 'warning',
            fix: 'Agree on the metrics and write the day it was done.',
          },
        )
      return
    }
    const late = daysBetween(start, agreed.on)
    const fact = `agreed on ${sayDay(agreed.on)}, ${late} ${late === 1 ? 'day' : 'days'} after the launch on ${sayDay(start)}`
    yield at(agreed, 'on', fact, {
      related:
        launch !== undefined || !period
          ? [at(plan.data, 'launch', 'the launch')]
          : [at(period, 'start', 'the launch, which is the start of the period where the plan names no other')],
    })
  },
})

import { type History, isOfPeriod, sayCommit, type Version } from '../../lint/history.ts'
import { firstLaunch, isPutOff } from '../../lint/launched.ts'
import { at, rule } from '../../lint/rule.ts'
import { type Day, sayApart, sayAway, sayDay } from '../../plan/dates.ts'

export default rule({
  id: 'measurement/agreed-before-launch',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'launch?', 'period?'],
  // A plan that has not been launched has nothing to backdate.
  wantsHistory: 'live',
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
    [
      `
    # Git has the agreement from before the launch, with a date that was corrected since.
    status: live
    launch: 2026-07-01
    measurement: { agreed: { on: 2026-06-05 }, metrics: [{ id: orders }] }
    `,
      {
        history: [
          { on: '2026-06-10', text: 'measurement: { agreed: { on: 2026-06-06 }, metrics: [{ id: orders }] }' },
          { on: '2026-07-10' },
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    # The date is from before the launch, the commit is not.
    status: live
    launch: 2026-07-01
    measurement:
      agreed: { by: Lena Fischer, on: 2026-06-05 }
      #                               ^^^^^^^^^^ warning: agreed on 5 June 2026 by its date, and first committed 9 days after the launch on 1 July 2026 (22222222, 10 July 2026, Mia Torres)
      metrics: [{ id: orders }]
    `,
      {
        history: [
          { on: '2026-06-20', text: 'launch: 2026-07-01\nmeasurement: { metrics: [{ id: orders }] }' },
          { on: '2026-07-10', by: 'Mia Torres' },
        ],
        related: [[['2026-07-01', 'the launch']]],
      },
    ],
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

  *check({ measurement, launch, period }, { plan, today, stage, history }) {
    const { agreed } = measurement
    if (agreed?.on === undefined) {
      const fact = 'nothing says when the metrics were agreed'
      yield agreed ? at(agreed, 'on', fact) : at(measurement, 'agreed', fact)
      return
    }
    const start = launch ?? period?.start
    const related =
      launch !== undefined || !period
        ? [at(plan.data, 'launch', 'the launch')]
        : [at(period, 'start', 'the launch, which is the start of the period where the plan names no other')]
    if (start !== undefined && agreed.on > start) {
      const late = `${sayApart(start, agreed.on)} after the launch on ${sayDay(start)}`
      yield at(agreed, 'on', `agreed on ${sayDay(agreed.on)}, ${late}`, {
        related,
        // A launch outside the period is no day that anything is held against.
        comesOf: [{ rule: 'plan/dates-in-order', holder: plan.data, key: 'launch' }],
      })
      return
    }
    // A draft may say when they will be; what is approved rests on it.
    if (agreed.on > today && (stage === 'approved' || stage === 'live')) {
      const when = `its metrics are agreed on ${sayDay(agreed.on)}, ${sayAway(today, agreed.on)}`
      yield at(agreed, 'on', `the plan is ${stage}, and ${when}`, {
        severity: 'warning',
        fix: 'Agree on the metrics and write the day it was done.',
      })
      return
    }
    const late = start === undefined ? undefined : agreedLate(history, start, period)
    if (!late) return
    const { commit } = late.version
    const after = `${sayApart(late.day, commit.on)} after the launch on ${sayDay(late.day)}`
    const fact = `agreed on ${sayDay(agreed.on)} by its date, and first committed ${after} (${sayCommit(commit)})`
    yield at(agreed, 'on', fact, {
      severity: 'warning',
      fix: 'If it was agreed then, say where that is written, in a comment above it (# plan-disable-next-line measurement/agreed-before-launch -- minutes of that day); if not, write the day on which it was.',
      related,
    })
  },
})

/**
 * The commit that first had the metrics agreed before the launch, where that commit is later than the launch. Metrics
 * that were not there at the launch either are measurement/unchanged-since-launch's to report.
 */
function agreedLate(
  history: History,
  start: Day,
  period: Parameters<typeof isOfPeriod>[1],
): { readonly version: Version; readonly day: Day } | undefined {
  const carries = (limit: Day) =>
    history.firstWith((version) => {
      if (!isOfPeriod(version, period)) return false
      const then = version.read(['measurement?'])
      const on = then?.measurement?.agreed?.on
      // A version that cannot be read may have had it.
      return !then || (on !== undefined && on <= limit)
    })
  const first = firstLaunch(history, start, period)
  const known = first && carries(first.day)
  if (!first || !known || known.commit.on <= first.day) return undefined
  const stoodOn = (day: Day) => history.asOf(day).filter((version) => isOfPeriod(version, period))
  const day = first.isMoved && isPutOff(stoodOn(first.day), first.day) ? start : first.day
  const stood = stoodOn(day).map((version) => version.read(['measurement?']))
  if (stood.length === 0 || !stood.every((then) => then?.measurement?.metrics?.length)) return undefined
  const version = carries(day)
  return version && version.commit.on > day && version.read(['measurement?']) ? { version, day } : undefined
}

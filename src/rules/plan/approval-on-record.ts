import { isOfPeriod, sayCommit, type Version } from '../../lint/history.ts'
import { at, rule } from '../../lint/rule.ts'
import { approvedVersions } from '../../lint/signed.ts'
import { daysBetween, sayDay } from '../../plan/dates.ts'
import { sayList } from '../../plan/lists.ts'
import {
  budgetValues,
  isSame,
  measurementValues,
  messagingValues,
  objectiveValues,
  type Terms,
  type Value,
} from '../../plan/versions/agreed-values.ts'
import { formerMetrics } from '../../plan/versions/redefined.ts'

export default rule({
  id: 'plan/approval-on-record',
  severity: 'info',
  from: 'approved',
  reads: ['approved', 'period?'],
  needs: ['history'],
  options: { days: 14 },
  summary: 'What changed before an approval was committed had been changed when it was given.',
  why: `An approval counts from the commit that brings it. Where it is written down weeks later under its old date, whatever
    was edited in the meantime looks approved, and nobody can show that it was.`,
  fix: 'Have the plan approved as it stands now and set approved.on to that day, or put back what was approved; commit an approval on the day on which it is given.',
  source: '[000] the third month',

  valid: [
    [
      `
    # Written down two weeks later, which happens.
    approved: { on: 2026-06-15 }
    budget: { total: 360000 }
    `,
      {
        history: [{ on: '2026-06-01', text: 'budget: { total: 348000 }' }, { on: '2026-06-29' }],
      },
    ],
    [
      `
    # Written down late; what was added meanwhile is no change, and other words for the same are none.
    approved: { on: 2026-06-15 }
    objective: { statement: Acquire 2000 subscribers, metric: new-subscribers }
    budget: { currency: GBP, total: 348000 }
    messaging: { proposition: One price. }
    measurement: { shared: [new-subscribers], metrics: [{ id: new-subscribers, name: New subscribers }] }
    `,
      {
        history: [
          {
            on: '2026-06-01',
            text: `
    objective: { statement: 'Acquire 2,000 subscribers.', metric: subscribers }
    budget: { total: 348000 }
    measurement: { shared: [subscribers], metrics: [{ id: subscribers, name: New subscribers }] }
    `,
          },
          { on: '2026-07-14' },
        ],
      },
    ],
    [
      `
    # The plan of another quarter was in this file on that day.
    period: { start: 2026-07-01, end: 2026-09-30 }
    approved: { on: 2026-06-15 }
    budget: { total: 360000 }
    `,
      {
        history: [
          { on: '2026-03-01', text: 'period: { start: 2026-04-01, end: 2026-06-30 }\nbudget: { total: 348000 }' },
          { on: '2026-07-14' },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    budget: { total: 360000 }
    `,
      { history: [{ on: '2026-07-14' }] },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    #               ^^^^^^^^^^ the approval of 15 June 2026 was committed 29 days later (33333333, 14 July 2026, Mia Torres), and by then the total had been changed from £348,000 to £360,000
    budget: { currency: GBP, total: 360000 }
    `,
      {
        history: [
          { on: '2026-06-01', text: 'budget: { currency: GBP, total: 348000 }' },
          { on: '2026-07-03', text: 'budget: { currency: GBP, total: 360000 }' },
          { on: '2026-07-14', by: 'Mia Torres' },
        ],
      },
    ],
    [
      `
    # What came later still is told by plan/as-approved.
    approved: { on: 2026-06-15 }
    #               ^^^^^^^^^^ the approval of 15 June 2026 was committed 16 days later (22222222, 1 July 2026, Dan Whitlock), and by then the target had been changed from 2,000 to 2,400 and the shared metrics from orders to orders and cost
    objective: { statement: Win 2600 orders., target: 2600 }
    messaging: { proposition: One price. }
    measurement: { shared: [orders, cost] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    objective: { statement: Win 2000 orders., target: 2000 }
    measurement: { shared: [orders] }
    `,
          },
          {
            on: '2026-07-01',
            text: `
    approved: { on: 2026-06-15 }
    objective: { statement: Win 2400 orders., target: 2400 }
    messaging: { proposition: One price. }
    measurement: { shared: [orders, cost] }
    `,
          },
          { on: '2026-07-10' },
        ],
      },
    ],
  ],

  *check({ approved, period }, { history }, { days }) {
    const { on } = approved
    const [signed] = on === undefined ? [] : approvedVersions(history, on)
    if (on === undefined || !signed) return
    const late = daysBetween(on, signed.commit.on)
    if (late <= days) return
    const then = history.asOf(on).filter((version) => isOfPeriod(version, period ?? {}))
    if (then.length === 0) return
    const changes = changesBetween(then, signed)
    if (changes.length === 0) return
    const said = changes.map(
      ({ what, was, is }, index) => `${what}${index === 0 ? ' had been changed' : ''} from ${was} to ${is}`,
    )
    const commit = `was committed ${late} days later (${sayCommit(signed.commit)})`
    yield at(approved, 'on', `the approval of ${sayDay(on)} ${commit}, and by then ${sayList(said)}`)
  },
})

interface Change {
  readonly what: string
  readonly was: string
  readonly is: string
}

/** What the plan that was committed as approved says otherwise than it did on the day of the approval. */
function changesBetween(then: readonly Version[], signed: Version): Change[] {
  const now = valuesIn(signed, signed)
  const olds = then.map((version) => valuesIn(version, signed))
  const changes = now.flatMap((value): Change[] => {
    const before = olds.flatMap((values) => values.find(({ what }) => what === value.what) ?? [])
    const [old] = before
    // What was written only then is no change; nor is what was so on any line of work.
    if (value.said === undefined || old?.said === undefined || before.some((one) => isSame(one, value))) return []
    return [{ what: value.what, was: old.said, is: value.said }]
  })
  // A statement is worded anew when its numbers are.
  return changes.length > 1 ? changes.filter(({ what }) => what !== 'the statement') : changes
}

/** What an approval agrees to, with metrics called as the version that was signed calls them. */
function valuesIn(version: Version, signed: Version): readonly Value<never>[] {
  const { measurement, budget } = version.read(['measurement?', 'budget?']) ?? {}
  const { objective } = version.read(['objective?']) ?? {}
  const { messaging } = version.read(['messaging?']) ?? {}
  const metrics = measurement?.metrics ?? []
  const { idNow } = formerMetrics(signed.read(['measurement?'])?.measurement?.metrics ?? [], metrics)
  const terms: Terms = { idNow, metrics, currency: budget?.currency }
  return [
    ...(objective ? objectiveValues(objective, terms) : []),
    ...(budget ? budgetValues(budget) : []),
    ...(messaging ? messagingValues(messaging) : []),
    ...(measurement ? measurementValues(measurement, terms) : []),
  ]
}

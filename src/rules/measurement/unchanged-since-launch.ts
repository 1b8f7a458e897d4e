import { isOfPeriod, sayCommit, type Version } from '../../lint/history.ts'
import { firstLaunch, isPutOff } from '../../lint/launched.ts'
import { at, cannot, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { metricName } from '../../plan/quantities.ts'
import { formerMetrics, type Redefined, redefinitions } from '../../plan/versions/redefined.ts'
import { sameWords, wordingOf } from '../../plan/versions/same-definition.ts'

export default rule({
  id: 'measurement/unchanged-since-launch',
  severity: 'error',
  from: 'live',
  reads: ['measurement', 'launch?', 'period?'],
  needs: ['history'],
  summary: 'No metric was added or redefined after the launch, as the commits show.',
  why: `A date in the file is what somebody says; the commit is when they said it. A metric that appears, or counts something
    else, once results are in has been chosen by the results, and proves nothing about the plan.`,
  fix: 'Go on measuring by what was agreed before the launch. A better metric starts with the next plan, or is reported beside the old one until then.',
  source: 'card; [000] step 5',

  valid: [
    [
      `
    # Named better, with another sign for the same unit, and with what was left open: it counts what it counted.
    launch: 2026-07-01
    measurement:
      metrics:
        - { id: orders, name: Paid orders, definition: Orders that are paid, unit: '%', source: [shop, ledger], limits: Refunds come later }
        - { id: cost, definition: Spend by order., unit: GBP per order, source: ledger, kind: rate }
        - { id: visits, name: Visits, unit: visits, source: GA4 }
    `,
      {
        history: [
          {
            on: '2026-06-20',
            text: `
    launch: 2026-07-01
    measurement:
      metrics:
        - { id: orders, definition: orders that are paid., unit: percent, source: [ledger, shop] }
        - { id: cpa, definition: The spend by order, unit: £/order }
        - { id: sessions, name: visits, source: Google Analytics }
    `,
          },
        ],
      },
    ],
    [
      `
    # Changed before the launch, and on the day itself.
    period: { start: 2026-07-01 }
    measurement: { metrics: [{ id: orders, definition: Paid orders. }, { id: visits }] }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'measurement: { metrics: [{ id: orders, definition: Orders. }] }' },
          { on: '2026-06-30', text: 'measurement: { metrics: [{ id: orders, definition: Paid orders. }] }' },
          { on: '2026-07-01' },
        ],
      },
    ],
    [
      `
    launch: 2026-07-01
    measurement: { metrics: [{ id: orders }] }
    `,
      {
        history: [{ on: '2026-07-05' }],
        skipped:
          'the history of the plan begins on 5 July 2026, after the launch on 1 July 2026: what was measured by then is not in it',
      },
    ],
    [
      `
    # The file held the plan of the quarter before, which is no history of this one.
    period: { start: 2026-07-01, end: 2026-09-30 }
    measurement: { metrics: [{ id: orders }] }
    `,
      {
        history: [
          {
            on: '2026-04-01',
            text: 'period: { start: 2026-04-01, end: 2026-06-30 }\nmeasurement: { metrics: [{ id: visits }] }',
          },
          { on: '2026-06-25' },
        ],
      },
    ],
    [
      `
    launch: 2026-07-01
    measurement: { metrics: [{ id: orders }] }
    `,
      {
        history: [{ on: '2026-06-20', text: 'measurement: { metrics: [{ unit: orders }] }' }],
        skipped:
          'the metrics cannot be read in the plan as it stood at the launch (11111111, 20 June 2026, Dan Whitlock)',
      },
    ],
    [
      `
    measurement: { metrics: [{ id: orders }] }
    `,
      { history: [{ on: '2026-06-20', text: 'measurement: { metrics: [{ id: visits }] }' }] },
    ],
  ],
  invalid: [
    [
      `
    # The same words in another order may mean what they meant.
    launch: 2026-07-01
    measurement: { metrics: [{ id: orders, definition: "In the shop, orders of a household." }] }
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "orders" was reworded after the launch on 1 July 2026: its definition was "Orders of a household in the shop." and is "In the shop, orders of a household." now (as it stood in 11111111, 20 June 2026, Dan Whitlock)
    `,
      {
        history: [
          {
            on: '2026-06-20',
            text: 'measurement: { metrics: [{ id: orders, definition: Orders of a household in the shop. }] }',
          },
          { on: '2026-07-10' },
        ],
      },
    ],
    [
      `
    launch: 2026-07-01
    measurement:
      metrics:
        - id: orders
          definition: Orders that were begun.
          #           ^^^^^^^^^^^^^^^^^^^^^^^ "orders" was redefined after the launch on 1 July 2026: its definition was "Orders that are paid." and is "Orders that were begun." now (as it stood in 11111111, 20 June 2026, Mia Torres)
        - { id: visits, name: Visits }
        #       ^^^^^^ "Visits" was added after the launch on 1 July 2026: the plan did not have it (as it stood in 11111111, 20 June 2026, Mia Torres)
    `,
      {
        history: [
          {
            on: '2026-06-20',
            by: 'Mia Torres',
            text: 'measurement: { metrics: [{ id: orders, definition: Orders that are paid. }] }',
          },
          { on: '2026-07-10' },
        ],
        related: [[['2026-07-01', 'the launch']], [['2026-07-01', 'the launch']]],
      },
    ],
    [
      `
    period: { start: 2026-07-01 }
    measurement:
      metrics:
        - { id: cpa, definition: Spend by order., unit: GBP per order, source: [ledger, ads], kind: rate, cost_of: orders }
        #       ^^^ "cpa" was redefined after the launch on 1 July 2026: its definition was not given and is "Spend by order." now, its unit was GBP per lead and is GBP per order now, its source was ledger and is ledger and ads now, its kind was level and is rate now and its cost basis was leads and is orders now (as it stood in 11111111, 20 June 2026, Dan Whitlock)
    `,
      {
        history: [
          {
            on: '2026-06-20',
            text: 'measurement: { metrics: [{ id: cpa, unit: GBP per lead, source: ledger, kind: level, cost_of: leads }] }',
          },
        ],
        related: [[['2026-07-01', 'the launch, which is the start of the period where the plan names no other']]],
      },
    ],
    [
      `
    # The launch was moved when it had come, and the new date does not help.
    launch: 2026-08-01
    measurement:
      metrics: [{ id: orders }, { id: visits }]
    # ^^^^^^^ none of the 2 metrics was in the plan at the launch on 1 July 2026 (as it stood in 11111111, 20 June 2026, Dan Whitlock)
    `,
      {
        history: [{ on: '2026-06-20', text: 'launch: 2026-07-01\nmeasurement: { cadence: weekly }' }],
        related: [[['2026-08-01', 'the launch, which was 1 July 2026 when it was first committed']]],
      },
    ],
    [
      `
    # Moved in good time: still measured from the first date, but no more than a warning.
    launch: 2026-08-01
    measurement:
      metrics: [{ id: orders }, { id: visits }]
      #                               ^^^^^^ warning: "visits" was added after the launch on 1 July 2026: the plan did not have it (as it stood in 22222222, 20 June 2026, Dan Whitlock)
    `,
      {
        history: [
          { on: '2026-06-10', text: 'launch: 2026-07-01\nmeasurement: { metrics: [{ id: orders }] }' },
          { on: '2026-06-20', text: 'launch: 2026-08-01\nmeasurement: { metrics: [{ id: orders }] }' },
        ],
      },
    ],
  ],

  *check({ measurement, launch, period }, { history, plan: { data } }) {
    const { metrics } = measurement
    const first = firstLaunch(history, launch ?? period?.start, period)
    if (!metrics || !first) return
    const { day, isMoved } = first
    const isThisPlan = (version: Version) => isOfPeriod(version, period)
    const stood = history.asOf(day).filter(isThisPlan)
    const [last] = stood
    if (!last) {
      const begin = history.firstWith(isThisPlan)?.commit.on ?? day
      const after = `after the launch on ${sayDay(day)}: what was measured by then is not in it`
      yield cannot(`the history of the plan begins on ${sayDay(begin)}, ${after}`)
      return
    }
    const commit = sayCommit(last.commit)
    const thens = stood.flatMap((version) => version.read(['measurement?']) ?? [])
    if (thens.length < stood.length) {
      yield cannot(`the metrics cannot be read in the plan as it stood at the launch (${commit})`)
      return
    }
    const label = isMoved
      ? `the launch, which was ${sayDay(day)} when it was first committed`
      : launch === undefined
        ? 'the launch, which is the start of the period where the plan names no other'
        : 'the launch'
    const extra = {
      related: [launch === undefined && period ? at(period, 'start', label) : at(data, 'launch', label)],
      // Moved before it came: then the metrics were late for a day that nobody waited for any more.
      ...(isPutOff(stood, day) && { severity: 'warning' as const }),
    }
    const olds = thens.map((then) => then.measurement?.metrics ?? [])
    const when = `the launch on ${sayDay(day)}`
    if (olds.every((old) => old.length === 0) && metrics.length > 1) {
      const fact = `none of the ${metrics.length} metrics was in the plan at ${when} (as it stood in ${commit})`
      yield at(measurement, 'metrics', fact, { ...extra, place: 'key' })
      return
    }
    const formers = olds.map((old) => formerMetrics(metrics, old))
    for (const metric of metrics) {
      const changes = formers.map(({ formerOf, idNow }) => {
        const former = formerOf(metric)
        return former && redefinitions(former, metric, idNow)
      })
      if (changes.some((change) => change?.length === 0)) continue
      const which = changes.findIndex((change) => change !== undefined)
      yield objection(metric, changes[which], when, sayCommit((stood[which] ?? last).commit), extra)
    }
  },
})

function objection(
  metric: Frozen<Metric>,
  changes: readonly Redefined[] | undefined,
  when: string,
  commit: string,
  extra: Partial<Flag>,
): Flag {
  const as = `(as it stood in ${commit})`
  const name = metricName(metric)
  const [first] = changes ?? []
  if (!changes || !first)
    return at(metric, 'id', `"${name}" was added after ${when}: the plan did not have it ${as}`, extra)
  const isReworded =
    changes.length === 1 && first.trait === 'definition' && sameWords(first.was ?? '', first.is, wordingOf)
  const said = changes.map(({ trait, was = 'not given', is }) => `its ${names[trait]} was ${was} and is ${is} now`)
  const fact = `"${name}" was ${isReworded ? 'reworded' : 'redefined'} after ${when}: ${sayList(said)} ${as}`
  return at(metric, changes.length === 1 ? first.trait : 'id', fact, {
    ...extra,
    ...(isReworded && { severity: 'warning' }),
  })
}

const names: Readonly<Record<Redefined['trait'], string>> = {
  definition: 'definition',
  unit: 'unit',
  source: 'source',
  kind: 'kind',
  cost_of: 'cost basis',
}

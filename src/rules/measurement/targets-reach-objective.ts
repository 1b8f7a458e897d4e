import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { type Day, sayDay } from '../../plan/dates.ts'
import type { MetricTarget, Objective } from '../../plan/format.generated.ts'
import { directionToTarget } from '../../plan/metrics/needed.ts'
import { kindOf, metricOf, sayValue, valueIn } from '../../plan/quantities.ts'

export default rule({
  id: 'measurement/targets-reach-objective',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'objective', 'budget?'],
  summary: "The targets on the way lead to the objective's own.",
  why: `Interim targets are what reviews are held against. If they end somewhere else than the objective, a team can be on
    plan every week and miss it, and the surprise comes on the last day.`,
  fix: 'Correct the value, or the target of the objective.',
  source: 'arithmetic',

  valid: [
    `
    objective: { metric: orders, baseline: 1420, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders }, { id: visits, unit: visits }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 520 }
        - { metric: orders, on: 2026-08-31, value: 1240 }
        - { metric: visits, on: 2026-08-31, value: 90000 }
    `,
    `
    # Each value for its own month: together they are the target. Its year before was better.
    objective: { metric: orders, baseline: 2400, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders, per: period }]
      targets:
        - { metric: orders, on: 2026-09-30, value: 600 }
        - { metric: orders, on: 2026-07-31, value: 800 }
        - { metric: orders, on: 2026-08-31, value: 600 }
        - { metric: orders, on: 2026-10-31, value: 900 }
    `,
    `
    # Down is the way here.
    objective: { metric: churn, baseline: 12%, target: 9%, by: 2026-09-30 }
    measurement:
      metrics: [{ id: churn, unit: "%" }]
      targets: [{ metric: churn, on: 2026-07-31, value: 12% }, { metric: churn, on: 2026-08-31, value: 0.105 }]
    `,
    `
    # Nothing says how many there are now; the steps come down.
    objective: { metric: complaints, target: 600, by: 2026-09-30 }
    measurement:
      metrics: [{ id: complaints, unit: complaints }]
      targets: [{ metric: complaints, on: 2026-07-31, value: 900 }, { metric: complaints, on: 2026-08-31, value: 700 }]
    `,
    `
    # Without a day they may be steps, or those of each month.
    objective: { metric: orders, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets: [{ metric: orders, value: 600 }, { metric: orders, value: 1500 }]
    `,
    `
    objective: { metric: orders, target: 2000, by: 2026-09-30 }
    measurement: { metrics: [{ id: orders, unit: orders, per: period }], targets: [{ metric: orders, value: 600 }] }
    `,
  ],
  invalid: [
    [
      `
    ## Objective

    - Target: 2,000
    - Metric: Orders

    ## KPIs

    | Metric | Target |
    | ------ | ------ |
    | Orders | 2,500  |
    #          ^^^^^ warning: the target is 2,500 here, and 2,000 in the objective
      `,
      { file: 'autumn.plan.md', related: [[['2,000', 'the objective']]] },
    ],
    `
    objective: { metric: orders, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets: [{ metric: orders, on: 2026-08-31, value: 2100 }]
      #                                                  ^^^^ 2,100 orders on 31 August 2026 is more than the 2,000 orders of the objective
    `,
    [
      `
    objective: { metric: orders, baseline: 1420, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 1240 }
        - { metric: orders, on: 2026-08-31, value: 1100 }
        #                                          ^^^^ 1,100 orders on 31 August 2026 is less than the 1,240 orders of 31 July 2026, and the objective goes up
        - { metric: orders, on: 2026-09-15, value: 2400 }
        #                                          ^^^^ 2,400 orders on 15 September 2026 is more than the 2,000 orders of the objective
        - { metric: orders, on: 2026-09-30, value: 1900 }
        #                                          ^^^^ 1,900 orders on 30 September 2026, the day of the objective, which asks for 2,000 orders
    `,
      {
        related: [[['1240', 'before it']], [['2000', 'the objective']], [['2000', 'the objective']]],
      },
    ],
    [
      `
    objective: { metric: active, baseline: 9000, target: 11000 }
    measurement:
      metrics: [{ id: active, kind: level, unit: customers }]
      targets: [{ metric: active, on: 2026-07-31, value: 8500 }]
      #                                                  ^^^^ 8,500 customers on 31 July 2026 is less than the baseline of 9,000 customers, and the objective goes up
    `,
      { related: [[['9000', 'the baseline']]] },
    ],
    `
    objective: { metric: churn, baseline: 12%, target: 9% }
    measurement:
      metrics: [{ id: churn, unit: "%" }]
      targets:
        - { metric: churn, on: 2026-07-31, value: 13% }
        #                                         ^^^ 13% on 31 July 2026 is more than the baseline of 12%, and the objective goes down
        - { metric: churn, on: 2026-08-31, value: 8% }
        #                                         ^^ 8% on 31 August 2026 is less than the 9% of the objective
    `,
    `
    objective: { metric: orders, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders, per: period }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 1500 }
        - { metric: orders, on: 2026-08-31, value: 800 }
        #                                          ^^^ the values up to 31 August 2026 add up to 2,300 orders, more than the 2,000 orders of the objective
    `,
    `
    objective: { metric: orders, target: 2000, by: 2026-09-30 }
    measurement:
      metrics: [{ id: orders, unit: orders, per: period }]
      targets:
        - { metric: orders, on: 2026-07-31, value: 800 }
        - { metric: orders, on: 2026-09-30, value: 700 }
        #                                          ^^^ the values up to 30 September 2026, the day of the objective, add up to 1,500 orders; it asks for 2,000 orders
    `,
  ],

  *check({ measurement, objective, budget }) {
    const metric = metricOf(measurement.metrics, objective.metric)
    const goal = metric && valueIn(objective.target, metric)
    if (!metric || goal === undefined) return
    const asked: Asked = { objective, goal, say: (value) => sayValue(value, metric, budget?.currency) }
    const targets = (measurement.targets ?? []).flatMap((target): Told[] => {
      const value = target.metric === metric.id ? valueIn(target.value, metric) : undefined
      return value === undefined ? [] : [{ target, value }]
    })
    const points = targets
      .flatMap(({ target, value }) => (target.on === undefined ? [] : [{ target, value, on: target.on }]))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const inTime = points.filter(({ on }) => objective.by === undefined || on <= objective.by)
    if (metric.per === 'period' && kindOf(metric) === 'count') {
      yield* partsOfTheWhole(inTime, asked)
      return
    }
    yield* withoutDay(targets, asked)
    const values = points.map(({ value }) => value)
    const baseline = kindOf(metric) === 'count' ? undefined : valueIn(objective.baseline, metric)
    yield* stepsOnTheWay(inTime, asked, baseline, directionToTarget(objective, metric, values))
  },
})

/** A target of the objective's metric. */
interface Told {
  readonly target: Frozen<MetricTarget>
  readonly value: number
}

interface Point extends Told {
  readonly on: Day
}

/** What the objective asks for. */
interface Asked {
  readonly objective: Frozen<Objective>
  readonly goal: number
  readonly say: (value: number) => string
}

/** "Target" beside a metric in a table, with no day: as a rule the end, though somebody may have meant a step. */
function* withoutDay(targets: readonly Told[], { objective, goal, say }: Asked): Iterable<Flag> {
  const [only] = targets
  if (!only || targets.length > 1 || only.target.on !== undefined || same(only.value, goal)) return
  yield at(only.target, 'value', `the target is ${say(only.value)} here, and ${say(goal)} in the objective`, {
    severity: 'warning',
    related: [at(objective, 'target', 'the objective')],
  })
}

/** Of what is counted anew in each period the values up to a day make the whole. */
function* partsOfTheWhole(points: readonly Point[], { objective, goal, say }: Asked): Iterable<Flag> {
  const related = [at(objective, 'target', 'the objective')]
  let sum = 0
  for (const { target, value, on } of points) {
    sum += value
    if (same(sum, goal)) continue
    if (on === objective.by) {
      const day = `${sayDay(on)}, the day of the objective`
      yield at(target, 'value', `the values up to ${day}, add up to ${say(sum)}; it asks for ${say(goal)}`, { related })
    } else if (sum > goal) {
      const fact = `the values up to ${sayDay(on)} add up to ${say(sum)}, more than the ${say(goal)} of the objective`
      yield at(target, 'value', fact, { related })
    }
  }
}

/** Values between the baseline and the target, each further on the way than the one before it. */
function* stepsOnTheWay(
  points: readonly Point[],
  { objective, goal, say }: Asked,
  baseline: number | undefined,
  way: ReturnType<typeof directionToTarget>,
): Iterable<Flag> {
  const related = [at(objective, 'target', 'the objective')]
  let before =
    baseline === undefined
      ? undefined
      : {
          value: baseline,
          name: () => `the baseline of ${say(baseline)}`,
          place: at(objective, 'baseline', 'the baseline'),
        }
  for (const { target, value, on } of points) {
    if (on === objective.by) {
      const fact = `${say(value)} on ${sayDay(on)}, the day of the objective, which asks for ${say(goal)}`
      if (!same(value, goal)) yield at(target, 'value', fact, { related })
      continue
    }
    if (way && !same(value, goal) && (value - goal) * way > 0) {
      const edge = `${value > goal ? 'more' : 'less'} than the ${say(goal)} of the objective`
      yield at(target, 'value', `${say(value)} on ${sayDay(on)} is ${edge}`, { related })
      continue
    }
    if (way && before && !same(value, before.value) && (value - before.value) * way < 0) {
      const back = `${say(value)} on ${sayDay(on)} is ${way > 0 ? 'less' : 'more'} than ${before.name()}`
      yield at(target, 'value', `${back}, and the objective goes ${way > 0 ? 'up' : 'down'}`, {
        related: [before.place],
        ...(before.value === baseline && way > 0 && { fix: countedUp }),
      })
    }
    before = { value, name: () => `the ${say(value)} of ${sayDay(on)}`, place: at(target, 'value', 'before it') }
  }
}

/** What is counted up from nothing, such as the renewals of a season, stands below the year before until its end. */
const countedUp =
  'Correct the value, or the baseline; of a number that is counted up from nothing within the plan, say kind: count in its metric.'

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

import { at, type Flag, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
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
    const { by } = objective
    const say = (value: number) => sayValue(value, metric, budget?.currency)
    const sums = metric.per === 'period' && kindOf(metric) === 'count'
    const all = (measurement.targets ?? []).flatMap((target) => {
      const value = target.metric === metric.id ? valueIn(target.value, metric) : undefined
      return value === undefined ? [] : [{ target, value, on: target.on }]
    })
    const [only] = all
    // "Target" beside a metric in a table, with no day: as a rule the end, though somebody may have meant a step.
    if (only && all.length === 1 && only.on === undefined && !sums && !same(only.value, goal))
      yield at(only.target, 'value', `the target is ${say(only.value)} here, and ${say(goal)} in the objective`, {
        severity: 'warning',
        related: [at(objective, 'target', 'the objective')],
      })
    const points = all
      .flatMap(({ target, value, on }) => (on === undefined ? [] : [{ target, value, on }]))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const way = sums
      ? 1
      : directionToTarget(
          objective,
          metric,
          points.map(({ value }) => value),
        )
    const start = kindOf(metric) === 'count' ? undefined : valueIn(objective.baseline, metric)
    let before =
      start === undefined
        ? undefined
        : {
            value: start,
            name: () => `the baseline of ${say(start)}`,
            place: at(objective, 'baseline', 'the baseline'),
          }
    let sum = 0
    for (const { target, value, on } of points) {
      if (by !== undefined && on > by) break
      sum += value
      const stand = sums ? sum : value
      const flag = (message: string, related: Flag, fix?: string) =>
        at(target, 'value', message, { related: [related], ...(fix && { fix }) })
      const asked = at(objective, 'target', 'the objective')
      if (on === by) {
        if (same(stand, goal)) continue
        const day = `${sayDay(on)}, the day of the objective`
        yield sums
          ? flag(`the values up to ${day}, add up to ${say(stand)}; it asks for ${say(goal)}`, asked)
          : flag(`${say(stand)} on ${day}, which asks for ${say(goal)}`, asked)
      } else if (way && !same(stand, goal) && (stand - goal) * way > 0) {
        const edge = `${stand > goal ? 'more' : 'less'} than the ${say(goal)} of the objective`
        yield sums
          ? flag(`the values up to ${sayDay(on)} add up to ${say(stand)}, ${edge}`, asked)
          : flag(`${say(stand)} on ${sayDay(on)} is ${edge}`, asked)
      } else {
        if (way && before && !sums && !same(stand, before.value) && (stand - before.value) * way < 0) {
          const back = `${say(stand)} on ${sayDay(on)} is ${way > 0 ? 'less' : 'more'} than ${before.name()}`
          // What is counted up from nothing, such as the renewals of a season, stands below the year before until its end.
          const fix =
            before.value === start && way > 0
              ? 'Correct the value, or the baseline; of a number that is counted up from nothing within the plan, say kind: count in its metric.'
              : undefined
          yield flag(`${back}, and the objective goes ${way > 0 ? 'up' : 'down'}`, before.place, fix)
        }
        before = {
          value: stand,
          name: () => `the ${say(stand)} of ${sayDay(on)}`,
          place: at(target, 'value', 'before it'),
        }
      }
    }
  },
})

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { Guardrail } from '../../plan/format.generated.ts'
import { countsThings } from '../../plan/metrics/volumes.ts'
import { metricOf, sayValue } from '../../plan/quantities.ts'
import { aims } from '../../words/aims/aims.ts'
import { numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'objective/guardrail',
  severity: 'warning',
  from: 'draft',
  reads: ['objective', 'measurement?'],
  summary: 'An objective that counts customers or the like has a limit of cost or quality.',
  why: `Any number of customers can be had at some price: by discounts, by bad leads, by promising too much. The limit
    says which ways of reaching the target do not count, before somebody under pressure finds one of them.`,
  fix: 'Add a guardrail: the most that one result may cost, or the quality that must hold (churn, returns, complaints).',
  source: '[000] step 1',

  valid: [
    `
    objective: { metric: new-subscribers, target: 2000, guardrails: [{ metric: cpa, below: 180 }] }
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    # Money and shares are not volumes: what they cost is in them, or they are a quality themselves.
    objective: { metric: signed-revenue, target: 1800000 }
    measurement: { metrics: [{ id: signed-revenue, unit: EUR }] }
    `,
    `
    objective: { metric: month-3-churn, target: 9% }
    measurement: { metrics: [{ id: month-3-churn, unit: "%" }] }
    `,
    `
    # objective/single speaks of this limit.
    objective: { statement: "Win 2,000 members and keep churn under 9%.", outcome: acquisition, target: 2000 }
    `,
  ],
  invalid: [
    `
    # Who is counted is no limit.
    objective:
  # ^^^^^^^^^ nothing limits what the 900 may cost or how good they must be
      statement: Win 900 members aged 50 or more, who each pay at least £25 a month, by March.
      outcome: acquisition
      metric: members
      target: 900
    `,
    `
    objective:
  # ^^^^^^^^^ nothing limits what the 24 may cost or how good they must be
      statement: Win 24 firms with 50 or more staff by March.
      outcome: acquisition
      metric: signed-firms
      target: 24
    `,
    `
    objective: { metric: new-subscribers, target: 2000 }
  # ^^^^^^^^^ nothing limits what the 2,000 subscribers may cost or how good they must be
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    objective: { outcome: acquisition, target: 2000, guardrails: [{ metric: cpa, below: TBC }] }
    #                                                                                   ^^^ the guardrail on "cpa" gives no limit: nothing limits what the 2,000 may cost or how good they must be
    `,
    `
    objective: { outcome: acquisition, target: 2000, guardrails: [{ below: 180 }] }
    #                                                               ^^^^^ the guardrail does not say of which metric: nothing limits what the 2,000 may cost or how good they must be
    `,
    `
    objective: { statement: "Win 2,000 members at a cost below £180.", outcome: acquisition, target: 2000 }
  # ^^^^^^^^^ the limit in the statement, £180, is not among the guardrails, so nothing holds it
    `,
    `
    objective: { statement: "Win 2,000 members who come at least four times at a cost below £180.", outcome: acquisition, target: 2000 }
  # ^^^^^^^^^ the limit in the statement, £180, is not among the guardrails, so nothing holds it
    `,
    `
    objective:
      metric: new-subscribers
      target: 2000
      guardrails: [{ metric: new-subscribers, at_least: 1500 }]
    # ^^^^^^^^^^ the only limit is on the objective itself: nothing limits what the 2,000 subscribers may cost or how good they must be
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    objective:
      outcome: acquisition
      target: 2000
      guardrails:
        - { metric: cpa, below: 180 }
        - { metric: churn }
                  # ^^^^^ the guardrail on "churn" gives no limit
        - { metric: returns, note: "As in 2025, no more" }
    `,
    `
    objective:
      metric: new-subscribers
      target: 2000
      guardrails: [{ metric: cpa }]
    #                        ^^^ the guardrail on "cpa" gives no limit: nothing limits what the 2,000 subscribers may cost or how good they must be
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
  ],

  *check({ objective, measurement }, { words }) {
    const { target, guardrails = [] } = objective
    const metric = metricOf(measurement?.metrics, objective.metric)
    if (typeof target !== 'number' || !countsThings(metric?.unit, objective.outcome)) return
    const what = `the ${sayValue(target, { id: '', unit: metric?.unit })}`
    const nothing = `nothing limits what ${what} may cost or how good they must be`
    const others = guardrails.filter(({ metric }) => metric === undefined || metric !== objective.metric)
    // What is limited may also stand in a note.
    if (others.some((one) => hasLimit(one) && (one.metric ?? one.note) !== undefined)) {
      yield* others.filter(isIdle).map((one) => at(one, boundOf(one) ?? 'metric', `${nameOf(one)} gives no limit`))
      return
    }
    const [empty] = others
    if (empty) {
      const lacks = hasLimit(empty) ? 'does not say of which metric' : 'gives no limit'
      yield at(
        empty,
        (hasLimit(empty) ? undefined : boundOf(empty)) ?? 'metric',
        `${nameOf(empty)} ${lacks}: ${nothing}`,
      )
    } else if (guardrails.length > 0)
      yield at(objective, 'guardrails', `the only limit is on the objective itself: ${nothing}`, { place: 'key' })
    else {
      const statement = objective.statement ?? ''
      const bounded = numbers(statement).filter(
        (number) => number.bound && number.value !== target && !saysWhoCounts(number, statement.slice(0, number.start)),
      )
      // "Who order at least four times, at a cost below £9": a bare number may only say what is counted.
      const limit = bounded.find(({ currency, percent }) => currency || percent) ?? bounded[0]
      // A limit that is joined on like a second aim is objective/single's to report.
      const read = limit && aims(statement, words)
      if (read?.kind === 'limit' && read.joiner) return
      const message = limit
        ? `the limit in the statement, ${limit.text}, is not among the guardrails, so nothing holds it`
        : nothing
      yield at(objective, 'guardrails', message)
    }
  },
})

/**
 * "Members aged 50 or more", "households that each pay at least £25", "firms with 50 or more staff": such a number says who
 * is counted, and limits nothing.
 */
function saysWhoCounts({ bound, currency, percent }: ReturnType<typeof numbers>[number], before: string): boolean {
  const isSize = !currency && !percent && (bound === 'at-least' || bound === 'above')
  if (
    isSize &&
    /[a-z] (?:with|of|having|employing|seating)(?: at least| more than| over)? ?$/.test(before.toLowerCase())
  )
    return true
  return /\b(?:aged|over the age of|(?:who|whom?)(?: each| all| then| still)? (?:pay|give|spend|order|buy|earn|have|are|own)|each (?:pay|pays|give|gives|spend|spends|order|orders))\b[^,;:.]{0,30}$/.test(
    before.toLowerCase(),
  )
}

const bounds = ['at_most', 'at_least', 'below', 'above'] as const

const nameOf = ({ metric }: Frozen<Guardrail>) => (metric ? `the guardrail on "${metric}"` : 'the guardrail')

/** The limit that is written and open. */
const boundOf = (guardrail: Frozen<Guardrail>) => bounds.find((bound) => Object.hasOwn(guardrail, bound))

/** It names a metric and holds it to nothing, not even to what a note says. */
const isIdle = (guardrail: Frozen<Guardrail>) =>
  !hasLimit(guardrail) && guardrail.metric !== undefined && guardrail.note === undefined

function hasLimit(guardrail: Frozen<Guardrail>): boolean {
  return bounds.some((bound) => guardrail[bound] !== undefined)
}

import type { Facts } from '../../lint/facts.ts'
import { readOther } from '../../lint/read.ts'
import { at, type Frozen, rule } from '../../lint/rule.ts'
import { jointMarkets, shareMarket } from '../../plan/channels.ts'
import type { Audience, Metric, Objective } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { oncePerPortfolio } from '../../plan/once-per-portfolio.ts'
import type { CheckedPlan, Plan } from '../../plan/plan.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { Calendar, type Days, daysInMarket, isCommitted } from '../../plan/timing/in-market.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { alike } from '../../words/promises/promises.ts'

export default rule({
  id: 'portfolio/no-competing-objectives',
  severity: 'warning',
  from: 'approved',
  reads: ['objective', 'audiences[]', 'period', 'launch?'],
  needs: ['portfolio'],
  summary: 'Plans that address the same people at once work towards a common goal.',
  why: `Two plans that want different things from the same people at the same time bid against each other, for attention and
    for the money behind it. What one wins the other loses, and both can report success while the company stands still.`,
  fix: 'Say in both plans which goal of the company the objective supports, or let one of them wait or address other people.',
  source: '[001] departments with targets of their own',

  valid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: new-subscribers, supports: "11,000 active subscribers by the end of 2026" }
    audiences: [{ id: commuters }]
    `,
      {
        portfolio: [
          `
    # A step towards the same.
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: test-rides, supports: "11,000 active subscribers by 31 December 2026" }
    audiences: [{ id: commuters }]
    `,
          `
    # It leads to the other, as it says itself.
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: brand-search }
    audiences: [{ id: commuters }]
    measurement: { metrics: [{ id: brand-search, leads_to: new-subscribers }] }
    `,
          `
    # It takes care of the other.
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: churn, guardrails: [{ metric: new-subscribers, at_least: 2000 }] }
    audiences: [{ id: commuters }]
    `,
          `
    # Other people; and at another time.
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: signed-employers }
    audiences: [{ id: employers }]
    `,
          `
    period: { start: 2026-10-01, end: 2026-12-31 }
    objective: { metric: gift-cards }
    audiences: [{ id: commuters }]
    `,
        ],
      },
    ],
    [
      `
    # The same objective, and people of another country.
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: new-subscribers }
    audiences: [{ id: commuters }]
    channels: [{ id: search, markets: [UK] }]
    `,
      {
        portfolio: [
          `
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: new-subscribers }
    audiences: [{ id: commuters }]
    `,
          `
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: gift-cards }
    audiences: [{ id: commuters }]
    channels: [{ id: search-ie, markets: [IE] }]
    `,
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    objective: { metric: new-subscribers, supports: "11,000 active subscribers by the end of 2026" }
    #                    ^^^^^^^^^^^^^^^ this plan wants "New subscribers" from "commuters" and "students"; at the same time the plan "gifts" wants "gift-cards" from them, and nothing says that both serve one goal
    audiences: [{ id: commuters }, { id: employers }, { id: students }]
    measurement: { metrics: [{ id: new-subscribers, name: New subscribers }] }
    `,
      {
        portfolio: [
          `
    id: gifts
    period: { start: 2026-08-01, end: 2026-12-31 }
    objective: { metric: gift-cards, supports: Twice the turnover of the shops }
    audiences: [{ id: students }, { id: commuters }]
    `,
        ],
        related: [
          [
            ['gift-cards', 'the objective of "gifts"'],
            ['commuters', 'addressed by both'],
            ['students', 'addressed by both'],
          ],
        ],
      },
    ],
  ],

  *check(_, facts) {
    const found = rivalsOf(facts).get(facts.plan)
    if (!found) return
    const { own, other } = found
    const both = own.audiences.filter(({ id }) => other.audiences.some((audience) => audience.id === id))
    const people = sayList(both.map(({ id }) => `"${id}"`))
    const message = `this plan wants "${metricName(own.metric)}" from ${people}; at the same time the plan "${other.plan.id}" wants "${metricName(other.metric)}" from them, and nothing says that both serve one goal`
    yield at(own.objective, 'metric', message, {
      related: [
        at(other.objective, 'metric', `the objective of "${other.plan.id}"`, { plan: other.plan }),
        ...both.map((audience) => at(audience, 'id', 'addressed by both')),
      ],
    })
  },
})

/** A plan as far as it may compete with others. */
interface Aim {
  readonly plan: Plan
  readonly objective: Frozen<Objective>
  readonly metric: Pick<Frozen<Metric>, 'id' | 'name' | 'leads_to'>
  readonly audiences: readonly Frozen<Audience>[]
  readonly markets: readonly string[]
  readonly days: Days
  /** The wider goal that it says it serves. */
  readonly goal: string | undefined
}

/** For each plan the first plan of an earlier file that it competes with. */
const rivalsOf = oncePerPortfolio((facts: Facts) => {
  const rivals = new Map<Plan, { own: Aim; other: Aim }>()
  const calendar = new Calendar<Aim>()
  const goals = new Verdicts()
  for (const checked of facts.portfolio.length < 2 ? [] : facts.portfolio) {
    const own = aimOf(checked, facts)
    if (!own) continue
    const other = rivalIn(own, calendar, goals)
    if (other) rivals.set(own.plan, { own, other })
    for (const { id } of own.audiences) calendar.add(id, own.metric.id, own)
  }
  return rivals
})

function rivalIn(own: Aim, calendar: Calendar<Aim>, goals: Verdicts): Aim | undefined {
  const agreed = new Set<Aim>()
  for (const { id } of own.audiences) {
    for (const other of calendar.others(id, own.metric.id, own.days)) {
      if (agreed.has(other)) continue
      if (shareMarket(own, other) && !isSameMetric(own, other) && !servesOneGoal(own, other, goals)) return other
      agreed.add(other)
    }
  }
  return undefined
}

/** Under two ids, but with one name. */
function isSameMetric({ metric: a }: Aim, { metric: b }: Aim): boolean {
  return metricName(a) === metricName(b) || folded(metricName(a)) === folded(metricName(b))
}

/** Does either plan say how the objectives hang together? */
function servesOneGoal(a: Aim, b: Aim, goals: Verdicts): boolean {
  if (a.goal !== undefined && b.goal !== undefined && goals.areAlike(a.goal, b.goal)) return true
  return servesOther(a, b, goals) || servesOther(b, a, goals)
}

function servesOther({ objective, metric, goal }: Aim, other: Aim, goals: Verdicts): boolean {
  const { leads_to, guardrails = [] } = objective
  if (metric.leads_to === other.metric.id || guardrails.some((limit) => limit.metric === other.metric.id)) return true
  if (leads_to !== undefined) {
    const outcomes = [other.objective.leads_to, other.objective.outcome].map((outcome) => folded(outcome ?? ''))
    if (outcomes.includes(folded(leads_to))) return true
  }
  if (goal === undefined) return false
  const names = [metricName(other.metric), other.plan.id, other.plan.data.title]
  if (names.some((name) => typeof name === 'string' && goals.names(goal, name))) return true
  const { statement } = other.objective
  return statement !== undefined && goals.areAlike(goal, statement)
}

/** What two texts have to do with each other, looked at once: many plans of one company give the same goal. */
class Verdicts {
  readonly #known = new Map<string, boolean>()

  areAlike(a: string, b: string): boolean {
    return a === b || this.#once(`${a}\n${b}`, () => alike(a, b))
  }

  names(goal: string, name: string): boolean {
    return this.#once(
      `${goal}\n\n${name}`,
      () => folded(name) !== '' && ` ${folded(goal)} `.includes(` ${folded(name)} `),
    )
  }

  #once(key: string, judge: () => boolean): boolean {
    let verdict = this.#known.get(key)
    if (verdict === undefined) {
      verdict = judge()
      if (this.#known.size < 100_000) this.#known.set(key, verdict)
    }
    return verdict
  }
}

function aimOf(one: CheckedPlan, { stageOf, words }: Facts): Aim | undefined {
  const days = daysInMarket(one)
  const given = days && isCommitted(stageOf(one)) ? readOther(['objective', 'audiences[]'], one) : undefined
  const id = given?.objective.metric
  if (!days || !given || id === undefined) return undefined
  const { measurement, channels } = readOther(['measurement?', 'channels[]?'], one) ?? {}
  const { objective, audiences } = given
  const metric = metricOf(measurement?.metrics, id) ?? { id }
  const goal = said(objective.supports, words)
  return { plan: one.plan, objective, metric, audiences, markets: jointMarkets(channels), days, goal }
}

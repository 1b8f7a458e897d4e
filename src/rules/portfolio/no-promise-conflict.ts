import type { Facts } from '../../lint/facts.ts'
import { readOther } from '../../lint/read.ts'
import { type Frozen, on, rule } from '../../lint/rule.ts'
import { jointMarkets, shareMarket } from '../../plan/channels.ts'
import { type Claim, claimsOf, sharedClaims } from '../../plan/claims.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { oncePerPortfolio } from '../../plan/once-per-portfolio.ts'
import type { CheckedPlan, Plan } from '../../plan/plan.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { Calendar, type Days, daysInMarket, isCommitted, sharedDays } from '../../plan/timing/in-market.ts'
import { promiseTerms } from '../../words/promises/promise-terms.ts'
import { clash, isSameValue, thingOf } from '../../words/promises/promises.ts'
import type { Term } from '../../words/promises/term.ts'

export default rule({
  id: 'portfolio/no-promise-conflict',
  severity: 'error',
  from: 'approved',
  reads: ['messaging?', 'channels[]?', 'period', 'launch?'],
  needs: ['portfolio'],
  summary: 'Plans that are in market at once promise the same terms for one thing.',
  why: `Customers do not know which plan an ad belongs to. Whoever is promised 24 hours by one and 48 by another waits for the
    better of the two, and the plan that promised it has to be paid for by the plan that did not.`,
  fix: 'Agree on one promise with the owner of the other plan. Where the offers differ on purpose, say in the words of each for whom or for what it is.',
  source: '[000] the same visual identity carrying different promises is not integrated',

  valid: [
    [
      `
    # The same in other words, another thing, another country, the arm of a test, a channel that starts later.
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [Fixed within 2 days, £49 a month for students] }
    channels:
      - { id: search-ie, markets: [IE], promises: [Delivery within 5 days] }
      - { id: page-b, test: true, message: First month half price. }
      - { id: radio, starts: 2026-09-01, message: The battery lasts 90 km. }
    `,
      {
        portfolio: [
          `
    period: { start: 2026-06-01, end: 2026-07-31 }
    messaging: { promises: [Repairs within 48 hours, £69 a month, First month free, The battery lasts 60 km] }
    channels: [{ id: search, markets: [GB], promises: [Delivery within 3 days] }]
    `,
        ],
      },
    ],
    [
      `
    # In market one after the other; the one that runs at the same time is a draft, and the last one was called off.
    status: live
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [Repairs within 48 hours] }
    `,
      {
        portfolio: [
          `
    status: live
    period: { start: 2026-04-01, end: 2026-06-30 }
    messaging: { promises: [Repairs within 24 hours] }
    `,
          `
    status: draft
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [Repairs within 24 hours] }
    `,
          `
    status: closed
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [Repairs within 24 hours] }
    `,
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [Repairs within 48 hours] }
    #                                      ^^^^^^^^ the plan promises "48 hours", and at the same time the plan "spring" promises "24 hours"
    channels:
      - { id: email, name: Email, message: The battery lasts 90 days. }
      #                                                      ^^^^^^^ "Email" says "90 days", and at the same time "Radio" of the plan "spring" promises "60 days"
      - { id: search, promises: [Repairs within 48 hours] }
    `,
      {
        portfolio: [
          `
    id: spring
    period: { start: 2026-06-01, end: 2026-07-31 }
    messaging: { promises: [Repairs within 24 hours in all six cities, Repaired within 24 hours] }
    channels: [{ id: radio, name: Radio, promises: [The battery lasts 60 days] }]
    `,
        ],
        related: [
          [['24 hours', 'the plan "spring" promises "24 hours"']],
          [['60 days', '"Radio" of the plan "spring" promises "60 days"']],
        ],
      },
    ],
    [
      `
    # What is sold to the same people is one offer; else it may be another product.
    period: { start: 2026-07-01, end: 2026-09-30 }
    audiences: [{ id: commuters }]
    messaging: { promises: [£69 a month] }
    #                       ^^^^^^^^^^^ the plan promises "£69 a month", and at the same time the plan "spring" promises "£59 a month"
    `,
      {
        portfolio: [
          `
    id: spring
    period: { start: 2026-07-01, end: 2026-09-30 }
    audiences: [{ id: commuters }]
    messaging: { promises: [£59 a month] }
    `,
        ],
      },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [£69 a month, 10% off] }
    #                       ^^^^^^^^^^^ warning: the plan promises "£69 a month", and at the same time the plan "scooters" promises "£39 a month"
    #                                    ^^^ warning: the plan promises "10%", and at the same time the plan "scooters" promises "20%"
    `,
      {
        portfolio: [
          `
    id: scooters
    period: { start: 2026-07-01, end: 2026-09-30 }
    messaging: { promises: [£39 a month, 20% off] }
    `,
        ],
      },
    ],
  ],

  *check(_, facts) {
    for (const { own, other } of conflictsOf(facts).get(facts.plan) ?? []) {
      const { plan } = other.by
      const theirs = other.claim.channel ? `${other.claim.who} of the plan "${plan.id}"` : `the plan "${plan.id}"`
      const theySay = `${theirs} ${other.claim.verb} "${other.term.text}"`
      const isOneOffer = saysOfWhat(own.term) || own.by.offer.some((sign) => other.by.offer.includes(sign))
      yield on(own.claim, `${own.claim.who} ${own.claim.verb} "${own.term.text}", and at the same time ${theySay}`, {
        within: [own.term.start, own.term.end],
        ...(!isOneOffer && { severity: 'warning' }),
        related: [on(other.claim, theySay, { within: [other.term.start, other.term.end], plan })],
      })
    }
  },
})

/** A bare price or discount is of whatever the plan is about. */
function saysOfWhat({ about }: Term): boolean {
  return about.some((word) => word !== 'off')
}

/** A plan as far as its promises go. */
interface Promiser {
  readonly plan: Plan
  /** Audiences, objective and proposition: what tells that two plans sell one thing. */
  readonly offer: readonly string[]
  /** Everything it says of a thing, by the thing. */
  readonly said: Map<string, Promised[]>
}

/** A term of a promise, with who makes it, where and when. */
interface Promised {
  readonly by: Promiser
  readonly claim: Claim<Frozen<Channel>>
  readonly term: Term
  /** All terms of the same text. */
  readonly terms: readonly Term[]
  readonly days: Days
  readonly markets: readonly string[]
}

/** What plans say in conflict with plans of earlier files: one conflict for each plan and thing. */
const conflictsOf = oncePerPortfolio((facts: Facts) => {
  const conflicts = new Map<Plan, { own: Promised; other: Promised }[]>()
  const promisers = facts.portfolio.length < 2 ? [] : facts.portfolio.flatMap((one) => promiserOf(one, facts) ?? [])
  const disputed = thingsSaidInTwoWays(promisers)
  const calendar = new Calendar<Promised>()
  for (const { plan, said } of promisers) {
    for (const [thing, all] of said) {
      if (!disputed.has(thing)) continue
      const found = conflictIn(thing, all, calendar)
      if (found) conflicts.set(plan, [...(conflicts.get(plan) ?? []), found])
    }
    for (const [thing, all] of said)
      if (disputed.has(thing)) for (const promised of all) calendar.add(thing, wayOf(promised), promised)
  }
  return conflicts
})

function conflictIn(
  thing: string,
  all: readonly Promised[],
  calendar: Calendar<Promised>,
): { own: Promised; other: Promised } | undefined {
  for (const own of all) {
    for (const other of calendar.others(thing, wayOf(own), own.days)) {
      if (!shareMarket(own, other) || !clash(own.term, other.term, own.terms, other.terms)) continue
      // Where one plan says both, it is its own messaging that has to decide.
      const agrees = all.some(({ term }) => isSameValue(term, other.term))
      if (agrees || other.by.said.get(thing)?.some(({ term }) => isSameValue(term, own.term))) continue
      return { own, other }
    }
  }
  return undefined
}

function wayOf({ term: { value }, markets }: Promised): string {
  return `${value} ${markets.join()}`
}

function thingsSaidInTwoWays(promisers: readonly Promiser[]): ReadonlySet<string> {
  const values = new Map<string, number>()
  const disputed = new Set<string>()
  for (const { said } of promisers) {
    for (const [thing, all] of said) {
      for (const { term } of all) {
        const known = values.get(thing)
        if (known === undefined) values.set(thing, term.value)
        else if (known !== term.value) disputed.add(thing)
      }
    }
  }
  return disputed
}

/** What a plan that is approved and not over promises, and when; undefined where that cannot be known. */
function promiserOf(one: CheckedPlan, { stageOf }: Facts): Promiser | undefined {
  const days = daysInMarket(one)
  const given = days && isCommitted(stageOf(one)) ? readOther(['messaging?', 'channels[]?'], one) : undefined
  if (!days || !given) return undefined
  const { messaging, channels = [] } = given
  const everywhere = jointMarkets(channels)
  const said = new Map<string, Promised[]>()
  const by: Promiser = { plan: one.plan, offer: offerOf(one), said }
  for (const claim of [...sharedClaims(messaging?.promises), ...claimsOf(messaging?.adaptations, channels)]) {
    const running = claim.channel ? sharedDays(days, flightOf(claim.channel)) : days
    if (!running) continue
    const markets = claim.channel?.markets?.length ? jointMarkets([claim.channel]) : everywhere
    const terms = promiseTerms(claim.text)
    for (const term of terms) {
      const thing = thingOf(term)
      if (thing === undefined) continue
      const promised = { by, claim, term, terms, days: running, markets }
      const known = said.get(thing)
      if (known) known.push(promised)
      else said.set(thing, [promised])
    }
  }
  return by
}

function flightOf({ starts, ends }: Frozen<Channel>): Partial<Days> {
  return { ...(starts && { start: starts }), ...(ends && { end: ends }) }
}

function offerOf(one: CheckedPlan): readonly string[] {
  const given = readOther(['audiences[]?', 'objective?', 'messaging?'], one)
  const { metric } = given?.objective ?? {}
  const { proposition } = given?.messaging ?? {}
  return [
    ...(given?.audiences ?? []).map(({ id }) => `audience ${id}`),
    ...(metric === undefined ? [] : [`metric ${metric}`]),
    ...(typeof proposition === 'string' ? [`proposition ${folded(proposition)}`] : []),
  ]
}

import { channelKind } from '../plan/channel-kinds.ts'
import { addDays, sayDay } from '../plan/dates.ts'
import type { Answers } from './answers.ts'
import { type Goal, goalOf } from './goals.ts'
import { channelIds } from './ids.ts'
import { scalar } from './scalar.ts'

/** One element of the starter, before it is known in which form and file it stands. */
export interface Section {
  readonly key: string
  /** What the element is for. */
  readonly about: readonly string[]
  /** YAML under the key: what the answers say, and empty fields for what is to be decided, each a finding of its own. */
  readonly lines: readonly string[]
  /** YAML that would be right in this place, shown as a comment. */
  readonly example: readonly string[]
  /** The element as a list of things with ids, in place of `lines`. */
  readonly items?: readonly Item[]
}

export interface Item {
  readonly id: string
  /** YAML of the fields after the id. */
  readonly lines: readonly string[]
}

/** The fields above the elements. */
export function headLines({ name, start, end }: Answers): readonly string[] {
  return [
    `title: ${scalar(name)}`,
    'status: draft # later approved, live, closed: more is asked of a plan the further it is',
    'language: en',
    `period: { start: ${start}, end: ${end} }`,
  ]
}

/** The elements in the order in which they are best decided. */
export function sectionsOf(answers: Answers): readonly Section[] {
  const goal = goalOf(answers)
  return [
    objective(answers, goal),
    channels(answers, goal),
    audiences(answers),
    journey,
    messaging(answers),
    budget(answers),
    measurement(answers, goal),
    governance(goal),
    operations(answers, goal),
  ]
}

function objective(answers: Answers, { aim, metric, limit, wider }: Goal): Section {
  const { objective: outcome, leadsTo, target, by } = answers
  const isShare = metric.unit === '%'
  return {
    key: 'objective',
    about: ['The one commercial result that everything else in the plan serves, with a number and a day.'],
    lines: [
      `statement: ${scalar(`${aim} by ${sayDay(by)}.`)}`,
      `outcome: ${outcome}`,
      ...(leadsTo ? [`leads_to: ${leadsTo} # the commercial result that comes of it`] : []),
      `metric: ${metric.id}`,
      'baseline: # what the number is today, or was in the same months of last year',
      target === undefined ? 'target:' : `target: ${target}${isShare ? '%' : ''}`,
      `by: ${by}`,
      'guardrails: # what the result must not be bought with',
      `  - metric: ${limit.id}`,
      `    ${limit.bound}:`,
      'owner: # the one person who answers for it',
      `supports: # the wider goal, such as: ${wider}`,
    ],
    example: [],
  }
}

function channels({ channels: names }: Answers, { metric }: Goal): Section {
  const ids = channelIds(names)
  return {
    key: 'channels',
    about: [
      'What each channel is there to do. Its role is one sentence that no other channel could claim, such as:',
      'Captures people who already search for an e-bike subscription.',
    ],
    lines: [],
    items: names.map((name, index) => {
      const { kind, media, optOut } = channelKind(name) ?? {}
      return {
        id: ids[index] ?? '',
        lines: [
          `name: ${scalar(name)}`,
          ...(kind ? [`kind: ${kind}`, `media: ${media}`] : ['kind: other', '# media: paid, owned, earned or shared']),
          'role:',
          'rationale: # why you believe that: a number, a test, last year',
          `primary_metric: ${metric.id}`,
          'tempo: weekly # how often it can really be changed',
          '# owner: Dan Whitlock',
          '# audiences: [new-commuters] # their ids, once they are written; the same for the proof points',
          '# proof_points: [fast-repair, theft-cover, cheaper-than-bus]',
          ...(optOut
            ? [
                'privacy:',
                '  basis: # what allows you to contact them: consent, soft-opt-in, contract …',
                `  opt_out: ${scalar(optOut)}`,
              ]
            : []),
        ],
      }
    }),
    example: [],
  }
}

function audiences({ channels: names }: Answers): Section {
  const ids = channelIds(names)
  return {
    key: 'audiences',
    about: ['Who is to be reached, at which stage, with which message, through which of the channels.'],
    lines: [],
    example: [
      '- id: new-commuters',
      '  name: First-time bike commuters',
      '  definition: Adults aged 25 to 44 in the six cities, 3 to 10 km from work, no bike bought in 24 months.',
      '  persona: { name: Priya, job: Project manager, pain: The bus takes 50 minutes. }',
      '  size: { value: 410000, source: Census 2025, precision: approximate }',
      '  path:',
      `    - { stage: awareness, message: One monthly price covers everything., channels: [${ids[0]}] }`,
      `    - { stage: decision, message: First month half price., channels: [${ids.at(-1)}] }`,
      `    - { stage: retention, message: Repaired within 48 hours., channels: [${ids.at(-1)}] }`,
    ],
  }
}

const journey: Section = {
  key: 'journey',
  about: ['The way customers really take, from meeting you to buying and after, and how you know.'],
  lines: [],
  example: [
    'evidence: [Orders of last year (n=5212), 24 interviews in March]',
    'stages:',
    '  - { id: awareness, first_encounter: Sees a bike in the street, trigger: A fare rise, drop_off: Thinks it costs more }',
    '  - { id: decision, first_encounter: Test ride, trigger: First month half price, drop_off: No slot within a week }',
    '  - { id: retention, first_encounter: First service, trigger: Check-in in month 3, drop_off: A repair takes too long }',
  ],
}

function messaging({ start }: Answers): Section {
  return {
    key: 'messaging',
    about: ['One argument that every channel makes, with three or four things that prove it.'],
    lines: [],
    example: [
      'proposition: One monthly price puts you on an e-bike that always works.',
      'proof_points:',
      '  - { id: fast-repair, claim: Repairs within 48 hours, evidence: Service log of the first half-year }',
      '  - { id: theft-cover, claim: Theft cover from day one, evidence: Policy VW-2026-01 }',
      '  - { id: cheaper-than-bus, claim: Costs less than a bus pass, evidence: Fare comparison in June }',
      'tone_of_voice: Plain, practical and warm.',
      'promises: [Theft cover from day one] # what every channel may promise, and nothing else',
      `signed_off: { by: Amara Osei, on: ${addDays(start, -30)} }`,
    ],
  }
}

function budget({ currency, channels: names }: Answers): Section {
  const amounts = [...names.map(() => 9000), 3000]
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return {
    key: 'budget',
    about: ['One pot of money, with a rule for moving it. The pool and the lines add up to the total.'],
    lines: [],
    example: [
      `currency: ${currency}`,
      `total: ${total}`,
      'campaign_pool: { amount: 3000, held_by: Lena Fischer, purpose: Moves to what performs }',
      'allocations:',
      ...channelIds(names).map((id) => `  - { channel: ${id}, amount: 9000 }`),
      'includes: [media, agency fees, production]',
      'reallocation:',
      '  trigger: A channel 20% over the agreed cost for 14 days',
      '  decided_by: Lena Fischer # one person, who runs no channel',
      '  limit: 20% # of what a channel has, without asking anybody',
      '  above_limit: Amara Osei',
      '  decide_within: 3 days',
    ],
  }
}

function measurement({ start }: Answers, { metric, limit }: Goal): Section {
  const { id, name, unit, definition } = limit
  const costs = limit.costOf ? [`    cost_of: ${limit.costOf}`] : []
  return {
    key: 'measurement',
    about: ['The numbers that everyone answers for, agreed before the first day in market.'],
    lines: [],
    example: [
      `agreed: { by: [Lena Fischer, Dan Whitlock], on: ${addDays(start, -26)} }`,
      `shared: [${metric.id}, ${id}]`,
      'metrics:',
      `  - id: ${metric.id}`,
      `    name: ${scalar(metric.name)}`,
      `    definition: ${metric.definition}`,
      `    unit: ${scalar(metric.unit)}`,
      '    source: Billing # the one system that it is read from',
      '    precision: exact # or approximate, modelled',
      `  - id: ${id}`,
      `    name: ${scalar(name)}`,
      `    definition: ${scalar(definition)}`,
      `    unit: ${scalar(unit)}`,
      '    source: Finance ledger',
      '    precision: approximate',
      '    limits: Invoices arrive up to 30 days late',
      ...costs,
      `    leads_to: ${metric.id}`,
      'attribution: { model: Last touch checked against a region without ads, window: 30 days, dedupe_by: customer id }',
      'cadence: weekly',
      'dashboard: https://reports.example.com/this-plan',
    ],
  }
}

function governance({ metric }: Goal): Section {
  return {
    key: 'governance',
    about: ['Who keeps the channels together while the plan runs, and when they look at it.'],
    lines: [
      'integration_owner: # one person, who runs no channel',
      'review:',
      '  cadence: weekly',
      `  against: ${metric.id}`,
      '  agenda: [shared metrics, variance, reallocation, message]',
      '  # attended_by: [Dan Whitlock]',
    ],
    example: [],
  }
}

function operations({ start }: Answers, { metric }: Goal): Section {
  return {
    key: 'operations',
    about: ['What has to be ready by when, and what the plan needs from other teams.'],
    lines: [],
    example: [
      'milestones:',
      `  - { id: briefs-issued, name: All briefs issued, due: ${addDays(start, -21)}, owner: Lena Fischer, metric: ${metric.id} }`,
      `  - { id: all-live, name: All channels live, due: ${start}, owner: Lena Fischer, metric: ${metric.id}, depends_on: [briefs-issued, lead-routing] }`,
      'dependencies:',
      `  - { id: lead-routing, what: Enquiries answered within a day, team: Sales, owner: Nils Berg, due: ${addDays(start, -7)}, status: open }`,
      'variance: { threshold: 10%, answer_within: 5 days, diagnose: [tracking, creative fatigue, capacity] }',
      'risks:',
      `  - { risk: Stock runs out in week 3, likelihood: medium, impact: high, owner: Karl Jensen, mitigation: Order early, review_by: ${addDays(start, 14)} }`,
    ],
  }
}

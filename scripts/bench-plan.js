/** A believable plan of some 170 lines; every tenth has a sum that is wrong. No two are the same. */
export function planText(index) {
  const channels = ['paid-search', 'paid-social', 'online-video', 'content-seo', 'email', 'demo-days']
  const names = ['Dan Whitlock', 'Mia Torres', 'Karl Jensen', 'Ada Obi', 'Ines Duarte', 'Tom Adair']
  const amounts = [84_000, 66_000, 54_000, 30_000, 24_000, 30_000]
  const shares = [560, 440, 310, 170, 320, 200]
  const purposes = ['activation', 'activation', 'brand', 'brand', 'activation', 'activation']
  const wrong = index % 10 === 9 ? 1000 : 0
  return `# yaml-language-server: $schema=../schemas/plan.schema.json
id: plan-${index}
title: Plan ${index} for the third quarter
status: approved
language: en
period: { start: 2026-07-01, end: 2026-09-30 }
launch: 2026-07-20
approved: { by: Amara Osei, on: 2026-06-15 }
review_by: 2026-08-31

objective:
  statement: Acquire 2,000 new subscribers by 30 September 2026 at a cost per acquisition below £180.
  outcome: acquisition
  metric: new-subscribers
  baseline: 1420
  target: 2000
  by: 2026-09-30
  guardrails:
    - { metric: cpa, below: 180 }
  owner: Amara Osei
  supports: 11,000 active subscribers by 31 December 2026
  effort: { brand: 29%, activation: 71% }

audiences:
  - id: new-commuters
    name: First-time bike commuters
    definition: Adults 25-44 in the six cities, 3-10 km from work, no bike bought in 24 months.
    persona: { name: Priya, job: Project manager, pain: The bus takes 50 minutes and costs a lot. }
    size: { value: 410000, source: "Travel survey 2021, panel 2026-03", precision: approximate }
    path:
      - { stage: awareness, message: One monthly price covers bike and repairs., channels: [online-video, content-seo] }
      - { stage: consideration, message: Ride one before you decide., channels: [paid-social, demo-days] }
      - { stage: decision, message: The first month costs half., channels: [paid-search, email] }
      - { stage: retention, message: Your bike is serviced for you., channels: [email] }

messaging:
  proposition: One monthly price puts you on a bike that is insured, serviced and always working.
  proof_points:
    - { id: theft-cover, claim: Theft cover included from day one, evidence: Policy VW-2026-01 }
    - { id: fast-repair, claim: Repairs within 48 hours in all six cities, evidence: Service log 2026-H1 }
    - { id: cheaper-than-bus, claim: Costs less than a city bus pass, evidence: Fare comparison 2026-06 }
  tone_of_voice: Plain, practical, warm.
  promises: [Theft cover included]
  signed_off: { by: Amara Osei, on: 2026-05-29 }

channels:
${channels
  .map(
    (id, at) => `  - id: ${id}
    media: ${at === 3 || at === 4 ? 'owned' : 'paid'}
    purpose: ${purposes[at]}
    role: ${['Captures people who already look for a subscription', 'Brings people who compare to the price page', 'Makes the one price known in the six cities', 'Answers the questions that come before a choice', 'Takes people who asked for a price to a test ride', 'Lets people ride before they choose'][at]}.
    rationale: Number ${at + 3} in ten of the subscribers of 2026-H1 came this way.
    stages: [${['decision', 'consideration', 'awareness', 'awareness', 'decision, retention', 'consideration'][at]}]
    audiences: [new-commuters]
    primary_metric: cpa
    metrics: [new-subscribers]
    contribution: ${shares[at]}
    proof_points: [${['theft-cover', 'fast-repair', 'cheaper-than-bus'][at % 3]}]
    owner: ${names[at]}
    tempo: weekly${id === 'email' ? '\n    privacy: { basis: consent, jurisdictions: [UK], consent_source: Booking form v4, opt_out: Unsubscribe link }' : ''}`,
  )
  .join('\n')}

budget:
  currency: GBP
  total: ${348_000 + wrong}
  campaign_pool: { amount: 48000, held_by: Lena Fischer, purpose: Moves to what performs }
  allocations:
${channels.map((id, at) => `    - { channel: ${id}, amount: ${amounts[at]} }`).join('\n')}
    - { shared_cost: Brand tracking, amount: 12000 }
  includes: [media, agency fees, production]
  reallocation:
    trigger: Channel cost per subscriber over £200 for 14 days
    decided_by: Lena Fischer
    limit: 20%
    decide_within: 3 days

measurement:
  agreed: { by: [Lena Fischer, Dan Whitlock], on: 2026-06-05 }
  shared: [new-subscribers, cpa]
  metrics:
    - { id: new-subscribers, name: New subscribers, definition: First invoice paid and not cancelled within 14 days., unit: subscribers, source: billing, precision: exact }
    - { id: cpa, name: Cost per acquisition, definition: All plan spend divided by new subscribers., unit: GBP, source: finance ledger, precision: approximate, cost_of: new-subscribers, leads_to: new-subscribers }
  attribution: { model: Position-based with a hold-out, window: 30 days, dedupe_by: subscriber id, limits: [Platforms overlap] }
  cadence: weekly
  dashboard: https://bi.voltway.example/q3
  targets:
    - { metric: new-subscribers, on: 2026-07-31, value: 520 }
    - { metric: new-subscribers, on: 2026-08-31, value: 1240 }

journey:
  evidence: [CRM path analysis 2025-10 to 2026-04 (n=5212), 24 interviews 2026-03]
  stages:
    - { id: awareness, first_encounter: Sees a bike or a film, trigger: A fare rise, drop_off: Assumes it costs more than the bus }
    - { id: consideration, first_encounter: Searches for a subscription, trigger: Compares with a bus pass, drop_off: Cannot see what theft cover includes }
    - { id: decision, first_encounter: Test ride, trigger: First-month offer, drop_off: No slot within 7 days }
    - { id: retention, first_encounter: First service, trigger: Month-3 check-in, drop_off: Repair takes too long }

operations:
  milestones:
    - { id: live, name: All channels live, due: 2026-07-20, owner: Lena Fischer, metric: new-subscribers, depends_on: [crm-routing] }
  dependencies:
    - { id: crm-routing, what: Test-ride leads routed within 5 minutes, system: HubSpot, team: Sales operations, owner: Nils Berg, due: 2026-06-24, status: done }
  variance: { threshold: 10%, answer_within: 5 days, diagnose: [tracking, creative fatigue, lead routing, capacity] }

governance:
  integration_owner: { name: Lena Fischer, role: Head of marketing operations }
  review: { cadence: weekly, against: new-subscribers, attended_by: [${names.join(', ')}], agenda: [shared metrics, reallocation] }
`
}

/** The same plan in market, with what it was before: a draft in May and what was approved in June. Oldest first. */
export function planVersions(index) {
  const live = planText(index)
    .replace('status: approved', 'status: live')
    .replace('launch: 2026-07-20', 'launch: 2026-07-01')
  const approved = live
    .replace('status: live', 'status: approved')
    .replace('review_by: 2026-08-31', 'review_by: 2026-07-31')
  const draft = approved
    .replace('status: approved', 'status: draft')
    .replace(/^approved: .*\n/m, '')
    .replace('Captures people', 'Finds people')
    .replace('target: 2000', 'target: 1800')
  return [
    { on: '2026-05-20', text: draft },
    { on: '2026-06-15', text: approved },
    { on: '2026-07-10', text: live },
  ]
}

import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

async function told(text: string, ids: readonly string[]): Promise<string[]> {
  const { findings } = await runRules(rules, text)
  return findings.filter(({ rule }) => ids.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`)
}

describe('an id that is lost is told at its item, not wherever it is named', () => {
  const ids = ['syntax/right-shape', 'plan/known-references', 'journey/stages-served']
  const plan = (own: string) => `audiences: [{ ${own}name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [commuters, students] }, { id: radio, audiences: [commuters] }]`

  test.each([
    ['', 'syntax/right-shape: this item of "audiences" has no id'],
    ['id: TBC, ', 'syntax/right-shape: "TBC" is no id; an id is lower-case words joined by hyphens: commuters'],
  ])('%j', async (own, finding) => {
    expect(await told(plan(own), ids)).toEqual([finding])
  })

  test('a stage', async () => {
    const text = `journey: { stages: [{ id: TBC, drop_off: No slot is free }, { id: signing }] }
channels: [{ id: email, stages: [decision] }, { id: radio, stages: [decision, signing] }]`
    expect(await told(text, ids)).toEqual([
      'syntax/right-shape: "TBC" is no id; an id is lower-case words joined by hyphens: decision',
    ])
  })

  test('of two lost names either may be its own: they are told', async () => {
    const text = `audiences: [{ id: TBC, name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [riders, students] }, { id: radio, audiences: [tourists] }]`
    expect((await told(text, ids)).map((one) => one.split(':')[0])).toContain('plan/known-references')
  })

  test('a slip in a name is that slip', async () => {
    const text = `audiences: [{ id: TBC, name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [studnets] }]`
    expect(await told(text, ids)).toContain(
      'plan/known-references: there is no audience "studnets"; a similar one is "students"',
    )
  })
})

test.each([
  'operations: { dependencies: [{ id: feed }, { id: feed, what: Stock feed, owner: Lena Fischer, due: 2026-06-12 }] }',
  'operations: { milestones: [{ id: live }, { id: live, owner: Lena Fischer, due: 2026-06-12 }] }',
  'measurement: { metrics: [{ id: orders }, { id: orders, definition: Orders paid, unit: orders, source: Shop }] }',
])('the first line of an item twice is one mistake: %s', async (text) => {
  const ids = [
    'plan/unique-ids',
    'measurement/defined',
    'operations/milestone-has-owner',
    'operations/dependency-in-time',
  ]
  const findings = await told(text, ids)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('plan/unique-ids')
})

test('what "<<" was meant to bring is not missing as well', async () => {
  const text = `channels:
  - { id: letters, kind: email, privacy: &ours { basis: consent, opt_out: Link in each mail } }
  - { id: calls, kind: phone, privacy: { <<: *ours, opt_out: Said on the call } }
  - { id: texts, kind: sms, privacy: { <<: [*ours, *ours] } }`
  expect(await told(text, ['privacy/basis', 'privacy/opt-out', 'syntax/known-keys'])).toEqual([
    expect.stringContaining('syntax/known-keys: "<<" does not bring fields from elsewhere into "privacy"'),
  ])
})

describe('what only comes of a mistake is not told beside it', () => {
  const all = async (text: string, status = 'approved'): Promise<string[]> => {
    const { findings } = await runRules(rules, `status: ${status}\n${text}`)
    return findings.map(({ rule, message }) => `${rule}: ${message}`)
  }
  const about = (findings: readonly string[], words: RegExp) => findings.filter((one) => words.test(one))

  test('a sum that is too small where a channel has no line', async () => {
    const text = (total: number) => `budget:
  currency: GBP
  total: ${total}
  allocations: [{ channel: email, amount: 600 }]
channels: [{ id: email }, { id: radio, name: Local radio }]`
    const less = await all(text(1000))
    expect(about(less, /no line|add up/)).toEqual([
      'budget/lines-match-channels: no line of the budget is for "Local radio"',
    ])
    expect(about(await all(text(500)), /no line|add up/)).toHaveLength(2)
    expect(about(await all(text(1000).replace(/, { id: radio.*}/, '')), /no line|add up/)).toHaveLength(1)
  })

  test('a number that nobody uses where a channel lacks the one it is judged by', async () => {
    const text = (own: string) => `objective: { metric: orders }
channels: [{ id: email, ${own} }, { id: radio, primary_metric: orders }]
measurement: { metrics: [{ id: orders }, { id: clicks }] }`
    expect(about(await all(text('name: Email')), /primary metric|nothing in the plan uses/)).toEqual([
      'channels/one-primary-metric: "Email" has no primary metric',
    ])
    expect(about(await all(text('primary_metric: orders')), /nothing in the plan uses/)).toHaveLength(1)
  })

  test('contributions that are too small where a channel is named and not there', async () => {
    const text = (id: string) => `objective: { metric: orders, target: 900 }
audiences: [{ id: buyers, path: [{ stage: buys, channels: [email, radio] }] }]
channels: [{ id: email, contribution: 600 }, { id: ${id}, contribution: 0 }]
measurement: { metrics: [{ id: orders, unit: orders, kind: count }] }`
    expect(about(await all(text('press')), /add up to|there is no channel/)).toEqual([
      expect.stringContaining('there is no channel "radio"'),
    ])
    expect(about(await all(text('radio')), /add up to/)).toHaveLength(1)
  })

  test('"TBC", or a word that is not in the list, is not missing as well', async () => {
    const text = (is: string) => `channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }]
operations: { dependencies: [{ id: routing, what: Leads are routed, status: ${is} }] }`
    const words = /routed" is|nothing is decided|is not one of/
    expect(about(await all(text('TBC'), 'live'), words)).toEqual([
      'plan/no-placeholders: nothing is decided here yet: "TBC"',
    ])
    expect(about(await all(text('odne'), 'live'), words)).toEqual([
      'syntax/right-shape: "odne" is not one of open, at-risk, done; the nearest is done',
    ])
    expect(about(await all(text('open'), 'live'), words)).toHaveLength(1)
  })

  test('one list that is gone, whatever kinds of names lead into it', async () => {
    const text = `channels: [{ id: search, depends_on: [routing] }]
operations: { milestones: [{ id: live, depends_on: [routing, deck] }, { id: deck }] }`
    expect(about(await all(text), /routing/)).toEqual([
      'plan/known-references: the plan has no dependency with an id, but 2 places name one, this one "routing"',
    ])
  })

  test('a proof point that stands twice is not one too many', async () => {
    const point = (id: string) => `{ id: ${id}, claim: It lasts, evidence: Test report 14 }`
    const text = (last: string) => `messaging: { proof_points: [${['a', 'b', 'c', 'd', last].map(point).join(', ')}] }`
    expect(about(await all(text('d')), /proof points/)).toEqual(['plan/unique-ids: two proof points have the id "d"'])
    expect(about(await all(text('e')), /proof points/)).toHaveLength(1)
  })

  test.each<[string, string, RegExp, string]>([
    [
      'a team that owns a channel, and does not come to the review',
      `channels: [{ id: search, owner: Performance team }, { id: email, owner: Ann Lee }]
governance: { review: { cadence: weekly, attended_by: [Ann Lee] } }`,
      /Performance team/,
      'channels/owner',
    ],
    [
      'a launch outside the period, and what is held against it',
      `period: { start: 2026-07-01, end: 2026-09-30 }
launch: 2026-06-05
measurement: { agreed: { on: 2026-06-10 }, metrics: [{ id: orders }] }`,
      /launch (?:is )?on/,
      'plan/dates-in-order',
    ],
    [
      'a review that is too rare, by any count',
      `period: { start: 2026-07-01, end: 2026-09-30 }
governance: { review: { cadence: quarterly } }`,
      /reviews\b|review fits/,
      'governance/review-cadence',
    ],
    [
      'a limit that no channel keeps',
      `objective: { metric: orders, target: 100, guardrails: [{ metric: cpo, below: 2 }] }
channels: [{ id: email, contribution: 40 }, { id: search, contribution: 60 }]
budget: { currency: GBP, total: 1000, allocations: [{ channel: email, amount: 400 }, { channel: search, amount: 600 }] }
measurement: { metrics: [{ id: orders, unit: orders }, { id: cpo, unit: GBP, cost_of: orders }] }`,
      /the limit is below/,
      'budget/affords-target',
    ],
    [
      'a pool that is not written, and is what the lines leave',
      'budget: { total: 1000, allocations: [{ channel: email, amount: 900 }] }',
      /less than the total|held at campaign level/,
      'budget/adds-up',
    ],
    [
      'a pool that is still open',
      'budget: { total: 1000, campaign_pool: TBC, allocations: [{ channel: email, amount: 900 }] }',
      /less than the total|nothing is decided/,
      'plan/no-placeholders',
    ],
    [
      'an id that was copied from another metric',
      `objective: { metric: orders }
channels: [{ id: email, primary_metric: clicks, metrics: [orders] }]
measurement: { metrics: [{ id: orders, name: Orders }, { id: orders, name: Visits from email }] }`,
      /there is no metric|two metrics/,
      'plan/unique-ids',
    ],
    [
      'a channel that is gone, and what only that one used',
      `objective: { metric: orders }
audiences: [{ id: buyers, path: [{ stage: buys, channels: [email, radio] }] }]
channels: [{ id: email, primary_metric: orders }]
measurement: { metrics: [{ id: orders }, { id: calls }] }`,
      /"radio"|nothing in the plan uses/,
      'plan/known-references',
    ],
    [
      'a slip in the stage of a step, which two channels serve',
      `audiences: [{ id: buyers, path: [{ stage: byus, channels: [email, search] }] }]
channels: [{ id: email, audiences: [buyers], stages: [buys] }, { id: search, audiences: [buyers], stages: [buys] }]`,
      /a stage that|lists the stage/,
      'audiences/agree-with-channels',
    ],
    [
      'a field that was set in too far',
      'measurement: { metrics: [{ id: orders }], attribution: { model: Last click, cadence: weekly } }',
      /cadence|reported/,
      'syntax/known-keys',
    ],
  ])('%s', async (_, text, words, rule) => {
    expect(about(await all(text), words)).toEqual([expect.stringContaining(rule)])
  })

  const short = (comment = '') => `budget:
  total: 1000
  allocations: [{ channel: email, amount: 600 }]
channels:
  - id: email
${comment}  - { id: radio, name: Local radio }`

  test('what it comes of is silenced: it is told', async () => {
    const comment =
      '  # plan-disable-next-line budget/lines-match-channels -- the radio is paid for by our sister firm\n'
    expect(about(await all(short()), /no line|add up/)).toEqual([expect.stringContaining('no line')])
    expect(about(await all(short(comment)), /no line|add up/)).toEqual([expect.stringContaining('add up')])
  })

  test('a comment for what is not told as long as its origin is told silences something', async () => {
    const comment = '# plan-disable-next-line budget/adds-up -- the rest is held by our sister firm\n'
    expect(about(await all(comment + short()), /no line|add up|silences/)).toEqual([expect.stringContaining('no line')])
  })

  test('what it comes of is milder: both are told', async () => {
    const milder = rules.map((rule) =>
      rule.id === 'budget/lines-match-channels' ? { ...rule, severity: 'info' as const } : rule,
    )
    const { findings } = await runRules(milder, `status: approved\n${short()}`)
    const told = findings.map(({ message }) => message)
    expect(about(told, /no line|add up/)).toHaveLength(2)
  })

  test('a slip in the name of a channel that is there hides nothing', async () => {
    const text = (id: string) => `objective: { metric: orders, target: 900 }
audiences: [{ id: buyers, path: [{ stage: buys, channels: [email, ${id}] }] }]
channels: [{ id: email, contribution: 600, primary_metric: orders }, { id: radio, contribution: 0, primary_metric: orders }]
measurement: { metrics: [{ id: orders, unit: orders }, { id: clicks }] }`
    const words = /add up to|there is no channel|nothing in the plan uses/
    expect(about(await all(text('raido')), words)).toHaveLength(3)
    expect(about(await all(text('cinema')), words)).toEqual([expect.stringContaining('there is no channel "cinema"')])
  })

  test('one channel among others that costs too much is told where it is', async () => {
    const text = `objective: { metric: orders, target: 100, guardrails: [{ metric: cpo, below: 2 }] }
channels: [{ id: email, contribution: 40 }, { id: search, contribution: 60 }]
budget: { currency: GBP, total: 1000, allocations: [{ channel: email, amount: 40 }, { channel: search, amount: 960 }] }
measurement: { metrics: [{ id: orders, unit: orders }, { id: cpo, unit: GBP, cost_of: orders }] }`
    expect(about(await all(text), /the limit is below/)).toEqual([
      expect.stringContaining('budget/affords-target'),
      expect.stringContaining('budget/channel-cost'),
    ])
  })

  test('a field at the left margin, with those behind it in the column of its own', async () => {
    const text = `measurement:
  metrics: [{ id: orders }]
attribution:
  model: Last click
  window: 30 days
  cadence: weekly
  dashboard: https://reports.example/q3`
    expect(about(await all(text), /reported|dashboard|"attribution"/)).toEqual([
      'syntax/known-keys: there is no field "attribution" in the plan; it belongs to "measurement", as "attribution"',
    ])
  })

  test('a proof point that is named and not there would have been enough', async () => {
    const text = (third: string) => `messaging:
  promises: [A slot within ten days]
  proof_points: [{ id: price, claim: One price, evidence: Fee list }, { id: watched, claim: Watched throughout, evidence: Logs }]
channels: [{ id: email, proof_points: [price${third}] }]`
    const words = /proof points?(?: "ten|;| speak|s speak)/
    expect(about(await all(text(', ten-days')), words)).toEqual([expect.stringContaining('no proof point "ten-days"')])
    expect(about(await all(text('')), words)).toHaveLength(2)
  })

  test('a stage that is named and not there may come after the purchase', async () => {
    const text = (stage: string) => `journey: { stages: [{ id: noticing }, { id: worrying }] }
channels: [{ id: email, stages: [${stage}] }]`
    const words = /no stage/
    expect(about(await all(text('afterwards')), words)).toEqual([expect.stringContaining('no stage "afterwards"')])
    expect(about(await all(text('worrying')), words)).toEqual([expect.stringContaining('comes after the purchase')])
  })

  test('a limit that the statement says otherwise', async () => {
    const text = (total: number) => `objective:
  { statement: Win 160 accounts at no more than £95 an account, metric: won, target: 160, guardrails: [{ metric: cpa, at_most: 59 }] }
budget: { currency: GBP, total: ${total} }
measurement: { metrics: [{ id: won, unit: accounts }, { id: cpa, unit: GBP, cost_of: won }] }`
    const words = /the limit/
    expect(about(await all(text(12000)), words)).toEqual([expect.stringContaining('statement-agrees')])
    expect(about(await all(text(19000)), words)).toHaveLength(2)
  })

  test('fields from elsewhere that are nowhere', async () => {
    const text = 'governance: { <<: *nobody, integration_owner: Ann Lee }'
    expect(about(await all(text), /<<|nobody/)).toEqual([expect.stringContaining('does not bring fields')])
  })
})

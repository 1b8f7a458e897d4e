import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

const findings = async (text: string) => (await runRules(rules, text)).findings
const about = async (text: string, rule: RegExp) =>
  (await findings(text)).filter((one) => rule.test(one.rule)).map(({ rule, message }) => `${rule}: ${message}`)
const dataOf = async (text: string) => (await checkText(text)).plan.data as Record<string, never>

describe('a name that is made of several', () => {
  test.each([
    ['objective: { statement: More orders., current_baseline: 310 }', { objective: { baseline: 310 } }],
    ['budget: { total: 900, contingency_reserve: 90 }', { budget: { campaign_pool: { amount: 90 } } }],
    [
      'channels: [{ id: email, primary_audience: [cooks] }]\naudiences: [{ id: cooks }]',
      { channels: [{ audiences: ['cooks'] }] },
    ],
    ['channels: [{ id: email, persona: cooks }]\naudiences: [{ id: cooks }]', { channels: [{ audiences: ['cooks'] }] }],
    ['governance: { marketing_lead: Ana Ruiz }', { governance: { integration_owner: 'Ana Ruiz' } }],
    ['messaging: { brand_promise: One price. }', { messaging: { proposition: 'One price.' } }],
    [
      'primary_objective: Sell 400 boxes\nsecondary_objectives: [Answer within a day]',
      { objective: { statement: 'Sell 400 boxes', supporting: [{ goal: 'Answer within a day' }] } },
    ],
  ])('%s', async (text, data) => expect(await dataOf(text)).toMatchObject(data))
})

describe('a name that is one for several things, by what stands under it', () => {
  test.each([
    [
      'timeline: { start_date: 2027-02-01, end_date: 2027-06-20 }',
      { period: { start: '2027-02-01', end: '2027-06-20' } },
    ],
    [
      'channels: [{ id: email, what: Reels from members, goal: 40% of accounts }]',
      { channels: [{ role: 'Reels from members', contribution: '40%' }] },
    ],
    [
      'messaging: { pillars: [{ pillar: Price, proof_points: [20% below bottled, No deposit] }] }',
      { messaging: { proof_points: [{ id: 'price', claim: 'Price', evidence: '20% below bottled, No deposit' }] } },
    ],
    ['channels: [{ id: email, goal: 110 }]', { channels: [{ contribution: 110 }] }],
    [
      'channels: [{ id: email, goal: Bring lapsed readers back }]',
      { channels: [{ role: 'Bring lapsed readers back' }] },
    ],
    [
      'measurement: { metrics: [{ Measurement: new readers, Tool: Recharge }] }',
      { measurement: { metrics: [{ id: 'new-readers', name: 'new readers' }] } },
    ],
    [
      'measurement: { metrics: [{ id: a, name: Readers, measurement: Recharge }] }',
      { measurement: { metrics: [{ name: 'Readers', source: 'Recharge' }] } },
    ],
    [
      'channels: [{ id: email }]\nmeasures: [new readers, cost per reader]',
      { measurement: { metrics: [{ name: 'new readers' }, { name: 'cost per reader' }] } },
    ],
    ['key_messages: [Quick., Local.]', { messaging: { proof_points: [{ claim: 'Quick.' }, { claim: 'Local.' }] } }],
  ])('%s', async (text, data) => expect(await dataOf(text)).toMatchObject(data))

  test('what a channel runs on is not its name', async () => {
    const text = 'channels: { email: { role: Bring readers back, platform: Klaviyo } }'
    expect(await dataOf(text)).toMatchObject({ channels: [{ id: 'email' }] })
    expect((await dataOf(text)).channels?.[0]).not.toHaveProperty('name')
    expect(await dataOf('channels: [{ platform: Instagram }]')).toMatchObject({ channels: [{ name: 'Instagram' }] })
  })

  test('no place is named that only pages have', async () => {
    const all = await about('channels: [{ id: email, monthly_budget: 6000 }]', /known-keys/)
    expect(all.join()).not.toContain('@')
  })
})

describe('what is said of a thing in another place than the list it stands in', () => {
  const bare = 'audiences: [{ id: cooks }]\nchannels: [email, Street teams]\n'
  test.each([
    'email: { role: Bring cooks back, audience: cooks }\nstreet_teams: { role: Let people taste }',
    'channel_details: { email: { role: Bring cooks back, audience: cooks }, Street teams: { role: Let people taste } }',
    `channel_details:
  - { channel: email, role: Bring cooks back, audience: cooks }
  - { channel: street-teams, role: Let people taste }`,
  ])('is said of the thing: %s', async (more) => {
    const text = bare + more
    expect(await dataOf(text)).toMatchObject({
      channels: [
        { id: 'email', role: 'Bring cooks back', audiences: ['cooks'] },
        { id: 'street-teams', role: 'Let people taste' },
      ],
    })
    expect(await about(text, /channels\/role/)).toEqual([])
    expect((await about(text, /known-keys/))[0]).toMatch(/belongs? (?:there|under channels)$/)
  })

  test('where it says something else, or is of somebody else, it stays', async () => {
    const other = `${bare}email: { sender: News }\nsuppliers: { email: { role: x }, Printer: { role: y } }`
    expect((await dataOf(other)).channels).toEqual([
      { id: 'email', name: 'email' },
      { id: 'street-teams', name: 'Street teams' },
    ])
  })

  test('what the thing says itself stands', async () => {
    const text = 'channels: [{ id: email, role: Own }]\nemail: { role: Other, owner: Ana Ruiz }'
    expect((await dataOf(text)).channels).toEqual([{ id: 'email', role: 'Own', owner: 'Ana Ruiz' }])
  })

  test.each([
    'messaging: { proposition: One price., landlords: One visit. }',
    'messaging: { proposition: One price., landlords: { message: One visit. } }',
    'proposition: One price.\nmessages: [{ audience: landlords, message: One visit. }]',
  ])('a message for an audience is one: %s', async (text) => {
    const whole = `audiences: [{ id: landlords }]\n${text}`
    expect(await dataOf(whole)).toMatchObject({
      messaging: { adaptations: [{ audience: 'landlords', message: 'One visit.' }] },
    })
    expect(await about(whole, /messaging\/adapted/)).toEqual([])
  })

  test('a name around a single element is none of the plan', async () => {
    const text =
      'objective: { statement: Sell 400 }\nexecution: { channels: [{ id: email, role: Sell }], rhythm: weekly }'
    expect(await dataOf(text)).toMatchObject({ channels: [{ id: 'email' }] })
    expect((await about(text, /six-elements/)).join()).not.toMatch(/channels/)
  })
})

describe('a value that cannot be read', () => {
  const plan = (target: string) => `objective:
  statement: Raise consultations from 85 to 140 by 28 February 2027.
  metric: consultations
  target: ${target}
  by: 2027-02-28
  owner: Ana Ruiz
channels: [{ id: ads, kind: paid social, role: Reach people }]
`
  test('hides nothing of what stands around it, and is not missing', async () => {
    const { skipped } = await runRules(rules, plan('140 per month'))
    expect(skipped.map(({ because }) => because).join()).not.toMatch(/objective|channels/)
    expect((await about(plan('140 per month'), /objective\/specific/)).join()).not.toContain('target')
  })
})

test('a cure for what is given twice takes nothing away that is said once only', async () => {
  const { findings } = await runRules(rules, 'objective: { target: 2000, value: 2400 }')
  expect(findings.map(({ fix }) => fix).join()).not.toMatch(/Take it out/)
})

describe('what is long', () => {
  const many = (text: (index: number) => string) => Array.from({ length: 2000 }, (_, index) => text(index)).join('\n')
  test.each([
    `audiences:\n${many((i) => `  - a${i}`)}\nmessaging:\n${many((i) => `  a${i}: Hello`)}\n`,
    `channels:\n${many((i) => `  - c-${i}-x`)}\nbudget:\n  total: 9\n${many((i) => `  c ${i}: 5`)}\n`,
    `channels:\n${many((i) => `  - c${i}`)}\nchannel_details:\n${many((i) => `  c${i}: { role: R${i} }`)}\n`,
  ])('is gone through once: %#', { timeout: 20_000 }, async (text) => {
    const began = performance.now()
    await checkText(text)
    expect(performance.now() - began).toBeLessThan(8000)
  })
})

test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '<<'])(
  '%s is a name like any other',
  async (name) => {
    const text = `channels: [${name === '<<' ? 'a' : name}, email]
messaging: { ${name}: { message: Hello }, proposition: One price. }
budget: { ${name}: 5, email: 6, total: 11 }
measurement: { metrics: { ${name}: 4 } }
timeline: { ${name}: Tour }
${name}: { role: Reach people }
`
    const { findings } = await runRules(rules, text)
    expect(findings.some(({ rule }) => rule === 'syntax/known-keys')).toBe(true)
  },
)

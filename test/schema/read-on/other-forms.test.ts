import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

const read = async (text: string, file?: string) => (await checkText(text, file)).plan.data
const said = async (text: string) => {
  const { findings } = await runRules(rules, text)
  return findings.map(({ rule, line }) => `${rule} ${line}`)
}

describe('names of fields in other spellings', () => {
  test.each([
    ['planTitle: Autumn', { title: 'Autumn' }],
    ['Plan Title: Autumn', { title: 'Autumn' }],
    [
      'campaign-period: { startDate: 2026-09-01, End Date: 2026-11-30 }',
      { period: { start: '2026-09-01', end: '2026-11-30' } },
    ],
    ['budgetPlan: { totalBudget: "€150,000", currencyCode: EUR }', { budget: { total: 150_000, currency: 'EUR' } }],
    [
      'channels: [{ id: a, channelRole: Writes, Channel Owner: Ann, primaryKpi: cpa }]',
      { channels: [{ id: 'a', role: 'Writes', owner: 'Ann', primary_metric: 'cpa' }] },
    ],
    [
      'measurement: { kpiList: [{ kpiName: Orders, dataSource: CRM }] }',
      { measurement: { metrics: [{ id: 'orders', name: 'Orders', source: 'CRM' }] } },
    ],
  ])('%s', async (text, meant) => {
    expect(await read(text)).toMatchObject(meant)
  })

  test.each(['budget: { approval: 5 }', 'channels: [{ id: a, channel: b, name: c }]', 'launch_party: { owner: Ann }'])(
    '%s is not taken for another field',
    async (text) => {
      const data = await read(text)
      expect(JSON.stringify(data)).toBe(JSON.stringify(await read(text)))
      expect(JSON.stringify(data)).toMatch(/approval|"channel":"b"|launch_party/)
    },
  )
})

describe('fields in other places', () => {
  test.each([
    ['kpis: [{ kpi: Orders }]', { measurement: { metrics: [{ id: 'orders', name: 'Orders' }] } }],
    ['start_date: 2026-09-01\nend_date: 2026-11-30', { period: { start: '2026-09-01', end: '2026-11-30' } }],
    [
      'milestones: [{ what: Mailer, when: 2026-09-01 }]',
      { operations: { milestones: [{ name: 'Mailer', due: '2026-09-01' }] } },
    ],
    [
      'message: { headline: One price, tone: Warm }',
      { messaging: { proposition: 'One price', tone_of_voice: 'Warm' } },
    ],
    ['owner: Ann\nobjective: { target: 5 }', { objective: { target: 5, owner: 'Ann' } }],
    [
      'audiences: [{ id: a, needs: Time, channels: [email] }]',
      { audiences: [{ id: 'a', persona: { pain: 'Time' }, path: [{ channels: ['email'] }] }] },
    ],
    ['objective: { details: { target: 5, owner: Ann } }', { objective: { target: 5, owner: 'Ann' } }],
    ['plan: { general: { title: Autumn }, Budget: { total: 5 } }', { title: 'Autumn', budget: { total: 5 } }],
    [
      'plan: [{ section: Objective, target: 5 }, { section: Channels, items: [{ id: a }] }]',
      { objective: { target: 5 }, channels: [{ id: 'a' }] },
    ],
  ])('%s', async (text, meant) => {
    expect(await read(text)).toMatchObject(meant)
  })

  test('what moves is found where it stands', async () => {
    const text = 'title: Autumn\nowner: Sales team\nobjective: { target: 5 }\n'
    expect(await said(text)).toEqual(expect.arrayContaining(['objective/owner 2', 'syntax/known-keys 2']))
  })

  test('what is given in both places is taken from its own', async () => {
    expect(await read('owner: Ann\nobjective: { owner: Dan }')).toMatchObject({ objective: { owner: 'Dan' } })
    expect(await read('kpis: [{ id: a }]\nmeasurement: { metrics: [{ id: b }] }')).toMatchObject({
      measurement: { metrics: [{ id: 'b' }] },
    })
  })
})

describe('values in other forms', () => {
  test.each([
    ['period: April to June 2026', { period: { start: '2026-04-01', end: '2026-06-30' } }],
    ['period: November 2027 – February 2028', { period: { start: '2027-11-01', end: '2028-02-29' } }],
    ['objective: { by: end of June 2026 }', { objective: { by: '2026-06-30' } }],
    ['launch: 03.04.2026', { launch: '2026-04-03' }],
    ['launch: 03/04/2026\nperiod: { start: 31/03/2026 }', { launch: '2026-04-03' }],
    ['launch: 03/04/2026\nperiod: { start: 03/31/2026 }', { launch: '2026-03-04' }],
    ['objective: { target: +25% }', { objective: { target: '25%' } }],
    ['status: DRAFT', { status: 'draft' }],
    ['messaging: { tone_of_voice: [Warm, plain] }', { messaging: { tone_of_voice: 'Warm, plain' } }],
    ['budget: { campaign_pool: "£10,000" }', { budget: { campaign_pool: { amount: 10_000 } } }],
    ['budget: { campaign_pool: none }', { budget: { campaign_pool: undefined } }],
    ['approved: false', { approved: undefined }],
    ['objective: [{ target: 5 }, { lead: Ann }]', { objective: { target: 5, owner: 'Ann' } }],
    [
      'measurement: [{ name: Orders, source: CRM }, { name: Leads }]',
      { measurement: { metrics: [{ id: 'orders' }, { id: 'leads' }] } },
    ],
    [
      'channels: { paid: [{ name: Search }], owned: [{ name: Blog }] }',
      {
        channels: [
          { id: 'search', media: 'paid' },
          { id: 'blog', media: 'owned' },
        ],
      },
    ],
    [
      'channels: [{ id: a, purpose: Wakes them up early }]',
      { channels: [{ role: 'Wakes them up early', purpose: undefined }] },
    ],
    [
      'governance: { meetings: [{ name: Board, frequency: monthly }, { name: Team, frequency: weekly }] }',
      { governance: { review: { cadence: 'weekly' } } },
    ],
    ['measurement: { reporting: { frequency: weekly, owner: Ann } }', { measurement: { cadence: 'weekly' } }],
    ['channels: [{ id: a, kpis: [{ name: CPA, target: 5 }] }]', { channels: [{ primary_metric: ['CPA'] }] }],
    [
      'messaging: { proof_points: { Speed: Log 2026, point 2: Open late } }',
      { messaging: { proof_points: [{ claim: 'Speed', evidence: 'Log 2026' }, { claim: 'Open late' }] } },
    ],
  ])('%s', async (text, meant) => {
    expect(await read(text)).toMatchObject(meant)
  })

  test.each(['launch: 03/04/2026', 'launch: 03/04/2026\nperiod: { start: 31/03/2026, end: 03/31/2026 }'])(
    'nobody can tell the day of %s',
    async (text) => {
      expect(await read(text)).toMatchObject({ launch: '03/04/2026' })
    },
  )

  test('several objectives by name are several', async () => {
    expect(await said('goals:\n  Goal 1: { target: 5 }\n  Goal 2: { target: 6 }\n')).toContain('objective/single 1')
  })
})

describe('sums with a remark behind them', () => {
  const channels = 'channels: [{ id: radio }, { id: email }]\n'

  test.each([
    ['by name', `${channels}budget: { total: 900, breakdown: { radio: "£500 (50%)", email: "£300 - ring-fenced" } }`],
    [
      'with the channels',
      'channels: { radio: { budget: "£500 (50%)" }, email: { cost: "£300 - ring-fenced" } }\nbudget: { total: 900 }',
    ],
    ['among the fields', `${channels}budget: { total: 900, Radio: "£500 (50%)", Email: "£300 - ring-fenced" }`],
  ])('%s are lines, and what is said of them is read', async (_, text) => {
    const { budget } = await read(text)
    expect(budget).toMatchObject({
      allocations: [
        { channel: 'radio', amount: 500, share: '50%' },
        { channel: 'email', amount: 300, note: 'ring-fenced' },
      ],
    })
    const found = await said(text)
    expect(found.filter((one) => one.startsWith('budget/adds-up'))).toHaveLength(2)
    expect(found.some((one) => one.startsWith('budget/not-ring-fenced'))).toBe(true)
  })

  test('a reserve among the lines is what is held for the campaign', async () => {
    expect(await read(`${channels}budget: { total: 900, breakdown: { radio: 500, Contingency: 400 } }`)).toMatchObject({
      budget: { allocations: [{ channel: 'radio', amount: 500 }], campaign_pool: { amount: 400 } },
    })
  })

  test('what a line is called decides what it is for', async () => {
    const text = `${channels}budget: { lines: [{ item: Radio, cost: 5 }, { item: Fees, cost: 3 }] }`
    expect(await read(text)).toMatchObject({
      budget: {
        allocations: [
          { channel: 'Radio', amount: 5 },
          { shared_cost: 'Fees', amount: 3 },
        ],
      },
    })
  })
})

test.each([
  '__proto__: { a: 1 }\nchannels: { __proto__: { role: a }, constructor: { role: b } }\nbudget: { breakdown: { __proto__: 5, toString: 2 } }',
  'objective: { __proto__: { target: 5 }, b: { target: 6 } }',
  'plan: [{ section: __proto__, a: 1 }, { section: Budget, total: 5 }]',
  'measurement: { kpis: { __proto__: { target: 5 } } }\nkpis: { constructor: { target: 2 } }',
])('names of what every object has are names like others: %s', async (text) => {
  const data = await read(text)
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})

test('a list of many items is looked through once', async () => {
  const items = Array.from({ length: 1500 }, (_, at) => `  - { name: Channel ${at}, kpi: M }\n`).join('')
  const { plan, problems } = await checkText(`channels:\n${items}`)
  expect((plan.data.channels as { id: string }[]).at(-1)?.id).toBe('channel-1499')
  expect(problems.filter(({ kind }) => kind === 'missing')).toHaveLength(1)
})

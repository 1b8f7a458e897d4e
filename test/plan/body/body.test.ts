import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { languages, plain, wordsOf } from '../../../src/plan/body/names.ts'
import { readBodyAs } from '../../../src/plan/body/read-body.ts'
import { readPlanText } from '../../../src/plan/read.ts'
import { rules } from '../../../src/registry.generated.ts'
import { readMarkdown } from '../../../src/source/markdown.ts'
import { checkText, reportOn } from '../../harness/example.ts'

const read = async (text: string) => (await readPlanText({ file: 'q3.plan.md', text })).data
const judged = async (text: string, file: string) =>
  (await reportOn(rules, [await checkText(text, file)])).findings
    .map(({ rule, message }) => `${rule}: ${message}`)
    .sort()

describe('headings', () => {
  test.each([
    ['## Objective'],
    ['# OBJECTIVES:'],
    ['###### 2.1 Our commercial objective'],
    ['## 🎯 Goal'],
    ['## 90-Day Goal'],
    ['## Q3 goals (draft)'],
    ['## Primary objective'],
    ['## Goals & Objectives'],
    ['Objective\n---'],
    ['**Objective**\n'],
    ['## Step 1: Objective'],
  ])('%s opens the objective', async (heading) => {
    expect(await read(`${heading}\n\nAcquire 2,000 subscribers.\n`)).toMatchObject({
      objective: { statement: 'Acquire 2,000 subscribers.' },
    })
  })

  test.each([
    ['## Objective-C'],
    ['## Objectives of our competitors'],
    ['## Goals & budget'],
    ['## Object'],
    ['## Non-goals'],
    ['## Audience feedback'],
  ])('%s opens nothing', async (heading) => {
    expect(await read(`${heading}\n\nAcquire 2,000 subscribers.\n\n## Budget\n\n£10k\n`)).toEqual({
      budget: { total: 10_000, currency: 'GBP' },
    })
  })

  test('the objective may stand in its heading', async () => {
    expect(await read('## Goal: 2,000 subscribers by 30 September\n\n- Owner: Ann\n')).toEqual({
      objective: { statement: '2,000 subscribers by 30 September', owner: 'Ann' },
    })
  })

  test('the first section of an element is it; the second stays narrative', async () => {
    const plan = await readPlanText({ file: 'x.md', text: '## Budget\n\n£10k\n\n## Budget\n\n£20k\n' })
    expect(plan.data).toMatchObject({ budget: { total: 10_000 } })
    expect(plan.narrative.map(({ text }) => text.trim())).toContain('£20k')
  })

  test('what the front matter gives is the front matter’s', async () => {
    const plan = await readPlanText({ file: 'x.md', text: '---\nbudget: { total: 5 }\n---\n## Budget\n\n£20k\n' })
    expect(plan.data).toEqual({ budget: { total: 5 } })
    expect(plan.narrative.map(({ text }) => text.trim())).toEqual(['Budget', '£20k'])
  })

  test('the document’s own heading is its title, even where it names an element', async () => {
    expect(await read('# Channel plan\n\n## Goal\n\nWin 5 schools.\n')).toMatchObject({
      title: 'Channel plan',
      objective: {},
    })
  })
})

describe('values', () => {
  const value = async (field: string, text: string, heading = 'Objective') =>
    ((await read(`## ${heading}\n\n- ${field}: ${text}\n- Owner: Ann\n`)) as Record<string, Record<string, unknown>>)[
      heading.toLowerCase()
    ]

  test.each([
    ['1 July 2026', '2026-07-01'],
    ['July 1st, 2026', '2026-07-01'],
    ['Wed 1 July 2026', '2026-07-01'],
    ['by 30 September 2026', '2026-09-30'],
    ['2026/7/1', '2026-07-01'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['01/07/2026', '01/07/2026'],
    ['2026-02-30', '2026-02-30'],
    ['1er juillet 2026', '2026-07-01'],
    ['1 de julio de 2026', '2026-07-01'],
    ['1. Juli 2026', '2026-07-01'],
    ['Q3 2026', undefined],
    ['July 2026', undefined],
    ['Week 3', undefined],
    ['1 July', undefined],
    ['31 June 2026', '31 June 2026'],
  ])('the day %s', async (text, day) => {
    expect((await value('Deadline', text))?.by).toBe(day)
  })

  test.each([
    ['2,000', 2000],
    ['2,000 new subscribers', 2000],
    ['£120k', 120_000],
    ['€1.2m', 1_200_000],
    ['9%', '9%'],
    ['9 %', '9%'],
    ['12,5 %', '12.5%'],
    ['1.200', '1.200'],
    ['2,100 (last winter)', 2100],
    ['£18 (winter 2025/26)', 18],
    ['2,100 (as of 30 June 2026)', 2100],
    ['2100 in winter 2025/26', 2100],
    ['9% in Q3 2025', '9%'],
    ['approx. 2,100', 2100],
    ['about £2.1k (measured)', 2100],
    ['~2,100', 2100],
    ['1 in 5', undefined],
    ['2,100 (of 4,000)', undefined],
    ['2,100 (a month)', undefined],
    ['2,100 (+20%)', undefined],
    ['10 per week', undefined],
    ['3 months', undefined],
    ['as many as possible', undefined],
    ['£40-50k', '£40-50k'],
    ['n/a', undefined],
  ])('the target %s', async (text, target) => {
    expect((await value('Target', text))?.target).toBe(target)
  })

  test.each([
    ['£120,000', 120_000, 'GBP'],
    ['120 000 €', 120_000, 'EUR'],
    ['1.200.000,50 €', 1_200_000.5, 'EUR'],
    ["CHF 48'000", 48_000, 'CHF'],
    ['USD 40k', 40_000, 'USD'],
    ['$40,000', 40_000, undefined],
    ['1,2 Mio. €', 1_200_000, 'EUR'],
    ['£180,000 (excl. VAT)', 180_000, 'GBP'],
    ['£180k (all agencies, no production)', 180_000, 'GBP'],
  ])('the sum %s', async (text, total, currency) => {
    expect(await read(`## Budget\n\n- Total: ${text}\n`)).toEqual({ budget: { total, ...(currency && { currency }) } })
  })

  test('names become the ids of what they name; others are left for plan/known-references', async () => {
    const text =
      '## Channels\n\n| Channel | KPI |\n|---|---|\n| Paid search (UK) | Cost per order |\n\n## KPIs\n\n- Cost per order\n\n## Budget\n\n| Channel | Budget (£) |\n|---|---|\n| Paid search (UK) | 10k |\n| Paid serach | 5k |\n'
    expect(await read(text)).toMatchObject({
      channels: [{ id: 'paid-search-uk', primary_metric: 'cost-per-order' }],
      budget: {
        currency: 'GBP',
        allocations: [{ channel: 'paid-search-uk' }, { channel: 'paid-serach', amount: 5000 }],
      },
    })
    expect(await judged(text, 'x.plan.md')).toContain(
      'plan/known-references: there is no channel "paid-serach"; the plan has "paid-search-uk"',
    )
  })
})

test('sums beside channels are the budget, where it has no section', async () => {
  const text =
    '## Channels\n\n| Channel | Owner | Budget |\n|---|---|---|\n| Email | Ann | €5k |\n| Radio | Bo | €7k |\n| Reserve | | €1k |\n| Total | | €13k |\n'
  expect(await read(text)).toEqual({
    channels: [
      { id: 'email', name: 'Email', owner: 'Ann' },
      { id: 'radio', name: 'Radio', owner: 'Bo' },
    ],
    budget: {
      allocations: [
        { channel: 'email', amount: 5000 },
        { channel: 'radio', amount: 7000 },
      ],
      campaign_pool: { amount: 1000 },
      total: 13_000,
      currency: 'EUR',
    },
  })
})

describe('channels in a list', () => {
  const channels = async (...items: string[]) =>
    ((await read(`## Channels\n\n${items.map((item) => `- ${item}\n`).join('')}`)) as { channels?: object[] })?.channels

  test.each([
    [
      '**Google Ads** (€18.000): people searching for aligners – owner Niamh',
      { name: 'Google Ads', role: 'people searching for aligners', owner: 'Niamh' },
    ],
    [
      'Meta Ads (€12.000): before/after stories – owner Niamh',
      { name: 'Meta Ads', role: 'before/after stories', owner: 'Niamh' },
    ],
    ['**Meta Ads (€12,000):** stories', { name: 'Meta Ads', role: 'stories' }],
    [
      'Google Ads – answers everyone who is searching for aligners in Dublin and in its many suburbs',
      {
        name: 'Google Ads',
        role: 'answers everyone who is searching for aligners in Dublin and in its many suburbs',
      },
    ],
    [
      'Google Ads (for everyone who is searching for aligners in Dublin and in its many suburbs)',
      { name: 'Google Ads' },
    ],
    ['**Google Ads** for people who are searching for aligners in Dublin', { name: 'Google Ads' }],
    ['Paid social (Meta): stories', { name: 'Paid social (Meta)', role: 'stories' }],
    ['Paid social (Meta)', { name: 'Paid social (Meta)' }],
    ['Email: wins back; owner: Niamh Byrne', { name: 'Email', role: 'wins back', owner: 'Niamh Byrne' }],
    ['**Email**\n  Role: wins back\n  Owner: Niamh', { name: 'Email', role: 'wins back', owner: 'Niamh' }],
    ['Email – lead generation – twice a week', { name: 'Email', role: 'lead generation – twice a week' }],
    ['Email: €5k – wins back', { name: 'Email', role: 'wins back' }],
    ['Email (€5k a month): wins back', { name: 'Email', role: 'wins back' }],
    ['Email:', { name: 'Email' }],
  ])('%s', async (item, channel) => {
    expect(await channels(item)).toEqual([{ id: expect.any(String), ...channel }])
  })

  test('sums in brackets are the budget where it has no section', async () => {
    const text =
      '## Channels\n\n- **Google Ads** (€18.000): people who search\n- Meta Ads: €12k\n- Radio (€1k a month)\n- TV (2)\n- Total: €40k\n'
    expect(await read(text)).toMatchObject({
      channels: [{ id: 'google-ads' }, { id: 'meta-ads' }, { id: 'radio' }, { name: 'TV (2)' }],
      budget: {
        currency: 'EUR',
        total: 40_000,
        allocations: [
          { channel: 'google-ads', amount: 18_000 },
          { channel: 'meta-ads', amount: 12_000 },
        ],
      },
    })
  })

  const nameless = 'Google Ads for people who are searching for aligners in Dublin and its many suburbs, run by Niamh'
  const unread = async (text: string) => (await judged(text, 'x.plan.md')).filter((line) => /not read/.test(line))

  test('an item in which no name can be told is reported', async () => {
    expect(await channels(nameless, 'Email: wins back')).toEqual([{ id: 'email', name: 'Email', role: 'wins back' }])
    expect(await unread(`## Channels\n\n- ${nameless}\n- Email: wins back\n`)).toEqual([
      'plan/six-elements: under this heading the list item in line 3 was not read, as no name of a channel can be told in it',
    ])
    expect(await unread(`## Channels\n\n- ${nameless}\n- We post.\n\n## Budget\n\n€5k\n`)).toEqual([
      expect.stringContaining(
        'nothing could be read under "Channels" in line 1: the list items in lines 3 and 4 were not read',
      ),
    ])
  })

  test('remarks below a table of channels are no channels', async () => {
    const table = '## Channels\n\n| Channel | Role |\n|---|---|\n| Email | Wins back. |\n\n'
    expect(
      await unread(`${table}- All of them lead to the same page, which is reviewed every week by all of us.\n`),
    ).toEqual([])
  })
})

describe('a table of nothing but headings', () => {
  test.each([
    ['Channels', 'Channel | Role | Budget | Owner'],
    ['Audience', 'Audience | Definition'],
    ['KPIs', 'Metric | Target | Source'],
    ['Objective', 'Goal | Metric | Target'],
    ['Budget', 'Channel | Amount'],
    ['Messaging', 'Claim | Evidence'],
    ['Overview', 'Audience | Definition'],
  ])('under %s gives nothing', async (heading, head) => {
    const cells = head.split(' | ')
    const row = (text: (cell: string) => string) => `|${cells.map((cell) => ` ${text(cell)} |`).join('')}\n`
    const table = `## ${heading}\n\n${row((cell) => cell)}${row(() => '---')}`
    const budget = { budget: { total: 5000, currency: 'EUR' } }
    const rest = heading === 'Budget' ? '\n€5k\n' : '\n## Budget\n\n€5k\n'
    expect(await read(`${table}${rest}`)).toEqual(budget)
    expect(await read(`${table}${row(() => '')}${rest}`)).toEqual(budget)
    if (heading === 'Objective') return
    expect(await read(`${table}${row((cell) => (cell === cells[0] ? '' : 'TBC'))}${rest}`)).toEqual(budget)
  })
})

test.each(['(monthly)', '(per quarter)', '(of £400k)', '(or more)'])(
  'a remark %s behind a sum makes it another sum',
  async (remark) => {
    expect(await read(`## Goal\n\nWin 5 schools.\n\n## Budget\n\n- Total: £180k ${remark}\n`)).not.toHaveProperty(
      'budget',
    )
  },
)

describe('proof points', () => {
  test.each(['**Proof points:**', '**Proof points**', '### Reasons to believe', 'Reasons to believe:', 'Proof:'])(
    'under %s',
    async (name) => {
      const list =
        '- Less than 5 g of sugar (Lab report)\n- Half the price – price survey\n- **Local**: 40 farms\n- Fresh\n'
      const points = [
        { id: 'less-than-5-g-of-sugar', claim: 'Less than 5 g of sugar', evidence: 'Lab report' },
        { id: 'half-the-price', claim: 'Half the price', evidence: 'price survey' },
        { id: 'local', claim: 'Local', evidence: '40 farms' },
        { id: 'fresh', claim: 'Fresh' },
      ]
      expect(await read(`## Messaging\n\nOne price.\n\n${name}\n\n${list}`)).toEqual({
        messaging: { proposition: 'One price.', proof_points: points },
      })
      expect(await read(`## Messaging\n\n${name}\n\n${list}`)).toEqual({ messaging: { proof_points: points } })
    },
  )

  test.each([
    ['Less sugar than any other bottle on the shelf — Lab report', 'Lab report'],
    ['Less than 5 g of sugar (per 100 ml)', undefined],
    ['Our bikes, every single one of all our bikes – the old ones too – are serviced every single month', undefined],
  ])('%s', async (point, evidence) => {
    const plan = (await read(`## Messaging\n\n### Proof points\n\n- ${point}\n`)) as {
      messaging: { proof_points: { evidence?: string }[] }
    }
    expect(plan.messaging.proof_points).toHaveLength(1)
    expect(plan.messaging.proof_points[0]?.evidence).toBe(evidence)
  })
})

describe('guardrails in words', () => {
  const guardrails = async (text: string) =>
    (
      (await read(`## Objective\n\nWin 3,000 new subscribers.\n\n${text}\n`)) as {
        objective: { guardrails?: object[] }
      }
    ).objective.guardrails

  test.each([
    ['- Guardrail: Cost per new subscriber below £18', [{ metric: 'cost-per-new-subscriber', below: 18 }]],
    ['- Limit: Churn must not exceed 5%.', [{ metric: 'churn', at_most: '5%' }]],
    ['- Limits: keep the CPA under £18; returns at most 2%', [{ below: 18 }, { metric: 'returns', at_most: '2%' }]],
    ['- Guardrail: CPA below £18\n- Guardrail: Margin stays above 20 %', [{ metric: 'cpa' }, { above: '20%' }]],
    ['**Guardrails:** CPA < £18', [{ metric: 'cpa', below: 18 }]],
    ['### Guardrails\n\n- CPA: max. £18\n- Be nice to everybody', [{ metric: 'cpa', at_most: 18 }]],
    ['### Guardrails\n\nCPA stays below £18.', [{ metric: 'cpa', below: 18 }]],
    ['- Guardrail: CPA as low as it can be', undefined],
    ['- Guardrail: Complaints below 20 a week', undefined],
    ['- Guardrail: never below £18', undefined],
    ['- Guardrail: Stop when the CPA is above £18', undefined],
    ['- Guardrail: Margin never below 20%', [{ metric: 'margin', at_least: '20%' }]],
    ['- Limits: at most two emails a week', undefined],
  ])('%s', async (text, found) => {
    if (found) expect(await guardrails(text)).toMatchObject(found)
    else expect(await guardrails(text)).toBeUndefined()
  })
})

describe('a key message', () => {
  test.each(['Key message', 'Value proposition', 'Positioning', 'Messaging'])(
    'under %s labels, lists and tables are read',
    async (heading) => {
      const text = `## ${heading}\n\nCoffee in your cup.\n\n**Tone of voice:** warm\n\nReasons to believe:\n\n- Roasted today (Roastery log)\n\n| Reason to believe | Evidence |\n|---|---|\n| Fresh in 48 hours | Courier data |\n`
      expect(await read(text)).toEqual({
        messaging: {
          proposition: 'Coffee in your cup.',
          tone_of_voice: 'warm',
          proof_points: [
            { id: 'roasted-today', claim: 'Roasted today', evidence: 'Roastery log' },
            { id: 'fresh-in-48-hours', claim: 'Fresh in 48 hours', evidence: 'Courier data' },
          ],
        },
      })
    },
  )

  test.each([
    ['**Tone:** warm\n\nCoffee in your cup.', { tone_of_voice: 'warm', proposition: 'Coffee in your cup.' }],
    ['> Coffee in your cup.\n\n**Tone:** warm', { tone_of_voice: 'warm', proposition: 'Coffee in your cup.' }],
    ['- Tone: warm\n- Coffee', { tone_of_voice: 'warm', proposition: 'Coffee' }],
    ['Coffee.\n\n| Message | Audience |\n|---|---|\n| Fresh | All |', { proposition: 'Coffee.' }],
    ['Coffee.\n\n| Audience | Message | Proof |\n|---|---|---|\n| All | Fresh | Log |', { proposition: 'Coffee.' }],
  ])('%s', async (text, messaging) => {
    expect(await read(`## Key message\n\n${text}\n`)).toEqual({ messaging })
  })
})

test('what is said of a measurement as a whole is no metric', async () => {
  const text =
    '## KPIs\n\n- Orders: 300\n- Limits: podcasts cannot be tracked\n- Precision: approximate\n- Owner: Jo Park\n- Source: CRM\n'
  expect(await read(text)).toEqual({
    measurement: {
      metrics: [{ id: 'orders', name: 'Orders' }],
      attribution: { limits: ['podcasts cannot be tracked'] },
      note: 'approximate',
      targets: [{ metric: 'orders', value: 300 }],
    },
  })
  expect((await judged(text, 'x.plan.md')).filter((line) => /measurement\/honest/.test(line))).toEqual([])
})

describe('a label with a slip in it', () => {
  const slips = async (text: string) =>
    (await judged(text, 'x.plan.md')).flatMap(
      (line) => /^syntax\/known-keys: "(.*?)".*"(.*?)"$/.exec(line)?.slice(1) ?? [],
    )

  test.each([
    ['## Objective\n\n- Goal: Win 30 shops.\n- Owener: Rosa', ['Owener', 'Owner'], { objective: { owner: 'Rosa' } }],
    [
      '## Objective\n\nWin 30 shops.\n\n**Base line:** 700',
      ['Base line', 'Baseline'],
      { objective: { baseline: 700 } },
    ],
    [
      '## Objective\n\n| Field | Value |\n|---|---|\n| Goal | Win. |\n| Outcom | acquisition |',
      ['Outcom', 'Outcome'],
      { objective: { outcome: 'acquisition' } },
    ],
    [
      '## Channels\n\n| Channel | Onwer |\n|---|---|\n| Email | Ann |',
      ['Onwer', 'Owner'],
      { channels: [{ owner: 'Ann' }] },
    ],
    [
      '## Channels\n\n### Email\n\n- Role: wins back\n- rationle: cheap',
      ['rationle', 'rationale'],
      { channels: [{ rationale: 'cheap' }] },
    ],
    [
      '## Audience\n\n- Segment: Commuters\n- Definition: Adults who cycle.\n- Exclusons: children',
      ['Exclusons', 'Exclusions'],
      { audiences: [{ excludes: expect.anything() }] },
    ],
    [
      '## Budget\n\n| Channel | Ammount |\n|---|---|\n| Email | £5k |',
      ['Ammount', 'Amount'],
      { budget: { allocations: [{ amount: 5000 }] } },
    ],
    [
      '## KPIs\n\n- Orders: 300\n- Dashbord: Looker',
      ['Dashbord', 'Dashboard'],
      { measurement: { dashboard: 'Looker' } },
    ],
    ['**Lanch:** 1 July 2026\n\n## Objective\n\nWin 30 shops.', ['Lanch', 'Launch'], { launch: '2026-07-01' }],
  ])('%s', async (text, [is = '', near = ''], data) => {
    expect(await slips(`${text}\n`)).toEqual([is, near])
    expect(await read(`${text}\n`)).toMatchObject(data)
  })

  test.each([
    '## Objective\n\n- Goal: Win.\n- Leads: 300\n- Context: a bad year\n- Owners club: no\n- Note: x',
    '## Objective\n\n- Owner: Rosa\n- Owener: Ann\n- Outcom: as many as we can get',
    '## Channels\n\n| Channel | State | County | Contest | Place |\n|---|---|---|---|---|\n| Email | live | Kent | A bike | x |',
    '## Budget\n\n- Print: £2k\n- Links: £3k\n- Creatve: £1k\n- Total: £6k',
    '## KPIs\n\n- Reports: 20\n- Share: 30%\n- Units: 40',
    '## Audience\n\n- Neds: a bus\n- Adults who cycle.',
  ])('is no word of its own: %s', async (text) => {
    expect((await slips(`${text}\n`)).filter((word) => word !== 'Outcom' && word !== 'Outcome')).toEqual([])
  })

  test('with its right name, which --fix writes, the same is read', async () => {
    const text = '## Objective\n\nWin 30 shops.\n\n- Owener: Rosa\n'
    expect(await read(text.replace('Owener', 'Owner'))).toEqual(await read(text))
  })
})

test.each([
  [
    '## Objective\n\nWin 30 shops.\n\n## Timeline\n\n| Milestone | Due |\n|---|---|\n| Creative ready | Thursday 20 November 2026 |\n',
  ],
  ['## Objective\n\n- Goal: Win 30 shops.\n- Deadline: Thursday, 20 November 2026\n'],
  ['**Launch:** Thursday 20 November 2026\n\n## Objective\n\nWin 30 shops.\n'],
])('a weekday is held against its date: %s', async (text) => {
  const found = (await judged(text, 'x.plan.md')).filter((line) => line.startsWith('plan/weekday'))
  expect(found).toEqual(['plan/weekday-matches-date: 20 November 2026 is a Friday, not a Thursday'])
  const right = (await judged(text.replace('Thursday', 'Friday'), 'x.plan.md')).filter((line) => /weekday/.test(line))
  expect(right).toEqual([])
})

describe('sums beside channels, where the budget has lines of its own', () => {
  const other = async (head: string, line: string, heading = 'Budget') => {
    const channels = `## Channels\n\n| Channel | ${head} |\n|---|---|\n| Email | £2,000 |\n\n`
    const found = await judged(`${channels}## ${heading}\n\n| Channel | Amount |\n|---|---|\n${line}`, 'x.plan.md')
    return found.filter((message) => /given-once.*here, and/.test(message))
  }
  test('another sum is reported', async () => {
    expect(await other('Budget', '| Email | £3,000 |\n')).toEqual([
      'plan/given-once: "Email" gets £2,000 here, and £3,000 in the budget',
    ])
  })
  test.each([
    ['Budget', '| Email | £2k |\n', 'Budget'],
    ['Monthly budget', '| Email | £6,000 |\n', 'Budget'],
    ['Budget', '| Email | £500 |\n', 'Monthly budget'],
    ['Budget', '| Radio | £3,000 |\n', 'Budget'],
    ['Budget', '| Email | £1,500 |\n| Email | £500 |\n', 'Budget'],
    ['Budget', '| Email | 20% |\n', 'Budget'],
  ])('%s, %s under %s is none', async (head, line, heading) => {
    expect(await other(head, line, heading)).toEqual([])
  })
})

describe('a line whose label is known and whose words are no value of it', () => {
  const unread = async (text: string) =>
    (await judged(text, 'x.plan.md')).flatMap((line) => /^syntax\/right-shape: "(.*?)" could not/.exec(line)?.[1] ?? [])
  test.each([
    ['- Target: 10 per week', ['10 per week']],
    ['- Deadline: end of Q3', ['end of Q3']],
    ['**Baseline:** few', ['few']],
    ['| Field | Value |\n|---|---|\n| Owner | Ann |\n| Target | many |', ['many']],
    ['- Target: many\n- Target: 300', []],
    ['- Target: TBC\n- Baseline: n/a\n- Deadline: [date]', []],
    ['- Owner: Ann', []],
  ])('%s', async (text, found) => {
    expect(await unread(`## Objective\n\nWin many shops.\n\n${text}\n`)).toEqual(found)
  })
})

test.each([
  [
    'Agreed on 8 December 2026 with Ana. Reported weekly in Looker.',
    { agreed: { on: '2026-12-08' }, cadence: 'weekly', dashboard: 'Looker' },
  ],
  ['All numbers are reported monthly.', { cadence: 'monthly' }],
  ['The targets must be agreed on 8 December 2026, and are not reported weekly.', {}],
  ['Reported weekly in person.', { cadence: 'weekly' }],
])('what a sentence says of the measurement: %s', async (text, said) => {
  expect(await read(`## KPIs\n\n- Orders\n\n${text}\n`)).toEqual({
    measurement: { metrics: [{ id: 'orders', name: 'Orders' }], ...said },
  })
})

test.each([
  ['last touch, 30 days, by order number', { model: 'last touch', window: '30 days', dedupe_by: 'order number' }],
  ['Last click, 4 weeks window', { model: 'Last click', window: '4 weeks' }],
  ['last touch, which we know to be unfair', { model: 'last touch, which we know to be unfair' }],
  ['by order number', { model: 'by order number' }],
])('attribution in a line: %s', async (text, attribution) => {
  expect(await read(`## KPIs\n\n- Orders\n- Attribution: ${text}\n`)).toMatchObject({ measurement: { attribution } })
})

test('a persona in a line has what she needs under its own word', async () => {
  expect(
    await read('## Audience\n\nCommuters who cycle.\n\nPersona: Jon, 34, nurse; pain: the beans are stale\n'),
  ).toMatchObject({ audiences: [{ persona: { name: 'Jon', job: '34, nurse', pain: 'the beans are stale' } }] })
})

test('governance: an owner and a rhythm', async () => {
  expect(await read('## Governance\n\n- **Owner:** Claire Donnelly\n- **Review:** weekly\n')).toEqual({
    governance: { integration_owner: 'Claire Donnelly', review: { cadence: 'weekly' } },
  })
})

describe('a primary and a secondary audience', () => {
  const of = (one: string, other: string) => [
    { id: one.toLowerCase().replace(' ', '-'), name: one, definition: 'Parents aged 30–45 who cycle.' },
    { id: other.toLowerCase().replace(' ', '-'), name: other, definition: 'Grandparents who pay.' },
  ]
  test.each([
    ['', '\n\n', 'Primary', 'Secondary'],
    ['', '\n', 'Primary', 'Secondary'],
    ['- ', '\n', 'Primary', 'Secondary'],
    ['', '\n\n', 'Primary audience', 'Secondary audience'],
    ['- ', '\n', 'Primary audience', 'Secondary audience'],
  ])('behind %j and before %j', async (before, between, one, other) => {
    const text = `${before}**${one}:** Parents aged 30–45\n  who cycle.${between}${before}**${other}:** Grandparents who pay.\n`
    expect(await read(`## Audience\n\n${text}`)).toEqual({ audiences: of(one, other) })
  })

  test('a primary audience with fields of its own is one', async () => {
    expect(await read('## Audience\n\nPrimary audience: New commuters\nDefinition: Adults who cycle.\n')).toEqual({
      audiences: [{ id: 'new-commuters', name: 'New commuters', definition: 'Adults who cycle.' }],
    })
  })
})

describe('comments', () => {
  const table = '| Channel | Amount |\n|---|---|\n| Email | £10k |\n| Radio | £20k |\n| Total | £40k |\n'
  const about = async (text: string) =>
    (await judged(text, 'x.plan.md')).filter((line) => /adds-up|suppress/.test(line))

  test('before a table, a heading or at the top they silence what stands there', async () => {
    expect(await about(`## Budget\n\n${table}`)).toHaveLength(1)
    const silence = 'budget/adds-up -- the rest is held by finance -->\n\n'
    expect(await about(`## Budget\n\n<!-- plan-disable-next-line ${silence}${table}`)).toEqual([])
    expect(await about(`<!-- plan-disable-next-line ${silence}## Budget\n\n${table}`)).toEqual([])
    expect(await about(`<!-- plan-disable ${silence}## Budget\n\n${table}`)).toEqual([])
    expect(await about(`## Budget\n\n${table}\n<!-- plan-disable-next-line ${silence}Text.\n`)).toHaveLength(2)
  })

  test('in a fence they are those of YAML', async () => {
    const fence = (comment: string) =>
      `## Budget\n\n\`\`\`yaml\n${comment}\ntotal: 10\nallocations: [{ channel: email, amount: 5 }]\n\`\`\`\n`
    expect(await about(fence(''))).toHaveLength(1)
    expect(await about(fence('# plan-disable-next-line budget/adds-up -- known'))).toEqual([])
  })
})

/** The same plan in two forms says the same of itself. */
describe('one plan, two forms', () => {
  const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
  const fenced = (text: string) => {
    const data = parse(text) as Record<string, unknown>
    const blocks = text.split(/^(?=[a-z_]+:)/m)
    const of = (key: string) => blocks.find((block) => block.startsWith(`${key}:`)) ?? ''
    const elements = ['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement'].filter(
      (key) => key in data,
    )
    const head = blocks.filter((block) => !elements.some((key) => block.startsWith(`${key}:`)))
    return `---\n${head.join('')}---\n${elements.map((key) => `## ${key}\n\n\`\`\`yaml\n${of(key)}\`\`\`\n`).join('\n')}`
  }

  test.each(['first-draft.yaml', 'second-bell/q3-2026.plan.yaml'])('%s, its elements in fences', async (name) => {
    const text = readFileSync(`${examples}${name}`, 'utf8').trimEnd().concat('\n')
    expect(await judged(fenced(text), 'q3.plan.md')).toEqual(await judged(text, 'q3.plan.yaml'))
  })

  test('tables, lists and sub-headings', async () => {
    const yaml = `
title: Voltway Q3
objective: { statement: "Acquire 2,000 new subscribers by 30 September 2026.", metric: new-subscribers, target: 2000, by: 2026-09-30, owner: Amara Osei }
audiences:
  - { id: new-commuters, name: New commuters, definition: Adults who cycle to work. }
messaging: { proposition: One monthly price., tone_of_voice: Plain }
channels:
  - { id: paid-search, name: Paid search, role: Captures people already searching., owner: Dan Whitlock, primary_metric: cpa, audiences: [new-commuters] }
  - { id: radio, name: Radio, role: Builds reach. Then it nurtures., owner: Lena Fischer, primary_metric: new-subscribers }
budget:
  currency: GBP
  total: 100000
  campaign_pool: { amount: 10000 }
  allocations: [{ channel: paid-search, amount: 60000 }, { channel: radio, amount: 20000 }]
measurement:
  cadence: weekly
  metrics:
    - { id: new-subscribers, name: New subscribers, definition: First invoice paid., unit: subscribers, source: billing }
    - { id: cpa, name: CPA, definition: Spend divided by new subscribers., unit: GBP, source: ledger }
`
    const markdown = `# Voltway Q3

## Objective

Acquire 2,000 new subscribers by 30 September 2026.

- **Metric:** New subscribers
- **Target:** 2,000
- **Deadline:** 30 September 2026
- **Owner:** Amara Osei

## Audience

| Audience | Definition |
| --- | --- |
| New commuters | Adults who cycle to work. |

## Messaging

One monthly price.

### Tone of voice

Plain

## Channels

### Paid search

Captures people already searching.

- Owner: Dan Whitlock
- KPI: CPA
- Audience: New commuters

### Radio

Builds reach. Then it nurtures.

- Owner: Lena Fischer
- KPI: New subscribers

## Budget

| Channel | Amount |
| --- | ---: |
| Paid search | £60,000 |
| Radio | £20,000 |
| Contingency | £10,000 |
| **Total** | **£100,000** |

## Measurement

Cadence: weekly

| Metric | Definition | Unit | Source |
| --- | --- | --- | --- |
| New subscribers | First invoice paid. | subscribers | billing |
| CPA | Spend divided by new subscribers. | GBP | ledger |
`
    expect(await read(markdown)).toEqual(parse(yaml))
    expect(await judged(markdown, 'q3.plan.md')).toEqual(await judged(yaml, 'q3.plan.yaml'))
  })
})

describe('a part of a plan in a file of its own', () => {
  const part = (text: string) => readMarkdown({ file: 'q3/part.md', text })

  test('is read like a section, whatever its headings', () => {
    expect(readBodyAs('messaging', part('One monthly price.\n\n## Tone of voice\n\nPlain.\n')).data).toEqual({
      proposition: 'One monthly price.',
      tone_of_voice: 'Plain.',
    })
    expect(readBodyAs('budget', part('# Our money\n\n| Item | Amount |\n|---|---|\n| Email | £5k |\n')).data).toEqual({
      allocations: [{ channel: 'email', amount: 5000 }],
      currency: 'GBP',
    })
    expect(readBodyAs('channels', part('# Channels\n\n## Paid search\n\nCaptures demand.\n')).data).toEqual([
      { id: 'paid-search', name: 'Paid search', role: 'Captures demand.' },
    ])
    expect(readBodyAs('objective', part('Win 5 schools.\n')).data).toEqual({ statement: 'Win 5 schools.' })
  })

  test('may be one item, named by its title', () => {
    expect(
      readBodyAs('channels[]', part('# Paid search\n\nCaptures demand.\n\n- Owner: Dan\n- Audience: Commuters\n'), {
        audiences: [{ id: 'new-commuters', name: 'Commuters' }],
      }).data,
    ).toEqual({
      id: 'paid-search',
      name: 'Paid search',
      role: 'Captures demand.',
      owner: 'Dan',
      audiences: ['new-commuters'],
    })
    expect(readBodyAs('audiences[]', part('People who cycle to work.\n')).data).toEqual({
      definition: 'People who cycle to work.',
    })
  })
})

test('a word means the same in every language that has it', () => {
  const meanings = new Map<string, string>()
  const wrong: string[] = []
  for (const { code, headings } of languages) {
    for (const [path, words] of Object.entries(headings)) {
      for (const word of wordsOf(words)) {
        const known = meanings.get(plain(word))
        if (known !== undefined && known !== path) wrong.push(`${code} ${word}: ${known}, ${path}`)
        meanings.set(plain(word), path)
      }
    }
  }
  expect(wrong).toEqual([])
})

describe('as marketers leave it', () => {
  test.each([
    ['Amara Osei, 29 May 2026'],
    ['Amara Osei on 29 May 2026'],
    ['by Amara Osei, May 29, 2026'],
    ['2026-05-29 by Amara Osei'],
    ['29 May 2026 (Amara Osei)'],
    ['Amara Osei (2026-05-29)'],
  ])('who signed and when stand in one line: %s', async (line) => {
    expect(await read(`## Messaging\n\nOne price.\n\n**Signed off:** ${line}\n`)).toMatchObject({
      messaging: { signed_off: { by: 'Amara Osei', on: '2026-05-29' } },
    })
  })

  test('a line without a day signs nothing', async () => {
    const { messaging } = await read('## Messaging\n\nOne price.\n\n**Signed off:** Amara Osei, soon\n')
    expect(messaging).toEqual({ proposition: 'One price.' })
  })

  test('a table keeps its own ids, and the next label begins the next field', async () => {
    const proof = '| id | claim | evidence |\n|---|---|---|\n| warm | Warm at 5 am | Log |\n'
    const versions = '| audience | message | proof points |\n|---|---|---|\n| Cafés | Early. | warm |\n'
    const text = `## Messaging\n\n**Proof points:**\n\n${proof}\n**Adaptations:**\n\n${versions}\n**Tone:** Plain\n`
    expect(await read(text)).toEqual({
      messaging: {
        proof_points: [{ id: 'warm', claim: 'Warm at 5 am', evidence: 'Log' }],
        adaptations: [{ audience: 'cafes', message: 'Early.', proof_points: ['warm'] }],
        tone_of_voice: 'Plain',
      },
    })
  })

  test('an audience has its persona in a line and its path in a table', async () => {
    const path = '| Stage | Message | Channels |\n|---|---|---|\n| look | Warm. | post |\n'
    const text = `## Audiences\n\n### Cafés\n\nCafés in Leeds.\n\n**Persona:** Bo, owner, who never has time\n\n${path}`
    expect(await read(text)).toMatchObject({
      audiences: [
        {
          id: 'cafes',
          definition: 'Cafés in Leeds.',
          persona: { name: 'Bo', pain: 'owner, who never has time' },
          path: [{ stage: 'look', message: 'Warm.', channels: ['post'] }],
        },
      ],
    })
  })

  test('a fenced block under the journey is the journey; without stages it is none', async () => {
    const fenced = (yaml: string) => read(`## Journey\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n\n## Budget\n\n£10k\n`)
    expect(await fenced('evidence: [Diaries]\nstages: [{ id: look }]')).toMatchObject({
      journey: { evidence: ['Diaries'], stages: [{ id: 'look' }] },
    })
    expect(await fenced('mood: sunny')).not.toHaveProperty('journey')
  })

  test.each([
    ['Mette Dahl', { owner: 'Mette Dahl' }],
    ['Jan van der Berg', { owner: 'Jan van der Berg' }],
    ['Young families', { audiences: ['young-families'] }],
    ['cafés', { audiences: ['cafes'] }],
  ])('beside a channel "Who" is a person where full names stand: %s', async (who, is) => {
    expect(await read(`## Channels\n\n| Channel | Who |\n|---|---|\n| Post | ${who} |\n`)).toMatchObject({
      channels: [{ id: 'post', ...is }],
    })
  })

  test('a metric is spoken of without the bracket behind its name, where only one can be meant', async () => {
    const channel = '## Channels\n\n| Channel | KPI |\n|---|---|\n| Post | Visits |\n\n## KPIs\n\n'
    expect(await read(`${channel}- Visits (from the till)\n- Likes\n`)).toMatchObject({
      channels: [{ primary_metric: 'visits-from-the-till' }],
    })
    expect(await read(`${channel}- Visits (by day)\n- Visits (by week)\n`)).toMatchObject({
      channels: [{ primary_metric: 'visits' }],
    })
  })
})

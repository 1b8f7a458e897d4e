import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const told = async (rule: string, text: string) =>
  (await judged(text, 'q3.plan.md')).filter((line) => line.startsWith(`${rule}:`))

describe('what stands beside channels', () => {
  test.each([
    ['Spend (£k)', '180', 180_000],
    ["Budget (£'000)", '180', 180_000],
    ['Budget in £000', '1,180', 1_180_000],
    ['Budget (T€)', '180', 180_000],
    ['Budget (€k)', '180 €', 180_000],
    ['Budget (£m)', '1.2', 1_200_000],
    ['Spend (£k)', '£180k', 180_000],
    ['Budget (£)', '180', 180],
    ['Budget', '180', 180],
  ])('%j over %j is a sum', async (head, cell, amount) => {
    const row = (name: string) => `| ${name} | wakes people up | ${cell} |\n`
    const channels = `## Channels\n\n| Channel | Role | ${head} |\n|---|---|---|\n${row('Radio')}${row('Total')}`
    expect(await read(channels)).toMatchObject({ budget: { total: amount, allocations: [{ amount }] } })
    const budget = `## Budget\n\n| Channel | ${head} |\n|---|---|\n| Radio | ${cell} |\n`
    expect(await read(budget)).toMatchObject({ budget: { allocations: [{ amount }] } })
  })

  test('a share goes with the sum', async () => {
    const text =
      '## Channels\n\n| Where | What it does there | Because | Budget | % |\n|---|---|---|---|---|\n| Radio | wakes | it is early | £6,000 | 60% |\n| Post | asks | it is read | £4,000 | 30% |\n| **Total** | | | £10,000 | 100% |\n'
    expect(await read(text)).toMatchObject({
      channels: [{ name: 'Radio', role: 'wakes', rationale: 'it is early' }, { name: 'Post' }],
      budget: {
        total: 10_000,
        allocations: [
          { channel: 'radio', amount: 6000, share: '60%' },
          { channel: 'post', amount: 4000, share: '30%' },
        ],
      },
    })
    expect(await told('budget/adds-up', text)).toHaveLength(1)
  })

  test.each(['Held back: £2,000, decided by Ann Lee.', 'Set aside: £2,000'])('%j is the campaign’s', async (line) => {
    const text = `## Channels\n\n| Channel | Budget |\n|---|---|\n| Radio | £8,000 |\n| Total | £10,000 |\n\n${line}\n`
    expect(await read(text)).toMatchObject({ budget: { campaign_pool: { amount: 2000 } } })
    expect(await told('budget/adds-up', text)).toEqual([])
  })

  test('one sum in another currency is told, once', async () => {
    const row = (name: string, sum: string) => `| ${name} | ${sum} |\n`
    const rows = row('Radio', '£1,000') + row('Post', '£2,000') + row('Email', '1.500 €') + row('Film', '£3,000')
    const said = ['budget/one-currency: "1.500 €" is another currency than the budget\'s GBP']
    expect(await told('budget/one-currency', `## Channels\n\n| Channel | Budget |\n|---|---|\n${rows}`)).toEqual(said)
    expect(await told('budget/one-currency', `## Budget\n\n| Channel | Budget |\n|---|---|\n${rows}`)).toEqual(said)
  })

  test('a column of measures is one of channels beside what they are measured by', async () => {
    const text =
      '## Measures and budget\n\n| Measure | Function | Target group | KPI |\n|---|---|---|---|\n| Trade fair | first talks | Engineers | Leads |\n'
    expect(await read(`## Target groups\n\n- **Engineers:** build\n\n${text}`)).toMatchObject({
      channels: [{ name: 'Trade fair', role: 'first talks', audiences: ['engineers'], primary_metric: 'leads' }],
    })
  })

  test('a total may stand in the heading', async () => {
    const text =
      '## Measures and budget (total: 12.000 €)\n\n| Measure | KPI | Budget |\n|---|---|---|\n| Fair | Leads | 8.000 € |\n| Post | Leads | 4.000 € |\n'
    expect(await read(text)).toMatchObject({ budget: { total: 12_000, allocations: [{}, {}] } })
  })

  test('a second list says more of them', async () => {
    const plan =
      '## Media plan\n\n| Channel | Budget |\n|---|---|\n| Radio | £8,000 |\n| Post | £2,000 |\n\n## What each channel is for\n\n- **Radio:** wakes people up (lead: Ann Lee; KPI: shops won)\n'
    expect(await read(`${plan}- **Post:** asks them in\n`)).toMatchObject({
      channels: [
        { name: 'Radio', role: 'wakes people up', owner: 'Ann Lee', primary_metric: 'shops-won' },
        { name: 'Post', role: 'asks them in' },
      ],
    })
    expect(await read(`${plan}- **Film:** shows them\n`)).toMatchObject({
      channels: [{ name: 'Radio' }, { name: 'Post' }],
    })
  })
})

describe('what stands behind a number', () => {
  test('in brackets is its source', async () => {
    const text =
      '## Objective\n\nWin shops.\n\n**Guardrail:** CAC no more than £210 (source: finance)\n**Baseline:** 28 [Source: CRM]\n\n## Audience\n\n| Audience | Who they are | Size |\n|---|---|---|\n| Owners | Run a shop | 18,400 (source: CRM) |\n| Buyers | Buy for shops | 2,600 (IAB 2025) |\n| Others | Sell to shops | 1,200 (UK) |\n'
    const { audiences, objective } = (await read(text)) as {
      audiences: { size?: unknown }[]
      objective: unknown
    }
    expect(objective).toMatchObject({ baseline: 28, guardrails: [{ at_most: 210 }] })
    expect(audiences.map(({ size }) => size)).toEqual([
      { value: 18_400, source: 'CRM' },
      { value: 2600, source: 'IAB 2025' },
      // What explains the number is no source of it.
      { value: 1200 },
    ])
  })
})

describe('a list below the proposition', () => {
  test.each([
    ['- Tested for years [TÜV report 2026-114]\n- Ready in a day [SAP, Q2: 96%]\n- Loved', 3],
    ['- Nine minutes (source: beta log)\n- 4.7 of 5 (2,140 reviews)', 2],
    ['- Free delivery\n- Loved by all\n- Cheap (really)', undefined],
  ])('%j proves it', async (list, count) => {
    const { messaging } = (await read(`## Core message\n\nStill tight when the line is scrapped.\n\n${list}\n`)) as {
      messaging: { proof_points?: unknown[] }
    }
    expect(messaging.proof_points?.length).toBe(count)
  })

  test('a rank and a name in bold name one', async () => {
    const text =
      '## Target groups\n\n**Primary: Culture tourists**\nCome for a weekend.\n\n**Secondary:** Families near by.\n'
    expect(await read(text)).toMatchObject({
      audiences: [
        { name: 'Culture tourists', definition: 'Come for a weekend.' },
        { name: 'Secondary', definition: 'Families near by.' },
      ],
    })
  })

  test('words in bold at the start name an audience', async () => {
    const text = '## Target groups\n\n- **Engineers** at makers of filling lines\n- **Buyers** who order for them\n'
    expect(await read(text)).toMatchObject({
      audiences: [
        { name: 'Engineers', definition: 'at makers of filling lines' },
        { name: 'Buyers', definition: 'who order for them' },
      ],
    })
  })
})

describe('days', () => {
  const page = (due: string, other: string) =>
    `# Plan\n\n**Period:** 1 September 2026 – 31 January 2027\n\n## Milestones\n\n| Milestone | Date |\n|---|---|\n| Start | ${due} |\n| End | ${other} |\n`
  test.each([
    ['05/10/2026', '18/12/2026', '2026-10-05'],
    ['05/10/2026', '12/18/2026', '2026-05-10'],
    ['05/10/26', '18/12/26', '2026-10-05'],
    ['05/10/2026', '04/12/2026', '05/10/2026'],
    ['05/10/2026', '18/12/2026 and 12/18/2026', '05/10/2026'],
  ])('%s beside %s is %s', async (due, other, day) => {
    expect(await read(page(due, other))).toMatchObject({ operations: { milestones: [{ due: day }, {}] } })
  })

  test('the first of which is above 12, and that are in no calendar, are not two days', async () => {
    const said = await told('syntax/right-shape', page('31/11/2026', '18/12/2026'))
    expect(said).toEqual(['syntax/right-shape: "31/11/2026" is not a day of the calendar'])
  })

  test('of the plan stand behind a name in bold', async () => {
    expect(await read('# Plan\n\n**When** 1 Sept - 30 Nov 2026\n\n## Objective\n\nWin 30 shops.\n')).toMatchObject({
      period: { start: '2026-09-01', end: '2026-11-30' },
    })
  })

  test('on which metrics were agreed may stand behind who agreed on them', async () => {
    const text =
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Shops | First order paid |\n\nAgreed by Ann Lee and Ed Marsh on 11 September 2026.\n'
    expect(await read(text)).toMatchObject({ measurement: { agreed: { on: '2026-09-11' } } })
  })
})

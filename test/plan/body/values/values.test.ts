import { describe, expect, test } from 'vitest'
import { judged, read } from '../reading.ts'

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
    ['1 June – 31 August 2027', '2027-06-01', '2027-08-31'],
    ['1 June - 31 August 2027', '2027-06-01', '2027-08-31'],
    ['1 June-31 August 2027', '2027-06-01', '2027-08-31'],
    ['1 June to 31 August 2027', '2027-06-01', '2027-08-31'],
    ['1. Juni bis zum 31. August 2027', '2027-06-01', '2027-08-31'],
    ['June 1 -> August 31, 2027', '2027-06-01', '2027-08-31'],
    ['2027-06-01 - 2027-08-31', '2027-06-01', '2027-08-31'],
    // One of the two shows which number is the day.
    ['01/04/2027 – 30/06/2027', '2027-04-01', '2027-06-30'],
    ['28/03/2027 to 04/06/2027', '2027-03-28', '2027-06-04'],
    ['04/01/2027 - 06/30/2027', '2027-04-01', '2027-06-30'],
    ['1–31 August 2027', '2027-08-01', '2027-08-31'],
    ['1 to 31 August 2027', '2027-08-01', '2027-08-31'],
    ['1 November – 31 January 2027', '2026-11-01', '2027-01-31'],
    ['November to January 2027', '2026-11-01', '2027-01-31'],
  ])('the period %s', async (text, start, end) => {
    expect(await read(`# Summer\n\n**Dates:** ${text}\n\n## Objective\n\nWin.\n`)).toMatchObject({
      period: { start, end },
    })
  })

  test('a period of two days that can each be two is not guessed, and told', async () => {
    const text = '# Summer\n\n**Dates:** 01/04/2027 – 05/06/2027\n\n## Objective\n\nWin 20 firms.\n'
    const found = (await judged(text, 'q3.plan.md')).filter((line) => /^syntax|has-head/.test(line))
    expect(found).toEqual(
      ['01/04/2027', '05/06/2027'].map(
        (day) => `syntax/right-shape: "${day}" can be read as two different days, or as none`,
      ),
    )
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
      'plan/known-references: there is no channel "Paid serach"; the plan has "Paid search (UK)"',
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

import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const page = (budget: string) => `# Oak\n\n## Objective\n\nSell 300 tables by 31 May 2027.\n\n## Budget\n\n${budget}\n`
const told = async (budget: string) =>
  (await judged(page(budget), 'oak.plan.md')).filter((one) => /^budget\/(?:adds-up|lines|campaign-pool)/.test(one))

describe('sums of months', () => {
  test('come to what a line takes, and are marked from the first to the last', async () => {
    const table =
      '| Channel | Q1 | Q2 | Q3 |\n|---|---|---|---|\n| Radio | £1,000 | – | £3,000.50 |\n| Posters | £500 | £500 | £0 |\n| Reserve | £250 | £250 | £250 |\n| **Total** | £1,750 | £750 | £3,250.50 |'
    expect(await read(page(table))).toMatchObject({
      budget: {
        currency: 'GBP',
        total: 5750.5,
        campaign_pool: { amount: 750 },
        allocations: [{ amount: 4000.5 }, { amount: 1000 }],
      },
    })
    expect(await told(table)).toEqual([])
    expect(await told(table.replace('£0 |', '£70 |'))).toEqual([
      'budget/adds-up: the lines and the campaign pool add up to £5,820.50, £70 more than the total',
    ])
  })

  test.each(['tbc', '£400 or so', '€400', '$400'])('come to nothing where one of them is "%s"', async (cell) => {
    const table = `| Channel | Jan | Feb |\n|---|---|---|\n| Radio | £1,000 | ${cell} |\n| Posters | £500 | £500 |`
    expect(await read(page(table))).not.toHaveProperty('budget.allocations')
  })

  test('of the same quarter of two years are not added up', async () => {
    const table =
      '| Channel | Q1 2026 | Q1 2027 |\n|---|---|---|\n| Radio | £1,000 | £2,000 |\n| Posters | £500 | £700 |'
    expect(await read(page(table))).not.toMatchObject({ budget: { allocations: [{ amount: 3000 }] } })
  })

  test.each(['Monthly', 'Cost/month', 'Per month (£)', 'Monthly budget', 'Spend p.m.'])(
    'under "%s" are no sums of the plan, and are pointed at',
    async (heading) => {
      const budget = `Total budget: £9,000 for six months.\n\n| Item | ${heading} |\n|---|---|\n| Radio | £1,000 |\n| Posters | £500 |`
      expect(await read(page(budget))).toMatchObject({
        budget: { total: 9000, allocations: [{ channel: 'radio' }, { channel: 'posters' }] },
      })
      const [lines = '', ...others] = (await told(budget)).filter((one) => !one.startsWith('budget/campaign-pool'))
      expect(lines).toContain('has no amount that can be read; the same holds for "Posters"')
      expect(others).toEqual([])
    },
  )
})

test.each([
  ['£9,000 for six months.', 9000],
  ['£40k for the season', 40_000],
  ['£9,000 for each month', undefined],
  ['£900 for a month', undefined],
])('Total: %s', async (said, total) => {
  expect(((await read(page(`Total: ${said}`))) as { budget?: { total?: number } }).budget?.total).toBe(total)
})

test('a line whose cost is still open is a line, and the others are not held against the total', async () => {
  const table = '| Item | Cost |\n|---|---|\n| Radio | £500 |\n| Posters | tbc |\n| Total | £9,000 |'
  expect(await read(page(table))).toMatchObject({
    budget: { total: 9000, allocations: [{ channel: 'radio', amount: 500 }, { channel: 'posters' }] },
  })
  expect(await told(table)).not.toContainEqual(expect.stringContaining('adds-up'))
})

test.each([
  ['Reserve, moved by Ann to what works', true],
  ['Contingency – Ann decides', true],
  ['Unallocated: for whatever is ahead', true],
  ['Buffer, Canva and Zapier', false],
  ['Nature reserve, leaflets', false],
])('what stands behind the name of a line is a remark: %s', async (line, isPool) => {
  const table = `| Item | Cost |\n|---|---|\n| Radio | £500 |\n| ${line} | £100 |\n| Total | £600 |`
  expect('campaign_pool' in ((await read(page(table))) as { budget: object }).budget).toBe(isPool)
})

test('behind the total a sentence goes on to what is held back', async () => {
  const said =
    'Total £134,000. Of this £124,000 is given out above and £10,000 is held back by the CMO, Alan Reyes, for whatever works.'
  expect(await read(page(said))).toMatchObject({
    budget: { total: 134_000, campaign_pool: { amount: 10_000, held_by: 'Alan Reyes' } },
  })
})

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const table = (...rows: string[]) =>
  [rows[0], rows[0]?.replace(/[^|]+/g, '---'), ...rows.slice(1)].map((row) => `|${row}|`).join('\n')
const budgetOf = async (page: string) => ((await read(page)) as { budget?: unknown }).budget

describe('which of several columns are the sums of the plan', () => {
  test.each([
    ['of years the last', ' Item | FY26 | FY27 ', 'Search | 40,000 | 42,000', 'Total | 40,000 | 42,000'],
    [
      'beside what was the plan',
      'Item | 2026 actual (£) | 2027 plan (£)',
      'Search | 40,000 | 42,000',
      'Total | 40,000 | 42,000',
    ],
    [
      'without tax',
      'Item | Net | VAT 20% | Gross',
      'Search | £42,000 | £8,400 | £50,400',
      'Total | £42,000 | £8,400 | £50,400',
    ],
  ])('%s', async (_, ...rows) => {
    expect(await budgetOf(`## Budget\n\n${table(...rows)}\n`)).toMatchObject({
      total: 42_000,
      allocations: [{ channel: 'search', amount: 42_000 }],
    })
  })

  test.each([
    ['two that may be meant', 'Item | Media (£) | Production (£)', 'Search | 40,000 | 42,000'],
    ['visits of two years', 'Page | 2026 | 2027', 'Search | many | 42,000 visits'],
  ])('not certain: %s', async (_, ...rows) => {
    expect(await budgetOf(`## Budget\n\n${table(...rows)}\n`)).toBeUndefined()
  })

  test('beside channels what they get, and not what they earn', async () => {
    const page = (head: string) =>
      `## Channels\n\n${table(`Channel | Role | ${head}`, 'Search | Catches. | £42,000', 'Total | | £50,000')}\n`
    expect(await budgetOf(page('2027 plan'))).toMatchObject({ total: 50_000, allocations: [{ amount: 42_000 }] })
    expect(await budgetOf(page('Expected income'))).toBeUndefined()
  })
})

describe('a target beside a channel', () => {
  const targets = async (...cells: string[]) => {
    const rows = cells.map((cell, at) => `Channel ${'ABC'[at]} | ${cell}`)
    const data = (await read(`## Channels\n\n${table('Channel | Target', ...rows)}\n`)) as {
      channels?: { audiences?: string[] }[]
    }
    return data.channels?.map(({ audiences }) => audiences)
  }

  test.each(['1,800', '300,000', '£20', '12%', '4.5% CTR', '< £20 CPA', 'ROAS 4', 'CPA < £20', '500 orders', '~40k'])(
    '%s is a number to reach, and nobody',
    async (cell) => {
      expect(await targets(cell, '-')).toEqual([undefined, undefined])
      const data = await read(`## Channels\n\n### Radio\n\nTarget: ${cell}\nRole: Wins drivers.\n`)
      expect(data).toMatchObject({ channels: [{ id: 'radio', role: 'Wins drivers.' }] })
      expect(JSON.stringify(data)).not.toContain('audiences')
    },
  )

  test('words are people', async () => {
    expect(await targets('Young families', '25-34 year olds')).toEqual([['young-families'], ['25-34-year-olds']])
  })
})

describe('metrics in a sentence of names', () => {
  const metrics = async (words: string) =>
    (
      (await read(`## Objective\n\nWin 9 firms.\n\n## KPIs\n\n${words}\n`)) as {
        measurement?: { metrics?: { name: string }[] }
      }
    ).measurement?.metrics?.map(({ name }) => name)

  test('names and nothing else', async () => {
    expect(await metrics('Market share; NPS; number of events.')).toEqual(['Market share', 'NPS', 'number of events'])
    expect(await metrics('We report monthly: impressions, reach, orders.')).toEqual(['impressions', 'reach', 'orders'])
    expect(await metrics('Orders, new customers, and returns')).toEqual(['Orders', 'new customers', 'returns'])
  })

  test.each([
    'We look at orders, returns and calls.',
    'Weekly, monthly, quarterly',
    'Orders and returns',
    'The board, having met, decides',
  ])('not %s', async (words) => {
    expect(await metrics(words)).toBeUndefined()
  })
})

test('messages beside audiences are how the argument is put to each', async () => {
  const page = `## Audience\n\n- Parents\n- Teachers\n\n## Key messages by audience\n\n${table('Audience | Message', 'Parents | Safe.', 'Teachers | Simple.')}\n`
  expect(await read(page)).toMatchObject({
    messaging: { adaptations: [{ audience: 'parents', message: 'Safe.' }, { audience: 'teachers' }] },
  })
})

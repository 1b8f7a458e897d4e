import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const table =
  '## Channels\n\n| Channel | Role | Budget |\n|---|---|---|\n| Radio | Tells. | £45,000 |\n| Post | Sells. | £60,000 |\n'
const totalOf = async (below: string) =>
  ((await read(`# Plan\n\n${table}\n${below}\n`)) as { budget: { total?: number } }).budget.total

describe('what all channels cost together, said beside them', () => {
  test.each([
    ['Total: £125,000. Each channel manages its own budget.', 125_000],
    ['**Total: £105,000**', 105_000],
    ['Total cost £105k; total income £240,000.', 105_000],
    ['The total budget is GBP 105,000.', 105_000],
    ['Budget: 105.000 € total.', 105_000],
    ['We start in May. Total: £105,000', 105_000],
  ])('%s', async (line, total) => {
    expect(await totalOf(line)).toBe(total)
  })

  test.each([
    ['One pot of £38,000, excluding VAT.', 38_000],
    ['There is a single budget of £38,000.', 38_000],
    ['One pot of £5,000 for fees, the rest is media.', undefined],
  ])('and under its own heading: %s', async (line, total) => {
    const { budget } = (await read(`## Budget\n\n${line}\n\n| Line | Amount |\n|---|---|\n| Radio | £9,000 |\n`)) as {
      budget: { total?: number }
    }
    expect(budget.total).toBe(total)
  })

  test('said of the plan before its sections', async () => {
    const page = (line: string) => `# Plan\n\n**Lead:** Ann Lee\n${line}\n\n${table}`
    expect(await read(page('**Total budget:** £125,000'))).toMatchObject({ budget: { total: 125_000 } })
    expect(JSON.stringify(await read(page('**Total budget:** as last year')))).not.toContain('total')
    const both = `${page('**Total budget:** £125,000')}\n## Budget\n\n- Total: £130,000\n`
    expect(await read(both)).toMatchObject({ budget: { total: 130_000 } })
  })

  test('and so may be who holds it together', async () => {
    const page = (line: string) => read(`# Plan\n\n**Total budget:** £125,000\n${line}\n\n${table}`)
    expect(await page('**Campaign lead:** Ann Lee')).toMatchObject({ governance: { integration_owner: 'Ann Lee' } })
    expect(await page('**Owner:** Ann Lee')).not.toHaveProperty('governance')
    expect(await page('**Campaign lead:** Ann Lee\n\n## Governance\n\n- Integration owner: Dan Roe')).toMatchObject({
      governance: { integration_owner: 'Dan Roe' },
    })
  })

  test.each([
    ['5.000 € held by Priya Nair.', { amount: 5000, held_by: 'Priya Nair' }],
    ['£9,000 is held back by Priya Nair', { amount: 9000, held_by: 'Priya Nair' }],
    ['£9k kept by the board', { purpose: '£9k kept by the board' }],
    ['Not yet held by Priya Nair', { purpose: 'Not yet held by Priya Nair' }],
  ])('the pool: %s', async (words, campaign_pool) => {
    expect(await read(`# Plan\n\n${table}\n## Budget reserve\n\n${words}\n`)).toMatchObject({
      budget: { campaign_pool },
    })
  })

  test.each([
    'Total: £9,000 a month.',
    'Total income £240,000.',
    'Last year the total was £90,000.',
    'A total of £5 is asked of everyone.',
    'Total: £100,000 to £120,000.',
    'Subtotal: £4,000',
  ])('not what channels cost, or not for certain: %s', async (line) => {
    expect(await totalOf(line)).toBeUndefined()
  })

  test('a sum that is not that of the lines is told at its place', async () => {
    const found = await judged(`# Plan\n\n${table}\nTotal: £125,000. Each channel has its own.\n`, 'q3.plan.md')
    expect(found.filter((line) => /adds-up/.test(line))).toEqual([
      'budget/adds-up: the lines add up to £105,000, £20,000 less than the total',
    ])
  })

  test('below the last of several headings it is no second sum of that channel', async () => {
    const page = (last: string) =>
      `## Channels\n\n### Radio\n\nRole: Tells.\nBudget: £22,000\n\n### Post\n\nRole: Sells.\nBudget: £9,000\n\n${last}\n`
    expect(await read(page('**Total budget: £35,000**'))).toMatchObject({
      budget: { total: 35_000, allocations: [{ amount: 22_000 }, { amount: 9000 }] },
    })
  })

  test('"Total budget" as the only sum of a channel is its own', async () => {
    const data = await read('## Channels\n\n### Radio\n\nTotal budget: £22,000\n\n### Post\n\nTotal budget: £9,000\n')
    expect(data).toMatchObject({ budget: { allocations: [{ amount: 22_000 }, { amount: 9000 }] } })
    expect(data).not.toHaveProperty('budget.total')
  })

  test('parts of a channel in several phases are not held against its line of the budget', async () => {
    const phase = (sum: string) => `| Channel | Role | Budget |\n|---|---|---|\n| Radio | Tells. | ${sum} |\n`
    const found = await judged(
      `## Channels\n\nFirst phase\n\n${phase('£800')}\nSecond phase\n\n${phase('£1,200')}\n## Budget\n\n| Channel | Amount |\n|---|---|\n| Radio | £2,000 |\n| Total | £2,000 |\n`,
      'q3.plan.md',
    )
    expect(found.filter((line) => /given-once|adds-up/.test(line))).toEqual([])
  })
})

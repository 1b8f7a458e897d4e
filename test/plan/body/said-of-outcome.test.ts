import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const page = (goal: string) => `# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\n${goal}\n`
const outcomeOf = async (goal: string) =>
  ((await read(page(goal))) as { objective: { outcome?: string } }).objective.outcome

describe('which kind of result a goal is, its own words say', () => {
  test.each([
    ['Win 165 mid-market accounts by 31 May 2027.', 'acquisition'],
    ['We want to recruit 400 regular donors by 31 May 2027.', 'acquisition'],
    ['Sign up 2,000 households by 31 May 2027.', 'acquisition'],
    ['Bring in 620 new adult patients by 31 May 2027.', 'acquisition'],
    ['Grow from 1,420 to 2,000 subscribers by 31 May 2027.', 'acquisition'],
    ['900 new members by 31 May 2027.', 'acquisition'],
    ['Sell 300 tables by 31 May 2027.', 'revenue'],
    ['Increase online sales by 12% by 31 May 2027.', 'revenue'],
    ['Increase weekday covers from 9,200 to 10,500 by 31 May 2027.', 'revenue'],
    ['- **What we want:** €2.4m of Lund sales by 31 May 2027', 'revenue'],
    ['Generate €1.2m in new ARR by 31 May 2027.', 'revenue'],
    ['Raise £90,000 by 31 May 2027.', 'revenue'],
    ['Keep 92% of our clients until 31 May 2027.', 'retention'],
    ['Win back 300 lapsed members by 31 May 2027.', 'retention'],
    ['Reduce churn from 4% to 3% by 31 May 2027.', 'retention'],
    ['Raise the repeat rate to 45% by 31 May 2027.', 'retention'],
    ['Raise our market share from 9% to 11% by 31 May 2027.', 'market-share'],
  ])('%s', async (goal, outcome) => {
    expect(await outcomeOf(goal)).toBe(outcome)
    expect(await judged(page(goal), 'q3.plan.md')).not.toContainEqual(expect.stringMatching(/^objective\/commercial/))
  })

  test.each([
    'Raise awareness among new customers to 15% by 31 May 2027.',
    'Get 35% of residents to sort their waste by 31 May 2027.',
    'Reach 30,000 households by 31 May 2027.',
    'Increase website traffic from members by 20% by 31 May 2027.',
    'Increase the share of customers who know the shop to 40% by 31 May 2027.',
    'Win two design awards by 31 May 2027.',
    'Earn the trust of 5,000 customers by 31 May 2027.',
    'Generate €40,000 of press coverage by 31 May 2027.',
    'Keep costs below €90,000 by 31 May 2027.',
  ])('%s says none', async (goal) => {
    expect(await outcomeOf(goal)).toBeUndefined()
  })

  test('what the page gives as the outcome stays', async () => {
    expect(await outcomeOf('- Objective: Win 300 clients by 31 May 2027\n- Outcome: market share')).toBe('market-share')
  })
})

import { describe, expect, it } from 'vitest'
import { aims } from '../../../src/words/aims/aims.ts'
import { wordsFor } from '../../../src/words/words.ts'

const words = wordsFor('en')

describe('an objective statement', () => {
  it.each([
    // two outcomes
    ['two', 'Get 500 people to fill out a form on the site while simultaneously raising awareness.'],
    ['two', 'Have visitors fill out a form about their needs, while simultaneously raising awareness'],
    ['two', 'Acquire 2,000 customers and raise awareness to 15%'],
    ['two', 'Acquire 2,000 customers; raise awareness to 15%.'],
    ['two', 'Acquire 2,000 customers. Raise awareness to 15%.'],
    ['two', 'Acquire 2,000 customers as well as raising awareness.'],
    ['two', 'Acquire 2,000 customers & raise awareness'],
    ['two', 'Acquire 2,000 customers in addition to growing revenue by 15%'],
    ['two', 'Acquire 2,000 customers, plus raise NPS to 40'],
    ['two', 'Acquire 2,000 customers and £1.6m revenue'],
    ['two', 'Acquire 2,000 customers and 500 partners'],
    ['two', 'Get 10,000 app installs plus 2,000 paid upgrades by 1 December 2026.'],
    ['two', 'Increase revenue by 15% and market share by 3 points'],
    ['two', 'Increase revenue and market share by 15%'],
    ['two', 'Grow market share from 12% to 14% and revenue to £4m'],
    ['two', 'To increase revenue by 15% and to raise awareness'],
    ['two', 'Increase awareness and drive sales'],
    ['two', 'Win 2,000 customers and increase revenue by £1.6m'],
    ['two', 'Reduce churn to 7%, and increase average order value to £40'],
    ['two', 'Increase bookings by 20%, reduce churn by 5%'],
    ['two', 'Growing revenue by 15% and raising awareness'],
    ['two', 'Increase retention to 80% while also growing revenue by 10%'],
    ['two', 'Grow revenue from research and development customers by 15% and raise awareness to 20%'],
    ['two', 'Grow newsletter subscribers to 10,000 and app installs to 5,000'],
    ['two', 'Generate 400 SQLs and £2m in pipeline'],
    ['two', 'Grow MRR to £80k and cut churn to 2%'],
    ['two', 'Raise £50,000 and recruit 200 volunteers'],
    // a limit that is joined
    ['limit', 'Acquire 2,000 new customers and keep churn under 9%.'],
    ['limit', 'Acquire 2,000 customers while keeping churn below 9%'],
    ['limit', 'Acquire 2,000 customers while churn stays under 9%'],
    ['limit', 'Acquire 2,000 customers at a CPA below £180 and churn under 9%'],
    ['limit', 'Acquire 2,000 customers, and do so at a CPA below £180'],
    ['limit', 'Acquire 2,000 customers. Keep the CPA below £180.'],
    ['limit', 'Grow revenue by 15%; CPA under £180'],
    ['limit', 'Win 2,000 customers and hold CPA at £180'],
    ['limit', 'Win 2,000 customers and protect margin'],
    // a limit in the same breath
    ['limit', 'Acquire 2,000 new subscribers in Q3 2026 at a cost per acquisition below £180.'],
    ['limit', 'Acquire 2,000 customers with churn under 9%'],
    ['limit', 'Grow revenue by 15% without raising CPA'],
    ['limit', 'Acquire 2,000 customers, keeping CPA below £180'],
    // one
    ['one', 'Raise £50,000 for research and education'],
    ['one', 'Reduce cost per acquisition from £220 to £180 and maintain volume'],
    ['one', 'Convert 15% of trial users and freemium users'],
    ['one', 'Grow sales in England and Wales by 15%'],
    ['one', 'Sell 300 subscriptions to small and medium businesses'],
    ['one', 'Retain 90% of members who joined in 2024 and 2025'],
    ['one', 'Increase market share in the U.K. and Ireland from 12% to 14%'],
    ['one', 'Acquire 2,000 new subscribers in Leeds; 500 of them families.'],
    ['one', 'Sign 20 partners so that we can grow revenue and cut costs.'],
    ['one', 'Grow revenue from research and development customers by 15%.'],
    ['one', 'Acquire 2,000 customers to add £1.6m revenue.'],
    ['one', 'Acquire 2,000 customers to cut costs and grow revenue'],
    ['one', 'Raise unaided awareness from 9% to 15% by 30 September 2026.'],
    ['one', 'Double annual revenue from $250,000 to $500,000.'],
    ['one', 'Acquire and retain 2,000 customers'],
    ['one', 'Acquire 2,000 customers in the UK and 500 in Ireland'],
    ['one', 'Acquire between 2,000 and 3,000 customers'],
    ['one', 'Acquire 2,000 customers aged 25 and over'],
    ['one', 'Acquire 2,000 customers by 30 June and 31 December'],
    ['one', 'Acquire 2,000 customers in Q3 and Q4 2026'],
    ['one', 'Acquire 2,000 customers while stocks last'],
    ['one', 'Acquire 2,000 customers while they are in store'],
    ['one', 'Acquire 2,000 customers by running ads and building reach'],
    ['one', 'Acquire 2,000 customers by improving awareness and consideration'],
    ['one', 'Win 2,000 customers from 40 partners and 300 stores'],
    ['one', 'Win 2,000 customers across 6 cities and 40 towns'],
    ['one', 'Win 2,000 customers and thereby increase revenue by £1.6m'],
    ['one', 'Win 2,000 customers and so raise awareness'],
    ['one', 'Acquire 2,000 customers. This adds £1.6m revenue.'],
    ['one', 'Acquire 2,000 customers (and raise awareness)'],
    ['one', 'Launch in the UK and win 2,000 customers'],
    ['one', 'Grow sales of hats and scarves by 15%'],
    ['one', 'Grow online and in-store revenue by 15%'],
    ['one', 'Increase sales and marketing qualified leads to 400'],
    ['one', 'Increase the number of trial users and paying customers to 500'],
    ['one', 'Sell 500 bed and breakfast stays'],
    ['one', 'Grow revenue by 15%; by 30 September'],
    ['one', 'Acquire 2,000 customers and grow with them'],
    ['one', 'Win 2,000 customers who buy and use the app'],
    ['one', 'Acquire 2,000 customers with a test ride'],
    ['one', 'Acquire 2,000 customers, cut from 3,000 in the first draft'],
    ['one', 'Acquire 2,000 customers. Last year we won 1,420 and raised sales to £2m.'],
    ['one', 'Win 2,000 customers and loved brands by 2030'],
    ['one', 'Brand and content'],
    ['one', 'and'],
    ['one', ''],
  ])('%s: %j', (kind, statement) => {
    expect(aims(statement, words).kind).toBe(kind)
  })

  it('shows the second aim and what joins it', () => {
    const statement = 'Get 500 sign-ups while simultaneously raising awareness.'
    const { second, joiner } = aims(statement, words)
    expect(joiner?.text).toBe('while')
    expect(second?.text).toBe('simultaneously raising awareness')
    expect(statement.slice(second?.start, second?.end)).toBe(second?.text)
  })

  it('has a joiner only where a limit is joined like a second aim', () => {
    expect(aims('Win 2,000 customers and keep churn under 9%.', words).joiner?.text).toBe('and')
    expect(aims('Win 2,000 customers at a CPA below £180.', words).joiner).toBeUndefined()
    expect(aims('Win 2,000 customers at a CPA below £180.', words).second?.text).toBe('at a CPA below £180')
  })

  it('is one in a language without grammar', () => {
    expect(aims('2.000 Kunden gewinnen und die Bekanntheit steigern', wordsFor('de')).kind).toBe('one')
  })
})

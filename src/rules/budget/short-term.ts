import { at, rule } from '../../lint/rule.ts'
import { daysBetween } from '../../plan/dates.ts'
import { sayMoney } from '../../plan/money.ts'
import { sayShare } from '../../plan/shares.ts'

export default rule({
  id: 'budget/short-term',
  severity: 'info',
  from: 'draft',
  reads: ['budget', 'channels[]', 'period'],
  summary: 'A plan of more than half a year spends a part of its money on the brand.',
  why: `Pressure on budgets pushes money to what can be counted this month. Over half a year and more that eats the demand
    that the next plan would live on, and no monthly report will show it.`,
  fix: 'Move money to a channel that builds the brand, or decide knowingly that this plan harvests; there is no rule that fits all.',
  source: '[000] short-term pressure; the fifth is ours',
  options: { share: 0.2, months: 6 },

  valid: [
    `
    period: { start: 2026-01-01, end: 2026-12-31 }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget: { campaign_pool: { amount: 50 }, allocations: [{ channel: film, amount: 20 }, { channel: search, amount: 80 }] }
    `,
    `
    # Half a year to the day.
    period: { start: 2026-01-01, end: 2026-06-30 }
    channels: [{ id: search, purpose: activation }]
    budget: { allocations: [{ channel: search, amount: 80 }] }
    `,
    `
    # What the money of a channel is for may be either, where the plan does not say.
    period: { start: 2026-01-01, end: 2026-12-31 }
    channels: [{ id: film }, { id: search, purpose: activation }]
    budget: { allocations: [{ channel: film, amount: 40 }, { channel: search, amount: 60 }] }
    `,
  ],
  invalid: [
    `
    period: { start: 2026-01-01, end: 2026-12-31 }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget:
      currency: GBP
      allocations: [{ channel: film, amount: 10000 }, { channel: search, amount: 90000 }]
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ £10,000 of the channels' £100,000 builds the brand: 10%, less than 20%, in a plan of more than 6 months
    `,
  ],

  *check({ budget, channels, period }, _, { share, months }) {
    const { start, end } = period
    // No six months in a row are longer than this.
    if (start === undefined || end === undefined || daysBetween(start, end) + 1 <= Math.ceil(months * 30.67)) return
    const purposes = new Map(channels.map(({ id, purpose }) => [id, purpose]))
    let all = 0
    let brand = 0
    let either = 0
    for (const { channel, amount = 0 } of budget.allocations ?? []) {
      if (channel === undefined) continue
      all += amount
      const purpose = purposes.get(channel)
      if (purpose === 'brand') brand += amount
      else if (purpose === undefined) either += amount
    }
    if (all <= 0 || (brand + either) / all >= share - 1e-9) return
    const money = `${sayMoney(brand, budget.currency)} of the channels' ${sayMoney(all, budget.currency)}`
    const fact = `${money} builds the brand: ${sayShare(brand / all)}, less than ${sayShare(share)}`
    yield at(budget, 'allocations', `${fact}, in a plan of more than ${months} months`)
  },
})

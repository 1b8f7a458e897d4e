import { at, rule } from '../../lint/rule.ts'
import { addUp, type Sums } from '../../plan/budget/budget-sums.ts'
import { sayMoney } from '../../plan/money.ts'
import { sayShare } from '../../plan/shares.ts'

export default rule({
  id: 'budget/campaign-pool',
  severity: 'warning',
  from: 'draft',
  reads: ['budget'],
  summary: 'A part of the money belongs to the campaign and to no channel.',
  why: `Money that has been handed out is hard to get back: whoever has it will find a use for it. What is held for the
    campaign as a whole can follow the results without anybody losing a budget.`,
  fix: 'Hold money back in campaign_pool, name who holds it, and lower the lines by as much.',
  source: '[000] the budget conversation; the tenth is ours',
  options: { share: 0.1 },

  valid: [
    `
    budget: { total: 348000, campaign_pool: { amount: 48000 } }
    `,
    `
    # Nothing to hold back.
    budget: { total: 0, allocations: [{ channel: organic-social, amount: 0 }] }
    `,
    [
      `
    budget: { total: 1000, campaign_pool: { amount: 50 } }
    `,
      { options: { share: 0.05 } },
    ],
  ],
  invalid: [
    `
    budget:
  # ^^^^^^ nothing is held at campaign level: all of the money belongs to channels
      total: 1000
    `,
    `
    budget:
      total: 1000
      campaign_pool: { amount: 0, held_by: Lena Fischer }
      #                        ^ nothing is held at campaign level: all of the money belongs to channels
    `,
    `
    # How much is held is not said, and not that nothing is.
    budget:
      total: 1000
      campaign_pool: { held_by: Lena Fischer }
    # ^^^^^^^^^^^^^ the campaign pool has no amount, so nobody can tell what is held at campaign level
    `,
    `
    budget:
      currency: GBP
      total: 348000
      campaign_pool: { amount: 12000 }
      #                        ^^^^^ £12,000 of £348,000 is held at campaign level: 3.4%, less than 10%
    `,
  ],

  *check({ budget }, _, { share }) {
    const { total, campaign_pool: pool, currency } = budget
    if (total === 0) return
    if (pool && pool.amount === undefined) {
      yield at(pool, 'amount', 'the campaign pool has no amount, so nobody can tell what is held at campaign level', {
        fix: 'Write the amount that is held back, in the currency of the budget; the lines and the pool together are the total.',
      })
    } else if (!pool?.amount || pool.amount < 0) {
      const nothing = 'nothing is held at campaign level: all of the money belongs to channels'
      // What the lines leave of the total may be the pool that is not written.
      const comesOf = isShort(budget) ? [{ rule: 'budget/adds-up', holder: budget, key: 'total' }] : []
      yield pool ? at(pool, 'amount', nothing) : at(budget, 'campaign_pool', nothing, { comesOf })
    } else if (total !== undefined && pool.amount < share * total - 0.005) {
      const held = `${sayMoney(pool.amount, currency)} of ${sayMoney(total, currency)}`
      // Rounded down, so that what is too little never reads as enough.
      const part = sayShare(Math.floor((pool.amount / total) * 1000) / 1000)
      yield at(pool, 'amount', `${held} is held at campaign level: ${part}, less than ${sayShare(share)}`)
    }
  },
})

function isShort(budget: Sums): boolean {
  return budget.total !== undefined && addUp(budget).sum < budget.total
}

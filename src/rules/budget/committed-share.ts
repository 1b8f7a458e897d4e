import { at, rule } from '../../lint/rule.ts'
import { lineName } from '../../plan/budget/budget-sums.ts'
import { sayMoney } from '../../plan/money.ts'
import { sayShare } from '../../plan/shares.ts'

export default rule({
  id: 'budget/committed-share',
  severity: 'warning',
  from: 'draft',
  reads: ['budget'],
  summary: 'No more than half of the money is committed, and no line commits more than it has.',
  why: `What is signed for cannot follow the results. A plan whose money is mostly spoken for on the first day can
    reallocate on paper only, however good its rules for it are.`,
  fix: 'Commit later or for shorter: break clauses, options instead of bookings, smaller first orders.',
  source: 'ours',
  options: { share: 0.5 },

  valid: [
    `
    budget:
      total: 100000
      allocations: [{ channel: demo-days, amount: 60000, committed: 50000, committed_because: Deposits }]
    `,
    `
    budget: { total: 0, allocations: [{ channel: organic-social, amount: 0, committed: 0 }] }
    `,
  ],
  invalid: [
    [
      `
    budget:
      currency: GBP
      total: 100000
      allocations:
    # ^^^^^^^^^^^ £51,000 of £100,000 is committed: 51%, more than 50%
        - { channel: demo-days, amount: 40000, committed: 31000 }
        - { shared_cost: Films, amount: 20000, committed: 20000 }
    `,
      {
        related: [
          [
            ['31000', 'demo-days'],
            ['20000', 'Films'],
          ],
        ],
      },
    ],
    [
      `
    budget:
      currency: GBP
      total: 100000
      allocations:
        - { channel: demo-days, amount: 30000, committed: 36000 }
        #                                                 ^^^^^ error: £36,000 is committed of a line that has £30,000
    `,
      { related: [[['30000', 'what the line has']]] },
    ],
  ],

  *check({ budget }, _, { share }) {
    const { total, currency, allocations = [] } = budget
    const committed = allocations.filter((line) => (line.committed ?? 0) > 0)
    for (const line of committed) {
      const { amount, committed: bound = 0 } = line
      if (amount !== undefined && bound > amount + 0.005) {
        const fact = `${sayMoney(bound, currency)} is committed of a line that has ${sayMoney(amount, currency)}`
        yield at(line, 'committed', fact, { severity: 'error', related: [at(line, 'amount', 'what the line has')] })
      }
    }
    const sum = committed.reduce((sum, line) => sum + (line.committed ?? 0), 0)
    if (total === undefined || total <= 0 || sum <= share * total + 0.005) return
    // Rounded up, so that what is too much never reads as just enough.
    const part = sayShare(Math.ceil((sum / total) * 1000 - 1e-9) / 1000)
    const fact = `${sayMoney(sum, currency)} of ${sayMoney(total, currency)} is committed: ${part}, more than ${sayShare(share)}`
    yield at(budget, 'allocations', fact, { related: committed.map((line) => at(line, 'committed', lineName(line))) })
  },
})

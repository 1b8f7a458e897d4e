import { at, rule } from '../../lint/rule.ts'
import { lineName } from '../../plan/budget/budget-sums.ts'

export default rule({
  id: 'budget/no-own-pnl',
  severity: 'error',
  from: 'draft',
  reads: ['budget'],
  summary: 'No channel keeps a profit and loss account of its own.',
  why: `Whoever has to show a profit of their own will claim the sales that others prepared and keep the money that
    others could use better. Several such accounts in one plan are several plans.`,
  fix: 'Take own_pnl out and judge the channel by the shared metrics; costs of several channels go into a shared cost.',
  source: '[000] a portfolio of siloed plans',

  valid: [
    `
    budget: { allocations: [{ channel: email, amount: 600 }, { channel: search, amount: 900, own_pnl: false }] }
    `,
    `
    budget: { allocations: [{ shared_cost: Yearly audit of the P&L, amount: 600 }] }
    `,
  ],
  invalid: [
    `
    budget:
      allocations:
        - { channel: search, amount: 900, own_pnl: true }
        #                                          ^^^^ search keeps a profit and loss account of its own
    `,
  ],

  *check({ budget }) {
    for (const line of budget.allocations ?? []) {
      if (line.own_pnl) yield at(line, 'own_pnl', `${lineName(line)} keeps a profit and loss account of its own`)
    }
  },
})

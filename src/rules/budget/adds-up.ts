import { at, type Flag, type Frozen, type Origin, on, rule } from '../../lint/rule.ts'
import { type Added, addsUpTo, addUp, roundingOf, withoutSecondLines } from '../../plan/budget/budget-sums.ts'
import type { Allocation, Budget } from '../../plan/format.generated.ts'
import type { Links } from '../../plan/links.ts'
import { sayMoney } from '../../plan/money.ts'
import { fraction, sayShare } from '../../plan/shares.ts'
import { numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'budget/adds-up',
  severity: 'error',
  from: 'draft',
  reads: ['budget'],
  summary: 'The lines and the campaign pool add up to the total.',
  why: `Adding up the lines is the first thing a finance reader does. When the sum is not the headline, nobody knows
    which of the two was approved, and every other number in the plan loses credit with it.`,
  fix: 'Correct the line that is wrong, or the total.',
  source: 'arithmetic',

  valid: [
    `
    # A line that stands twice is one mistake, and budget/lines-match-channels tells it.
    budget:
      total: 900
      allocations: [{ channel: email, amount: 600 }, { channel: email, amount: 600 }, { channel: radio, amount: 300 }]
    `,
    `
    budget:
      currency: GBP
      total: 900
      campaign_pool: { amount: 300 }
      allocations:
        - { channel: email, amount: 600 }
    `,
    `
    # 17,000 of 72,000 is 23.6%: whoever writes 24% has only rounded.
    budget:
      total: 72000
      allocations:
        - { channel: email, amount: 17000, share: 24% }
        - { channel: search, amount: 55000, share: 0.764 }
    `,
    `
    # A line that gives only its share counts as that much of the total.
    budget:
      total: 1000.10
      campaign_pool: { amount: 500.05 }
      allocations: [{ channel: email, share: 50% }]
    `,
    `
    # The pool may be what is missing.
    budget: { total: 1000, campaign_pool: { held_by: Lena Fischer }, allocations: [{ channel: email, amount: 600 }] }
    `,
    `
    # Not finished: what is there is not too much.
    budget: { total: 1000, allocations: [{ channel: email, amount: 600 }, { channel: search }] }
    `,
  ],
  invalid: [
    [
      `
    ---
    budget:
      currency: GBP
      total: 900
      #      ^^^ warning: the lines add up to £600, £300 less than the total
      allocations: [{ channel: email, amount: 600 }]
    ---
    For whatever works £300 stays with Ann Lee.
    `,
      {
        file: 'autumn.plan.md',
        related: [
          [
            ['600', 'email'],
            ['For whatever works £300 stays with Ann Lee.', 'this may be the rest'],
          ],
        ],
      },
    ],
    [
      `
    budget:
      currency: GBP
      total: 1000
      #      ^^^^ the lines and the campaign pool add up to £900, £100 less than the total
      campaign_pool: { amount: 300 }
      allocations:
        - { channel: email, amount: 600 }
    `,
      {
        related: [
          [
            ['600', 'email'],
            ['300', 'campaign pool'],
          ],
        ],
      },
    ],
    `
    budget:
      total: 1000
      #      ^^^^ the lines add up to 1,200, 200 more than the total, though a line has no amount yet
      allocations: [{ channel: email, amount: 700 }, { shared_cost: Films, amount: 500 }, { channel: search }]
    `,
    `
    budget:
      total: 1000
      #      ^^^^ the lines add up to 1,100, 100 more than the total, though 2 lines have no amount yet
      allocations: [{ channel: email, amount: 1100 }, { channel: post }, { channel: search }]
    `,
    `
    budget:
      total: 1000
      #      ^^^^ the lines add up to 1,100, 100 more than the total
      allocations: [{ channel: email, share: 0.5 }, { channel: search, share: 0.6 }]
    `,
    [
      `
    budget:
      currency: EUR
      total: 1000
      allocations:
        - { channel: email, amount: 300, share: 25% }
        #                                       ^^^ 25% is written here, and €300 of €1,000 is 30%
        - { channel: search, amount: 700 }
    `,
      {
        related: [
          [
            ['300', 'the amount'],
            ['1000', 'the total'],
          ],
        ],
      },
    ],
    `
    budget:
  # ^^^^^^ warning: there is no total; the lines add up to 600
      allocations: [{ channel: email, amount: 600 }]
    `,
  ],

  *check({ budget }, { narrative, links }) {
    const { total, currency, allocations = [] } = budget
    if (allocations.length === 0) return
    const added = addUp(budget)
    const { terms, sum } = added
    const related = terms.map((term) => ({ holder: term.holder, key: term.key, message: term.name }))
    if (total === undefined) {
      if (terms.length > 0)
        yield at(budget, 'total', `there is no total; ${linesOf(budget)} add up to ${sayMoney(sum, currency)}`, {
          severity: 'warning',
          related,
          fix: 'Write the total that was agreed, so that the lines can be held against it.',
        })
      return
    }
    const single = { ...budget, allocations: withoutSecondLines(allocations) }
    if (!addsUpTo(added, total) && !addsUpTo(addUp(single), total)) {
      const gap = sum - total
      const apart = `${sayMoney(Math.abs(gap), currency)} ${gap < 0 ? 'less' : 'more'} than the total`
      const fact = `${linesOf(budget)} add up to ${sayMoney(sum, currency)}, ${apart}${stillOpen(added)}`
      // "£2,000 stays with Ann Lee": what is missing may stand on the page in words of its own.
      const rest = gap < 0 ? narrative.find(({ text }) => saysSum(text, -gap)) : undefined
      if (rest)
        yield at(budget, 'total', fact, {
          severity: 'warning',
          related: [...related, on({ holder: rest, key: 'text' }, 'this may be the rest')],
        })
      else yield at(budget, 'total', fact, { related, ...(gap < 0 && whyLess(budget, links)) })
    }
    for (const line of allocations) yield* shareOf(line, budget, total, sum)
  },
})

/** Less than the total is what is left where the line of a channel is missing, where the pool is "TBC", or is not written. */
function whyLess(budget: Frozen<Budget>, links: Links): Pick<Flag, 'comesOf' | 'fix'> {
  const pool: Origin = { rule: 'plan/no-placeholders', holder: budget, key: 'campaign_pool' }
  return {
    comesOf: [...withoutLine(budget.allocations ?? [], links.named.channel), pool],
    ...(budget.campaign_pool === undefined && {
      fix: 'Correct the line that is wrong, or the total; what is held back for the campaign as a whole is written under campaign_pool.',
    }),
  }
}

function withoutLine(allocations: readonly Frozen<Allocation>[], channels: Links['named']['channel']): Origin[] {
  const paid = new Set(allocations.map(({ channel }) => channel))
  return channels.flatMap(({ thing, id }) =>
    paid.has(id) ? [] : [{ rule: 'budget/lines-match-channels', holder: thing, key: 'id' }],
  )
}

/** Does a text name this sum of money? */
function saysSum(text: string, sum: number): boolean {
  return (
    text.length <= longest &&
    numbers(text).some(({ value, currency }) => currency !== undefined && Math.abs(value - sum) < 0.5)
  )
}

const longest = 2_000

function linesOf({ campaign_pool: pool }: Frozen<Budget>): string {
  return pool?.amount === undefined ? 'the lines' : 'the lines and the campaign pool'
}

function stillOpen({ open }: Added): string {
  if (open === 0) return ''
  return open === 1 ? ', though a line has no amount yet' : `, though ${open} lines have no amount yet`
}

/** A share is held against the total; one that is right of the sum is not to blame where the two differ. */
function* shareOf(line: Frozen<Allocation>, budget: Frozen<Budget>, total: number, sum: number): Iterable<Flag> {
  const { amount, share } = line
  const { currency } = budget
  const written = share === undefined ? undefined : fraction(share)
  if (share === undefined || written === undefined || amount === undefined || total <= 0) return
  const fits = (whole: number) => Math.abs(amount / whole - written) <= roundingOf(share) + 1e-9
  if (fits(total) || (sum > 0 && fits(sum))) return
  const part = `${sayMoney(amount, currency)} of ${sayMoney(total, currency)} is ${sayShare(amount / total)}`
  yield at(line, 'share', `${typeof share === 'string' ? share : sayShare(share)} is written here, and ${part}`, {
    related: [at(line, 'amount', 'the amount'), at(budget, 'total', 'the total')],
  })
}

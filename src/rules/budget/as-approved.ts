import { sayCommit } from '../../lint/history.ts'
import { at, cannot, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import { approvedVersions, idNowOf, saySince } from '../../lint/signed.ts'
import { type ChangedLine, hasAsMuch, movedMoney } from '../../plan/budget/moved-money.ts'
import { channelName } from '../../plan/channels.ts'
import type { Budget } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { sayMoney } from '../../plan/money.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { fraction, sayShare } from '../../plan/shares.ts'
import { decidedSince } from '../../plan/versions/decided.ts'

export default rule({
  id: 'budget/as-approved',
  severity: 'warning',
  from: 'approved',
  reads: ['budget', 'approved', 'channels[]?', 'governance?'],
  needs: ['history'],
  summary: 'No money is moved between the lines of an approved budget without a decision that says so.',
  why: `Money may move, and in a good plan it does; what may not happen is that nobody can say later who moved it, and why.
    A number that is overwritten leaves no trace in the plan, and the channel that lost the money finds out last.`,
  fix: 'Put the lines back as they were approved and log the move in governance.decisions (on, by, from, to, amount, because); or have the new split approved and set approved.on to that day.',
  source: '[000] a clear authority for reallocation; [002]',

  valid: [
    [
      `
    # The lines are as approved, however they are written, and the move is a decision on top of them.
    approved: { on: 2026-06-15 }
    budget:
      total: 100000
      campaign_pool: { amount: 10000 }
      allocations:
        - { channel: paid-search, share: 60%, amount: 60000.00 }
        - { channel: demo-days, share: 20% }
        - { shared_cost: Brand tracking study, amount: 10000 }
    governance: { decisions: [{ on: 2026-07-14, by: Lena Fischer, from: demo-days, to: paid-search, amount: 3000 }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget:
      total: 100000
      campaign_pool: { amount: 10000 }
      allocations:
        - { shared_cost: Brand tracking, amount: 10000 }
        - { channel: demo-days, amount: 20000 }
        - { channel: paid-search, amount: 60000 }
    `,
          },
        ],
      },
    ],
    [
      `
    # Decisions account for it, though the lines should have stayed as they were; or the channel only has another id.
    approved: { on: 2026-06-15 }
    channels: [{ id: search, name: Paid search }]
    budget:
      total: 100000
      campaign_pool: { amount: 5000 }
      allocations: [{ channel: search, amount: 65000 }, { channel: demo-days, amount: 22000 }, { channel: email, amount: 8000 }]
    governance:
      decisions:
        - { on: 2026-07-14, by: Lena Fischer, from: pool, to: search, amount: 5000 }
        - { on: 2026-07-20, by: Lena Fischer, what: Demo days take over the mailings' print }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    channels: [{ id: paid-search, name: Paid search }]
    budget:
      total: 100000
      campaign_pool: { amount: 10000 }
      allocations: [{ channel: paid-search, amount: 60000 }, { channel: demo-days, amount: 20000 }, { channel: email, amount: 10000 }]
    `,
          },
        ],
      },
    ],
    [
      `
    # A channel that came or went is told as that.
    approved: { on: 2026-06-15 }
    budget: { total: 50000, allocations: [{ channel: email, amount: 20000 }, { channel: sms, amount: 30000 }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget: { total: 50000, allocations: [{ channel: email, amount: 30000 }, { channel: press, amount: 20000 }] }
    `,
          },
        ],
      },
    ],
    [
      `
    # More money in all, and no line has less: that is told where the total is.
    approved: { on: 2026-06-15 }
    budget: { total: 60000, allocations: [{ channel: email, amount: 34000 }, { channel: press, amount: 26000 }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget: { total: 50000, allocations: [{ channel: email, amount: 30000 }, { channel: press, amount: 20000 }] }
    `,
          },
        ],
      },
    ],
    [
      `
    # Sums of two currencies cannot be compared.
    approved: { on: 2026-06-15 }
    budget: { currency: EUR, total: 60000, allocations: [{ channel: email, amount: 24000 }, { channel: press, amount: 36000 }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget: { currency: GBP, total: 50000, allocations: [{ channel: email, amount: 30000 }, { channel: press, amount: 20000 }] }
    `,
          },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    budget: { allocations: [{ channel: email, amount: 20000 }] }
    `,
      {
        history: [{ on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nbudget: { allocations: plenty }' }],
        skipped: 'the budget cannot be read in the plan as it was approved (11111111, 15 June 2026, Dan Whitlock)',
      },
    ],
  ],
  invalid: [
    [
      `
    # The total is another one as well, which plan/as-approved tells; it does not explain what "email" lost.
    approved: { on: 2026-06-15 }
    budget:
      total: 60000
      allocations:
        - { channel: email, amount: 20000 }
        #                           ^^^^^ the lines are not those that were approved (11111111, 15 June 2026, Dan Whitlock), and no decision says why: "email" has 20,000 instead of 30,000 and "press" 40,000 instead of 20,000, since 22222222, 15 July 2026, Dan Whitlock
        - { channel: press, amount: 40000 }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget: { total: 50000, allocations: [{ channel: email, amount: 30000 }, { channel: press, amount: 20000 }] }
    `,
          },
        ],
        related: [
          [
            ['2026-06-15', 'the approval'],
            ['40000', '20,000 when it was approved'],
          ],
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    channels: [{ id: paid-search }, { id: demo-days, name: Demo days }]
    budget:
      currency: GBP
      total: 124000
      allocations:
        - { channel: paid-search, amount: 105000 }
        #                                 ^^^^^^ the lines are not those that were approved (11111111, 15 June 2026, Dan Whitlock), and no decision says why: "paid-search" has £105,000 instead of £84,000, "Demo days" £10,000 instead of £30,000 (£6,000 of it is decided) and the campaign pool £9,000 instead of £10,000, since 33333333, 20 July 2026, Mia Torres; more than the 20% of "Demo days" that may be moved without Amara Osei
        - { channel: demo-days, amount: 10000 }
      campaign_pool: { amount: 9000 }
      reallocation: { decided_by: Lena Fischer, limit: 20%, above_limit: Amara Osei }
    governance: { decisions: [{ on: 2026-07-14, by: Lena Fischer, from: demo-days, to: pool, amount: 6000 }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget:
      total: 124000
      campaign_pool: { amount: 10000 }
      allocations: [{ channel: paid-search, amount: 84000 }, { channel: demo-days, amount: 30000 }]
    `,
          },
          {
            on: '2026-07-01',
            text: `
    budget:
      total: 124000
      campaign_pool: { amount: 10000 }
      allocations: [{ channel: paid-search, amount: 94000 }, { channel: demo-days, amount: 20000 }]
    `,
          },
          { on: '2026-07-20', by: 'Mia Torres' },
        ],
        related: [
          [
            ['2026-06-15', 'the approval'],
            ['10000', '£30,000 when it was approved'],
            ['9000', '£10,000 when it was approved'],
            ['20%', 'the limit'],
          ],
        ],
      },
    ],
    [
      `
    # Where there is no total, one line is enough; what nothing is left of has no place.
    approved: { on: 2026-06-15 }
    budget:
      allocations:
    # ^^^^^^^^^^^ the lines are not those that were approved (11111111, 15 June 2026, Dan Whitlock), and no decision says why: "Brand tracking" has nothing instead of 12,000, since 22222222, 15 July 2026, Dan Whitlock; more than the 10% of "Brand tracking" that may be moved without further approval
        - { channel: paid-search, amount: 84000 }
      reallocation: { limit: 10% }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget: { allocations: [{ channel: paid-search, amount: 84000 }, { shared_cost: Brand tracking, amount: 12000 }] }
    `,
          },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    budget:
      total: 100
      campaign_pool: { amount: 18 }
      allocations:
        - { channel: email, amount: 20 }
        #                           ^^ the lines are not those that were approved (11111111, 15 June 2026, Dan Whitlock), and no decision says why: "email" has 20 instead of 30, "press" 20 instead of 30, "Research" 30 instead of 20 and 3 more, since 22222222, 15 July 2026, Dan Whitlock
        - { channel: press, amount: 20 }
        - { shared_cost: Research, amount: 30 }
        - { shared_cost: Photos, amount: 12 }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    budget:
      total: 100
      campaign_pool: { amount: 10 }
      allocations:
        - { channel: email, amount: 30 }
        - { channel: press, amount: 30 }
        - { shared_cost: Research, amount: 20 }
        - { shared_cost: Travel, amount: 10 }
    `,
          },
        ],
      },
    ],
  ],

  *check({ approved, budget, channels = [], governance }, { history }) {
    if (approved.on === undefined) return
    const signed = approvedVersions(history, approved.on)
    const [first] = signed
    if (!first) return
    const decisions = decidedSince(governance?.decisions, approved.on)
    const nameOf = (id: string) => {
      const channel = channels.find((one) => one.id === id)
      return channel && channelName(channel)
    }
    const moves: (readonly ChangedLine[])[] = []
    for (const version of signed) {
      const then = version.read(['budget?'])
      if (!then) {
        yield cannot(`the budget cannot be read in the plan as it was approved (${sayCommit(first.commit)})`)
        return
      }
      // Nobody has touched it.
      if (then.budget === budget) return
      if (!then.budget || isOtherMoney(then.budget, budget)) return
      moves.push(movedMoney(then.budget, budget, { idNow: idNowOf(version, channels), decisions, nameOf }))
    }
    const [lines = []] = moves
    if (moves.some((lines) => lines.length === 0)) return
    yield objection(lines, budget, nameOf, {
      commit: sayCommit(first.commit),
      since: saySince(history, first, (version) => {
        const then = version.read(['budget?'])?.budget
        return then !== undefined && hasAsMuch(then, lines, idNowOf(version, channels))
      }),
      approval: at(approved, 'on', 'the approval'),
    })
  },
})

/** Sums in two currencies cannot be compared: that one replaced the other is what plan/as-approved speaks of. */
function isOtherMoney(then: Frozen<Budget>, now: Frozen<Budget>): boolean {
  return then.currency !== undefined && now.currency !== undefined && then.currency !== now.currency
}

interface When {
  readonly commit: string
  readonly since: string
  readonly approval: Flag
}

/** How many lines a message names; the others are marked in the plan. */
const most = 4

function objection(
  lines: readonly ChangedLine[],
  budget: Frozen<Budget>,
  nameOf: (id: string) => string | undefined,
  { commit, since, approval }: When,
): Flag {
  const money = (value: number) => (value === 0 ? 'nothing' : sayMoney(Math.round(value * 100) / 100, budget.currency))
  const sayName = (name: string) => (name === 'pool' ? 'the campaign pool' : `"${nameOf(name) ?? name}"`)
  const said = lines.slice(0, lines.length > most ? most - 1 : most).map(({ name, was, is, decided }, index) => {
    const part = decided > 0 ? ` (${money(decided)} of it is decided)` : ''
    return `${sayName(name)}${index === 0 ? ' has' : ''} ${money(is)} instead of ${money(was)}${part}`
  })
  const rest = lines.length - said.length
  const all = sayList(rest > 0 ? [...said, `${rest} more`] : said)
  const { reallocation } = budget
  const limit = reallocation?.limit === undefined ? undefined : fraction(reallocation.limit)
  const over = limit === undefined ? undefined : lines.find(({ was, is }) => was - is > was * limit + 0.005)
  const above = labelOf(reallocation?.above_limit) ?? 'further approval'
  const beyond = over
    ? `; more than the ${sayShare(limit ?? 0)} of ${sayName(over.name)} that may be moved without ${above}`
    : ''
  const fact = `the lines are not those that were approved (${commit}), and no decision says why: ${all}${since}${beyond}`
  const [place, ...others] = lines.flatMap(({ now, was }) => (now ? [{ now, was }] : []))
  const related = [
    approval,
    ...others.map(({ now, was }) => on(now, `${money(was)} when it was approved`)),
    ...(over && reallocation ? [at(reallocation, 'limit', 'the limit')] : []),
  ]
  return place ? on(place.now, fact, { related }) : at(budget, 'allocations', fact, { place: 'key', related })
}

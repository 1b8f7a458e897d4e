import { areOthers } from '../../lint/other-people.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { approvedLines } from '../../lint/signed.ts'
import { heldMoves } from '../../plan/budget/held-moves.ts'
import { countedMoves, movesOf } from '../../plan/budget/moves.ts'
import { type Day, sayAway, sayDay } from '../../plan/dates.ts'
import type { Decision } from '../../plan/format.generated.ts'
import { sayMoney } from '../../plan/money.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { samePerson } from '../../plan/people/people.ts'
import { labelsOf, overLimit, shortOf, undecided } from './decisions-in-bounds/words.ts'

export default rule({
  id: 'governance/decisions-in-bounds',
  severity: 'error',
  from: 'draft',
  reads: ['governance', 'budget', 'approved?', 'channels[]?'],
  wantsHistory: 'approved',
  summary: 'Money was moved by those who may, within the limit, and was there to be moved.',
  why: `A rule for moving money is worth what the log of moves is worth. One move past the limit, or of money that had gone
    elsewhere the week before, and finance will ask for a signature on each of the next ones.`,
  fix: 'Correct the entry if it is wrong; if it is right, have the person named in above_limit decide it and write that name in `by`.',
  source: '[000] a clear authority for reallocation; [002]',

  valid: [
    [
      `
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget:
      currency: GBP
      campaign_pool: { amount: 10000, held_by: Orla Fitzgerald }
      allocations: [{ channel: demo-days, amount: 30000, committed: 6000 }, { channel: search, amount: 50000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20%, above_limit: Amara Osei }
    governance:
      decisions:
        - { on: 2026-07-14, by: Lena Fischer, from: demo-days, to: search, amount: 6000 }
        - { on: 2026-07-21, by: amara osei, from: demo-days, to: search, amount: 18000 }
        - { on: 2026-07-28, by: Orla Fitzgerald, from: pool, to: demo-days, amount: 10000 }
        - { on: 2026-08-04, by: L. Fischer, from: search, to: pool, amount: 4000 }
      `,
      { today: '2026-08-10' },
    ],
    `
    # Before the approval, without an amount, or without money: no reallocation.
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget:
      allocations: [{ channel: demo-days, amount: 30000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20% }
    governance:
      decisions:
        - { on: 2026-06-01, by: Dan Whitlock, from: demo-days, to: search, amount: 90000 }
        - { on: 2026-07-01, by: Dan Whitlock, from: demo-days, to: search }
        - { on: 2026-07-01, by: Dan Whitlock, what: Search has the brand terms, territory: brand terms, to: search }
    `,
    `
    # What comes in on a day is there on that day, and what has no date may have come before.
    budget:
      allocations: [{ channel: email, amount: 1000 }, { channel: search, amount: 5000 }, { channel: press, amount: 1000 }]
    governance:
      decisions:
        - { by: Lena Fischer, from: search, to: press, amount: 1000 }
        - { on: 2026-07-02, by: Lena Fischer, from: email, to: press, amount: 3000 }
        - { on: 2026-07-02, by: Lena Fischer, from: search, to: email, amount: 3000 }
        - { on: 2026-07-03, by: Lena Fischer, from: press, to: search, amount: 5000 }
    `,
    [
      `
    # The lines were changed as well: 6,000 of the 30,000 that were approved, and 6,000 is a fifth of that.
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget:
      allocations: [{ channel: demo-days, amount: 24000 }, { channel: search, amount: 56000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20% }
    governance: { decisions: [{ on: 2026-07-14, by: Lena Fischer, from: demo-days, to: search, amount: 6000 }] }
    `,
      {
        stage: 'live',
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget: { allocations: [{ channel: demo-days, amount: 30000 }, { channel: search, amount: 50000 }] }
    `,
          },
        ],
      },
    ],
    `
    # Without the commits nobody knows whether these are the lines as they were approved or as they are after the move.
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget:
      allocations: [{ channel: demo-days, amount: 24000 }, { channel: search, amount: 1000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20% }
    governance:
      decisions:
        - { on: 2026-07-14, by: Lena Fischer, from: demo-days, to: search, amount: 6000 }
        - { on: 2026-07-14, by: Amara Osei, from: search, amount: 9000 }
    `,
    `
    # Who belongs to a team, or holds a post, nobody can tell from here.
    budget:
      allocations: [{ channel: email, amount: 1000 }]
      reallocation: { decided_by: Marketing team, limit: 50%, above_limit: CMO }
    governance: { decisions: [{ on: 2026-07-02, by: Dan Whitlock, from: email, amount: 600 }] }
    `,
  ],
  invalid: [
    `
    budget: { allocations: [{ channel: email, amount: 1000 }] }
    governance: { decisions: [{ on: 2026-07-15, what: Films stay }, { on: 2026-08-01, by: Lena Fischer, what: Less email }] }
    #                                                                     ^^^^^^^^^^ info: this decision is dated 1 August 2026, 17 days from now
    `,
    [
      `
    budget:
      allocations: [{ channel: email, amount: 1000 }, { channel: search, amount: 5000 }]
      reallocation: { decided_by: Lena Fischer, above_limit: Amara Osei }
    governance:
      decisions:
        - { on: 2026-07-14, by: Dan Whitlock, from: search, to: email, amount: 500 }
        #                       ^^^^^^^^^^^^ 500 was moved by Dan Whitlock, and only Lena Fischer, or above the limit Amara Osei, may move money
        - { on: 2026-07-15, from: search, to: email, amount: 500 }
        #   ^^ warning: 500 was moved and nobody is named who decided it
    `,
      { related: [[['Lena Fischer', 'who may move money']], []] },
    ],
    [
      `
    budget:
      currency: GBP
      allocations:
        - { channel: demo-days, amount: 30000 }
        - { channel: search, amount: 50000 }
      reallocation: { decided_by: Lena Fischer, limit: 20%, above_limit: Amara Osei }
    governance:
      decisions:
        - { on: 2026-07-14, by: Lena Fischer, from: demo-days, to: search, amount: 7000 }
        #                                                                          ^^^^ £7,000 is taken from demo-days, and Lena Fischer may move £6,000 of it (20%) without Amara Osei
    `,
      {
        related: [
          [
            ['20%', 'the limit'],
            ['30000', 'what was approved'],
          ],
        ],
      },
    ],
    [
      `
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget:
      currency: GBP
      allocations: [{ channel: demo-days, amount: 23000 }, { channel: search, amount: 57000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20% }
    governance: { decisions: [{ on: 2026-07-14, by: Lena Fischer, from: demo-days, to: search, amount: 7000 }] }
    #                                                                                                  ^^^^ £7,000 is taken from demo-days, and Lena Fischer may move £6,000 of it (20%) alone
    `,
      {
        stage: 'live',
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { by: Amara Osei, on: 2026-06-15 }
    budget: { allocations: [{ channel: demo-days, amount: 30000 }, { channel: search, amount: 50000 }] }
    `,
          },
        ],
        related: [
          [
            ['20%', 'the limit'],
            ['23000', '£30,000 when it was approved'],
          ],
        ],
      },
    ],
    `
    budget:
      allocations: [{ channel: search, amount: 50000 }]
      reallocation: { decided_by: [Lena Fischer, Dan Whitlock], limit: 10% }
    governance: { decisions: [{ on: 2026-07-14, by: Dan Whitlock, from: search, to: pool, amount: 7000 }] }
    #                                                                                             ^^^^ 7,000 is taken from search, and Dan Whitlock may move 5,000 of it (10%) alone
    `,
    [
      `
    budget:
      allocations: [{ channel: search, amount: 10000 }, { channel: email, amount: 10000 }]
      reallocation: { decided_by: Lena Fischer, limit: 20% }
    governance:
      decisions:
        - { on: 2026-07-14, by: Lena Fischer, from: search, to: email, amount: 1500 }
        #                                                                      ^^^^ info: with this move 2,500 has left search, and Lena Fischer may move 2,000 of it (20%) alone
        - { on: 2026-07-07, by: Lena Fischer, from: search, to: email, amount: 1000 }
    `,
      {
        related: [
          [
            ['20%', 'the limit'],
            ['10000', 'what was approved'],
            ['1000', 'moved before'],
          ],
        ],
      },
    ],
    [
      `
    budget:
      currency: EUR
      total: 100000
      allocations: [{ channel: search, share: 10% }, { channel: email, amount: 4000, committed: 1500 }]
    governance:
      decisions:
        - { on: 2026-07-21, from: search, to: email, amount: 4000, by: Lena Fischer }
        #                                                    ^^^^ €4,000 is taken from search, which has €2,000 left on 21 July 2026
        - { on: 2026-07-14, from: search, to: press, amount: 8000, by: Lena Fischer }
        - { on: 2026-07-28, from: email, to: press, amount: 7000, by: Lena Fischer }
        #                                                   ^^^^ €7,000 is taken from email, which has €8,000 left on 28 July 2026, €1,500 of it committed
        - { on: 2026-07-29, from: pool, to: email, amount: 500, by: Lena Fischer }
        #                                                  ^^^ €500 is taken from a campaign pool, which the plan does not have
    `,
      {
        today: '2026-08-10',
        related: [
          [
            ['10%', 'what was approved'],
            ['8000', 'taken before'],
          ],
          [['4000', 'what was approved']],
          [],
        ],
      },
    ],
  ],

  *check({ governance: { decisions = [] }, budget, approved, channels = [] }, { words, today, stage, committed }) {
    if (stage !== 'closed') yield* datedAhead(decisions, today)
    const { reallocation, currency, campaign_pool: pool } = budget
    const deciders = labelsOf(reallocation?.decided_by)
    const free = [...labelsOf(approved?.by), ...labelsOf(reallocation?.above_limit)]
    const lines = approvedLines(committed, approved?.on, channels)
    const held = lines && heldMoves(lines, budget, decisions, approved?.on)
    // Where no commit tells which lines were approved, they may hold all moves: only what is wrong then too is told.
    const isUntold = !lines && approved?.on !== undefined
    const ifHeld = isUntold
      ? movesOf(budget, decisions, approved.on, new Set(countedMoves(decisions, approved.on)))
      : undefined
    const small = new Map<string, Frozen<Decision>[]>()
    for (const [index, move] of movesOf(budget, decisions, approved?.on, held).entries()) {
      const { decision, amount, from } = move
      // Money from outside the budget is no reallocation.
      if (decision.from === undefined) continue
      const by = labelOf(decision.by)
      const isFromPool = decision.from === 'pool'
      const may = [...deciders, ...free, ...(isFromPool ? labelsOf(pool?.held_by) : [])]
      if (reallocation && deciders.length > 0 && (by === undefined || areOthers(by, may, words))) {
        yield undecided(decision, reallocation, sayMoney(amount, currency))
        if (by !== undefined) continue
      }
      if (!from) continue
      const moveIfHeld = ifHeld?.[index]
      const short = shortOf(move, currency)
      if (short && (!moveIfHeld || shortOf(moveIfHeld, currency))) {
        yield short
        continue
      }
      if (by === undefined || !reallocation || isFromPool || free.some((one) => samePerson(one, by))) continue
      const earlier = small.get(decision.from) ?? []
      small.set(decision.from, [...earlier, decision])
      const over = overLimit(move, earlier, reallocation, currency)
      const isOver = over && (!moveIfHeld || overLimit(moveIfHeld, earlier, reallocation, currency))
      if (isOver && areOthers(by, free, words)) yield over
    }
  },
})

function* datedAhead(decisions: readonly Frozen<Decision>[], today: Day): Iterable<Flag> {
  for (const decision of decisions) {
    const { on } = decision
    if (on === undefined || on <= today) continue
    yield at(decision, 'on', `this decision is dated ${sayDay(on)}, ${sayAway(today, on)}`, {
      severity: 'info',
      fix: 'Write the day it was decided; from when it holds can stand in its text.',
    })
  }
}

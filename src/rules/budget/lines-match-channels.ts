import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { addsUpTo, addUp, lineName } from '../../plan/budget/budget-sums.ts'
import { channelName } from '../../plan/channels.ts'
import type { Allocation, Budget, Channel } from '../../plan/format.generated.ts'
import { slug } from '../../plan/ids.ts'
import { sayMoney } from '../../plan/money.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'budget/lines-match-channels',
  severity: 'error',
  from: 'draft',
  reads: ['budget', 'channels[]?', 'governance?'],
  summary: 'Every line of the budget is for one channel or one shared cost, and every channel has one line.',
  why: `When the plan lists one set of channels and the budget another, money is spent on work that has no role, and
    channels with a role find out late that nobody paid for them. What was approved and what is run must have one shape.`,
  fix: 'Give each channel one line (0 is a line too), and put money of no single channel under shared_cost.',
  source: '[002] one structure for approval and monitoring',

  valid: [
    `
    budget:
      allocations:
        - { channel: paid-search, amount: 84000 }
        - { channel: organic-social, amount: 0 }
        - { shared_cost: Brand tracking, amount: 12000 }
    channels: [{ id: paid-search }, { id: organic-social }]
    `,
    `
    # A channel that joined late has its money from a decision.
    budget: { allocations: [{ channel: email, amount: 600 }] }
    channels: [{ id: email }, { id: radio }]
    governance: { decisions: [{ on: 2026-07-10, adds: radio, from: pool, to: radio, amount: 200 }] }
    `,
    `
    # A misspelt id is one finding, and plan/known-references makes it.
    budget: { allocations: [{ channel: paid-serach, amount: 600 }] }
    channels: [{ id: paid-search }]
    `,
    `
    # So is an id in short.
    budget: { allocations: [{ channel: tv, amount: 600 }] }
    channels: [{ id: tv-bvod }]
    `,
    `
    # No money, no lines.
    budget: { total: 0 }
    channels: [{ id: organic-social }]
    `,
  ],
  invalid: [
    `
    budget:
      allocations:
        - { channel: email, amount: 600 }
        - { amount: 300 }
        # ^^^^^^^^^^^^^^^ this line names neither a channel nor a shared cost
        - { channel: radio, shared_cost: Films, amount: 300 }
        #                                ^^^^^ this line is for the channel radio and for a shared cost at once
        - { shared_cost: TBC, amount: 200 }
        #                ^^^ this line names neither a channel nor a shared cost
    `,
    `
    # It may be the line that one of the channels lacks.
    budget: { allocations: [{ amount: 600 }] }
    #                       ^^^^^^^^^^^^^^^ this line names neither a channel nor a shared cost
    channels: [{ id: radio }]
    `,
    [
      `
    budget:
      allocations:
        - { channel: email, amount: 600 }
        - { channel: email, amount: 200 }
        #            ^^^^^ a second line for email
    `,
      { related: [[['email', 'the first line']]] },
    ],
    `
    budget: { allocations: [{ channel: email, amount: 600 }] }
    channels:
      - { id: email }
      - { id: radio, name: Local radio }
      #       ^^^^^ no line of the budget is for "Local radio"
    `,
    [
      `
    budget:
      allocations:
        - { shared_cost: Google Ad, amount: 600 }
        - { shared_cost: Email, amount: 200 }
        - { shared_cost: Films, amount: 200 }
    channels:
      - { id: google-ads, name: Google Ads }
      #       ^^^^^^^^^^ no line of the budget is for "Google Ads"
      - { id: email-newsletter }
      #       ^^^^^^^^^^^^^^^^ no line of the budget is for "email-newsletter"
    `,
      {
        related: [
          [['Google Ad', 'a line with a similar name, read as a cost that channels share']],
          [['Email', 'a line with a similar name, read as a cost that channels share']],
        ],
      },
    ],
    [
      `
    # That the sum misses the total comes of it: budget/adds-up leaves it to this rule.
    budget:
      currency: GBP
      total: 1000
      allocations: [{ channel: email, amount: 600 }]
    channels:
      - { id: email }
      - { id: radio, name: Local radio }
      #       ^^^^^ no line of the budget is for "Local radio"
    `,
      { related: [[['1000', 'what is there adds up to £400 less']]] },
    ],
    `
    budget: { total: 900 }
  # ^^^^^^ the budget has no lines: nothing says what each of the 2 channels gets
    channels: [{ id: email }, { id: radio }]
    `,
    `
    budget: { total: 900 }
  # ^^^^^^ the budget has no lines: nothing says what the money is for
    `,
    `
    budget:
      allocations:
        - { channel: email }
        #            ^^^^^ warning: the line of email has no amount
    `,
  ],

  *check({ budget, channels = [], governance }, { links, placeholders, words }) {
    const { allocations = [], total } = budget
    if (allocations.length === 0) {
      if (total === 0) return
      const what = channels.length > 1 ? `what each of the ${channels.length} channels gets` : 'what the money is for'
      yield at(budget, 'allocations', `the budget has no lines: nothing says ${what}`)
      return
    }
    const first = new Map<string, Frozen<Allocation>>()
    let nameless = 0
    for (const [index, line] of allocations.entries()) {
      const { channel } = line
      const shared = said(line.shared_cost, words)
      if (channel === undefined && shared === undefined) {
        nameless++
        const fact = 'this line names neither a channel nor a shared cost'
        yield line.shared_cost === undefined ? at(allocations, index, fact) : at(line, 'shared_cost', fact)
      } else if (channel !== undefined && shared !== undefined)
        yield at(line, 'shared_cost', `this line is for the channel ${channel} and for a shared cost at once`)
      const before = channel === undefined ? undefined : first.get(channel)
      if (before)
        yield at(line, 'channel', `a second line for ${channel}`, {
          related: [at(before, 'channel', 'the first line')],
        })
      else if (channel !== undefined) first.set(channel, line)
      if (line.amount === undefined && line.share === undefined && !isPlaceholder(line)) yield* withoutAmount(line)
    }
    const known = links.known('channel')
    const unknown = known ? [...first.keys()].filter((id) => !known.has(id)) : []
    const late = new Set(governance?.decisions?.flatMap(({ adds, to }) => [adds, to]))
    const lacking = channels.filter(
      (channel) => !first.has(channel.id) && !late.has(channel.id) && !isMeant(channel, unknown, known),
    )
    // A line without a name may be theirs.
    if (lacking.length <= nameless) return
    const short = shortOf(budget)
    for (const channel of lacking) {
      const name = channelName(channel)
      const alike = likeNamed(name, allocations)
      yield at(channel, 'id', `no line of the budget is for "${name}"`, {
        ...(alike && {
          fix: `If "${alike.shared_cost}" is the line of "${name}", call both the same; if not, add a line (0 is a line too).`,
        }),
        related: [
          ...(alike
            ? [at(alike, 'shared_cost', 'a line with a similar name, read as a cost that channels share')]
            : []),
          ...(short === undefined ? [] : [at(budget, 'total', `what is there adds up to ${short} less`)]),
        ],
      })
    }

    function isPlaceholder(line: Frozen<Allocation>): boolean {
      return placeholders.some(({ holder, key }) => holder === line && key === 'amount')
    }
  },
})

/** By how much the lines miss the total: budget/adds-up leaves it to what is missing here. */
function shortOf(budget: Frozen<Budget>): string | undefined {
  const { total, currency } = budget
  const added = addUp(budget)
  return total === undefined || addsUpTo(added, total) || added.sum > total
    ? undefined
    : sayMoney(total - added.sum, currency)
}

/** A budget that is not finished, rather than one that contradicts itself. */
function* withoutAmount(line: Frozen<Allocation>): Iterable<Flag> {
  const key = line.channel === undefined ? 'shared_cost' : 'channel'
  if (line[key] !== undefined)
    yield at(line, key, `the line of ${lineName(line)} has no amount`, {
      severity: 'warning',
      lacks: [{ holder: line, key: 'amount' }],
    })
}

/** The one shared cost whose name is the channel's but for a slip or for words that follow: "Google Ad", "Email" for "Email newsletter". */
function likeNamed(name: string, allocations: readonly Frozen<Allocation>[]): Frozen<Allocation> | undefined {
  const inOne = (text: string) => slug(text).replace(/s(?=-|$)/g, '')
  const id = inOne(name)
  const alike = allocations.slice(0, mostCompared).filter(({ shared_cost: cost }) => {
    const other = inOne(cost ?? '')
    return (
      other !== '' && id !== '' && (isSlipOf(id, other) || id.startsWith(`${other}-`) || other.startsWith(`${id}-`))
    )
  })
  return alike.length === 1 ? alike[0] : undefined
}

/** In a budget of more lines each channel would be held against each of them for long. */
const mostCompared = 100

/** Could one of the ids that name nothing have meant this channel? */
function isMeant({ id }: Frozen<Channel>, unknown: readonly string[], known: Iterable<string> = []): boolean {
  return unknown.some((other) => (nearest(other, known) ?? id) === id || isInShort(other, id, known))
}

/** `tv` for `tv-bvod`, where no other channel begins so. */
function isInShort(short: string, id: string, known: Iterable<string>): boolean {
  const start = `${slug(short)}-`
  return id.startsWith(start) && [...known].every((other) => other === id || !other.startsWith(start))
}

import { at, type Frozen, rule } from '../../lint/rule.ts'
import { withoutSecondLines } from '../../plan/budget/budget-sums.ts'
import type { Budget, Channel, Effort } from '../../plan/format.generated.ts'
import { fraction, type Share, sayShare } from '../../plan/shares.ts'

export default rule({
  id: 'objective/effort-split',
  severity: 'warning',
  from: 'draft',
  reads: ['objective', 'channels?', 'budget?'],
  options: { points: 5 },
  summary: 'A plan that does both brand and activation says how its effort is split, and spends accordingly.',
  why: `Asked whether a campaign is for the brand or for leads, most teams say yes. A split in numbers settles what the
    next pound is for; a split that the money does not follow only says what the team would like to believe.`,
  fix: 'Write effort: { brand: 40%, activation: 60% } under the objective, with shares that make 100% and match the money of the channels, or move the money.',
  source: '[001] key outcomes',

  valid: [
    `
    # A line that stands twice is one mistake, and budget/lines-match-channels tells it.
    objective: { effort: { brand: 30%, activation: 70% } }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget:
      allocations: [{ channel: film, amount: 30 }, { channel: film, amount: 30 }, { channel: search, amount: 70 }]
    `,
    `
    objective: { effort: { brand: 30%, activation: 70% } }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget:
      campaign_pool: { amount: 50 }
      allocations: [{ channel: film, amount: 33 }, { channel: search, amount: 67 }, { shared_cost: Panel, amount: 40 }]
    `,
    `
    # A third and two thirds, as people round them.
    objective: { effort: { brand: 33.3%, activation: 66.6% } }
    `,
    `
    # One purpose only: there is nothing to split.
    objective: { statement: Acquire 2000 subscribers. }
    channels: [{ id: email, purpose: activation }, { id: search, purpose: activation }]
    `,
    `
    # Whose purpose is not given may be either.
    objective: { effort: { brand: 0.5, activation: 0.5 } }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }, { id: fairs }]
    budget: { allocations: [{ channel: film, amount: 10 }, { channel: search, amount: 50 }, { channel: fairs, amount: 40 }] }
    `,
    `
    # What a channel without a line has is not known.
    objective: { effort: { brand: 50%, activation: 50% } }
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget: { allocations: [{ channel: search, amount: 50 }] }
    `,
  ],
  invalid: [
    `
    objective: { statement: Acquire 2000 subscribers. }
  # ^^^^^^^^^ 1 channel builds the brand and 2 ask people to act, and nothing says how the effort is split
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }, { id: email, purpose: activation }]
    `,
    `
    objective:
      effort: { brand: 40%, activation: 70% }
    # ^^^^^^ error: brand 40% and activation 70% make 110%, not 100%
    `,
    `
    objective: { statement: Acquire 2000 subscribers., effort: { note: To be split in May. } }
    #                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 channels build the brand and 1 asks people to act, and nothing says how the effort is split
    channels: [{ id: film, purpose: brand }, { id: press, purpose: brand }, { id: email, purpose: activation }]
    `,
    `
    objective:
      effort: { brand: 33.3%, activation: 66.5% }
    # ^^^^^^ error: brand 33.3% and activation 66.5% make 99.8%, not 100%
    `,
    `
    objective:
      effort: { brand: 40% }
    # ^^^^^^ brand has 40% of the effort, and nothing is said of activation
    `,
    `
    objective:
      effort: { activation: 60% }
    # ^^^^^^ activation has 60% of the effort, and nothing is said of brand
    `,
    [
      `
    objective: { effort: { brand: 40%, activation: 60% } }
    #                             ^^^ brand has 40% of the effort and 20% of the money of the channels
    channels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]
    budget: { currency: GBP, total: 900, allocations: [{ channel: film, amount: 100 }, { channel: search, amount: 400 }] }
    `,
      {
        related: [
          [['[{ channel: film, amount: 100 }, { channel: search, amount: 400 }]', 'the money of the channels']],
        ],
      },
    ],
  ],

  *check({ objective, channels, budget }, _, { points }) {
    const { effort } = objective
    if (effort?.brand === undefined && effort?.activation === undefined) {
      const count = (purpose: Channel['purpose']) => channels?.filter((one) => one.purpose === purpose).length ?? 0
      const [brand, activation] = [count('brand'), count('activation')]
      if (brand === 0 || activation === 0) return
      const both = `${sayCount(brand, 'builds', 'build')} the brand and ${activation} ${activation === 1 ? 'asks' : 'ask'} people to act`
      yield at(objective, 'effort', `${both}, and nothing says how the effort is split`)
      return
    }
    for (const [given, missing] of [['brand', 'activation'] as const, ['activation', 'brand'] as const]) {
      const share = effort[given]
      if (effort[missing] === undefined && share !== undefined)
        yield at(effort, missing, `${given} has ${sayGiven(share)} of the effort, and nothing is said of ${missing}`)
    }
    const split = splitOf(effort)
    if (!split) return
    const sum = split.brand + split.activation
    // A tenth of a point is what is lost where both shares are rounded.
    if (Math.abs(sum - 1) > 0.00105) {
      const message = `brand ${sayShare(split.brand)} and activation ${sayShare(split.activation)} make ${sayShare(sum)}, not 100%`
      yield at(objective, 'effort', message, { severity: 'error', place: 'key' })
      return
    }
    const ofMoney = channels && budget && brandMoney(channels, budget)
    // Shares are written in whole numbers and money is not: half a point is rounding.
    const isNear = (share: number) => Math.abs(split.brand - share) * 100 <= points + 0.5
    if (!channels || !budget || ofMoney === undefined || isNear(ofMoney)) return
    const single = brandMoney(channels, { ...budget, allocations: withoutSecondLines(budget.allocations ?? []) })
    if (single !== undefined && isNear(single)) return
    const message = `brand has ${sayShare(split.brand)} of the effort and ${sayShare(ofMoney)} of the money of the channels`
    yield at(effort, 'brand', message, { related: [at(budget, 'allocations', 'the money of the channels')] })
  },
})

/** Both shares as fractions; two bare numbers above 1 can only be meant as percentages. */
function splitOf({ brand, activation }: Frozen<Effort>): Readonly<Record<'brand' | 'activation', number>> | undefined {
  if (brand === undefined || activation === undefined) return undefined
  if (typeof brand === 'number' && typeof activation === 'number' && brand > 1 && activation > 1)
    return { brand: brand / 100, activation: activation / 100 }
  const split = { brand: fraction(brand), activation: fraction(activation) }
  return split.brand === undefined || split.activation === undefined
    ? undefined
    : { brand: split.brand, activation: split.activation }
}

/** The brand channels' part of all money that goes to channels; undefined where a purpose, a line or an amount is not given. */
function brandMoney(channels: readonly Frozen<Channel>[], budget: Frozen<Budget>): number | undefined {
  const sums = { brand: 0, activation: 0 }
  const funded = new Set(budget.allocations?.map(({ channel }) => channel))
  if (channels.some(({ id }) => !funded.has(id))) return undefined
  for (const { channel: id, amount } of budget.allocations ?? []) {
    if (id === undefined || amount === 0) continue
    const purpose = channels.find((channel) => channel.id === id)?.purpose
    if (purpose === undefined || amount === undefined) return undefined
    sums[purpose] += amount
  }
  const all = sums.brand + sums.activation
  return all > 0 ? sums.brand / all : undefined
}

function sayCount(count: number, one: string, several: string): string {
  return count === 1 ? `1 channel ${one}` : `${count} channels ${several}`
}

function sayGiven(share: Share): string {
  return typeof share === 'number' && share <= 1 ? sayShare(share) : `${share}`
}

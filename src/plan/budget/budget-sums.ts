import { fraction, type Share } from '../shares.ts'

/** A line of a budget, as far as sums and names go. */
export interface BudgetLine {
  readonly channel?: string | undefined
  readonly shared_cost?: string | undefined
  readonly amount?: number | undefined
  readonly share?: Share | undefined
}

/** A budget, as far as its sum goes. */
export interface Sums {
  readonly total?: number | undefined
  readonly campaign_pool?: { readonly amount?: number | undefined } | undefined
  readonly allocations?: readonly BudgetLine[] | undefined
}

/** One amount of a sum, with where it is written. */
export interface Term {
  readonly holder: object
  readonly key: 'amount' | 'share'
  readonly name: string
  readonly amount: number
}

/** All that adds up to the total, or should. */
export interface Added {
  readonly terms: readonly Term[]
  readonly sum: number
  /** Lines that say neither how much nor which share of the total, and a pool that does not say how much. */
  readonly open: number
  /** What the rounding of written shares can make out. */
  readonly slack: number
}

/** What a line is for, in the author's words. */
export function lineName({ channel, shared_cost }: BudgetLine): string {
  return channel ?? shared_cost ?? 'a line without a name'
}

/** The lines without the second ones for a channel (budget/lines-match-channels): what does not come of them is wrong without them too. */
export function withoutSecondLines<L extends BudgetLine>(lines: readonly L[]): readonly L[] {
  const first = new Set<string>()
  return lines.filter(({ channel }) => channel === undefined || first.size < first.add(channel).size)
}

/** The lines and the campaign pool. A line that gives only its share of the total counts as that much of it. */
export function addUp({ total, campaign_pool: pool, allocations = [] }: Sums): Added {
  const terms: Term[] = []
  let open = 0
  let slack = 0
  for (const line of allocations) {
    const share = line.share === undefined ? undefined : fraction(line.share)
    if (line.amount !== undefined)
      terms.push({ holder: line, key: 'amount', name: lineName(line), amount: line.amount })
    else if (share !== undefined && line.share !== undefined && total !== undefined) {
      terms.push({ holder: line, key: 'share', name: lineName(line), amount: share * total })
      slack += roundingOf(line.share) * total
    } else open++
  }
  if (pool?.amount !== undefined)
    terms.push({ holder: pool, key: 'amount', name: 'campaign pool', amount: pool.amount })
  else if (pool) open++
  const cents = terms.reduce((sum, { amount }) => sum + amount * 100, 0)
  return { terms, sum: Math.round(cents) / 100, open, slack }
}

/**
 * How far the exact share may be from the written one: half of the last digit, so 24% can be anything from 23.5% to
 * 24.5%. Nobody rounds to tenths of the whole: 0.2 is 20%.
 */
export function roundingOf(share: Share): number {
  const decimals = /\.(\d+)/.exec(String(share))?.[1]?.length ?? 0
  return typeof share === 'string' ? 0.005 * 10 ** -decimals : Math.min(0.005, 0.5 * 10 ** -decimals)
}

/** Is the sum this total? Lines that are open may make up what is missing; without a total there is nothing to miss. */
export function addsUpTo({ sum, open, slack }: Added, total: number | undefined): boolean {
  const gap = total === undefined ? 0 : sum - total
  return (open > 0 ? gap : Math.abs(gap)) <= slack + 0.005
}

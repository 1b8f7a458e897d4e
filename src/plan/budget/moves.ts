import type { Day } from '../dates.ts'
import { fraction, type Share } from '../shares.ts'

/** A logged decision, as far as it moves money. */
export interface Logged {
  readonly on?: Day | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly amount?: number | undefined
}

/** Money that can be moved: a channel's line or the campaign pool. */
interface Purse {
  /** What was approved, with its place; undefined for a pool that the plan does not have. */
  readonly line?: { readonly holder: object; readonly key: string }
  readonly approved: number
  /** The line says what is left of that, for it holds moves already. */
  readonly isMoved?: true
  /** What cannot come back. */
  readonly committed: number
}

/** One reallocation, and what was in the purse it was taken from when its turn came. */
export interface Move<D extends Logged> {
  readonly decision: D
  readonly amount: number
  /** Undefined where the money comes from no purse of the budget. */
  readonly from?: Purse
  readonly left: number
  /** Earlier moves out of the same purse. */
  readonly before: readonly D[]
}

interface Pot {
  readonly total?: number | undefined
  readonly campaign_pool?: { readonly amount?: number | undefined } | undefined
  readonly allocations?:
    | readonly {
        readonly channel?: string | undefined
        readonly amount?: number | undefined
        readonly share?: Share | undefined
        readonly committed?: number | undefined
      }[]
    | undefined
}

/**
 * The reallocations of a plan, applied on top of the approved budget in the order of their dates; what comes in on a day
 * is there before anything goes out. One without a date may have come at any time: what it brings is counted, what it
 * takes is not. Moves that the lines `held` already are taken back first, so that they are made once.
 */
export function movesOf<D extends Logged>(
  budget: Pot,
  decisions: readonly D[],
  approvedOn: Day | undefined,
  held: ReadonlySet<D> = new Set(),
): Move<D>[] {
  const purses = approvedPurses(budget, held)
  const left = new Map([...purses].map(([id, { approved }]) => [id, approved]))
  const taken = new Map<string, D[]>()
  const add = (id: string | undefined, amount: number) => {
    if (id !== undefined && left.has(id)) left.set(id, (left.get(id) ?? 0) + amount)
  }
  const counted = countedMoves(decisions, approvedOn)
  for (const { on, to, amount = 0 } of counted) if (on === undefined) add(to, amount)
  const dated = counted.filter(({ on }) => on !== undefined)
  const moves: Move<D>[] = []
  for (const day of [...new Set(dated.map(({ on = '' }) => on))].sort()) {
    const today = dated.filter(({ on }) => on === day)
    for (const { to, amount = 0 } of today) add(to, amount)
    for (const decision of today) {
      const { from = '', amount = 0 } = decision
      const purse = purses.get(from)
      const rest = left.get(from) ?? 0
      const before = taken.get(from) ?? []
      moves.push({ decision, amount, left: rest, before, ...(purse && { from: purse }) })
      // What is not there cannot go: the finding on this move is not made again of the next.
      if (amount > rest + 0.005) continue
      add(from, -amount)
      taken.set(from, [...before, decision])
    }
  }
  return moves
}

/** Decisions that move money: one from before the approval is in the budget already, and one without an amount moves nothing. */
export function countedMoves<D extends Logged>(decisions: readonly D[], approvedOn: Day | undefined): D[] {
  return decisions.filter(
    ({ on, amount, from, to }) =>
      amount !== undefined &&
      amount > 0 &&
      from !== to &&
      !(on !== undefined && approvedOn !== undefined && on < approvedOn),
  )
}

/** The purses without the moves that have been made in them. */
function approvedPurses(budget: Pot, held: ReadonlySet<Logged>): Map<string, Purse> {
  const purses = pursesOf(budget)
  const add = (id: string | undefined, amount: number) => {
    const purse = id === undefined ? undefined : purses.get(id)
    if (id !== undefined && purse) purses.set(id, { ...purse, approved: purse.approved + amount, isMoved: true })
  }
  for (const { from, to, amount = 0 } of held) {
    add(from, amount)
    add(to, -amount)
  }
  return purses
}

/** Every purse whose money is known, by the name that decisions use. */
function pursesOf({ total, campaign_pool: pool, allocations = [] }: Pot): Map<string, Purse> {
  const purses = new Map<string, Purse>()
  const open = new Set<string>()
  for (const line of allocations) {
    const { channel, committed = 0 } = line
    if (channel === undefined) continue
    const share = line.share === undefined ? undefined : fraction(line.share)
    const amount = line.amount ?? (share !== undefined && total !== undefined ? share * total : undefined)
    if (amount === undefined) open.add(channel)
    const known = purses.get(channel)
    purses.set(channel, {
      line: known?.line ?? { holder: line, key: line.amount === undefined ? 'share' : 'amount' },
      approved: (known?.approved ?? 0) + (amount ?? 0),
      committed: (known?.committed ?? 0) + committed,
    })
  }
  for (const channel of open) purses.delete(channel)
  if (!pool) purses.set('pool', { approved: 0, committed: 0 })
  else if (pool.amount !== undefined)
    purses.set('pool', { line: { holder: pool, key: 'amount' }, approved: pool.amount, committed: 0 })
  return purses
}

import { movesOf } from '../plan/budget/moves.ts'
import { fraction } from '../plan/shares.ts'
import type { Elsewhere } from './elsewhere.ts'
import type { PlanData } from './plan-data.ts'

/** A decision that moved money into or out of a channel. */
export interface Moved {
  readonly amount: number
  readonly on?: string | undefined
  readonly by?: NonNullable<NonNullable<PlanData['governance']>['decisions']>[number]['by']
  readonly direction: 'in' | 'out'
  /** The other side, where the channel has to do with it. */
  readonly other?: string | undefined
  readonly because?: string | undefined
}

/** The money of one channel. */
export interface Allocation {
  /** As it stands after all decisions; undefined where the plan has no line for the channel. */
  readonly amount?: number | undefined
  readonly approved?: number | undefined
  readonly committed?: number | undefined
  readonly committed_because?: string | undefined
  readonly moved: readonly Moved[]
}

/** The decisions whose moves the lines hold already. */
export type Held = ReadonlySet<NonNullable<NonNullable<PlanData['governance']>['decisions']>[number]>

interface Given {
  readonly names: ReadonlyMap<string, string>
  readonly elsewhere: Elsewhere
  readonly held: Held
}

/** What the channel has, with the decisions that made it so. */
export function allocationOf(
  id: string,
  { budget = {}, governance, approved: approval }: PlanData,
  { names, elsewhere, held }: Given,
): Allocation {
  const lines = (budget.allocations ?? []).filter(({ channel }) => channel === id)
  const amounts = lines.map(({ amount, share }) => {
    const part = share === undefined ? undefined : fraction(share)
    return amount ?? (part !== undefined && budget.total !== undefined ? part * budget.total : undefined)
  })
  const known = amounts.filter((amount) => amount !== undefined)
  const decisions = governance?.decisions ?? []
  const done = movesOf(budget, decisions, approval?.on, held).filter(({ amount, left }) => amount <= left + 0.005)
  const counted = new Set([...done.map(({ decision }) => decision), ...held])
  const moved = decisions.flatMap((decision): Moved[] => {
    const { amount = 0, on, by, from, to, because } = decision
    const direction = to === id ? 'in' : from === id ? 'out' : undefined
    const isUndatedGain = on === undefined && direction === 'in' && amount > 0 && from !== to
    if (!direction || !(counted.has(decision) || isUndatedGain)) return []
    const other = direction === 'in' ? from : to
    return [
      {
        amount,
        on,
        by: elsewhere.has(by) ? undefined : by,
        direction,
        other: other === undefined ? undefined : other === 'pool' ? 'pool' : names.get(other),
        because: elsewhere.without(because),
      },
    ]
  })
  const change = moved.reduce((sum, { amount, direction }) => sum + (direction === 'in' ? amount : -amount), 0)
  const inLine = [...held].reduce(
    (sum, { from, to, amount = 0 }) => sum + (to === id ? amount : from === id ? -amount : 0),
    0,
  )
  const approved = known.length > 0 ? rounded(known.reduce((sum, amount) => sum + amount, 0) - inLine) : undefined
  const committed = lines.reduce((sum, line) => sum + (line.committed ?? 0), 0)
  const because = lines.flatMap((line) => line.committed_because ?? [])
  return {
    amount: approved === undefined && moved.length === 0 ? undefined : rounded((approved ?? 0) + change),
    approved,
    ...(committed > 0 && { committed, committed_because: because.join(' ') || undefined }),
    moved,
  }
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}

import type { Day } from '../dates.ts'
import type { Sums } from './budget-sums.ts'
import { linesOf } from './moved-money.ts'
import { countedMoves, type Logged } from './moves.ts'

/** The budget as it was approved, and what a channel of then is called now. */
export interface ApprovedLines {
  readonly budget: Sums
  readonly idNow: (id: string) => string
}

/**
 * The logged moves that the lines hold already: whoever decides a move may write it down and change the lines as well,
 * and the money has moved once all the same. They are those that lead from the lines as they were approved to the lines
 * as they are: the first so many of them by date, and where no number of them does, each that what is left can hold.
 */
export function heldMoves<D extends Logged>(
  { budget: then, idNow }: ApprovedLines,
  now: Sums,
  decisions: readonly D[],
  approvedOn: Day | undefined,
): ReadonlySet<D> {
  const changes = changesOf(then, now, idNow)
  const isThere = () => [...changes.values()].every((change) => Math.abs(change) <= penny)
  if (isThere()) return new Set()
  const moves = countedMoves(decisions, approvedOn).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const held = new Set<D>()
  for (const move of moves) {
    applyTo(changes, move, 1)
    held.add(move)
    if (isThere()) return held
  }
  for (const move of moves) applyTo(changes, move, -1)
  held.clear()
  for (const move of moves) {
    if (!fits(changes, move)) continue
    applyTo(changes, move, 1)
    held.add(move)
  }
  return held
}

/** Nobody moves less. */
const penny = 0.5

function dayOf({ on }: Logged): string {
  return on ?? '9999'
}

/** What each purse has more than it had, by the name that decisions use. */
function changesOf(then: Sums, now: Sums, idNow: (id: string) => string): Map<string, number> {
  const changes = new Map<string, number>()
  for (const [budget, sign, called] of [[then, -1, idNow] as const, [now, 1, (id: string) => id] as const])
    for (const [key, { name, amount }] of linesOf(budget, called))
      if (!key.startsWith('cost ')) changes.set(name, (changes.get(name) ?? 0) + sign * amount)
  return changes
}

/** Takes a move out of what is to be explained, or puts it back. */
function applyTo(changes: Map<string, number>, { from, to, amount = 0 }: Logged, sign: 1 | -1): void {
  const add = (id: string | undefined, more: number) => {
    if (id !== undefined && changes.has(id)) changes.set(id, (changes.get(id) ?? 0) + more)
  }
  add(from, sign * amount)
  add(to, -sign * amount)
}

/** Has one side lost, and the other won, as much as was moved? */
function fits(changes: ReadonlyMap<string, number>, { from, to, amount = 0 }: Logged): boolean {
  const lost = from === undefined ? undefined : changes.get(from)
  const won = to === undefined ? undefined : changes.get(to)
  if (lost === undefined && won === undefined) return false
  return (lost === undefined || -lost >= amount - penny) && (won === undefined || won >= amount - penny)
}

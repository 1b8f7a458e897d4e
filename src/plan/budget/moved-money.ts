import { folded } from '../texts/same-text.ts'
import { type Decided, speaksOf } from '../versions/decided.ts'
import { addsUpTo, addUp, type BudgetLine, roundingOf, type Sums, type Term } from './budget-sums.ts'
import type { Logged } from './moves.ts'

/** A line, a shared cost or the pool, with more or less money than it had. */
export interface ChangedLine {
  /** The id that decisions use, or the text of a shared cost. */
  readonly name: string
  readonly was: number
  readonly is: number
  /** Where it stands now; undefined where it is gone. */
  readonly now: Term | undefined
  /** How much of the change decisions account for. */
  readonly decided: number
}

/** What a version of a budget is compared with. */
export interface Compared {
  /** What a channel of then is called now. */
  readonly idNow: (id: string) => string
  readonly decisions: readonly Decided<Logged>[]
  /** What people call a channel. */
  readonly nameOf: (id: string) => string | undefined
}

/**
 * The lines between which money was moved, and no decision says so. Nothing where a budget does not add up, for then a
 * line may have been put right or spoilt, and where all that changed is the lines of channels that came or went: others
 * say that they did.
 */
export function movedMoney(then: Sums, now: Sums, { idNow, decisions, nameOf }: Compared): readonly ChangedLine[] {
  if ([then, now].some((budget) => !addsUpTo(addUp(budget), budget.total))) return []
  const olds = linesOf(then, idNow)
  const news = linesOf(now, (id) => id)
  renameSharedCosts(olds, news)
  const changed: ChangedLine[] = []
  let came = 0
  let gone = 0
  for (const key of new Set([...news.keys(), ...olds.keys()])) {
    const [old, current] = [olds.get(key), news.get(key)]
    const { name, channel } = current ?? old ?? { name: '', channel: undefined }
    if (channel !== undefined && !(old && current)) {
      came += current?.amount ?? 0
      gone += old?.amount ?? 0
      continue
    }
    const [was, is] = [old?.amount ?? 0, current?.amount ?? 0]
    if (Math.abs(is - was) <= slackOf(old, current)) continue
    const names = channel === undefined ? [name] : [channel, nameOf(channel)]
    changed.push({ name, was, is, now: current?.term, decided: decidedOf(name, names, is - was, decisions) })
  }
  const open = (lines: readonly ChangedLine[]) => lines.filter(isOpen).reduce((sum, line) => sum + openOf(line), 0)
  const lost = open(changed.filter(({ was, is }) => is < was)) - came > penny
  const won = open(changed.filter(({ was, is }) => is > was)) - gone > penny
  // What one line lost another one won, also where the total changed as well: it is enough that either of them is
  // accounted for. Where there is no total, nothing else tells that there is more or less.
  const isWithoutTotal = then.total === undefined && now.total === undefined
  return (isWithoutTotal ? lost || won : lost && won) ? changed.filter(isOpen) : []
}

/** Nobody moves less. */
const penny = 0.5

function isOpen(line: ChangedLine): boolean {
  return openOf(line) > penny
}

/** How much of the change nothing accounts for. */
function openOf({ was, is, decided }: ChangedLine): number {
  return Math.abs(is - was) - decided
}

interface Line {
  readonly name: string
  readonly channel: string | undefined
  readonly amount: number
  /** What the rounding of a written share can make out; 0 where the amount is written. */
  readonly slack: number
  readonly term: Term
}

/** What every purse holds, by what tells them apart; a line that says neither how much nor which share is left out. */
export function linesOf(budget: Sums, idNow: (id: string) => string): Map<string, Line> {
  const lines = new Map<string, Line>()
  for (const term of addUp(budget).terms) {
    const { channel: id, shared_cost: cost, share } = term.holder as BudgetLine
    const channel = id === undefined ? undefined : idNow(id)
    const isPool = term.holder === budget.campaign_pool
    const name = channel ?? cost ?? (isPool ? 'pool' : undefined)
    if (name === undefined) continue
    const key = channel !== undefined ? `channel ${channel}` : isPool ? 'pool' : `cost ${folded(name)}`
    const known = lines.get(key)
    const slack = term.key === 'share' && share !== undefined ? roundingOf(share) * (budget.total ?? 0) : 0
    lines.set(key, {
      ...(known ?? { name, channel, term }),
      amount: (known?.amount ?? 0) + term.amount,
      slack: (known?.slack ?? 0) + slack,
    })
  }
  return lines
}

/** A shared cost that is worded in another way and costs the same is the same one. */
function renameSharedCosts(olds: Map<string, Line>, news: ReadonlyMap<string, Line>): void {
  const unknown = [...news].filter(([key, { channel }]) => channel === undefined && !olds.has(key))
  for (const [key, old] of [...olds]) {
    if (old.channel !== undefined || news.has(key)) continue
    const at = unknown.findIndex(([, { amount }]) => Math.abs(amount - old.amount) <= penny)
    const [renamed] = at < 0 ? [] : unknown.splice(at, 1)
    if (!renamed) continue
    olds.delete(key)
    olds.set(renamed[0], old)
  }
}

/** An amount and a share that was rounded may be the same; two shares are compared as they are written. */
function slackOf(old: Line | undefined, current: Line | undefined): number {
  const [one, other] = [old?.slack ?? 0, current?.slack ?? 0]
  return penny + (one > 0 && other > 0 ? 0 : Math.max(one, other))
}

/** How much of a change decisions account for: all of it where they speak of the line and give no amount. */
function decidedOf(
  id: string,
  names: readonly (string | undefined)[],
  change: number,
  decisions: readonly Decided<Logged>[],
): number {
  return decisions.reduce((sum, decision) => {
    const { from, to, amount } = decision
    const isMove = amount !== undefined && (from !== undefined || to !== undefined)
    if (isMove) return (change < 0 ? from : to) === id ? sum + amount : sum
    return from === id || to === id || speaksOf(decision, names) ? Number.POSITIVE_INFINITY : sum
  }, 0)
}

/** Did these lines have what they have now in another version of the budget? */
export function hasAsMuch(budget: Sums, lines: readonly ChangedLine[], idNow: (id: string) => string): boolean {
  const amounts = new Map([...linesOf(budget, idNow).values()].map(({ name, amount }) => [name, amount]))
  return lines.every(({ name, is }) => Math.abs((amounts.get(name) ?? 0) - is) <= penny)
}

import { at, type Flag, type Frozen } from '../../../lint/rule.ts'
import type { Move } from '../../../plan/budget/moves.ts'
import { sayDay } from '../../../plan/dates.ts'
import type { Decision, Reallocation } from '../../../plan/format.generated.ts'
import { listOf, sayList } from '../../../plan/lists.ts'
import { sayMoney } from '../../../plan/money.ts'
import { labelOf } from '../../../plan/people/named-people.ts'
import type { Who } from '../../../plan/people/people.ts'
import { fraction, sayShare } from '../../../plan/shares.ts'

/** Nobody is named who decided it, or somebody who may not. */
export function undecided(decision: Frozen<Decision>, reallocation: Frozen<Reallocation>, sum: string): Flag {
  const by = labelOf(decision.by)
  if (by === undefined)
    return at(decision, 'by', `${sum} was moved and nobody is named who decided it`, { severity: 'warning' })
  return at(decision, 'by', `${sum} was moved by ${by}, and ${sayMay(reallocation)}`, {
    related: [at(reallocation, 'decided_by', 'who may move money')],
  })
}

/** What those are called who are named in a field that takes one or several of them. */
export function labelsOf(who: Who | readonly Who[] | undefined): string[] {
  return listOf(who).flatMap((one) => labelOf(one) ?? [])
}

function sayMay({ decided_by, above_limit }: Frozen<Reallocation>): string {
  const only = `only ${sayList(labelsOf(decided_by))}`
  const above = labelOf(above_limit)
  return above === undefined ? `${only} may move money` : `${only}, or above the limit ${above}, may move money`
}

/** What the line says, or, where moves have been made in it, what it said before them. */
function whatWas(from: Move<Frozen<Decision>>['from'], currency: string | undefined): string {
  return from?.isMoved ? `${sayMoney(from.approved, currency)} when it was approved` : 'what was approved'
}

/** Money that is not there, or that cannot come back. */
export function shortOf(
  { decision, amount, from, left, before }: Move<Frozen<Decision>>,
  currency: string | undefined,
): Flag | undefined {
  const { approved, committed, line } = from ?? { approved: 0, committed: 0 }
  if (amount <= left - committed + 0.005) return undefined
  const money = (value: number) => sayMoney(Math.round(value * 100) / 100, currency)
  const isMoved = Math.abs(left - approved) > 0.005
  const rest = `${left > 0.005 ? money(left) : 'nothing'}${isMoved ? ` left on ${sayDay(decision.on ?? '')}` : ''}`
  const bound = committed > 0 && amount <= left + 0.005 ? `, ${money(committed)} of it committed` : ''
  const purse = decision.from === 'pool' ? 'the campaign pool' : decision.from
  const fact = line ? `${purse}, which has ${rest}${bound}` : 'a campaign pool, which the plan does not have'
  return at(decision, 'amount', `${money(amount)} is taken from ${fact}`, {
    related: [
      ...(line ? [{ ...line, message: whatWas(from, currency) }] : []),
      ...before.map((earlier) => at(earlier, 'amount', 'taken before')),
    ],
  })
}

/** More than the limit leaves to those who decide alone; several small moves together are only mentioned. */
export function overLimit(
  { decision, amount, from, left }: Move<Frozen<Decision>>,
  earlier: readonly Frozen<Decision>[],
  reallocation: Frozen<Reallocation>,
  currency: string | undefined,
): Flag | undefined {
  const limit = reallocation.limit === undefined ? undefined : fraction(reallocation.limit)
  // Whether the limit is of what was approved or of what is there now, this is above it.
  const whole = Math.max(from?.approved ?? 0, left)
  if (limit === undefined || !from?.line || whole <= 0) return undefined
  const sum = earlier.reduce((total, one) => total + (one.amount ?? 0), amount)
  if (sum <= whole * limit + 0.005) return undefined
  const alone = amount > whole * limit + 0.005
  const above = labelOf(reallocation.above_limit)
  const who = labelOf(decision.by) ?? ''
  const money = (value: number) => sayMoney(Math.round(value * 100) / 100, currency)
  const may = `${who} may move ${money(whole * limit)} of it (${sayShare(limit)}) ${above ? `without ${above}` : 'alone'}`
  const what = alone
    ? `${money(amount)} is taken from ${decision.from}`
    : `with this move ${money(sum)} has left ${decision.from}`
  return at(decision, 'amount', `${what}, and ${may}`, {
    severity: alone ? 'error' : 'info',
    related: [
      at(reallocation, 'limit', 'the limit'),
      { holder: from.line.holder, key: from.line.key, message: whatWas(from, currency) },
      ...(alone ? [] : earlier.map((one) => at(one, 'amount', 'moved before'))),
    ],
  })
}

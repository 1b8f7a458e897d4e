import { listOf } from '../../plan/lists.ts'
import type { Who } from '../../plan/people/people.ts'
import type { Moved } from '../allocation.ts'
import { facts, paragraph, type Say } from '../say.ts'
import type { Fill } from './part.ts'

export const budget: Fill = ({ budget: pot }, say) => {
  if (!pot) return { blocks: [] }
  const { amount, approved, moved, currency, committed, committed_because: because, campaign_pool: pool } = pot
  const money = (value: number) => say.money(value, currency)
  const isMoved = approved !== undefined && amount !== undefined && approved !== amount
  const own =
    amount === undefined
      ? undefined
      : isMoved
        ? say.says('approvedAs', { amount: money(amount), approved: money(approved) })
        : money(amount)
  const tied =
    committed === undefined ? undefined : because ? `${money(committed)}${say.stops.colon}${because}` : money(committed)
  const holder = say.name(pool?.held_by)
  const held =
    pool?.amount === undefined
      ? undefined
      : holder
        ? say.says('poolHeld', { amount: money(pool.amount), who: holder })
        : say.says('poolFree', { amount: money(pool.amount) })
  return {
    blocks: [
      ...(own === undefined ? paragraph(say.says('noAllocation')) : []),
      ...facts(
        say.fact('allocation', own),
        say.fact('moved', ...moved.map((one) => moveText(one, money, say))),
        say.fact('committed', tied),
        say.fact('includes', ...(pot.includes ?? [])),
        say.fact('reallocation', pot.reallocation?.trigger),
        say.fact('decidedBy', deciders(pot.reallocation, say)),
        say.fact('pool', held && (pool?.purpose ? `${held}${say.stops.colon}${pool.purpose}` : held)),
      ),
    ],
  }
}

function moveText(
  { amount, on, direction, other, because }: Moved,
  money: (value: number) => string,
  say: Say,
): string {
  const side = other === 'pool' ? say.says('thePool') : (other ?? say.says('otherChannel'))
  const what = say.says(direction === 'in' ? 'movedIn' : 'movedOut', { amount: money(amount), other: side })
  const dated = on === undefined ? what : say.says('on', { what, day: say.day(on) })
  return because ? `${dated}${say.stops.colon}${because}` : dated
}

type Rule = NonNullable<NonNullable<Parameters<Fill>[0]['budget']>['reallocation']>

/** "Martin Sorley, up to 20% of a channel's budget; beyond that Ruth Adeyemi; within 2 days". */
function deciders(rule: Rule | undefined, say: Say): string | undefined {
  if (!rule) return undefined
  const who = say.list(listOf<Who>(rule.decided_by).flatMap((one) => say.name(one) ?? []))
  const above = say.name(rule.above_limit)
  const parts = [
    who && (rule.limit === undefined ? who : say.says('upTo', { who, limit: say.share(rule.limit) })),
    above && say.says('beyond', { who: above }),
    rule.decide_within && say.says('within', { time: say.time(rule.decide_within) }),
  ]
  return parts.filter((text) => text !== undefined && text !== '').join(say.stops.semicolon)
}

import type { Problem } from '../../source/problem.ts'
import { List, Mapping, Name } from './draft.ts'
import { addLines, isOpenSum, partsOfSum } from './elements/budget.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Aside, Reading } from './reader.ts'
import { isPool, isTotal } from './values/money-names.ts'
import { noteCurrency } from './values/noted-currency.ts'
import { moneyIn } from './values/values.ts'

/** Sums beside channels are the budget's lines where it has no others; where it has, both have to say the same. */
export function settleAsides(
  root: Mapping,
  reading: Reading,
  idOf: (name: Pick<Name, 'to' | 'text'>) => unknown,
): void {
  const { asides, totals, shares } = reading
  if (asides.length === 0 && totals.length === 0 && shares.length === 0) return
  const known = root.get('budget')
  const budget = known instanceof Mapping ? known : new Mapping('Budget')
  if (known !== undefined && known !== budget) return
  const lines = budget.get('allocations')
  const hasChannels =
    lines instanceof List && lines.items.some(({ draft }) => draft instanceof Mapping && !draft.has('shared_cost'))
  const isSettled = lines !== undefined && (hasChannels || !(lines instanceof List))
  if (isSettled) compare(budget, reading, idOf)
  const isAdded = !isSettled && addLines(budget, linesOf(reading), reading)
  const total = reading.hasMonthly ? undefined : wholeOf(reading, isAdded)
  const isTold = total !== undefined && put(budget, 'total', total.amount, reading, total.name)
  const heading = isAdded ? (asides[0] ?? shares[0])?.heading : isTold ? total.name : undefined
  if (!heading) return
  reading.place(heading.span)
  if (isAdded) for (const aside of asides) noteCurrency(aside.heading, reading)
  if (!known) root.set('budget', budget, budget.span, heading.span)
}

/** "Total" below the channels' own sums, and "Total budget" with what belongs to none of them: the second is the whole. */
function wholeOf({ totals, asides }: Reading, areLines: boolean): (typeof totals)[number] | undefined {
  const below = areLines ? asides.filter(({ channel }) => isTotal(channel)) : []
  const [first, ...others] = [...below.map(({ channel, amount }) => ({ name: channel, amount })), ...totals]
  if (!first || others.length === 0) return first
  const sumIn = (amount: Prose) => moneyIn(amount.words)?.value ?? 0
  const ofChannels = asides
    .filter(({ channel }) => !isTotal(channel) && !isPool(channel))
    .reduce((sum, { amount }) => sum + sumIn(amount), 0)
  const isPart = sumIn(first.amount) === ofChannels
  return (isPart && others.find(({ amount }) => sumIn(amount) > ofChannels)) || first
}

/** The sums beside channels with their shares, in the order of the page; a share may stand alone. */
function linesOf({ asides, shares }: Reading) {
  const line = { isPart: false, isChannel: true }
  const shareAt = new Map(shares.map(({ channel, share }) => [channel.span[0], share]))
  const summed = new Set(asides.map(({ channel }) => channel.span[0]))
  const sums = asides
    .filter(({ channel }) => !isTotal(channel))
    .map(({ channel, amount, isShared = false, heldBy }) => {
      const share = shareAt.get(channel.span[0])
      return {
        name: channel,
        ...partsOfSum(amount, share),
        ...line,
        isShared,
        isOpen: isOpenSum(amount),
        ...(heldBy && { heldBy }),
      }
    })
  const others = shares.flatMap(({ channel, share }) =>
    summed.has(channel.span[0]) ? [] : { name: channel, share, ...line },
  )
  return others.length === 0 ? sums : [...sums, ...others].sort((a, b) => a.name.span[0] - b.name.span[0])
}

/** A channel that has one sum beside its name and another one in the budget; sums of a month are other sums. */
function compare(budget: Mapping, reading: Reading, idOf: (name: Pick<Name, 'to' | 'text'>) => unknown): void {
  if (reading.hasMonthly || reading.asides.some(({ heading }) => /month|week|day|share|%/i.test(heading.text))) return
  const lines = budget.get('allocations')
  const amounts = new Map<unknown, { value: number; written: Prose } | undefined>()
  for (const { draft } of lines instanceof List ? lines.items : []) {
    if (!(draft instanceof Mapping)) continue
    const [channel, value, entry] = [draft.get('channel'), draft.get('amount'), draft.fields.get('amount')]
    const id = channel instanceof Name ? idOf(channel) : undefined
    if (id === undefined || !entry) continue
    // Two lines of one channel are told elsewhere.
    const isOnly = typeof value === 'number' && !amounts.has(id)
    amounts.set(id, isOnly ? { value, written: reading.proseAt(entry.value) } : undefined)
  }
  const named = byChannel(reading.asides, idOf)
  for (const [id, [first, ...more]] of named) {
    const line = amounts.get(id)
    // In each of several phases a channel has a part of its money.
    if (!line || !first || more.length > 0) continue
    const { channel, amount } = first
    const here = moneyIn(amount.words)?.value
    if (here === undefined || here === line.value) continue
    reading.problems.push(otherSum(channel, amount, line.written))
  }
}

function otherSum(channel: Prose, amount: Prose, line: Prose): Problem {
  return {
    rule: 'plan/given-once',
    kind: 'other-sum',
    seen: { channel: channel.words, here: amount.words, there: line.words },
    span: amount.span,
    related: [{ span: line.span, message: 'the line of the budget' }],
  }
}

function byChannel(asides: readonly Aside[], idOf: (name: Pick<Name, 'to' | 'text'>) => unknown) {
  const named = new Map<unknown, Aside[]>()
  for (const aside of asides) {
    const id = idOf({ to: 'channel', text: aside.channel.words })
    const same = named.get(id)
    if (same) same.push(aside)
    else named.set(id, [aside])
  }
  return named
}

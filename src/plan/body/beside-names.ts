import type { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { isTotal } from './values/money-names.ts'
import { noteCurrency } from './values/noted-currency.ts'
import { quantityIn, shareIn } from './values/values.ts'

// Numbers beside the name of a thing that belong to another element: they are kept until that one is read.

/** A metric's aim: a target of the measurement, with no day of its own. */
export function keepAim(metric: Mapping, value: Prose, reading: Reading, name: Prose): boolean {
  const entry = metric.fields.get('name')
  if (!entry || quantityIn(value.words, reading.hasDecimalComma) === undefined) return false
  reading.targets.push({ metric: reading.proseAt(entry.value), value })
  noteCurrency(value, reading)
  reading.place(value.span, name.span)
  return true
}

/** A sum beside a channel: a line of the budget, if that has no lines of its own. */
export function keepSum(channel: Mapping, amount: Prose, reading: Reading, heading: Prose): boolean {
  const name = channel.fields.get('name')
  // Below the last channel, which has its own sum, stands what all of them cost.
  const isOfAll = isTotal(heading) && reading.asides.some((aside) => aside.channel.span[0] === name?.value[0])
  if (isOfAll) {
    reading.totals.push({ name: heading, amount })
    return true
  }
  if (name) reading.asides.push({ channel: reading.proseAt(name.value), amount, heading })
  return name !== undefined
}

/** "35%" under "Share": how much of the money is a channel's. */
export function keepShare(channel: Mapping, share: Prose, reading: Reading, heading: Prose): boolean {
  const name = channel.fields.get('name')
  if (!name || !/%$/.test(share.text) || shareIn(share.words) === undefined) return false
  reading.shares.push({ channel: reading.proseAt(name.value), share, heading })
  return true
}

import { isDay } from '../../plan/dates.ts'

/**
 * "03/04/2026" in a plan whose other days, such as "31/07/2026", all begin with the day, or all with the month: that one
 * day. Undefined where nothing tells, or the others differ.
 */
export function dayAmongOthers(text: string, data: object | undefined): string | undefined {
  const [, first = '', second = '', year = ''] = either.exec(text.trim()) ?? []
  const order = data && year !== '' ? orderIn(data) : undefined
  if (order === undefined) return undefined
  const [day, month] = order === 'day' ? [first, second] : [second, first]
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(meant) ? meant : undefined
}

const either = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/

type Order = 'day' | 'month' | 'none'

/** A plan with many such days is looked through once. */
const known = new WeakMap<object, Order>()

function orderIn(data: object): 'day' | 'month' | undefined {
  const order = known.get(data) ?? orderOf(data)
  known.set(data, order)
  return order === 'none' ? undefined : order
}

function orderOf(data: object): Order {
  const found = new Set<Order>()
  const seen = new Set<object>()
  const open: object[] = [data]
  for (let thing = open.pop(); thing; thing = open.pop()) {
    if (seen.has(thing)) continue
    seen.add(thing)
    for (const value of Object.values(thing)) {
      if (typeof value === 'object' && value !== null) open.push(value)
      const [, first, second] = (typeof value === 'string' && either.exec(value.trim())) || []
      if (Number(first) > 12) found.add('day')
      if (Number(second) > 12) found.add('month')
    }
  }
  const [only = 'none', ...others] = found
  return others.length > 0 ? 'none' : only
}

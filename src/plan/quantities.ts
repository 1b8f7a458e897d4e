import { currencyOf, mayBeSameCurrency } from './currencies.ts'
import { sayMoney, sayNumber } from './money.ts'
import { fraction, sayShare } from './shares.ts'

/** A metric, as far as its values and its name go. */
export interface Measure {
  readonly id: string
  readonly name?: string | undefined
  readonly unit?: string | undefined
  readonly kind?: 'count' | 'level' | 'rate' | undefined
}

/** What people call the metric. */
export function metricName({ id, name }: Measure): string {
  return name?.trim() || id
}

/** The name and the id as one text to look for words in: an id is words joined by hyphens. */
export function metricWords({ id, name = '' }: Measure): string {
  return `${name} ; ${id.replaceAll('-', ' ')}`
}

/** The first metric of an id: a second one is plan/unique-ids' to report. */
export function metricOf<M extends Measure>(metrics: readonly M[] | undefined, id: string | undefined): M | undefined {
  return id === undefined ? undefined : metrics?.find((metric) => metric.id === id)
}

/** Are values of this unit shares, written as `9%`? */
export function isShareUnit(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:%|per ?cent)$/i.test(unit.trim())
}

/** Units such as "% of orders" or "ratio": shares and bare numbers are both at home there. */
export function mayBeShareUnit(unit: string): boolean {
  return /%|per ?cent|pct|\b(?:share|ratio|rate|proportion|fraction)\b/i.test(unit)
}

/** Counts add up over time, levels are how many there are at a moment, rates are neither. */
export function kindOf({ kind, unit }: Measure): 'count' | 'level' | 'rate' {
  return kind ?? (isShareUnit(unit) ? 'rate' : 'count')
}

/**
 * A value of the metric as a number, a share as a fraction. Undefined where value and unit are of different kinds, so
 * that the value cannot be compared with others (measurement/units-agree speaks of it).
 */
export function valueIn(quantity: number | string | undefined, { unit }: Measure): number | undefined {
  if (quantity === undefined) return undefined
  if (unit !== undefined && (isShareUnit(unit) || mayBeShareUnit(unit))) return fraction(quantity)
  return typeof quantity === 'number' ? quantity : undefined
}

/** Is the unit money of this currency: "GBP", "£", "GBP per subscriber"? */
export function isMoneyIn(currency: string | undefined, unit: string | undefined): boolean {
  const money = currencyOf(unit)
  return currency !== undefined && money !== undefined && mayBeSameCurrency(money, currency)
}

/** "2,000 subscribers", "£1,800,000", "9%": how messages write a value of the metric. */
export function sayValue(value: number, { unit }: Measure, currency?: string): string {
  const said = unit?.trim()
  if (isShareUnit(said)) return sayShare(value)
  if (isMoneyIn(currency, said)) return sayMoney(value, currency)
  return said && !mayBeShareUnit(said) ? `${sayNumber(value)} ${said}` : sayNumber(value)
}

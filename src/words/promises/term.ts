import type { Hit } from '../words.ts'

/** A fact in a promise that another promise can contradict. */
export interface Term extends Hit {
  readonly kind: 'price' | 'percent' | 'duration' | 'count' | 'day'
  /** In `unit`: two days are 48 hours, a year is 12 months. A lifetime is infinite, "no contract" is 0 months. */
  readonly value: number
  /** A currency, '%', 'day of the year', 'hours', 'working days', 'months', or what is counted. */
  readonly unit: string
  /** What a price is for: 'month', 'user'. */
  readonly per?: string
  /** "from £69", "up to 20%": only the same edge can be contradicted. */
  readonly bound?: 'from' | 'up-to' | 'over'
  /** The words it is said with, without what any promise says: ['repair'] in "Repairs within 48 hours". */
  readonly about: readonly string[]
}

/** A term whose surroundings have not been looked at. */
export type FoundTerm = Omit<Term, 'about'>

/** How long each span of time is, in the unit that it is compared in. */
export const spans: Readonly<Record<string, [number, string]>> = {
  minute: [1 / 60, 'hours'],
  min: [1 / 60, 'hours'],
  hour: [1, 'hours'],
  hr: [1, 'hours'],
  h: [1, 'hours'],
  day: [24, 'hours'],
  week: [168, 'hours'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  year: [12, 'months'],
}

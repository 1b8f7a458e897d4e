import { type Day, isDay } from '../dates.ts'
import type { CheckedPlan, Status } from '../plan.ts'

/** From a first day to a last one. */
export interface Days {
  readonly start: Day
  readonly end: Day
}

/** When the plan is in market: from its launch, else the start of its period, to the end. Undefined where a day is missing. */
export function daysInMarket({ plan: { data } }: CheckedPlan): Days | undefined {
  const start = dayOf(data.launch) ?? dayOf(fieldOf(data.period, 'start'))
  const end = dayOf(fieldOf(data.period, 'end'))
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined
}

/** Is a plan of this status more than a draft and not yet over? */
export function isCommitted(stage: Status): boolean {
  return stage === 'approved' || stage === 'live'
}

/** The part of the days that lies within others, for what a plan does only part of the time; undefined where none does. */
export function sharedDays(a: Days, b: Partial<Days>): Days | undefined {
  const start = b.start !== undefined && b.start > a.start ? b.start : a.start
  const end = b.end !== undefined && b.end < a.end ? b.end : a.end
  return start <= end ? { start, end } : undefined
}

interface Entry {
  readonly days: Days
}

/** What runs for longer is compared by its first months: ten years are longer than any promise is kept in mind. */
const mostMonths = 120

/** After so many that a plan can live with, the rest is not looked at. */
const mostOthers = 50

/**
 * Who does what in which month: finds those that do the same thing differently at the same time without comparing all
 * with all.
 */
export class Calendar<T extends Entry> {
  readonly #months = new Map<string, Map<string, T[]>>()

  add(thing: string, way: string, entry: T): void {
    for (const month of monthsOf(entry.days)) {
      const key = `${month} ${thing}`
      let ways = this.#months.get(key)
      if (!ways) {
        ways = new Map()
        this.#months.set(key, ways)
      }
      const entries = ways.get(way)
      if (entries) entries.push(entry)
      else ways.set(way, [entry])
    }
  }

  /** Those already here that do the thing in another way on one of the days, each once. */
  *others(thing: string, way: string, days: Days): Iterable<T> {
    const seen = new Set<T>()
    for (const month of monthsOf(days)) {
      for (const [other, entries] of this.#months.get(`${month} ${thing}`) ?? []) {
        if (other === way) continue
        for (const entry of entries) {
          if (seen.has(entry) || !sharedDays(days, entry.days)) continue
          if (seen.size === mostOthers) return
          seen.add(entry)
          yield entry
        }
      }
    }
  }
}

function* monthsOf({ start, end }: Days): Iterable<number> {
  const first = monthOf(start)
  const last = Math.min(monthOf(end), first + mostMonths)
  for (let month = first; month <= last; month++) yield month
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

function fieldOf(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null && Object.hasOwn(thing, key)
    ? (thing as Record<string, unknown>)[key]
    : undefined
}

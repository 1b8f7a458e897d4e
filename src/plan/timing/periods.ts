import type { Day } from '../dates.ts'

interface Period {
  readonly start?: Day | undefined
  readonly end?: Day | undefined
}

/** Do two periods have a day in common? One whose start or end is not given may go on for ever. */
export function mayOverlap(a: Period | undefined, b: Period | undefined): boolean {
  const isBefore = (one: Period | undefined, other: Period | undefined) =>
    one?.end !== undefined && other?.start !== undefined && one.end < other.start
  return !isBefore(a, b) && !isBefore(b, a)
}

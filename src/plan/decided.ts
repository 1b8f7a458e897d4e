import type { Day } from './dates.ts'
import { folded } from './same-text.ts'

/** A logged decision, as far as it says what it is about. */
interface Decision {
  readonly on?: Day | undefined
  readonly what?: string | undefined
  readonly because?: string | undefined
  readonly note?: string | undefined
}

/** The decisions that are not of an earlier day; one without a day may be of any. */
export function decidedSince<D extends Decision>(decisions: readonly D[] = [], since: Day): readonly D[] {
  return decisions.filter(({ on }) => on === undefined || on >= since)
}

/** Do the words of a decision speak of a thing, by its name or its id? */
export function speaksOf({ what, because, note }: Decision, names: readonly (string | undefined)[]): boolean {
  const text = ` ${folded([what, because, note].join(' . '))} `
  return names.some((name) => name !== undefined && folded(name) !== '' && text.includes(` ${folded(name)} `))
}

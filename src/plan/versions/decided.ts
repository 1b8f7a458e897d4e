import type { Day } from '../dates.ts'
import { folded } from '../texts/same-text.ts'

/** A logged decision, as far as it says what it is about. */
interface Decision {
  readonly on?: Day | undefined
  readonly what?: string | undefined
  readonly because?: string | undefined
  readonly note?: string | undefined
}

/** A decision with its words as they are compared. */
export type Decided<D> = D & { readonly words: string }

/** The decisions that are not of an earlier day; one without a day may be of any. */
export function decidedSince<D extends Decision>(decisions: readonly D[] = [], since: Day): readonly Decided<D>[] {
  return decisions
    .filter(({ on }) => on === undefined || on >= since)
    .map((one) => ({ ...one, words: ` ${folded([one.what, one.because, one.note].join(' . '))} ` }))
}

/** Do the words of a decision speak of a thing, by its name or its id? */
export function speaksOf({ words }: Decided<unknown>, names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && folded(name) !== '' && words.includes(` ${folded(name)} `))
}

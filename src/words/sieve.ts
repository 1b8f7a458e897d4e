import { headsIn, startOf } from './heads.ts'
import { lowered } from './letters.ts'

/**
 * How the phrases of a list begin, in one text that is searched as fast as can be: most lists find nothing in most plans,
 * and need not even be made to know that. Derived from the list, so that it is there when the program starts.
 */
export interface Sieve {
  /** The heads of a word of each phrase, with a space around each; two spaces where some phrase has none. */
  readonly within: string
  /** The heads of the first words. */
  readonly start: string
}

/** Whether a phrase of the list may stand in the text. */
export function mayStandIn({ within }: Sieve, text: string): boolean {
  const heads = headsIn(text)
  return heads === undefined || within.includes('  ') || heads.some((head) => within.includes(` ${head} `))
}

/** Whether the text may be a phrase of the list. */
export function mayBe({ start }: Sieve, text: string): boolean {
  return start.includes('  ') || start.includes(` ${startOf(lowered(text))} `)
}

import { remembered } from '../matching/remembered.ts'
import type { Hit } from '../words.ts'
import { amounts } from './amounts.ts'

/** A number that is said of something. Dates, years, quarters, ordinals, labels ("week 3") and versions are none. */
export interface NumberMention extends Hit {
  readonly value: number
  /** ISO 4217, or '$', '¥', 'kr', 'Rs' where the sign alone does not tell. */
  readonly currency?: string
  /** "15%", "15 percent". */
  readonly percent?: true
  /** Percentage points: "+15 points", "15 pp". */
  readonly points?: true
  /** What the number was multiplied by: 1000 in "84k". */
  readonly scale?: number
  /** Up to three words that follow: "new subscribers". "day" in "30-day". */
  readonly unit?: string
  /** What stands before or behind it says that it is an edge: "below £180", "at least 40", "2,000+". */
  readonly bound?: 'below' | 'above' | 'at-most' | 'at-least'
  /** "3-5", "3 to 5", "between 3 and 5". */
  readonly range?: 'from' | 'to'
  /** "+15", "-3". */
  readonly signed?: true
  /** The number stands for itself: no "about", no bound, no range. */
  readonly exact: boolean
}

/** Every number of the text that can be read in one way only, in order. */
export const numbers = remembered((text: string): NumberMention[] => {
  return amounts(text).filter((amount): amount is NumberMention => amount.value !== undefined)
})

/** Amounts of money with a currency sign, code or name beside them. */
export const currencies = remembered((text: string): (Hit & { readonly currency: string })[] => {
  return amounts(text).flatMap(({ start, end, text: said, currency }) =>
    currency === undefined ? [] : [{ start, end, text: said, currency }],
  )
})

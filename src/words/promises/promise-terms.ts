import { apart } from '../matching/apart.ts'
import { remembered } from '../matching/remembered.ts'
import { numbers } from '../numbers/numbers.ts'
import { aboutOf } from './about.ts'
import type { Term } from './term.ts'
import { firstSpans, nthFree, oneSpan, partsOfPrice, worded } from './terms-in-words.ts'
import { bare, termOf } from './terms-with-numbers.ts'

/** A promise is a line or two; what is longer is not read to its end. */
const longest = 4000

/** Prices, discounts, spans of time and counts in a promise, each with the words it is about. Approximations are left out. */
export const promiseTerms = remembered((text: string): Term[] => {
  const said = text.slice(0, longest)
  const terms = numbers(said).flatMap((number) => termOf(said, number) ?? [])
  const found = apart([...terms, ...worded(said), ...partsOfPrice(said), ...oneSpan(said, terms)])
  const whole = found.map((term) => ({ ...term, about: term.unit === bare ? [] : aboutOf(said, term, found) }))
  return [...whole, ...firstSpans(said, found), ...nthFree(said)]
})

import { currencyOf } from './currencies.ts'
import { slug } from './ids.ts'
import { mayBeShareUnit } from './quantities.ts'

/** Units that measure how much or how good, so that more of them is no volume. */
const measures =
  /^(?:points?|pp|score|index|days?|weeks?|months?|hours?|minutes?|seconds?|ratio|rank|rating|stars?|position)\b/i

/** Does a target in this unit count things or people? Where the unit is not known, acquisition means that it does. */
export function countsThings(unit: string | undefined, outcome = ''): boolean {
  if (unit === undefined) return slug(outcome) === 'acquisition'
  return !mayBeShareUnit(unit) && currencyOf(unit) === undefined && !measures.test(unit.trim())
}

import { currencyOf } from './currencies.ts'
import { slug } from './ids.ts'
import { mayBeShareUnit } from './quantities.ts'

/** Units that measure how much or how good, so that more of them is no volume. */
const measures = new Set(
  `point points pp score index day days week weeks month months hour hours minute minutes second seconds ratio rank rating
   star stars position`.match(/\S+/g),
)

/** Does a target in this unit count things or people? Where the unit is not known, acquisition means that it does. */
export function countsThings(unit: string | undefined, outcome = ''): boolean {
  if (unit === undefined) return slug(outcome) === 'acquisition'
  const [opening = ''] = /^[a-z]+/.exec(unit.trim().toLowerCase()) ?? []
  return !mayBeShareUnit(unit) && currencyOf(unit) === undefined && !measures.has(opening)
}

import { currencyOf } from '../currencies.ts'
import { slug } from '../ids.ts'
import { mayBeShareUnit } from '../quantities.ts'

/** Units that measure how much or how good, so that more of them is no volume. */
const measures = new Set(
  `point points pp score index day days week weeks month months hour hours minute minutes second seconds ratio rank rating
   star stars position
   francs kronor kroner kronur krona krone zloty rupees yen yuan rand pesos reais lira shekels dirhams riyals money pence cents`.match(
    /\S+/g,
  ),
)

/** Does a target in this unit count things or people? Where the unit is not known, acquisition means that it does. */
export function countsThings(unit: string | undefined, outcome = ''): boolean {
  if (unit === undefined) return slug(outcome) === 'acquisition'
  if (mayBeShareUnit(unit)) return false
  // "Days of stay", "NPS points", "million euros", "US dollars": what is measured may open the unit or close it.
  const words =
    unit
      .trim()
      .split(/\s(?:per|a|an|each|every|by|in|of|on|for|from)\s|\//)[0]
      ?.split(/\s+/) ?? []
  return ![words[0] ?? '', words.at(-1) ?? ''].some(
    (word) => measures.has(/^[a-z]*/.exec(word.toLowerCase())?.[0] ?? '') || currencyOf(word) !== undefined,
  )
}

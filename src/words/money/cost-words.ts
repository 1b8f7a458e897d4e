import { pattern } from '../../text/pattern.ts'
import { numbers } from '../numbers/numbers.ts'
import type { Words } from '../words.ts'

/** "Households under 180 square feet": no money. */
const measures = pattern('i')`
  ^(?:
    square|sq|feet|foot|ft|metres?|meters?|miles?|km|kilomet\w+|minutes?|hours?|days?|weeks?|months?|years?|kg
    |kilos?|grams?|litres?|employees|staff|people|beds|rooms|seats|pages|calories|cm|mm|degrees|watts|hectares|acres
  )\b
`

/** What a statement and the names of metrics tell of what a result may cost. */
export function costWords(
  statement: string | undefined,
  words: Words,
): { readonly namesCost: (text: string) => boolean; readonly saysBelow: (amount: number) => boolean } {
  return {
    namesCost: (text) => words.find('cost-per', text).length > 0,
    saysBelow: (amount) =>
      numbers(statement ?? '').some(
        ({ bound, value, start, unit = '' }) =>
          value === amount &&
          !measures().test(unit) &&
          (bound === 'below' ||
            /(?:\bsub-|\bwithout (?:ever )?(?:reaching|touching|hitting) )[£$€]?$/i.test(
              (statement ?? '').slice(0, start),
            )),
      ),
  }
}

import { anyOf } from '../matching/any-of.ts'
import { lowered } from '../matching/letters.ts'
import type { Hit } from '../words.ts'

/** How a limit is said in small letters, each behind the words without which it is not there: the expressions take long to put together. */
const saidAsLimit: readonly (readonly [mayBe: (text: string) => boolean, said: RegExp])[] = [
  [
    anyOf('below | under | less | lower | most | more than | up to | exceeding | higher | above | least'),
    /(?<![a-zà-ɏ])(?:at|with|for|within) (?:an? |the )?(?:[a-zà-ɏ-]+ ){0,6}(?:below|under|less than|lower than|at most|of at most|no more than|of no more than|up to|not exceeding|no higher than|above|at least|of at least) [£$€]?\d[^,;.\s]*(?:\.\d+)?%?/,
  ],
  [anyOf('keeping | holding | maintaining'), /(?<![a-zà-ɏ])(?:keeping|holding|maintaining) [^,;.]{1,60}/],
  [
    anyOf('without'),
    /(?<![a-zà-ɏ])without (?:(?:raising|increasing|losing|lowering|reducing|exceeding|harming|hurting|cutting|discounting|sacrificing)(?: [a-zà-ɏ\d£%$€.-]+){1,5}|(?:[a-zà-ɏ-]+ ){1,5}(?:rising|going|climbing|growing|falling|dropping) (?:above|over|past|below|under) [£$€]?\d[^,;.\s]*(?:\.\d+)?%?)/,
  ],
]

/** The first limit of a text that is said as one. */
export function limitIn(text: string): Hit | undefined {
  let first: Hit | undefined
  const small = lowered(text)
  for (const [mayBe, said] of saidAsLimit) {
    const found = mayBe(text) ? said.exec(small) : null
    if (!found || (first && found.index >= first.start)) continue
    const end = found.index + found[0].length
    first = { start: found.index, end, text: text.slice(found.index, end) }
  }
  return first
}

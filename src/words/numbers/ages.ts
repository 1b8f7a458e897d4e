import { source } from '../../text/pattern.ts'
import type { Hit } from '../words.ts'

/** How old people are said to be, both ends included. */
interface AgeMention extends Hit {
  readonly from: number
  readonly to: number
}

const people = source`
  (?:
    adults|people|persons|women|men|consumers|customers|buyers|parents|professionals|workers|residents|retirees
    |pensioners|students|riders|commuters|families
  )
`
/** What the number counts instead of years. */
const other = source`
  (?![,.]\d|\d|\s?%|\s?(?:km|kg|miles|staff|employees|percent|per|months|weeks|days|hours|minutes|times|orders)\b)
`
const shape = (pattern: string) => new RegExp(`\\b(?:${pattern})${other}`, 'gi')

const shapes: readonly (readonly [RegExp, (one: number, two: number) => readonly [number, number]])[] = [
  // "aged 25 to 44", "Adults 25-44", "25-44 year olds"
  [
    shape(
      `(?:aged?|ages|${people}),?\\s(?:of\\s|from\\s|between\\s)?(\\d\\d)\\s?(?:-|–|to|and)\\s?(\\d\\d)|(\\d\\d)\\s?(?:-|–|to)\\s?(\\d\\d)[\\s-]years?[\\s-]olds?`,
    ),
    (one, two) => [one, two],
  ],
  // "over-65s", "aged 65 and over", "65+": whether 65 itself is meant is not sure, so it is taken in
  [
    shape(`(?:aged?|${people})\\s(?:over|above)[\\s-](\\d\\d)s?|over[\\s-](\\d\\d)s|older than (\\d\\d)`),
    (one) => [one, 150],
  ],
  [shape(`(?:aged?|${people})\\s(\\d\\d)(?:\\+|\\s(?:and|or)\\s(?:over|older|above)\\b)`), (one) => [one, 150]],
  // "under 30", "under-30s"
  [
    shape(`(?:aged?|${people})\\s(?:under|below)[\\s-](\\d\\d)s?|under[\\s-](\\d\\d)s|younger than (\\d\\d)`),
    (one) => [0, one],
  ],
]

/** Every age or range of ages in a text in English, in no order. */
export function ages(text: string): AgeMention[] {
  if (!/\d\d/.test(text)) return []
  return shapes.flatMap(([shape, rangeOf]) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const [one = 0, two = 0] = match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
      const [from, to] = rangeOf(one, two)
      const { index: start, 0: said } = match
      return from <= to ? [{ start, end: start + said.length, text: said, from, to }] : []
    }),
  )
}

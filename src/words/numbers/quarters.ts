import { source } from '../../text/pattern.ts'
import { apart } from '../matching/apart.ts'
import { remembered } from '../matching/remembered.ts'
import type { Hit } from '../words.ts'

/** A quarter of a year in a text: "Q3 FY26". */
export interface QuarterMention extends Hit {
  readonly quarter: 1 | 2 | 3 | 4
  readonly year?: number
  /** The text itself says that a fiscal year is meant. */
  readonly fiscal: boolean
}

const year = source`
  (?:
    (?<fy>FY\s?|fiscal(?:\s+year)?\s+)?(?<year>(?:19|20)\d\d)
    |(?<fy2>FY\s?|fiscal(?:\s+year)?\s+)['’]?(?<short>\d\d)
    |['’](?<short2>\d\d)
  )(?![A-Za-zÀ-ɏ0-9]|[.,-]\d)
`
/** "2026Q3": the quarter may stand right behind its year. */
const yearBefore = year.replace('(?![A-Za-zÀ-ɏ0-9]', '(?!(?!Q[1-4])[A-Za-zÀ-ɏ]|\\d')
// Inside an id ("voltway-2026-q3") nothing is said.
const open = '(?<![A-Za-zÀ-ɏ0-9_]|[A-Za-zÀ-ɏ]-|\\d{4}-)'

/** Each way to write a quarter, behind a cheap test for whether it can be in the text, in small letters, at all. */
const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /q[1-4]/,
    new RegExp(
      source`
        ${open}(?:(?<lead>fiscal|FY)\s+)?Q(?<quarter>[1-4])(?![A-Za-zÀ-ɏ\d]|[.,]\d)
        (?:(?:\s+of\s+|[\s,/-]{1,3})?${year})?
      `,
      'gi',
    ),
  ],
  [/\d[\s/-]{0,3}q[1-4]/, new RegExp(`${open}${yearBefore}[\\s/-]{0,3}Q(?<quarter>[1-4])(?![A-Za-zÀ-ɏ\\d])`, 'gi')],
  [/[1-4]q/, new RegExp(`${open}(?<quarter>[1-4])Q[\\s/]?(?:${year}|(?<short3>\\d\\d)(?!\\d))`, 'g')],
  [
    /(?:first|second|third|fourth|1st|2nd|3rd|4th)[\s-]+(?:fiscal\s+)?(?:quarter|qtr)/,
    new RegExp(
      source`
        ${open}(?:(?<lead>fiscal)\s+)?(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]+(?<lead2>fiscal\s+)?
        (?:quarter|qtr)(?![A-Za-zÀ-ɏ])(?:\s+of(?:\s+the)?(?:\s+year)?)?(?:,?\s+${year})?
      `,
      'gi',
    ),
  ],
  // "Quarter 4", "Qtr. two"; "quarter 4 people" counts them.
  [
    /(?:quarter|qtr)\.?[\s-]+(?:[1-4]|one|two|three|four)/,
    new RegExp(
      source`
        ${open}(?:quarter|qtr\.?)[\s-]+
        (?:(?<quarter>[1-4])(?![A-Za-zÀ-ɏ\d%]|[.,:]\d)|(?<word>one|two|three|four)(?![A-Za-zÀ-ɏ-]))
        (?:(?:\s+of\s+|[\s,/-]{1,3})?${year})?
      `,
      'gi',
    ),
  ],
]
const ordinals = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th', 'one', 'two', 'three', 'four']

/** Quarters of a year, in the order of the text. A quarter of something else ("the first quarter of buyers") is left out. */
export const quarters = remembered((text: string): QuarterMention[] => {
  const found: QuarterMention[] = []
  const lower = text.toLowerCase()
  for (const [hint, shape] of shapes) {
    if (!hint.test(lower)) continue
    for (const match of text.matchAll(shape)) {
      const mention = read(match)
      if (mention) found.push(mention)
    }
  }
  return found.length === 0 ? found : joined(text, apart(found))
})

function read(match: RegExpMatchArray): QuarterMention | undefined {
  const { quarter, word, year, short, short2, short3, fy, fy2, lead, lead2 } = match.groups ?? {}
  const digits = year ?? short ?? short2 ?? short3
  const full = digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0)
  // "the third quarter of customers", "in the first quarter of the match": not of a year.
  if (word !== undefined && digits === undefined && /of(?:\s+the)?$/i.test(match[0])) return undefined
  const start = match.index ?? 0
  const said = match[0].trimEnd()
  return {
    start,
    end: start + said.length,
    text: said,
    quarter: (word === undefined ? Number(quarter) : (ordinals.indexOf(word.toLowerCase()) % 4) + 1) as 1 | 2 | 3 | 4,
    ...(full !== undefined && { year: full }),
    fiscal: (fy ?? fy2 ?? lead ?? lead2) !== undefined,
  }
}

/** In "Q3 and Q4 2026" the year is said once and meant twice. */
function joined(text: string, found: readonly QuarterMention[]): QuarterMention[] {
  const filled: QuarterMention[] = []
  for (const mention of found.toReversed()) {
    const next = filled.at(-1)
    const between = next ? text.slice(mention.end, Math.min(next.start, mention.end + 20)) : ''
    const shares = next?.year !== undefined && /^\s?(?:-|–|—|\/|,|&|\+|to|and|or|through)\s?$/i.test(between)
    filled.push(
      mention.year === undefined && shares ? { ...mention, year: next.year as number, fiscal: next.fiscal } : mention,
    )
  }
  return filled.reverse()
}

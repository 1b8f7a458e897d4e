import { pattern, source } from '../../text/pattern.ts'
import { cadenceInDays } from '../durations.ts'

/** A cadence in an author's own words: the most days that can lie between two turns, and how the format writes it. */
interface SaidCadence {
  readonly days: number
  readonly plain: string
}

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const ordinal = '(?:1st|2nd|3rd|4th|first|second|third|fourth|last)'
/** What may stand behind a cadence: when, where, what for. */
const tail = pattern()`
  ^(?:
    ,? (?:
      at|on|in|from|of|for|with|after|before|over|during|\(|-|–|—|,|meeting|review|call|check|stand-?up|sync|session
      |catch-?up|(?:early )?(?:morning|afternoon|evening|lunchtime|noon|night)s?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\d
    ).*
  )?$
`

/** In small letters; the first that fits counts. */
const wordings: readonly (readonly [pattern: string, days: number, plain: string])[] = [
  // "Every second Monday of the month" is another matter.
  [
    `(?!.* month)(?:(?:every|each) (?:other|second|2nd|two|2) (?:weeks?|${day})|alternate (?:weeks|${day}))`,
    14,
    'fortnightly',
  ],
  [`${ordinal} (?:and|&|\\+) ${ordinal} ${day}`, 21, 'fortnightly'],
  ['(?:twice|two times|2x|2 times) (?:a|per|each|every) month', 21, 'fortnightly'],
  [
    `(?:every|each|the|on the)? ?${ordinal} (?:working |business )?(?:day|${day})(?: (?:of|in) (?:the|each|every) month)?`,
    35,
    'monthly',
  ],
  ['(?:every|once a|once per|each|per) month|once every month', 31, 'monthly'],
  ['(?:every|once a|once per|each|per) quarter|once every quarter', 92, 'quarterly'],
  ['(?:every|once a|once per|each|per) fortnight|once every (?:two|2) weeks', 14, 'fortnightly'],
  ['(?:every|once a|once per|each|per) (?:working |business )?day|(?:every|each) morning|(?:on )?weekdays', 3, 'daily'],
  ['(?:twice|two times|2x|2 times) (?:(?:a|per|each|every) week|weekly)', 6, 'every 4 days'],
  [`(?:every |each |on )?${day} (?:and|&|\\+) ${day}`, 6, 'every 4 days'],
  ['(?:every|once a|once per|each|per) week|once every week|1x (?:a|per) week', 7, 'weekly'],
  [`(?:every|each|on) ${day}|(?:mon|tues|wednes|thurs|fri)days?`, 7, 'weekly'],
]

/** "Every ten days" */
const inWords = /^every (two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) (days|weeks)/
const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
}

const named = /^(?:daily|weekly|fortnightly|monthly|quarterly)/

/** What "every Monday" or "1st and 3rd Wednesday" comes to; undefined where the words leave it open. */
export function saidCadence(text: string): SaidCadence | undefined {
  const said = text.trim().replace(/\s+/g, ' ').slice(0, 200).toLowerCase()
  // "Weekly, then monthly": two cadences are none that could be compared.
  if ((said.match(/\b(?:daily|weekly|fortnightly|monthly|quarterly|then|until|later)\b/g) ?? []).length > 1)
    return undefined
  const begins = (pattern: RegExp) => {
    const [found] = pattern.exec(said) ?? []
    return found !== undefined && tail().test(said.slice(found.length)) ? found : undefined
  }
  const word = begins(named)
  const inDays = word && cadenceInDays(word)
  if (word && inDays) return { days: inDays, plain: word }
  const counted = begins(inWords)
  if (counted) {
    const plainly = counted.replace(/(?<= )[a-z]+/, (word) => String(numbers[word] ?? word))
    const length = cadenceInDays(plainly)
    if (length) return { days: length, plain: plainly }
  }
  const [, days, plain] = wordings.find(([pattern]) => begins(new RegExp(`^(?:${pattern})`)) !== undefined) ?? []
  return days && plain ? { days, plain } : undefined
}

/** How many days lie between two turns, on average, in the format's words or in an author's own ("every Monday"). */
export function intervalInDays(cadence: string): number | undefined {
  return cadenceInDays(cadence) ?? cadenceInDays(saidCadence(cadence)?.plain ?? '')
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/**
 * How a sentence says that something is done again and again, as the source of an expression: it finds a cadence among
 * other words, where `saidCadence` is told that a text is one. "Mon" and "1st Wednesday" are left out, as in a sentence
 * they are one day more often than many.
 */
export const rhythm = source`
  (?:
    daily|weekly|fortnightly|monthly|quarterly|termly|bi-?weekly
    |(?:every|each) (?:other |second |two |three |2 |3 )?(?:working )?
      (?:days?|weeks?|fortnight|months?|quarter|term|${weekday}s?)
    |(?:once|twice) (?:a|per|every|each) (?:week|fortnight|month|quarter|term)
    |(?:on )?${weekday}s(?: and ${weekday}s)?
  )
`

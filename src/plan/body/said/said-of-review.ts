import { Mapping, Name } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { draftOf } from '../values/values.ts'

/** What opens each further part of a line about a review, and the field that the part is. */
const openings: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/^(?:held |reviewed )?against\b:?\s*/i, 'against'],
  [/^(?:attended by|attendees|with)\b:?\s*/i, 'attended_by'],
  [/^agenda\b:?\s*/i, 'agenda'],
]
const opening = /[,;.]?\s+(?=(?:(?:held |reviewed )?against|attended by|attendees|with|agenda)\b)/gi

const longest = 400
const mostWords = 5

/**
 * "Fortnightly, against Bookings, with Asha Binns and Derek Till; agenda: numbers, decisions": how often, and what else
 * the line says of the review. Undefined where it is no such line.
 */
export function reviewIn(value: Prose): Mapping | undefined {
  if (value.text.length > longest) return undefined
  const [cadence, ...parts] = value.split(opening)
  if (!cadence || parts.length === 0 || cadence.words.split(' ').length > mostWords) return undefined
  const review = new Mapping('Review')
  review.set('cadence', cadence.words.toLowerCase(), cadence.span)
  for (const part of parts) {
    const [pattern, field] = openings.find(([pattern]) => pattern.test(part.text)) ?? []
    if (!pattern || !field || review.has(field)) return undefined
    const said = part.slice(pattern.exec(part.text)?.[0].length ?? 0, part.text.replace(/[.;,]$/, '').length)
    const draft =
      field === 'against'
        ? new Name('metric', said.words, said.span)
        : draftOf(field === 'agenda' ? { is: 'texts' } : { is: 'persons' }, said)
    if (draft === undefined) return undefined
    review.set(field, draft, said.span)
  }
  return review
}

import { pattern } from '../../../text/pattern.ts'
import { rhythm, saidCadence } from '../../timing/said-cadences.ts'
import { Mapping, Name } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { draftOf } from '../values/values.ts'

/** What opens each further part of a line about a review, and the field that the part is. */
const openings: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/^(?:held |reviewed )?against\b:?\s*/i, 'against'],
  [/^(?:attended by|attendees|with)\b:?\s*/i, 'attended_by'],
  [/^(?:on the )?agenda\b:?\s*/i, 'agenda'],
]
const opening =
  /[,;.]?(?<!\bon the)\s+(?=(?:(?:held |reviewed )?against|attended by|attendees|with|(?:on the )?agenda)\b)/gi
/** "Denzil, Shireen and Jory attend", "Saffron, Benedict and Big Tim": nothing but who is there. */
const present = pattern('u')`
  ^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*(?:(?:, | and )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)+)
  (?: attends?| come| are there| are present| are in the room| takes? part| sit in| join(?: in)?)?$
`

const longest = 400
const mostWords = 5

/**
 * "Fortnightly, against Bookings, with Asha Binns and Derek Till; agenda: numbers, decisions": how often, and what else
 * the line says of the review. Undefined where it is no such line.
 */
export function reviewIn(value: Prose): Mapping | undefined {
  if (value.text.length > longest) return undefined
  const [first, ...sentences] = value.split(/[;.](?:\s|$)/g)
  const [cadence, ...parts] = first?.split(opening) ?? []
  const isReview = parts.length + sentences.length > 0
  if (!cadence || !isReview || cadence.words.split(' ').length > mostWords) return undefined
  const review = new Mapping('Review')
  review.set('cadence', cadenceIn(cadence), cadence.span)
  for (const part of [...parts, ...sentences.flatMap(partsOf)]) if (!putPart(review, part)) return undefined
  return review
}

/** A sentence behind the first is divided only where it opens as one of the fields; points of an agenda have words like theirs. */
function partsOf(sentence: Prose): Prose[] {
  if (/^(?:on the )?agenda\b/i.test(sentence.text)) return [sentence]
  return openings.some(([pattern]) => pattern.test(sentence.text)) ? sentence.split(opening) : [sentence]
}

function putPart(review: Mapping, part: Prose): boolean {
  const [pattern, named] = openings.find(([pattern]) => pattern.test(part.text)) ?? []
  const who = pattern ? undefined : present().exec(part.text)?.[1]
  // What has no label behind all that tells when and who is what they do there.
  const field = named ?? (who === undefined ? 'agenda' : 'attended_by')
  if (review.has(field)) return false
  const said = pattern ? part.slice(pattern.exec(part.text)?.[0].length ?? 0) : part.slice(0, who?.length)
  const draft =
    field === 'against'
      ? new Name('metric', said.words, said.span)
      : draftOf(field === 'agenda' ? { is: 'texts' } : { is: 'persons' }, said)
  if (draft === undefined) return false
  review.set(field, draft, said.span)
  return true
}

/** "weekly, in the dashboard", "every Monday on https://…": how often, with something else behind it. */
export function leadingRhythm(value: Prose): Prose | undefined {
  const found = value.text.length > longest ? null : new RegExp(`^(${rhythm})(?=[,;:(.]|\\s|$)`, 'i').exec(value.text)
  const said = found && value.slice(0, found[0].length)
  const isAlone = said && said.text.length === value.text.length
  const goesOn = said && behind().test(value.text.slice(said.text.length))
  return said && !isAlone && goesOn && saidCadence(said.words) ? said : undefined
}

/** Nothing that would change how often that is: "weekly until May, then monthly". */
const behind = pattern('is')`
  ^(?:,|;|:|\.|\s+(?:in|on|at|with|by|to|via)\s)
  (?!.*\b(?:then|until|except|but|daily|weekly|fortnightly|monthly|quarterly)\b)
`

/** "Every Monday" is weekly, where one word of the format says the same; other rhythms stay as they were said. */
export function cadenceIn({ words }: Prose): string {
  const word = saidCadence(words)?.plain ?? ''
  return /^[a-z]+$/.test(word) ? word : words.toLowerCase()
}

import { pattern } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { partOf } from './part-of.ts'

// What is still to be done, or was not, is no fact: "must be agreed on 8 December 2026".
const agreed = pattern('iu')`
  (?<!\b(?:be|not|until|unless|if|when|once|being|yet|never)\s)\bagreed\s+(?:
    (?:on\s+)?(?:all\s+)?(?:of\s+)?(?:these|this|them|it|all)\s+(?:(?:two|three|four|five)\s+)?
    |(?:the|these|those|our)\s+(?:metrics|numbers|kpis|definitions|measures|figures|targets)\s+
  )?(?:(?:metrics|numbers|kpis|definitions|measures|figures|targets)\s+)?
  (?:(?:by|with|between)\s+[^.!?\n\d]{2,100}?\s+)?(?:on\s+)?
  (\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,12}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},\s+\d{4}|\d{4}-\d\d-\d\d)(?!\d)
`
const reported = pattern('u')`
  (?<!\b(?:not|unless|if|when|once)\s)\b[Rr]eported\s+(daily|weekly|fortnightly|monthly|quarterly)
  (?:\s+in\s+(?:the\s+)?(\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,3}))?(?![\p{L}\d])
`

/** "Agreed on 8 December 2026 with Ana. Reported weekly in Looker.": what sentences say of a measurement beyond doubt. */
export function fillFromSentences(measurement: Mapping, prose: Prose, reading: Reading): void {
  const day = partOf(prose, agreed(), 1)
  if (day) put(measurement, 'agreed.on', day, reading)
  const rhythm = partOf(prose, reported(), 1)
  if (rhythm) put(measurement, 'cadence', rhythm, reading)
  const dashboard = partOf(prose, reported(), 2)
  if (dashboard) put(measurement, 'dashboard', dashboard, reading)
}

import { pattern } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

/** What a journey can be drawn from, as things that are counted. */
const counted = pattern('i')`
  \b(?:
    interviews?|surveys?|records?|orders?|bookings?|calls?|paths?|histor(?:y|ies)|files?|panel|analytics|CRM|GA4
    |conversations?|registrations?|enrolments?|transactions?|sessions?|visits?|tickets?|responses?|respondents
    |customers|logs?|data|entretiens?|commandes?|Interviews?|Bestellungen|Befragung|entrevistas?|pedidos
  )\b
`
const guessed = /\b(?:assum\w+|guess\w*|believe|think|workshop|hypothes\w+|suppos\w+)\b/i

/** "We know this from 2,940 enrolment records and 35 conversations.": beside its stages, what the journey is drawn from. */
export function fillFromEvidence(journey: Mapping, prose: Prose, reading: Reading): void {
  if (journey.has('evidence') || prose.text.length > longest) return
  for (const sentence of prose.split(/(?<=[.!?])\s+(?=\p{Lu})/gu)) {
    const isNumber = /(?<!\d)\d[\d.,'’ ]*\d(?!\d)/.test(sentence.text.replace(/\b(?:19|20)\d\d\b/g, ''))
    if (!isNumber || !counted().test(sentence.text) || guessed.test(sentence.text)) continue
    put(journey, 'evidence', sentence, reading)
    return
  }
}

const longest = 1_000

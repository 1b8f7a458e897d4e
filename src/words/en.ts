import { aims } from './english/aims.ts'
import { channels } from './english/channels.ts'
import { decisions } from './english/decisions.ts'
import { evidence } from './english/evidence.ts'
import { journey } from './english/journey.ts'
import { locksGrammar, locksLists } from './english/locks.ts'
import { metrics } from './english/metrics.ts'
import { people } from './english/people.ts'
import { marks } from './english/sentences.ts'
import { wording } from './english/wording.ts'
import type { Language } from './words.ts'

/** English: what each list is for stands above it. How a phrase is written: see `Entry`. */
export const en: Language = {
  lists: { ...channels, ...decisions, ...evidence, ...journey, ...locksLists, ...metrics, ...people, ...wording },
  grammar: { ...aims, ...locksGrammar },
  sentences: marks,
}

import type { Mapping } from '../draft.ts'
import type { Reading } from '../reader.ts'
import { draftsIn } from '../references.ts'
import { partOf } from './part-of.ts'

/**
 * "Tickets sold" on a page that speaks of "2,900 tickets", "Reply cards" that are "cards that come back": what a metric
 * counts is a word of its own name, where the page puts numbers before that word or the definition says it again.
 */
export function settleUnits(root: Mapping, reading: Reading): void {
  // On a longer page each word would be looked for in all of it.
  if (reading.source.text.length > longestPage) return
  for (const metric of draftsIn(root, 'metric')) {
    const name = metric.fields.get('name')
    if (!name || metric.has('unit') || metric.has('kind')) continue
    const definition = String(metric.get('definition') ?? '')
    const text = metric.fields.get('definition')?.value
    const target = reading.targets.find((one) => one.metric.words === name.draft)?.value
    const perCent =
      (target && partOf(target, perCentAlone(), 1)) ?? (text && partOf(reading.proseAt(text), targetPerCent(), 1))
    if (perCent) {
      metric.set('unit', perCent.text, perCent.span)
      continue
    }
    const words = reading.proseAt(name.value).split(/\s+/g)
    if (words.length < 2 || words.length > mostWords || !definition || isNoCount.test(`${definition} ${name.draft}`))
      continue
    const noun = words.find(
      ({ text }, at) =>
        /^[\p{L}-]{3,30}s$/u.test(text) &&
        !notCounted.test(text) &&
        (isCounted(text, reading.source.text) || isWord(text, definition) || done().test(words[at + 1]?.text ?? '')),
    )
    if (noun) metric.set('unit', noun.text.toLowerCase(), noun.span)
  }
}

/** "Source of truth: Salesforce": said of all metrics, it is said of each that names no other. */
export function settleSources(root: Mapping, { sourceOfAll }: Reading): void {
  if (!sourceOfAll) return
  for (const metric of draftsIn(root, 'metric')) metric.set('source', sourceOfAll.words, sourceOfAll.span)
}

/** What is divided or weighed is counted in something else. */
const isNoCount =
  /[%£€$]|\b(?:shares?|rates?|ratios?|per|average|mean|median|percent\w*|divided|of all|costs?|spend|revenue|(?<!-)time)\b/i

/** "15%": "+15%" is so much more of whatever is counted. */
const perCentAlone = () => /^[<>≥≤~]? ?\d[\d.,]*(?: ?[–-] ?\d[\d.,]*)? ?(%)\+?$/

/** "Target 25%+", "Target: 3–5% of all who open it" */
const targetPerCent = () => /^target:? (?:of |is )?[<>≥≤~]? ?\d[\d.,]*(?: ?[–-] ?\d[\d.,]*)? ?(%)/i

/** "Tastings booked", "Boxes sold" */
const done = () => /^(?:\p{L}{2,}ed|sold|won|sent|seen|made|read|lost|paid|held|met)$/iu

function isWord(noun: string, text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(noun.toLowerCase())
}

const longestPage = 200_000
const mostWords = 6

/** Words in -s that end no name of things which are counted one by one. */
const notCounted =
  /^(?:costs?|sales|less|gross|business|awareness|process|access|success|progress|days|weeks|months|hours|minutes)$/i

/** "2,900 tickets", "240 new paying accounts" */
function isCounted(noun: string, text: string): boolean {
  return new RegExp(`(?<![£€$\\p{L}\\d.,]\\s?)\\d[\\d.,]*k? (?:\\p{Ll}+ ){0,2}${noun}(?![\\p{L}-])`, 'iu').test(text)
}

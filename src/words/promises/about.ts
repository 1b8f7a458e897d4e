import type { Hit } from '../words.ts'
import { contentWords } from './content-words.ts'
import type { FoundTerm } from './term.ts'

/** The content words of the part of the sentence that holds the term, other terms left out. */
export function aboutOf(text: string, term: FoundTerm, all: readonly Hit[]): string[] {
  const breaks = /[,;:!?\n()]|[.](?=\s|$)|\s(?:and|but|then|plus|or|while|with)\s|\s[–—-]\s/giu
  const from = Math.max(0, term.start - 120)
  let start = from
  for (const { 0: mark, index } of text.slice(from, term.start).matchAll(breaks)) {
    // "Crown guarantee: 10 years" is said of the guarantee.
    const isLabel =
      mark === ':' && text.slice(from + index + 1, term.start).trim() === '' && /^[.!]?\s*$/.test(text.slice(term.end))
    if (!isLabel) start = from + index + mark.length
  }
  const behind = text.slice(term.end, term.end + 120)
  const end = term.end + (behind.search(breaks) + 1 || behind.length + 1) - 1
  let part = text.slice(start, end)
  for (const other of all) {
    const at = Math.max(other.start, start)
    const to = Math.min(other.end, end)
    if (to > at) part = part.slice(0, at - start) + ' '.repeat(to - at) + part.slice(to - start)
  }
  // "On orders above £25" is "over £25".
  part = part
    .replace(/ (?:on|for|with) (?:all |any |your )?(?:orders?|purchases?|baskets?)(?= +(?:over|above|from|of) )/i, ' ')
    .replace(/ (?:above|beyond)(?= *(?:[£$€₹]|\d|$)| {3})/i, ' ')
  return [...new Set([...contentWords(part), ...wordsBehind(term)])].sort()
}

/** "Half price" and "60% of the price" are so much off, and "rolling monthly" is a contract. */
function wordsBehind({ kind, value, text }: FoundTerm): readonly string[] {
  if (!/half|free|no |cancel|month|price|cost|off/i.test(text)) return []
  if (kind === 'percent') return ['off']
  return value === 0 || /^(?:monthly|rolling|month-to)/i.test(text) ? ['contract'] : []
}

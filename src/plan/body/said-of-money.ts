import type { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Reading } from './reader.ts'
import { partOf } from './said-of-metrics.ts'

// Only what a sentence begins with is whole ("Neither Ann nor Lena Fischer decides"), and what is decided under some
// condition is left to people.
const decider =
  /(?:^|[.;:!?\n] *)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2})(?: \([^()]{2,40}\))? (?:alone )?decides(?!,? (?:if|unless|when|where|whether|once|only)\b)/u
const within = /\bdecides? within (\d{1,3} (?:working )?(?:hours?|days?|weeks?))(?!\p{L})/u
const limit =
  /\bup to (\d{1,3} ?% of (?:an?y?|the|its|each|one) (?:channel(?:['’]s)? |line(?:['’]s)? )?(?:budget|line))(?!\p{L})/u

/** "Lena Fischer decides within 3 days; up to 20% of a channel's budget moves.": what sentences about moving money say beyond doubt. */
export function fillFromRule(reallocation: Mapping, prose: Prose, reading: Reading): void {
  for (const [field, pattern] of [
    ['decided_by', decider],
    ['decide_within', within],
    ['limit', limit],
  ] as const) {
    const part = partOf(prose, pattern, 1)
    if (part) put(reallocation, field, part, reading)
  }
}

/** "£2,000 in total.", "The budget is $0, organic only.": a paragraph that begins with its only sum, which is nobody's part. */
const total =
  /^(?:(?:the |our )?(?:total |whole |overall )?(?:budget|spend) (?:is|of) )?([£€$] ?\d[\d.,'’]{0,15}(?: ?[km](?![a-z]))?|\d[\d.,'’ ]{0,15} ?[€₽])(?=[.;]?$|[.,;](?:\s)|\s+(?:in total|in all|overall|altogether|HT|netto|brutto|net|gross|[–—(-])(?![a-z]))/i
const oftener =
  /(?:\b(?:per|a|each|every|pro|par|al|por)|\/) ?(?:day|week|month|quarter|year|monat|mois|mes)|(?:daily|weekly|monthly|quarterly|yearly|annual|mensuel|mensual|monatlich)|в месяц/i

export function putTotal(budget: Mapping, prose: Prose, reading: Reading): void {
  if (budget.has('total') || reading.isMonthly || prose.text.length > 300 || oftener.test(prose.text)) return
  if ((prose.text.match(/[£€$₽]/g) ?? []).length !== 1) return
  const part = partOf(prose, total, 1)
  if (part) put(budget, 'total', part.slice(0, part.text.replace(/[.,]$/, '').length), reading)
}

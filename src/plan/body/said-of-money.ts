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

const money = '(?:[Mm]oney|[Tt]he budget|[Bb]udget|[Ff]unds|[Ss]pend) (?:is moved|moves|shifts|goes elsewhere)'
const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"
/** "Money moves when …;", "When …, Lydia Marsh moves money": what has to happen, and who sees to it. */
const movesWhen = new RegExp(
  `(?:^|[.;!?\\n] *)${money} (?:when|if|once) ([^.;\\n]{10,200}(?:\\.\\d[^.;\\n]{0,100})?)`,
  'u',
)
const whenMoved = new RegExp(
  `(?:^|[.;!?\\n] *)(?:When|If|Once) ([^.;\\n]{10,200}?), (${person}) (?:(?:may |can )?(?:moves?|shifts?|reallocates?) (?:the )?(?:money|budget|funds|up to|spend)|decides)`,
  'u',
)
const limitOfLine =
  /\bup to (\d{1,3} ?%)(?= of (?:an?y?|the|its|each|one|that) (?:channel(?:['’]s)? |line(?:['’]s)? )?(?:budget|line))/u
const inDays = /\bwithin (\d{1,3} (?:working )?(?:hours?|days?|weeks?))(?!\p{L})/u
const beyond = new RegExp(`\\b(?:above|beyond) that,?(?: (?:s?he|they) asks?| only)? (${person})`, 'u')

/** The rule for moving money, where a paragraph of the budget tells it. */
export function fillFromMoves(budget: Mapping, prose: Prose, reading: Reading): void {
  const when = partOf(prose, movesWhen, 1)
  const trigger = when ?? partOf(prose, whenMoved, 1)
  if (!trigger || budget.has('reallocation')) return
  put(budget, 'reallocation.trigger', trigger, reading)
  const who = when ? partOf(prose, decider, 1) : partOf(prose, whenMoved, 2)
  const parts = [
    ['decided_by', who],
    ['decide_within', partOf(prose, inDays, 1)],
    ['limit', partOf(prose, limitOfLine, 1)],
    ['above_limit', partOf(prose, beyond, 1)],
  ] as const
  for (const [field, part] of parts) if (part) put(budget, `reallocation.${field}`, part, reading)
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

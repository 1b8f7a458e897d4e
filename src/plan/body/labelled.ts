import type { MarkdownNode } from '../../source/document.ts'
import { Mapping } from './draft.ts'
import { addSharedCost, addSum, addSumLines } from './elements/budget.ts'
import { addCounted, addMetricNames, addTold } from './elements/metrics.ts'
import { isAim as saysAim, saysNumberByDay } from './headings/by-contents.ts'
import { keepSlip, nearLabel } from './headings/slips.ts'
import { labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Reading, splitLabel } from './reader.ts'
import { isAside } from './said/announced.ts'
import { type Said, saidInLine } from './said/said-in-line.ts'
import { fillFromAim } from './said/said-of-aims.ts'
import { putOnce } from './said/said-of-attribution.ts'
import { putSentences, saysMore } from './said/said-of-channels.ts'
import { fillContact } from './said/said-of-contact.ts'
import { fillFromEvidence } from './said/said-of-evidence.ts'
import { fillFromLead } from './said/said-of-lead.ts'
import { openingRhythm, readMeetings, saidOfMeetings } from './said/said-of-meetings.ts'
import { fillFromSentences } from './said/said-of-metrics.ts'
import { fillFromHeld, fillFromMoves, fillFromRest, fillFromRule, putRule } from './said/said-of-money.ts'
import { fillFromAddress, fillFromNumbers } from './said/said-of-numbers.ts'
import { fillFromSigned } from './said/said-of-signing.ts'
import { varianceIn } from './said/said-of-variance.ts'
import { putTotal } from './said/said-total.ts'
import { things } from './things.ts'
import { putSaidCurrency } from './values/noted-currency.ts'
import { keepUnread } from './values/unread.ts'
import { moneyIn } from './values/values.ts'

/** Fields under labels, line by line; what stands before them, or a paragraph without any, is the thing's main text. */
export function fillFromParagraph(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const whole = reading.prose(node)
  if (into.thing === 'Measurement' && whole.lines().length === 1 && addTold(into, whole, reading)) return
  const prose = (into.thing === 'Measurement' && addCounted(into, whole, reading)) || whole
  if (prose.isEmpty) return
  if (into.thing === 'Budget') putSaidCurrency(into, prose)
  if ((!/[:：]/.test(prose.text) || saysMore(prose)) && putSentences(into, prose, reading)) return
  fillFromSigned(into, prose, reading, put)
  const fields: Said[] = []
  let from: number | undefined
  let at = 0
  for (const line of prose.lines()) {
    const start = prose.text.indexOf(line.text, at)
    at = start + line.text.length
    const found = saidInLine(into.thing, line, from !== undefined)
    if (found.said.some(({ path, value }) => path !== undefined && !value.isEmpty)) from ??= start + found.start
    fields.push(...found.said)
  }
  const lead = prose.slice(0, from).trim()
  if (!lead.isEmpty) fillFromText(into, lead, reading)
  let isLabelled = false
  for (const { label, path, value } of fields) {
    if (path === undefined) keepSlip(into, label, value, reading)
    else if (value.isEmpty) continue
    else if (putRule(into, path, value, reading) || put(into, path, value, reading, label)) isLabelled = true
    else keepUnread(into, path, label, value, reading)
  }
  if (from === 0 && !isLabelled) fillFromText(into, prose, reading)
  // What has a label of its own is that, whatever sentences beside it say.
  if (into.thing === 'Channel') fillContact(into, prose.split(/(?<=[.!?])\s+(?=\p{Lu})/gu), reading)
  if (into.thing === 'Measurement') {
    fillFromAddress(into, prose, reading)
    if (fields.length > 0) putOnce(into, prose, reading, put)
  }
  if (into.thing === 'Budget') {
    addLinesBelow(into, fields, reading)
    // "Total £134,000. £10,000 of it is held back by Ann Lee.": behind the total it goes on about the money.
    if (fields.length > 0) fillFromRest(into, prose, reading)
    const rule = into.get('reallocation')
    // "Trigger: … Decided by Ann Lee within 3 days.": behind the label sentences go on.
    if (rule instanceof Mapping && fields.some(({ path }) => path?.startsWith('reallocation')))
      fillFromRule(rule, prose, reading)
  }
}

/** "Podcasts: £5,000" among other lines with their sums; alone it may be last year's. */
function addLinesBelow(budget: Mapping, fields: readonly Said[], reading: Reading): void {
  for (const { label, value } of fields) addSharedCost(budget, label, value, reading)
  const sums = fields.filter(({ value }) => moneyIn(value.words) !== undefined)
  if (sums.length > 1)
    for (const { label, path, value } of sums) if (path === undefined) addSum(budget, label, value, reading)
}

/**
 * What sentences say of a thing wherever they stand below its heading: in a paragraph, or as an item of a list whose label
 * is no field's.
 */
export function fillFromSaid(into: Mapping, prose: Prose, reading: Reading): void {
  if (into.thing === 'Measurement') {
    fillFromSentences(into, prose, reading)
    fillFromNumbers(into, prose, reading)
  }
  fillFromLead(into, prose, reading)
  if (into.thing === 'Budget') putSaidCurrency(into, prose)
  if (into.thing === 'Budget' || into.thing === 'Reallocation') {
    fillFromMoves(into, prose, reading)
    const rule = into.thing === 'Reallocation' ? into : into.get('reallocation')
    if (rule instanceof Mapping) fillFromRule(rule, prose, reading)
  }
  if (into.thing === 'Objective') {
    // "- 2,900 tickets sold by 7 November 2026" among items with labels.
    if (!into.has('statement') && saysNumberByDay(prose.text)) put(into, 'statement', prose, reading)
    fillFromAim(into, prose, reading)
  }
  if (into.thing === 'Journey') fillFromEvidence(into, prose, reading)
}

/** Words without a label. */
function fillFromText(into: Mapping, prose: Prose, reading: Reading): void {
  if (isAside(prose)) return
  const lines = prose.lines()
  if (into.thing === 'Budget' && addSumLines(into, lines, reading)) return
  if (into.thing === 'Measurement') {
    // "We report monthly: impressions, reach, orders."
    const lead = reported.exec(prose.text)
    if (addMetricNames(into, prose.slice(lead?.[0].length ?? 0), reading) && !lead) return
    fillFromSentences(into, prose, reading)
    fillFromNumbers(into, prose, reading)
  }
  fillFromLead(into, prose, reading)
  if (into.thing === 'Measurement' || into.thing === 'Governance') readMeetings(into, prose, reading)
  if (into.thing === 'Review' && readReview(into, prose, reading)) return
  if (into.thing === 'Reallocation') {
    fillFromMoves(into, prose, reading)
    fillFromRule(into, prose, reading)
  }
  if (into.thing === 'CampaignPool' && fillFromHeld(into, prose, reading)) return
  if (into.thing === 'Journey') fillFromEvidence(into, prose, reading)
  if (into.thing === 'Variance') into.take(varianceIn(prose).fields)
  if (into.thing === 'Budget') {
    fillFromMoves(into, prose, reading)
    fillFromRest(into, prose, reading)
  }
  if (into.thing === 'Objective') fillFromAim(into, prose, reading)
  if (into.thing === 'Messaging') fillFromVoice(into, prose, reading)
  if (putSentences(into, prose, reading)) return
  const main = things[into.thing]?.main
  const label = splitLabel(lines[0] ?? prose)
  if (main && !into.has(main) && (!label || (lines.length === 1 && (isAim(into, label, prose) || goesOn(into, label)))))
    put(into, main, prose, reading)
  else if (into.thing === 'Budget' && moneyIn(prose.words)) put(into, 'total', prose, reading)
  else if (into.thing === 'Budget') putTotal(into, prose, reading)
}

/** "We talk like the vet you know: warm, plain.": how the plan sounds, in a sentence of its own. */
function fillFromVoice(messaging: Mapping, prose: Prose, reading: Reading): void {
  for (const sentence of prose.split(/(?<=[.!?])\s+(?=\p{Lu})/gu))
    if (/^We (?:sound|talk|speak|write) (?!about|to|with)/.test(sentence.text))
      put(messaging, 'tone_of_voice', sentence, reading)
}

/** "Weekly, Mondays at 10. Everybody shares status.": how often is one part of it. False: a few words, which are all of it. */
function readReview(review: Mapping, prose: Prose, reading: Reading): boolean {
  const said = openingRhythm(prose) ?? saidOfMeetings(prose).review
  const isLong = prose.words.split(' ').length > fewWords || /[.;!?]\s/.test(prose.text)
  if (!isLong && !said?.has('agenda')) return false
  if (said) review.take(said.fields)
  for (const { value } of said?.fields.values() ?? []) reading.place(value)
  return true
}

/** "The cheese that waited for Christmas: aged nine months in our cave": a sentence with a colon in it, and no label. */
function goesOn({ thing }: Mapping, { label, value }: { readonly label: Prose; readonly value: Prose }): boolean {
  return thing === 'Messaging' && label.words.split(' ').length > 3 && /^\p{Ll}/u.test(value.text)
}

const reported = /^[^:.!?\n]{0,40}\b(?:report|measure|track|count|look at)\b[^:.!?\n]{0,40}:\s+/i

/** "Every second Tuesday at ten with the agency" is no sentence yet. */
const fewWords = 7

/**
 * "Weekly active teams: 300 by 31 May", "One thing counts: we want 300 teams by 31 May 2027": under an objective what is
 * counted, or what opens a sentence, is no label of a field, and the line says it all.
 */
function isAim({ thing }: Mapping, { label, value }: { readonly label: Prose; readonly value: Prose }, whole: Prose) {
  if (thing !== 'Objective' || labelOf(thing, label.text) !== undefined || nearLabel(thing, label) !== undefined)
    return false
  const isTold = whole.text.length <= longestAim && saysAim(whole)
  return /^[^\p{L}]*\d/u.test(value.text) || isTold || (/^\d/.test(label.text) && saysNumberByDay(label.text))
}

const longestAim = 2000

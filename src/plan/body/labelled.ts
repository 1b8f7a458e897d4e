import type { MarkdownNode } from '../../source/document.ts'
import { isAside } from './announced.ts'
import { addRowsOfBudget, addSharedCost, addSum, addSumLines } from './budget.ts'
import { dayIn } from './days.ts'
import { List, Mapping } from './draft.ts'
import { addDuties } from './duties.ts'
import { addMetricNames, addTold } from './metrics.ts'
import { labelOf, plain } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Reading, rowsOf, splitLabel } from './reader.ts'
import { addRows, columnsOf, pathsOf, placeColumn } from './rows.ts'
import { type Said, saidInLine } from './said-in-line.ts'
import { openingRhythm, readMeetings, saidOfMeetings } from './said-of-meetings.ts'
import { fillFromSentences } from './said-of-metrics.ts'
import { fillFromHeld, fillFromMoves, fillFromRule, putRule, putTotal } from './said-of-money.ts'
import { varianceIn } from './said-of-variance.ts'
import { shapeOf } from './shapes.ts'
import { keepSlip, nearLabel } from './slips.ts'
import { things } from './things.ts'
import { keepUnread } from './unread.ts'
import { moneyIn } from './values.ts'

/** Fields under labels, line by line; what stands before them, or a paragraph without any, is the thing's main text. */
export function fillFromParagraph(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const prose = reading.prose(node)
  if (into.thing === 'Measurement' && prose.lines().length === 1 && addTold(into, prose, reading)) return
  const fields: Said[] = []
  let from: number | undefined
  let at = 0
  for (const line of prose.lines()) {
    const start = prose.text.indexOf(line.text, at)
    at = start + line.text.length
    const found = saidInLine(into.thing, line)
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
  if (into.thing === 'Budget') {
    addLinesBelow(into, fields, reading)
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

/** Words without a label. */
function fillFromText(into: Mapping, prose: Prose, reading: Reading): void {
  if (isAside(prose)) return
  const lines = prose.lines()
  if (into.thing === 'Budget' && addSumLines(into, lines, reading)) return
  if (into.thing === 'Measurement') {
    // "We report monthly: impressions, reach, orders."
    const lead = reported.exec(prose.text)
    if (addMetricNames(into, prose.slice(lead?.[0].length ?? 0), reading) && !lead) return
  }
  if (into.thing === 'Measurement') fillFromSentences(into, prose, reading)
  if (into.thing === 'Measurement' || into.thing === 'Governance') readMeetings(into, prose, reading)
  if (into.thing === 'Review' && readReview(into, prose, reading)) return
  if (into.thing === 'Reallocation') {
    fillFromMoves(into, prose, reading)
    fillFromRule(into, prose, reading)
  }
  if (into.thing === 'CampaignPool' && fillFromHeld(into, prose, reading)) return
  if (into.thing === 'Variance') into.take(varianceIn(prose).fields)
  if (into.thing === 'Budget') fillFromMoves(into, prose, reading)
  const main = things[into.thing]?.main
  const label = splitLabel(lines[0] ?? prose)
  if (main && !into.has(main) && (!label || (lines.length === 1 && isAim(into, label)))) put(into, main, prose, reading)
  else if (into.thing === 'Budget' && moneyIn(prose.words)) put(into, 'total', prose, reading)
  else if (into.thing === 'Budget') putTotal(into, prose, reading)
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

const reported = /^[^:.!?\n]{0,40}\b(?:report|measure|track|count|look at)\b[^:.!?\n]{0,40}:\s+/i

/** "Every second Tuesday at ten with the agency" is no sentence yet. */
const fewWords = 7

/** "Weekly active teams: 300 by 31 May": under an objective what is counted is no label of a field, and the line says it all. */
function isAim({ thing }: Mapping, { label, value }: { readonly label: Prose; readonly value: Prose }): boolean {
  return (
    thing === 'Objective' &&
    /^[^\p{L}]*\d/u.test(value.text) &&
    labelOf(thing, label.text) === undefined &&
    nearLabel(thing, label) === undefined
  )
}

/** A table of the things that this one lists, or a column of labels beside one of values. */
export function fillFromTable(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const { head, rows } = rowsOf(node, reading)
  const list =
    into.thing === 'Messaging' && isAdapted(head)
      ? 'adaptations'
      : into.thing === 'Measurement' && isOnTheWay(head, rows)
        ? 'targets'
        : listIn(into.thing, head[0])
  if (into.thing === 'Budget') {
    if (addRowsOfBudget(into, head, rows, reading)) return
  } else if (list && (into.thing !== 'Messaging' || list === 'adaptations' || isProof(head))) {
    const shape = shapeOf(into.thing, list)
    const known = into.get(list)
    const items = known instanceof List ? known : new List()
    if (shape?.is === 'list' && addRows(items, shape.of, head, rows, reading)) {
      if (items.items.length > 0 && known !== items) into.set(list, items, items.span)
      return
    }
  }
  if (into.thing === 'Messaging' && addAdaptations(into, head, rows, reading)) return
  if (into.thing === 'Governance' && addDuties(into, head, rows, reading)) return
  if (fillFromRow(into, head, rows, reading)) return
  // A first column of labels, a second of values. What stands in the head may be the first of them.
  const all = isHeadOnly(into.thing, head, rows) ? rows : [head, ...rows]
  const known = all.filter(
    ([label]) => label && (labelOf(into.thing, label.text) !== undefined || nearLabel(into.thing, label)),
  )
  if (known.length * 2 < all.length - 1) return
  for (const [label, value] of known) {
    const path = label && labelOf(into.thing, label.text)
    if (label && value && path) {
      if (!put(into, path, value, reading, label)) keepUnread(into, path, label, value, reading)
    } else if (label && value) keepSlip(into, label, value, reading)
  }
}

/** "Audience | Message": how the argument is put to each of them. */
function addAdaptations(
  messaging: Mapping,
  head: readonly Prose[],
  rows: readonly Prose[][],
  reading: Reading,
): boolean {
  const paths = pathsOf('Adaptation', head)
  if (paths[0] !== 'audience' || !paths.includes('message') || messaging.has('adaptations')) return false
  const list = new List()
  if (!addRows(list, 'Adaptation', head, rows, reading)) return false
  messaging.set('adaptations', list, list.span)
  return true
}

/** The list that a table belongs to: under operations its first column says whether it is of milestones, dependencies or risks. */
function listIn(thing: string, first: Prose | undefined): string | undefined {
  if (thing !== 'Operations') return things[thing]?.list
  const name = first && labelOf(thing, `${first.text}s`)
  return name ?? (first && /^dependency$/i.test(first.text.trim()) ? 'dependencies' : undefined)
}

/** "Metric | Target | Deadline" above a single row: the fields of one thing beside each other. */
function fillFromRow(into: Mapping, head: readonly Prose[], rows: readonly Prose[][], reading: Reading): boolean {
  const [row = []] = rows
  const paths = pathsOf(into.thing, head)
  const isFirst = (path: string | undefined, at: number) => path !== undefined && paths.indexOf(path) === at
  // A row of a list is no field of what has the list, and one without its name is no thing.
  const { kind, list } = things[into.thing] ?? {}
  if (kind !== undefined || list !== undefined || paths.filter(isFirst).length < 2) return false
  // Of several who are to sign, the plan is approved by none for certain.
  if (rows.length !== 1) return into.thing === 'Approval'
  for (const [at, heading] of head.entries()) {
    const [path, cell] = [paths[at], row[at]]
    if (path === undefined || !isFirst(path, at) || !cell || cell.isEmpty) continue
    if (put(into, path, cell, reading)) placeColumn(into.thing, heading, reading)
    else keepUnread(into, path, heading, cell, reading)
  }
  return true
}

/** "Reason to believe | Evidence"; messages beside audiences or channels are no proof. */
function isProof([first, ...others]: readonly Prose[]): boolean {
  const is = ({ text }: Prose, field: string) => labelOf('ProofPoint', text) === field
  const isEvidence = (cell: Prose) => is(cell, 'evidence')
  const isNamed = first && isEvidence(first) && others.some((cell) => is(cell, 'claim'))
  if (first === undefined || !(is(first, 'claim') || isNamed)) return false
  return plain(first.text) === 'message' ? others.length > 0 && others.every(isEvidence) : others.some(isEvidence)
}

/** "Audience | Message | Proof points": the argument as it is put to each audience. */
export function isAdapted([first, ...others]: readonly Prose[]): boolean {
  const is = ({ text }: Prose, field: string) => labelOf('Adaptation', text) === field
  return first !== undefined && is(first, 'audience') && others.some((cell) => is(cell, 'proof_points'))
}

/** "Metric | On | Value": where metrics should be on which day. */
function isOnTheWay(head: readonly Prose[], rows: readonly Prose[][]): boolean {
  const columns = columnsOf('MetricTarget', head)
  const on = columns?.paths.indexOf('on') ?? -1
  const isDay = (row: readonly Prose[]) => dayIn(row[on]?.words ?? '') !== undefined
  return on >= 0 && columns?.paths.includes('value') === true && rows.some(isDay)
}

/** Does the first row name columns, beside which nothing is filled in or every cell is a label of its own? */
function isHeadOnly(thing: string, head: readonly Prose[], rows: readonly Prose[][]): boolean {
  const isSaid = rows.some((row) => row.some((cell) => !cell.isEmpty))
  if (!isSaid && rows.length > 0) return true
  const others = head.slice(1).filter((cell) => !cell.isEmpty)
  return others.length > 0 && others.every(({ text }) => labelOf(thing, text) !== undefined)
}

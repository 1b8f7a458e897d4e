import type { MarkdownNode } from '../../../source/document.ts'
import { List, type Mapping } from '../draft.ts'
import { addRowsOfBudget } from '../elements/budget.ts'
import { addDuties } from '../elements/duties.ts'
import { keepSlip, nearLabel } from '../headings/slips.ts'
import { labelOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Reading, rowsOf } from '../reader.ts'
import { shapeOf } from '../shapes.ts'
import { things } from '../things.ts'
import { dayIn } from '../values/days.ts'
import { keepUnread } from '../values/unread.ts'
import { columnsOf, pathsOf, placeColumn } from './columns.ts'
import { addRows } from './rows.ts'

/** A table of the things that this one lists, or a column of labels beside one of values. */
export function fillFromTable(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const { head, rows } = rowsOf(node, reading)
  if (into.thing === 'Budget' && addRowsOfBudget(into, head, rows, reading)) return
  const list = listIn(into, head, rows)
  if (list !== undefined && addRowsTo(into, list, { head, rows }, reading)) return
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

/** The list of a thing that a table belongs to, as its first row says. */
function listIn(into: Mapping, head: readonly Prose[], rows: readonly Prose[][]): string | undefined {
  const { list } = things[into.thing] ?? {}
  switch (into.thing) {
    case 'Budget':
      return undefined
    case 'Messaging':
      if (isAdapted(head) || (isToAudiences(head) && !into.has('adaptations'))) return 'adaptations'
      return isProof(head) ? list : undefined
    case 'Measurement':
      return isOnTheWay(head, rows) ? 'targets' : list
    case 'Operations':
      return ofSteps(head[0])
    default:
      return list
  }
}

/** Under operations the first column says whether a table is of milestones, dependencies or risks. */
function ofSteps(first: Prose | undefined): string | undefined {
  const name = first && labelOf('Operations', `${first.text}s`)
  return name ?? (first && /^dependency$/i.test(first.text.trim()) ? 'dependencies' : undefined)
}

function addRowsTo(into: Mapping, key: string, table: ReturnType<typeof rowsOf>, reading: Reading): boolean {
  const shape = shapeOf(into.thing, key)
  const known = into.get(key)
  const list = known instanceof List ? known : new List()
  if (shape?.is !== 'list' || !addRows(list, shape.of, table, reading)) return false
  if (list.items.length > 0 && known !== list) into.set(key, list, list.span)
  return true
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

/** "Audience | Message": how the argument is put to each of them. */
function isToAudiences(head: readonly Prose[]): boolean {
  const [first, ...others] = pathsOf('Adaptation', head)
  return first === 'audience' && others.includes('message')
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

import { List, Mapping } from '../draft.ts'
import { putLimitIn } from '../elements/guardrails.ts'
import type { Section } from '../headings/outline.ts'
import { idFor, itemFor, nameIt } from '../items.ts'
import { plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Reading, rowsOf } from '../reader.ts'
import { things } from '../things.ts'
import { yearlessDay } from '../values/days.ts'
import { isPool, isSubtotal, isTotal } from '../values/money-names.ts'
import { keepUnread } from '../values/unread.ts'
import { draftOf, isNothing } from '../values/values.ts'
import { columnsOf, placeColumn, type Table, tableOf } from './columns.ts'
import { isCost, isGroup, keepCost } from './other-rows.ts'
import { inUnitOf } from './sum-columns.ts'

/** Rows as items; a row whose first cell opens with a dash belongs to the one above. */
export function addRows(list: List, thing: string, written: Pick<Table, 'head' | 'rows'>, reading: Reading): boolean {
  const table = tableOf(thing, written, reading)
  if (!table) return false
  const { head, rows, paths } = table
  // Steps without one day that can be read are a rhythm ("Week 3"), not milestones.
  const due = paths.indexOf('due')
  const isDay = (cell: Prose) => draftOf({ is: 'day' }, cell) !== undefined || yearlessDay(cell.words) !== undefined
  if (thing === 'Milestone' && !rows.some((row) => row[due] && isDay(row[due]))) return false
  const added = new Set<Mapping>()
  const isPath = thing === 'Audience' && paths.filter((path) => path?.startsWith('path.')).length > 1
  for (const row of rows) {
    const name = row[table.name] && withoutDash(row[table.name] as Prose)
    if (!name || name.isEmpty || isNothing(name.text) || isSubtotal(name)) continue
    if (isGroup(row, table)) continue
    if (thing === 'Channel' && isCost(row, table) && !itemFor(list, thing, name)) {
      keepCost(name, row, table, reading)
      continue
    }
    if (isTotal(name) || (thing === 'Channel' && isPool(name))) {
      // What all of them cost, or what none of them gets, is no item.
      const sums = paths.indexOf('@budget')
      const money = row[sums] && inUnitOf(head[sums], row[sums])
      if (money && !money.isEmpty) reading.asides.push({ channel: name, amount: money, heading: name })
      continue
    }
    const item = itemOfRow(list, thing, { row, name, paths, added }, reading)
    if (!item) continue
    added.add(item)
    if (isPath) openStep(item)
    fillRow(item, row, table, reading)
  }
  if (added.size === 0) return false
  for (const [index, heading] of head.entries()) {
    if (paths[index] !== undefined || index === table.name) placeColumn(thing, heading, reading)
  }
  return true
}

/** A row that says several things of a step is a step, whatever the page has said of the path before. */
function openStep(audience: Mapping): void {
  const known = audience.get('path')
  const last = known instanceof List ? known.items.at(-1)?.draft : undefined
  if (known instanceof List && last instanceof Mapping) known.add(new Mapping('PathStep'), last.span)
}

interface Row {
  readonly row: readonly Prose[]
  readonly name: Prose
  readonly paths: readonly (string | undefined)[]
  /** The items that the rows above are. */
  readonly added: ReadonlySet<Mapping>
}

/** The item that a row is about: one that is there already, or a new one at the end of the list. */
function itemOfRow(list: List, thing: string, { row, name, paths, added }: Row, reading: Reading): Mapping | undefined {
  const own = row[paths.indexOf('id')]
  const known = own?.words ? undefined : itemFor(list, thing, name)
  if (known && !(added.has(known) && saysOtherwise(known, thing, paths, row))) return known
  const item = new Mapping(thing)
  if (own?.words) put(item, 'id', own, reading)
  const label = things[thing]?.name
  const claim = paths.includes(label) ? row[paths.indexOf(label)] : undefined
  const isClaimed = claim !== undefined && !claim.isEmpty
  if (isClaimed) item.set('id', idFor(name.words) || reading.nextId('item'), name.span)
  const named = nameIt(item, isClaimed ? claim : name, reading)
  if (named) list.add(named, name.span)
  return named
}

function fillRow(item: Mapping, row: readonly Prose[], { paths, name, head }: Table, reading: Reading): void {
  for (const [index, path] of paths.entries()) {
    const cell = row[index]
    const mayBeLimit = item.thing === 'Guardrail' && !path && index !== name
    if (mayBeLimit && cell && putLimitIn(item, cell, reading)) continue
    if (!path || !cell || cell.isEmpty) continue
    const isMoney = item.thing === 'Channel' && path.startsWith('@')
    const value = path === '@budget' ? inUnitOf(head[index], cell) : cell
    const isPut = put(item, path, value, reading, isMoney ? head[index] : cell)
    // "38O" among numbers: one word with a digit in it was meant for one.
    if (!isPut && !item.has(path) && /^\S*\d\S*$/.test(cell.text) && head[index])
      keepUnread(item, path, head[index], cell, reading)
  }
}

/** Two rows of one name that say what each is in words of their own are two things, which is told where ids meet. */
function saysOtherwise(
  known: Mapping,
  thing: string,
  paths: readonly (string | undefined)[],
  row: readonly Prose[],
): boolean {
  const { main = '' } = things[thing] ?? {}
  const cell = row[paths.indexOf(main)]
  const said = known.get(main)
  return cell !== undefined && !cell.isEmpty && typeof said === 'string' && plain(said) !== plain(cell.words)
}

export function withoutDash(name: Prose): Prose {
  const sign = /^(?:[-–—•↳└├>*]|&nbsp;|\u00a0)+\s*/.exec(name.text)
  return sign ? name.slice(sign[0].length).trim() : name
}

/** "### Paths" above a table whose rows are of audiences that are there already: more of them, and no audience of that name. */
export function isAboutKnown(list: List, thing: string, { content, sections }: Section, reading: Reading): boolean {
  const tables = content.filter(({ type }) => type === 'table')
  if (tables.length === 0 || sections.length > 0 || list.items.length === 0) return false
  return tables.every((table) => {
    const { head, rows } = rowsOf(table, reading)
    const at = columnsOf(thing, head)?.name
    const names = at === undefined ? [] : rows.flatMap((row) => row[at] ?? [])
    return names.length > 0 && names.every((name) => itemFor(list, thing, name) !== undefined)
  })
}

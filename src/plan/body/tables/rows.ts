import { List, Mapping } from '../draft.ts'
import { putLimitIn } from '../elements/guardrails.ts'
import type { Section } from '../headings/outline.ts'
import { nearLabel, reportSlip } from '../headings/slips.ts'
import { idFor, itemFor, nameIt } from '../items.ts'
import { labelOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Reading, rowsOf } from '../reader.ts'
import { things } from '../things.ts'
import { yearlessDay } from '../values/days.ts'
import { isFullName } from '../values/full-names.ts'
import { isPool, isSubtotal, isTotal } from '../values/money-names.ts'
import { keepUnread } from '../values/unread.ts'
import { draftOf, isAim, isNothing } from '../values/values.ts'
import { readLoosely } from './loose-columns.ts'
import { isCost, isGroup, keepCost } from './other-rows.ts'
import { inUnitOf, isSpend, sumsAt, totalAt } from './sum-columns.ts'

/** Which field each column is; undefined where no column says what a row is called. */
export function columnsOf(
  thing: string,
  head: readonly Prose[],
): { paths: (string | undefined)[]; name: number } | undefined {
  const paths = pathsOf(thing, head)
  const name = things[thing]?.name ?? ''
  let at = paths.indexOf(name)
  // "Proof point | Claim | Evidence": a name for short, and what is claimed.
  const claims = thing === 'ProofPoint' ? paths.indexOf('claim', 1) : -1
  if (claims > 0 && paths[0] !== undefined) {
    const others = paths.map((path, index) => (index > 0 && (index === claims || path !== 'claim') ? path : undefined))
    return { paths: others, name: 0 }
  }
  // "Target | Date | Value"
  if (thing === 'MetricTarget' && at < 0 && paths[0] === 'value' && paths.includes('value', 1))
    return { paths: [undefined, ...paths.slice(1)], name: 0 }
  // "| Who | Size |" with nothing above the first column: what stands there is called so, and "Who" says who they are.
  if (thing === 'Audience' && at > 0 && head[0]?.isEmpty && !paths.includes('definition')) {
    paths[at] = 'definition'
    at = 0
  }
  // "Persona | Role | Pain": each row is an audience under the name of its persona.
  if (at < 0 && thing === 'Audience' && paths[0] === 'persona') at = 0
  // "Measure | Role | KPI": what is done, beside how it is measured.
  const isMeasured = thing === 'Channel' && paths[0] === 'primary_metric' && paths.includes('primary_metric', 1)
  if (at < 0 && isMeasured) at = 0
  if (at < 0 && head[0]?.isEmpty && paths.filter((path) => path !== undefined).length > 0) at = 0
  // "Play | Job | Because | KPI": beside several fields of such things the first column says what they are called.
  if (
    at < 0 &&
    paths[0] === undefined &&
    head[0]?.isEmpty === false &&
    named.has(thing) &&
    new Set(paths).size > fewFields
  )
    at = 0
  if (at < 0) return undefined
  // "Audience | Angle | Proof points": between the two only the message can stand.
  const others = paths.flatMap((path, index) => (path === undefined ? index : []))
  const [only] = others
  if (thing === 'Adaptation' && others.length === 1 && only !== undefined && !paths.includes('message'))
    paths[only] = 'message'
  return {
    paths: paths.map((path, index) => {
      const isFirst = paths.indexOf(path, isMeasured ? 1 : 0) === index
      return path !== undefined && isFirst && index !== at ? path : undefined
    }),
    name: at,
  }
}

const named: ReadonlySet<string> = new Set(['Channel', 'Metric', 'Audience', 'JourneyStage'])
/** The unknown one is among them. */
const fewFields = 3

/** The field that each column names, or is a slip for; a right name in another column comes first. */
export function pathsOf(thing: string, head: readonly Prose[]): (string | undefined)[] {
  const known = head.map(({ text }) => labelOf(thing, text))
  return known.map((path, index) => {
    const near = path === undefined && head[index] ? nearLabel(thing, head[index])?.path : undefined
    return near !== undefined && !known.includes(near) ? near : path
  })
}

/** A column that has been read: its name is narrative no longer, and told where there is a slip in it. */
export function placeColumn(thing: string, heading: Prose, reading: Reading): void {
  reading.place(heading.span)
  const near = nearLabel(thing, heading)
  if (near) reportSlip(heading, near.name, reading)
}

/** Rows as items; a row whose first cell opens with a dash belongs to the one above. */
export function addRows(
  list: List,
  thing: string,
  head: readonly Prose[],
  rows: readonly Prose[][],
  reading: Reading,
): boolean {
  const columns = columnsOf(thing, head)
  if (!columns) return false
  readLoosely(thing, columns.paths, columns.name, head, rows, reading.source.text)
  if (thing === 'Channel') readWho(columns.paths, head, rows)
  if (thing === 'Channel') readTarget(columns.paths, rows)
  if (thing === 'Channel' && !columns.paths.includes('@budget')) {
    const sums = sumsAt(columns, head, rows)
    if (isSpend(head[sums])) columns.paths[sums] = '@budget'
    const inAll = totalAt(head) < 0 ? head.findIndex(({ text }) => isCurrency.test(text)) : totalAt(head)
    if (!columns.paths.includes('@budget') && columns.paths[inAll] === undefined && inAll >= 0)
      columns.paths[inAll] = '@budget'
  }
  // Steps without one day that can be read are a rhythm ("Week 3"), not milestones.
  const due = columns.paths.indexOf('due')
  const isDay = (cell: Prose) => draftOf({ is: 'day' }, cell) !== undefined || yearlessDay(cell.words) !== undefined
  if (thing === 'Milestone' && !rows.some((row) => row[due] && isDay(row[due]))) return false
  const added = new Set<Mapping>()
  const isPath = thing === 'Audience' && columns.paths.filter((path) => path?.startsWith('path.')).length > 1
  for (const row of rows) {
    const name = row[columns.name] && withoutDash(row[columns.name] as Prose)
    if (!name || name.isEmpty || isNothing(name.text) || isSubtotal(name)) continue
    if (isGroup(row, columns.name, rows)) continue
    if (thing === 'Channel' && isCost(row, columns, rows) && !itemFor(list, thing, name)) {
      keepCost(name, row, columns, head, reading)
      continue
    }
    if (isTotal(name) || (thing === 'Channel' && isPool(name))) {
      // What all of them cost, or what none of them gets, is no item.
      const sums = columns.paths.indexOf('@budget')
      const money = row[sums] && inUnitOf(head[sums], row[sums])
      if (money && !money.isEmpty) reading.asides.push({ channel: name, amount: money, heading: name })
      continue
    }
    const item = itemOfRow(list, thing, { row, name, paths: columns.paths, added }, reading)
    if (!item) continue
    added.add(item)
    if (isPath) openStep(item)
    fillRow(item, row, columns, head, reading)
  }
  if (added.size === 0) return false
  for (const [index, heading] of head.entries()) {
    if (columns.paths[index] !== undefined || index === columns.name) placeColumn(thing, heading, reading)
  }
  return true
}

/** A row that says several things of a step is a step, whatever the page has said of the path before. */
function openStep(audience: Mapping): void {
  const known = audience.get('path')
  const last = known instanceof List ? known.items.at(-1)?.draft : undefined
  if (known instanceof List && last instanceof Mapping) known.add(new Mapping('PathStep'), last.span)
}

/** "£", "EUR k": nothing but the sign of the money. */
const isCurrency = /^\s*(?:[£€$]|GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|INR|JPY)\s?(?:k|m|['’]?000s?)?\s*$/i

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

function fillRow(
  item: Mapping,
  row: readonly Prose[],
  { paths, name }: NonNullable<ReturnType<typeof columnsOf>>,
  head: readonly Prose[],
  reading: Reading,
): void {
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

/** Beside a channel "Who" may be whom it speaks to or who does it: full names are people. */
function readWho(paths: (string | undefined)[], head: readonly Prose[], rows: readonly Prose[][]): void {
  const at = head.findIndex(({ text }) => plain(text) === 'who')
  if (paths[at] !== 'audiences' || paths.includes('owner')) return
  const cells = rows
    .flatMap((row) => row[at]?.words || [])
    .filter((cell) => !isNothing(cell) && !/^TB[ACD]$/i.test(cell))
  const areDoing = cells.length > 0 && (cells.every(isFullName) || cells.some((cell) => team.test(cell)))
  if (areDoing) paths[at] = 'owner'
}

/** Beside a channel "Target" may be whom it speaks to or what it is to reach: numbers are nobody. */
function readTarget(paths: (string | undefined)[], rows: readonly Prose[][]): void {
  const at = paths.indexOf('audiences')
  const cells = rows.flatMap((row) => row[at] ?? []).filter(({ words }) => !isNothing(words))
  if (cells.some(isAim)) paths[at] = undefined
}

/** Beside channels nobody speaks to a team. */
const team = /^(?:\S+ ){0,3}(?:team|dept\.?|department|squad|agency)$/i

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

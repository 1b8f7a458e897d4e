import { nearLabel, reportSlip } from '../headings/slips.ts'
import { labelOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { things } from '../things.ts'
import { isFullName } from '../values/full-names.ts'
import { isAim, isNothing } from '../values/values.ts'
import { readLoosely } from './loose-columns.ts'
import { isSpend, sumsAt, totalAt } from './sum-columns.ts'

/** Which field each column of a table is, and which of them says what a row is called. */
export interface Columns {
  readonly paths: (string | undefined)[]
  readonly name: number
}

/** A table whose columns are known. */
export interface Table extends Columns {
  readonly head: readonly Prose[]
  readonly rows: readonly Prose[][]
}

/** Which field each column is; undefined where no column says what a row is called. */
export function columnsOf(thing: string, head: readonly Prose[]): Columns | undefined {
  const paths = pathsOf(thing, head)
  const name = things[thing]?.name ?? ''
  let at = paths.indexOf(name)
  // "Proof point | Claim | Evidence": a name for short, and what is claimed.
  const claims = thing === 'ProofPoint' ? paths.indexOf('claim', 1) : -1
  if (claims > 0 && paths[0] !== undefined) {
    const others = paths.map((path, index) => (index > 0 && (index === claims || path !== 'claim') ? path : undefined))
    return { paths: others, name: 0 }
  }
  // "Item | Cost": behind the names of lines a cost is what each of them takes; beside columns of other names it may be one of several.
  const isKnown = !paths.includes('amount') && !paths.includes(undefined)
  const costAt = thing === 'Allocation' && isKnown ? paths.indexOf('channel', at + 1) : -1
  if (costAt > 0 && /^costs?$/.test(plain(head[costAt]?.text ?? ''))) paths[costAt] = 'amount'
  // "Target | Date | Value"
  if (thing === 'MetricTarget' && at < 0 && paths[0] === 'value' && paths.includes('value', 1))
    return { paths: [undefined, ...paths.slice(1)], name: 0 }
  // "| Who | Size |" with nothing above the first column: what stands there is called so, and "Who" says who they are.
  if (thing === 'Audience' && at > 0 && head[0]?.isEmpty && !paths.includes('definition')) {
    paths[at] = 'definition'
    at = 0
  }
  // "Segment | Who | Size": beside what they are called "Who" says who they are.
  const whoAt = thing === 'Audience' && at >= 0 && !paths.includes('definition') ? paths.indexOf('name', at + 1) : -1
  if (whoAt > 0 && plain(head[whoAt]?.text ?? '') === 'who') paths[whoAt] = 'definition'
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

/** A table of such things, with all that its names, its cells and the plan tell of its columns. */
export function tableOf(
  thing: string,
  { head, rows }: Pick<Table, 'head' | 'rows'>,
  { source }: Reading,
): Table | undefined {
  const columns = columnsOf(thing, head)
  if (!columns) return undefined
  const table = { ...columns, head, rows }
  readLoosely(thing, table, source.text)
  if (thing === 'Channel') {
    readWho(table, source.text)
    readTarget(table)
    readSums(table)
  }
  return table
}

/** Beside a channel "Who" may be whom it speaks to or who does it: full names are people. */
function readWho({ paths, head, rows }: Table, text: string): void {
  const at = head.findIndex(({ text }) => plain(text) === 'who')
  if (paths[at] !== 'audiences' || paths.includes('owner')) return
  const cells = rows
    .flatMap((row) => row[at]?.words || [])
    .filter((cell) => !isNothing(cell) && !/^TB[ACD]$/i.test(cell))
  // "Lunch Lucy" may be written like a name: she has a heading of her own.
  const people = cells.filter((cell) => isFullName(cell) && !text.includes(`# ${cell}\n`))
  const areDoing = cells.length > 0 && (people.length * 2 >= cells.length || cells.some((cell) => team.test(cell)))
  if (areDoing) paths[at] = 'owner'
}

/** Beside channels nobody speaks to a team. */
const team = /^(?:\S+ ){0,3}(?:team|dept\.?|department|squad|agency)(?: \([^()]{1,60}\))?$/i

/** Beside a channel "Target" may be whom it speaks to or what it is to reach: numbers are nobody. */
function readTarget({ paths, rows }: Table): void {
  const at = paths.indexOf('audiences')
  const cells = rows.flatMap((row) => row[at] ?? []).filter(({ words }) => !isNothing(words))
  if (cells.some(isAim)) paths[at] = undefined
}

/** Which column holds what each channel gets, where none is called that. */
function readSums(table: Table): void {
  const { paths, head } = table
  if (paths.includes('@budget')) return
  const sums = sumsAt(table)
  if (isSpend(head[sums])) paths[sums] = '@budget'
  const inAll = totalAt(head) < 0 ? head.findIndex(({ text }) => isCurrency.test(text)) : totalAt(head)
  if (!paths.includes('@budget') && paths[inAll] === undefined && inAll >= 0) paths[inAll] = '@budget'
}

/** "£", "EUR k": nothing but the sign of the money. */
const isCurrency = /^\s*(?:[£€$]|GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|INR|JPY)\s?(?:k|m|['’]?000s?)?\s*$/i

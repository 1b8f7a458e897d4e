import { pattern } from '../../../text/pattern.ts'
import { plain } from '../names.ts'
import { Prose } from '../prose.ts'
import { namesMonth } from '../values/days.ts'
import { isTotal } from '../values/money-names.ts'
import { currencyIn, isNothing, moneyIn } from '../values/values.ts'
import type { Table } from './columns.ts'

/**
 * The column that holds the plan's sums, whatever it is called: "Item | Cost", "Channel | Q3". Of several years it is the
 * last, beside "actual" the plan, and of sums with and without tax those without. -1 where that is not certain.
 */
export function sumsAt({ paths, name, head, rows }: Table): number {
  const months = partsOfPeriod(head)
  const found = head.flatMap((heading, at) => {
    // One of several months is not what a line takes in all.
    if (months.length > 1 && months.includes(at)) return []
    const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !cell.isEmpty && !isNothing(cell.words))
    const isMoney =
      [heading, ...cells].some((cell) => currencyIn(cell) !== undefined || /\$/.test(cell.text)) ||
      yearIn(heading) !== undefined
    const isSums = isMoney && cells.length > 0 && cells.every(({ words }) => moneyIn(words) !== undefined)
    return at !== name && paths[at] === undefined && isSums ? { at, heading } : []
  })
  return found.length === 1 ? (found[0]?.at ?? -1) : plannedAmong(found)
}

/** "Spend (£k)", "Budget in £000", "Kosten (T€)": what a number in the column counts, as the sign behind it would say. */
export function inUnitOf(heading: Prose | undefined, cell: Prose): Prose {
  if (!heading || !/^[£€$]? ?\d[\d.,]*(?: ?€)?$/.test(cell.text)) return cell
  const bare = cell.slice(0, cell.text.replace(/ ?€$/, '').length)
  if (thousands().test(heading.text)) return bare.followedBy('k')
  return millions.test(heading.text) ? bare.followedBy('m') : cell
}

const thousands = pattern('i')`
  [£€$] ?k(?![a-z])|(?<![a-z])k ?[£€$]
  |(?:[£€$]|\b(?:in|GBP|EUR|USD)) ?['’]?000(?:['’]?s)?(?!\d)
  |(?<![a-z])(?:in )?thousands?(?![a-z])
  |(?<![a-z])(?:T€|TEUR|Tsd\.?|k(?:GBP|EUR|USD)|(?:GBP|EUR|USD) ?k)(?![a-z])
`
const millions = /[£€$] ?m(?:n|illions?)?(?![a-z])|(?<![a-z])in millions(?![a-z])|(?<![a-z])(?:Mio\.?)(?![a-z])/i

/** Is that column of a table of channels what each of them gets, and not what it earns or may cost a customer? */
export function isSpend(heading: Prose | undefined): boolean {
  return heading !== undefined && (yearIn(heading) !== undefined || spend.test(plain(heading.text)))
}

const spend = /(?:^| )(?:plan|planned|budget|spend|costs?|investment)(?: |$)/

/** "Jul | Aug | Sep | Total": the column behind the sums of months or quarters; -1 where there is none. */
export function totalAt(head: readonly Prose[]): number {
  return partsOfPeriod(head).length > 1 ? head.findLastIndex((heading) => isTotal(heading)) : -1
}

/** "Jul | Aug | Sep": the columns of months or quarters. "Q1 2026 | Q1 2027" is the same one of two years. */
function partsOfPeriod(head: readonly Prose[]): number[] {
  const isMonths = (text: string) => text.split(/[–—-]/).every((one) => namesMonth(one.trim()))
  const isQuarter = (text: string) => /^(?:Q[1-4]|[1-4]Q|H[12])(?: (?:20)?\d\d)?$/i.test(text.trim())
  const parts = head.flatMap(({ text }, at) => (isMonths(text) || isQuarter(text) ? at : []))
  const names = parts.map((at) => plain(head[at]?.text ?? '').replace(/ ?(?:20)?\d\d$/, ''))
  return new Set(names).size === names.length ? parts : []
}

/**
 * What the sums of months come to in each row, where no column has that and each month is a column of its own: the rows
 * with that sum behind them, under "Total". Undefined for any other table, and where sums are of several currencies.
 */
export function withSums(
  head: readonly Prose[],
  rows: readonly Prose[][],
): { head: Prose[]; rows: Prose[][] } | undefined {
  const parts = partsOfPeriod(head)
  if (parts.length < 2 || totalAt(head) >= 0) return undefined
  const summed = rows.map((row) => {
    const cells = parts.flatMap((at) => row[at] ?? []).filter((cell) => !cell.isEmpty && !isNothing(cell.words))
    const values = cells.map(({ words }) => moneyIn(words)?.value)
    const [first] = cells
    const currencies = new Set(cells.flatMap((cell) => currencyIn(cell)?.code ?? (cell.text.includes('$') ? '$' : [])))
    if (!first || currencies.size > 1 || values.some((value) => value === undefined)) return row
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0)
    const sign = /^[£€$₽]/.exec(first.text)?.[0] ?? ''
    const end = cells.at(-1)?.span[1] ?? 0
    return [...row, Prose.standingFor(`${sign}${Math.round(sum * 100) / 100}`, [first.span[0], end])]
  })
  const isWhole = summed.every((row, at) => row.length === head.length + 1 || rows[at]?.every((cell) => cell.isEmpty))
  return isWhole ? { head: [...head, Prose.standingFor('Total', [0, 0])], rows: summed } : undefined
}

function plannedAmong(found: readonly { at: number; heading: Prose }[]): number {
  const open = found.filter(({ heading }) => !others().test(plain(heading.text)))
  if (open.length === 1) return open[0]?.at ?? -1
  const years = open.map(({ heading }) => yearIn(heading) ?? 0)
  const last = Math.max(...years)
  const isOne = years.every((year) => year > 0) && years.filter((year) => year === last).length === 1
  return isOne ? (open[years.indexOf(last)]?.at ?? -1) : -1
}

/** What was, what the tax office gets, and what comes to both. */
const others = pattern()`
  (?:^| )(?:
    actual|actuals|last year|previous|prior|vat|tax|gross|difference|change|mwst|brutto|vorjahr|ist|tva|ttc|iva
  )(?: |$)
`

/** "FY27", "2027 plan", "2026/27": the year that a column is of. */
function yearIn({ text }: Prose): number | undefined {
  const year =
    /^(?:(?:H[12]|Q[1-4]) )?(?:FY ?|budget |plan )?(?:20)?(\d\d)(?:[/–-](?:20)?\d\d)?(?:\s(?:H[12]|Q[1-4]))?(?:\s(?:plan|budget|actuals?|forecast))?(?:\s*\([^()]{1,10}\))?$/i.exec(
      text.trim(),
    )
  return year && /20\d\d|FY/i.test(text) ? Number(year[1]) : undefined
}

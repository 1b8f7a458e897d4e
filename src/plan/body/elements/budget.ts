import { pattern } from '../../../text/pattern.ts'
import { List, Mapping, Name } from '../draft.ts'
import { plain, setOf } from '../names.ts'
import { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Item, type Reading, splitLabel } from '../reader.ts'
import { type Columns, columnsOf, placeColumn } from '../tables/columns.ts'
import { withoutDash } from '../tables/rows.ts'
import { inUnitOf, sumsAt, withSums } from '../tables/sum-columns.ts'
import { isFullName } from '../values/full-names.ts'
import { holderOf, isPool, isSubtotal, isTotal } from '../values/money-names.ts'
import { noteCurrency } from '../values/noted-currency.ts'
import { isNothing, moneyIn, shareIn } from '../values/values.ts'

export const sharedCosts = setOf(({ shared }) => shared)

/** A line of a budget, wherever it stands: for whom, and how much. */
export interface Line {
  readonly name: Prose
  readonly amount?: Prose
  readonly share?: Prose
  readonly committed?: Committed
  /** Below the line above it, as a part of it. */
  readonly isPart: boolean
  /** Whether the author says that the names are those of channels. */
  readonly isChannel: boolean
  /** A cost of no single channel. */
  readonly isShared?: boolean
  /** Whose it is, where it says so behind the sum. */
  readonly heldBy?: Prose
  /** In a table of sums, with words in place of one. */
  readonly isOpen?: boolean
}

/** What of a line is spent already, and why. */
interface Committed {
  readonly amount: Prose
  readonly because?: Prose
}

/** Puts lines of money into a budget: the total, the pool, and an allocation for each other one. False: there were none. */
export function addLines(budget: Mapping, lines: readonly Line[], reading: Reading): boolean {
  const known = budget.get('allocations')
  const list = known instanceof List ? known : new List()
  let added = 0
  for (const [index, line] of lines.entries()) {
    const { name, amount, share } = line
    if (isWhole(lines, index) || isSubtotal(name)) continue
    if (isTotal(name)) {
      if (amount && !reading.isMonthly && put(budget, 'total', amount, reading, name)) added++
      continue
    }
    const isKept = isPool(name)
    if (isKept && amount && line.isOpen !== true) {
      const before = budget.get('campaign_pool')
      const pool = before instanceof Mapping ? before : new Mapping('CampaignPool')
      if (!put(pool, 'amount', amount, reading, name)) continue
      const by = line.heldBy ?? holderOf(name)?.by
      if (by) put(pool, 'held_by', by, reading)
      budget.set('campaign_pool', pool, amount.span, name.span)
      added++
      continue
    }
    const item = new Mapping('Allocation')
    if (line.isShared || isKept) item.set('shared_cost', name.words, name.span)
    else item.set('channel', new Name('channel', name.words, name.span, !line.isChannel), name.span)
    const isGiven = [amount && put(item, 'amount', amount, reading), share && put(item, 'share', share, reading)].some(
      Boolean,
    )
    // "tbc", "see PO": the line is there, and what it costs is open.
    if (!isGiven && line.isOpen !== true) continue
    const { committed } = line
    if (committed) put(item, 'committed', committed.amount, reading)
    if (committed?.because) put(item, 'committed_because', committed.because, reading)
    reading.place(name.span)
    list.add(item, name.span)
    added++
  }
  if (list.items.length > 0) budget.set('allocations', list, list.span)
  return added > 0
}

/** A line that is the sum of its parts below it: the parts are what is spent. */
function isWhole(lines: readonly Line[], index: number): boolean {
  if (lines[index]?.isPart !== false || lines[index + 1]?.isPart !== true) return false
  const end = lines.findIndex((line, at) => at > index && !line.isPart)
  const parts = lines.slice(index + 1, end < 0 ? lines.length : end)
  return parts.every(({ amount }) => amount && moneyIn(amount.words) !== undefined)
}

/** A table whose columns say for whom and how much. */
export function addRowsOfBudget(
  budget: Mapping,
  head: readonly Prose[],
  rows: readonly Prose[][],
  reading: Reading,
): boolean {
  const summed = withSums(head, rows)
  if (summed) {
    const isRead = addRowsOfBudget(budget, summed.head, summed.rows, reading)
    if (isRead) for (const heading of head) reading.place(heading.span)
    return isRead
  }
  const columns = columnsOf('Allocation', head) ?? firstColumn(head)
  if (!columns) return false
  const shareAt = columns.paths.indexOf('share')
  const amountAt = columns.paths.includes('amount')
    ? columns.paths.indexOf('amount')
    : sumsAt({ ...columns, head, rows })
  if (amountAt < 0 && shareAt < 0) return false
  for (const heading of head) noteCurrency(heading, reading)
  // What each line takes a month is not what it takes: for how long is for people to say.
  const isMonthly = amountAt >= 0 && saysMonthly(head[amountAt])
  const isChannel = /chan|kanal|canal|канал/i.test(plain(head[columns.name]?.text ?? ''))
  const lines: Line[] = []
  for (const row of rows) {
    const name = row[columns.name]
    if (!name || name.isEmpty) continue
    const bareName = withoutDash(name)
    const amount = row[amountAt]
    const sum = isMonthly ? undefined : amount && inUnitOf(head[amountAt], amount)
    const cells = partsOfSum(sum, row[shareAt])
    const isOpen = isMonthly || (amount !== undefined && isOpenSum(amount))
    lines.push({ name: bareName, ...cells, isPart: bareName !== name, isChannel, isOpen })
  }
  if (!addLines(budget, lines, reading)) return false
  for (const at of [columns.name, isMonthly ? -1 : amountAt, shareAt]) {
    const heading = head[at]
    if (heading) placeColumn('Allocation', heading, reading)
  }
  return true
}

/** "Monthly", "Cost/month", "Per month (£)" */
function saysMonthly(heading: Prose | undefined): boolean {
  return /(?:^|[^\p{L}])(?:monthly|(?:per|a|each|every) month|p\.?\s?c?\.?m\.?|monatlich|pro monat|mensuel|par mois|mensual|al mes)(?!\p{L})|\/ ?mo(?:nth)?(?!\p{L})/iu.test(
    heading?.text ?? '',
  )
}

/** Words where a sum should be: "tbc", "12-15k", "see PO"; a dash says that there is none. */
export function isOpenSum({ words }: Prose): boolean {
  return words !== '' && !isNothing(words) && moneyIn(words) === undefined && shareIn(words) === undefined
}

/** "Amount" and "%" beside a first column of any name. */
function firstColumn(head: readonly Prose[]): Columns | undefined {
  const columns = columnsOf('Allocation', [new Prose('Channel', [], [], []), ...head.slice(1)])
  return head.length > 1 ? columns : undefined
}

/** An amount may carry its share, "£50k (42%)", and a column of amounts may hold shares only. */
export function partsOfSum(
  amount: Prose | undefined,
  share: Prose | undefined,
): Pick<Line, 'amount' | 'share' | 'committed'> {
  if (!amount || amount.isEmpty) return share && !share.isEmpty ? { share } : {}
  const part = amount.text.length > longestCell ? null : partCommitted().exec(amount.text)
  const [all = '', line = '', spent = '', because] = part ?? []
  if (part && moneyIn(line) !== undefined) {
    const at = all.indexOf(spent, line.length)
    const from = because === undefined ? -1 : all.lastIndexOf(because)
    return {
      ...partsOfSum(amount.slice(0, line.length), share),
      committed: {
        amount: amount.slice(at, at + spent.length),
        ...(because !== undefined && { because: amount.slice(from, from + because.length) }),
      },
    }
  }
  if (shareIn(amount.words) !== undefined) return { share: amount }
  const cut = /^(.*?)\s*\(\s*(\d+(?:[.,]\d+)?\s*%)\s*\)$/.exec(amount.text)
  const inner = cut && amount.slice(amount.text.lastIndexOf('(') + 1, amount.text.lastIndexOf(')')).trim()
  // "£9,000 (ring-fenced)": what is said of the sum stays text that is read.
  const remark = cut ? null : /^(.*?\d\S*)\s*\([^()\d%£€$]{2,60}\)$/.exec(amount.text)
  const sum = remark?.[1] !== undefined && moneyIn(amount.words) !== undefined ? remark[1] : cut?.[1]
  return {
    amount: sum === undefined ? amount : amount.slice(0, sum.length).trim(),
    ...(inner ? { share: inner } : share && !share.isEmpty && { share }),
  }
}

const longestCell = 300
/** "£52,000 (of which £30,000 committed; the package runs to May)" */
const partCommitted = pattern('i')`
  ^([£€$₹]?\d[\d.,]*[km]?),?\s+\(?of which ([£€$₹]?\d[\d.,]*[km]?) (?:is |are )?committed(?:[;:,] ([^()]{3,200}))?\)?\.?$
`

/** "Leaflets £3,000", "Email £500": a name and its sum on each of several lines. False: some line is none of that kind. */
export function addSumLines(budget: Mapping, lines: readonly Prose[], reading: Reading): boolean {
  const found = lines.map((line) => sumLine(line) ?? keptLine(line))
  const all = found.filter((line) => line !== undefined)
  return lines.length > 1 && all.length === lines.length && addLines(budget, all, reading)
}

/** Lines with a name and its sum among others; none where another one names a sum as well, as the rest would be no whole. */
export function sumLinesAmong<T extends { readonly prose: Prose }>(items: readonly T[]): readonly T[] {
  const lines = items.filter(({ prose }) => isSumLine(prose))
  const isOpen = ({ prose }: T) =>
    /[£€$]|\d ?k\b|\b[A-Z]{3} \d/.test(prose.text) && prose.words.split(' ').length <= mostInLine
  return items.some((item) => !lines.includes(item) && isOpen(item)) ? [] : lines
}

const mostInLine = 12

function isSumLine(line: Prose): boolean {
  return (sumLine(line) ?? keptLine(line)) !== undefined
}

/** "Kept back for whatever works: £6,000, with Orla Byrne" among such lines. */
function keptLine(line: Prose): Line | undefined {
  const cut = splitLabel(line)
  const [amount = ''] = /^[£€$]?\d[\d.,]*(?<=\d)[km]?(?: ?€)?(?=$|[,;.]?\s|\.$)/.exec(cut?.value.text ?? '') ?? []
  if (!cut || !isPool(cut.label) || moneyIn(amount) === undefined) return undefined
  return { name: cut.label, amount: cut.value.slice(0, amount.length), isPart: false, isChannel: false }
}

function sumLine(whole: Prose): Line | undefined {
  // What is said of the sum in brackets stays text that is read.
  const held = /(?<=\d[km]?|€)\s+\(([^()\d£€$%]{3,60})\)$/.exec(whole.text)
  const holder = held?.[1] !== undefined && isFullName(held[1]) ? whole.slice(held.index).trim() : undefined
  const line = held ? whole.slice(0, held.index) : whole
  const cut = /^(\p{L}.{1,60}?)\s+((?:[£€$]|[A-Z]{3} )\d[\d.,'’]*[km]?|\d[\d.,'’]* ?€)$/u.exec(line.text)
  const name = line.slice(0, cut?.[1]?.length ?? 0)
  const amount = line.slice(line.text.length - (cut?.[2]?.length ?? 0))
  const isLine =
    /[\p{L}\p{N})]$/u.test(name.text) && name.words.split(' ').length <= 5 && moneyIn(amount.words) !== undefined
  if (!isLine) return undefined
  const by = holder?.slice(1, holder.text.length - 1)
  return { name, amount, isPart: false, isChannel: false, ...(by && { heldBy: by }) }
}

/** "Paid search: £50k (42%)" as an item of a list. */
export function addAllocation(budget: Mapping, { label, value, lists }: Item, reading: Reading): void {
  if (!label || value.isEmpty || lists.length > 0) return
  if (!addSharedCost(budget, label, value, reading)) addSum(budget, label, value, reading)
}

/** "Shared cost: Photography €6,000", "Shared: £4,000 for photographs": what is paid for, and how much. False: the value is none of that kind. */
export function addSharedCost(budget: Mapping, label: Prose, value: Prose, reading: Reading): boolean {
  const cut = /^shared(?: costs?)?$/i.test(label.text.trim()) ? (sumLine(value) ?? sumFor(value)) : undefined
  if (!cut?.amount) return false
  const known = budget.get('allocations')
  const list = known instanceof List ? known : new List()
  const item = new Mapping('Allocation')
  item.set('shared_cost', cut.name.words, cut.name.span)
  if (!put(item, 'amount', cut.amount, reading)) return false
  reading.place(label.span, cut.name.span)
  list.add(item, cut.name.span)
  budget.set('allocations', list, list.span)
  return true
}

/** "£4,000 for photographs" */
function sumFor(value: Prose): Pick<Line, 'name' | 'amount'> | undefined {
  const cut = /^([£€$₹]?\d[\d.,]*[km]?) for (?=\p{L}.{1,80}$)/u.exec(value.text)
  const amount = value.slice(0, cut?.[1]?.length ?? 0)
  return cut && moneyIn(amount.words) !== undefined ? { name: value.slice(cut[0].length), amount } : undefined
}

/** A sum, or a share, behind a label. */
export function addSum(budget: Mapping, label: Prose, value: Prose, reading: Reading): void {
  const line = { name: label, ...partsOfSum(value, undefined), isPart: false, isChannel: false }
  if (isAmount(line)) addLines(budget, [line], reading)
}

export function isAmount({ amount, share }: Pick<Line, 'amount' | 'share'>): boolean {
  return amount ? moneyIn(amount.words) !== undefined : share !== undefined
}

import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { isNothing, moneyIn } from '../values/values.ts'
import type { Table } from './columns.ts'
import { inUnitOf } from './sum-columns.ts'

// Rows of a table that are none of the things that the others are.

/** "**Awareness**" with nothing beside it, above rows that say more: what the rows below have in common. */
export function isGroup(row: readonly Prose[], { name, rows }: Pick<Table, 'name' | 'rows'>): boolean {
  const isBare = (cells: readonly Prose[]) => cells.every((cell, at) => at === name || cell.isEmpty)
  return row.length > 2 && isBare(row) && !rows.every(isBare) && rows.indexOf(row as Prose[]) < rows.length - 1
}

/** What makes a line of money a channel. */
const doing: ReadonlySet<string | undefined> = new Set(['role', 'rationale', 'primary_metric', 'stages', 'audiences'])

/** A row with money and none of what the others say of channels is a cost, as a photographer is. */
export function isCost(row: readonly Prose[], { paths, rows }: Table): boolean {
  const asked = paths.flatMap((path, at) => (doing.has(path) ? at : []))
  const isSilent = (cells: readonly Prose[]) => asked.every((at) => isNothing(cells[at]?.text.trim() || '-'))
  const isPaid = row.some(({ words }) => moneyIn(words) !== undefined)
  return asked.length > 1 && isPaid && isSilent(row) && rows.filter((cells) => !isSilent(cells)).length > 1
}

/** The money of such a row, as a line of the budget that is for no channel. */
export function keepCost(name: Prose, row: readonly Prose[], { paths, head }: Table, reading: Reading): void {
  const sums = paths.indexOf('@budget')
  const amount = row[sums] && inUnitOf(head[sums], row[sums])
  if (amount) reading.asides.push({ channel: name, amount, heading: head[sums] ?? name, isShared: true })
}

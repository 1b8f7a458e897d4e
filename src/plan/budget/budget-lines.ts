import { isMapping } from '../../source/mapping.ts'

/** The money planned for a channel, with where it is written. */
export interface Line {
  readonly holder: object
  readonly amount: number
  readonly currency?: string
}

/**
 * The first line with money for a channel, from the data as it came: a budget that is broken elsewhere is still
 * evidence that the channel has money.
 */
export function lineFor(data: Readonly<Record<string, unknown>>, channel: string): Line | undefined {
  const { budget } = data
  if (!isMapping(budget) || !Array.isArray(budget.allocations)) return undefined
  for (const line of budget.allocations) {
    if (!isMapping(line) || line.channel !== channel) continue
    const { amount } = line
    if (typeof amount !== 'number' || !(amount > 0)) continue
    return { holder: line, amount, ...(typeof budget.currency === 'string' && { currency: budget.currency }) }
  }
  return undefined
}

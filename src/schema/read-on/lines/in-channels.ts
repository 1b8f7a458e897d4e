import { isId } from '../../../plan/ids.ts'
import { numberIn } from '../../../plan/numerals.ts'
import { isMapping } from '../../../source/mapping.ts'
import type { Places, Written } from '../../../source/origins.ts'
import type { Problem } from '../../../source/problem.ts'
import { alsoKnownAs } from '../../names/also-known.ts'
import { addField, ownName, rename } from '../../rewrite.ts'
import { sumIn } from '../../said/sums.ts'

/** A channel with money of its own, and the line of the budget that this is. */
interface Kept {
  readonly channel: Record<string, unknown>
  readonly key: string
  readonly written: Written
  readonly line: { readonly channel: string; readonly amount: unknown }
}

/**
 * The money that channels keep for themselves, put together in place as the lines of a budget that has none: every sum is
 * judged, and what is wrong is told once, where the first one stands.
 */
export function linesInChannels(
  { channels, budget }: Readonly<Record<string, unknown>>,
  origins: Places,
): Problem | undefined {
  if (!Array.isArray(channels) || !isMapping(budget) || budget.allocations !== undefined) return undefined
  const kept = channels.flatMap((channel: unknown) => keptBy(channel, origins) ?? [])
  const [first, ...others] = kept
  if (!first || !origins.has(budget)) return undefined
  for (const { channel, key, line, written } of kept) {
    const { key: name, value } = written
    const values = Object.keys(line).slice(1)
    origins.standsFor(
      line,
      channel,
      [name[0], value[1]],
      [...name, ...name, ...values.flatMap(() => [...value, ...value])],
    )
    // Under a name of the author's own nobody asks for it again.
    rename(channel, key, ownName(key), origins)
  }
  const lines = kept.map(({ line }) => line)
  origins.standsFor(
    lines,
    first.channel,
    [first.written.key[0], first.written.value[1]],
    kept.flatMap(({ written: { key, value } }) => [key[0], value[1], key[0], value[1]]),
  )
  addField(budget, { key: 'allocations', value: lines, written: first.written }, origins)
  return {
    rule: 'syntax/known-keys',
    kind: 'money-of-channels',
    seen: {
      key: first.key,
      line: `{ channel: ${first.line.channel}, amount: ${String(first.line.amount)} }`,
    },
    at: { holder: budget, key: 'allocations', place: 'key' },
    related: others.map(({ written: { source, key } }) => ({ source, span: key, message: 'and here' })),
  }
}

function keptBy(channel: unknown, origins: Places): Kept | undefined {
  if (!isMapping(channel) || typeof channel.id !== 'string' || !isId(channel.id)) return undefined
  // What those who think in channels call the money of one.
  const [key, ...others] = Object.keys(channel).filter((name) => alsoKnownAs('channels', name) === 'budget.allocations')
  const amount = key === undefined ? undefined : channel[key]
  const written = key === undefined ? undefined : origins.written(channel, key)
  const isSum = typeof amount === 'number' || (typeof amount === 'string' && numberIn(amount, true) !== undefined)
  const sum = isSum ? { amount } : typeof amount === 'string' ? sumIn(amount) : undefined
  if (key === undefined || others.length > 0 || !sum || !written || Object.hasOwn(channel, `x-${key}`)) return undefined
  return { channel, key, written, line: { channel: channel.id, amount: sum.amount, ...('more' in sum && sum.more) } }
}

import { isMapping } from '../../../source/mapping.ts'
import type { Places } from '../../../source/origins.ts'
import { keysAt, type SchemaNode } from '../../field.ts'
import { alsoKnownAs } from '../../names/also-known.ts'
import { idsByWords, isNameOfItem } from '../../names/of-items.ts'
import { addField, renameToOwn } from '../../rewrite.ts'

/**
 * `budget: { total: 900, Radio: 500, Email: 400 }`: the sums of channels among the fields of a budget that has no lines
 * are its lines, under their names. True where the plan was read on so.
 */
export function linesInBudget(
  { channels, budget }: Readonly<Record<string, unknown>>,
  schema: SchemaNode,
  origins: Places,
): boolean {
  if (!isMapping(budget) || budget.allocations !== undefined || Object.hasOwn(budget, 'allocations')) return false
  const known = keysAt(schema, ['budget'])
  const idWithWords = idsByWords(idsOf(channels))
  const isChannel = (name: string) =>
    isNameOfItem(name, channels) || (typeof budget[name] === 'number' && idWithWords(name) !== undefined)
  const unknown = Object.keys(budget).filter(
    (name) => !known.includes(name) && alsoKnownAs('budget', name, known) === undefined,
  )
  // What has an amount beside two channels is a line as well, whatever its channel is called: "Sampling", "Samples".
  const names = unknown.filter((name) => isChannel(name) || isAmount(budget[name]))
  if (names.filter(isChannel).length < 2) return false
  const places = names.map((name) => origins.written(budget, name))
  const [first] = places
  if (!first || places.some((place) => place?.source !== first.source)) return false
  const lines = Object.fromEntries(names.map((name) => [name, budget[name]]))
  const span = [first.key[0], places.at(-1)?.value[1] ?? first.value[1]] as const
  origins.standsFor(
    lines,
    budget,
    span,
    places.flatMap((place) => (place ? [...place.key, ...place.value] : [])),
  )
  if (!addField(budget, { key: 'allocations', value: lines, written: { ...first, value: span } }, origins)) return false
  renameToOwn(budget, names, origins)
  return true
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?%$/.test(value))
}

function idsOf(channels: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(channels) ? channels : []
  return all.flatMap((one) => (isMapping(one) && typeof one.id === 'string' ? [one.id] : []))
}

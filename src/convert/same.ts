import { itemKeys } from '../plan/files/parts.ts'
import type { Plan } from '../plan/plan.ts'
import { byText } from '../source/by-text.ts'

/** Do two plans say the same? Items of a folder come in the order of their names, and an id that is given is the one that was meant. */
export function saysTheSame(one: Plan, other: Plan): boolean {
  return one.id === other.id && isSame(settled(one), settled(other)) && keepsNarrative(one, other)
}

/** Deep equality of plain data; the order of keys says nothing, and a mapping of fields that were all left empty neither. */
export function isSame(one: unknown, other: unknown): boolean {
  if (saysNothing(one) && saysNothing(other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  const [first, second] = [one, other] as Record<string, unknown>[]
  return keys.every((key) => Object.hasOwn(other, key) && isSame(first?.[key], second?.[key]))
}

function saysNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value === undefined
  return Object.values(value).every((inner) => inner === undefined)
}

function settled({ data, id }: Plan): Record<string, unknown> {
  const settled: Record<string, unknown> = { ...data, id: typeof data.id === 'string' ? data.id : id }
  for (const key of itemKeys) {
    const list = settled[key]
    if (Array.isArray(list) && list.every(hasId)) settled[key] = list.toSorted((a, b) => byText(a.id, b.id))
  }
  return settled
}

function hasId(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
}

/** Is every word of the story in the other plan too, where that tells one at all? */
function keepsNarrative(one: Plan, other: Plan): boolean {
  if (other.narrative.length === 0) return true
  const words = new Set(other.narrative.map(({ text }) => plain(text)))
  const before = new Set(one.narrative.map(({ text }) => plain(text)))
  return [...before].every((text) => words.has(text))
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

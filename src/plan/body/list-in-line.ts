import { List, Mapping } from './draft.ts'
import { guardrailIn, guardrailsIn } from './elements/guardrails.ts'
import { nameIt } from './items.ts'
import type { Prose } from './prose.ts'
import type { Put } from './put.ts'
import type { Reading } from './reader.ts'
import { proofIn } from './said/said-of-proof.ts'

/** A list of things that a line of words stands for: their names. */
export function listIn(thing: string, value: Prose, reading: Reading, put: Put): List | undefined {
  const list = new List()
  const limits = thing === 'Guardrail' ? guardrailsIn(value, reading) : undefined
  for (const limit of limits ?? []) list.add(limit, limit.span)
  if (limits) return list
  for (const part of partsOf(thing, value)) {
    const item = itemIn(thing, part, reading, put)
    if (item && thing !== 'Allocation') list.add(item, part.span)
  }
  return list.items.length > 0 ? list : undefined
}

function partsOf(thing: string, value: Prose): readonly Prose[] {
  if (thing === 'ProofPoint') return value.split(/[;\n•]|\s+(?=\([a-h1-9]\)\s)/g)
  if (thing === 'Metric') {
    // "KPIs: Orders, returns, calls": names of metrics are short, and no comma is in them.
    const names = value.slice(0, value.text.replace(/\.$/, '').length).split(/[;,\n•]/g)
    if (names.length > 1 && names.every(({ words }) => words.split(' ').length <= 5)) return names
  }
  return value.split(/[;\n•]/g)
}

function itemIn(thing: string, part: Prose, reading: Reading, put: Put): Mapping | undefined {
  if (thing === 'Guardrail') return guardrailIn(part, reading)
  if (thing === 'ProofPoint') return proofIn(part, reading, put)
  return nameIt(new Mapping(thing), part, reading)
}

import type { Kind, Reference } from './fields.ts'
import type { Links } from './links.ts'
import { idMeant } from './nearest.ts'

/**
 * The id that a reference means: its own where something has it, and otherwise that of which it is a slip. Undefined where
 * nothing is near: what it means is not there.
 */
export function meantBy({ id, kind }: Reference, links: Links): string | undefined {
  const known = links.known(kind)
  if (known === undefined || known.has(id)) return id
  const all = found.get(links) ?? new Map<string, string | undefined>()
  found.set(links, all)
  const name = `${kind} ${id}`
  if (!all.has(name)) all.set(name, idMeant(id, known))
  return all.get(name)
}

/** Looked for once: every name that leads nowhere is held against all that there are, and several rules ask. */
const found = new WeakMap<Links, Map<string, string | undefined>>()

/** The references to a thing of this kind that is not there: what it would have brought, nobody knows. */
export function lostNames(kind: Kind, links: Links): Reference[] {
  return links.references.filter((one) => one.kind === kind && meantBy(one, links) === undefined)
}

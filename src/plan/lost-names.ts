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
  const kinds = found.get(links) ?? new Map<Kind, ReadonlyMap<string, string | undefined>>()
  found.set(links, kinds)
  const all = kinds.get(kind) ?? meanings(kind, known, links)
  kinds.set(kind, all)
  return all.get(id)
}

/** Looked for once: every name that leads nowhere is held against all that there are, and several rules ask. */
const found = new WeakMap<Links, Map<Kind, ReadonlyMap<string, string | undefined>>>()

/**
 * No person writes hundreds of names that lead nowhere among hundreds that do, and every one would be held against every
 * other. Beyond so many pairs nothing is looked for: the first names in the plan are, whichever rule asks first.
 */
const mostPairs = 20_000

function meanings(kind: Kind, known: ReadonlySet<string>, links: Links): ReadonlyMap<string, string | undefined> {
  const lost = new Set(links.references.filter((one) => one.kind === kind && !known.has(one.id)).map(({ id }) => id))
  const sought = [...lost].slice(0, Math.floor(mostPairs / Math.max(1, known.size)))
  return new Map(sought.map((id) => [id, idMeant(id, known)]))
}

/** The references to a thing of this kind that is not there: what it would have brought, nobody knows. */
export function lostNames(kind: Kind, links: Links): Reference[] {
  return links.references.filter((one) => one.kind === kind && meantBy(one, links) === undefined)
}

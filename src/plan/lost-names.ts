import type { Kind, Reference } from './fields.ts'
import type { Links } from './links.ts'
import { idMeant } from './nearest.ts'

/**
 * The id that a reference means: its own where something has it, and otherwise that of which it is a slip. Undefined where
 * nothing is near: what it means is not there.
 */
export function meantBy({ id, kind }: Reference, links: Links): string | undefined {
  const known = links.known(kind)
  return known === undefined || known.has(id) ? id : idMeant(id, known)
}

/** The references to a thing of this kind that is not there: what it would have brought, nobody knows. */
export function lostNames(kind: Kind, links: Links): Reference[] {
  return links.references.filter((one) => one.kind === kind && meantBy(one, links) === undefined)
}

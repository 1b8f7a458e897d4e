import type { Kind } from '../plan/fields.ts'
import type { Links } from '../plan/links.ts'
import { lostNames } from '../plan/lost-names.ts'
import type { Origin } from './rule.ts'

/** What is said of the places that name a thing of this kind which is not there: a finding that it is missing comes of that. */
export function ofLostNames(kind: Kind, links: Links): Origin[] {
  return lostNames(kind, links).map(({ holder, key }) => ({ rule: 'plan/known-references', holder, key }))
}

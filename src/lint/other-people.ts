import { couldBeSame } from '../plan/people/named-people.ts'
import { samePerson } from '../plan/people/people.ts'
import { names } from '../words/people/names.ts'
import { whoIs } from '../words/people/who-is.ts'
import type { Words } from '../words/words.ts'

/** Is somebody surely none of these? "The CMO" and "the marketing team" may be anybody. */
export function areOthers(by: string, others: readonly string[], words: Words): boolean {
  if (others.some((one) => samePerson(one, by))) return false
  if ([by, ...others].some((one) => whoIs(one, words) !== 'person')) return false
  const known = others.flatMap((one) => names(one, words))
  return !names(by, words).some((one) => known.some((other) => couldBeSame(one, other)))
}

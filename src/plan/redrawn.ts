import { sameWording } from './same-definition.ts'
import { folded } from './same-text.ts'

interface Audience {
  readonly id: string
  readonly name?: string | undefined
  readonly definition?: string | undefined
  readonly excludes?: string | undefined
}

/** What draws the line between who belongs to an audience and who does not. */
export interface Redrawn {
  readonly key: 'definition' | 'excludes'
  readonly was: string | undefined
  readonly is: string | undefined
}

/**
 * What an audience was in an earlier version of the plan: the one with its id, or, where its id is new, one of the same
 * name or definition whose own id is no longer there.
 */
export function formerAudience<A extends Audience>(
  audience: Audience,
  now: readonly Audience[],
  then: readonly A[],
): A | undefined {
  const same = then.find(({ id }) => id === audience.id)
  if (same) return same
  const name = folded(audience.name ?? audience.id)
  const isSame = (other: A) =>
    folded(other.name ?? other.id) === name ||
    (audience.definition !== undefined && sameWording(other.definition ?? '', audience.definition))
  return then.find((other) => isSame(other) && !now.some(({ id }) => id === other.id))
}

/**
 * Where the line is drawn differently now. Other words for the same are no difference, and neither is a definition that
 * was still to be written.
 */
export function redrawn(then: Audience, now: Audience): Redrawn[] {
  return (['definition', 'excludes'] as const)
    .map((key) => ({ key, was: given(then[key]), is: given(now[key]) }))
    .filter(({ key, was, is }) => !sameWording(was ?? '', is ?? '') && !(key === 'definition' && was === undefined))
}

function given(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}

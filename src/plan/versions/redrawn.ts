import { folded } from '../texts/same-text.ts'
import { formersBy } from './former.ts'
import { sameWording, wordingOf } from './same-definition.ts'

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
 * What audiences were in an earlier version of the plan: those with their ids, or, where an id is new, one of the same
 * name or else of the same definition, whose own id is no longer there.
 */
export function formerAudiences<A extends Audience>(
  now: readonly Audience[],
  then: readonly A[],
): (audience: Audience) => A | undefined {
  return formersBy<Audience, A>(now, then, nameKey, definitionKey)
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

function nameKey({ id, name }: Audience): string {
  return folded(name ?? id)
}

function definitionKey({ definition }: Audience): string | undefined {
  return definition && wordingOf(definition)
}

function given(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}

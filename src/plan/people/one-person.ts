import { agenciesOf } from './agencies.ts'
import { nameOf, samePerson, type Who } from './people.ts'

interface Run {
  readonly owner?: Who | undefined
  readonly agency?: string | undefined
}

/** The person who owns every channel of a plan without agencies; undefined where there are more people than one. */
export function soleOwner(channels: readonly Run[]): string | undefined {
  const [first] = channels
  const sole = channels.every(({ owner }) => samePerson(owner, first?.owner)) && agenciesOf(channels).length === 0
  return sole ? nameOf(first?.owner) : undefined
}

/**
 * The only person that a plan names anywhere, who then owns its channels: a company of one, where nobody has to be kept
 * together. `texts` are all texts of the plan.
 */
export function onlyPerson(
  channels: readonly Run[],
  texts: readonly { readonly kind: string; readonly text: string }[],
): string | undefined {
  const sole = soleOwner(channels)
  return texts.every(({ kind, text }) => kind !== 'person' || samePerson(text, sole)) ? sole : undefined
}

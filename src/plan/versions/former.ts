import { channelName } from '../channels.ts'
import { isSlipOf } from '../nearest.ts'
import { folded } from '../texts/same-text.ts'

interface Channel {
  readonly id: string
  readonly name?: string | undefined
  readonly role?: string | undefined
}

/**
 * What a channel was in an earlier version of the plan: the one with its id, or, where its id is new, one that is called
 * the same, but for a slip, or has the same role and whose own id is no longer there.
 */
export function formerOf<T extends Channel>(
  channel: Channel,
  now: readonly Channel[],
  then: readonly T[],
): T | undefined {
  const same = then.find(({ id }) => id === channel.id)
  if (same) return same
  const name = folded(channelName(channel))
  const role = channel.role && folded(channel.role)
  const ids = new Set(now.map(({ id }) => id))
  const gone = then.filter(({ id }) => !ids.has(id))
  const known = gone.find(
    (other) => folded(channelName(other)) === name || (role && other.role && folded(other.role) === role),
  )
  // Among many that are gone nobody can tell what a slip was of.
  if (known || gone.length > 20) return known
  return gone.find((other) => isSlipOf(name, folded(channelName(other))))
}

/**
 * What things were in an earlier version of the plan: those with their ids, or, where an id is new, the first one with the
 * same key whose own id is no longer there. Of several keys an earlier one counts for more.
 */
export function formersBy<N extends { readonly id: string }, T extends N>(
  now: readonly N[],
  then: readonly T[],
  ...keys: readonly ((one: N) => string | undefined)[]
): (one: N) => T | undefined {
  const firsts = (keyOf: (one: T) => string | undefined, some: readonly T[]) =>
    new Map(some.toReversed().map((one) => [keyOf(one), one]))
  const ids = new Set(now.map(({ id }) => id))
  const gone = then.filter(({ id }) => !ids.has(id))
  const byId = firsts(({ id }) => id, then)
  const byKeys = keys.map((keyOf) => ({ keyOf, known: firsts(keyOf, gone) }))
  return (one) => {
    const same = byId.get(one.id)
    if (same) return same
    for (const { keyOf, known } of byKeys) {
      const key = keyOf(one)
      const former = key === undefined ? undefined : known.get(key)
      if (former) return former
    }
    return undefined
  }
}

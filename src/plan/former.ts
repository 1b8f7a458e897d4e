import { channelName } from './channels.ts'
import { isSlipOf } from './nearest.ts'
import { folded } from './same-text.ts'

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

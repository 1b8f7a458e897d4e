import { channelName } from './channels.ts'
import { folded } from './same-text.ts'

interface Channel {
  readonly id: string
  readonly name?: string | undefined
  readonly role?: string | undefined
}

/**
 * What a channel was in an earlier version of the plan: the one with its id, or, where its id is new, one that is called
 * the same or has the same role and whose own id is no longer there.
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
  return then.find(
    (other) =>
      (folded(channelName(other)) === name || (role && other.role && folded(other.role) === role)) &&
      !now.some(({ id }) => id === other.id),
  )
}

import { channelName, isTestArm } from './channels.ts'

interface Adaptation {
  readonly audience?: string | undefined
  readonly message?: string | undefined
}

interface Channel {
  readonly id: string
  readonly name?: string | undefined
  readonly note?: string | undefined
  readonly test?: boolean | undefined
  readonly promises?: readonly string[] | undefined
  readonly message?: string | undefined
  readonly brief?: { readonly call_to_action?: string | undefined } | undefined
}

interface Audience {
  readonly id: string
  readonly name?: string | undefined
  readonly path?:
    | readonly {
        readonly stage?: string | undefined
        readonly message?: string | undefined
        readonly channels?: readonly string[] | undefined
      }[]
    | undefined
}

/** A text that commits the company to something, with where it is written. */
export interface Claim<C> {
  readonly holder: object
  readonly key: string | number
  readonly text: string
  /** As messages name it: "the plan", '"Email"', 'the version for "commuters"'. */
  readonly who: string
  readonly verb: 'promises' | 'says'
  readonly channel?: C
}

/** What the plan as a whole promises. */
export function sharedClaims(promises: readonly string[] = []): Claim<never>[] {
  return promises.map((text, key) => ({ holder: promises, key, text, who: 'the plan', verb: 'promises' }))
}

/** What is said to one audience or in one channel. The arms of a test are left out: they are meant to differ. */
export function claimsOf<C extends Channel>(
  adaptations: readonly Adaptation[] = [],
  channels: readonly C[],
): Claim<C>[] {
  const claims: Claim<C>[] = []
  for (const holder of adaptations) {
    const { audience, message: text } = holder
    const who = audience ? `the version for "${audience}"` : 'a version of the argument'
    if (text) claims.push({ holder, key: 'message', text, who, verb: 'says' })
  }
  for (const channel of channels) {
    if (isTestArm(channel)) continue
    const { promises = [], message, brief } = channel
    const who = `"${channelName(channel)}"`
    for (const [key, text] of promises.entries())
      claims.push({ holder: promises, key, text, who, verb: 'promises', channel })
    if (message) claims.push({ holder: channel, key: 'message', text: message, who, verb: 'says', channel })
    const text = brief?.call_to_action
    if (text) claims.push({ holder: brief, key: 'call_to_action', text, who, verb: 'says', channel })
  }
  return claims
}

/** What audiences are told on their way, by the first channel that says it; what the arm of a test says is left out. */
export function claimsOnPaths<C extends Channel>(audiences: readonly Audience[], channels: readonly C[]): Claim<C>[] {
  return audiences.flatMap(({ id, name, path = [] }) =>
    path.flatMap((step): Claim<C>[] => {
      const { message: text, stage, channels: ids = [] } = step
      const through = channels.filter((channel) => ids.includes(channel.id))
      if (!text || through.some(isTestArm)) return []
      const [channel] = through
      const who = `the message${stage ? ` at "${stage}"` : ''} for "${name ?? id}"`
      return [{ holder: step, key: 'message', text, who, verb: 'says', ...(channel && { channel }) }]
    }),
  )
}

import { folded } from '../texts/same-text.ts'

/** An agency, and the channels it runs. */
export interface Agency<C> {
  readonly name: string
  readonly channels: readonly C[]
}

/** What stands in the place of an agency where there is none. */
const none =
  /^(?:none|nobody|no agency|n\/?a|tb[acd]|in-?\s?house|internal(?:ly)?|own team|ourselves|self|us|[-–—?.]*)$/i

/** Every agency of a plan, each once, in the order of the channels. */
export function agenciesOf<C extends { readonly agency?: string | undefined }>(channels: readonly C[]): Agency<C>[] {
  const agencies = new Map<string, { name: string; channels: C[] }>()
  for (const channel of channels) {
    const name = channel.agency?.trim() ?? ''
    if (none.test(name)) continue
    const known = agencies.get(folded(name))
    if (known) known.channels.push(channel)
    else agencies.set(folded(name), { name, channels: [channel] })
  }
  return [...agencies.values()]
}

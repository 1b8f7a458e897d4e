import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'messaging/shared-themes',
  severity: 'info',
  from: 'draft',
  reads: ['messaging', 'channels'],
  summary: 'Every theme is carried by at least two channels.',
  why: `A theme is an idea that grows because the film, the press and the email all feed it. With one channel it is that
    channel's campaign, and the money the others could have saved by sharing it is spent again on ideas of their own.`,
  fix: 'List the theme under themes of a second channel that can carry it, or leave it to the one channel and take it out here.',
  source: '[001] align our themes',
  options: { channels: 2 },

  valid: [
    `
    messaging: { themes: [The 50-minute bus] }
    channels:
      - { id: film, themes: [The 50-minute bus] }
      - { id: press, themes: ["the 50-minute bus."] }
    `,
    `
    # With one channel there is nobody to share with.
    messaging: { themes: [The 50-minute bus] }
    channels: [{ id: film, themes: [The 50-minute bus] }]
    `,
  ],
  invalid: [
    [
      `
    messaging: { themes: [The 50-minute bus, The list on the fridge] }
    #                     ^^^^^^^^^^^^^^^^^ only "Film" carries "The 50-minute bus"
    #                                        ^^^^^^^^^^^^^^^^^^^^^^ no channel carries "The list on the fridge"
    channels:
      - { id: film, name: Film, themes: [The 50-minute bus] }
      - { id: press, themes: [] }
    `,
      { related: [[['[The 50-minute bus]', 'carried here']], []] },
    ],
    [
      `
    messaging: { themes: [The 50-minute bus] }
    #                     ^^^^^^^^^^^^^^^^^ 2 of 3 channels carry "The 50-minute bus"
    channels: [{ id: film, themes: [The 50-minute bus] }, { id: press, themes: [The 50-minute bus] }, { id: email }]
    `,
      { options: { channels: 3 } },
    ],
  ],

  *check({ messaging, channels }, { words }, options) {
    const { themes = [] } = messaging
    if (channels.length < options.channels) return
    const carried = carriersOf(channels)
    for (const [index, theme] of themes.entries()) {
      if (!said(theme, words)) continue
      const carriers = [...(carried.get(folded(theme)) ?? [])]
      const [first] = carriers
      if (carriers.length >= options.channels) continue
      const who =
        first === undefined
          ? 'no channel carries'
          : carriers.length === 1
            ? `only "${channelName(first)}" carries`
            : `${carriers.length} of ${channels.length} channels carry`
      yield at(themes, index, `${who} "${theme}"`, {
        related: carriers.map((channel) => at(channel, 'themes', 'carried here')),
      })
    }
  },
})

/** The channels that carry each theme, however it is written there. */
function carriersOf<C extends { readonly themes?: readonly string[] | undefined }>(
  channels: readonly C[],
): ReadonlyMap<string, ReadonlySet<C>> {
  const carriers = new Map<string, Set<C>>()
  for (const channel of channels)
    for (const theme of channel.themes ?? []) {
      const name = folded(theme)
      carriers.set(name, (carriers.get(name) ?? new Set()).add(channel))
    }
  return carriers
}

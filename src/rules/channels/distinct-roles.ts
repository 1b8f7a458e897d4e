import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, isTestArm, shareMarket } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { folded } from '../../plan/same-text.ts'
import { said } from '../../words/placeholders.ts'

export default rule({
  id: 'channels/distinct-roles',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'No two channels have the same role.',
  why: `Two channels with one job pay twice for the same customer and then both claim the result. Either one of them can
    go, or each does something that the plan does not say yet.`,
  fix: 'Say what each of the two does that the other does not, or drop one of them.',
  source: '[000] step 4',

  valid: [
    `
    channels:
      - { id: paid-search, role: Captures people who search for a subscription. }
      - { id: seo, role: Answers people who compare a bike with the bus. }
    `,
    `
    # The same job in two countries.
    channels:
      - { id: search-gb, role: Captures people who search for a subscription., markets: [UK] }
      - { id: search-ie, role: Captures people who search for a subscription., markets: [IE] }
    `,
    `
    # Two arms of a test, and two roles nobody has written yet.
    channels:
      - { id: landing-a, test: true, role: Takes the booking. }
      - { id: landing-b, test: true, role: Takes the booking. }
      - { id: email, role: TBC }
      - { id: post, role: TBC }
    `,
    `
    # Copied with its id: that two channels have one id is told of its own.
    channels:
      - { id: email, role: Answers what new owners ask. }
      - { id: email, role: Answers what new owners ask. }
    `,
  ],
  invalid: [
    [
      `
    channels:
      - { id: paid-social, name: Paid social, role: Builds reach among commuters. }
      - { id: display, role: Builds reach among commuters }
        #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "display" has the same role as "Paid social"
    `,
      { related: [[['Builds reach among commuters.', 'the role of "Paid social"']]] },
    ],
    `
    channels:
      - { id: paid-social, name: Paid social, role: Paid social builds reach among the commuters. }
      - { id: display, name: Display, role: Build reach among commuters. }
        #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Display" has the same role as "Paid social"
    `,
  ],

  *check({ channels }, { words }) {
    const seen = new Map<string, Frozen<Channel>[]>()
    for (const channel of channels) {
      const job = jobOf(channel)
      if (job === '') continue
      const others = seen.get(job) ?? []
      const first = others.find(
        (other) => other.id !== channel.id && shareMarket(channel, other) && !(isTestArm(channel) && isTestArm(other)),
      )
      seen.set(job, [...others, channel])
      if (!first || !said(channel.role, words)) continue
      yield at(channel, 'role', `"${channelName(channel)}" has the same role as "${channelName(first)}"`, {
        related: [at(first, 'role', `the role of "${channelName(first)}"`)],
      })
    }
  },
})

/**
 * The role without the channel's own name in front, articles, and the endings of "builds" and "driving": what is left is
 * the job. "Awareness of the brand" is "brand awareness".
 */
function jobOf({ id, name, role = '' }: Frozen<Channel>): string {
  const start = role.toLowerCase()
  const own = [name, id].find((called) => called && start.startsWith(`${called.toLowerCase()} `))
  return folded(role.slice(own?.length ?? 0))
    .replace(/\b(?:the|a|an|our|its) |(?<=[a-z]{3})s\b/g, '')
    .replace(/^([a-z]{2,})ing\b/, '$1')
    .replace(/^([a-z]+)([a-z])\2\b/, '$1$2')
    .replace(/^([a-z]{3,})e\b/, '$1')
    .replace(/\b([a-z]+) of ([a-z]+)$/, '$2 $1')
}

import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, isTestArm } from '../../plan/channels.ts'
import type { Audience, Channel, Messaging } from '../../plan/format.generated.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { habitIn } from '../../words/gaps/habit.ts'
import { namesNobody } from '../../words/gaps/names-nobody.ts'
import { isOwnWish } from '../../words/gaps/own-wish.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isAnyRole, isNoReason } from '../../words/gaps/says-nothing.ts'

import { contentWords } from '../../words/promises/content-words.ts'

export default rule({
  id: 'channels/rationale',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]', 'audiences?', 'messaging?'],
  summary: 'Every channel has a reason of its own to be in the plan.',
  why: `The role says what a channel does; the reason says why it is worth money here and now. A channel that is in the
    plan out of habit is the one that nobody dares to cut, and one reason pasted under two channels speaks for neither.`,
  fix: 'Give the fact that speaks for this channel: what it brought last time, where these customers are, what a test showed.',
  source: '[000] a channel plan with explicit rationale',

  valid: [
    `
    channels:
      - { id: paid-search, rationale: 38 percent of 2026-H1 subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
    `
    # A habit that has numbers is a reason.
    channels:
      - { id: radio, rationale: Same as last year because it brought 312 of our 900 bookings. }
    `,
    `
    # Arms of one test are there for one reason.
    channels:
      - { id: film-a, test: true, rationale: To learn whether the workshop or the street sells. }
      - { id: film-b, test: true, rationale: To learn whether the workshop or the street sells. }
    `,
    `
    # Copied with its id: that two channels have one id is told of its own.
    channels:
      - { id: email, rationale: One sample in five became a subscription. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: radio, role: Reminds drivers of the shop on their way home. }
        # ^^ "radio" has no reason to be in the plan
      - { id: press, rationale: TBC }
        #                       ^^^ the reason for "press" is only "TBC"
    `,
    [
      `
    channels:
      - { id: paid-social, name: Paid social, rationale: Our customers are there. }
      - { id: display, rationale: our customers are there }
        #                         ^^^^^^^^^^^^^^^^^^^^^^^ warning: "display" gives the same reason as "Paid social"
    `,
      { related: [[['Our customers are there.', 'the same reason for "Paid social"']]] },
    ],
    `
    channels:
      - { id: radio, rationale: It worked because we always do it. }
        #                                         ^^^^^^^^^^^^ warning: "we always do" is a habit, not a reason for "radio"
    `,
    `
    channels:
      - { id: radio, name: Radio, rationale: The client asked for it. }
        #                                    ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "The client asked for it." says nothing of what "Radio" does for a customer
    `,
    `
    channels:
      - { id: radio, name: Radio, rationale: The founder hears it on his way to the office. }
        #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "The founder hears it on his way to the office." says nothing of what "Radio" does for a customer
    `,
    `
    channels:
      - { id: radio, name: Radio, rationale: Part of the mix since 2012 }
        #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Part of the mix since 2012" is a habit, not a reason for "Radio"
    `,
    `
    channels:
      - { id: radio, name: Radio, rationale: A solid all-rounder. }
        #                                    ^^^^^^^^^^^^^^^^^^^^ info: "A solid all-rounder." names nobody whom "Radio" reaches and nothing that it brought
    `,
    `
    channels:
      - id: email
        role: Turns a good parcel into an introduction.
        rationale: Turns a good parcel into an introduction.
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the reason for "email" is its role again
    `,
  ],

  *check({ channels, audiences, messaging }, { words }) {
    const earlier = new Map<string, Frozen<Channel>>()
    for (const channel of channels) {
      const { rationale, role } = channel
      const name = channelName(channel)
      if (rationale === undefined) yield at(channel, 'rationale', `"${name}" has no reason to be in the plan`)
      else if (!said(rationale, words))
        yield at(channel, 'rationale', `the reason for "${name}" is only "${rationale}"`)
      else {
        const reason = folded(rationale)
        const first = earlier.get(reason)
        if (!first) earlier.set(reason, channel)
        else if (first.id !== channel.id && !(isTestArm(first) && isTestArm(channel))) yield repeated(channel, first)
        const habit = habitIn(rationale, words)
        const own = () => ownWords(channel, audiences, messaging)
        if (habit) {
          yield at(channel, 'rationale', `"${habit.text}" is a habit, not a reason for "${name}"`, {
            severity: 'warning',
            within: [habit.start, habit.end],
          })
        } else if (
          words.language === 'en' &&
          (isNoReason(rationale) || isAnyRole(rationale) || isOwnWish(rationale, own))
        ) {
          yield at(channel, 'rationale', `"${rationale}" says nothing of what "${name}" does for a customer`, {
            severity: 'warning',
          })
        } else if (words.language === 'en' && namesNobody(rationale, own)) {
          yield at(
            channel,
            'rationale',
            `"${rationale}" names nobody whom "${name}" reaches and nothing that it brought`,
            { severity: 'info' },
          )
        }
        if (role !== undefined && Math.abs(role.length - rationale.length) < 4 && folded(role) === reason)
          yield at(channel, 'rationale', `the reason for "${name}" is its role again`, { severity: 'warning' })
      }
    }
  },
})

/** What the plan is about, in its own words: a reason that takes one of them up is about something. */
function ownWords(
  { role = '', audiences: reached = [] }: Frozen<Channel>,
  audiences: readonly Frozen<Audience>[] = [],
  { proposition }: Frozen<Messaging> = {},
): ReadonlySet<string> {
  const told = [role, ...reached]
  for (const { name = '', definition = '' } of audiences) told.push(name, definition)
  if (typeof proposition === 'string') told.push(proposition)
  return new Set(contentWords(told.join(' ')).map((word) => word.toLowerCase()))
}

function repeated(channel: Frozen<Channel>, first: Frozen<Channel>): Flag {
  return at(channel, 'rationale', `"${channelName(channel)}" gives the same reason as "${channelName(first)}"`, {
    severity: 'warning',
    related: [at(first, 'rationale', `the same reason for "${channelName(first)}"`)],
  })
}

import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, isTestArm, shareMarket } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isSameAgain } from '../../words/gaps/same-again.ts'
import { beginning } from '../../words/matching/gated.ts'
import { phrases } from '../../words/matching/phrase-list.ts'
import { stem } from '../../words/matching/stem.ts'

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
    `
    channels:
      - { id: email, name: Email, role: Reminds members of the next lesson. }
      - { id: sms, name: SMS, role: Same as email. }
        #                           ^^^^^^^^^^^^^^ the role of "SMS" is only that of "Email"
    `,
  ],

  *check({ channels }, { words }) {
    const seen = new Map<string, Frozen<Channel>[]>()
    for (const [index, channel] of channels.entries()) {
      const twin = isSameAgain(channel.role ?? '') ? namedIn(channel.role ?? '', channels.slice(0, index)) : undefined
      if (twin) {
        yield at(channel, 'role', `the role of "${channelName(channel)}" is only that of "${channelName(twin)}"`)
        continue
      }
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

/** The channel whose role this one says that it shares: the one it names, else the one above. */
function namedIn(role: string, before: readonly Frozen<Channel>[]): Frozen<Channel> | undefined {
  const said = ` ${folded(role)} `
  return before.find(({ id, name }) => said.includes(` ${folded(name ?? id)} `)) ?? before.at(-1)
}

/**
 * The job that a role gives, as words without endings, articles and the channel's own name: "Awareness building" is
 * "Builds awareness". In any order, but for what is turned into something else or compared with it.
 */
function jobOf({ id, name, role = '' }: Frozen<Channel>): string {
  const start = role.toLowerCase()
  const own = [name, id].find((called) => called && start.startsWith(`${called.toLowerCase()} `))
  const said = folded(role.slice(own?.length ?? 0))
  const all = said
    .slice(lead.find(said)?.end ?? 0)
    .split(' ')
    .filter((word) => !small.has(word))
  const words = all.map(stem)
  return (all.some((word) => ordered.has(word)) ? words : words.sort()).join(' ')
}

/** What a role may begin with before it says anything. */
const lead = beginning(
  'this |the |our |it |they |we |i |role|job|its |is |are |here |there |used|meant|designed|intended|supposed|expected|needed|use |help|serve|work|exist|allows|lets|aim|to |mainly|primarily|mostly|simply',
  /^(?:(?:(?:this|the|our) channel|it|they|we|i|role|job|its (?:role|job|purpose|task) is|(?:the|our) (?:role|job|purpose|task|aim|goal) (?:here |(?:for|of|in) (?:this|the) (?:channel|plan|mix) )?is|(?:is |are )?(?:here|there|used|meant|designed|intended|supposed|expected|needed)(?= to )|use (?:it|this)|helps?(?: us)?|serves?|works?|exists?|allows us|lets us|aims?|to|mainly|primarily|mostly|simply) )+/,
)
const small = new Set(
  phrases('the | a | an | our | its | their | of | for | from | among | amongst | in | at | with | on | who | that'),
)
/** Around these the order of the words tells what is done to what. */
const ordered = new Set(phrases('into | to | than | before | after | over | not | and | then'))

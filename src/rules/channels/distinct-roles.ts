import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, isTestArm, shareMarket } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isSameAgain } from '../../words/gaps/same-again.ts'
import { beginning } from '../../words/matching/gated.ts'
import { phrases } from '../../words/matching/phrase-list.ts'
import { remembered } from '../../words/matching/remembered.ts'
import { stem } from '../../words/matching/stem.ts'
import { isOneJob } from '../../words/sentences/one-job.ts'
import { inBrief, jobInFamilies } from '../../words/sentences/same-job.ts'

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
    `
    # The same people and the same evening, and another job.
    channels:
      - { id: email, role: Fills the open evening with parents of Year 6 children. }
      - { id: phone, role: Follows up with Year 6 parents after the open evening. }
      - { id: post, role: Fills the open evening with parents of Year 11 children. }
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
    `
    channels:
      - { id: email, name: Email, role: Drives traffic to the website. }
      - { id: post, name: Post, role: Brings visitors to our site. }
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Post" says in other words what is the role of "Email"
    `,
    `
    channels:
      - { id: email, name: Email, role: Fills the open evening with parents of Year 6 children. }
      - { id: post, name: Post, role: Gets Year 6 families to come to our open evening. }
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Post" says in other words what is the role of "Email"
    `,
  ],

  *check({ channels }, { words }) {
    const seen = new Map<string, Job[]>()
    const before: Job[] = []
    for (const [index, channel] of channels.entries()) {
      const twin = isSameAgain(channel.role ?? '') ? namedIn(channel.role ?? '', channels.slice(0, index)) : undefined
      if (twin) {
        yield at(channel, 'role', `the role of "${channelName(channel)}" is only that of "${channelName(twin)}"`)
        continue
      }
      const job = jobOf(channel, words.language === 'en')
      if (job.inWords === '') continue
      const others = seen.get(job.key) ?? []
      const same = others.find((other) => other.inWords === job.inWords && mayShare(channel, other.channel))
      const alike =
        same ??
        others.find((other) => isSameJob(other, job) && mayShare(channel, other.channel)) ??
        (words.language === 'en'
          ? before.slice(0, most).find((other) => isOneJob(other.said, job.said) && mayShare(channel, other.channel))
          : undefined)
      seen.set(job.key, others)
      others.push(job)
      before.push(job)
      if (!alike || !said(channel.role, words)) continue
      const says = same ? 'has the same role as' : 'says in other words what is the role of'
      yield at(channel, 'role', `"${channelName(channel)}" ${says} "${channelName(alike.channel)}"`, {
        related: [at(alike.channel, 'role', `the role of "${channelName(alike.channel)}"`)],
      })
    }
  },
})

/** What a channel does: in its words, and by what it is looked up. */
interface Job {
  readonly channel: Frozen<Channel>
  readonly inWords: string
  readonly key: string
  /** Folded, without what it may begin with. */
  readonly said: string
  readonly before?: string | undefined
}

/** Two channels that would take the same customer to the same place. */
function mayShare(one: Frozen<Channel>, other: Frozen<Channel>): boolean {
  return other.id !== one.id && shareMarket(one, other) && !(isTestArm(one) && isTestArm(other))
}

/** Jobs that are looked up alike are one, unless one brings buyers to sellers and the other sellers to buyers. */
function isSameJob({ before: one }: Job, { before: other }: Job): boolean {
  return one === undefined || other === undefined || one === other
}

/** The channel whose role this one says that it shares: the one it names, else the one above. */
function namedIn(role: string, before: readonly Frozen<Channel>[]): Frozen<Channel> | undefined {
  const said = ` ${folded(role)} `
  return before.find(({ id, name }) => said.includes(` ${folded(name ?? id)} `)) ?? before.at(-1)
}

/** The job that a role gives, without the channel's own name where it begins with it. */
function jobOf(channel: Frozen<Channel>, english: boolean): Job {
  const { id, name, role = '' } = channel
  const start = role.toLowerCase()
  const own = [name, id].find((called) => called && start.startsWith(`${called.toLowerCase()} `))
  const said = role.slice(own?.length ?? 0)
  return { channel, ...(english ? inEnglish(said) : inAnyLanguage(said)) }
}

/**
 * The job as words without endings and articles: "Awareness building" is "Builds awareness". In any order, but for what
 * is turned into something else or compared with it.
 */
function jobIn(role: string, english: boolean): Omit<Job, 'channel'> {
  const folds = folded(role)
  const said = folds.slice(lead.find(folds)?.end ?? 0)
  const all = telling(said)
  const isOrdered = all.some((word) => ordered.has(word))
  const stems = all.map(stem)
  const inWords = (isOrdered || all.includes('to') ? stems : stems.sort()).join(' ')
  const brief = english && all.length <= longest + 6 ? telling(inBrief(said)) : all
  if (!english || brief.length > longest) return { inWords, key: inWords, said }
  const { job, before } = jobInFamilies(
    brief,
    brief.some((word) => ordered.has(word)),
  )
  return { inWords, key: job || inWords, said, before }
}
const inEnglish = remembered((role) => jobIn(role, true))
const inAnyLanguage = remembered((role) => jobIn(role, false))

/** The words of a role that say something. */
function telling(said: string): string[] {
  return said.split(' ').filter((word) => !small.has(word))
}

/** Each is held against those before it; nobody has more. */
const most = 60

/** A longer role says so much that two of them are never one job in other words. */
const longest = 8

/** What a role may begin with before it says anything. */
const lead = beginning(
  `this |the |our |it |they |we |i |role|job|its |is |are |here |there |used|meant|designed|intended|supposed|
    expected|needed|use |help|serve|work|exist|allows|lets|aim|to |mainly|primarily|mostly|simply`,
  pattern()`
    ^(?:
      (?:
        (?:this|the|our) channel|it|they|we|i|role|job|its (?:role|job|purpose|task) is
        |(?:the|our) (?:role|job|purpose|task|aim|goal) (?:here |(?:for|of|in) (?:this|the) (?:channel|plan|mix) )?is
        |(?:is |are )?(?:here|there|used|meant|designed|intended|supposed|expected|needed)(?= to )
        |use (?:it|this)
        |helps?(?: us(?= ))?(?! (?:[a-z]+s|people|everyone|anyone) )
        |serves?|works?|exists?|allows us|lets us|aims?|to|mainly|primarily|mostly|simply
      ) )+
  `,
)
const small = new Set(
  phrases('the | a | an | our | its | their | of | for | from | among | amongst | in | at | with | on | who | that'),
)
/** Around these the order of the words tells what is done to what. */
const ordered = new Set(phrases('into | than | before | after | over | not | and | then'))

import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'

export default rule({
  id: 'channels/role-fits-stage',
  severity: 'info',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Channels work at the stages where people can meet them.',
  why: `Nobody searches for what they have never heard of, and nobody gets an email from a company they never gave their
    address to. A channel at a stage where it cannot be met spends money there all the same.`,
  fix: 'Give the stage to a channel that can reach people there.',
  source: '[000] step 4',

  valid: [
    `
    channels:
      - { id: paid-search, kind: search, stages: [consideration, decision] }
      - { id: online-video, kind: video, stages: [awareness] }
      - { id: seo, kind: seo, stages: [awareness, decision] }
    `,
    `
    # A second look is what a decision needs.
    channels:
      - { id: retargeting, kind: display, role: Brings back people who left a booking half done., stages: [decision] }
      - { id: email, kind: email, stages: [repeat-purchase] }
    `,
    `
    # A role that says how the channel meets people there.
    channels:
      - { id: paid-search, role: Answers those who search why a puppy leaves its kibble., stages: [awareness] }
      - { id: newsletter, role: Introduces us to the readers of our partners., stages: [awareness] }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, name: Paid search, kind: search, stages: [awareness, decision] }
        #                                                            ^^^^^^^^^ search meets people who already look for something, and "Paid search" is at "awareness"
    `,
    `
    channels:
      - { id: display, stages: [purchase] }
        #                       ^^^^^^^^ display meets people who are busy with something else, and "display" is at "purchase"
      - { id: newsletter, kind: email, stages: [brand-awareness] }
        #                                       ^^^^^^^^^^^^^^^ email meets people who gave their address, and "newsletter" is at "brand-awareness"
      - { id: app-messages, kind: push, stages: [awareness] }
        #                                        ^^^^^^^^^ push meets people who have already signed up, and "app-messages" is at "awareness"
    `,
  ],

  *check({ channels }) {
    for (const channel of channels) {
      const kind = channel.kind ?? kindOf(channel)
      const misfit = kind && misfits[kind]
      if (!misfit || saysHow(channel, misfit)) continue
      for (const [index, stage] of (channel.stages ?? []).entries()) {
        if (!misfit.at.test(asId(stage))) continue
        yield at(
          channel.stages ?? [],
          index,
          `${kind} meets people who ${misfit.meets}, and "${channelName(channel)}" is at "${stage}"`,
          misfit.fix ? { fix: misfit.fix } : {},
        )
      }
    }
  },
})

// Stages have the author's own names: only those that leave no doubt are judged.
const unaware =
  /^(?:(?:[a-z]+-)?(?:awareness|unaware|tofu)|aware|attention|reach|discover|discovery|discovers|discovering|attract|first-(?:contact|encounter|touch)|(?:top-of-(?:the-)?|upper-)funnel)$/
const deciding =
  /^(?:decision|decide|decides|deciding|purchase|purchases|purchasing|buy|buys|buying|conversion|convert|checkout|check-out|bofu|(?:bottom-of-(?:the-)?|lower-)funnel)$/

type Kind = NonNullable<Channel['kind']>
/** Ids that leave no doubt about the kind, where nobody gave one. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  Object.entries({
    search: 'search',
    'paid-search': 'search',
    ppc: 'search',
    sem: 'search',
    adwords: 'search',
    'google-ads': 'search',
    'google-search': 'search',
    'bing-ads': 'search',
    'search-ads': 'search',
    display: 'display',
    programmatic: 'display',
    banners: 'display',
    'banner-ads': 'display',
    radio: 'audio',
    outdoor: 'outdoor',
    ooh: 'outdoor',
    billboards: 'outdoor',
    posters: 'outdoor',
    email: 'email',
    newsletter: 'email',
    newsletters: 'email',
    'e-newsletter': 'email',
    'email-marketing': 'email',
    'email-newsletter': 'email',
    sms: 'sms',
    push: 'push',
    'push-notifications': 'push',
  }),
)

/** By its id, else by its name: "AdWords", "Push notifications". */
function kindOf({ id, name = '' }: Frozen<Channel>): Kind | undefined {
  return kinds.get(id) ?? kinds.get(asId(name)) ?? kinds.get(plainly(id)) ?? kinds.get(plainly(asId(name)))
}

/** "Google Ads search", "SMS reminders", "Monthly newsletter": what it is sent or booked with tells nothing of its kind. */
function plainly(id: string): string {
  return id
    .replace(
      /^(?:our|weekly|monthly|quarterly|customers?|members?|google-ads|google|bing|paid|generic|local)-(?=[a-z])/,
      '',
    )
    .replace(/-(?:campaigns?|ads|advertising|adverts|marketing|reminders|alerts|messages|series|activity)$/, '')
}

function asId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
}

interface Misfit {
  readonly at: RegExp
  readonly meets: string
  /** Words, in small letters, with which a channel says how it meets people there all the same, and the cure that names some of them. */
  readonly unless?: RegExp
  readonly fix?: string
}

/** Advertising that follows people who were here before does its work at the decision. */
const busy: Misfit = {
  at: deciding,
  meets: 'are busy with something else',
  unless:
    /re-?target|re-?market|re-?engag|remind|abandon|bring[s ]+back|\bleft\b|visited|return|\b(?:till|checkout|counter|shelf|shelves|aisle|in[- ]store|point[- ]of[- ]sale|where (?:people|they|shoppers|customers) (?:pay|buy|book|decide|queue)|at the (?:door|gate|venue|station|stop|desk|entrance|pump))\b/,
  fix: 'Give the stage to a channel that can reach people there, or say in the role whom this one reminds or brings back, because they were here before.',
}
/** Who has never heard of a brand may search for the trouble that it ends. */
const searching: Misfit = {
  at: unaware,
  meets: 'already look for something',
  unless:
    /\b(?:questions?|problems?|symptoms?|how to|(?:search|searches|ask|asks|wonder|wonders|asking|searching|wondering) (?:for )?(?:why|what|how)|answer(?:s|ing)?)\b/,
  fix: 'Give the stage to a channel that can reach people there, or say in the role which question or problem people search for before they know of you: "Answers those who search why …".',
}
/** The list may be somebody else's. */
const addressed: Misfit = {
  at: unaware,
  meets: 'gave their address',
  unless: /\b(?:partners?|rented|third[- ]party|sponsor\w*|other people's|somebody else's|referr\w*|forward\w*)\b/,
  fix: "Give the stage to a channel that can reach people there, or say in the role whose list this one writes to, such as a partner's.",
}
const misfits: Partial<Record<Kind, Misfit>> = {
  search: searching,
  display: busy,
  audio: busy,
  outdoor: busy,
  email: addressed,
  sms: { ...addressed, meets: 'gave their number' },
  push: { at: unaware, meets: 'have already signed up' },
}

function saysHow({ id, name, role, rationale, message }: Frozen<Channel>, { unless }: Misfit): boolean {
  return unless?.test([id, name, role, rationale, message].join(' ').toLowerCase()) === true
}

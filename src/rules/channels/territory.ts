import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, isTestArm, shareMarket } from '../../plan/channels.ts'
import type { Channel, Decision } from '../../plan/format.generated.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'channels/territory',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]', 'governance?'],
  summary: 'No two channels claim the same territory, or a decision says which of them has it.',
  why: `One agency bids on your name while another works to rank first for it: you pay twice for people who were coming
    anyway, and each reports the same customer. Which is right is a commercial question, and somebody has to answer it.`,
  fix: 'Decide who has it, by a test if need be, and log that under governance.decisions with territory and to; or take the claim out of one channel.',
  source: '[000] the agency coordination problem',

  valid: [
    `
    channels:
      - { id: paid-search, territory: [branded terms] }
      - { id: seo, territory: [non-branded terms, Branded terms] }
    governance:
      decisions: [{ on: 2026-06-12, by: Lena Fischer, territory: branded terms, to: seo }]
    `,
    `
    # Another country is another territory, and a test is how one finds out who should have it.
    channels:
      - { id: search-gb, territory: [branded terms], markets: [UK] }
      - { id: search-ie, territory: [branded terms], markets: [IE] }
      - { id: display, territory: [students] }
      - { id: social, territory: [students], test: true }
    `,
    `
    channels:
      - { id: paid-search, territory: [branded terms, Branded terms] }
      - { id: seo, territory: [non-branded terms] }
    `,
    `
    # A film builds the brand; in a search channel the same word lists what people type.
    channels:
      - { id: film, kind: video, territory: ["Brand: the story of the depot"] }
      - { id: search, kind: search, territory: ["Brand: voltway, voltway bikes"] }
    `,
    `
    # Two channels of one id may be one that was copied: plan/unique-ids asks.
    channels: [{ id: search, territory: [branded terms] }, { id: search, territory: [branded terms] }]
    `,
  ],
  invalid: [
    [
      `
    channels:
      - { id: paid-search, name: Paid search, agency: Northlight Media, territory: [branded terms] }
      - { id: seo, agency: Quayside, territory: [guides, Brand keywords] }
        #                                                ^^^^^^^^^^^^^^ "seo" (Quayside) claims "Brand keywords", and "Paid search" (Northlight Media) claims "branded terms"
    `,
      { related: [[['branded terms', 'claimed by "Paid search" (Northlight Media)']]] },
    ],
    [
      `
    channels:
      - { id: search, kind: search, territory: ["Brand: voltway, voltway bikes"] }
      - { id: affiliates, territory: [brand terms] }
        #                             ^^^^^^^^^^^ "affiliates" claims "brand terms", and "search" claims "Brand: voltway, voltway bikes"
    `,
      { related: [[['"Brand: voltway, voltway bikes"', 'claimed by "search"']]] },
    ],
    [
      `
    channels:
      - { id: fairs, territory: [Dealers in Ireland] }
      - { id: email, territory: [dealers in Ireland] }
        #                        ^^^^^^^^^^^^^^^^^^ "email" claims "dealers in Ireland", and "fairs" claims it too
    governance:
      decisions: [{ on: 2026-06-12, what: We agreed on dealers., territory: Dealers in Ireland }]
    `,
      {
        related: [
          [
            ['Dealers in Ireland', 'claimed by "fairs"'],
            ['Dealers in Ireland', 'this decision does not say who has it'],
          ],
        ],
      },
    ],
  ],

  *check({ channels, governance }, { words }) {
    const decisions = (governance?.decisions ?? []).filter(({ territory }) => territory !== undefined)
    const claims = new Map<string, Claim[]>()
    for (const channel of channels) {
      for (const [index, text] of (channel.territory ?? []).entries()) {
        const key = isOnOwnName(channel, text) ? onOwnName : ground(text, words)
        const others = claims.get(key) ?? []
        claims.set(key, [...others, { channel, index, text }])
        const first = others.find((other) => collide(channel, other.channel))
        if (!first || !said(text, words)) continue
        const about = decisions.filter(({ territory = '' }) => ground(territory, words) === key)
        if (about.some(({ to }) => to !== undefined)) continue
        yield flagFor({ channel, index, text }, first, about)
      }
    }
  },
})

interface Claim {
  readonly channel: Frozen<Channel>
  readonly index: number
  readonly text: string
}

function collide(a: Frozen<Channel>, b: Frozen<Channel>): boolean {
  return a.id !== b.id && shareMarket(a, b) && !isTestArm(a) && !isTestArm(b)
}

/** What is claimed, whatever it is called: searches for one's own name have many names. */
function ground(text: string, words: Words): string {
  const [branded] = words.find('branded-terms', text)
  const isOthers =
    branded !== undefined &&
    (notOurs().test(text.slice(Math.max(0, branded.start - 60), branded.start)) ||
      ofOthers().test(text.slice(branded.end)))
  return branded && !isOthers ? onOwnName : plain(text)
}

/** "Non-branded terms", "everything but brand terms", "competitor brand terms" */
const notOurs = pattern('i')`
  (?:
    \b(?:non|un|not|no|but|except(?: for)?|excluding|excl\.?|minus|without|outside|beyond|other than|apart from)
      (?: (?:the|our|any|all|on))*
    |\b(?:
      competitors?|competing|competition|rivals?|others?|partners?|suppliers?|retailers?|stocked|third[- ]party
      |manufacturers?|makers?
    )['’]?s?['’]?
  )[\s-]*$
`
const ofOthers = pattern('i')`
  ^s?\s?(?:of|for) (?:our |the |all )?(?:competitors|rivals|others|partners|suppliers|retailers|makers)
  |^s?,? (?:excluded|aside|excepted)
`

const onOwnName = ' branded terms'

/** Without articles and the s of several: "the Midlands" is "Midlands". */
function plain(text: string): string {
  return folded(text)
    .replace(/(?<![a-z])(?:the|a|an|our|all) /g, '')
    .replace(/(?<=[a-z]{3}[^s])s\b/g, '')
}

/** "Brand: geoqb, geoqb platform" in a search channel lists what people type; a film builds a brand. */
function isOnOwnName({ kind }: Frozen<Channel>, text: string): boolean {
  return (
    (kind === 'search' || kind === 'seo') &&
    /^(?:our |own )?brand(?:ed)?(?:\s+(?:name|names))?\s*(?:[:–—+&]|$)/i.test(text.trim())
  )
}

function flagFor({ channel, index, text }: Claim, first: Claim, about: readonly Frozen<Decision>[]) {
  const sameWords = folded(text) === folded(first.text)
  const territory = channel.territory ?? []
  return at(
    territory,
    index,
    `${who(channel)} claims "${text}", and ${who(first.channel)} claims ${sameWords ? 'it too' : `"${first.text}"`}`,
    {
      related: [
        at(first.channel.territory ?? [], first.index, `claimed by ${who(first.channel)}`),
        ...about.map((decision) => at(decision, 'territory', 'this decision does not say who has it')),
      ],
    },
  )
}

function who(channel: Frozen<Channel>): string {
  return `"${channelName(channel)}"${channel.agency ? ` (${channel.agency})` : ''}`
}

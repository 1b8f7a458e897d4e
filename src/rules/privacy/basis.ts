import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { type DirectContact, directContact, whatItDoes } from '../../plan/direct-contact.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { nearest } from '../../plan/nearest.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { anyOf } from '../../words/matching/any-of.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'privacy/basis',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Every channel that writes to people or calls them says what allows it to.',
  why: `A list that may not be used is found out when it is needed: by a complaint, by a regulator, or by the tool that refuses
    to send. Which basis there is decides whom the channel can reach at all, so it belongs in the plan and not after it.`,
  fix: 'Write privacy.basis: consent, soft-opt-in, legitimate-interest, contract, corporate-subscriber or not-personal-data. Which one holds depends on the country and the list: ask counsel.',
  source: '[000] privacy and data regulations',

  valid: [
    `
    channels:
      - { id: newsletter, kind: email, privacy: { basis: consent } }
      - { id: letters, kind: post, privacy: { basis: legitimate-interest, jurisdictions: [UK] } }
      - { id: delivery-texts, kind: sms, privacy: { basis: contract, jurisdictions: [UK] } }
      - { id: reminders, kind: sms, privacy: { basis: Double opt-in on the booking form, jurisdictions: [UK] } }
    `,
    `
    # Advertising about a newsletter, or beside one, writes to nobody.
    channels:
      - { id: newsletter-sponsorship, name: Sponsored newsletters }
      - { id: crm-retargeting, name: CRM retargeting ads }
      - { id: guides, name: Guides for a newsletter, kind: content }
      - { id: organic-posts, name: Posts, kind: social }
    `,
    `
    language: de
    channels: [{ id: brief, kind: post, privacy: { basis: berechtigtes Interesse, jurisdictions: [DE] } }]
    `,
  ],
  invalid: [
    `
    channels:
      - { id: offers, name: Weekly offers, kind: email }
      #   ^^ "Weekly offers" emails people, and nothing says what allows it
      - { id: calls, kind: phone, privacy: { opt_out: Asked in each call } }
      #                           ^^^^^^^ "calls" calls people, and nothing says what allows it
      - { id: alerts, kind: push, privacy: { basis: TBC } }
      #                                             ^^^ "alerts" sends people push messages, and nothing says what allows it, only "TBC"
      - { id: delivery-texts, kind: sms }
      #   ^^ "delivery-texts" sends people texts, and nothing says what allows it
    `,
    [
      `
    channels:
      - { id: texts, kind: sms, privacy: { basis: Legitimate interests, jurisdictions: [UK, IE] } }
      #                                           ^^^^^^^^^^^^^^^^^^^^ marketing texts in the UK need consent or the soft opt-in, and "texts" relies on "Legitimate interests"
      - { id: sms, markets: [GB], privacy: { basis: legitimate-interest } }
      #                                             ^^^^^^^^^^^^^^^^^^^ warning: marketing texts in the UK need consent or the soft opt-in, and "sms" relies on "legitimate-interest"
    `,
      { related: [[['UK', 'it reaches people here']], [['GB', 'it reaches people here']]] },
    ],
    `
    channels:
      - { id: nurture, name: Lead nurture }
      #   ^^ warning: "Lead nurture" by its name ("nurture") emails people, and nothing says what allows it
      - { id: newsletter, kind: content }
      #   ^^ warning: "newsletter" by its name emails people, and nothing says what allows it
    `,
    `
    channels:
      - { id: pitches, kind: email, role: Offers the story to journalists. }
      #   ^^ info: "pitches" emails people, and nothing says what allows it
    `,
    `
    channels:
      - { id: door-drop, name: Door drop, kind: post }
      #   ^^ info: "Door drop" by its name goes to every door, and nothing says that nobody's address is used
      - { id: drops, name: Door drops to past donors, kind: post }
      #   ^^ "Door drops to past donors" writes to people by post, and nothing says what allows it
    `,
    `
    channels:
      - { id: email, kind: email, privacy: { basis: GDPR } }
      #                                             ^^^^ warning: "email" emails people, and "GDPR" is no basis that allows it
      - { id: news, kind: email, privacy: { basis: softoptin, opt_out: Link in every email } }
      #                                            ^^^^^^^^^ warning: "news" emails people, and "softoptin" is no basis that allows it; a similar one is soft-opt-in
    `,
  ],

  *check({ channels }, { words }) {
    for (const channel of channels) {
      const contact = directContact(channel, words)
      const flag = contact && judge(channel, contact, words)
      if (flag) yield flag
    }
  },
})

/** Names of bases in law and in the trade; any other word is asked about. */
const isKnownBasis =
  anyOf(`consent* | opt in | opted in | optin | permission* | legitimate interest | legitimate interests
  | contract | contracts | contractual | corporate subscriber | corporate subscribers | not personal | legal obligation
  | public task | public interest | vital interest | vital interests | business relationship | existing customer
  | existing customers | can spam | canspam | casl | tcpa | art 6 | article 6 | art6 | article6`)

/** "Members agreed when they joined", "ticked the box on the order form": consent, told as it happens. */
const agreed = pattern('i')`
  \b(?:
    they|members?|customers?|subscribers?|donors?|guests?|patients?|people|users?|students?|clients?|parents?
    |readers?|visitors?|supporters?|recipients?|each|everyone|all|who|have|has
  )\b[^.;]{0,40}\b(?:
    agreed|agree|said yes|ticked|asked (?:for|us|to)|requested|signed up|subscribed|registered|confirmed
    |joined the list|gave (?:us )?their
  )\b
  |^(?:
    ticked|asked for|requested|signed up|subscribed|agreed|sign-?ups?|subscription|registered for|requested by
    |tick ?box|box ticked
  )\b
  |\b(?:tick(?:ed|s)? ?-?(?:a |the |our |this )?box|box (?:is |was )?ticked|checkbox)\b
`

/** As the format writes them. */
const bases = ['consent', 'soft-opt-in', 'legitimate-interest', 'contract', 'corporate-subscriber', 'not-personal-data']

function judge(channel: Frozen<Channel>, contact: DirectContact, words: Words): Flag | undefined {
  const { privacy } = channel
  const name = `"${channelName(channel)}"`
  const severity = contact.isPress || contact.toEveryDoor ? 'info' : contact.guessed === undefined ? 'error' : 'warning'
  const basis = said(privacy?.basis, words)
  if (basis === undefined || !privacy) {
    const only = privacy?.basis === undefined ? '' : `, only "${privacy.basis}"`
    const message = contact.toEveryDoor
      ? `${name} by its name goes to every door, and nothing says that nobody's address is used${only}`
      : `${name} ${whatItDoes(contact)}, and nothing says what allows it${only}`
    const fix = fixFor(channel, contact, words)
    return privacy
      ? at(privacy, 'basis', message, { severity, ...fix })
      : at(channel, 'privacy', message, { severity, ...fix, lacks: [{ holder: channel, key: 'privacy.basis' }] })
  }
  if (contact.kind === 'sms' && !contact.isPress && /\blegitimate[\s-]interests?\b/i.test(basis)) {
    const uk = inUK(channel)
    return (
      uk &&
      at(
        privacy,
        'basis',
        `marketing texts in the UK need consent or the soft opt-in, and ${name} relies on "${basis}"`,
        {
          severity,
          related: [uk],
          fix: 'Use consent given for texts, or the soft opt-in where its conditions are met, and ask counsel which one holds.',
        },
      )
    )
  }
  if (words.language === 'en' && !isKnownBasis(basis) && !agreed().test(basis)) {
    const near = nearest(basis, bases)
    const similar = near === undefined ? '' : `; a similar one is ${near}`
    return at(privacy, 'basis', `${name} ${whatItDoes(contact)}, and "${basis}" is no basis that allows it${similar}`, {
      severity: contact.isPress ? 'info' : 'warning',
    })
  }
  return undefined
}

/** Where the plan says that the channel is in the UK. */
function inUK({ privacy, markets }: Frozen<Channel>): Flag | undefined {
  const places = privacy?.jurisdictions ?? markets ?? []
  const index = places.findIndex((place) =>
    /^(?:UK|GB|GBR|U\.K\.|United Kingdom|Great Britain|England|Scotland|Wales)$/i.test(place.trim()),
  )
  return index < 0 ? undefined : at(places, index, 'it reaches people here')
}

function fixFor({ id, name = '', role = '' }: Frozen<Channel>, { isPress, toEveryDoor }: DirectContact, words: Words) {
  if (toEveryDoor)
    return {
      fix: 'Write privacy.basis: not-personal-data, or the basis that holds where the leaflets go to names or addresses on a list.',
    }
  if (isPress)
    return {
      fix: 'A personal pitch to a journalist is no mailing list; note the basis all the same, and ask counsel where in doubt.',
    }
  const isOwed = words.find('service-messages', `${name} ; ${id.replaceAll('-', ' ')} ; ${role}`).length > 0
  return isOwed
    ? {
        fix: 'Messages that a contract owes the customer can rest on privacy.basis: contract, as long as they sell nothing; ask counsel.',
      }
    : {}
}

import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { directContact, isNoMarketing, whatItDoes } from '../../plan/direct-contact.ts'
import { pattern } from '../../text/pattern.ts'
import { hardWayOut } from '../../words/gaps/hard-way-out.ts'
import { namesNoWayOut } from '../../words/gaps/no-way-out.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isYetToCome } from '../../words/gaps/to-come.ts'
import { beginning, holding } from '../../words/matching/gated.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'privacy/opt-out',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Every channel that writes to people or calls them says how they can make it stop.',
  why: `Somebody who cannot find the way out presses "spam", and enough of those close the channel for everybody on the list.
    Most laws ask for a way out in every message, and it has to be built before the first one is sent.`,
  fix: 'Write privacy.opt_out: an unsubscribe link in every email, "reply STOP", a number to ring. What the law asks for differs by country: ask counsel.',
  source: '[000] privacy and data regulations',

  valid: [
    `
    channels:
      - { id: newsletter, kind: email, privacy: { basis: consent, opt_out: Unsubscribe link in every email } }
      - { id: paid-search, kind: search }
    `,
    `
    # What a contract owes the customer is no marketing, and a pitch to a journalist is no list.
    channels:
      - { id: delivery-texts, kind: sms, privacy: { basis: contract } }
      - { id: houses, kind: post, privacy: { basis: not-personal-data } }
      - { id: press-pitches, kind: email, media: earned }
      - { id: door-drop, name: Door drop, kind: post }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: newsletter, name: Newsletter, kind: email, privacy: { basis: consent } }
      #                                                  ^^^^^^^ "Newsletter" emails people, and nothing says how they can make it stop
      - { id: texts, kind: sms, privacy: { basis: consent, opt_out: TBC } }
      #                                                             ^^^ "texts" sends people texts, and nothing says how they can make it stop, only "TBC"
      - { id: letters, kind: post }
      #   ^^ "letters" writes to people by post, and nothing says how they can make it stop
    `,
    `
    channels:
      - { id: crm, name: CRM, privacy: { basis: consent } }
      #                       ^^^^^^^ warning: "CRM" by its name sends people messages, and nothing says how they can make it stop
    `,
    `
    channels:
      - { id: texts, kind: sms, privacy: { basis: consent, opt_out: "Text STOP to 60777, charged at £1.50" } }
      #                                                                                          ^^^^^^^^ warning: "texts" makes it hard to stop: "at £1.50"
      - { id: news, kind: email, privacy: { basis: consent, opt_out: They can always ignore it } }
      #                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ "news" emails people, and nothing says how they can make it stop, only "They can always ignore it"
      - { id: offers, kind: email, privacy: { basis: consent, opt_out: They would have to close their account } }
      #                                                                ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "offers" makes it hard to stop: "They would have to close"
      - { id: tips, kind: email, privacy: { basis: consent, opt_out: They agreed to it when they bought } }
      #                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "tips" names nothing that people could do to make it stop: "They agreed to it when they bought"
    `,
  ],

  *check({ channels }, { words }) {
    for (const channel of channels) {
      const { privacy } = channel
      const contact = directContact(channel, words)
      if (!contact || contact.isPress || contact.toEveryDoor || isNoMarketing(privacy?.basis)) continue
      if (givesWay(privacy?.opt_out, words)) {
        const hard = privacy?.opt_out && words.language === 'en' ? hardWayOut(privacy.opt_out) : undefined
        if (privacy && hard)
          yield at(privacy, 'opt_out', `"${channelName(channel)}" makes it hard to stop: "${hard.text}"`, {
            severity: 'warning',
            within: [hard.start, hard.end],
            fix: 'Let people stop the way they were reached, at once and for nothing: a link in the email, a reply to the text.',
          })
        else if (privacy?.opt_out && words.language === 'en' && namesNoWayOut(privacy.opt_out))
          yield at(
            privacy,
            'opt_out',
            `"${channelName(channel)}" names nothing that people could do to make it stop: "${privacy.opt_out}"`,
            { severity: 'warning' },
          )
        continue
      }
      const only = privacy?.opt_out === undefined ? '' : `, only "${privacy.opt_out}"`
      const message = `"${channelName(channel)}" ${whatItDoes(contact)}, and nothing says how they can make it stop${only}`
      const extra = contact.guessed === undefined ? {} : ({ severity: 'warning' } as const)
      yield privacy
        ? at(privacy, 'opt_out', message, extra)
        : at(channel, 'privacy', message, { ...extra, lacks: [{ holder: channel, key: 'privacy.opt_out' }] })
    }
  },
})

/** "Not needed as B2B", "they cannot opt out", "to be built": no way out. "N/A, unsubscribe is in every footer" is one. */
function givesWay(text: string | undefined, words: Words): boolean {
  const way = text?.trim() ?? ''
  if (said(text, words) === undefined || isYetToCome(way)) return false
  const refused = words.language === 'en' && !easily().test(way) ? refuses.find(way) : undefined
  if (words.language === 'en' && ignored.test(way)) return false
  return refused === undefined || names().test(way.slice(refused.end))
}

/** "They can always ignore it", "just delete it": nothing stops. */
const ignored = holding(
  'ignor|delet|bin|throw|block|mute|hang up|put |not open|not read|mark',
  pattern()`
    ^(?:(?:they|people|customers|members|subscribers|recipients|users|you|one) )?
    (?:(?:can|could|may|might|will|should|just|simply|always|easily|are free to) )*(?:
      ignore|ignoring|delete|deleting|bin|throw|block|blocking|mute|hang up|put (?:the phone|it) down
      |not (?:open|read)|mark (?:it |us |them )?as (?:spam|junk)
    )(?: (?:
        it|us|them
        |(?:the|our|your|my) (?:e-?mails?|mails?|texts?|messages?|letters?|number|address|sender|mailing|call)s?
        |away|in the bin
      )
    )*[.!]?$
  `,
)

/** "No login needed", "no reason to be given": how easily it is done. */
const easily = pattern('i')`
  ^no (?:log-?in|password|reasons?|questions?|forms?|fees?|charge|account|hassle|fuss|small print|cost)\b
  |^no need to (?:log|give|explain|fill|call|write)\b
`

const refuses = beginning(
  `nobody|we have|we've|unsubscribing|opt|stopping|leaving|a way out|no|never|n/a|it is |this is |there|we |they |people |customers |members |subscribers |
    recipients |users |you |one |can|do |don|does|may `,
  pattern()`
    ^(?:no|nope|n\/a|none|never|nothing)(?=$|[\s,;:.(–—-])(?! (?:of|need|to|more|but|else)\b)
      (?: (?:opt-?outs?|way out|unsubscribe(?: link)?|exit|stop))?
    |^(?:it is |this is |(?:unsubscribing|opting out|opt-?outs?|stopping|leaving|a way out) (?:is|are) )(?:not|none) (?:yet )?(?:
      needed|required|necessary|applicable|relevant|possible|offered|available|provided|planned|foreseen|supported
      |allowed|implemented|included|set up|built
    )\b
    |^(?:not|none) (?:yet )?(?:
      needed|required|necessary|applicable|relevant|possible|offered|available|provided|planned|foreseen|supported
      |allowed|implemented|included|set up|built
    )\b
    |^(?:
      there (?:is|are|'s) (?:none|no\b|nothing|not)|there (?:isn|aren)['’]t|there['’]s (?:none|no\b|nothing|not)
      |we(?:['’]ve| have)? never (?:had|needed|been asked|received|seen)
      |nobody (?:has |ever |has ever )?(?:asks?|asked|complain(?:s|ed)?|unsubscribes?|unsubscribed|opts?|wants?)\b
      |we have (?:none|no\b)|we haven['’]t
    )[^.;,:–—(]*
    |^(?:(?:they|people|customers|members|subscribers|recipients|users|nobody|we|you|one) )?
      (?:cannot|can't|can not|do not|don't|does not|doesn't|may not)(?: currently| yet)? (?:
        opt|unsubscribe|leave|be removed|stop|object|offer|have|provide|need|include
      )\b[^.;,]*
  `,
)
/** What people use to make it stop. */
const names = pattern('i')`
  \b(?:
    unsubscribe|link|click|reply|text stop|stop|button|footer|e-?mail us|write|call|ring|phone|number|form
    |preference|settings|toggle|header|account|app|tap|swipe|switch|tell|ask|say|reception|counter|desk|in person
  )s?\b
`

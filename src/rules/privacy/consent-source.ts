import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { directContact } from '../../plan/direct-contact.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isYetToCome } from '../../words/gaps/to-come.ts'
import { isDenied } from '../../words/matching/denied.ts'
import { holding } from '../../words/matching/gated.ts'
import { namesNoAsking, neverAsked } from '../../words/people/never-asked.ts'
import { fromElsewhere } from '../../words/people/others-lists.ts'
import { toNounEnd } from '../../words/sentences/noun-end.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'privacy/consent-source',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Consent has a place where it was given, and that place is not a list that was bought.',
  why: `Whoever relies on consent has to be able to show it: which form, which words, which day. People on a list that was bought
    agreed to something else with somebody else, and their complaints come to you.`,
  fix: 'Name the form or the conversation in privacy.consent_source, with its version. Whether a list may be used at all is a question for counsel.',
  source: '[000] how customer data is collected',

  valid: [
    `
    channels:
      - { id: newsletter, kind: email, privacy: { basis: consent, consent_source: Booking form v4 } }
      - { id: offers, kind: email, privacy: { basis: soft-opt-in } }
      - { id: letters, kind: post, privacy: { basis: legitimate-interest, note: "No bought lists, own customers only" } }
    `,
    `
    # Somebody else's event, and a form of our own at it.
    channels: [{ id: fair, kind: email, privacy: { basis: consent, consent_source: "Form at our stand, handed in at the organiser's desk" } }]
    `,
    `
    # Who buys a data list for an audience in a social network writes to nobody.
    channels: [{ id: paid-social, kind: social, role: Reaches people like those on a bought list. }]
    `,
  ],
  invalid: [
    `
    channels:
      - { id: newsletter, name: Newsletter, kind: email, privacy: { basis: consent } }
      #                                                  ^^^^^^^ "Newsletter" relies on "consent", and nothing says where it was given
      - { id: texts, kind: sms, privacy: { basis: Double opt-in, consent_source: TBC } }
      #                                                                          ^^^ "texts" relies on "Double opt-in", and nothing says where it was given, only "TBC"
    `,
    `
    channels:
      - { id: offers, kind: email, privacy: { basis: consent, consent_source: "Rented list of 40,000 addresses" } }
      #                                                                        ^^^^^^^^^^^ "offers" uses people's details from elsewhere: "Rented list"
      - { id: calls, kind: phone, role: Calls finance directors from a purchased database. }
      #                                                                ^^^^^^^^^^^^^^^^^^ "calls" uses people's details from elsewhere: "purchased database"
    `,
    `
    channels:
      - { id: firms, kind: email, privacy: { basis: consent, consent_source: Exported from the partner's CRM } }
      #                                                                                        ^^^^^^^^^^^^^ "firms" uses people's details from elsewhere: "partner's CRM"
      - { id: guests, kind: email, privacy: { basis: consent, consent_source: Shared by our sister company } }
      #                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "guests" uses people's details from elsewhere: "Shared by our sister company"
      - { id: shoppers, kind: email, privacy: { basis: consent, consent_source: Collected over the years } }
      #                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ "shoppers" relies on "consent", and nothing says where it was given, only "Collected over the years"
    `,
  ],

  *check({ channels }, { words }) {
    for (const channel of channels) {
      const { privacy } = channel
      const contact = directContact(channel, words)
      if (!contact || contact.isPress) continue
      const bought = boughtList(channel, words)
      if (bought) yield bought
      else if (
        privacy?.basis !== undefined &&
        isConsent(privacy.basis, words) &&
        (!said(privacy.consent_source, words) ||
          forgotten.test(privacy.consent_source ?? '') ||
          isYetToCome(privacy.consent_source) ||
          (words.language === 'en' && namesNoAsking(privacy.consent_source ?? '')))
      ) {
        const only = privacy.consent_source === undefined ? '' : `, only "${privacy.consent_source}"`
        yield at(
          privacy,
          'consent_source',
          `"${channelName(channel)}" relies on "${privacy.basis}", and nothing says where it was given${only}`,
        )
      }
    }
  },
})

/** "Unknown / legacy": nobody remembers. */
const forgotten = holding(
  `no-one|none of us|taken for granted|understood|assum|presum|probabl|implied|believe|think|guess|suppose|hope|
    undoc|un|sure|certain|not |lost|forgotten|it |that |this |is |was |were |never |no |nobody |we |legacy|
    inherited|histori`,
  pattern()`
    ^(?:
      unknown|unclear|not known|unrecorded|undocumented|lost|forgotten
      |(?:it |that |this )?(?:is |was |were )?(?:not|never|no longer) (?:been )?
        (?:recorded|documented|kept|stored|logged|traceable|clear|on file|known)
      |no (?:record|proof|idea|longer)|nobody (?:knows|remembers)|we (?:don't|do not|no longer) know
    )\b
    |^(?:legacy|inherited|historic(?:al)?)
      (?:$|[ /,(-]+(?:data|database|lists?|files?|records?|contacts|unknown|from)\b)
    |^(?:we |i )?(?:assume|presume|believe|think|guess|suppose|hope)\b
    |^(?:presumably|probably|assumed|presumed|implied)\b
    |\b(?:nobody|no one|no-one|none of us) (?:is|was|seems|can|could|really|here|now|still|ever|quite) ?[a-z ]{0,20}\b
      (?:sure|know|remember|recall|tell|say|certain)\b
    |\b(?:nobody|no one) (?:knows|remembers|recalls)\b
    |\bno (?:notes?|trace|paperwork|records?|documents?|documentation|proof|evidence)
      (?: of (?:it|that|this|them|how|when))?
      (?: (?:left|kept|exists?|survives?|remains?|available|was kept|were kept))?[.!]?$
    |\bconsent (?:is|was|has been|to be) (?:implied|assumed|presumed|taken for granted|understood)\b
    |\b(?:origin|source|provenance|wording|proof|date|consent|permission)s?(?: of [a-z]+(?: [a-z]+)?)? (?:
      is |are |was |were )?(?:unclear|unknown|uncertain|not known|not recorded|lost|undocumented|unrecorded)\b
    |,? (?:but )?(?:we are |i am |i['’]m |we['’]re )?(?:not sure|unsure|not certain|no idea)
      (?: (?:how|where|when|which|what|if)\b.{0,40})?[.!]?$
  `,
)

/** The soft opt-in is no consent: it comes with a sale. The word of the format is the same in every language. */
function isConsent(basis: string, words: Words): boolean {
  if (basis.trim().toLowerCase() === 'consent') return true
  return words.find('consents', basis).length > 0 && !/\bsoft\b|\bwithout\b|\bno\b|\bnot\b/i.test(basis)
}

/** "Purchased data was deleted in 2022" */
function isGone(text: string, { end }: { readonly end: number }): boolean {
  return /^[^.;]{0,25}\b(?:deleted|removed|purged|destroyed|wiped|thrown (?:away|out)|taken out|discarded|suppressed|retired|dropped)\b/i.test(
    text.slice(end, end + 60),
  )
}

function boughtList(channel: Frozen<Channel>, words: Words): Flag | undefined {
  const { privacy } = channel
  const places = [
    ...(['consent_source', 'basis', 'note'] as const).map((key) => ({ holder: privacy, key, text: privacy?.[key] })),
    ...(['name', 'role', 'note'] as const).map((key) => ({ holder: channel, key, text: channel[key] })),
  ]
  for (const { holder, key, text } of places) {
    const found =
      text === undefined
        ? undefined
        : [
            ...words.find('bought-lists', text),
            ...(key === 'consent_source' && words.language === 'en'
              ? [...fromElsewhere(text), ...neverAsked(text)]
              : []),
          ].find((one) => !isDenied(text, one) && !isGone(text, one))
    const hit = found && text !== undefined && words.language === 'en' ? toNounEnd(text, found) : found
    if (holder && hit)
      return {
        holder,
        key,
        message: `"${channelName(channel)}" uses people's details from elsewhere: "${hit.text}"`,
        within: [hit.start, hit.end],
      }
  }
  return undefined
}

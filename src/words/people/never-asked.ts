import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { listed } from '../matching/only-these.ts'
import type { Hit } from '../words.ts'

// Consent is given by a person, at something: a form, a counter, a click. Where a text names none of these and names a
// public list or somebody else's instead, nobody was asked. English.

/** What people give consent at, and how they do it. A text with one of these is believed. */
const giving =
  listed(`form forms box boxes tick ticks ticked ticking tickbox checkbox checked opt opts opted optin opt-in opt-ins
  sign signs signed signing sign-up sign-ups signup signups signature signatures counter till tills desk reception
  receptionist checkout check-out check-in register registers registered registering registration registrations
  subscribe subscribes subscribed subscription subscriptions join joins joined joining enrol enrols enrolled enrolment
  enroll enrollment apply applies applied application applications book books booked booking bookings order orders
  ordered consent consents consented agree agrees agreed agreement ask asks asked asking permission permissions accept
  accepts accepted click clicks clicked button tap toggle switch switched download downloads downloaded quiz survey
  surveys questionnaire competition entry entries entered raffle draw card cards slip slips coupon coupons voucher
  call calls called phone phoned rang reply replies replied respond responds responded answer answers answered letter
  qr code scan settings preference preferences landing stall stand stands kiosk tablet terminal chat wifi wi-fi donate
  donates donated donation donations account accounts portal app request requests requested enquiry enquiries enquire
  enquired inquiry inquiries contacted gave give gives themselves volunteer volunteered interview filled fill
  completes completed leave leaves left ticketing tickets confirm confirms confirmed confirmation ads gen store shop
  visit visits visited member members membership appointment quote quotes callback`)

const outsiders = source`
  (?:
    partner|agent|agency|agencies|dealer|supplier|vendor|sponsor|neighbour|neighbor|rival|competitor|organi[sz]er
    |association|federation|chamber|council|broker|publisher|distributor|wholesaler|franchisor|landlord|predecessor
    |(?:old|previous|former|last|prior) (?:owner|tenant|agency|supplier|company|team)
    |sister [a-z]+
  )
`
const holdings = source`
  (?:
    crm|e-?mail lists?|mailing lists?|lists?|databases?|data|records?|files?|address books?|contacts?|addresses
    |directory|customer (?:records?|files?|lists?|data)|newsletter
  )
`
const others = source`
  (?:other|another|someone else|somebody else)(?: (?:
      compan(?:y|ies)|firms?|exhibitors?|business(?:es)?|brands?|organi[sz]ations?|traders?|charit(?:y|ies)|clubs?
      |schools?|shops?|stands?
    )
  )?
`

/** Whatever stands beside it: what somebody else holds. */
const somebodyElses = holding(
  "'",
  () =>
    new RegExp(
      source`
        \b(?:
          (?:${outsiders}(?:s'|'s|s's)|${others}(?:'s?|s'))
            (?: (?:own|old|whole|full|entire|customer|client|member))? ${holdings}
          |${others}(?:'s?|s') (?:stands?|stalls?|desks?|counters?|events?)
        )(?![a-z])
      `,
    ),
)

/** What is open to all, or was got from others. */
const elsewhere = holding(
  `'|their|director|register|companies house|yellow pages|phone book|electoral r|yearbook|linkedin|xing|google maps|
    website|web site|the internet|the web|the net|list|data|file|export|spreadsheet|auction|liquidat|insolven|scrap|crawl|harvest|look up|
    looked up|looking up|look-up|looked-up|looking-up|guess|found|swap|borrow|inherit|bought|purchased|taken over|
    took over|with the |suppl|sell|send|pass|hand|provide|give|share|deliver|lend|find|taken|copied|pulled|got |
    lifted|collected|gathered|came |extracted|typed|noted|from `,
  () =>
    new RegExp(
      source`
        \b(?:
          director(?:y|ies)|registers? of
          |(?:council|town|county|city|district|state|government|authority|church)s?(?:'s|s')? registers?
          |(?:public|business|trade|commercial|national) registers?
          |companies house|yellow pages|(?:phone|telephone) books?|electoral (?:roll|register)|yearbooks?|linkedin
          |xing|google maps
        )(?![a-z])
        |(?<!\b(?:our|own|both|all|two|three) (?:own )?)\b
          (?:company |practice |club |school |their |public |trade )?web ?sites(?![a-z])
        |\b(?:on|from|off|over|across|via) the (?:internet|web|net)\b
        |\b(?:attendee|delegate|exhibitor|participant|visitor|guest|registrant|alumni|member)s?'? (?:
          lists?|exports?|files?|data|spreadsheets?|database
        ) (?:of|from|at|for) (?!our\b|the (?:open|launch|last) )
        |\b${outsiders}(?:s'|'s|s's) (?:own |old |former )?
          (?:customers?|clients?|members?|subscribers?|audience|guests|patients)(?![a-z])
        |\bdata (?:house|compan(?:y|ies)|firm|shop|bureau|merchant|dealer|seller)s?(?![a-z])
        |\b(?:auction|liquidators?|liquidation|insolvency)(?![a-z])
        |\b(?:scrap(?:e[sd]?|ing)|crawl(?:s|ed|er|ing)?|harvested)(?![a-z])
        |\b(?:taken|copied|pulled|got|found|lifted|collected|gathered|came|extracted) (?:off|from|on) (?!
          (?:our|the (?:form|sign))\b
        )(?:an? |the |their |some )?(?:[a-z'-]+ ){0,3}?
          (?:web ?sites?|web ?pages?|sites|forums?|groups?|profiles?|posters?|vans?)(?![a-z])
        |\b(?:names|addresses|e-?mails|numbers|contacts|details) (?:were |we )?
          (?:copied|typed (?:off|from)|noted down from|lifted)(?![a-z])
        |\b(?:looked|look|looking)[ -]up\b
        |^(?:(?:names|addresses|e-?mails|contacts|details|taken|copied|all|straight) )*(?:(?:from|off|on) )?their (?:own )?
          (?:web ?sites?|web ?pages?|homepages?|letterheads?|signatures?|shop windows?|vans?|brochures?)[.!]?$
        |\b(?:guessed|found) (?:on|online|in|from|by|via|through)\b
        |^(?:straight |all )?from (?:the |an? |our |their )?(?:[a-z]+ )?${outsiders}s?[.!]?$
        |^(?:names |addresses |contacts |e-?mails |all |mostly |it was |they were |we )*
          (?:swapped|borrowed|inherited|bought|purchased|taken over|took over)
          (?! (?:a|an|our|something|tickets?|products?|twice|once)\b)
        |\b(?:came|come|comes|got|acquired|taken over) with the (?:
          acquisition|business|company|garage|practice|shop|store|site|building|firm|lease|franchise|brand|merger
          |takeover|purchase|club|hotel|restaurant|property|portfolio
        )\b
        |\b${outsiders}s? (?:
          supplies|supply|sells?|sends?|passes|pass|hands?|provides?|gives?|shares?|delivers?|lends?|finds?
        )\b
        |\b(?:passed|handed)(?: on| over| down)? (?:to us )?(?:by|from) (?:an? |the |our |some )*(?:[a-z]+ ){0,2}${outsiders}s?
          (?![a-z'])
      `,
    ),
)

/** The people themselves, and those of ours whom they told. */
const themselves = source`
  (?:
    visitor|customer|member|guest|people|person|donor|patient|subscriber|user|reader|parent|student|client|those
    |these|them|they|you|i |themselves|phone|e-?mail|text|hand|post|mail|telephone|staff|volunteer|driver|reception
    |colleague
    |our (?:own )?(?:staff|team|driver|volunteer|sales|colleague|rep|crew)
    |new |returning |each|every|anyone|everyone|all )
`
const handedOver = source`
  (?:
    shared|supplied|provided|donated|lent|forwarded|transferred|contributed
    |(?:passed|handed|sent|given|sold|emailed|mailed)(?: on| over| down| across| along| in)?
  )
`
const handing = source`
  (?:
    (?:
      shared|supplied|provided|forwarded|transferred|contributed|donated|lent|brought|passes|passed|handed|hands
      |sent|sends|gave|gives|sold|sells|emailed|emails|mailed
    )(?: on| over| across| along| in| back)?
  )
`

/** "Passed on by the tourist board", "Our venue partner gave us last season's buyers": somebody stands between. */
const handedOn = holding(
  `shared|supplied|provided|donated|lent|forwarded|transferred|contributed|pass|hand|sen|gave|give|s sold|sold|
    sell|mail|brought`,
  () =>
    new RegExp(
      source`
        \b${handedOver}(?: to us| it to us| them to us)? (?:by|from) (?:an? |the |our |some |one of (?:our|the) )*
          (?!(?:the |our )?${themselves})[a-z]+(?:['-][a-z]+)*
        |^(?:[a-z]+: )?(?:an? |the |our |one of (?:our|the) )*(?!${themselves})
          (?:(?!who |that |which |has |have )[a-z'-]+ ){1,4}${handing}(?: (?:us|to us))? (?:on |over )?(?:
            its|their|last|the|his|her|a|an|all|every|everyone|everybody|names|addresses|contacts|lists?|data
            |details|e-mails|it|them|these|\d+
          )(?![a-z])
        |\b(?:names|contacts|addresses|lists?|data|details|e-mails|numbers|leads|people|everyone) (?:that |which )?
          (?:an? |the |our |one of (?:our|the) )+(?!${themselves})(?:[a-z'-]+ ){1,3}${handing}(?![a-z])
      `,
    ),
)

const longest = 300

/** Where the details come from, if not from the people themselves: "the partner's CRM", "directory". */
export function neverAsked(text: string): Hit[] {
  if (text.length > longest) return []
  const theirs = somebodyElses.find(text)
  if (theirs) return [theirs]
  const hit = elsewhere.find(text)
  if (hit && !namesAny(giving, without(text, hit))) return [hit]
  const passed = handedOn.find(text)
  return passed && !namesAny(saidYes, without(text, passed)) ? [passed] : []
}

function without(text: string, { start, end }: Hit): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
}

function namesAny(known: () => ReadonlySet<string>, text: string): boolean {
  const said = text.toLowerCase().replace(/\b(?:registers? of|downloaded from)\b/g, ' ')
  return (said.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).some((word) => known().has(word))
}

/** Where somebody hands people's details on, whether these people said so to us: a member or a booking of theirs is none of ours. */
const saidYes =
  listed(`form forms box boxes tick ticks ticked ticking tickbox checkbox opt opts opted opt-in opt-ins sign signs
  signed sign-up sign-ups signup signups consent consents consented agree agreed agreement ask asks asked permission
  own ours accept accepted confirm confirmed confirmation double yes declaration slip slips card cards`)

/** What is left when nobody was asked: the details themselves, and that they were got together. */
const kept =
  listed(`list lists database databases data contacts addresses names emails e-mails numbers details crm spreadsheet
  spreadsheets export exports excel file files folder inbox outlook records everyone everybody anyone anybody whoever
  collected gathered accumulated compiled assembled built grew grown amassed acquired added imported exported copied
  typed transferred migrated obtained sourced researched taken pulled customers clients buyers entrants attendees
  followers address email number hold holds held have has had got picked merged combined pooled downloaded brought
  moved pasted stored saved received scattered rescued recovered put came comes already somewhere wherever friend friends fan fans acquaintances neighbours neighbors relatives know knows knew like likes`)

/** Who was met was asked, and what is kept of an answer has an answer. */
const met =
  listed(`page pages popup pop-up lead newsletter newsletters subscriber subscribers subscribing log logs logged flag
  flagged field fields gdpr capture captured capturing met meet meeting talk talked talks spoke speak spoken speaking
  conversation conversations person table door doorstep hand chose choose chosen choosing select selected selecting
  yes ok okay typeform mailchimp hubspot statement declaration waiver contract contracts contact invite invited
  invitation verbal verbally written writing screen clipboard sheet sheets paper waiting waitlist basket loyalty
  enquirers wording preference-centre gate gates entrance event session workshop course tour open day`)

/**
 * "Collected over the years", "Whoever is in the CRM": what names the details, or that they were got together, and
 * neither a place nor a way in which anybody said yes.
 */
export function namesNoAsking(text: string): boolean {
  if (
    text.length > 160 ||
    /[^\x20-\x7e’–—]|[/@:;]|\b(?:at (?!all\b|random\b|some point\b)|(?:during|via|through) (?!time\b)|by (?:phone|post|mail|e-?mail|text|letter|voice|fax|sms|whatsapp)\b)/i.test(
      text,
    )
  )
    return unasked.test(text)
  if (unasked.test(text)) return true
  if (ownDoing.test(text)) return false
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []
  return words.some((word) => kept().has(word)) && !words.some((word) => giving().has(word) || met().has(word))
}

/** "Each visitor typed in their own address", "guests who wanted the recipe left their names": whoever does that says yes. */
const ownDoing = holding(
  'own|who |left|wrote|keyed|typed|put|entered|noted',
  pattern()`
    \b(?:their|his|her) own\b
    |\bwho (?:want|wanted|wish|wished|left|like|liked|hoped|came to|need|needed)\b
    |\b(?:left|wrote|keyed|typed|put|entered|noted) (?:in |down )?(?:us )?(?:their|his|her|a|an)\b
  `,
)

/** "Names from the raffle, unasked", "they were not told about emails" */
const unasked = holding(
  `unasked|uninvited|unprompted|asking|ask|told|tell|inform|consult|warn|knowledge|knowing|permission|consent|
    agree|opt|sign`,
  pattern()`
    \b(?:unasked|uninvited)\b
    |(?<!\b(?:never|nobody|not|nothing|no one)\b[^.;]{0,60})\bwithout (?:
      being asked|asking|telling
      |their (?:knowledge|knowing|permission|consent|agreement)
    )\b
    |(?<!\b(?:who|those|anyone|everyone|if|where|that|and) (?:[a-z]+ )?)\b(?:were|was|have been|has been|are|is)
      (?: not|n't| never) (?:yet |actually |ever |really )?(?:asked|told|informed|consulted|warned)\b
    |(?<!\b(?:who|those|anyone|everyone|if|where|that|and) (?:[a-z]+ )?)\b(?:(?:did|do|have|has)(?: not|n't)|never) (?:
      yet |actually |ever |really |explicitly )?
      (?:ask|asked|tell|told|agree|agreed|consent|consented|opt in|opted in|sign up|signed up|say yes|said yes)\b
      (?! (?:for|twice|again|more)\b)
    |^(?:nobody|no one|none)(?: of (?:them|these))? (?:was|were|has been|have been|has|have) (?:ever )?
      (?:asked|told|agreed|consented|opted)\b
  `,
)

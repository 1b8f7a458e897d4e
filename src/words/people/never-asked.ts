import { holding } from '../matching/gated.ts'
import { listed } from '../matching/only-these.ts'
import type { Hit } from '../words.ts'

// Consent is given by a person, at something: a form, a counter, a click. Where a text names none of these and names a
// public list or somebody else's instead, nobody was asked. English.

/** What people give consent at, and how they do it. A text with one of these is believed. */
const giving =
  listed(`form forms box boxes tick ticks ticked ticking tickbox checkbox checked opt opts opted optin opt-in
  opt-ins sign signs signed signing sign-up sign-ups signup signups signature signatures counter till tills desk reception
  receptionist checkout check-out check-in register registers registered registering registration registrations
  subscribe subscribes subscribed subscription subscriptions join joins joined joining enrol enrols enrolled enrolment
  enroll enrollment apply applies applied application applications book books booked booking bookings order orders ordered
  consent consents consented agree agrees agreed agreement ask asks asked asking permission permissions accept accepts
  accepted click clicks clicked button tap toggle switch switched download downloads downloaded quiz survey surveys
  questionnaire competition entry entries entered raffle draw card cards slip slips coupon coupons voucher call calls
  called phone phoned rang reply replies replied respond responds responded answer answers answered letter qr code
  scan settings preference preferences landing stall stand stands kiosk tablet terminal chat wifi wi-fi donate donates
  donated donation donations account accounts portal app request requests requested enquiry enquiries enquire enquired
  inquiry inquiries contacted gave give gives themselves volunteer volunteered interview filled fill completes completed
  leave leaves left ticketing tickets confirm confirms confirmed confirmation ads gen store shop visit visits visited
  member members membership appointment quote quotes callback`)

const outsiders =
  '(?:partner|agent|agency|agencies|dealer|supplier|vendor|sponsor|neighbour|neighbor|rival|competitor|organi[sz]er|association|federation|chamber|council|broker|publisher|distributor|wholesaler|franchisor|landlord|predecessor|(?:old|previous|former|last|prior) (?:owner|tenant|agency|supplier|company|team)|sister [a-z]+)'
const holdings =
  '(?:crm|e-?mail lists?|mailing lists?|lists?|databases?|data|records?|files?|address books?|contacts?|addresses|directory|customer (?:records?|files?|lists?|data)|newsletter)'
const others =
  '(?:other|another|someone else|somebody else)(?: (?:compan(?:y|ies)|firms?|exhibitors?|business(?:es)?|brands?|organi[sz]ations?|traders?|charit(?:y|ies)|clubs?|schools?|shops?|stands?))?'

/** Whatever stands beside it: what somebody else holds. */
const somebodyElses = holding(
  "'",
  () =>
    new RegExp(
      `\\b(?:(?:${outsiders}(?:s'|'s|s's)|${others}(?:'s?|s'))(?: (?:own|old|whole|full|entire|customer|client|member))? ${holdings}|${others}(?:'s?|s') (?:stands?|stalls?|desks?|counters?|events?))(?![a-z])`,
    ),
)

/** What is open to all, or was got from others. */
const elsewhere = holding(
  `'|director|register|companies house|yellow pages|phone book|electoral r|yearbook|linkedin|xing|google maps|
    website|web site|the internet|the web|the net|list|data |auction|liquidat|insolven|scrap|crawl|harvest|look up|
    looked up|looking up|look-up|looked-up|looking-up|guess|found|swap|borrow|inherit|bought|purchased|taken over|
    took over|with the |suppl|sell|send|pass|hand|provide|give|share|deliver|lend|find`,
  () =>
    new RegExp(
      [
        '\\b(?:director(?:y|ies)|registers? of|(?:public|business|trade|commercial|national) registers?|companies house|yellow pages|(?:phone|telephone) books?|electoral (?:roll|register)|yearbooks?|linkedin|xing|google maps)(?![a-z])',
        '(?<!\\b(?:our|own|both|all|two|three) (?:own )?)\\b(?:company |practice |club |school |their |public |trade )?web ?sites(?![a-z])',
        '\\b(?:on|from|off|over|across|via) the (?:internet|web|net)\\b',
        "\\b(?:attendee|delegate|exhibitor|participant|visitor|guest|registrant|alumni|member)s?'? lists? (?:of|from|at|for) (?!our\\b|the (?:open|launch|last) )",
        `\\b${outsiders}(?:s'|'s|s's) (?:own |old |former )?(?:customers?|clients?|members?|subscribers?|audience|guests|patients)(?![a-z])`,
        '\\bdata (?:house|compan(?:y|ies)|firm|shop|bureau|merchant|dealer|seller)s?(?![a-z])',
        '\\b(?:auction|liquidators?|liquidation|insolvency)(?![a-z])',
        '\\b(?:scrap(?:e[sd]?|ing)|crawl(?:s|ed|er|ing)?|harvested)(?![a-z])',
        '\\b(?:looked|look|looking)[ -]up\\b|\\b(?:guessed|found) (?:on|online|in|from|by|via|through)\\b',
        '^(?:names |addresses |contacts |e-?mails |all |mostly |it was |they were |we )*(?:swapped|borrowed|inherited|bought|purchased|taken over|took over)(?! (?:a|an|our|something|tickets?|products?|twice|once)\\b)',
        '\\b(?:came|come|comes|got|acquired|taken over) with the (?:acquisition|business|company|garage|practice|shop|store|site|building|firm|lease|franchise|brand|merger|takeover|purchase|club|hotel|restaurant|property|portfolio)\\b',
        `\\b${outsiders}s? (?:supplies|supply|sells?|sends?|passes|pass|hands?|provides?|gives?|shares?|delivers?|lends?|finds?)\\b`,
        `\\b(?:passed|handed)(?: on| over| down)? (?:to us )?(?:by|from) (?:an? |the |our |some )*(?:[a-z]+ ){0,2}${outsiders}s?(?![a-z'])`,
      ].join('|'),
    ),
)

const longest = 300

/** Where the details come from, if not from the people themselves: "the partner's CRM", "directory". */
export function neverAsked(text: string): Hit[] {
  if (text.length > longest) return []
  const theirs = somebodyElses.find(text)
  if (theirs) return [theirs]
  const hit = elsewhere.find(text)
  if (!hit) return []
  const rest = `${text.slice(0, hit.start)} ${text.slice(hit.end)}`.toLowerCase().replace(/\bregisters? of\b/g, ' ')
  return (rest.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).some((word) => giving().has(word)) ? [] : [hit]
}

import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { listed } from '../matching/only-these.ts'
import { isPeople } from './names-nobody.ts'

// A reason in which nobody acts but us, or others like us: "The founder hears it on his way to work", "Every other clinic
// is on it", "You can't launch a dealership without it". Who acts and what is done tells it; what else is said may be
// anything but what could be a reason: a customer, a result, a test, a price, a number. English.

const one =
  'founder|owner|co-?owner|ceo|cmo|cfo|coo|md|boss|board|director|manager|management|president|chair|chairman|chairwoman|chairperson|headteacher|principal|dean|rector|bursar|committee|council|team|staff|agency|consultant|rep|salesman|salesperson|head office|hq|office|group|department|client|sales|marketing|finance|supplier|publisher|station|leadership|company|landlord|mayor|intern|trainee|apprentice|assistant|designer|colleague|freelancer|copywriter'
/** Without "our" or "the" several of them may be whom the plan is for. */
const several =
  'founders|owners|co-?owners|bosses|directors|managers|trustees|governors|investors|shareholders|franchisees|teams|agencies|consultants|reps|colleagues|heads'
const kin = source`
  (?:
    ['’]s? (?:
      wife|husband|son|daughter|brother|sister|mother|father|mum|dad|family|friends?|neighbour|nephew|niece|cousin
      |partner|kids|children|office
    )
  )?
`
const who = source`
  (?:
    we|i|everyone here|everybody here
    |(?:
      (?:the|our|my|one of (?:our|the)|some of (?:our|the)) (?:[a-z-]+ ){0,2}?(?:${one}|${several})
      |(?:a |your |his |her )?(?:[a-z-]+ )?(?:${one})
    )${kin}
  )(?! of )
`
const adverbs = source`
  (?:
    (?:
      really|just|simply|personally|always|also|still|all|both|particularly|especially|rather|quite|so|strongly|once
      |never|usually|often|only|have|has|had|long|does|do|did|would|not
    ) )*
`
/** What we forecast, looked up or chose may be a reason; what others among us did is only told. */
const wishes = [
  'likes?|liked|loves?|loved|adores?|enjoys?|enjoyed|wants?|wanted|wishe[sd]|prefers?|preferred|insists?|insisted|believes?|believed|fanc(?:y|ies|ied)|favours?|feels?|felt|reckons?|swears? by',
  '(?<!(?:^|because |since |as )(?:we|i) (?:[a-z]+ )?)(?:expects?|expected|thinks?|thought|hopes?|asks? for|asked|demands?|demanded|requested|suggested|recommended|proposed|included?|pitched|pushed|added|picked|chose|specified|hears?|heard|listens?|listened|reads?|watch(?:es)?|watched|sees|saw|follows?|subscribes?)',
  '(?:is|are|was|were|has been|have been|am) (?:(?:a|very|so|really|quite|always|rather|still|all|also|big|huge|great|keen) )*(?:keen|fond|used to|attached|proud|fans?|in love|set on|convinced|adamant|mad about|comfortable|excited|enthusiastic|passionate|big on)',
  '(?:gave|gives|offered|offers|got|did) us (?:an? |some )?(?:[a-z]+ ){0,2}(?:deal|price|rate|package|bundle|discount|favour|lunch|offer|quote|term)s?',
  '(?:is|are|was|were) (?:(?:a|really|very|so|quite|pretty) )*(?:good|great|brilliant|strong|skilled|experienced|clever|talented|expert) (?:at|with|in|on)',
  '(?:would|will|might|could) (?:ask(?: questions?| why)?|complain|notice|miss|mind|hate|object|want|wonder|love|grumble|moan|be (?:upset|cross|angry|sad|hurt|offended|disappointed|surprised|furious|unhappy|livid))',
  "(?:wouldn['’]t|won['’]t|would (?:not|never)|will never) (?:forgive|like|have|let|hear|understand|accept|sign)",
  'had (?:(?:some|a bit of|a little|the|enough|spare|unspent) )*(?:budget|money|cash|credit|credits|funds)',
].join('|')
const ours = holding(
  `like|love|ador|enjoy|want|wish|prefer|insist|believ|fanc|favour|feel|felt|reckon|swear|expect|think|thought|
    hope|ask|demand|request|suggest|recommend|propos|includ|pitch|push|add|pick|chose|specif|hear|listen|read|watch|
    see|saw|follow|subscrib|keen|fond|used to|attach|proud|fan|in love|set on|convinc|adamant|mad about|comfort|
    excit|enthus|passion|big on| us|would|will|might|could|won|had |good |great |brilliant|strong|skilled|
    experienced|clever|talented|expert`,
  () =>
    new RegExp(
      `^(?:(?:because|since|as|simply|just|mainly|frankly|honestly|also) )*${who} ${adverbs}(?:${wishes})(?![a-z])`,
    ),
)
/** "Every other clinic in Pune is on it", "our rivals all do it" */
const others = holding(
  'other|competit|rival|peers|everyone|everybody|brands',
  pattern()`
    ^(?:(?:because|since|as) )?(?:
      (?:every|all|most|many|nearly every|almost every)(?: of)?(?: the)? other [a-z]+
      |(?:(?:every|all|most|many|our|the|other|both|of|main|biggest|local|direct|each) ){0,4}
        (?:competitors?|competition|rivals?|peers|other (?:brands|firms|players|companies))
      |everyone else|everybody else
    )(?: (?:in|on|round|around|near) [a-z]+(?: [a-z]+)?)? (?:
      (?:is|are|all|now|already|also|seems? to be|have been) )*
    (?:on|in|doing|does|do|using|uses?|there|here|advertis(?:es?|ing)|has|have|got|buys?|runs?)
    (?: (?:it|this|that|on|in|there|here|one|too|as well|already|now|these days)){0,4}[.!]?$
  `,
)
/** "You simply can't launch a dealership without it" */
const without = holding(
  ' without ',
  pattern()`
    ^(?:(?:because|since|as) )?(?:you|we|one|nobody|no one|it|a [a-z]+|no [a-z]+)(?: [a-z]+)?
    (?: (?:simply|just|really))? (?:
      can['’]?t|cannot|could never|couldn['’]t|can never|can|could|would|won['’]t|isn['’]t|is not|is no|wouldn['’]t
    )(?: (?:
        launch|run|have|do|be|imagine|picture|plan|think of|call|exist|survive|open|go|work|a|really|even|a real
        |proper|complete
      )(?: [a-z’'-]+){0,5}
    )? without (?:it|this|them|one|that|radio|tv|print|press|email|social|search|posters|leaflets)[.!]?$
  `,
)

/** What may be a reason: customers, what they did, what was counted or compared, what it costs. */
const reasons =
  listed(`customer customers guest guests patient patients parent parents families women men couples households people
  person teens mums dads kids adults locals neighbours students pupils audience audiences crowd public member members
  listeners readers viewers visitors buyers shoppers drivers commuters users subscribers owners donors growers farmers
  residents tourists diners riders tenants they them whose market demand need needs problem question questions half
  third quarter twice double doubled triple most fewer more less than cheapest lowest highest fastest nearest only
  unlike instead alone test tests tested testing trial pilot survey surveyed data research study figures showed shows
  shown proved proof found measured counted results result response responses reply replies sold sell sells sales buy
  bought booked bookings booking orders ordered called calls call enquiries leads lead signups sign-ups visit visits
  visited convert converts converted conversion return returns cost costs price prices priced rate rates discount
  discounted reach reaches reached brought brings bring won win wins rose rise fell grew grows growth filled fills
  raised because after law legal contract grant required licence paid pay pays payback funds funded sponsor renewal
  free learn rivals competitors target targets targeting`)

/** Whether a reason tells only what we ourselves, or others like us, like, do or are used to. The plan's own words are given. */
export function isOwnWish(reason: string, own: () => ReadonlySet<string>): boolean {
  const text = reason.trim().toLowerCase()
  if (text.length > 110 || /[%£$€:;]|\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))) return false
  const wish = ours.find(text)
  if (wish) {
    // "Directors read it", in a plan for directors.
    const isOurs = !wordsOf(wish.text).some((word) => own().has(word))
    return (
      isOurs &&
      !purpose.test(text.slice(wish.end)) &&
      !wordsOf(text.slice(wish.end)).some((word) => isTelling(word) || own().has(word))
    )
  }
  const crowd = others.find(text) ?? without.find(text)
  return crowd !== undefined && !wordsOf(crowd.text.replace(opening, '')).some(isTelling)
}
/** "That can be stopped", "walkers": a property, or people. */
const isTelling = (word: string) => reasons().has(word) || /^(?:that|which|where)$/.test(word) || isPeople(word)
/** "For its postcode targeting", "something for showrooms": what it is wanted for. */
const purpose =
  / for (?!it\b|this\b|that\b|us\b|me\b|him\b|her\b|years\b|ages\b|old\b|the (?:sake|fun|plan|campaign|mix)\b)/
const opening = /^(?:because|since|as) /

function wordsOf(text: string): string[] {
  return text.match(/[a-zà-ɏ]+(?:['’-][a-zà-ɏ]+)*/g) ?? []
}

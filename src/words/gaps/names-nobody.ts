import { pattern } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
import { vocabulary } from '../matching/only-these.ts'

// A reason that is about us, about the medium or about nothing: "A solid all-rounder", "We owe them a favour". It is known
// not by its words but by what it lacks: whoever is reached, where or when, what it brought, what it is held against. English.

/** Who acts in such a sentence: the medium, ourselves, anybody. */
const aboutUs = beginning(
  `because |since |as |so |it|this |that |we|you |one |there |our |the |adds |makes |gives |brings |keeps |lends |
    completes |feels |looks |fits |works |does |ticks |plays |a |an |part |good |great |solid |still |always |just |
    simply |radio |tv |television |print |press |broadcast |digital |social |email |outdoor |video |online |mail `,
  pattern()`
    ^(?:because |since |as |so )?(?:
      (?:it|this|that) (?:
        has|is|was|feels|felt|fits|works|looks|looked|seems|seemed|adds|makes|gives|keeps|lends|matters|does|did
        |will|can|could|should|would|helps|plays|completes|rounds
      )
      |it's|we|we'\w+|you|one|there|our
      |the (?:
        agency|client|board|boss|ceo|cmo|md|chair(?:man|woman)?|chairman's|founder|director|dean|owner|team|station
        |channel|medium|campaign|plan
      )(?:'s \w+)?
      |adds|makes|gives|brings|keeps|lends|completes|feels|looks|fits|works|does|ticks|plays|a|an|part|good|great
      |solid|still|always|just|simply
      |(?:radio|tv|television|print|press|broadcast|digital|social|email|outdoor|video|online|mail) (?:still|always)
    )[ ]
  `,
)

/** Words of an outside: people, places, hours, what was done, counted or compared, what is sold. */
const outside = vocabulary(`people person customers customer clients guests patients parents families family women men
  couples households nurses teens mums dads kids children adults locals neighbours neighbors students pupils audience
  audiences crowd public friends members someone anyone everyone nobody whoever who whose whom they their traffic
  market half third quarter two three four five six seven eight nine ten every each twice double triple most many few
  fewer more less than only first highest lowest cheapest fastest nearest closest biggest rare scarce unlike instead
  alone before after when while until during whenever where near nearby around within hours hour minutes morning
  evening night lunchtime weekend weekends daily weekly monthly sunday saturday week home homes house school schools
  work street town city village road route routes local region regional area rural valley till shelf shop shops store
  stores kitchen pub pubs car cars bus train phone phones screen desk office window door table waiting queue search
  searches searched searching asks asked asking survey test tested trial pilot data research study figures showed
  shows shown proved found measured counted sold sell sells selling sale sales buy buys bought buying book books
  booked booking bookings order orders ordered calls called call enquiries leads lead sign signs response responses
  replies reply visits visit visited convert converts converted conversion return returns cost costs price prices
  product products offer offers range stock delivery explain explains demonstrate picture pictures sound colour color
  taste smell hear heard see seen watch read reads listen listens decide decides choose compare compares trust trusts
  need needs problem question questions doubt fear answer answers summer winter spring autumn season christmas launch
  deadline renewal renewals due legal law required licence grant subtitles language languages geography card cards
  basket baskets app website targeting target list data`)

const small = vocabulary('')
const peopleLike = /(?:ers|ors|ists|ants|ents|ees|ians)$/
const ours = pattern()`
  ^(?:
    others|offers|posters|banners|flyers|newsletters|numbers|papers|matters|partners|owners|founders|directors
    |managers|leaders|investors|shareholders|franchisees|trustees|competitors|all-rounders|trousers|colours|events
    |moments|elements|investments|statements|comments|documents|payments|placements|instruments|talents|contents
    |wants|grants
  )$
`

/** "Commuters", whom a channel may be for: not "newsletters" and not "founders". */
export function isPeople(word: string): boolean {
  return peopleLike.test(word) && !ours().test(word)
}

/** Whether a short reason names nobody and nothing outside. The words of the plan's own that it may name are given. */
export function namesNobody(reason: string, own: () => ReadonlySet<string>): boolean {
  const text = reason.trim()
  if (text.length > 80 || /\d|[^.!?\s"“‘'] +["“‘']?[A-ZÀ-Þ]|[:%;]/.test(text) || !aboutUs.test(text)) return false
  const all = text.toLowerCase().match(/[a-zà-ɏ]+(?:['’-][a-zà-ɏ]+)*/g) ?? []
  return (
    all.length <= 10 &&
    all.every((word) => isSmall(word) || !(outside().has(word) || isPeople(word) || own().has(word)))
  )
}

/** Words that are about nothing, though the list above has them. */
function isSmall(word: string): boolean {
  return small().has(word) && !/^(?:who|they|their|them|more|most|less|than|where|when|only)$/.test(word)
}

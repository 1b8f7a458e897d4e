import { pattern } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { words } from '../matching/phrase-list.ts'
import { remembered } from '../matching/remembered.ts'

// What stands where a definition or a source should, and leaves its reader where they were. English.

const noSource = beginning(
  'from |a |mix|misc|rang|vari|mult|seve|diff|many|nume|asso',
  pattern()`
    ^(?:from )?(?:
      (?:a )?(?:mix|mixture|range|variety) of|various|multiple|several|different|many|numerous|assorted|mixed
      |misc(?:ellaneous)?\.?
    )(?: (?:data|internal|external|online|reporting|other))*(?: (?:
        sources?|tools?|systems?|platforms?|reports?|places|databases?|dashboards?|teams?|(?:web)?sites?|articles?
        |studies|surveys|publications?|blogs?|posts?|papers|people|spreadsheets?
      )
    )?(?: (?:online|on the (?:inter)?net|on the web|combined|out there|together))?
    (?: (?:depending on|according to|per|by) [a-z ]{1,40})?[.!]?$
  `,
)

/** "Internal", "our data", "the usual sources", "depends on the channel", "GA4 and others" */
const vagueSource = beginning(
  `from |the |our |my |one |usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|
    respective|company|it |depend|varies|wher|what|which|who|channel|platform|agency|team|market|tool|vendor|as |
    some|any|every|all |manual|by hand|hand|counted|word of|hearsay|memory|we |i |they |different|another|marketing|
    sales|client|management|a |ourselves|us|you|them|data|report|number|figure|statistic|system`,
  pattern()`
    ^(?:from )?(?:
      (?:the |our |my )?(?:
        usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|respective|company
      )(?: (?:own|internal|data|systems?|sources?|tools?|reports?|reporting|records|numbers|channels?))*
      |(?:our|the) (?:data|systems?|tools?|numbers|reports?|sources?|records|books|files)
      |(?:someone|somebody|anyone|one of us|we) (?:will|can|has to|have to|should|must) (?:export|pull|get|find|count|look|fetch|collect|send)(?: .{1,30})?
      |it (?:depends|varies)|depends(?: on .{1,40})?|depending on .{1,40}|varies(?: (?:by|with|per) .{1,40})?
      |(?:wherever|whatever|whichever|whoever|wherever it is)(?: .{1,40})?
      |(?:channel|platform|agency|team|market|tool|vendor)[- ](?:specific|own|native|dependent)
        (?: (?:tools?|sources?|systems?|reports?|data|platforms?))?
      |as available
      |(?:somewhere|anywhere|everywhere)(?: (?:in|on|at|with|within) .{1,30})?
      |manual(?:ly)?|by hand|(?:hand[- ])?counted(?: by hand)?|word of mouth|hearsay|(?:from )?memory
      |(?:we|i|they|the team) (?:count|track|log|note|know|measure|collect|keep)s? (?:
        it|them|this|these|track|count
      )(?: (?:ourselves|by hand|manually|internally))?
      |some (?:reports?|systems?|tools?|spreadsheets?|sheets?|sources?|lists?|data|numbers|export)
      |(?:different|another one) (?:every|each) (?:time|month|week|quarter|channel|year)
      |(?:the |our )?(?:marketing|sales|agency|client|management)(?: team| department| dept)?
      |all (?:sources|systems|platforms|tools|channels)
      |(?:the|our|my) (?:team|colleagues|staff|people|office)
      |(?:our|my) (?:team|colleagues|staff|people|office)
      |us|ourselves|you|them|data|reports?|reporting|numbers|figures|statistics|systems?
      |any (?:source|system|platform|tool)
    )[.!]?$
  `,
)
/** "Industry figures", "a reporting tool", "some research we did a while ago": a kind of place, and none of them. */
const kindOfSource = beginning(
  `a |an |web |media |social |online |third|analytics|tracking|reporting|measur|monitor|marketing |software|
    spreadsheet|excel|various |some |publi|general |industry|sector|market|trade|press|official|quick |little |
    background `,
  pattern()`
    ^(?:
      (?:an? )?(?:
        (?:web |media |social |online |third[- ]party )?
          (?:analytics|tracking|reporting|measurement|monitoring|marketing|social|online) (?:
            tools?|software|platforms?|systems?|packages?
          )
        |third[- ]party (?:data|tools?|sources?|reports?)
        |software|spreadsheets?|excel
      )
      |(?:various |some |public |published |general ){0,2}
        (?:industry|sector|market|trade|public|published|press|official) (?:
          figures|data|statistics|stats|numbers|reports?|estimates?|research|sources?|averages?|norms?
        )
      |(?:some |a bit of |a little |quick |general |background ){1,3}(?:market |online |desk |web )?
        (?:research|reading|googling|digging)(?: (?:we|i|the team|somebody|someone) (?:did|made|had|ran|read|saw)(?: .{1,30})?
          | (?:from|of|done) (?:a while|some time|years) ago
        )?
    )[.!]?$
  `,
)
const andOthers = holding(
  'other|more|so on|such|similar|etc',
  pattern()`
    (?:,| and|,? &) (?:
      others?|other (?:sources|tools|systems|platforms|data)|more|so on|such|similar|various others?
    )[.!]?$
    |(?:,| )etc\.?$
  `,
)

/** "Sam's head": nobody else can look there. */
const inAHead = holding(
  'somewhere|head|memory|tell|know|send|give',
  pattern()`
    ^[^.;]{0,40}\bsomewhere[.!]?$
    |^(?:the |our )?[a-z]{3,20}(?: [a-z]{3,20})? (?:will |can |would )?
      (?:tell|tells|know|knows|send|sends|give|gives)(?: us)?(?: (?:it|them|this|the numbers?|the figures?))?[.!]?$
    |^(?:in |from )?(?:my|our|his|her|their|people's|[a-zà-ɏ-]+'s) (?:own )?(?:heads?|memory)[.!]?$
  `,
)

/** "Various", "different tools depending on the market" */
export function isNoSource(text: string): boolean {
  const value = text.trim()
  return (
    text.length <= 100 && [noSource, vagueSource, kindOfSource, andOthers, inAHead].some((form) => form.test(value))
  )
}

const counting = new Set(
  words(`number no total amount count counted sum quantity volume of the a an all our how many much we have get it
    this that which is are there metric measure kpi in per generated created collected gathered acquired received
    measured recorded reported tracked gained achieved made taken placed done had come receive receives collect count
    get gets just simply only merely made month week day year period campaign came coming people persons us them
    overall those ones anybody anyone whoever each every any usual usually standard normal normally common way method
    by as counting calculated calculation computed often time everyone everybody call called know known term word
    through channel source type kind sort measure indicator score rate index level brand our company overall general
    definition defined all being been were was be they do does refers refer means mean to by with from at for on what
    how total across everything together really very truly actually good great positive happy well better best strong
    genuine real right proper relevant interested whether who strongly show shows`),
)

/** "Self-explanatory", "As the name says", "Industry standard": words that send the reader back to the name. */
const evasive =
  listed(`explanatory evident internally obvious clear usual usually same standards standard default normal normally commonly commonl
  definitions definition defined says say said suggests suggest implies tin speaks explains knows know known
  understood unchanged before always ever previous above below earlier ask look check dashboard practice important
  vital crucial`)
const roundabout =
  vocabulary(`always ever self name names metric term terms word industry company internal platform vendor market
  sector itself you everyone everybody need needed needs explanation last old year quarter plan one version time
  campaign season like see me team finance marketing sales tell tells ${digitYears()} business way accepted agreed
  agency client them they google meta figure number shown reported report analytics per uses used use using mean means`)

function digitYears(): string {
  return Array.from({ length: 20 }, (_, at) => String(2015 + at)).join(' ')
}

/** "As per Google", "whatever the agency reports": somebody else knows. */
const asTold = pattern('i')`
  ^(?:
    as (?:per|in|on|from|by|reported|shown|counted|defined|used)
    |per|according to|whatever|however|what|see|straight from
  )(?= )
`
/** "See door counter", "defined by operations": another place, and not what is counted. */
const pointsAway = beginning(
  `see|as |set up|configured|tracked|captured|calculated|recorded|according to|refer to|cf|taken from|set by|
    agreed with|decided by|defined|reported|counted|given|shown|measured`,
  pattern()`
    ^(?:
      see|as per|as in|as on|according to|refer to|cf\.?|taken from|set by|agreed with|decided by
      |(?:as )?(?:
        defined|reported|counted|given|shown|measured|set up|configured|tracked|captured|calculated|recorded
      ) (?:by|in|within)
    )(?: [A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ'’-]*){1,4}[.!]?$
  `,
)
/** "What OpenTable counts" */
const theirWord = beginning(
  'what|as |however|everything|all',
  pattern()`
    ^(?:what(?:ever)?|as|however|everything(?: that)?|all(?: that)?) (?!we |you )[a-z0-9]+(?: [a-z0-9]+)? (?:
      counts?|reports?|says?|shows?|tells? us|gives? us|defines?
    )(?: (?:it|them|as [a-z]+))?[.!]?$
  `,
)
const told = listed(
  `google meta agency platform vendor client finance sales analytics report reported reports marketing`,
)

/** "Self-explanatory", or the name of the metric again: "Number of orders" for "Orders". */
export function isNoDefinition(definition: string, name: string, unit = ''): boolean {
  if (definition.length > 100) return false
  const elsewhere = beforeEverywhere(definition.trim())
  if (elsewhere !== undefined && isNoDefinition(elsewhere, name, unit)) return true
  const plain = definition.replace(/\b(standard|usual|normal|common) [a-z]+ (?=definition)/i, '$1 ')
  if (
    isAsBefore(definition) ||
    saysOnly(plain, evasive, roundabout, 100) ||
    saysOnly(plain.replace(asTold(), ''), told, roundabout, 60) ||
    theirWord.test(plain.trim()) ||
    pointsAway.test(plain.trim()) ||
    pointsAway.test(behindName(plain.trim(), name))
  )
    return true
  if (isSpelledOut(definition, name)) return true
  if (opined.test(definition)) return true
  const named = new Set(wordsOf(name.replace(/ups\b/gi, 'up')).map(stem))
  const said = wordsOf(definition.replace(ofWhom(), '$1'))
  // "Satisfied" for "satisfaction"
  const isNamed = (word: string) => named.has(stem(word)) || [...named].some((own) => isKin(own, word))
  // "How many visitors our footfall is": what it is counted in stands in its unit.
  const counted = new Set(wordsOf(unit).map(stem))
  return said.some(isNamed) && said.every((word) => counting.has(word) || isNamed(word) || counted.has(stem(word)))
}

/** "Conversions, as set up in GA4" says where, and no more. */
function behindName(definition: string, name: string): string {
  const [first = ''] = /^[a-z-]+(?=,? )/.exec(definition.toLowerCase()) ?? []
  const isNamed = first !== '' && name.toLowerCase().split(' ').includes(first)
  return isNamed ? definition.slice(first.length).replace(/^,? (?:are )?/, '') : ''
}

/** "Grow" and "growth", "satisfied" and "satisfaction". */
function isKin(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4) return false
  if (one.startsWith(other) || other.startsWith(one)) return true
  return one.length > 5 && other.length > 5 && one.slice(0, 5) === other.slice(0, 5)
}

/** "Those that sales thinks are hot" */
const opined = holding(
  'think|feel|believe|deem|find',
  pattern()`
    \b(?:that|which|who|whom|what) (?:the |our )?
    (?:we|sales|marketing|(?:[a-z]+ )?(?:team|agency|rep|reps|staff|management|manager)) (?:
      think|feel|believe|deem|find
    )s?(?![a-z])
  `,
)

/** "Footfall across all of the stores": the whole of what is one's own leaves nothing out. */
const everywhere = holding(
  ' all| each| every| the whole',
  pattern()`
    (?<=[a-z]) (?:in|at|across|to|into|throughout) (?:(?:all|each|every)(?: of)?(?: the| our)?|the whole) [a-z]+
    (?: [a-z]+)?[.!]?$
  `,
)
/** "Footfall in our shops" is all there is; what is sold or joined may be online. */
const atOurs = holding(' our ', /(?<=[a-z]) (?:in|at|across|to) our (?:[a-z]+ )?[a-z]+s[.!]?$/)
const mayBeOnline = pattern('i')`
  order|sale|booking|revenue|purchase|donation|sign|subscri|customer|member|lead|enquir|inquir|appl|transact|quote
  |polic
`

/** What stands before the whole of what is one's own. */
function beforeEverywhere(definition: string): string | undefined {
  const all = everywhere.find(definition)
  if (all) return definition.slice(0, all.start)
  const ours = atOurs.find(definition)
  return ours && !mayBeOnline().test(definition) ? definition.slice(0, ours.start) : undefined
}

/** "How satisfied customers are" says no more than how satisfied. */
const ofWhom = pattern('i')`
  ^(how [a-z]+) (?:our )?(?:
    customers|clients|guests|people|visitors|patients|students|members|donors|users|staff|they
  )(?= (?:are|feel)\b)
`

/** "Net promoter score" for "NPS": the letters of the name, and not what is counted. */
function isSpelledOut(definition: string, name: string): boolean {
  const letters = name.trim().toLowerCase()
  if (!/^[a-z]{2,6}$/.test(letters)) return false
  const said = definition.toLowerCase().match(/[a-z]+/g) ?? []
  const initials = (all: readonly string[]) => all.map((word) => word[0]).join('')
  return (
    said.length <= 8 &&
    (initials(said) === letters ||
      initials(said.filter((word) => !/^(?:of|on|the|per|a|an|and|to|in|for|by)$/.test(word))) === letters)
  )
}

const helping =
  listed(`supports supporting supportive support helps help assists assist aids aid backs back complements complement
  contributes contribute underpins underpin promote promotes promoting promotion promotional advertise advertises
  advertising markets marketing communicate communicates communication communications comms used plays play part mix
  presence`)
const anyChannel =
  vocabulary(`else other others campaign campaigns plan plans channel channels activity activities objective
  objectives goal goals marketing strategy mix launch rest everything anything everyone overall whole wider general
  main entire business company organisation organization brand part role key important supporting effort efforts work
  purposes media tool`)

/** "Supports the campaign", "marketing": what could be said of every channel. */
export const isAnyRole = remembered((role) => saysOnly(role, helping, anyChannel, 80))

const pleasing =
  listed(`cheap cheaper cheapest affordable inexpensive easy easier easiest convenient simple quick handy familiar
  known know knows comfortable asked asks wants want wanted likes like liked loves love insists insist insisted
  recommends recommend recommended recommendation suggests suggest suggested requested request demands demand contract
  agreement obligation committed booked prepaid popular trendy trends trend trending modern fashionable hot hyped hype
  important good great nice useful effective works work proven tested expected necessary required essential needed
  must best relevant suitable appropriate sense everyone everybody available practices practice norms norm standards
  standard exciting fun cool creative visible engaging flexible versatile powerful impactful fits fit right future
  huge big ignore skip miss missing buzz buzzy talking established reliable safe traditional classic obvious natural
  logical solid strong interesting valuable worthwhile promising recent keen heading presence relationships
  relationship relations try trying excited enthusiastic favourite favorite skills capacity offered belief believes
  believe believed opinion medium exposure profile history historically traditionally cheerful happy king queen
  obligatory compulsory mandatory default staple brainer brave instincts instinct gut hunch legacy awareness
  visibility reaches reached reaching reach eyeballs worked complained complains complaints complaint complain lose
  loses losing forfeit hurts hurt harm worth punt gamble optics willing completes completeness complete balanced
  balance politics political politically prestige prestigious kudos status ego fomo ticks tick ticking tradition
  custom customary habit common commonly widely pressed pushed favours favour fans fan fond swears swear impressed
  impresse impressive glamorous sexy legend legendary iconic unmissable unbeatable indispensable vital crucial
  critical key staying optimised optimise optimized optimize bigger professional serious served`)
const givers =
  vocabulary(`agency agencies client clients board boss ceo cmo md founder chair director directors manager management
  team teams sales marketing product finance council trustees committee partner partners consultant consultants
  supplier suppliers them they reads read watches watch hears hear listens listen follows follow scrolls hangs hang
  side sake than medium media channel channels plan plans mix campaign campaigns brand business company industry
  sector kind type always moment present today nowadays days now year years again too well way ways idea choice option
  thing things place time made makes make keep keeps get gets go goes use uses used using done think thinks thought
  feel feels felt everywhere around right now hard sort bit lot idea ideal team part seems feels looks sounds fit
  going never out talk about currently industry sector field audience overall much mainstream market new something
  anything different trustee trustees staff colleagues station radio tv television print press digital online social
  email mail post air agency's medium-sized gives give given great profile can't cannot could would should might may
  will won't don't doesn't didn't be been dean deans rector principal head headteacher heads chancellor vice provost
  bishop vicar mayor owner owners landlord president governors franchisee franchisees franchise shareholders
  shareholder investors investor department office group finance it's competitor competitors across cover covers
  covered covering rival rivals competition others peers sector rep reps salesperson salesman account rate rates deal
  deals package packages bundle offer offers discount price prices slot slots spot box boxes piece line above below
  off out up lots plenty loads people nobody somebody complained without spring summer autumn winter christmas easter
  push burst drive phase wave season quarter still whole entire play plays player players game name names table ground
  field space world scene landscape life lives day week month fill fills gap gaps look looks looking show shows
  showing round rounds number numbers personally strongly particularly especially historically part parts role roles
  level`)

/** "Because it's cheap", "the client asked for it", "it works": true of anything, and of no customer. */
export const isNoReason = remembered((rationale) => {
  if (rationale.length > 140 || leftFree.test(rationale)) return false
  const trade = ofTheTrade.find(rationale)
  const plain = trade ? `${rationale.slice(0, trade.start)}the sector${rationale.slice(trade.end)}` : rationale
  return saysOnly(/\d/.test(plain) ? plain.replaceAll(inYear, ' ') : plain, pleasing, givers, 90)
})
const inYear = /\b(?:in |since |for )?(?:19|20)\d\d\b/g

/** "Our competitors ignore it", "Reaches more people than print": what others leave free, and what is more than elsewhere. */
const leftFree = holding(
  'competit|rival|other|peer|else|reach',
  pattern()`
    \b(?:competitors?|rivals?|competition|others?|peers|else)\b.*\b
      (?:no|not|never|ignore[sd]?|skip(?:s|ped)?|miss(?:es|ed)?|los[et]|lost)\b
    |\b(?:no|none|nobody|without|few)\b.*\b(?:competitors?|rivals?|competition|others?|else|peers)\b
    |\breach.*\bthan\b
  `,
)

/** "The hospitality sector": whatever the trade, the others in it are no customers. */
const ofTheTrade = holding(
  'sector|industry|trade|category|profession',
  /\b(?:the|our|this|their) (?:[a-z-]+ )?(?:sector|industry|trade|category|profession)\b/,
)

const lastTime = /\blast (?=(?:year|season|quarter|spring|summer|autumn|winter|time|plan|campaign)\b)/
const earlier = listed(`same before usual unchanged previous`)

/** "Same as last year", "As before": a reader of this plan is told nothing. */
export const isAsBefore = remembered(
  (text) =>
    saysOnly(text.includes('last ') ? text.replace(lastTime, 'previous ') : text, earlier, roundabout) ||
    /^as (?:always|ever)[.!]?$/i.test(text.trim()),
)

/** "Repeat" for "repeated", "book" for "bookings": what a word is made of, so that its forms are one. */
function stem(word: string): string {
  let rest = word
  for (let turn = 0; turn < 3; turn++) {
    const next = rest.replace(/(?:ations?|ings?|ments?|ions?|[eo]rs?|ed|es|als?|s|e|y|i)$/, '')
    if (next.length < 4 || next === rest) break
    rest = next
  }
  return rest
}

/** Words in lower case, without the s of several. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9à-ɏ%]+/g) ?? []).map((word) => word.replace(/(?<=[a-z]{2}[^s])s$/, ''))
}

/** Who has a tool that counts for itself, and what it says. */
const claims =
  listed(`platforms platform tools tool vendors vendor networks network agency agencies partners partner channels
  channel teams team google meta facebook instagram tiktok linkedin amazon microsoft bing youtube in-platform default
  defaults own native self-reported varies vary depends depending different various whatever however whichever mixed
  inconsistent`)
const toThemselves =
  vocabulary(`ad ads manager managers reports report reported reporting says say said tells tell shows show counts
  count counted counting claims claim claimed uses use used using gives give given applies apply has sees see fit
  figures figure numbers number data conversions conversion results dashboards dashboard attribution attributed
  attributes model models settings setting credit credited credits specific based side level according accordance per
  via through like left up let leave decide decides decided choose chooses trust trusted rely believe take taken go
  goes going respective individual individually separately separate themselves itself everyone everybody sales orders
  can could take takes taking face value sort sorts sorted add adds added up paid media social search their not agreed
  between among provided provides in self reported delivered delivers measure measures measured measurement account
  accounts one another other standard usual current existing built every`)

/** "Each platform's own", "whatever Meta reports", "varies by channel": every tool takes all it can. */
export function isLeftToTools(model: string): boolean {
  return saysOnly(model, claims, toThemselves, 120)
}

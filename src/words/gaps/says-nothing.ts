import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { remembered } from '../matching/remembered.ts'

// Roles, reasons and ways of counting that could be said of every channel and every plan. English.

/** Words that send the reader to what others know, or to what was before. */
export const roundabout =
  vocabulary(`always ever self name names metric term terms word industry company internal platform vendor market
  sector itself you everyone everybody need needed needs explanation last old year quarter plan one version time
  campaign season like see me team finance marketing sales tell tells ${digitYears()} business way accepted agreed
  agency client them they google meta figure number shown reported report analytics per uses used use using mean means`)

function digitYears(): string {
  return Array.from({ length: 20 }, (_, at) => String(2015 + at)).join(' ')
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

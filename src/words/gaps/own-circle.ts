import { pattern, source } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { monthNames, seasonNames } from '../numbers/calendar.ts'
import { isOursAlone } from './ours-alone.ts'
import { record } from './record.ts'

// What a team says to itself in place of a source: known by its words, all of which are about the team. English.

const colleagues = `team teams agency sales marketing product brand digital media board management leadership steering group
  committee account salespeople salesforce branch branches shop internal in-house staff colleague colleagues director directors manager managers rep reps head
  heads ceo cmo cfo coo md boss founder founders project strategy strategic creative planning department office
  company business industry market category sector field trade stakeholder stakeholders everyone everybody whole two three four five six kick whiteboard
  one first rough quick best educated personal common general collective combined joint shared years year long many
  ${monthNames} ${seasonNames}`

const guessing =
  listed(`know googled googling looked read gave given colleagues colleague friends friend calculated calculations
  calculation told heard someone somebody estimate estimates estimated estimation estimations guesses guessed
  guesswork guess guesstimates guesstimate hunches hunch gut memory ballpark assume assumed assumption assumptions
  feeling feel instincts instinct intuition imagined imagination invented opinions opinion air finger thumb envelope
  napkin hearsay knowledge knows experience expectations expectation wishful belief impression made somewhere top`)
const figures =
  vocabulary(`${colleagues} number numbers figure figures size top thin pulled plucked back rule wind wet working pure
    mere wild informed conservative desk calculation maths sum value for now pitch plan purposes nowhere word mouth
    nobody somebody someone colleague us friend says said source sources google search unverified unchecked sense
    thinking`)

/** "Gut feel from the branch managers": whoever has it. */
const gutOf = holding(
  'gut|hunch|guess|instinct|intuition|hearsay|speculation',
  pattern()`
    ^(?:(?:an?|our|my|the|pure|just|mostly|some|mainly) )*
    (?:(?:educated|rough|best|wild|informed|general|collective) )?
    (?:gut(?: feel(?:ing)?| instinct)?|hunch|guess(?:es|work|timate)?|instincts?|intuition|hearsay|speculation)s? (?:
      from|of|by|among|in|at|on
    ) [^\d]{1,50}$
  `,
)
/** "Should be in the research somewhere", "not sure, Priya had a number": whoever says so does not know. */
const unsure = beginning(
  `not |unsure|can't|cant|cannot|don't|dont|it |this |do not|no idea|forgot|should|must|might|may|could|probably|
    presumably|possibly|maybe|perhaps|i |we |pretty|fairly|somebody|someone|ask|who knows|lost`,
  pattern()`
    ^(?:
      not (?:entirely |really |quite |too )?sure|unsure
      |(?:can'?t|cannot|don'?t|do not) (?:remember|recall|know|find)
      |no idea|forgot
      |(?:it |this )?(?:should|must|might|may|could) (?:all )?(?:be|have|come)\b
      |probably|presumably|possibly|maybe|perhaps
      |(?:i|we) (?:think|believe|guess|reckon|seem|might|assume|suppose)
      |(?:pretty|fairly) (?:sure|certain)
      |(?:someone|somebody) (?:has|had|will|said|told|must)
      |ask (?!for\b)[a-z]+(?: [a-z]+)?$|lost (?:it|the )|who knows
    )(?![a-z])[^\d]*$
  `,
)

/** Whether whoever says it does not know it either. */
function isUnsure(text: string): boolean {
  return text.length <= 120 && unsure.test(text.trim().replace(/[.!]$/, ''))
}

/** "Google", "desk research", "from the agency": where somebody looked or asked, and nobody can look again. */
const hearsaySource = holding(
  `internet|web|google|facebook|instagram|linkedin|tik|youtube|twitter|social media|online|chat|ai|research|search|
    agency|client|supplier|sales|marketing|product team|management`,
  pattern()`
    ^(?:from |by |per |via |according to |found on )?(?:(?:the|our|own|some|quick|a) )*(?:
      internet|web|google|facebook|instagram|linkedin|tik ?tok|youtube|twitter|social media|online|chat ?gpt|ai
      |(?:desk(?:top)?|online|internet|web|google|secondary|own)[ -](?:research|searche?s?)
      |(?:media |creative |ad |pr |digital )?agency|client|supplier|sales(?: team)?|marketing(?: team)?|product team
      |management
    )[.!]?$
  `,
)

/** "Our own estimate", "Off the top of my head", "Made up for the pitch": a source of a figure that is nobody's count. */
export function isGuess(source: string): boolean {
  return (
    saysOnly(source, guessing, figures) ||
    hearsaySource.test(source.trim()) ||
    gutOf.test(source.trim()) ||
    isUnsure(source)
  )
}

const amongUs =
  listed(`meetings meeting sessions session workshops workshop discussions discussion offs off lunch dinner
  understanding knowledge logic funnels funnel frameworks framework templates template brainstorms brainstorming
  brainstorm talks talk chats chat conversations conversation exercises exercise whiteboards whiteboard mapped drawn
  ourselves feelings feeling views view opinions opinion impressions impression experience beliefs belief consensus
  expertise thinking estimate estimates estimated hypotheses hypothesis guesses guess intuition assume assumed
  assumption assumptions away offsites offsite discussed discuss talked agreed thoughts thought ideas idea seen
  noticed learned learnt observed tells tell told says say said hears hear heard reckons reckon believes believe
  thinks think`)
const rooms =
  vocabulary(`${colleagues} customer user buyer journey journeys about over time force forces field map maps mapping
    path funnel b2b b2c standard generic typical classic usual normal textbook ideal idealised idealized agreed
    drafted mapped made developed room day days hour half afternoon morning our sticky notes post its design sprint
    monday tuesday wednesday thursday friday weekly monthly`)

/** "Customer conversations": those who know were there. */
const withCustomers = holding(
  'conversation|talk|chat|discussion|session|opinion|view',
  /\b(?:customer|user|buyer)s?'? (?:conversations?|talks?|chats?|discussions?|sessions?|opinions?|views?)\b/,
)

/** "We know our guests" */
const weKnow = beginning(
  'we |everyone|everybody|the team|our team',
  pattern()`
    ^(?:we|everyone here|everybody here|(?:the|our) team)(?: all| already)? (?:knows?|understands?|gets?) (?:
      our|the|what|who|how|them|these|this|it
    )\b(?!.* (?:from|through|via|by|after|because|thanks) )[^\d]{0,50}$
  `,
)

/** "Lunch with two sales reps", "Our understanding of the market": nobody outside had a part in it. */
export function isAmongUs(evidence: string): boolean {
  return (
    (!withCustomers.test(evidence) && saysOnly(evidence, amongUs, rooms)) ||
    isOursAlone(evidence) ||
    weKnow.test(evidence.trim()) ||
    isUnsure(evidence) ||
    gutOf.test(evidence.trim())
  )
}

const asserted =
  listed(`says say said know knows known agrees agree agreed loves love likes like facts fact true truth obvious
  obviously evident sure certain confident convinced positive believe believes belief thinks think feels feel feeling
  clear clearly opinions opinion experience reckon consensus hunch gut estimates estimate guess intuition proud
  undisputed unquestioned doubt doubts hearsay reputation knowledge recognised recognized acknowledged accepted
  established understood regarded renowned reputed famous popular trusted respected proven tested tradition instincts
  instinct expertise heritage word claims claim feedback swears swear vouches vouch promises promise promised common
  stands reason saying logical goes values passion craft heart soul commitment dedication devotion attitude ethos
  enthusiasm pride culture vibes confirm confirms confirmed attest attests ask guarantee guarantees way conviction
  convictions shows detail`)
const crowd =
  vocabulary(`${colleagues} customer customers clients users members nobody everybody anybody well widely generally
    simply always matter plain honest our rivals competitors sense needs proof people salespeople dealer dealers
    partner partners supplier suppliers user reps visitor visitors guest guests patient patients student students
    donor donors local locals strongly firmly deeply absolutely completely totally entirely fully quite very across
    throughout among amongst after being having been trade sector field lot lots many much every time round here mouth
    great good positive excellent very long long-standing since without speak tell tells told us me person sales claim
    claims statement speaks itself no-one one based any of all time times everybody's around gets get social media
    themselves twenty thirty forty fifty hundred decades decade generations valley region county area region town city
    village work works do treat treats live breathe mission vision brand story history identity`)

/** "Our engineers say so": whoever of us it is, no more than their word. */
const ourWord = beginning(
  'our |my |all ',
  pattern()`
    ^(?:all (?:of )?)?(?:our|my) (?:own |whole )?(?!customers?|clients?|patients?|guests?|users?)[a-z-]+
    (?: [a-z-]+)?(?: (?:all|always|will|would|can|could|themselves|here|really|strongly|firmly))* (?:
      say|says|said|tell|tells|told|know|knows|believe|believes|swear|swears|insist|insists|assure|assures|claim
      |claims|agree|agrees|maintain|maintains|confirm|confirms|attest|attests|testify|testifies|guarantee|guarantees
      |promise|promises|reckon|reckons|vouch|vouches|stand|stands
      |(?:is|are) (?:very |quite |absolutely |all |always )*
        (?:sure|certain|convinced|confident|proud|positive|adamant)
    )(?: (?:
        so|it|that|this|us|you|of|about|by|for|behind|as|much|on|is|the|case|true|works?|anyone|anybody|everyone|who
        |asks?
      )
    )*[.!]?$
  `,
)

/** "Everybody says so", "It's a fact": nothing that a doubtful reader could ask to see. */
export function isAsserted(evidence: string): boolean {
  return (
    saysOnly(evidence, asserted, crowd) ||
    (evidence.length <= 100 && ourWord.test(evidence.trim()) && !record().test(evidence.replace(/\bsales\b/i, '')))
  )
}

/** "See our brochure", "Our own website": what we say of ourselves to those whom it is to convince. */
const ownAdvert = holding(
  `brochure|leaflet|flyer|advert|ads|slogan|press release|sales deck|pitch deck|homepage|home page|website|
    marketing|strapline|campaign|sales pitch`,
  pattern()`
    ^(?:
      (?:
        see|as in|as on|as per|per|from|quoted from|taken from|in|on|it is in|it is on|it says so (?:in|on)
        |it says so|stated (?:in|on)|said (?:in|on)
      ) )?(?:our|my|our own|last year's) (?:own |new |current |latest |old |product |sales |marketing |company )*(?:
        brochures?|leaflets?|flyers?|adverts?|ads|advertising|slogan|strapline|press releases?|sales deck|pitch deck
        |home ?page|website|marketing(?: materials?)?|campaign|sales pitch
      )(?: says so)?[.!]?$
  `,
)

export function isOwnAdvert(evidence: string): boolean {
  return evidence.length <= 80 && ownAdvert.test(evidence.trim())
}

const inMaking = holding(
  `looking |searching|hunting|waiting|chasing|trying|working on|asked |none|nothing|no |plan|request|schedul|
    commission|expect|promis|order|await|outstanding|forthcoming|upcoming|under way|underway|in prep|in progress|
    in the works|being |due|to be|will|hope|want|shall|future|would like|going to|ongoing|running|start|pending|
    follow|intend|await|coming|soon|later`,
  () =>
    new RegExp(
      source`
        ^(?:
          an? |the |our |new |own |customer |user |independent |internal |external |market |pilot |further |more |some )*
        (?:[A-Za-zÀ-ɏ-]+ )?(?:
          survey|study|studies|test|tests|testing|trial|research|data|figures|numbers|analysis|audit|evaluation
          |report|results|interviews|panel|measurement|benchmark|comparison|certificate|certification|review
          |case study|case studies|pilot|testimonials|quotes|references|proof|evidence|source
        ) (?:(?:is|are|has been|have been|was|were|still|currently|now|already|only|just) )*(?:
          planned|requested|scheduled|commissioned|expected|promised|ordered|on order|awaited|outstanding
          |forthcoming|upcoming|under way|underway|in preparation|in progress|in the works|to be|will|ongoing
          |running|starts|starting|pending|to follow|due|coming
          |being (?:done|run|carried|made|collected|gathered|prepared|compiled|written|drawn|analysed|analyzed)
        )(?![A-Za-zÀ-ɏ-])
      ` +
        source`
          |^(?:none|nothing|no (?:data|evidence|proof|figures|survey))(?: yet| so far)?(?:[,;:–-]|\sbut\b)
          |^no (?:data|evidence|proof|figures|numbers|survey|results)(?: yet| so far| available)*$
        ` +
        source`
          |^(?:(?:we |they |the [a-z]+ )?(?:is|are) |still |currently |now )*(?:
            (?:looking|searching|hunting|waiting) (?:for|on)|chasing|trying to (?:find|get|collect|prove|confirm)
            |working on
          ) (?:an?|the|some|more|better|it|this|one|evidence|proof|data|figures|numbers|sources?)(?: [^.;]{1,60})?[.]?$
          |^(?:(?:we |have |i )*asked) [^.;]{1,30} for (?:
            it|them|this
            |(?:the |some |an? )?(?:data|figures|numbers|evidence|proof|source|record|report)s?
          )[.]?$
        ` +
        source`
          |^(?:still )?being (?:
            checked|tested|measured|verified|collected|gathered|prepared|compiled|written|researched|analysed
            |analyzed
          )(?![a-z])
        ` +
        source`
          |^(?:planned|forthcoming|upcoming|future|pending|intended) (?:[A-Za-zÀ-ɏ-]+ ){0,2}[A-Za-zÀ-ɏ]+
            (?: (?:in|for|from|by|with) [^.;]{1,30})?[.]?$
        ` +
        source`
          |^(?:we |they |the [a-z]+ )?(?:will|are going to|plan to|intend to|hope to|want to|would like to|shall) (?:
            be )?(?:
              test|survey|ask|measure|collect|gather|commission|run|prove|show|verif|check|audit|research|find|get
              |interview|compare
            )
        `,
    ),
)

/** "Survey planned for autumn", "data requested from logistics": nobody can ask to see it yet. */
export function isInMaking(evidence: string): boolean {
  return evidence.length <= 120 && inMaking.test(evidence.trim())
}

/** Somebody who says so: a record is named without "it", "you" or "would". */
const spoken = pattern('i')`
  (?<![a-z])(?:
    it|it['’]s|this|that|you|you['’]ll|we|we['’](?:re|ve|d|ll)|they|would|anyone|everyone|everybody|nobody
    |their friends
  )(?![a-z])
`

/** An evidence that is only somebody's word: no figure, no name, no address and no record that a doubtful reader could ask to see. */
export function namesNoRecord(evidence: string): boolean {
  const text = evidence.trim()
  return (
    text.length <= 120 &&
    !/[\d/@]/.test(text) &&
    !/.[^A-Za-zÀ-ɏ][A-ZÀ-Þ]/.test(text) &&
    !/^[A-ZÀ-Þ]{2,}/.test(text) &&
    spoken().test(text) &&
    !record().test(text)
  )
}

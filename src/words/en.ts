import { aimVerbs, marks } from './en-sentences.ts'
import type { Entry } from './entry.ts'
import { phrases } from './phrase-list.ts'
import type { Language } from './words.ts'

/** English: what each list is for stands above it. How a phrase is written: see `Entry`. */

const across = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((a) => right.map((b) => `${a} ${b}`))

/** "Exempt from the monthly reallocation" */
const notMoves =
  /^(?!\s(?:any |all |the |our |this )?(?:[a-z]+ )?(?:reallocations?|redeployment|redistribution|virement|cuts|(?:[a-z]+ )?reviews?|moves|shifts|budget (?:moves|cuts|shifts)|transfers)\b)/i
/** "Keeps its full budget come what may" */
const notWhatever =
  /^(?!\s(?:full |whole |entire )?(?:budget|money|share|allocation|sum|funding)(?: [a-z]+)? ?,? ?(?:whatever|come what may|regardless|no matter)\b)/i

/** "The total is fixed", "our budget is final": how much there is, and not where it goes. */
const ofTheWhole =
  /\b(?:(?:totals?|overall|whole|entire|annual|yearly|headline)\b[^.;]{0,30}|(?:our|the|your|marketing|campaign|plan) (?:budgets?|spend|funding))\s$/i

/** "Do not reallocate without asking": money that moves, by a rule. */
const onCondition = /^[^.;!?]{0,50}\b(?:without|unless|before|until|more than|over|above|outside)\b/i

/** Words that narrow "anyone" and "adults 18+" down to an audience. */
const narrowed =
  /^,?\s?(?:of|who|whom|whose|that|with|without|in|at|on|near|within|from|over|under|between|aged|already|living|working|looking|searching|buying|using|needing|wanting|planning|responsible|interested|able|willing|else|involved|listed|attending|registered|subscribed|we|you|they|[A-Za-zÀ-ɏ]+ing)\b/i

/** Words after which "leverage" is a noun: a thing people have, which is what the word is for. */
const havingLeverage =
  /\b(?:financial|operating|fixed|total|net|debt|negotiating|bargaining|pricing|media|buying|high|low|more|less|much|little|our|their|its|his|her|your|the|no|some|any|of|with|without|us|you|them|has|have|had|gives?|gain|lose)\s$/i

/** "Museum visitors", "training sessions", "market shares": a word before it that is not of the web's own. */
const notOfTheWeb =
  /(?<![A-Za-zÀ-ɏ])(?!(?:web|site|website|page|blog|tiktok|youtube|instagram|facebook|linkedin|twitter|pinterest|snapchat|reddit|vimeo|reels?|story|content|channel|online|organic|paid|direct|search|social|unique|total|new|returning|monthly|weekly|daily|average|number of|profile|mobile|post|video|email|referral|more|of|and|the)\s)[A-Za-zÀ-ɏ]+\s$/i

/** "Shares bought": a thing that is traded. */
const dealtIn = /^\s(?:bought|issued|held|traded|subscribed|paid|allotted|offered|owned)\b/i

/** Who is won by a plan that wins somebody. */
const buyers =
  phrases(`customers | clients | members | subscribers | donors | students | patients | buyers | accounts | users
  | households | tenants | guests | policyholders | dealers | stockists | contracts | shoppers | diners | learners
  | pupils | logos | bookings | orders`)

/** "Visits to the food bank": to a place that is none of the web's. */
const ofPlaces =
  /^\s(?:(?:bought|issued|held|traded|subscribed|paid|allotted|offered|owned)\b|(?:to|at|in) (?:the|our|a|an|each|every) (?!(?:\w+ )?(?:website|site|web|page|blog|profile|landing|channel|home|shop page|online|app)s?\b))/i

const jargon = (): readonly Entry[] => [
  // "Synergy Health" is a company.
  { phrase: 'synergy', unlessBefore: /^\s[A-ZÀ-Þ][a-z]/ },
  ...phrases(`synergies | synergis* | synergiz* | synergetic`),
  { phrase: 'leverage', unlessAfter: havingLeverage, unlessBefore: /^\s(?:ratio|points?|effect)\b/i },
  { phrase: 'leverages', unlessAfter: havingLeverage },
  'leveraging',
  { phrase: 'leveraged', unlessBefore: /^\s(?:buy-?outs?|loans?|ETFs?|finance|lending)\b/i },
  {
    phrase: 'holistic',
    unlessBefore:
      /^\s(?:health|medicine|therap|treatment|dent|vet|massage|spa|nutrition|healing|well|beauty|skin|practitioner)/i,
  },
  {
    phrase: 'cutting-edge',
    unlessBefore:
      /^\s(?:(?:is|was|angle|radius|must be)\b|of (?:the |a |its )?(?:blade|knife|tool|saw|chisel|bit|plough|mower|axe))/i,
  },
  ...['deep-dive', 'deep-dives'].map((phrase) => ({
    phrase,
    unlessAfter: /\b(?:scuba|submarine|submersible|diving)\b[^.;]{0,30}$/i,
    unlessBefore: /^[^.;]{0,30}\b(?:scuba|divers?|diving|submarine|metres|wreck)\b/i,
  })),
  // Pipes and stockings are made without a seam.
  {
    phrase: 'seamless',
    unlessBefore:
      /^[\s,](?:\s?[a-z-]+\s)?(?:stainless|steel|pipes?|tub|leggings|bras?\b|underwear|briefs|knit|socks|tights|gutter|floor|resin|worktop|garment|rings?\b|pattern|walls?\b|wallpaper|paving)/i,
  },
  { phrase: 'frictionless', unlessBefore: /^\s(?:bearing|surface|hinge|pulley|joint|slide)/i },
  // The next generation of bakers is people.
  ...['next-generation', 'next-gen'].map((phrase) => ({
    phrase,
    unless: / /,
    unlessBefore: /^\s(?:sequenc|donors?\b|farmers?\b|leaders?\b|fund\b|network\b|9-1-1|911)/i,
  })),
  { phrase: 'ground-breaking', unlessBefore: /^\s(?:ceremony|event|day)/i },
  { phrase: 'turnkey', unlessBefore: /^\s(?:contract|construction|project|home|flat|apartment|plant)/i },
  ...across(
    ['unlock', 'unlocks', 'unlocking', 'unleash', 'unleashes', 'unleashing'],
    phrases(
      `value | growth | potential | the potential | its potential | their potential | your potential | the power
        | the value | opportunit* | synerg* | new value`,
    ),
  ),
  ...across(
    ['disruptive'],
    phrases(
      `innovat* | technolog* | brand* | force* | thinking | model* | approach* | idea* | player* | solution* | growth
        | proposition* | start-up*`,
    ),
  ),
  ...across(
    ['disrupt', 'disrupts', 'disrupting'],
    phrases(
      `the market | the category | the industry | the sector | the space | the status quo | an industry | our category
        | the * category | the * market | the * industry | the * sector`,
    ),
  ),
  ...across(['move', 'moves', 'moving', 'shift', 'shifts', 'shifting'], ['the dial', 'the needle']),
  ...phrases(`empower | empowers | empowering | state-of-the-art | industry-leading | class-leading | sector-leading
    | category-defining | unparalleled | unrivalled | unrivaled | second to none | customer-centric
    | customer-centricity | client-centric | client-centricity | user-centric | human-centric | consumer-centric
    | mission-critical | one-stop shop | one-stop-shop | 360-degree view | 360 view | 360-degree approach
    | 360-degree solution* | end-to-end solution* | robust solution* | scalable solution* | innovative solution*
    | bespoke solution* | tailored solution* | holistic solution* | solutioning | transformational | transformative
    | trailblazing | forward-thinking | results-driven | value-driven | purpose-driven | harness the power
    | harnessing the power | harnesses the power | hyper-personalised | hyper-personalized | hyper-personalisation
    | hyper-personalization | phygital | table stakes | take it offline | run it up the flagpole | drill down
    | double down | doubling down | lean in | leaning in | level up | levelling up | leveling up | break down silos
    | breaking down silos | cut through the noise | bang for the buck | bang for our buck | bang for your buck
    | knock it out of the park | crush it | crushing it | rockstar | rock star team | growth ninja*
    | win hearts and minds | supercharged | turbocharged | reimagined | re-imagine | re-imagining | future-proofed
    | future-proofs | futureproof*`),
  ...phrases(`holistically | best-in-class | best-of-breed | world-class | world-beating | bleeding-edge
    | game-changer | game-changers | game-changing | paradigm shift* | shift the paradigm | low-hanging fruit
    | circle back | boil the ocean | think outside the box | out-of-the-box thinking | blue-sky thinking
    | thought shower | value-add | value-adds | win-win | actionable insight* | impactful | learnings | key learning
    | ideate | ideation | operationalis* | operationaliz* | incentivis* | incentiviz* | productionis* | productioniz*
    | utilise | utilises | utilising | utilize | utilizes | utilizing | going forward | at the end of the day
    | core competenc* | future-proof | future-proofing | net-net | in the weeds | peel the onion | push the envelope
    | secret sauce | silver bullet | supercharge | supercharges | supercharging | turbocharge | turbocharges
    | turbocharging | revolutionise | revolutionises | revolutionising | revolutionize | revolutionizes
    | revolutionizing | reimagine | reimagines | reimagining | surprise and delight | snackable | thumb-stopping
    | mindshare | wow factor | laser-focused | single pane of glass | open the kimono | drink the kool-aid
    | eat our own dog food | next-level | to the next level | seamlessly | seamless experience* | seamless journey*
    | seamless integration* | touch base | quantum leap | growth hack | growth hacks | growth hacking
    | hit the ground running`),
]

const lists: Language['lists'] = {
  /** Values that say "not yet", safe to look for inside a longer text. */
  placeholders: () => [
    // TBC Bank is one.
    { phrase: 'TBC', unlessBefore: /^\s(?:Bank|Insurance|PLC)\b/i },
    'TBD',
    'TBA',
    't.b.c.',
    't.b.d.',
    't.b.a.',
    { phrase: 'TODO', exact: true, unlessBefore: /^\s(?:lists?|apps?)\b/i },
    { phrase: 'TODOs', exact: true },
    { phrase: 'FIXME', exact: true },
    { phrase: 'XXX', unlessAfter: /(?:bowl|size|cask)\s$/i },
    'XXXX',
    {
      phrase: 'to be confirmed',
      // "Bookings to be confirmed by e-mail" is a process, not a gap.
      unlessAfter: /\b(?:needs?|ha(?:s|ve)|bookings?|orders?|appointments?|reservations?|places|slots)\s$|["“‘']$/i,
      unlessBefore: /^\s(?:by (?:e-?mail|text|phone|sms|post|letter|call)|via|online|within|through|at checkout)\b/i,
    },
    ...phrases(`to be decided | to be determined | to be finalised | to be finalized | to be agreed | to be defined
      | to be filled in | yet to be decided | yet to be confirmed | yet to be agreed
      | yet to be defined | lorem ipsum | dolor sit amet | placeholder text | dummy text | placeholder copy
      | placeholder image* | placeholder headline* | dummy copy | text goes here | name goes here | insert text here
      | insert name here | insert here | your text here | fill me in | fill this in | replace me`),
    // "Prices still to be printed" is work that is left, and no gap.
    {
      phrase: 'still to be *',
      unless:
        /\s(?!(?:added|advised|agreed|allocated|announced|appointed|approved|assigned|calculated|chosen|clarified|completed|confirmed|costed|decided|defined|determined|developed|discussed|drafted|filled|finali[sz]ed|fixed|found|identified|named|provided|researched|set|settled|sourced|specified|supplied|worked|written)$)\S+$/i,
    },
  ],

  /** Values that say "not yet" only where they are the whole value. */
  'placeholder-values': () =>
    phrases(`TBS | TK | TKTK | todo | to do | to-do | fixme | pending | wip | work in progress | coming soon | to come
      | to follow | placeholder | sample text | example text | insert | name | owner | role | your name | your role
      | name here | first name last name | firstname lastname | john doe | jane doe | joe bloggs | someone | somebody
      | not yet | not yet * | not decided yet | not decided | not known yet | not sure yet | undecided
      | as yet undecided | still undecided | undecided as yet | undecided so far | still open | left open
      | open question | an open question | yet to * | yet to be * | figure needed | figures needed | number needed
      | numbers needed | source needed | evidence needed | date needed | owner needed | needs input | needs a number
      | needs a source | needs an owner | needs confirming | needs checking | to check | to be checked
      | to be verified | not confirmed | not confirmed yet | not * yet | nothing agreed yet | to be costed
      | to be sourced | to be calculated | to be announced | to be advised | to be completed | to be supplied
      | to be provided | to be added | to be written | to be discussed | to be assigned | to be appointed
      | to be allocated | to be hired | to be elected | to be named | to be found | to be set | to be filled
      | under discussion | in discussion | foo | bar | foobar | foo bar | baz | blah | blah blah | blah blah blah
      | asdf* | qwerty | changeme | change me | xx | describe here | add text | enter text | as discussed | as agreed
      | as briefed | as per brief | as per the brief | as previously discussed | in progress | in development
      | in the works | being written | draft | first draft | details to follow | more to follow`),

  /** Values that say nothing. */
  blanks: () =>
    phrases(`n/a | n.a. | n.n. | n.n | nn | n.a | na | none | nil | null | nothing | unknown | not known | unclear
      | not applicable
      | not available | not specified | unspecified | not set | undefined | empty | blank | none yet | none so far
      | nothing yet | missing | still missing | nothing known | none known | none identified | no known pain
      | no known pains | no known need | no known needs | no known pain points | we don't know | we do not know
      | we don't know yet | n/k | unk | not yet known | no idea | don't know | dont know | do not know | idk | dunno
      | - | -- | --- | – | — | − | ? | ?? | ??? | ... | … | . | ~ | / | _`),

  /** Words that a plain writer leaves out. */
  jargon: () => jargon(),

  /** Goals that anything would meet, as fixed phrases; vague verb and object pairs are in the grammar. */
  'vague-goals': () => [
    { phrase: 'boost', unlessBefore: /^\s[A-ZÀ-Þ]/ },
    ...phrases(`boosting | maximise | maximises | maximising | maximize | maximizes | maximizing | go viral
      | become a household name | becoming a household name
      | get the word out | spread the word | top of mind | front of mind | put * on the map | put our * on the map
      | put the * on the map | make a splash | create a buzz | stand out from the crowd | more customers | more sales
      | more leads | more traffic | in the hearts of | hearts and minds | to the next level | to another level
      | to new heights | be more present | more present | be top of | be loved | be remembered | be known for
      | be known as | become known | be recognised as | be recognized as | be regarded as | be seen as
      | be perceived as | be thought of | be famous for | become famous | be talked about | talk of the town
      | on everyone's lips | household name | first choice | the go-to * | be the brand | become the brand
      | be the name | be the place | become the place | be the one | the brand that * | the brand everyone *
      | lead the way | lead the market | lead the field | stay ahead | keep ahead | ahead of the competition
      | ahead of the curve | stay relevant | remain relevant | cut through the noise | stand out | own the market
      | own the narrative | change perceptions | shift perceptions | change minds | change the conversation
      | start a conversation | start conversations | tell our story | share our story | make a difference
      | make an impact | make our mark | make its mark | make waves | raise the bar | raise our game | up our game
      | set the standard | connect with our audience | connect with our audiences | engage our audience
      | engage our audiences | engage with customers | reach a wider audience | reach a bigger audience
      | reach a larger audience | reach wider audiences | reach new audiences | reach more people | turn heads
      | delight customers | delight our customers | delighting customers | delighting our customers
      | own the conversation | own the category | own the space | dominate the * | as many * as possible
      | as much * as possible | as many as possible | of choice | be the best | become the leader | become a leader
      | become the leading * | be number one | market leadership | thought leadership | thought leader
      | thought leaders | do more with less | win hearts and minds | get our name out | get our name out there
      | get the name out there | get noticed | be everywhere | be seen everywhere
      | best-known | best-loved | most-loved | most loved | most trusted | most admired | most respected
      | most recognised | most recognized | most talked-about | most desirable`),
  ],

  /** Wording that by itself says money may not move. */
  'ring-fencing': () => [
    ...phrases('keeps its | keeps their | keep their | keeps the | retains its').map((phrase) => ({
      phrase,
      unlessBefore: notWhatever,
    })),
    ...across(
      phrases('keeps its own | keep their own | keeps their own | retains its own | retain their own'),
      phrases('money | budget | budgets | funds | share | allocation | pot'),
    ),
    ...across(
      phrases('keeps | keep | retains | retain'),
      phrases(
        'every penny | every cent | every euro | every pound | every dollar | the lot | all its money | what it was given',
      ),
    ),
    ...phrases(`ring-fenc* | earmark* | hypothecat* | use-it-or-lose-it | use it or lose it | spend it or lose it
      | own P&L | own P & L
      | own P and L | own profit-and-loss | non-transferable budget* | siloed budget* | sacred cow`),
  ],

  /** A channel that keeps its own accounts. */
  'own-pnl': () =>
    phrases(`own P&L | own P & L | own P and L | own profit-and-loss | own profit and loss account | separate P&L
      | stand-alone P&L`),

  /** Audiences that leave nobody out. `isEveryone` asks whether nothing narrows them. */
  everyone: () =>
    phrases(`everyone | everybody | anyone | anybody | all users | all people | all consumers | all adults
      | all customers | all ages | all genders | all demographics | any age | any income | any region | any background
      | all incomes | all backgrounds | ages and backgrounds | all walks of life | general public | the public
      | general population | entire population | whole population | whole market | entire market | mass market
      | the masses | whole world | every consumer | every person | every user | every household | adults 16+
      | adults 18+ | adults 21+ | 16+ | 18+ | 21+ | over 18 | over 18s | over-18s | men and women | women and men`).map(
      (phrase) => ({
        phrase,
        unlessBefore: narrowed,
      }),
    ),

  /** Journey evidence that is an opinion in another coat. */
  assumptions: () =>
    phrases(`assumption* | assume | assumes | assumed | presumption* | presumed | workshop* | best guess*
      | educated guess* | guess | guesses | guesswork | guesstimate* | gut feel* | gut instinct* | gut | intuition*
      | instinct* | hunch* | brainstorm* | whiteboard* | sticky notes | post-it* | internal discussion*
      | team discussion* | team knowledge | team opinion* | internal opinion* | opinion* | we think | we believe
      | we feel | we know our customers | our experience | years of experience | common sense | hypothes* | textbook*
      | best practice* | industry norms | anecdot* | our own experience | own experience | back of the envelope
      | back-of-an-envelope | we reckon | finger in the air | rough estimate* | internal estimate* | from memory
      | offsite | off-site | away day* | we imagine | imagined | supposition* | we suppose | we expect | we guess
      | best estimate* | own estimate* | our estimate* | estimates by the * | estimate by the * | estimates by *
      | rule of thumb | thought experiment* | ideation session* | brainstorming | conversation* with colleagues
      | chat* with colleagues | discussion* with colleagues | discussion* in the team | discussion* with the * team
      | discussion* with sales | discussion* with management | talks with colleagues | session with the * team
      | meeting with the * team | management meeting* | team meeting* | internal session* | internal meeting*
      | planning session* | leadership session* | in our heads | team consensus | internal consensus
      | general knowledge | common knowledge | industry knowledge | from experience`),

  /** Sources that customers had a part in: beside one of these an assumption is not the only evidence. */
  evidence: () =>
    phrases(`interview* | survey* | questionnaire* | poll | polls | panel* | analytics | GA4 | data | dataset*
      | database | CRM | log | logs | tracking | tracker | study | studies | research | cohort* | sample | transcript*
      | recordings | session recording* | heatmap* | heat map* | usability | user test* | ethnograph* | diary
      | diaries | focus group* | census | ONS | experiment* | A/B test* | hold-out | path analysis | funnel analysis
      | support tickets | support calls | call notes | call recordings | customer reviews | customer feedback
      | win-loss | win/loss | orders | billing | invoices | sales records | till records | loyalty card*
      | search console | audit* | observation* | store visits | exit poll* | benchmark* | report | measured | policy
      | contract | certificate* | certification* | accredit* | price list | comparison`),

  /** Phrases that stand in a proof point's evidence where evidence should be. */
  'weak-evidence': () => [
    ...across(
      ['we are', "we're", 'i am', "i'm", 'all of us are', 'everyone is', 'the team is', 'sales is', 'sales are'],
      phrases(`sure | certain | confident | convinced | positive | quite sure | pretty sure | fairly sure
          | quite certain | absolutely sure | fully convinced | firmly convinced | quite confident | fairly confident
          | very confident`),
    ),
    ...phrases(`we believe | we think | we feel | we know | we reckon | we suspect | we assume | we suppose
      | we like to think | i believe | i think | i reckon | in our opinion | in my opinion | in our experience
      | our experience | our belief | internal consensus | team consensus | general consensus | consensus of the team
      | best estimate* | rough estimate* | rule of thumb | speaks for itself | we just know | it is just known
      | as everyone knows | still looking for | still searching for | still collecting | still gathering
      | still compiling | still checking | still chasing | intuition* | instinct* | hunch* | word of mouth
      | ask anyone | ask anybody | customers tell us so | clients tell us so | sales says so | sales say so
      | quite sure we | pretty sure we | fairly sure we | generally known | everyone knows | everybody knows
      | everyone agrees | people say | they say | obviously | obvious | self-evident | goes without saying
      | well known | well-known fact | widely known | common knowledge | common sense | as we all know | no doubt
      | undoubtedly | trust us | trust me | take our word | because we say so | it just is | anecdotal* | gut feel*
      | gut instinct* | best guess* | hearsay | our opinion | in our view | internal opinion* | assumption* | assumed
      | to be proven | to be proved | unproven | unverified | no evidence | no proof | none needed | not needed`),
  ],

  /** Reasons for a channel that are no reasons. */
  habit: () => [
    // "We have always found that it brings visitors" tells what it brought.
    ...["we've always *", 'we have always *'].map((phrase) => ({
      phrase,
      unless: /(?:found|seen|had|known|won|sold|made|got|grown|earned|learnt|learned|been)$/i,
    })),
    ...across(
      phrases(`all the other * | all other * | all the others | all our competitors | all our rivals | all of them`),
      phrases(`do it | are on it | are there | are doing it | use it | have it`),
    ),
    ...across(
      phrases(`the CEO | the CMO | the MD | the GM | the boss | the chair | the chairman | the founder | the owner
        | the president | the director | the managing director | the general manager | the dean | the principal
        | the rector | the chancellor | the vice-chancellor | the headteacher | the mayor | the leader | the minister`),
      phrases(`likes it | loves it | wants it | insists | asked for it | is fond of it | wants to see us | wants us`),
    ),
    ...across(
      phrases(`the board | the council | the trustees | the directors | the partners | management | head office | sales
        | the sales team`),
      phrases(`like it | likes it | love it | loves it | want it | wants it | insist | insists | asked for it
        | are fond of it | is fond of it | want to see us | wants to see us | want us | wants us`),
    ),
    ...phrases(`we always do | we always run | we always use | we always buy | we always book | we always include
      | we always did | we always have | always done it
      | always done this | always been in the plan | always in the plan | always been on the plan
      | always been part of the plan | conspicuous by our absence | always used it | as always | as usual
      | business as usual | same as last year | same as last quarter | same as last time | same as before
      | same as ever | same as previous * | as last year | like last year | as in previous years | as in prior years
      | did it last year | did this last year | repeat of last year | repeats last year | copied from last year
      | copy of last year | carried over from last * | rolled over from last * | because competitors do
      | our competitors do | competitors do it | competitors do this | competitors are there | competitors are on it
      | competitors use it | competition does it | competition is there | everyone else does | everyone else is
      | everyone does it | everyone is doing it | everyone's doing it | everybody does it | everyone is there
      | everyone is on it | everyone uses it | because everyone | need to be there | have to be there
      | should be there | must be there | need to be seen there | need a presence | we need to be on *
      | we have to be on * | we should be on * | we must be on * | can't not be there | everybody in our industry
      | everyone in our industry | everyone in the industry | everybody in the industry | in every plan since *
      | out of habit | force of habit | by tradition | it is tradition | it is a tradition | standard practice
      | industry standard | it is expected of us | it is what we do | it's what we do | that is what we do
      | that's what we do | it is what we did | it's what we did | that is what we did | that's what we did
      | for historical reasons | budget left over | left-over budget | use up the budget | use up budget | add some PR
      | why not | nice to have | because we can | a must | how it is done | how it's done | how we do it
      | how we do things | the way we do it | the way it is done | the way we do things | can't do * without
      | cannot do * without | every * does this | every * does it | favourite channel | we have the budget
      | we had the budget | there is budget for it | there's budget for it | the budget is there | the money is there
      | nobody wanted to drop it | nobody dared to drop it | no one wanted to drop it | nobody wants to drop it
      | we did not want to drop it | we didn't want to drop it | as long as anyone can remember
      | as long as we can remember | since time immemorial | time out of mind | part of the furniture
      | never questioned | nobody has ever questioned it | nobody questions it`),
    // "Four times the usual" is a measure, "the usual price" a thing.
    {
      phrase: 'the usual',
      unlessAfter:
        /\b(?:times|half|twice|double|triple|than|above|below|under|over|of|from|against|beyond|thirds?|quarters?|percent|to|at|for|in|with|by)\s$/i,
      unlessBefore: /^\s(?!(?:mix|channels?|plan|media|set|suspects)(?: (?:plan|mix))?\s*(?:[.,;:!()–—-]|$))\p{L}/iu,
    },
  ],

  /** What brand guidelines speak of, and a messaging framework does not. */
  'brand-guidelines': () => [
    ...phrases(`font | fonts | typeface* | typograph* | logo | logos | logotype* | wordmark* | lock-up | lockups
      | colour palette* | color palette* | palette* | brand colour* | brand color* | primary colour* | primary color*
      | colours | colors | colour | color | spacing | letter-spacing | line height | kerning | white-space
      | whitespace | clear space | clear zone | exclusion zone | safe zone | padding | grid | pantone
      | hex code* | hex value* | RGB | CMYK | iconography | icon set* | icons | imagery | photography | photo style
      | image style | illustration style | visual identity | look and feel | brand guideline* | brand guide
      | brand book | brandbook | brand manual* | identity manual* | corporate identity | visual guideline*
      | design guideline* | CI manual | crest | emblem | style guide* | design system | letterhead* | stationery
      | Helvetica | Arial | Roboto | sans-serif | serif`),
    { phrase: 'leading', unlessBefore: /^\s(?!(?:and|or|of|is|at|should|must|between)\b)[\p{L}\d]/u },
    {
      phrase: 'margins',
      unlessAfter:
        /\b(?:your|our|their|profit|gross|net|operating|better|higher|healthy|healthier|thin|thinner|sales)\s$/i,
    },
  ],

  /** Activity a channel causes on its way to an outcome. For names of metrics; `isProxy` knows the exceptions. */
  proxies: () => [
    ...phrases(`click | clicks | link clicks | clickers | CTR | CTOR | click-through* | CPC | cost per click | CPM
      | cost per mille | cost per thousand | CPV | cost per view | CPE | cost per engagement | cost per impression
      | impression | impressions | follower | followers | follows | fans | likes | reactions | retweets | reposts
      | social shares | post shares | opens | open rate* | email opens | GRP | GRPs | video views | video completion*
      | completed views | view-through* | VTR | VCR | page views | pageviews | website traffic | web traffic
      | site traffic | bounce rate* | time on site | time on page | dwell time | session duration | scroll depth
      | mentions | viewability | delivery rate* | deliverability | keyword ranking* | rankings | average position
      | quality score | upvotes | engagements | engagement rate* | email sends | unique reach | social reach
      | media reach | reach and frequency | swipe-ups | swipe-up rate* | opportunities to see | OTS | watch time
      | average watch time | hashtag uses | thumb-stop* | audience reached | people reached | accounts reached
      | accounts engaged | households reached | users reached | YouTube subscribers | channel subscribers
      | subscribers to the channel | subscribers to our channel | subscribers to the * channel
      | subscribers to our * channel`),
    ...['listens', 'streams', 'plays', 'saves'].map((phrase) => ({ phrase, unlessBefore: /^\s(?:sold|[a-z]+ed)\b/i })),
    { phrase: 'engagement', unlessBefore: /^\s(?:rings?|party|parties|photos?|shoots?|letters?)\b/i },
    {
      phrase: 'traffic',
      unlessAfter: notOfTheWeb,
      unlessBefore: /^[\s-](?:lights?|cones?|wardens?|signs?|calming)\b/i,
    },
    {
      phrase: 'reach',
      unlessBefore:
        /^\s(?:trucks?|stackers?|of (?:the |our )?(?:vaccin|immunis|immuniz|servic|programme|program\b|screening|scheme|treatment|clinic|support|benefit|grant))/i,
    },
    ...['shares', 'views', 'sessions', 'visits', 'visitors'].map((phrase) => ({
      phrase,
      unlessAfter: notOfTheWeb,
      unlessBefore: ofPlaces,
    })),
  ],

  /** Numbers that please and decide nothing. */
  vanity: () => [
    { phrase: 'reach', unlessBefore: /^\s(?:trucks?|stackers?|rates? of)\b/i },
    // Those in a ground are people.
    { phrase: 'fans', unlessBefore: /^\s(?:through|in|at|inside|attending)\b/i },
    ...phrases(`likes | page likes | follower* | fan count | impression* | page views | pageviews
      | page impressions | video views | view count | GitHub stars | repo stars | repository stars | star count
      | stargazers | upvotes | karma | claps | reactions | retweets | reposts | social shares | social reach
      | social following | social media following | eyeballs | buzz | newsletter opens | email opens | opens
      | hashtag uses | website hits | web hits | site hits | page hits | server hits | video plays | video starts
      | opportunities to see | OTS | hearts | social engagement* | social interactions | social media engagement*
      | web traffic | website traffic | site traffic | channel subscribers | YouTube subscribers | YouTube subs
      | subscribers to our channel | subscribers to our YouTube * | subscribers to our page | subscribers on YouTube
      | ad views | ad impressions | website visits | web visits | site visits`),
    ...['shares', 'views', 'sessions', 'engagement rate', 'engagements', 'interactions'].map((phrase) => ({
      phrase,
      unlessAfter: notOfTheWeb,
      unlessBefore: dealtIn,
    })),
  ],

  /** What a business or a public gains. A metric that names one of these is no proxy, whatever else it names. */
  outcomes: () => [
    // "Opportunities to see" are seen by nobody in particular.
    { phrase: 'opportunit*', unlessBefore: /^\sto\s(?:see|hear)\b/i },
    // Those of a channel on a platform are followers.
    {
      phrase: 'subscriber*',
      unlessAfter: /\b(?:youtube|channel|podcast)\s$/i,
      unlessBefore: /^\s(?:to|on|of) (?:the|our) (?:[\w-]+ )?channel\b/i,
    },
    ...phrases(`order | orders | sale | sales | revenue | income | turnover | profit* | margin* | customer | customers
      | client | clients | buyer* | subscription* | member | members | membership* | acquisition*
      | conversion* | converted | converting | purchase* | booking* | booked | reservation* | sign-up* | signup*
      | registration* | registered | enrol* | lead | leads | MQL | MQLs | SQL | SQLs | pipeline | deal
      | deals | trial | trials | demo | demos | test ride* | test drive* | appointment* | enquir* | inquir* | quote
      | quotes | application* | donation* | donor* | volunteer* | installs | installations | active users
      | activation* | activated | adoption | retention | retained | churn | renewal* | repeat * | referral*
      | lifetime value | LTV | CLV | ARR | MRR | ROAS | ROI | ROMI | CPA | CAC | basket | checkout | transaction*
      | footfall | store visits | market share | share of market | share of search | share of voice | brand search*
      | branded search* | search volume | brand demand | direct traffic | awareness | recall | consideration
      | preference | purchase intent | trust | reputation | favourability | favorability | NPS | net promoter*
      | satisfaction | complaints | votes cast | voters | signatures | pledges | installs | contributors
      | incremental * | brand lift | sales lift | sold | phone calls | helpline calls | inbound calls | calls received
      | callers | rented | leased | hired out`),
  ],

  /** Advertising value equivalent and its other names. `ave` knows when the letters mean an avenue. */
  ave: () => [
    ...phrases(`advertising value equivalen* | advertising value equivalency | advertising equivalen*
      | advertising equivalent value | equivalent advertising value | advertising equivalency value
      | ad value equivalen* | ad equivalen* | ad-equivalent value | equivalent ad value | equivalent ad spend
      | equivalent advertising spend | media value equivalen* | media equivalen* | media-equivalent value
      | equivalent media value | earned media value | PR value | PR-value equivalen* | publicity value
      | advertising value of coverage | media coverage value | press coverage value | PR coverage value
      | coverage value at rate card | would have cost as advertising | would have cost as ads
      | would have cost as an ad | would cost as advertising | press value equivalen* | rate-card equivalen*
      | rate-card value of coverage | advertising worth of coverage | a.v.e.`),
    { phrase: 'EAV', exact: true },
    {
      phrase: 'EMV',
      exact: true,
      unlessAfter: /\b(?:chip|card|contactless)\s$/i,
      unlessBefore: /^[\s-](?:chips?|cards?|payments?|terminals?|standard|compliant|readers?|contactless|certif\w*)\b/i,
    },
    { phrase: 'AVEs', exact: true },
    {
      phrase: 'AVE',
      exact: true,
      // "5th AVE", "PARK AVE": a street. "AVE order value", "AVE CPC": an average.
      unlessAfter:
        /(?:\d(?:st|nd|rd|th)?|\b(?!(?:PR|The|Total|Our|Press|Media|Print|Online|Earned|Gross|Net|Use|Report|Track|Measure|Count|Coverage|No|An|And|Or|By|In|Is|Not|Avoid|Drop|Stop|Never|Ban|Also|With|For|This|Their|Each|Both|Plus|Monthly|Weekly|Quarterly|Annual|Estimated|Overall|Combined|Calculate|Include|Show|Add|Set|KPIs?|Metrics?|Campaign|Target)\b)[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+)\s$/,
      unlessBefore:
        /^\.?(?:\s(?:trains?|railway|stations?|high-speed|(?:from|to|between)? ?(?:Madrid|Barcelona|Sevill[ae]|Valencia|M[aá]laga|C[oó]rdoba|Zaragoza)|Maria|Verum|Atque|order|basket|CPC|CPA|CPM|CTR|time|cost|price|spend|session|rate|position|per|weekly|daily|monthly|sale|ticket|deal|\d)|,?\s(?:NE|NW|SE|SW|N|S|E|W|NY|Suite|Apt|Unit)\b)/,
    },
  ],

  /** What a press office counts when nobody asks what came of it. */
  clippings: () =>
    phrases(`clipping* | press clips | media clips | cuttings | press cuttings | coverage | pieces of coverage
      | coverage count | coverage volume | volume of coverage | press coverage | media coverage | mentions
      | media mentions | press mentions | brand mentions | number of mentions | mention count | reach | media reach
      | potential reach | audience reach | circulation | readership | opportunities to see | OTS | impressions
      | media impressions | column inches | column centimetres | placements | press hits | media hits
      | articles published | articles placed | stories placed | share of coverage | share of voice
      | number of articles | articles | article count | appearances | broadcast appearances | media appearances
      | stories | quotes in the press | quotes in the media | times quoted | press quotes | interviews placed
      | interviews given | press interviews | media interviews | press releases | press releases sent | releases sent
      | pickups | pick-ups | journalist pick-ups | journalist pickups | potential audience | cumulative audience
      | audience of the titles | print run | copies printed | bylines | by-lines | backlinks from press
      | press features | features placed | features published | news items | news stories | TV appearances
      | radio appearances | airtime | minutes of airtime | journalists briefed | AVE
      | advertising value equivalen*`),

  /** People who raised a hand: nobody knows yet what they are worth. */
  leads: () => [
    {
      phrase: 'leads',
      unlessAfter:
        /\b(?:dog|team|shift|squad|test|jump|power|extension|cat|pet|horse|charging|store|floor|studio|section)\s$/i,
      unlessBefore: /^\s(?:trained|promoted|coached|on duty)\b/i,
    },
    {
      phrase: 'lead',
      unlessBefore:
        /^[\s-](?:times?|pipes?|agenc\w+|designer|developer|buyer|planner|sponsor|story|magnet|singer|actor|role|market|paint|free|battery|acid|poison\w*|levels?|the)\b/i,
    },
    ...phrases(`MQL | MQLs | marketing-qualified lead* | enquiry | enquiries | inquiry | inquiries | sign-up
      | sign-ups | form fill* | form submission* | form completion* | contact request* | demo request*
      | quote request* | call-back request* | callback requests | brochure request* | prospects | hand-raisers
      | registrations | content downloads | white-paper downloads | ebook downloads | new contacts | names captured
      | business cards | cards collected | badges scanned | badge scans | addresses collected | emails collected
      | email addresses | downloads | trial requests | sample requests | viewing requests | appointment requests
      | catalogue requests | pricing requests | brochure downloads | prospectus downloads | information requests
      | requests for information | info packs requested | prospectus requests`),
  ],

  /** What tells good leads from many. */
  'lead-quality': () => [
    { phrase: 'qualified', unlessAfter: /marketing[\s-]$/i },
    ...phrases(`qualification rate | sales-qualified | sales-accepted | accepted leads | acceptance rate | SQL | SQLs
      | SAL | SALs | SQO | SQOs | PQL | PQLs | opportunity | opportunities | pipeline | revenue | sales | orders
      | customer | customers | buyers | purchases | transactions | bookings | subscribers | subscriptions | contracts
      | deals | closed-won | close rate | win rate | conversion | conversions | conversion rate | lead quality
      | lead score* | lead scoring | lead-to-* | MQL-to-* | cost per acquisition | customer acquisition cost | CPA
      | CAC | ARR | MRR | LTV | CLV | lifetime value | order value | AOV | contract value | ACV | show rate
      | show-up rate | attendance rate | activation rate | activated | retention | churn | paying * | profit*
      | margin* | ROI | ROAS | enrolled | enrolment* | enrollment* | tickets | refund* | donors | donations
      | members | memberships | sale | ended in | end in | enquiry-to-* | inquiry-to-* | accepted by | admission rate
      | signed contracts | that buy | who buy | that bought | who bought | that order | who order | that became
      | who became | turned into | that turned | kept appointment* | appointment kept | appointments kept
      | that was kept | signed | sold`),
  ],

  /** Systems where the money and the customer are recorded. */
  crm: () =>
    phrases(`CRM | SCRM | HubSpot | Salesforce | Dynamics | Dynamics 365 | Pipedrive | Zoho | SugarCRM
    | Raiser’s Edge | Civi CRM | CiviCRM | Marketo | Pardot | billing | billing system | invoices | invoicing
    | order system | order book | order database | order management | orders | ERP | SAP | NetSuite | Oracle | Stripe
    | PayPal | Adyen | Braintree | Chargebee | Recurly | Shopify | WooCommerce | Magento | ledger | finance ledger
    | sales ledger | general ledger | accounts | accounting | finance system | Xero | QuickBooks | Sage | POS | EPOS
    | point of sale | point-of-sale | till | tills | till data | till receipts | sales database | customer database
    | subscription database | core banking | core banking system | core system | policy system | policy administration
    | practice system | practice management | patient record* | patient database | student record* | admissions system
    | loyalty system | loyalty database | contract database | contract system | loan system | rental system
    | transaction log | transaction data | payment system | payment provider | RevenueCat | applicant tracking
    | booking system | booking engine | bookings | appointment system | appointment book | appointments
    | alumni database | supporter database | supporter records | member records | membership records
    | enrolment records | enrollment records | registrar's office | cash desk* | cash book | policy admin
    | sales reports | sales report | sales figures | sales data | sales records | dealer reports | purchase orders
    | delivery notes | contracts | contract register | tenancy system | lettings system | reservation book
    | reservations book | reservation diary | OpenTable | ResDiary | SevenRooms | cash register* | membership register
    | members register | register of members | membership roll | Blackbaud | Donorfy | Ellucian | Tribal SITS
    | Lightspeed | Square | Toast | BigCommerce | Odoo | Sage Intacct | Workday | reservation system
    | reservation engine | reservations | property management system | PMS | boarding system | membership system
    | membership database | donor database | ticket machine* | ticketing | ticketing system | box office | Tessitura
    | Spektrix | pretix | Eventbrite | data warehouse | BigQuery | Snowflake`),

  /** Things made and done: activity, where an objective needs its effect. `isOutput` asks whether they are counted. */
  outputs: () =>
    phrases(`post | posts | blog posts | social posts | tweets | reels | live streams | livestreams | stories | email
      | emails | e-mails | mailings | newsletters | e-newsletters | bulletins | sends | events | articles | blogs
      | blog entries | entries | op-eds | webinars | seminars | workshops | masterclasses | podcasts
      | podcast episodes | episodes | videos | clips | films | TV spots | radio spots | press releases
      | media releases | news releases | releases | pitches | press conferences | press trips | ads | adverts
      | advertisements | banners | billboards | creatives | campaigns | assets | content pieces | pieces of content
      | pieces | white papers | whitepapers | ebooks | guides | fact sheets | factsheets | case studies | infographics
      | landing pages | pages | microsites | flyers | leaflets | pamphlets | brochures | postcards | mailers
      | meetings | talks | speeches | keynotes | presentations | roadshows | pop-ups | mailshots | appearances
      | trade shows | trade fairs | fairs | conferences | launches | activities | tasks | deliverables | touchpoints
      | open days | open evenings | open houses | cold calls | outbound calls | giveaways | backlinks`),

  /** Names that mean more than one person. */
  teams: () =>
    phrases(`SLT | SMT | ELT | ExCo | ExCom | leadership team | team | teams | desk | desks | department | departments
      | dept | agency | agencies | squad | squads | tribe | chapter | committee | steering group | steerco
      | working group | taskforce | task force | crew | guild | the board | board of directors | management board
      | council | consortium | division | business unit | unit | head office | HQ | shared | joint | exec | execs
      | the exec | the execs | the whole exec | executive | C-suite | board and executive | cabinet | senate
      | everyone | everybody | all of us | all | anyone | we | us | both | trustees | governors | stakeholders | PMO
      | project office | programme office | the business | the company | leadership | management | senior management
      | shared inbox | freelancers | partners | vendors | suppliers | channel owners | all channel owners | owners
      | all owners`),

  /** Parts of a business: alone they name a team, before a title they belong to it. */
  functions: () => [
    ...phrases(`marketing | marcomms | marcoms | martech | adops | revops | mops | growth | sales | product | finance
      | legal | compliance | procurement | operations | ops | HR | people | engineering | tech | technology | data
      | analytics | insight | insights | brand | content | creative | design | editorial | comms | communications
      | corporate | public relations | PR | media | paid media | performance | acquisition | retention | lifecycle
      | demand generation | demand gen | demand | generation | partnerships | partner | events | event | social
      | social media | community | search | paid search | SEO | SEM | PPC | CRM | email | digital | online | web
      | website | ecommerce | e-commerce | commercial | customer | customers | customer success | customer service
      | support | service | care | success | experience | strategy | planning | integration | campaign | campaigns
      | channel | channels | field | retail | trade | trading | merchandising | shopper | category | programme
      | program | project | account | client | business | development | revenue | regional | advancement | giving
      | stewardship | global | group | international | local | national | country | market | studio | production
      | video | audio | advertising | affiliate | affiliates | influencer | programmatic | display | paid | owned
      | earned | central | admissions | enrollment | enrolment | membership | fundraising | philanthropy | visitor
      | guest | alumni | student | students | recruitment | recruiting | hiring | press | dealer | dealers | patient
      | volunteer | volunteering | outreach | tourism | hospitality | services | client-side | in-house | internal
      | external | senior | junior | deputy | interim | acting | assistant | associate | executive | managing
      | general | office | board | engagement | outreach | innovation | relations | affairs | enablement | intelligence
      | transformation | logistics | estates | facilities | catering | wholesale | export | franchise`),
    { phrase: 'IT', exact: true },
  ],

  /** Titles: they name a post, and one person in it. */
  'job-titles': () =>
    phrases(`head | head of | director | directors | manager | managers | lead | leader | officer | chief | executive
      | president | VP | SVP | EVP | AVP | CEO | CMO | CFO | COO | CTO | CRO | CPO | CDO | CCO | CIO | MD | PMM
      | founder | co-founder | chair | chairman | chairwoman | chairperson | coordinator | co-ordinator | specialist
      | strategist | analyst | planner | buyer | consultant | adviser | advisor | controller | editor
      | editor-in-chief | producer | designer | copywriter | writer | developer | marketer | merchandiser
      | administrator | assistant | intern | supervisor | principal | partner | owner | product owner | spokesperson
      | press officer | treasurer | secretary | exec | execs | mgr`),

  /** What one result costs. Clicks, views and the like are no results. */
  'cost-per': () => [
    ...phrases(`CPA | CAC | blended CAC | CPO | CPS`),
    {
      phrase: 'cost per *',
      unless:
        /(?:click|mille|thousand|view|engagement|impression|reach|open|visit|session|follower|like|play|listen|completed|grp|point|contact|rating|unique)s?$/i,
      unlessBefore: /^\s(?:clicks?|views?|impressions?|thousand|points?)\b/i,
    },
    ...phrases(`acquisition cost* | cost of acquisition | customer acquisition cost* | cost of sale | cost of sales
      | cost to acquire`),
  ],

  /** Outcomes the business lives on. */
  'commercial-outcomes': () => [
    ...phrases(`revenue | revenues | sales | turnover | income | earnings | profit | profits | profitability | margin
      | margins | takings | ARR | MRR | GMV | bookings | orders | deposits | donations | donation | fundraising
      | giving | pledges | upsell* | up-sell* | cross-sell* | upgrades | average order value | order value
      | basket size | basket value | lifetime value | monetisation | monetization | assets under management
      | market share | share of market | category share | value share | volume share | share gain*
      | market penetration | household penetration | acquisition | lead generation | demand generation | pipeline
      | sign-ups | signups | enrolment* | enrollment* | admissions | applications | registrations | subscriptions
      | memberships | new business | new logo* | net new logo* | retention | renewal* | renew | churn
      | repeat purchase* | repeat order* | repeat business | repeat custom | repeat rate | loyalty | win-back*
      | winback* | reactivating * | recruitment of * | contract wins | account wins | tender wins | winning contracts
      | reactivation | occupancy | recurring gifts | regular giving`),
    ...['attrition', 'lower attrition'].map((phrase) => ({
      phrase,
      unlessAfter: /\b(?:staff|employee|talent|team)\s$/i,
    })),
    ...across(
      ['keep', 'keeping', 'retain', 'retaining', 'hold on to', 'holding on to', 'win back', 'winning back'],
      buyers,
    ),
    ...across(
      ['more', 'new', 'new regular', 'more regular', 'more new'],
      phrases(
        `givers | volunteers | supporters | backers | sponsors | partners | listeners | readers | visitors | players
          | fans | riders | drivers | donors | members | customers | clients`,
      ),
    ),
    ...across(['new', 'more', 'additional', 'first-time', 'net new', 'winning', 'win'], buyers),
    ...across(
      phrases(`customer | client | member | subscriber | donor | student | patient | buyer | account | user
        | membership | tenant | guest | volunteer | visitor | supporter | policyholder | dealer | partner`),
      ['growth', 'numbers', 'recruitment', 'base growth', 'wins'],
    ),
  ],

  /** Outcomes that matter because of a commercial one they lead to. */
  'brand-outcomes': () =>
    phrases(`brand | awareness | brand awareness | unaided awareness | aided awareness | consideration | preference
      | reputation | trust | policy | perception | visibility | recall | adoption | engagement`),

  /** The brand's own name as something searched for. "Brand campaign" is a campaign about the brand. */
  'branded-terms': () =>
    phrases(`branded term* | brand term* | branded keyword* | brand keyword* | branded quer* | brand quer*
      | branded search* | brand search terms | brand bidding | brand name searches | brand name keyword*
      | brand name term* | bid on our name
      | bids on our name | bidding on our name | own name | own brand | own brand terms | own brand name
      | our brand name* | our own brand | our company name* | company name search* | company name term*
      | company name keyword* | our name | our own name | our brand | searches for our * | searching for our *
      | search for our * | the brand name | the company name | brand name | brand + generic | brand traffic
      | branded traffic | navigational search*`),

  /** Channels that write to a person. A kind guessed from these is only a guess. */
  'messaging-channels': () => [
    { phrase: 'push', unlessBefore: /^[\s-](?:bikes?|chairs?|ups?|pins?|buttons?|carts?|-?up\b)/i },
    { phrase: 'Messenger', unlessBefore: /^\s(?:bags?|boys?|service|RNA)\b/i },
    ...phrases(`email | emails | e-mail | e-mails | newsletter* | nurture | nurturing | nurture sequence*
      | drip campaign* | drip | mailing list* | mailshot* | mailing* | CRM | SMS | MMS | RCS | text message*
      | text messaging | texts | WhatsApp | Telegram | Viber | WeChat | push notification*
      | web push | in-app message* | direct message* | DMs | direct mail | telemarketing | telesales | outbound calls
      | outbound calling | telephone campaign* | phone campaign* | calling campaign* | telephone calls
      | phone calls to * | letters to * | postal mailing* | cold call* | cold email* | outbound email* | Mailchimp
      | Klaviyo | Braze`),
  ],

  /** Messages a customer is owed: they are not marketing. */
  'service-messages': () =>
    phrases(`order confirmation* | booking confirmation* | appointment reminder* | delivery text* | delivery message*
      | delivery notification* | delivery update* | dispatch * | shipping * | service message* | service email*
      | service text* | transactional | transactional * | password reset* | receipt | receipts | invoice*
      | account notice* | renewal notice* | policy notice* | outage notice* | safety notice* | recall notice*`),

  /** People written to one by one in the course of their work. */
  'press-contacts': () =>
    phrases(`journalist* | reporter* | press | press list | press pitch* | media list | media pitch* | editor*
      | newsroom* | pitch | pitches | pitching | outreach to media | media outreach | press outreach
      | analyst relations`),

  /** Contacts who never gave their details to the company. */
  'bought-lists': () => [
    ...across(
      phrases(`bought | bought-in | purchased | rented | hired | third-party | 3rd-party | acquired | scraped
        | licensed`),
      phrases(`from a broker | in from a broker | file | files | b2b file | b2b list* | b2b data | list* | data
        | data list* | database* | email list* | mailing list* | contacts | contact list* | leads | names`),
    ),
    ...across(
      ['buy', 'buying', 'purchase', 'purchasing', 'rent', 'renting', 'hire', 'scrape', 'scraping'],
      ['lists', 'a list', 'data', 'email lists', 'an email list', 'contacts', 'leads', 'names', 'a database'],
    ),
    ...across(
      ['list', 'lists', 'data', 'addresses', 'contacts'],
      ['bought from', 'purchased from', 'rented from', 'we bought', 'we purchased'],
    ),
    ...phrases(`list bought | lists bought | list purchased | lists purchased | list broker* | list rental
      | data broker* | data vendor* | list from a vendor | list from a supplier | lead vendor* | lead seller*
      | lead generation vendor* | list supplied by | lists supplied by | data supplied by | addresses supplied by
      | data provider* | contact provider* | address provider* | delegate list of * | delegate lists
      | attendee list of * | attendee lists | exhibitor list* | trade fair list* | web scraping | scraping | crawl*
      | exchange of lists | list exchange* | exchanged lists | swapped lists | lists from other *
      | addresses from other * | old spreadsheet* | old list* | inherited list* | cold list* | cold data
      | partner's list* | partner's mailing list* | partner's database | partners' lists
      | attendee list of someone else* | attendee list from * organiser | delegate list from * organiser
      | someone else's * | somebody else's * | another company's * | other companies' * | list from a partner
      | list from our partner | shared by a partner | swapped with | list swap* | ZoomInfo * | Apollo export
      | Apollo and | Cognism | Lusha | Experian list | Experian data | rented from a broker | bought from a broker
      | purchased from a broker | scraped from LinkedIn | harvested * | ZoomInfo | Apollo list*`),
  ],

  /** Permission by the person. */
  consents: () =>
    phrases(`consent | consents | consented | opt-in | opt-ins | opted-in | double opt-in | permission | permissions`),

  /** What people do in place of finding out. */
  meetings: () => [
    { phrase: 'discussion*', unlessBefore: /^\s(?:forums?|boards?|threads?|groups?)\b/i },
    ...phrases(`meeting* | call | calls | sync | syncs | sync-up* | catch-up* | stand-up* | huddle | huddles
      | everyone in a room | everybody in a room | heads together | workshop* | review meeting* | crisis meeting*
      | escalation call* | escalation meeting* | emergency meeting* | war room* | steering committee | steerco
      | committee | discuss | talk it through | talk about it | get together | convene | get-together* | task force*
      | taskforce* | round table* | roundtable* | retrospective* | retro | debrief* | post-mortem* | offsite*
      | off-site* | all-hands | town hall* | one-to-one* | 1:1 | away-day* | WIP | QBR`),
  ],

  /** Signs that a channel needs another part of the organisation to work. */
  'dependency-words': () => [
    ...phrases(`lead routing | leads routed | route leads | routed to sales | routing | hand over to sales
      | handed to sales | hand-off | hand-offs | SDR | SDRs | sales team | sales capacity | call centre | call center
      | contact centre | stock | in stock | stock levels | inventory | supply | warehouse | fulfilment | fulfillment
      | delivery capacity | installation slots | test-ride slots | appointment slots | legal | legal approval
      | legal review | legal sign-off | legal clearance | compliance | compliance approval | regulatory | clearance
      | Clearcast | tracking | conversion tracking | pixel | tag manager | tags | UTM | UTMs | CRM integration
      | API integration | data feed | product feed | landing page build | app release | release | developers
      | development | translation* | localisation | localization | store training | staff training`),
    { phrase: 'IT', exact: true },
  ],

  /** What an agenda says where something is decided. */
  decisions: () =>
    phrases(`decision* | decide | decides | deciding | reallocation* | re-allocation* | reallocate* | re-allocate*
      | redeploy* | move money | move budget | moving budget | shift budget | budget shift* | budget move*
      | budget changes | budget change | shift of budget | shift of money | shifts of budget | shifts of money
      | keep, kill* | reprioriti* | re-prioriti* | kill list | kill or * | double down | green light | greenlight
      | reassign | switch off | turn off | stop list | go/no-go | go / no go | go/no go | go or no-go | stop or scale | scale or stop
      | stop, start, continue | start, stop, continue | stop or continue | keep or kill | kill or keep | approve
      | approval | approvals | approved | sign-off | sign off | choose | choice* | prioritise | prioritisation
      | prioritize | prioritization | trade-off | trade-offs | vote | agree changes | agree actions | actions agreed
      | change requests | what to change | what changes | what to stop | resolve | resolution | resolutions | rule on | settled | settle | verdict | verdicts | consequences | what goes where | to be decided | there and then | on the spot`),

  /** Stages after the sale. */
  'after-purchase': () =>
    phrases(`retention | retain | retained | loyalty | loyal | onboarding | onboard | activation | adoption | advocacy
      | advocate* | champion* | ambassador* | referral* | refer | recommend* | repeat | repurchase* | re-purchase*
      | renew | renewal* | reorder* | re-order* | expansion | upsell* | up-sell* | cross-sell* | upgrade*
      | post-purchase | after purchase | after-sale* | post-sale* | aftercare | delight | usage | win-back
      | reactivation | membership | first use | first service | aftermath | follow-up care | discharge | alumni
      | after-care | servicing | warranty`),

  /** Stages as textbooks name them: without detail they say nothing about these customers. */
  'textbook-stages': () =>
    phrases(`attention | awareness | aware | interest | desire | action | consideration | consider | decision
      | evaluation | conversion | convert | purchase | loyalty | retention | advocacy | TOFU | MOFU | BOFU
      | top of funnel | middle of funnel | bottom of funnel | top-of-the-funnel | middle-of-the-funnel
      | bottom-of-the-funnel | upper funnel | mid funnel | lower funnel | reach | act | engage | see | think | do
      | care | attract | close | delight | acquisition | activation | referral | revenue | discovery | know | like
      | trust | try | buy | repeat | refer | appeal | ask | advocate | discover | problem aware | solution aware
      | product aware | most aware | unaware | pre purchase | post purchase | pre-purchase | post-purchase | exposure
      | familiarity | preference | intent`),

  /** Honest words for a number that is not exact. */
  approximations: () =>
    phrases(`approximate | approximately | approximation* | estimate | estimates | estimated | estimation | modelled
      | modeled | model | sampled | sample | survey | panel | rounded | extrapolated | inferred | indicative
      | directional | margin of error | confidence interval | platform-reported | self-reported | uncertain | overlap*
      | double-count* | undercount* | overcount* | not measured | cannot measure | blind spot* | consent loss
      | guess | guesses | guesswork | guesstimate* | proxy | proxies | too low | too high | understat* | overstat*
      | does not see | doesn't see | do not see | don't see | cannot see | can't see | not seen | invisible to
      | does not count | not captured | misses | not all of | incomplete | imprecise | inexact | not exact
      | give or take | plus or minus | reported by the platform* | rough | roughly | not precise | not precisely
      | interpolat* | overestimat* | underestimat* | is missed | are missed | missed by | goes uncounted
      | go uncounted | counted as one | counted twice | by eye | ballpark | in the order of | probably | under-report*
      | over-report* | underreport* | overreport*`),

  /** Words that say which of two sources counts. */
  'source-wins': () =>
    phrases(`wins | win | takes precedence | take precedence | prevails | source of truth | single source of truth
      | is the master | master | overrides | overrules | authoritative | official | final word | has the last word
      | in case of conflict | in case of doubt | if in doubt | when in doubt | in doubt | we go by | go by the
      | goes by the | if they disagree | where they disagree | when they disagree | if the two disagree
      | if they diverge | where they diverge | if the two differ | where the two differ | when the two differ
      | only a daily indication | only an indication | indication only | indicative only | booked from | tie-break*
      | tiebreak* | is what we report | is what counts | is the one we | is decisive | is binding | takes priority
      | has priority | comes first | trusted over | we trust | we use the | we report the | we believe the | is final
      | is the reference | of record | beats | trumps | supersedes | is only for | only for * checks
      | for comparison only | as backup | as a backup | as fallback | as a fallback | only where * is down
      | only used when | if they differ | when they differ | where they differ | counts | primary source | primary
      | cross-check* | only as a check | as a check | sanity check`),

  /** Cadences that mean two things. */
  'ambiguous-cadences': () =>
    phrases(`bi-weekly | bi-monthly | bi-annual | bi-annually | bi-yearly | bi-quarterly | semi-regular* | regularly
      | periodically | frequently | often | as needed | as required | when needed | ad hoc | from time to time
      | now and then | occasionally | ongoing`),

  /** Work on pages that exist, done for search engines. */
  'seo-work': () => [
    { phrase: 'meta-data', unlessBefore: /^\s(?:strateg|standard|management|model|polic)/i },
    ...phrases(`SEO | search optimisation | search optimization | search engine optimisation
      | search engine optimization | on-page | on-page optimisation | on-page optimization | technical SEO
      | meta description* | meta tags | meta titles | title tags | page titles | alt text* | alt tags | header tags
      | heading tags | schema mark-up | structured data | internal link* | canonical* | rich snippet*
      | featured snippet* | search snippets | link building | keyword optimisation | keyword optimization
      | optimise pages | optimize pages | optimise for search | optimize for search`),
  ],

  /** Work that makes the pages. */
  'content-work': () =>
    phrases(`content | article* | blog | blogs | blog post* | guide | guides | page copy | web copy | landing page*
      | product page* | pages | white paper* | whitepaper* | ebook* | case stud* | FAQ | FAQs | knowledge base
      | glossary | pillar page* | how-to* | calculator* | advice page* | recipe* | course page* | service page*
      | location page* | category page* | hub page* | explainer* | tutorial* | checklist* | report | reports | videos
      | podcast*`),
}

const grammar: Language['grammar'] = {
  /** Verbs an objective is written with, in the forms that can follow a joining word. */
  'aim-verbs': aimVerbs,
  /** Verbs that hold something where it is: what follows is a limit, not a second aim. */
  'limit-verbs': () =>
    phrases(`keep | hold | maintain | limit | cap | stay | remain | sustain | preserve | protect | safeguard | keeps
      | holds | maintains | limits | stays | remains | sustains | preserves | protects | keeping | holding
      | maintaining | limiting | capping | staying | remaining | sustaining | preserving | protecting | safeguarding
      | avoid | avoiding | not exceed | not exceeding | without | do so | doing so | do it | doing it | do this
      | no more than | ensure | ensuring | never let`),
  /** Words that can join a second aim to a first. */
  joiners: () =>
    phrases(`and | and also | and at the same time | and simultaneously | and then | & | plus | while | while also
      | while at the same time | whilst | whilst also | as well as | along with | alongside | together with
      | in addition to | but also | in parallel`),
  /** Words between a joining word and what it joins. */
  fillers: () =>
    phrases(`also | in addition | simultaneously | at the same time | in parallel | then | still | to | we will | will | further
      | additionally | even | firstly | secondly | thirdly | lastly | finally | both | moreover | on top of that
      | over and above that | beyond that | besides that | on top | secondly, | separately | independently
      | in the same year | the same year | meanwhile | alongside that | next to that`),
  /** Outcomes that are measured and can stand without a number in front. */
  'outcome-nouns': () =>
    phrases(`revenue | revenues | sales | turnover | income | profit | profits | profitability | margin | margins
      | market share | share of market | share of voice | share of search | awareness | consideration | preference
      | purchase intent | brand equity | brand recall | recall | loyalty | retention | retention rate
      | repeat purchase rate | repeat rate | acquisition | engagement | reach | traffic | visibility | reputation
      | trust | satisfaction | customer satisfaction | NPS | net promoter score | churn | leads | sign-ups
      | conversion | conversions | conversion rate | average order value | order value | basket size | basket value
      | lifetime value | donations | adoption | penetration | footfall | market position | brand | pipeline | bookings
      | deposits | premiums | gifts | pledges | applications | enrolments | enrollments | admissions | attendance
      | attendances | ARR | MRR | GMV | NRR | GRR | net revenue retention | gross revenue retention | EBITDA
      | occupancy | RevPAR | completion | completion rate | attrition | renewals | renewal rate | rating | ratings
      | utilisation | fill rate`),
  /** Units that say where or how long, not how much. */
  scopes: () =>
    phrases(`day | days | week | weeks | month | months | quarter | quarters | year | years | hour | hours | minute
      | minutes | working days | business days | calendar days | calendar months | city | cities | town | towns
      | country | countries | market | markets | region | regions | territories | state | states | location
      | locations | site | sites | language | languages | channel | channels | segment | segments | audience
      | audiences | phase | phases | campaign | campaigns | team | teams`),

  /** With one of the objects behind them these verbs make a goal that anything would meet. */
  'vague-verbs': () =>
    phrases(`grow | build | raise | increase | drive | improve | optimise | optimize | optimising | optimizing
      | strengthen | enhance | generate | create | expand | regain | restore | rebuild | win back | reposition
      | refresh | modernise | modernize | polish | sharpen | repair | revive | revitalise | revitalize | reinvigorate
      | cement | consolidate | solidify | bolster | reinforce | elevate | spread | foster | amplify | heighten | push
      | lift | gain | promote | deepen | widen | broaden | earn | attract | capture | stimulate | spark | nurture
      | cultivate | accelerate | encourage | growing | building | raising | increasing | driving | improving
      | strengthening | enhancing | generating | creating | expanding | elevating | spreading | fostering | amplifying
      | heightening | pushing | lifting | gaining | promoting | deepening | encouraging`),
  'vague-objects': () =>
    phrases(`brand | brand equity | brand love | brand name | awareness | engagement | interest | visibility | footprint
      | presence | profile | exposure | buzz | hype | excitement | momentum | loyalty | reputation | perception
      | image | relevance | consideration | trust | affinity | mindshare | reach | traffic | conversation
      | conversations | connection | connections | relationship | relationships | bond | bonds | community | growth
      | results | success | impact | demand | business | attention | recognition | credibility | authority | standing
      | goodwill | cut-through | stature | prominence | fame | salience | popularity | likeability | favourability
      | favorability | sentiment | dialogue | enthusiasm | curiosity | confidence | customer satisfaction
      | satisfaction | brand health | brand strength | brand value | market position | brand position
      | competitive position | positioning | market standing | position`),

  /** Words for money itself. */
  money: () =>
    phrases(`budget | budgets | spend | spending | underspend | underspends | money | monies | fund | funds | funding
      | cash | P&L | investment | expenditure | media spend | pounds | euros | dollars | quid`),
  /** Words for a part of a budget, once it is known that a budget is spoken of. */
  'amount-nouns': () =>
    phrases(`line | lines | line item | line items | budget line | budget lines | allocation | allocations | amount
      | amounts | sum | sums | pot | pots | share | split | total | grant | grants | subsidy | bequest
      | this | it | that | these | they | those | which | millions | thousands | half | third | quarter`),
  /** Words after which a lock is on something else, right behind the locking word. */
  'not-money': () =>
    phrases(`time | hours | capacity | days | slot* | date | dates | inventory | stock | seat* | room* | space*
      | table* | stand | stands | venue* | price* | pricing | rate* | fee* | tariff* | team | teams | staff | people
      | headcount | audience* | customer* | prospect* | account* | CPM* | CPC* | region* | test* | cell* | hold-out*
      | holdout* | control group* | group* | keyword* | data | dataset* | page* | content | asset* | ticket* | bike*
      | product* | area* | network* | environment* | server* | bank*`),
  /** A state that says money stays where it is, when money is what is in it. */
  'lock-states': () => [
    // "This budget is hands-off"; "TV hands off to search" is another thing.
    { phrase: 'hands-off', unless: / / },
    // "Restricted to members": who may come.
    { phrase: 'restricted', unlessBefore: /^\s(?:to|from)\b/i },
    ...phrases(`holy | taboo | closed | shut | sealed | inalienable | unassailable | beyond debate | beyond discussion
      | not for discussion | forbidden territory | out of reach | beyond reach | its own affair | their own affair
      | its own business | their own business | stays there | stay there | remains there | remain there | stays put | stay put | locked | locked down | locked in
      | spoken for | protected | frozen | quarantined | walled off | untouchable | not movable | not moveable
      | not reallocatable
      | sacrosanct | sacred | inviolable | no-go | no-go area | no-go zone | out of bounds | off the table
      | off-limits | immovable | non-transferable | not transferable | set in stone | cast in stone
      | carved in stone | immune from cuts | safe from cuts | exempt from cuts | shielded from cuts
      | protected from cuts | fenced off | sealed off | cordoned off | kept apart | kept separate
      | not up for discussion | not up for grabs | not negotiable | non-negotiable | not available for reallocation
      | not open to reallocation | is guaranteed | are guaranteed | nailed down | bolted down`),
    {
      phrase: 'guaranteed',
      unlessBefore:
        /^\s(?:minimum (?:of )?)?(?:[\d.,]+\s?[km]?\s)?(?:impressions|views|reach|slots?|delivery|clicks|audience|plays)\b/i,
    },
    // The sum of all lines may well be: what a line has is another thing.
    ...[
      ...phrases('is final | are final | is fixed | are fixed | final, * changes'),
      ...across(
        phrases('stay | stays | remain | remains'),
        phrases(`as approved | as planned | as agreed | as it is | as they are | allocated | exactly as * | unchanged
          | the same`),
      ),
    ].map((phrase) => ({
      phrase,
      unlessAfter: ofTheWhole,
    })),
  ],
  /** An act that keeps money where it is, when money is its object. */
  'lock-actions': () =>
    phrases(`lock | lock in | locks | locks in | locking | locking in | we locked | we protect | we lock | quarantine
      | walled | fenced | sealed | cordoned | safeguards | safeguarded | shields | shielded | insulates | insulated
      | has protected | have protected`),
  /** Money given a purpose; it is a lock where the purpose is a channel. */
  'lock-purposes': () =>
    phrases(`must stay in | has to stay in | have to stay in | must stay with | has to stay with
      | have to stay with | must remain in | has to remain in | stays in | remains in | stay in | remain in | stays with
      | stay with | siloed for | walled off for | carved out for | carve-out for
      | reserved for | reserved to | set aside for | put aside for | kept aside for | held back for
      | dedicated to | dedicated for | protected for | kept for | set apart for | tied to | locked to | locked for
      | locked into | belongs to | belong to | hard-coded for | hard-coded to | hard-wired for
      | hard-wired to
      | baked in for | baked into
      | nailed to | bolted to | welded to | bound to | chained to | glued to | pinned to | fixed for`),
  /** Money given one purpose and no other, whatever it is. */
  'lock-solely': () => [
    ...across(
      [
        'reserved',
        'set aside',
        'dedicated',
        'allocated',
        'committed',
        'assigned',
        'given',
        'pledged',
        'kept',
        'intended',
        'available',
        'restricted',
        '',
      ],
      ['solely for', 'only for', 'exclusively for', 'solely to', 'exclusively to'],
    ),
    'restricted to',
    'reserved solely',
    'reserved exclusively',
    ...across(
      ['must', 'can', 'may', 'should', 'is to', 'are to', 'has to', 'have to'],
      phrases(`only be spent on | only be used for | only be used on | be spent only on | be used only for
        | be used only on`),
    ),
    ...across(['must', 'has to', 'have to'], ['be spent on', 'be spent in', 'be used for']),
    ...phrases(`for the exclusive use of | not available to other channels | not available to any other channel
      | not available for other channels | not for other channels`),
  ],
  /** With " be " and one of the moves behind them these say that something may not move. */
  refusals: () =>
    phrases(`cannot | can not | can't | may not | must not | mustn't | should not | shouldn't | will not | won't
    | shall not | is not to | are not to | not to | never to | can never | will never | may never | must never
    | are not going to | aren't going to | is not going to | have no intention of | has no intention of
    | have no plans to | there are no plans to | refuse to | refuses to | do not intend to | does not intend to`),
  moves: () => [
    // "VAT cannot be taken out of the total" is arithmetic.
    {
      phrase: 'taken out of',
      unlessBefore:
        /^\s(?:the |our |this )?(?:totals?|prices?|sums?|figures?|calculations?|scope|context|hours|stock)\b/i,
    },
    ...phrases(`moved | reallocated | re-allocated | redeployed | re-deployed | redistributed | redirected | reassigned
    | re-assigned | repurposed | transferred | shifted | switched | diverted | raided | touched | taken away | taken back
    | taken from | taken
    | used elsewhere | spent elsewhere | used outside | spent outside | used for anything else
    | used for other channels | used by other channels | used by any other * | used by other * | used by others
    | used by anyone else | used by anybody else | spent by any other * | spent by other * | spent by others
    | spent by anyone else | claimed by other * | claimed by any other * | claimed by others | altered | changed
    | amended | revised | cut | reduced | lowered | trimmed | decreased | slashed | shrunk | scaled back | clawed back
    | pared back | whittled down | dipped into | tapped | plundered | borrowed from | spent on anything else
    | spent on other channels | given to other channels | moved around | shared | shared with other channels`),
  ],
  /** Other ways to say so. */
  'no-moves': () => [
    ...['do not', "don't", 'never', 'not to'].flatMap((no) =>
      ['reallocate', 're-allocate', 'redeploy'].map((move) => ({ phrase: `${no} ${move}`, unlessBefore: onCondition })),
    ),
    ...across(
      ['cannot', "can't", 'may not', 'must not', 'will not', "won't", 'does not', "doesn't", 'do not'],
      ['move'],
    ),
    ...across(
      ['cannot', "can't", 'may not', 'must not', 'will not', "won't"],
      [
        'leave the channel',
        'leave this channel',
        'leave its channel',
        'leave this line',
        'go elsewhere',
        'go anywhere else',
        'go to other *',
        'go to any other *',
        'go to another *',
      ],
    ),
    ...across(
      [
        'nobody may',
        'no one may',
        'nobody can',
        'no one can',
        'nobody is to',
        'we cannot',
        "we can't",
        'we may not',
        'we must not',
      ],
      ['touch', 'move', 'reallocate', 'redeploy'],
    ),
    ...across(
      ['must', 'has to', 'have to', 'shall', 'needs to', 'is to'],
      phrases(`stay where it is | stay in the channel | stay in channel | stay with the channel
        | remain in the channel | remain with the channel | stay in its channel`),
    ),
    ...across(
      ['stays', 'remains'],
      ['in the channel', 'in its channel', 'with the channel', 'in channel', 'where it is'],
    ),
    ...across(['never'], phrases('leaves | leave | crosses | cross | moves | goes elsewhere')),
    { phrase: 'not fungible' },
    { phrase: 'non-fungible', unlessBefore: /^\stokens?\b/i },
    ...across(
      phrases(
        `and nobody | and no one | and nothing | and nowhere | and to nobody | and to no one | and for nobody
          | and for no one | and for nothing`,
      ),
      ['else'],
    ),
    ...across(['does not', "doesn't", 'will not', "won't", 'cannot', "can't"], ['change']).map((phrase) => ({
      phrase,
      unlessBefore: /^\s[A-Za-z]/,
    })),
    ...phrases(
      `nobody else can draw on | no one else can draw on | nobody can draw on | reallocation does not apply
        | reallocation rule does not apply | rule does not apply to`,
    ),
    ...phrases(`immune from | immune to | exempt from | excluded from | excused from | safe from | shielded from
      | protected from | not part of | not subject to | kept out of | left out of`).map((phrase) => ({
      phrase,
      unlessBefore: notMoves,
    })),
    'and no other channel',
    ...phrases(
      `have no claim on | has no claim on | no other channel has a claim | no one else has a claim
        | nobody else has a claim`,
    ),
    ...phrases(`no reallocation between channels | no reallocation across channels | no reallocation allowed
      | no reallocation permitted | no reallocation is allowed | no reallocation possible
      | no transfers out of | no reallocation out of | no moves out of
      | no transfers between channels | no transfers between lines | no moves between channels
      | no switching to other channels | no switching to other media | no switching between channels
      | no switching between lines | no movement between channels | no movement between lines | no moving money | no moving of money
      | no shifting money | no taking money | no reallocating money | and nowhere else | and nowhere but
      | nobody else's | no one else's | no virement
      | no virements`),
  ],
  /** Words that tell others to leave something be; it is a lock where that is money. */
  'keep-off': () =>
    phrases(`hands off | mitts off | paws off | fingers off | don't even think | do not even think | keep off
      | stay away from | stay out of | do not touch | don't touch | never touch | do not raid | don't raid
      | never raid | leave * alone | nobody touches | no one touches | nobody raids | no one raids | nobody moves | no one moves
      | nothing may be taken from | nothing is to be taken from
      | nothing can be taken from | nothing comes off | nothing will be taken from | no cuts to | nobody else gets | no one else gets | no other channel gets | no other team gets
      | nobody else may use | no one else may use | no other channel may use | no other team may use`),
  /** What denies that any part of the money may go. */
  'no-parts': () =>
    phrases(`no part of | none of | not a penny of | not a cent of | not a pound of | not a dollar of | nothing of`),
  /** What may not be done with money, behind a refusal. */
  'ways-out': () =>
    phrases(`pull | withdraw | take away | release | reallocate | re-allocate | redeploy | transfer | shift | move
      | divert | lend | surrender | give up | give away | give | hand over | share | moving | shifting | reallocating
      | re-allocating | redeploying | transferring | releasing | diverting | lending | giving up | giving away
      | giving | handing over | sharing`),
  /** What ends "is for social" and leaves nobody else. */
  'lock-alone': () => phrases(`only | alone | exclusively | full stop | period | end of story`),
  /** What makes a sum one that stays, whatever else is said of it. */
  'lock-forever': () =>
    phrases(`come rain or shine | come what may | whatever happens | whatever the results | whatever the weather
      | no matter what | no ifs or buts | no ifs, no buts | no ifs and no buts | without fail | regardless of results
      | regardless of performance | regardless of the results | irrespective of results | irrespective of performance
      | rain or shine | under any circumstances | under all circumstances | in any event | in all circumstances
      | through thick and thin | for ever | forever | for good | permanently | once and for all`),
  /** What becomes of money that is not spent in time. */
  lapses: () =>
    phrases(`or it is lost | or it's lost | or lose it | or lose them | or forfeit it | or it will be lost
      | or is lost | or lost | or we lose it | or they lose it | or it is gone | or it's gone | or it expires
      | or it lapses | or it is forfeited | or it goes back | or goes back | or it is clawed back
      | or it is taken back | is lost | are lost | is forfeited | is gone | lapses | expires | disappears
      | is handed back | goes back to finance | is clawed back | is returned to finance`),
  /** What money may be kept for without anybody losing by it. */
  'free-uses': () => [
    // "It stays put, whatever happens" frees nothing.
    { phrase: 'whatever', unlessBefore: /^\s(?:happens|comes|may|it takes|the (?:weather|results?|outcome))\b/i },
    ...phrases(`test | tests | testing | test-and-learn | experiment* | trial | trials | learning | contingency
    | contingencies | emergenc* | reallocat* | re-allocat* | redeploy* | opportunit* | opportunistic
    | what performs | what works | which performs | best-performing | best performer* | top-performing | winner
    | winners | winning | any channel | all channels | every channel | whichever | campaign level | campaign pool
    | the pool | central pool | the campaign | shared cost* | unforeseen | unplanned | unexpected | unknowns | risks
    | surprises | upside | optimisation | optimization | flexib* | tax | VAT | crisis | crises`),
  ],
  /** Words that name a channel or who runs it. */
  'channel-names': () =>
    phrases(`search | paid search | SEO | SEA | SEM | PPC | Google Ads | Google | Bing | shopping ads | Amazon
      | social | paid social | organic social | Facebook | Instagram | Meta | TikTok | LinkedIn | Pinterest | Snapchat
      | Reddit | Twitter | YouTube | Twitch | Spotify | influencer* | creators | affiliate* | TV | television | CTV
      | VOD | BVOD | radio | audio | podcast* | cinema | video | online video | film | print | press | magazine*
      | newspaper* | outdoor | OOH | DOOH | out-of-home | billboard* | posters | display | programmatic | banner*
      | native | retargeting | remarketing | email | e-mail | newsletter* | SMS | push | WhatsApp | CRM | direct mail
      | post | mailings | PR | public relations | event | events | trade show* | trade fair* | exhibition*
      | conference* | demo days | roadshow* | sponsorship* | experiential | sampling | in-store | retail media
      | webinar* | content | content marketing | blog | website | brand | brand campaign | performance | partner*
      | channel | channels | agency | team | department | media | region | regions | country | countries | branch | branches
      | store | stores | shop | shops | territory | territories | franchisee*`),
  /** Money bound by somebody outside: a reason the plan cannot change. */
  'outside-reasons': () =>
    phrases(`grant | grants | grant's | grant funding | letter of offer | co-op | co-operative advertising
      | cooperative advertising | co-operative money | co-operative funds | cooperative funds | co-op money
      | co-op funds | supplier money | supplier funding | supplier-funded | vendor-funded | partner-funded | funder
      | funders | donor | donors | sponsor | sponsors | trade spend | MDF | market development funds | by law
      | by contract | contractual* | contractually | statutory | regulator* | regulated | legal requirement*
      | terms of the grant | condition of the grant | conditions of the grant | restricted funds | EU funding
      | government funding | council funding | lottery funding | donated | in kind | in-kind | bequest*
      | charitable trust | non-refundable | not refundable | cancellation fee*`),
  /** Words of a text that speaks about locking money and against it, or about how it was. */
  criticism: () => [
    { phrase: 'if', unlessAfter: /\beven\s$/i },
    ...phrases(`enemy | problem | problems | risk | risks | mistake | mistakes | trap | waste | wasteful | silos | avoid
      | avoids | avoiding | stop | stops | stopped | abolish* | remove | removes | removed | removing | scrap
      | scrapped | ending | ban | bans | banned | forbid* | forbidden | prohibit* | prevent* | lifted | unlock*
      | break up | dismantl* | replac* | instead of | rather than | no longer | used to | previously | formerly
      | last year | last quarter | in the past | until now | historically | whether | unless | would | could
      | might | in case | should we | suppose | imagine | hypothetical* | without | except | more than | not only
      | undermin* | hurt | hurts | harm | harms | harmful | kill | kills | worse | worst | bad | underperforming
      | so-called | other companies | most companies | many companies | approval of | exceeding`),
  ],
}

export const en: Language = { lists, grammar, sentences: marks }

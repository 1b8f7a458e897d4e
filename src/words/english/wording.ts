import { pattern } from '../../text/pattern.ts'
import type { Entry } from '../matching/entry.ts'
import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { across } from './across.ts'

/** Words after which "leverage" is a noun: a thing people have, which is what the word is for. */
const havingLeverage = pattern('i')`
  \b(?:
    financial|operating|fixed|total|net|debt|negotiating|bargaining|pricing|media|buying|high|low|more|less|much
    |little|our|their|its|his|her|your|the|no|some|any|of|with|without
    |(?:give|gives|gave|giving|with) (?:us|you|them)|has|have|had|gives?|gain|lose
  )\s$
`

const jargon = (): readonly Entry[] => [
  // "Synergy Health" is a company.
  { phrase: 'synergy', unlessBefore: /^\s[A-ZÀ-Þ][a-z]/ },
  ...phrases(`synergies | synergis* | synergiz* | synergetic`),
  { phrase: 'leverage', unlessAfter: havingLeverage(), unlessBefore: /^\s(?:ratio|points?|effect)\b/i },
  { phrase: 'leverages', unlessAfter: havingLeverage() },
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
  // On foot it is a way to go.
  { phrase: 'circle back', unlessBefore: /^\s(?:past|around|round|through|along|towards?|via|down|up|over|across)\b/i },
  ...['deep-dive', 'deep-dives'].map((phrase) => ({
    phrase,
    unlessAfter: /\b(?:scuba|submarine|submersible|diving|divers?)\b[^.;]{0,30}$/i,
    unlessBefore:
      /^[^.;]{0,30}\b(?:scuba|divers?|diving|submarine|metres|wreck|reef|tank|quarry|pool|lagoon|sea|ocean|lake)\b/i,
  })),
  // Pipes and stockings are made without a seam.
  {
    phrase: 'seamless',
    unlessAfter:
      /\b(?:carpets?|pipes?|tubes?|floors?|flooring|tights|leggings|bras?|gutters?|gutterings?|walls?|worktops?|garments?|stockings|socks|rings?|pockets)\b[^.;]{0,20}$/i,
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
  ...phrases(`thought leadership | thought leader | thought leaders | holistically | best-in-class | best-of-breed | world-class | world-beating | bleeding-edge
    | game-changer | game-changers | game-changing | paradigm shift* | shift the paradigm | low-hanging fruit
    | boil the ocean | think outside the box | out-of-the-box thinking | blue-sky thinking
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

/** Words that say little, or nothing yet. English. */
export const wording: Language['lists'] = {
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
      | not yet | not yet * | not decided yet | not decided | not known yet | not sure yet | not sure | unsure | not certain | we're not sure | we are not sure | undecided
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
      | many different things | many things | different things | various things | all kinds of things | lots of things | all sorts | various reasons | many reasons | several reasons | different reasons | all sorts of reasons | any number of reasons
      | for various reasons | for many reasons | a number of reasons | who knows | nobody knows | no one knows
      | - | -- | --- | – | — | − | ? | ?? | ??? | ... | … | . | ~ | / | _`),

  /** Words that a plain writer leaves out. */
  jargon: () => jargon(),

  /** Goals that anything would meet, as fixed phrases; vague verb and object pairs are in the grammar. */
  'vague-goals': () => [
    ...across(
      phrases('be | being | become | becoming | remain | remaining | be seen as | be known as | becoming known as'),
      phrases(`the favourite | the favorite | the preferred | the leading | the number one | the number-one | the no. 1 | the #1
        | the best | the first choice | the first port of call | the most * | the go-to | a leading | a go-to | a leader in | the leader in
        | one of the leading | one of the best | one of the most * | a household name | the obvious choice | a trusted *
        | an established * | a recognised * | a recognized * | the natural choice | the default choice | the authority on
        | the home of | everyone's favourite | everybody's favourite | synonymous with`),
    ),
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
      | better known | better-known | more widely known | become more visible | be more visible
      | best-known | best-loved | most-loved | most loved | most trusted | most admired | most respected
      | most recognised | most recognized | most talked-about | most desirable`),
  ],

  /** What brand guidelines speak of, and a messaging framework does not. */
  'brand-guidelines': () => [
    ...['logo', 'logos'].map((phrase) => ({
      phrase,
      unlessAfter: /\b(?:your|their|his|her) (?:[a-z]+(?:['’]s)? )?$/i,
    })),
    ...across(
      ['brand'],
      phrases(
        'green | blue | red | yellow | orange | purple | pink | teal | grey | navy | palette | typeface | mark | device',
      ),
    ),
    ...phrases(`headlines | body copy | body text | upper case | lower case | title case | sentence case | italics | bold type | all caps
      | natural light | stock image* | stock photo* | cut-out* | drop shadow* | strapline | straplines | tagline lock-up | font | fonts | typeface* | typograph* | logotype* | wordmark* | lock-up | lockups
      | colour palette* | color palette* | palette* | brand colour* | brand color* | primary colour* | primary color*
      | colours | colors | colour | color | spacing | letter-spacing | line height | kerning | white-space
      | whitespace | clear space | clear zone | exclusion zone | safe zone | padding | grid | pantone
      | hex code* | hex value* | RGB | CMYK | iconography | icon set* | icons | imagery | photography | photo style
      | image style | illustration style | visual identity | look and feel | brand guideline* | brand guide
      | brand book | brandbook | brand manual* | identity manual* | corporate identity | visual guideline*
      | design guideline* | CI manual | crest | emblem | style guide* | design system | letterhead* | stationery
      | Futura | Gotham | Lato | Georgia | Montserrat | Open Sans | Times New Roman | Garamond | Verdana | Calibri | black and white
      | bottom right | bottom left | top left | top right | Helvetica | Arial | Roboto | sans-serif | serif`),
    { phrase: 'leading', unlessBefore: /^\s(?!(?:and|or|of|is|at|should|must|between)\b)[\p{L}\d]/u },
    {
      phrase: 'margins',
      unlessAfter:
        /\b(?:your|our|their|profit|gross|net|operating|better|higher|healthy|healthier|thin|thinner|sales)\s$/i,
    },
  ],

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

  /** Cadences that mean two things. */
  'ambiguous-cadences': () =>
    phrases(`bi-weekly | bi-monthly | bi-annual | bi-annually | bi-yearly | bi-quarterly | semi-regular* | regularly
      | periodically | frequently | often | as needed | as required | when needed | ad hoc | from time to time
      | now and then | occasionally | ongoing`),
}

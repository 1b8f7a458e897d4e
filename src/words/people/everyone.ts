import { pattern } from '../../text/pattern.ts'
import { anyOf } from '../matching/any-of.ts'
import { beginning, type Gated, holding } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { words } from '../matching/phrase-list.ts'
import type { Hit, Words } from '../words.ts'

/** Words that narrow nothing: an age from which the law counts people as grown, a country, the word "audience". */
const wide = new Set(
  words(`16 16+ 18 18+ 21 21+ everyone everybody anyone anybody human humans a all any and are in of the our is for or
   target targets audience audiences group who from aged age ages old older over above really honestly year years
   adult adults men women people person persons consumer consumers customer customers user users household households
   population nation nationwide national worldwide global globally everywhere across whole entire town city country
   countries world uk gb britain england us usa america europe eu ireland canada australia germany france general
   public potential possible basically literally simply region regions area areas county counties with money phone
   phones smartphone smartphones internet connection pulse both gender genders demographic demographics background
   backgrounds broad general plus prospect prospects prospective prospectively shopper shoppers market markets whoever
   segment segments + & every sorts folk folks grown ups grownups home household family families citizen citizens
   india australia scotland wales british indian australian irish scottish welsh english american canadian european
   brits americans australians canadians europeans district districts borough boroughs province provinces state states
   suburb suburbs village villages parish neighbourhood neighborhood catchment municipality community`),
)

const people = pattern('i')`
  \b(?:
    everyone|all sorts|folks?|grown-?ups
    |every (?:
      adult|person|household|consumer|home|family|citizen
      |(?:british|american|indian|australian|irish) (?:adult|person|household|home|family|citizen)
    )
    |households|citizens|brits|americans|australians|canadians|europeans|everybody|anyone|anybody|people|adults
    |consumers|users|humans|population|men and women|whole|entire|nationwide
    |(?:potential|prospective|possible) (?:customers|users|consumers)
    |target (?:audience|group|market|customers?)|(?:customers|users) and prospects
    |all (?:our |the )?(?:customers|prospects)
  )\b
`

/** Whoever is interested in what is sold: that is what the plan is to find out. */
const interested = pattern('i')`
  ^(?:anyone|anybody|everyone|everybody|people|those|all (?:people|users|consumers|adults))(?: (?:who (?:is|are|may be|might be) )?interested in
    | with an interest in
    | (?:who|that) (?:have|has|show|shows) an interest in
  ) (?:our|the|this|your) (?:products?|services?|brand|offer|offering|company|business|solutions?)
  (?: (?:and|or) (?:products?|services?|brand|offer))?[.!]?$
`

/** "Businesses of every size", "Existing and potential customers", "Patients, staff and the wider community" */
const nobodyLeftOut: readonly Gated[] = [
  holding(
    'type|kind|sort|size',
    pattern()`
      ^(?:all|every|any) (?:types?|kinds?|sorts?|sizes?) of (?:
        people|business(?:es)?|company|companies|firms?|organi[sz]ations?|enterprises?|employers?|customers?
        |clients?|buyers?|households?|famil(?:y|ies)
      )[.!]?$
    `,
  ),
  holding(
    'shape|size|kind|type|sort|sector|industr|age|background|walk',
    pattern()`
      ^(?:all |any |our )*(?:
        business(?:es)?|companies|firms|organi[sz]ations|enterprises|employers|brands|customers|clients|buyers
        |students|donors|patients|homes|households|families|farms|schools|decision[- ]makers|managers|leaders
        |executives|professionals|employees|workers|entrepreneurs
      )(?:,? (?:and|or) (?:businesses|companies|organi[sz]ations|individuals|people|institutions))?
      (?: of| in| across| from)? (?:every|all|any) (?:
        shapes? and sizes?|sizes?|kinds?|types?|sorts?|sectors?|industr(?:y|ies)|ages?|backgrounds?|walks? of life
      )(?:
        ,? (?:and|or|in|from|across|of)(?: (?:every|all|any))? (?:
          sizes?|sectors?|industry|industries|kinds?|types?|ages?|backgrounds?|stages?
        )
      )?[.!]?$
    `,
  ),
  beginning(
    'all |every |any ',
    pattern()`
      ^(?:all|every|any) (?:
        (?:of the |the )?(?:
          businesses|business|companies|company|firms?|organi[sz]ations?|smes?|employers?|households?|homes
          |famil(?:y|ies)|consumers?|people|adults
        )
      )(?: (?:in|across|throughout|within) (?:the )?(?:
          uk|united kingdom|gb|britain|england|scotland|wales|ireland|europe|eu|us|usa|united states|america|canada
          |australia|germany|france|spain|italy|netherlands|country|nation|world|region
        )
      )?[.!]?$
    `,
  ),
  holding(
    'group|broad|wide|mass|general',
    pattern()`
      ^(?:
        (?:all|every|any) (?:age |target |income |social |customer )?groups?
        |(?:a |the |our )?(?:broad|wide|general|mass|very broad|very wide) (?:
          audience|public|target group|market|target audience|customer base|range of (?:people|customers)
        )
      )[.!]?$
    `,
  ),
  holding(
    'of all age|of any age|of every age',
    pattern()`
      ^(?:all )?(?:
        men|women|families|children|couples|singles|people|adults|kids|individuals|groups|visitors|guests|customers
      )(?:
        (?:, and |, | and | & )(?:men|women|families|children|couples|singles|people|adults|kids|individuals|groups)
      ){0,4} of (?:all|any|every) ages?
      (?:,? (?:and|or) (?:all )?(?:interests?|backgrounds?|abilit(?:y|ies)|incomes?|tastes?|stages?|walks of life))?[.!]?$
    `,
  ),
  holding(
    'potential|prospective|new|future|lapsed|possible|our',
    pattern()`
      ^(?:all |our |both )*(?:existing|current|present|past and present)
      (?:,? (?:and|&|or|as well as|,) ?(?:potential|prospective|new|future|lapsed|possible|our))+ (?:
        customers|clients|buyers|users|guests|visitors|students|donors|patients|members|supporters
      )[.!]?$
    `,
  ),
  holding(
    'prospect|non|potential|future',
    pattern()`
      ^(?:all |our |both )*(?:existing |current )?(?:customers|clients|users|members|donors|guests|patients) (?:
        and|&|as well as
      ) (?:all )?(?:
        prospects|non-?(?:customers|clients|users|members|donors)
        |(?:potential|prospective|future) (?:ones|customers|clients|users|members|donors|guests|patients)
      )[.!]?$
    `,
  ),
  holding(
    'as possible|as we can',
    pattern()`
      ^(?:
        as (?:many|wide|broad|large|big) (?:an? )?(?:
          people|customers?|households?|audiences?|adults|consumers|homes|businesses|public|guests|visitors|reach
          |of them
        )?(?: (?:in|across) [a-z ]{2,30})? ?as (?:possible|we can(?: (?:reach|get|afford))?)
      )[.!]?$
    `,
  ),
  // "Anyone from students to grandparents"
  holding(
    'from |between ',
    pattern()`
      ^(?:anyone|anybody|everyone|everybody|people|all|businesses|companies|firms|families|customers)?,? ?(?:from|between)
      (?: the)? (?:
        cradle|nursery|babies|toddlers|children|kids|pupils|students|teenagers|teens|beginners|novices|amateurs
        |start-?ups|sole traders|freelancers|small (?:businesses|firms|shops)|corner shops?
      ) (?:right )?(?:to|and|through to|up to)(?: the)? (?:
        grave|care home|grandparents|grandmothers|grannies|grandmas|pensioners|seniors|retirees|professionals|pros
        |experts|corporations|corporates|multinationals|enterprises|global brands|(?:large|big) (?:companies|firms)
      )[.!]?$
    `,
  ),
  // "The whole of Melbourne"
  holding('whole of ', /^(?:[Tt]he )?[Ww]hole of (?:the )?[A-ZÀ-Þ][\wÀ-ɏ'’-]*(?: [A-ZÀ-Þ][\wÀ-ɏ'’-]*){0,2}[.!]?$/, {
    asWritten: true,
  }),
  holding('else|between', /,? (?:and|&|or|plus) (?:everyone|everybody|anyone|anybody) (?:else|in[- ]between)[.!]?$/),
  holding(
    'wider|broader|general|whole|entire',
    /,? (?:and|&) the (?:wider|broader|general|whole|entire) (?:community|public|population|world)[.!]?$/,
  ),
  holding(
    'members of|general|customers|clients|users|buyers|potential',
    pattern()`
      ^(?:the |all )?(?:
        members of the (?:general )?public|general (?:audience|consumers?|public)
        |(?:our|the) (?:customers|clients|users|buyers)
        |potential (?:clients|buyers|guests|visitors|members|donors|patients|students)
      )[.!]?$
    `,
  ),
]

/** What people and firms are called who are told apart by nothing. */
const sorts =
  listed(`young old men women children stakeholders stakeholder households household man b2b b2c firms businesses
  companies organisations organizations customers customer clients everyone everybody one nobody users consumers
  people persons person`)
const sortsAndSizes =
  vocabulary(`large big small little medium sized old young alike kids children men women boys girls street country
    nation land particular general private business professional public every person household world anyone home`)

/** Without one of these `wouldBe`, which takes long to put together, is not asked. */
const doesAsAll =
  anyOf(`shop | shops | buy | buys | eat | eats | drink | drinks | spend | spends | internet | online | phone
  | smartphone | live | lives | breathe | pulse | wallet | bank account | use | afford | need | want | like | pay | benefit | interested`)
/** What everybody does, or might do with what is sold, in small letters. */
const wouldBe = pattern()`
  ^(?:
    everyone|everybody|anyone|anybody|anyone and everyone|everyone and anyone|people|those|adults|consumers
    |all (?:people|adults|consumers|shoppers)
  ) (?:who|that) (?:
    lives?|breathes?|(?:shops?|buys?)(?: online)?|eats?|drinks?|spends? money|uses? the internet|goes online
    |go online
    |(?:has|have|owns?|with) (?:a|an|their) (?:phone|smartphone|pulse|wallet|bank account)
    |(?:can|could|may|might|would|wants? to|needs? to|(?:is|are) able to) (?:
      buy|use|afford|need|want|like|pay for|benefit from|be interested in
    ) (?:it|one|them|our [\w -]{1,30}|the (?:product|service|offer)s?)
  )[.!]?$
`

/** One end of an age, a sex, a generation, a seat at a table: nobody can tell from it whom to reach or with what. */
const kindsOnly = pattern('i')`
  ^(?:(?:all|mainly|mostly|primarily|our|the|young|younger|older|adult|modern|today['’]s|key|senior|business|b2b) )*(?:
    women|men|females?|males?|mums|moms|dads|parents|families|millennials?|gen(?:eration)?[- ]?(?:z|x|y|alpha)
    |zoomers|boomers|baby boomers|young people|young adults|older people|seniors|teens|teenagers|professionals
    |decision[- ]makers|influencers|smes?|smbs?|small businesses|businesses|companies|all|b2b|b2c|foodies
    |early adopters|trend-?setters|techies|homeowners|pensioners|retirees|tourists|shoppers|professionals|hobbyists
    |enthusiasts
  )(?: (?:and|&|or) (?:
      women|men|millennials?|gen(?:eration)?[- ]?(?:z|x|y|alpha)|boomers|parents|families|young adults|professionals
      |influencers
    )
  )?[.!]?$
`
const openAge = pattern('i')`
  ^(?:all |men and women|women and men|everyone|everybody|anyone|anybody|people|adults?|men|women|consumers|those)*\s?
  (?:(?:who are|aged|of|that are) )*(?:
    (?:under|over|below|above) (?:the age of )?\d{2}
    |\d{2} ?(?:\+|(?:years? )?(?:and|or) (?:over|above|older|under|younger))
  )(?: years old)?[.!]?$
`

/** "Men and women aged 18 to 65", "25-34s": an age at both ends, and nothing else. */
const agesOnly = pattern('i')`
  ^(?:(?:all|adult|both) )*(?:
    people|adults?|men and women|women and men|consumers|those|anyone|everyone|both sexes
  )?,? ?(?:(?:aged|ages?|between|of|the ages of) )*\d{2} ?(?:-|–|to|and) ?\d{2}(?:s|\+| ?\+)?
  (?:[ -]years?[ -]olds?| years of age)?[.!]?$
`

/** An audience that is only an open age, a sex or a generation: "Women", "Millennials", "Everyone under 40". */
export function isKindOnly(definition: string, words: Words): boolean {
  const text = definition.trim()
  return (
    text.length <= 60 &&
    words.language === 'en' &&
    (kindsOnly().test(text) || openAge().test(text) || agesOnly().test(text))
  )
}

/** "Drinkers and non-drinkers" */
const andNon = /^(?:all |both )?([a-z]{2,30}) (?:and|or|&) non-?\1(?: alike)?[.!]?$/
/** "Anyone with a garden or without one" */
const orWithout = holding(
  'without',
  pattern()`
    ^(?:anyone|anybody|everyone|everybody|people|those) with [^,]{1,30} (?:or|and) without(?: (?:one|it|any|them))?[.!]?$
  `,
)
/** What narrows nobody, to be left out: "of all ages who might like beer", "young and old", "with teeth", "aged 16 to 75". */
const ofNoWeight: readonly Gated[] = [
  beginning(
    `basically|literally|really|honestly|essentially|potentially|in principle|ideally|simply|pretty much|
      more or less|just about`,
    pattern()`
      ^\s*(?:
        basically|literally|really|honestly|essentially|potentially|in principle|ideally|simply|pretty much
        |more or less|just about
      ),?[ ]
    `,
  ),
  holding(
    ' may | might | could | would | can ',
    pattern()`
      ,? (?:who|that) (?:may|might|could|would|can) (?:(?:one day|ever|also|well|possibly) )?
      (?:like|enjoy|want|need|use|buy|try|fancy|love|consider|be interested in|be tempted by|appreciate)
      (?: (?!in |at |near |from |for |to )[a-z'-]+){1,3}[.!]?$
    `,
  ),
  holding(
    'old|young|far|large|small|rich|alike|in general|abroad',
    pattern()`
      ,? (?:both )?(?:
        young and old|old and young|near and far|from near and far|large (?:and|or) small|big (?:and|or) small
        |small (?:and|or) (?:large|big)|rich (?:and|or) poor|alike|in general|at large|at home and abroad
      )(?: alike)?(?=[.!]?$)
    `,
  ),
  holding(
    'with |who ha',
    pattern()`
      [ ](?:with|who (?:have|has)) (?:an? |their )?(?:own )?(?:
        teeth|hair|skin|feet|eyes|ears|mouth|stomach|body|face|heart|head|kitchen|bathroom|wardrobe|family
        |roof over their heads?|bank account|email address
      )(?=[.!]?$)
    `,
  ),
  holding(
    'of all|of any|of every',
    pattern()`
      [ ]of (?:all|any|every)(?: (?:
          ages?|incomes?|backgrounds?|tastes?|budgets?|kinds?|types?|sorts?|abilit(?:y|ies)|sizes?|and|or|stage
          |stages
        )
      ){1,6}(?=[.!]?$)
    `,
  ),
  // Who comes on top of all: "the whole town and anybody driving through".
  holding(
    'whole |entire |general public',
    /(?<=^(?:the )?(?:whole|entire|general public)\b[^,]{0,30}?)(?: and | plus | as well as |, )[^;]*$/,
  ),
  // Most of a life.
  holding(
    // The second number, behind what joins it to the first.
    ['-', '–', 'to', 'and']
      .flatMap((to) => ['6', '7', '8', '9', '1'].map((age) => `${to}${age}|${to} ${age}`))
      .join('|'),
    pattern()`
      ,? ?(?:aged |of |between )*(?:the ages of )?(?:1\d|2[0-5]|[5-9]) ?(?:-|–|to|and) ?(?:[6-9]\d|1\d\d)
      (?: years(?: old| of age)?)?(?=[\s.,!]|$)
    `,
  ),
]

/** An audience without what narrows nobody: "people of all ages who might like beer" are people. */
function bared(text: string): string {
  if (orWithout.test(text) || (/ non/i.test(text) && andNon.test(text.toLowerCase()))) return 'everyone'
  return ofNoWeight.reduce((left, form) => {
    const hit = form.find(left)
    return hit ? left.slice(0, hit.start) + left.slice(hit.end) : left
  }, text)
}

/** The wording of an audience that leaves nobody out ("Everyone", "All adults 18+ in the UK"), where nothing narrows it. */
export function isEveryone(definition: string, words: Words): Hit | undefined {
  if (definition.length > 400 || !words.knows('everyone')) return undefined
  const text = definition.trim()
  if (
    (/interest/i.test(text) && interested().test(text)) ||
    (text.length <= 120 && doesAsAll(text) && wouldBe().test(text.toLowerCase()))
  ) {
    const start = definition.indexOf(text)
    return { start, end: start + text.length, text }
  }
  if (text.length <= 120 && nobodyLeftOut.some((form) => form.test(text))) {
    const start = definition.indexOf(text)
    return { start, end: start + text.length, text }
  }
  const bare = text.length <= 120 ? bared(text) : text
  if (bare !== text) {
    const isAll = bare !== '' && isEveryone(bare, words) !== undefined
    return isAll ? { start: definition.indexOf(text), end: definition.indexOf(text) + text.length, text } : undefined
  }
  const hits = words.find('everyone', definition)
  let rest = definition
  for (const { start, end } of hits.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const others = rest.split(/[\s,.;:()/–—-]+/).filter((word) => word !== '')
  if (!others.every((word) => wide.has(word.toLowerCase()))) {
    // "Firms large and small", "Young and old alike"
    return text.length <= 60 && hits.length === 0 && !/\d\d/.test(text) && saysOnly(text, sorts, sortsAndSizes)
      ? { start: definition.indexOf(text), end: definition.indexOf(text) + text.length, text }
      : undefined
  }
  const said = people().exec(definition)
  return hits[0] ?? (said ? { start: said.index, end: said.index + said[0].length, text: said[0] } : undefined)
}

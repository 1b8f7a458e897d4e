import { pattern, source } from '../../text/pattern.ts'
import { isDenied } from '../matching/denied.ts'
import { holding } from '../matching/gated.ts'
import { rememberedWith } from '../matching/remembered.ts'
import type { Hit, Words } from '../words.ts'

// Coverage that is valued at what the same space would have cost as advertising, under any of its names.

/** Nobody reads more findings about one text. */
const most = 200

/** Advertising value equivalent under any of its names, unless the text says that it is not used. */
export const ave = rememberedWith((text: string, words: Words): Hit[] => {
  return [...words.find('ave', text), ...valuedAsAds(text, words)]
    .slice(0, most)
    .filter((hit) => !isDenied(text, hit) && !isSetAside(text, hit))
})

/** "The report still shows AVE; we ignore that column", "asked for AVE; we explained why it is not given" */
function isSetAside(text: string, { end }: Hit): boolean {
  return (
    /^[^\n]{0,50}[.;,:–—(-]\s?(?:and |but |which |so |it |this |that |they )*(?:we |is |are |has been )*(?:always |simply |politely |have |never |do not |don['’]t |will not |no longer )*(?:ignor|disregard|declin|refus|reject|explain\w* why|say why|strik|cross\w* (?:it|that) out|delet|(?:use|report|count|quote|give|look at|want|accept|believe|meaningless|worthless|nonsense)(?=[\s.,;!)]|$))/i.test(
      text.slice(end, end + 110),
    ) &&
    /ignor|disregard|declin|refus|reject|explain|say why|strik|cross|delet|never|not\b|n['’]t|no longer|meaningless|worthless|nonsense/i.test(
      text.slice(end, end + 110),
    )
  )
}

/** Without one of these, in small letters, no coverage is valued as advertising in words of a sentence. */
const values = pattern()`
  rate[\s-]card|(?:media|advertising|ad|publicity) value|(?:cost|price|value) of
  |ad(?:vert(?:ising|isement)?s?)? (?:rates?|cost|price|money|spend|space|value|terms)
  |equivalen|equal to|equat|valued at|worth
  |(?:value|price) (?:of|on) (?:the |all |our )?free
  |sav(?:ed|es|ing)|would (?:have )?cost|would (?:have )?(?:been )?paid|would have spent|would have had to
`
const mayValue = (text: string) => values().test(text.toLowerCase())
/** "Coverage worth £40k at rate card", "we value clippings at the cost of the space" */
const atRateCard = pattern('i')`
  \b(?:
    (?:coverage|clippings?|cuttings|clips|articles|column inches|editorial|publicity)\b[^.;\n]{0,30}\b
      (?:worth|valued)(?! (?:far |much )?(?:more|less))
    |valu(?:e|es|ed|ing) (?:the |our |all |press )?
      (?:coverage|clippings?|cuttings|clips|articles|column inches|editorial|publicity)
  )\b[^.;\n]{0,30}\b(?:at|by|from|on|against) (?:the |our |full |published )*(?:
    rate[\s-]card|ad(?:vert(?:ising)?)? rates?
    |(?:cost|price) of (?:the |an? |buying |equivalent )*ad(?:vert(?:s|ising|isements?)?)?\b(?: space)?
  )
`
/** "Media value generated: £90k"; what a media owner adds to an order is another thing. */
const mediaValue = pattern('i')`
  (?<!\b(?:added|bonus|incremental|extra) )\bmedia value (?:
    generated|delivered|achieved|earned|created|of (?=[£$€₹]\s?\d)
  )
  |[£$€₹]\s?\d[\d.,]{0,12}\s?(?:k|m|lakh|crore)? (?:of |in )?(?:media|advertising|ad|publicity) value\b
`

const advertising = '(?:ad|ads|advert|adverts|advertising|advertisement|advertisements|paid[ -]media)'
const coverage = source`
  (?:
    coverage|clippings?|cuttings?|clips|articles?|column inches|editorial|publicity|mentions|stories|airtime
    |features?|(?:media |press |pr )hits
  )
`
const sum = source`
  (?:about |around |roughly |some |nearly |almost |over |more than )*(?:[£$€₹] ?\d|\d)[\d.,]{0,12} ?
  (?:[km]|million|thousand|lakh|crore)?(?: (?:pounds|euros?|dollars))?
`
/** "An ad equivalency of £40k", "the equivalent media spend", "converted into its advertising cost" */
const equivalence = holding(
  `been|were|was|rate|equivalen|convert|translat|express|turned|calculated|stated|counted|cost|price|what |had |
    worth|valued|value|paid for|multiplied|times|×|saved|saves|saving|would have|should have| at |equal to|equat|
    amount|comparable`,
  () =>
    new RegExp(
      source`
        \b(?:${advertising}|media|pr|publicity|editorial|press|coverage)
          (?:[ -](?:value|cost|space|spend|spending|rate|price|buy|media)){0,2}[ -]equivalen(?:t|ts|ce|ces|cy|cies)
          (?: values?)?\b
        |\bequivalen(?:t|ce|cy)(?: (?:of|in|to|as))?(?: paid)? (?:${advertising}|media)[ -]
          (?:value|spend|spending|cost|costs|space|buy|budget)\b
        |\b(?:converted|translated|expressed|turned|calculated|stated|counted)(?: back)? (?:in|into|to|as) (?:
          its |the |their |an? )?(?:equivalent )?(?:${advertising}|media)[ -]
          (?:value|cost|costs|spend|money|price|prices|terms)\b
        |\b(?:cost|costs|price|value) of (?:buying |booking )?(?:the |that )?(?:same|equivalent|comparable) (?:
          amount of )?(?:space|airtime|coverage|inches|slots?|minutes)\b
        |\bwhat (?:the|this|that|it|these|those|each|every)(?: same)?(?: [a-z]+){0,2} would(?: have)? cost(?: us)?(?: (?:
            to buy|to book
            |as (?:an? )?(?:ads?|adverts?|advertising|advertisements?)
            |if (?:we|it) (?:had )?(?:been )?(?:bought|paid|booked)
          )
        )
        |\bwhat would (?:this|that|the)(?: same)? (?:space|airtime|coverage) have cost\b
        |\bif (?:we|it) had (?:been )?(?:bought|paid for|booked) (?:the|that|this|as) (?:same )?
          (?:space|airtime|ads?|advertising)\b
        |\b${coverage}[^.;\n]{0,30}\b(?:worth|valued at|value of)\b[^.;\n]{0,25}\b(?:in|of|as|on) (?:paid )?${advertising}\b
          (?! (?:agenc|partner|client))
        |\b(?:(?:dollar|pound|euro|money|cash) (?:figure|value|amount)|price|value) (?:on|to|for) (?:
          each|every|all|the|our
        ) (?:[a-z]+ )?${coverage}[^.;\n]{0,30}\b${advertising} (?:rates?|prices?|costs?)
        |\bif (?:it|they|this|that|these) (?:had been|were|was) (?:an? |paid |bought |booked ){0,3}${advertising}\b
        |\b${coverage}[^.;\n]{0,40}\bif (?:it|they|this|that|these) (?:had been|were) (?:bought|paid for|booked)\b
        |\b${coverage} (?:priced |counted |costed |valued |calculated )?at (?:the |its |full |open ){0,3}
          (?:rate[- ]card|${advertising} (?:rates?|prices?|value|cost|costs))\b
        |(?<!\b(?:customers?|members?|guests?|visitors?|tenants?|buyers?|users?|patients?|students?|people|they) )\b
          (?:would|should) have (?:had to )?(?:pay|paid|spend|spent) (?:for|on|to (?:buy|book|get|have)) (?:
            the |that |this )?(?:same|equivalent|comparable)? ?(?:space|airtime|coverage|slots?|pages?|minutes)\b
        |\bwould (?:have )?cost\b[^.;\n]{0,25}\bas (?:an? |paid )?${advertising}\b
        |\bwould (?:have )?cost (?:us )?at (?:the |its |full |open |published )*
          (?:rate[- ]card|${advertising} rates?)\b
        |\b(?:value|values|worth) in ${advertising} (?:euros?|pounds|dollars|money|terms|space|cost|costs|spend)\b
        |\bworth of free (?:${advertising}|publicity|media)\b
        |\b(?:monetary|cash|money|financial|commercial|pound|dollar|euro) value of (?:
          the |our |all |this |earned |press )*${coverage}\b
        |\b(?:media|ad|advertising) value of (?:
          the |our |all |this |each |every |any |an? |earned |press |media |single )*
          (?:${coverage}|mention|story|hit|clip|appearance)\b
        |(?<!\b(?:added|bonus|incremental|extra) )\b(?:ad|advertising|media|publicity|pr|editorial) value of ${sum}
        |\b(?:press coverage|media coverage|publicity|clippings?|cuttings|column inches|editorial) (?:
          was |is |were |are |has been |have been )?(?:valued at|worth|to the value of|with a value of) ${sum}
          (?![\d.,]* ?(?:[km]|million|thousand|lakh|crore)? ?(?:pounds |euros? |dollars )?(?:in|of|to)\b)
        |\bwould have (?:paid|spent|had to pay|had to spend) ${sum} (?:for|on|to get) (?:
          that|this|the|such|so much|the same
        )(?: same)? (?:exposure|airtime|space|publicity|${coverage})\b
        |\bwould (?:have )?cost (?:an? |any |other )?advertisers?\b
        |\b${coverage}[^.;\n]{0,40}\bif (?:we|it|they) had (?:been )?(?:bought|booked|paid for)(?: (?:it|them))?
          (?![ ]?[a-z])
        |\b(?:equivalen(?:t|ce)|equal|equates|equating|amounts|amounting|comparable) (?:of|to|in) ${sum}(?: worth)? (?:
          of|in|on|as
        ) (?:paid |bought )*${advertising}\b
        |\bvalue (?:of|to|on) (?:the |our |all |this |such )*free (?:${advertising}|publicity|media|${coverage})\b
        |\b(?:an? )?${advertising}(?: campaign| space| slot)? of (?:
          that|this|the same|equal|equivalent|comparable|such a
        ) (?:size|length|prominence|space|reach) would (?:have )?cost\b
        |\b${coverage}[^.;\n]{0,20}\bsav(?:ed|es|ing) (?:us |the [a-z]+ )?${sum} (?:in|of|on) (?:paid |bought )*${advertising}\b
        |\brate[- ]card (?:price|value|worth|figure|cost|valuation)s? (?:on|to|of|for|against|next to) (?:
          each |every |all |the |our |any |an? ){0,2}(?:[a-z]+ )?
          (?:${coverage}|cutting|article|clipping|clip|piece|mention)\b
        |\b${coverage} would have cost (?:us |you |the [a-z]+ )?${sum}
          (?=[.;,)]|$| (?:had|if|to buy|to book|as|in|at|of) )
        |\b(?:times|x|×|multiplied by) (?:the |our )?(?:${advertising} (?:rate|price|cost)|rate[- ]card)s?\b
        |\b(?:times|x|×|multiplied by) (?:the |our )?(?:rate|price|cost) of (?:an? |the )?(?:[a-z-]+ )?${advertising}\b
      `,
    ),
)
/** Equivalent of what: without one of these it is something else. */
const namesAds = pattern('i')`
  \bads?\b|advert|\bexposure\b|\bmedia\b|publicity|airtime|rate[\s-]card|\bspace\b|\bPR\b|coverage|clippings?
  |cuttings?|articles?
`

/** Those of many texts that may name advertising value equivalent, in their order. */
export function withAve<T extends { readonly text: string }>(texts: readonly T[], words: Words): T[] {
  return words.knows('ave') ? texts.filter(({ text }) => mayName(text, words)) : []
}
const mayName = rememberedWith((text, words) => words.find('ave', text).length > 0 || mayValue(text))

function valuedAsAds(text: string, words: Words): Hit[] {
  if (words.language !== 'en' || !mayValue(text)) return []
  const said = atRateCard().exec(text) ?? mediaValue().exec(text)
  const found = said
    ? { start: said.index, end: said.index + said[0].length, text: said[0] }
    : namesAds().test(text)
      ? equivalence.find(text)
      : undefined
  return found ? [found] : []
}

const spaceAsAds = /\bad(?:vert(?:ising)?)?[\s-](?:space |cost )?value\b/i
const spaceByName = pattern('i')`
  ^(?:(?:total|gross|net|estimated|our) )?(?:press|publicity|media|coverage|clippings?) value
  (?: of (?:the |our |all )?(?:press |media )?coverage)?$
`
const ofCoverage = pattern('i')`
  \b(?:
    articles?|clippings?|cuttings?|column|(?:press|media|news|print|pr) coverage|editorial|newspapers?|papers|press
    |publicity|stories|rate[\s-]card|airtime
  )\b
`
/** "Column inches times the open rate card" */
const coverageTimesRate = pattern('i')`
  \b(?:column (?:inches|centimetres|cm)|clippings?|cuttings?|coverage|articles?|airtime|editorial(?: space)?) (?:
    times|x|×|multiplied by
  ) (?:the |an? )?(?:(?:open|published|standard|media|local) ){0,2}
  (?:rate[\s-]card|ad(?:vert(?:ising)?)? (?:rates?|prices?|costs?))
`

/** `isByName`: only the name says so, and what is counted is not told. */
interface SpaceValue extends Hit {
  readonly key: 'name' | 'definition'
  readonly isByName?: true
}

/** What appears without being paid for, and the space it stands in: what a name is of. */
const ofSpace = pattern()`
  ^(?:
    media|editorial|publicity|earned|ad|ads|advert|adverts|advertising|clippings?|cuttings?|column|inches|airtime
    |rate-card|ratecard
  )$
`
/** That it is taken for so much money. "Advertising in £" is what was spent on it. */
const inMoney = /^(?:value|values|valuation|valued|worth)$/
const currency = /^(?:[£$€₹]|pounds|euros|dollars|gbp|eur|usd|inr)$/
const unpaid = /^(?:earned|free|coverage|editorial|publicity|clippings?|cuttings?)$/
const besides = pattern()`
  ^(?:
    total|gross|net|estimated|monthly|quarterly|annual|our|the|all|of|in|as|at|for|by|free|press|pr|coverage|space
    |articles?|stories|features?|money|cash|print|newspapers?|magazines?|broadcast|pages?
  )$
`

/**
 * "Free media value", "Rate-card worth of coverage", "Earned coverage in £": names made of nothing but what appeared, the
 * space it had and its price. Nothing else is counted under them, unless the definition says what.
 */
function ofMedia(name: string): boolean {
  if (name.length > 60) return false
  const said = name
    .toLowerCase()
    .replace(/\brate card\b/g, 'rate-card')
    .split(/[\s,()]+/)
    .filter((word) => word !== '')
  const isCoverage =
    said.some((word) => ofSpace().test(word)) ||
    /\b(?:print|press|newspaper|magazine|page) space\b/i.test(name) ||
    /\b(?:press|pr|free) coverage\b|\bof (?:the |our |all )?coverage\b/i.test(name)
  return (
    isCoverage &&
    (said.some((word) => inMoney.test(word)) ||
      (said.some((word) => currency.test(word)) && said.some((word) => unpaid.test(word)))) &&
    said.every((word) => [ofSpace(), inMoney, currency, besides()].some((form) => form.test(word)))
  )
}

const ofSomethingElse = pattern('i')`
  \b(?:
    insur|polic(?:y|ies)|premium|cover(?:ed)? sum|orders?|sales|sold|revenue|customers?|invoices?|bookings?|spent
    |spend|paid|bought|budget|contracts?|reads|readers?|subscri
  )
`

/**
 * The place in a name or definition where a metric values coverage as if the space had been bought: "Media value" of
 * articles, "column inches and their advertising value". Where neither speaks of coverage it may be another value.
 */
export function spaceValue(
  metric: { readonly name?: string | undefined; readonly definition?: string | undefined },
  words: Words,
): SpaceValue | undefined {
  const { name = '', definition = '' } = metric
  if (!words.knows('ave') || name.length + definition.length > 500) return undefined
  const sum = / (?:times|x|×|multiplied by) /i.test(definition) ? coverageTimesRate().exec(definition) : null
  if (sum) {
    const hit = { start: sum.index, end: sum.index + sum[0].length, text: sum[0] }
    return isDenied(definition, hit) ? undefined : { ...hit, key: 'definition' }
  }
  if (!/value|valuation|worth|[£$€₹]|pounds|euros|dollars|\b(?:GBP|EUR|USD|INR)\b/i.test(`${name} ${definition}`))
    return undefined
  const named = spaceByName().exec(name.trim())
  // "Coverage value" may be an insurer's, "press value" a maker's of presses: the rest has to say what it is the value of.
  const isOfCoverage =
    ofCoverage().test(named ? definition : `${name} ${definition}`) ||
    (named !== null && /\bcoverage\b/i.test(definition)) ||
    (spaceAsAds.test(name) && /\b(?:coverage|articles?|press|pr)\b/i.test(name))
  if (!isOfCoverage) return byNameAlone(name, definition)
  for (const [key, text, found] of [
    ['name', name, named ?? spaceAsAds.exec(name)],
    ['definition', definition, spaceAsAds.exec(definition)],
  ] as const) {
    if (!found) continue
    const start = text.indexOf(found[0])
    const hit = { start, end: start + found[0].length, text: found[0] }
    if (!isDenied(text, hit)) return { ...hit, key }
  }
  return byNameAlone(name, definition)
}

function byNameAlone(name: string, definition: string): SpaceValue | undefined {
  const bare = name.trim()
  if (!ofMedia(bare) || ofSomethingElse().test(definition)) return undefined
  const start = name.indexOf(bare)
  return { start, end: start + bare.length, text: bare, key: 'name', isByName: true }
}

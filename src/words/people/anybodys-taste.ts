import { pattern, source } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { isFlattered } from './flattered.ts'

// An audience that is defined by a taste, a wish or a need that anybody might have: "people who like good coffee",
// "anyone who wants to get fitter". Praise narrows nothing, and neither does a wish to be better off; what is praised or
// wished for in particular ("a first home", "to learn Welsh") does, and so does whatever tells where, when or how much.
// English.

const mightHave = beginning(
  `people|any|every|those|all |adults|consumer|customer|client|shopper|men and|busy|modern|active|discerning|savvy|
    smart|ambitious|curious|like-minded|ordinary|normal|real |business|compan|firm|organi|brand`,
  () => {
    const somebody = source`
      (?:
        people|anyone(?: and everyone)?|everyone and anyone|anybody|every(?:one|body)|those
        |all (?:people|adults|consumers|customers|those)|(?:adults|consumers|customers|clients|shoppers)
        |men and women
      )
    `
    const kind = source`
      (?:busy|modern|active|discerning|savvy|smart|ambitious|curious|like-minded|ordinary|normal|real) (?:
        people|adults|consumers|customers|clients|shoppers|professionals|families|men and women
      )
    `
    const firms = '(?:all |any |every )?(?:business(?:es)?|compan(?:y|ies)|firms?|organi[sz]ations?|brands?)'
    const maybe = '(?:(?:may|might|could|can|will|would|really|simply|just|also|always|sometimes|genuinely|truly) )*'
    const likes = source`
      (?:
        likes?|loves?|enjoys?|appreciates?|values?|wants?|needs?|prefers?|cares? (?:about|for)
        |(?:is|are|be) (?:looking for|after|into|in search of|keen on|fond of|passionate about)
        |seeks?|looks? for|would like
      )
    `
    const praised = source`
      (?:an? |their |some |the )?(?:really |truly |very )?(?:
        good|great|nice|better|best|fine|finer|fresh|healthy|healthier|tasty|quality|high[- ]quality|beautiful
        |delicious|wonderful|amazing|excellent|decent|proper|reliable|honest|friendly|authentic|premium|stylish
        |modern|new and different
      )(?: (?:and|or) (?:
          good|great|nice|better|fine|fresh|healthy|tasty|quality|beautiful|delicious|reliable|honest|friendly
          |stylish
        )
      )?(?: [a-z'’-]+){1,3}
    `
    const dear = source`
      (?:(?:their|the|our|your|its|a|some) )*(?:
        quality|value|value for money|service|time|health|money|freedom|comfort|convenience|privacy|family
        |families|planet|environment|wellbeing|well-being|free time|style|design|taste|peace of mind|savings?
        |success|growth|results|help|a bargain|bargains?|deals?|discounts?|food|music|art|nature|animals|fun
        |adventure|culture|something (?:new|different|special|better)|quality of life|life|coffee|wine|beer|living
        |things|products|travel|shopping|eating|drinking|fashion
      )(?: (?:and|or) (?:
          quality|value|service|time|health|money|freedom|comfort|convenience|price|style|design|taste
        )
      )?
    `
    const better = source`
      (?:
        (?:get|be|feel|look|become|stay|keep|live|eat|sleep|do|work|drink|cook|travel|make|have|remain)
          (?: (?:a|their|more|much|their lives|life))? (?:
            fit|fitter|healthy|healthier|well|better|good|great|longer|happier|happy|richer|rich|younger|young
            |greener|smarter|safe|safer|secure|well-informed|informed|ahead|more|less|active|fun|happily|healthily
            |sustainably|life easier|efficient|productive|successful|competitive|progress|a difference|some fun
            |good time|better life|most of life
          )
        |(?:save|earn|make)(?: some| more)? (?:money|time|cash|money and time|time and money)
        |(?:
          grow|succeed|relax|unwind|win|thrive|prosper|improve|have fun|learn|learn something(?: new)?
          |try something new|treat themselves|enjoy (?:life|themselves)|grow and [a-z]+|get ahead|stand out
        )
        |(?:improve|grow|boost|increase|protect|transform|enjoy|simplify|change) (?:their |its |the )?(?:
          health|life|lives|sales|revenue|profits?|business(?:es)?|efficiency|productivity|performance|skills
          |fitness|sleep|diet|wellbeing|results|lifestyle
        )
        |(?:cut|reduce|lower|save) (?:their |its )?(?:costs?|bills|spending|overheads)
      )
    `
    const wishes = source`
      (?:
        wants?|wish(?:es)?|hopes?|aims?|tr(?:y|ies)|likes?|loves?|would like|needs?
        |(?:is|are) (?:looking|trying|keen|hoping|wanting|aiming)
      ) to
    `
    const who = '(?: (?:who|that))'
    const might = source`
      (?:may|might|could|will|would|can|(?:may|might|could) (?:one day|someday|ever|at some point)) (?:
        one day |someday |ever |at some point )?
      (?:need|want|use|buy|benefit from|be interested in|be in need of|like|enjoy|require)
      (?: (?!to )[a-z'’-]+){1,4}
    `
    const consumes = source`
      (?:eats?|drinks?|wears?|uses?|buys?|cooks?|watch(?:es)?|listens? to|reads?) (?:(?:a|the|some|their) )?(?:
        bread|meat|food|breakfast|lunch|dinner|fruit|vegetables|cheese|chocolate|cake|coffee|tea|water|clothes
        |shoes|soap|shampoo|electricity|energy|gas|groceries|toothpaste|music|television|tv|the radio|the news
        |videos|films|social media|email|a phone|a computer|the internet|money|a bank
      )
    `
    const object = `(?:${maybe}(?:${likes} (?:${praised}|${dear})|${wishes} ${better}|${consumes}))`
    const ordinary = source`
      (?:
        holiday|car|house|home|garden|job|family|phone|computer|pet|kitchen|loan|break|gift|present|trip|meal
        |day out|night out|party|lawyer|plumber|builder|doctor|insurance|drink|snack|coffee|treat|change|rest
      )
    `
    const anyone = '(?:anyone|anybody|everyone|everybody)'
    return new RegExp(
      source`
        ^(?:
          ${anyone}(?: (?:who|that) (?:is |are )?)?(?: ?(?:
              planning|needing|wanting|buying|considering|thinking of|in need of|looking for|needs|wants|plans
              |drives|owns|has|with
            )
          ) (?:an? |some |their )?(?:new )?${ordinary}
          |(?:${somebody}|${kind})(?:
            ${who} ${object}|${who} ${might}
            | (?:
              looking for|in search of|seeking|after|with a taste for|with a passion for|with an eye for
              |with a love of
            ) (?:${praised}|${dear})
            | (?:looking|wanting|hoping|wishing|trying|keen) to ${better}
          )
          |${firms}(?:
            ${who} (?:${maybe}${wishes} ${better}|${maybe}${likes} ${dear})
            | (?:looking|wanting|hoping|wishing|trying|keen) to ${better}
          )
        )[.!]?$
      `,
    )
  },
)

/** What tells where, when or how much narrows any taste. */
const narrowing = pattern()`
  [ ](?:
    in|at|near|within|from|since|under|over|by|around|but|without|with(?! an? (?:taste|passion|eye|love) )|before
    |after|between|during|last|on|per|every|each|cannot|not
  )(?![a-z])
`

/** Whom everybody counts among. */
const anybody = `people folk folks anyone anybody everyone everybody those all whoever consumers shoppers customers clients adults men
  women families couples locals tourists travellers travelers visitors guests professionals millennials types minds souls
  spirits citizens individuals humans mainstream masses public persons person foodies fans friends parents mums moms dads
  generation generations readers viewers listeners users creatives hipsters trendsetters dreamers doers explorers bargain-hunters
  epicures epicureans gourmets connoisseurs aficionados enthusiasts bon-vivants hedonists lovers eaters drinkers`
const anyone = listed(anybody)
/** What everybody would say of themselves, and a verb for what they like or want. */
const flattering =
  listed(`modern active busy savvy smart ambitious curious creative stylish trendy discerning conscious aware sporty
  adventurous outgoing sociable hip cool educated demanding critical informed responsible sophisticated aspirational
  aspiring digital ordinary normal real hardworking hard-working confident independent positive loyal passionate
  dynamic cosmopolitan successful driven engaged progressive tasteful fun free open relaxed easygoing clever bright
  lively spontaneous fashionable sustainable quality ethical mindful like likes liked love loves enjoy enjoys
  appreciate appreciates value values believe believes dream dreams want wants wanting seek seeks seeking search
  searching look looks looking wish wishes wishing hope hopes hoping try tries trying keen interested prefer prefers
  passion taste tastes eye crave craves craving cherish cherishes expect expects demand demands need needs feel could
  choose fancy mainstream masses lovers sweet`)
const nothingMore =
  vocabulary(`${anybody} young more less better best good great nice new different special something life lives
  lifestyle lifestyles time money value price prices quality design style fashion taste tastes food foods music art
  arts culture nature outdoors outdoor adventure adventures fun health healthy healthier fit fitness wellbeing
  well-being wellness freedom comfort convenience peace quiet quietness mind break change treat bargain bargains deal
  deals difference make makes making get gets getting have having feel feeling save saving spend spending enjoy
  together family things experiences experience moment moments beauty beautiful world planet environment
  environmentally socially technology tech gadgets fair honest authentic local natural organic sustainable bread
  coffee tea wine beer cheese chocolate cake meat fruit vegetables clothes shoes sweet tooth palate adventurous eating
  drinking shopping living travel cooking reading moving bit little lot lots everywhere anywhere always really truly
  age ages any every each background backgrounds urban city town today today's know knows ready open self themselves
  future results success growth learn improve grow indulge pleasure luxury brand brands products service services
  company cosy warm friendly safe secure simple easy delicious tasty fresh high top premium excellent proper decent
  reliable interest interests story stories`)
/** "Health-conscious", "design-savvy": whatever the first half is. */
const flatteringEnd = /\b[a-z]+-(?:conscious|minded|savvy|loving|aware|hungry|curious|seeking|at-heart)\b/g

/** "Busy people who want to save time", "modern, active people of all ages": a kind that everybody counts themselves among. */
function isFlattery(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(flatteringEnd, 'conscious')
    .replace(/\b(?:care|cares|caring) (?:about|for)\b|\bpassionate about\b|\binto\b/g, 'value')
  const said = plain.match(/[a-z]+(?:[-'][a-z]+)*/g) ?? []
  return said.some((word) => anyone().has(word)) && saysOnly(plain, flattering, nothingMore, 90)
}

/** "Everybody who eats bread", "Businesses that want to grow": a definition that nearly anybody meets. */
export function isAnybodysTaste(definition: string): boolean {
  const text = definition.trim().replace(/^whoever /i, 'anyone who ')
  if (isFlattered(text)) return true
  if (text.length > 90 || /\d|[^.\s] *[A-Z]/.test(text)) return false
  return (!narrowing().test(text) && mightHave.test(text)) || isFlattery(text)
}

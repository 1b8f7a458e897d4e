import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Words } from '../words.ts'
import { comparison, isExplained, speaksOfOutcome } from './aim-sides.ts'
import { limitIn } from './said-limit.ts'
import { isVague } from './vague.ts'

// A second aim that needs no number to be one: to enter a country, to be known for something, to win somebody over. English.

/** An aim that needs no number to be one, behind a whole one: to expand, to be known for something, to win somebody over. */
export function isFurther(left: string, clause: string, isBeside: boolean, words: Words): boolean {
  if (speaksOfOutcome(left, words)) {
    if (furthers().test(clause) && !isExplained(left, words)) return true
    // "And be recognised as the best venue"
    if (/^be(?:ing)? /i.test(clause) && isVague(clause, words).length > 0) return true
    if (
      (standing.test(clause) || changed.test(clause)) &&
      !/\d/.test(clause) &&
      (isBeside || !isExplained(left, words))
    )
      return true
  }
  return furtherAim.test(clause) && /\d/.test(left) && !goesOn(left, clause, words)
}

/** "And expand into France", "and promote trades as a career": verbs that hardly tell what is done with the first. */
const furthers = pattern('i')`
  ^(?:
    expand(?:ing)? (?:in)?to|enter(?:ing)? (?:the )?[A-Z]
    |(?:
      promot(?:e|ing)|introduc(?:e|ing)|reposition(?:ing)?|modernis(?:e|ing)|strengthen(?:ing)?
      |rais(?:e|ing) the (?:profile|standing|reputation)
      |improv(?:e|ing) (?:the |our )(?:image|reputation|standing|relations|relationship|experience|service)
      |deepen(?:ing)?|foster(?:ing)?
    ) (?!it\b|them\b|these\b|those\b|their\b)
    |(?:refresh|reviv|rejuvenat|reinvent|rehabilitat)(?:e|ing)? (?:the |our |its )(?:[a-z-]+ )?brand(?![a-z])
    |we also (?:want|aim|hope|would like) to (?:be|become) (?!able|ready|done|open|sure|there|finished)
    |break(?:ing)? into (?:the |new )[a-z]
    |win(?:ning)? over (?:the|our|local|younger|older) (?!(?:majority|whole|entire|half|rest)\b)
      (?!.*\b(?:them|these|those|whom)\b)[a-z]
    |get(?:ting)? (?!(?:them|it|these|those)\b)(?:[a-z'’-]+ ){1,4}(?:talking|writing|speaking|raving) about[ ]
    |see(?:ing)? (?!(?:them|it|these|those|this|that)\b)(?:[a-z'’-]+ ){1,4}
      (?:recover|rise|grow|improve|climb|increase|fall|drop)$
  )
`

/** "Cement our name as the coast's spa", "get the brewery talked about", "put the depot on the map": how one is to stand in people's minds. */
const standing = holding(
  `name|reputation|standing|image|profile|position|place|status|credentials|leadership|fame|talked|noticed|known|
    recogni|seen|loved|famous|remembered|respected|recommended|admired|map|spotlight|stage|radar|mind|the `,
  pattern()`
    ^(?:
      (?:
        cement|consolidat|seal|secur|burnish|polish|strengthen|enhanc|restor|rebuild|forg|carv|rais|build|grow
        |establish|lift|mak|win|gain|claim
      )(?:e|es|ing|s)?(?: out)? (?:our|its|the [a-z’']+|[a-z]+['’]s) (?:[a-z-]+ ){0,2}
        (?:name|reputation|standing|image|profile|position|status|credentials|leadership|fame)
        (?= (?:as|for|in|among|amongst|with|on|across|of)\b|$|[,.])
      |(?:get(?:s|ting)?|mak(?:e|es|ing)|hav(?:e|ing)) (?:[a-z’'-]+ ){1,5}?(?:
        talked[ -]about|noticed|known|better known|recogni[sz]ed|loved|famous|remembered|respected|recommended
        |admired
        |an? (?:household |familiar |trusted )?name
        |the (?:
          most [a-z-]+|talk|toast|envy|pride|first choice|first name|best|favou?rite|go-to|obvious|natural|leading
          |(?:[a-z]+ ){1,2}(?:that|which|who|everyone|everybody|people|most)
        )
      )
      |put(?:s|ting)? (?:[a-z’'-]+ ){1,5}?
        (?:on the map|in the spotlight|cent(?:re|er) stage|on the radar|(?:front|top) of mind)
    )(?![a-z])
  `,
)

/** "Shed our discounter image", "change how farmers think about insurance", "get a foothold in Austria": what is otherwise by then. */
const changed = holding(
  'reputation|image|standing|credibility|good name|see|think|feel|view|perce|regard|attitude|opinion|prejudice|stereotype|misconception|mind|foothold|footing|beachhead|bridgehead|look|talk',
  pattern()`
    ^(?:
      (?:
        reviv|repair|rehabilitat|refresh|rejuvenat|reinvent|moderni[sz]|chang|transform|shed|shak|los|restor|rebuild
        |recover|regain|renew
      )(?:e|es|s|ing|ding)?(?: off)? (?:the|our|its|[a-z]+['’]s) (?:[a-z'’-]+ ){0,3}?
        (?:reputation|image|standing|credibility|good name)
        (?= (?:as|for|in|among|amongst|with|on|across|of|after|since|following|abroad|at home|online)\b|$|[,.])
      |(?:chang|shift|transform|alter|challeng|reshap|overturn)(?:e|es|s|ing)? (?:
        (?:how|the way(?: that| in which)?) (?!(?:we|our|they|it) )(?:[a-z'’-]+ ){1,4}
          (?:sees?|thinks?|feels?|views?|perceives?|regards?|looks? at|talks? about)(?![a-z])
        |(?:[a-z'’-]+ ){0,3}?(?:perceptions?|attitudes?|opinions?|prejudices?|stereotypes?|misconceptions?|minds)
          (?= (?:of|about|to|towards?|on|in|among|that)\b|$|[,.])
      )
      |(?:gain|get|win|establish|secur|build|find|creat)(?:e|es|s|ing|ting|ning)? (?:an?|our|its) (?:[a-z-]+ ){0,2}
        (?:foothold|footing|beachhead|bridgehead)(?= (?:in|on|among|with|across)\b)
    )
  `,
)

/** "Become the region's favourite gym and win 800 sign-ups": how one is to stand comes first, and a result of its own behind it. */
export function isStandingFirst(left: string, clause: string, words: Words): boolean {
  const first = left.trim().replace(/^(?:to|we want to|we will|our aim is to) /i, '')
  return (
    !/[\d,;.]/.test(first) &&
    /\d/.test(clause) &&
    speaksOfOutcome(clause, words) &&
    !isExplained(first, words) &&
    (standing.test(first) || changed.test(first) || isKnownAs.test(first))
  )
}

/** "Be the first choice for weddings", "remain Leeds's best-loved bakery": no visit or order is won by it yet. */
const isKnownAs = holding(
  'be |being |becom|remain|stay|establish|position',
  pattern()`
    ^(?:be|becom(?:e|ing)|being|remain(?:ing)?|stay(?:ing)?) (?:
      known|seen|recogni[sz]ed|loved|famous|remembered|respected|trusted
      |(?:the|our|an?|[a-z-]+['’]s?|[a-z-]+s['’]) (?:[a-z'’-]+ ){0,3}(?:
        first|second|top|number[- ]one|no\.? ?1|best|favou?rite|leading|leader|authority|name|choice|preferred
        |best-loved|best-known|go-to|premier|greenest|friendliest|most [a-z-]+|home of|face of|voice of|place to
      )(?![a-z])
    )
    |^(?:establish|position)(?:ing)? [^,;.]{1,60} as (?:an?|the)[ ]
  `,
)

/** "And persuade the council to keep the pier open": a verb of its own that is done to something of its own. */
const furtherAim = holding(
  `persuad|convinc|educat|inspir|influenc|earn|turn|establish|develop|creat|attract|secur|open|launch|improv|reduc|
    fewer |more |less `,
  pattern()`
    ^(?:
      persuad|convinc|educat|inspir|influenc|earn|turn|establish|develop|creat|attract|secur|open|launch|improv
      |reduc
    )(?:e|es|s|ing)? (?!
      (?:it|them|these|those|their|this|that|up|in|on|at|to|for|from|by|with|within|each|all|every|as|of)\b
    )(?:[a-z0-9’'-]+ ){2}[a-z]
    |^get(?:ting)? (?:fewer|more|less) [a-z]+ (?:to|in|into)[ ]
  `,
)

/** The second goes on with what the first began: behind a reason or a means, or as what these people do. */
function goesOn(left: string, clause: string, words: Words): boolean {
  return (
    isExplained(left, words) ||
    /\b(?:that|who|which) [a-z]{1,20} [^,;.]{0,60}$/.test(left) ||
    comparison().test(clause) ||
    limitIn(clause) !== undefined
  )
}

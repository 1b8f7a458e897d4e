import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { grammar, type Words } from '../words.ts'
import { speaksOfOutcome } from './aim-sides.ts'

// A second outcome that no verb opens: "1,400 members by December, plus better awareness of our spa", "as well as happier
// existing ones". It is something made better that is a result by its name, or people who are made happier. English.

const better = holding(
  `better|strong|high|happ|wid|great|bigg|larg|health|warm|deep|broad|loud|loyal|improv|increas|more |fewer|fuller|
    closer|rais|renew|good |solid|lasting|real |growth|growing|rise|uplift|boost|gain|lift|jump|a name|reputation|
    recognition|livel|busi|longer|faster|lower|less `,
  pattern()`
    ^(?:an? |the |some |our |much |even |also |far |a lot )*(?:
      (?:
        better|stronger|strong|higher|happier|happy|wider|greater|bigger|larger|healthier|warmer|deeper|broader
        |louder|livelier|busier|fuller|closer|longer-lasting|more loyal|loyal|improved|increased|raised|renewed|good
        |great|solid|lasting|real|growing|fewer|lower|less|more(?! than| of| on| in| to| from| by)
      ) |(?:growth|increase|rise|uplift|boost|gain|improvement|lift|jump) (?:in|of) |(?=reputation (?:as|for)|name (?:as|for)|recognition )
    )(?<thing>[^,;.]{3,60})
  `,
)
/** What is made better counts as a result: a thing by its name, or people. */
const people = pattern()`
  ^(?:[a-z-]+ ){0,2}(?:
    ones|members|customers|clients|guests|patients|staff|donors|visitors|students|readers|residents|audiences?
    |communit(?:y|ies)|followings?|colleagues|dealers|partners|teams?
  )(?![a-z-])
`
/** "Larger customers" may be another kind of those who are won. */
const happier = /^(?:our |much |even |also |far )*(?:happ|health|more )/i
const standing = pattern()`
  ^(?:[a-z-]+ ){0,2}(?:
    takings|spend|spending|recognition|ties|links|relations|relationships|following|image|profile|name|standing
    |position|word of mouth|reviews|feedback|press|coverage|influence|morale|wellbeing|perceptions?|understanding
  )(?![a-z-])
`
/** What is done it with: "with a stronger offer and longer hours", "from more loyal customers". */
const by = pattern()`
  (?<![a-z])(?:
    with|by|through|via|from|using|thanks to|on the back of|because of|offering|giving|for|who|that|which|to|into
    |despite|among|at|of
  )(?= )[^,;.]*$
`

/** Whether what is joined to an outcome is a better state of something else, named without a verb. */
export function isBetterOff(before: string, behind: string, words: Words): boolean {
  // Nobody's aim is longer, and a page of prose is asked at each "and".
  const [left, clause] = [before.slice(-200), behind.slice(0, 80)]
  if (words.language !== 'en' || !/\d/.test(left) || !speaksOfOutcome(left, words)) return false
  const head = better.find(clause)
  if (!head || by().test(left.toLowerCase().replace(dated(), ' '))) return false
  const thing = clause.slice(0, head.end).toLowerCase().replace(opening(), '')
  return (people().test(thing) && happier.test(clause)) || standing().test(thing) || names(thing, words)
}

/** "By 31 December 2026", "for January entry", "to 2,000": when, and how many, are no means. */
const dated = pattern('g')`
  (?<![a-z])(?:by|before|for|from|to|at|of|until|through)(?: the)?(?: end of| start of| close of)? (?:
    about |over |at least )?(?:£|\$|€)?(?:
      \d[^\s]*(?: (?:january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3,12})
      )?
      |january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|spring
      |summer|autumn|winter|q[1-4]|year[- ]end|the year
    )(?: \d{4})?
`
const opening = pattern()`
  ^(?:an? |the |some |our |much |even |also |far |a lot )*(?:
    (?:
      better|stronger|strong|higher|happier|happy|wider|greater|bigger|larger|healthier|warmer|deeper|broader|louder
      |livelier|busier|fuller|closer|longer-lasting|more loyal|loyal|improved|increased|raised|renewed|good|great
      |solid|lasting|real|growing|fewer|lower|less|more
    ) |(?:growth|increase|rise|uplift|boost|gain|improvement|lift|jump) (?:in|of) )?(?:the |our )?
`

function names(thing: string, words: Words): boolean {
  return (['outcome-nouns', 'vague-objects'] as const).some((list) => {
    const [noun] = grammar(words.language, list).find(thing.slice(0, 40))
    // The thing itself, or "bar takings", and not what it is for: "posters for awareness".
    return (
      noun !== undefined &&
      /^(?:[a-z-]+ ){0,2}$/.test(thing.slice(0, noun.start)) &&
      !/(?:for|about|with|on|to|in|of) $/.test(thing.slice(0, noun.start))
    )
  })
}

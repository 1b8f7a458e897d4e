import { source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'

// An audience that is only flattered: "forward-thinking businesses of every size", "parents who want only the best for
// their children". Everybody counts themselves among such people, and nobody can tell who is meant. English.

const flattered = holding(
  `thinking|looking|minded|oriented|conscious|savvy|driven|innovative|progressive|ambitious|visionary|dynamic|agile|
    modern|busy|discerning|smart|working|aspir|stylish|deserve|best|know|think|dare|care|want|pride|with |ready|
    tomorrow|future|of today|on the |hurry|juggl|lead|dream|stand out|success|forward|every |all |any |of |in `,
  () => {
    const praise = source`
      (?:
        (?:
          forward|growth|future|quality|style|lifestyle|service|success|career|value|fashion|trend|health|open|like
          |broad|tech|design
        )-(?:thinking|looking|minded|oriented|conscious|savvy|driven|focused)
        |innovative|progressive|ambitious|visionary|dynamic|agile|modern|busy|discerning|savvy|smart|hard-?working
        |aspirational|stylish|successful|today['’]s|tomorrow['’]s
      )
    `
    const kind = source`
      (?:
        business(?:es)?|companies|firms|organi[sz]ations|brands|enterprises|employers|smes?|leaders|managers|executives
        |professionals|entrepreneurs|founders|decision[- ]makers|home[- ]?owners|(?:pet|dog|cat|car|business) owners
        |parents|mums|moms|dads|mothers|fathers|families|couples|women|men|people|those|anyone|everyone|individuals
        |customers|consumers|shoppers|adults|trend-?setters|millennials|urbanites
      )
    `
    const best = '(?:only |nothing but |nothing less than |simply |just )*(?:the )?(?:very )?(?:best|finest)'
    const daily =
      '(?:work|jobs?|family(?: life)?|kids|children|home|careers?|life|play|childcare|school|household|everything)'
    const kinds = `${kind}(?: and ${kind})?`
    const tail = source`
      (?:
        (?:who|that) (?:really |truly |simply |just |all |always )*(?:
          deserves? (?:
            better|more|${best}|an? (?:break|treat|rest|change|little (?:luxury|more|extra))|to (?:be|feel) [a-z]+
          )(?: [a-z]+)?
          |(?:wants?|demands?|expects?|accepts?|seeks?|chooses?) ${best}(?: (?:for|in) (?:their |the |all )?[a-z]+(?: [a-z]+)?)?
          |knows? (?:what they want|what (?:is )?good(?: for them)?|quality(?: when they see it)?|a good thing when they see it)
          |thinks? (?:ahead|big|differently|for themselves)|dares?|cares?|wants? more(?: from life| out of life)?|leads?
          |dreams? big|stands? out|gets? things done|looks? (?:ahead|forward)|goes? the extra mile
          |takes? pride in (?:their|the) (?:homes?|work|looks|appearance|gardens?|business(?:es)?|style)
        )
        |with (?:
          taste|style|ambitions?|growth ambitions?|vision|big plans|big dreams|potential|growth potential|purpose|drive
          |an open mind|open minds|high standards|a vision|a sense of style
        )
        |ready (?:for (?:the next (?:step|level)|more|change|a change|something new)|to (?:grow|take the next step|take off|change))
        |of (?:tomorrow|today|the future)|on the (?:go|move|up)|in a hurry
        |juggling ${daily}(?:(?:, | and |, and )${daily}){1,3}
        |(?:of|in|across|from) (?:all|every|any) (?:sizes?|sectors?|industr(?:y|ies)|kinds?|ages?)
      )
    `
    return new RegExp(
      `^(?:all )?(?:(?:${praise},? (?:and )?)+(?:young |urban )?${kinds}(?: ${tail})*|(?:young |urban )?${kinds}(?: ${tail})+)[.!]?$`,
    )
  },
)

/** "Innovative organisations", "busy mums juggling work and family": praised, and told from nobody. */
export function isFlattered(definition: string): boolean {
  return definition.length <= 90 && flattered.test(definition)
}

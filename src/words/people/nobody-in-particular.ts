import { pattern, source } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'

// Definitions that point at people without telling them from others: by our own habit ("our usual customers"), by their
// need of us ("those who need us"), by chance ("whoever walks past the shop"). English.

const usual = holding(
  'usual|normal|typical|ideal|target|right|same|traditional|average|obvious|as ever|as always|as before',
  () => {
    const people = source`
      (?:
        customers?|clients?|buyers?|users?|guests?|visitors?|patients?|donors?|members?|students?|people|persons?
        |audiences?|crowd|suspects|demographics?|groups?|target groups?|target audiences?|markets?|segments?
        |prospects?|shoppers?|readers?|base|customer base|consumers?
      )
    `
    const before = source`
      (?:as|like|from|in|of|we (?:had|reached|targeted|addressed) in) (?:
        ever|always|usual|before
        |last (?:year|time|season|spring|summer|autumn|winter)
        |(?:the |our )?(?:last|previous) (?:year|campaign|season|launch|plan)
      )(?:'s)?
    `
    return new RegExp(
      source`
        ^(?:(?:our|the|all|of|just|exactly|mostly|mainly|still) )*
        (?:(?:usual|normal|typical|ideal|target|right|same|traditional|average|obvious) )+
        (?:${people}(?: ${before})?|${before})[.!]?$
      `,
    )
  },
)

/** "Our core target group", "the people we always talk to": the name of the thing in place of the thing. */
const named = holding(
  'audience|target|market|segment|demographic|persona|group|customers|we always|we usually|we normally|we already|we generally|we typically',
  pattern()`
    ^(?:
      (?:(?:our|the|an?) )*(?:(?:core|main|primary|secondary|principal|key|central|prime)(?: (?:and|or))? )+(?:target )?
        (?:audiences?|groups?|markets?|segments?|demographics?|customers|targets?|personas?)
      |(?:all |just )?(?:the )?(?:people|customers|clients|guests|ones|kind of people|sort of people|those) (?:who |whom |that )?we
        [ ](?:always|usually|normally|already|generally|typically)[ ]
        (?:talk to|speak to|reach|serve|have|sell to|target|deal with|attract|see|get|work with)
    )[.!]?$
  `,
)

/** "People like Priya": whoever knows the persona still knows nobody else. */
const likeOne = beginning(
  'people |women |men |customers |buyers |users |someone |somebody |anyone |more ',
  /^(?:People|Women|Men|Customers|Buyers|Users|Someone|Somebody|Anyone|More people) (?:just )?like [A-ZÀ-Þ][a-zß-ÿ]+(?: (?:and|or) [A-ZÀ-Þ][a-zß-ÿ]+)?[.!]?$/,
  { asWritten: true },
)

const chance = beginning(
  `whoever |who |anyone |anybody |everyone |everybody |those |people |all those |any customer|customer|consumers |
    shoppers |buyers |families |parents |folk`,
  () => {
    const somebody =
      '(?:whoever|(?:anyone|anybody|everyone|everybody|(?:all )?those|people|(?:any )?customers?)(?: (?:who|that))?)'
    const us = '(?:us|our (?:help|services?|products?|offer|brand|work)|what we (?:do|sell|make|offer|have))'
    const place = source`
      (?:
        (?:the|our|a) (?:
          shops?|stores?|branch|windows?|doors?|site|premises|office|building|stall|stand|sign|posters?|counter
        )
      )
    `
    return new RegExp(
      source`
        ^${somebody} (?:(?:may|might|could|will|happens? to|chances? to) )?(?:
          (?:
            needs?|wants?|likes?|loves?|knows?|finds?|chooses?|hears? (?:of|about)|asks? for
            |would (?:like|want|need)
          ) ${us}
          |(?:walks?|pass(?:es)?|drives?|strolls?|wanders?|goes|go|comes?|walking|passing|driving) (?:past|by|in)
            (?: ${place})?
          |pass(?:es)? ${place}|turns? up|shows? up|will listen|(?:can|is willing to|are willing to|will) pay
          |(?:is|are) (?:interested|out there|around|passing)
          |cares?|(?:is|are) online|has taste|have taste
        )[.!]?$
        |^(?:anyone|anybody|everyone|everybody|people)
          (?: (?:online|out there|around|everywhere|at all|and everyone|and anyone|in general))+[.!]?$
        |^(?:everyone|everybody|anyone|anybody|people) (?:in|from|around|within) (?:the |our )?(?:town|city|area|region|country|village|county)
          (?:,? and (?:beyond|around|everywhere|further|elsewhere|the (?:area|region) around it))[.!]?$
        |^(?:people|customers|families|parents|folks?|shoppers) (?:just )?like (?:you(?: and me)?|us|me|ourselves)[.!]?$
        |^(?:consumers|customers|shoppers|buyers) (?:who|that) (?:care|matter|count|buy|like us)[.!]?$
      `,
    )
  },
)

const longest = 80

/** "Our usual customers", "the same people as last year": people that only we know. */
export function isOursOnly(definition: string): boolean {
  const text = definition.trim()
  return text.length <= longest && (usual.test(text) || named.test(text) || likeOne.test(text))
}

/** "Whoever walks past the shop", "those who need us" */
export function isWhoeverComes(definition: string): boolean {
  return definition.length <= longest && chance.test(definition.trim())
}

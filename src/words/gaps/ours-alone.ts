import { pattern } from '../../text/pattern.ts'
import { beginning, type Gated, holding } from '../matching/gated.ts'
import { record } from './record.ts'

// A journey that was thought up, known by who did it and how. English.

/** "What the team felt", "our sales director knows the market", "we drew it up together": what one of us did or thinks. */
const oneOfUs = beginning(
  'what |we |i |our |my |the |everyone |everybody |all of us ',
  pattern()`
    ^(?:what )?(?:
      we|i|everyone here|everybody here|all of us
      |(?:our|my|the) (?:own |new |old |whole )?(?:[a-z-]+ )?(?:
        team|teams|agency|sales|marketing|management|board|founders?|owners?|boss|directors?|managers?|heads?|leads?
        |leadership|planners?|strategists?|consultants?|colleagues?|staff|reps?|people here|ceo|cmo|coo|md
      )
    )(?: (?:all|would|always|already|just|simply|ourselves|could|might|must|will|really|then|usually|has|have|had))* (?:
      feels?|felt|think|thinks|thought|knows?|knew|believes?|believed|reckons?|reckoned|expects?|expected|assumes?|assumed
      |guess|guessed|imagines?|imagined|supposes?|sense|sensed|suspect|hopes?|hoped|likes?|liked|wants?|wanted|do|did|say
      |drew|draw|made|make|built|build|mapped|sketched|wrote|came up|worked|invented|defined|agreed|decided|put|discussed
      |brainstormed|designed|set|filled|laid|based
    )(?![a-z])
  `,
)

/** "Copied from last year", "personas from the agency", "Marketing 101": made by whoever made it, and by no customer. */
const madeUp = beginning(
  `copied|taken|carried|borrowed|adapted|adopted|reused|recycled|lifted|inherited|same |the same |as |persona|
    the persona|our persona|chat|ai|gemini|copilot|claude|llm|a llm|an llm|best practice|industry practice|
    common practice|practice|industry best|industry common|common best|common common|marketing 101|textbook|
    the textbook|a textbook|internal |general |common |in-house |usual|the usual|a usual|standard|the standard|
    a standard|template|the template|a template`,
  pattern()`
    ^(?:
      (?:copied|taken|carried over|borrowed|adapted|adopted|reused|recycled|lifted|inherited)
        (?: [a-z]+)? (?:from|of|off|by)
      |(?:the )?same (?:journey |stages |path |funnel )?as (?:last|the last|the previous|in|for|every)\b
      |as (?:last|every|always|before|in the last)\b
      |(?:(?:the|our) )?personas?(?: (?:from|by|of|made|written|that) [^\d]{1,40})?$
      |(?:chat ?gpt|ai|gemini|copilot|claude|an? llm|llms?)(?![a-z])
      |(?:industry |common )?(?:best |common )?practices?(?: in .{1,30})?$
      |marketing 101|(?:the |a )?textbook
      |(?:internal|general|common|in-house) knowledge
      |(?:the |a )?(?:usual|standard|template)(?: (?:journey|funnel|path|model|template|stages))?$
    )
  `,
)

/** What somebody here thinks of customers, who are spoken of and were not asked. */
const inOurHeads: readonly Gated[] = [
  // "Our twenty years in the trade", "decades of baking bread"
  holding(
    'year|decade|lifetime|career',
    pattern()`
      ^(?:(?:our|my|over|more than|many|some|the|a|nearly|almost|all) )*(?:[a-z-]+ )?(?:
        years?|decades?|lifetimes?|careers?
      )['’]?(?: (?:spent|long))? (?:
        (?:in|behind|on|at) (?:the|this|our|a) (?:[a-z-]+ )?(?:
          trade|business|industry|counter|market|sector|field|job|road|shop floor|profession|kitchen|front line
        )
        |(?:of |in )?(?:
          running|selling|working|doing|making|teaching|serving|being|dealing|building|advising|coaching|trading
          |growing|farming|baking|brewing|cooking|letting|publishing|organi[sz]ing|managing|experience
        )(?: (?:with|in|as|for|of|to|a|an|the|our))*(?: [a-z-]+){0,2}
      )$
    `,
  ),
  // "The owner knows her customers", "the head coach has a good feel for parents"
  beginning(
    'the |our |my ',
    pattern()`
      ^(?:the|our|my) (?!(?:customer|client|guest|visitor|patient|user|member)s?\b)[a-z-]+(?: [a-z-]+)? (?:
        knows? (?:her|his|its|their|the|our|what|who|how|why|every|all|these|this)
        |(?:has|have) an? (?:good |real |strong |fine |very good )?(?:feel|sense|nose|eye|instinct|hunch) (?:for|of)
      )(?![a-z])(?!.* (?:from|through|via|by|after|because|thanks) )
    `,
  ),
  // "Our sense of how couples plan a wedding", "long-standing knowledge of the market"
  beginning(
    'our |my |long|deep|extensive|first-hand|intimate|personal|institutional|local |inside|broad|general ',
    pattern()`
      ^(?:
        (?:our|my) (?:[a-z-]+ )?(?:
          sense|feel|feeling|idea|understanding|view|picture|perception|impression|take|notion|knowledge
        ) (?:of|for|on|about|that)
        |(?:our )?(?:long-standing|deep|extensive|first-hand|intimate|personal|institutional|local|inside|broad|general)[ ]
          (?:market |customer |local |trade |industry )?(?:knowledge|experience|familiarity|expertise)
      )(?![a-z])
    `,
  ),
  // "How the category usually works"
  beginning(
    'how |the way ',
    pattern()`
      ^(?:how|the way) [^,;:()]{2,40} (?:usually|normally|typically|generally|always|tends? to|should|ought to) [^,;:()]{2,40}$
    `,
  ),
  // "Logical steps any homebuyer takes"
  beginning(
    'logical|obvious|natural|typical|normal|ideal|the logical|the obvious|the natural|the typical|the normal|the ideal|the usual|usual',
    pattern()`
      ^(?:the )?(?:logical|obvious|natural|typical|normal|ideal|usual) (?:
        steps?|path|way|route|order|sequence|course|progression|flow|journey
      )(?![a-z])
    `,
  ),
  // "HubSpot's standard buyer journey", "marketing theory"
  holding(
    'journey|funnel|model|framework|template|theory',
    pattern()`
      ^(?:(?:the|a|an) )?(?:[a-z]+['’]s )?(?:
        (?:standard|classic|classical|generic|typical|usual|textbook|well-known|traditional|default|off-the-shelf)[ ]
          (?:[a-z-]+ ){0,4}(?:journey|funnel|model|framework|template|theory)
        |(?:marketing|sales|consumer|behaviou?ral|consumer behaviou?r|management) theory
      )$
    `,
  ),
  // "Template from a marketing blog", "a diagram we found online"
  holding(
    'template|diagram|framework|infographic|sketch|drawing|mind map|mind-map|doodle|flowchart',
    pattern()`
      ^(?:(?:a|an|the|our) )?(?:[a-z-]+ )?(?:
        (?:templates?|frameworks?|infographics?|diagrams?) (?:from an?|off|found|(?:that )?we found)
        |(?:templates?|diagrams?|frameworks?|infographics?|sketch(?:es)?|drawings?|mind[ -]maps?|doodles?|flowcharts?)[ ]
          (?:by|of|from|drawn by|made by) (?:the|our|an?|my) (?:[a-z-]+ )?(?:
            interns?|teams?|agency|consultants?|founders?|owners?|boss|directors?|managers?|freelancers?|designers?
            |board|strategists?|planners?
          )
      )(?![a-z])
    `,
  ),
  // "We put ourselves in the customer's shoes", "role play in the sales team"
  holding(
    'shoes|place|position|role',
    /(?<![a-z])(?:ourselves|themselves|oneself|myself) in(?:to)? (?:[a-z'’]+ ){1,3}(?:shoes|place|position)|^role[ -]play(?:s|ing|ed)?(?! (?:with|by))(?![a-z])/,
  ),
  // "Put together over lunch"
  beginning(
    'put |sketched|drawn|worked|thought|dreamt|dreamed|cobbled|drafted|mapped|written|jotted|knocked|made',
    pattern()`
      ^(?:put|sketched|drawn|worked|thought|dreamt|dreamed|cobbled|drafted|mapped|written|jotted|knocked|made)
      (?: (?:together|up|out|down))? (?:
        over (?:an? |some )?(?:lunch|coffee|drinks|dinner|breakfast|pint|beer|tea)
        |in (?:an?|one|two|half an?) (?:afternoon|morning|hour|day|evening)s?
        |on (?:the|a) (?:train|napkin|plane|flight|back of)
      )
    `,
  ),
  // "Inspired by what competitors show on their sites"
  beginning(
    'inspired|modelled|modeled|based on|following|after the',
    pattern()`
      ^(?:inspired by|modell?ed on|based on|following) (?:what )?(?:our |the )?(?:
        competitors?|competition|rivals?|others|other (?:brands|firms|companies|shops|clubs|charities|schools)
      )(?![a-z])
    `,
  ),
]

/** Somebody outside was asked, watched or counted after all. */
const heard = pattern()`
  (?<![a-z])(?:
    ask(?:ed|ing)?|watch(?:ed|ing)?|film(?:ed|ing)?|count(?:ed|ing)?|told|tell|said|heard|listen(?:ed|ing)?|track\w*
    |shadow\w*|tall(?:y|ied)|wrote|written by|answer\w*|comments?|emails?|feedback|diar(?:y|ies)|queries|questions
    |conversations?|footfall|turnstile\w*|with (?:real|actual)
  )(?![a-z])
`

/** Those whom the journey is of, and what is done to hear from them. */
const ofCustomers = pattern()`
  (?<![a-z])(?:
    customers?|buyers?|users?|clients?|shoppers?|guests?|members?|visitors?|parents?|patients?|donors?|readers?|families
    |households|students?|tenants?|owners|people who|callers?|calls|asked|watched|listened|counted|measured|observed
    |everyone who
  )(?![a-z])
`

/** What a journey is said to be drawn from, where one of us only thinks or does it: nobody and nothing from outside is in the text. */
export function isOursAlone(evidence: string): boolean {
  const text = evidence.trim().toLowerCase()
  if (text.length > 120 || /\d/.test(text.replace('101', ''))) return false
  // Last year's plan is a record of what was thought.
  if (record().test(text.replace(/\b(?:plans?|maps?|sales|standard|blogs?)\b/g, ''))) return false
  if ((oneOfUs.test(text) || madeUp.test(text)) && !ofCustomers().test(text)) return true
  return inOurHeads.some((form) => form.test(text)) && !heard().test(text)
}

import { pattern } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
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
  `copied|taken|carried|borrowed|adapted|adopted|reused|recycled|lifted|inherited|same as|the same as|as |persona|
    the persona|our persona|chat|ai|gemini|copilot|claude|llm|a llm|an llm|best practice|industry practice|
    common practice|practice|industry best|industry common|common best|common common|marketing 101|textbook|
    the textbook|a textbook|internal |general |common |in-house |usual|the usual|a usual|standard|the standard|
    a standard|template|the template|a template`,
  pattern()`
    ^(?:
      (?:copied|taken|carried over|borrowed|adapted|adopted|reused|recycled|lifted|inherited)
        (?: [a-z]+)? (?:from|of|off|by)
      |(?:the )?same as (?:last|the last|the previous|in|for|every)\b
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
  return (
    text.length <= 120 &&
    (oneOfUs.test(text) || madeUp.test(text)) &&
    !/\d/.test(text.replace('101', '')) &&
    !ofCustomers().test(text) &&
    // Last year's plan is a record of what was thought.
    !record().test(text.replace(/\b(?:plans?|maps?|sales)\b/g, ''))
  )
}

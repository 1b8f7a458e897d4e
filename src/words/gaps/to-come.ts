import { pattern, source } from '../../text/pattern.ts'
import { beginning, type Gated, holding } from '../matching/gated.ts'
import { oneOf, phrases } from '../matching/phrase-list.ts'
import { monthNames, seasonNames } from '../numbers/calendar.ts'

// Values that only say that something is to come, known by the shape of their sentence; `isPutOff` knows others by their
// words. English.

/** "TBC by Amara": a value that begins so, and goes on with little more. */
const opens = beginning(
  'tba|tbc|tbd|todo|fixme|placeholder|to be ',
  pattern()`
    ^(?:
      tb[acd]|todo|fixme|placeholder
      |to be (?:
        confirmed|decided|determined|defined|agreed|announced|advised|fleshed out|worked up|worked out|scoped
        |drafted|sourced|finalised|finalized|assigned|appointed|documented|clarified|hired|recruited|nominated
      )
    )(?![A-Za-zÀ-ɏ0-9])\s*(?:
      $|[-–—:,;(/]|w/
      |(?:by|from|with|in|at|on|after|before|once|when|until|pending|next|this)\b
      |q[1-4]
    )
  `,
)
const mostWords = 8

/** "Awaiting data from the agency" is no value; "waiting for a bus" may be what people do. */
const awaits = holding(
  'awaiting |pending |waiting ',
  pattern()`
    ^(?:
      (?:the |our )?(?:final |exact |new )?(?:
        copy|text|wording|role|figures?|numbers?|details?|content|artwork|creative|design|dates?|prices?|quotes?
        |proof|data
      )(?: (?:is|are))? )?(?:still )?(?:awaiting|pending|waiting (?:for|on|to hear from)) (?:[A-Za-zÀ-ɏ'’]+ ){0,4}(?:
        study|research|report|reports|results|test|tests|survey|contract|list|reply|response|go-ahead|board|legal
        |plan|compliance|client|agency|briefing|draft|outcome|meeting|proposal|proposals|recommendation|data|numbers
        |figures|details|info|information|input|confirmation|approval|printer|lab|laboratory|manufacturer|supplier
        |council|committee|client|sign-off|feedback|clarification|guidance|quote|quotes|answer|answers|decision|copy
        |brief|budget
      )(?: (?:from|by|of) [^.;]{1,40}| for (?:this|that|these|it)(?: (?:one|bit|part|line|row))?)?$
  `,
)

/** "Will be added later" */
const willBe = holding(
  'will |shall ',
  pattern()`
    ^(?:(?:it|this|that|details?|(?:the |a |an )?[a-z]+) )?(?:will|shall) (?:
      follow
      |be (?:
        added|clarified|discussed|specified|resolved|worked out|filled|filled in|finalised|finalized|confirmed
        |decided|defined|determined|agreed|announced|written|supplied|provided|set
      )
    )(?: (?:later|soon|shortly|next|in due course|by|after|before|once|when|at|in|with|from)(?: .{1,40})?)?$
  `,
)
/** "To follow with the brief" */
const follows = beginning(
  'to follow |to come ',
  /^to (?:follow|come) (?:from|by|with|in|at|after|once|later|soon|shortly)(?: .{1,40})?$/,
)
/** "Ines is working on it" */
const inHand = holding(
  'working on|looking into|writing|drafting|preparing|checking|thinking about',
  pattern()`
    ^[^.;:]{1,30} (?:is|are) (?:working on|looking into|writing|drafting|preparing|checking|thinking about) (?:
      it|this|that
    )$
  `,
)

/** "Add reason here", "role goes here" */
const here = holding(
  ' here',
  pattern()`
    ^(?:
      (?:please )?(?:add|insert|enter|describe|put|write|fill in|explain|say|give|type|paste|state) (?:
        [A-Za-zÀ-ɏ]+ ){0,4}
      |(?:the |your |our )?(?:[A-Za-zÀ-ɏ]+ ){1,3}(?:goes |to go |belongs |comes )
    )here$
  `,
)
/** "Insert channel role" */
const asked = beginning(
  'please |add |insert |enter |define |write |state |fill in ',
  pattern()`
    ^(?:please )?(?:add|insert|enter|define|write|state|fill in) (?:the |your |its |a |an )?(?:channel )?
    (?:role|definition|trigger|source|evidence|proof|owner|name|text|metric|model)$
  `,
)

/** "Fill in later", "come back to this": what an author leaves for another day. */
const later = beginning(
  `please |to |fill |add |complete |update |write |revisit|come back to this|return to this|decide |define |
    confirm |work `,
  pattern()`
    ^please (?:complete|fill in|add|update|advise|confirm|provide|insert|specify|supply)(?: (?:this|here|details))?$
    |^(?:to )?(?:
      (?:fill(?: (?:this|it|that))? in|add|complete|update|write|decide|define|confirm|work out)
        (?: (?:this|it|that|these|details))? (?:
          later(?: on)?|next (?:week|month)|in due course|nearer the time
          |when (?:known|ready|available|agreed|confirmed|we know(?: more)?)
          |once (?:known|ready|available|agreed|confirmed|we know(?: more)?)
        )
      |revisit(?: (?:this|it))?(?: .{1,30})?|(?:come back|return) to this(?: .{1,30})?
    )$
  `,
)

/** "Ask Ines for the number" is a note to oneself. */
const noted = beginning(
  'ask |check |chase |confirm |speak |get |need to |must |remember to |to ',
  pattern()`
    ^(?:(?:[Nn]eed to|[Mm]ust|[Rr]emember to|[Tt]o) )?(?:
      [Aa]sk|[Cc]heck with|[Cc]hase|[Cc]onfirm with|[Ss]peak to
      |[Gg]et (?:this|it|the [A-Za-zÀ-ɏ]+|numbers?|figures?|data) from
    ) [A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: (?:for|about|on|re|in|from|at) (?:the |this |a |an |it|our |exact |latest )*[A-Za-zÀ-ɏ]*
    )?$
  `,
  { asWritten: true },
)

/** "Owner TBC", "price not yet agreed": words that a gap is named by; "number wanted by each shop" is what a brief asks for. */
const gap = holding(
  `tba|tbc|tbd|tk|pending|missing|outstanding|needed|required|wanted|unknown|undecided|unclear|still open|
    to follow|to come|to be |not known|not agreed|not decided|not set|not confirmed|not fixed|not clear|not chosen|
    not yet |being checked|being chased|being confirmed|being finali|being worked|being agreed|being written|
    being drafted|being collected|being sourced|being decided`,
  pattern()`
    ^(?:the |a |an )?(?:exact |final |actual |new |channel |campaign |launch |start |end )?(?:
      owner|name|date|dates|role|role description|description|tone|tone of voice|dashboard|amount|budget|lead|person
      |agency|channel|metric|source|detail|details|copy|text|value|number|target|audience|message|evidence|proof
      |price|figure|figures|numbers|data|result|results|benchmark|benchmarks|wording|team|supplier|partner|title
      |venue|location|definition|rationale|trigger|model|freelancer|contractor|hire|manager
    )s?\s?[-–—:]?\s*(?:is |are |still )*(?:
      not (?:yet )?(?:known|agreed|decided|set|confirmed|fixed|clear|chosen)(?: yet)?
      |being (?:
        checked|chased|confirmed|finalised|finalized|worked on|worked out|agreed|written|drafted|collected|sourced
        |decided
      )
      |tba|tbc|tbd|tk|pending|missing|outstanding|unknown|undecided|unclear|still open|to follow|to come
      |to be confirmed|to be decided|to be determined|to be defined|to be agreed|to be announced
      |(?:needed|required|wanted)(?!\sby\s(?:each|every|all|our|their|the (?!end|start|beginning|middle|\d))\b)
    )(?:\s(?:by|with|w/|from|after|before|once|when|until|at|as|yet|so far) ?.{0,40})?$
  `,
)

/** "We'll decide in May", "Will add this later": when, and not what. */
const announced = beginning(
  "we |we'|we’|i |i'|i’|they |they'|they’|the team|the agency|will ",
  () =>
    new RegExp(
      source`
        ^(?:
          (?:we|i|they|the team|the agency)(?:['’]ll| will| shall| need to| have to| must| should| are going to) |will )(?:
            decide|define|agree|confirm|write|draft|fill|add|specify|finalise|finalize|discuss|come back to
            |think about|look into|(?:work|figure|sort) (?:this |it |that )?out
          )(?: (?:this|it|that|these|on this|on it))?(?: (?:in|out))? (?:
            later|soon|shortly|next
            |in (?:
              due course|time|the (?:coming|next)
              |${`${monthNames} ${seasonNames}`.replaceAll(' ', '|')}
              |q[1-4]
            )
            |by|after|before|once|when|as soon as|closer to|nearer
          )(?![a-z])[^?!]{0,50}$
      `,
    ),
)

const askable = `media agency | creative agency | pr agency | digital agency | agency | the agency | the client | finance
  | legal | compliance | procurement | hr | ops | operations | product | marketing | r&d | comms | analytics | the supplier
  | the board`
const answers = `confirm | advise | decide | supply | provide | propose | suggest | recommend | define | fill in | finalise
  | finalize | clarify | specify | draft | write | add | check | research | come back | get back | revert | update | complete
  | work out | look into | share | send`
const toAnswer = phrases(answers)
  .map((answer) => ` to ${answer}`)
  .join('|')
const untilWhen = '(?: (?:by|in|at|after|before|on|once|next|this|from|with|to)(?![a-z])[^?!]{0,40})?$'
const whatIsAsked = source`
  (?: (?:
      it|this|these
      |(?:(?:the|a|an|our|final|exact|some) )*(?:
        figures?|numbers?|data|details|copy|input|wording|text|source|proof|evidence|list|role|proposal
        |recommendation|date|dates|name
      )
    )
  )?
`
/** "Agency to supply", "Tom to provide figures by Friday": who is asked. A guest who is "to confirm by text" is a customer. */
const asks = holding(
  toAnswer,
  () =>
    new RegExp(
      source`
        ^(?:the |our )?(?:
          client|supplier|venue|sponsor|board|sales|${oneOf(askable)}
          |[a-z]+ (?:team|lead|manager|director|desk|department|office)
        ) to (?:${oneOf(answers)})${whatIsAsked}${untilWhen}
      `,
    ),
)
const asksSomebody = holding(
  toAnswer,
  () =>
    new RegExp(
      `^[A-ZÀ-Þ][a-zß-ÿ]+[a-rt-zß-ÿ](?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)? to (?:${oneOf(answers)})${whatIsAsked}${untilWhen}`,
    ),
  { asWritten: true },
)
/** "Check with legal" */
const checks = beginning(
  'please |ask |check |confirm |speak |agree |discuss |over |up |waiting |awaiting ',
  () =>
    new RegExp(
      source`
        ^(?:please )?(?:
          ask|check with|confirm with|speak to|agree with|discuss with|over to|up to|waiting for|waiting on|awaiting
        ) (?:${oneOf(askable)})$
      `,
    ),
)

/** "With legal", "Waiting on the brand team": on whose desk it lies. */
const lies = holding(
  'with |waiting on |waiting for ',
  () =>
    new RegExp(
      source`
        ^(?:(?:still |currently |now |lies |sits |stuck |parked )*with|waiting (?:on|for)) (?:
          ${oneOf(askable)}
          |(?:the |our )?(?:
            copywriter|designer|writer|editor|lawyers?|solicitors?|accountant|ceo|cfo|cmo|coo|md|boss|founder|committee
            |(?:brand|product|media|sales|marketing|legal|digital|web|data|content|social|pr|design|creative)
              (?: team| department| desk| lead| manager)
          )
        )(?: (?:for|until|till|since|at) [^.;]{1,40})?$
      `,
    ),
)

/** "Up for discussion", "details later", "we are still talking about it": nobody has said it yet. */
const unsettled = holding(
  `up for |debate|discussion|details |more |left |ditto|dito|talking|thinking|arguing|debating|unsure|undecided|
    whatever |to be `,
  pattern()`
    ^(?:
      up for (?:discussion|debate|grabs|review|decision|negotiation)
      |(?:in|under) (?:debate|discussion)
      |(?:more )?(?:details|more) (?:later|soon|shortly|to follow|to come|in due course)
      |left (?:blank|open|empty)(?: on purpose| for now| deliberately| intentionally)?|ditto|dito
      |(?:(?:we|they) are |(?:we|they)'re )?still (?:talking|thinking|arguing|debating|unsure|undecided)(?: [^.;]{1,40})?
      |whatever (?:(?:the |our )?[a-z]+) (?:
        suggests?|says?|decides?|proposes?|recommends?|prefers?|wants?|thinks?(?: (?:best|right))?|comes? up with|likes?
      )
      |to be (?:shared|supplied|circulated|issued)
        (?: (?:at|by|after|before|once|when|soon|later|separately)(?: [^.;]{1,40})?)?
    )$
  `,
)

/** "Julia is on it" */
const onIt = holding(
  ' on it| onto it| on this| onto this| on the case| onto the case',
  /^(?!Every|No)[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)? is (?:already )?(?:on|onto) (?:it|this|the case)$/,
  { asWritten: true },
)

const forms: readonly Gated[] = [
  lies,
  unsettled,
  onIt,
  awaits,
  willBe,
  follows,
  inHand,
  here,
  asked,
  later,
  noted,
  gap,
  announced,
  asks,
  asksSomebody,
  checks,
]

/** Whether the value, without its final stop, says only that something is to come: "TBC by Amara", "Check with legal". */
export function isToCome(value: string): boolean {
  return forms.some((form) => form.test(value)) || (opens.test(value) && value.split(/\s+/).length <= mostWords)
}

/** "To be built in August", "will be added": what the field asks for is a task. For fields in which nothing can be done. */
export function isYetToCome(text = ''): boolean {
  return yetToCome.test(text.trim())
}

const yetToCome = beginning(
  `it |this |one |we |being |is |are |not |still |yet |will |to be |be |currently |now |under |in |work |coming |
    comes |follows |later|soon|shortly`,
  pattern()`
    ^(?:(?:it |this |one )?(?:(?:is |still )*coming|comes|follows|will (?:come|follow)) )?
      (?:later|soon|shortly|in due course|in (?:the )?(?:next|coming) (?:release|version|weeks|months))(?: on)?[.!]?$
    |^(?:it |this |one |we )?(?:
      (?:is |are )?(?:currently |still |now )*(?:
        being (?:
          built|created|developed|designed|set up|written|made|chosen|selected|procured|sourced|rebuilt|migrated
        )\b
        |under (?:construction|development|discussion|review)
        |in (?:development|progress|the works|preparation|the making)
        |work in progress
      )(?=$|[.,;(]| (?:by|with|at|in|until|till|for|from|to)\b)
    )
    |^(?:it |this |one )?(?:(?:is |are )?not (?:yet )?|(?:is |are )?(?:still |yet |will )*(?:to )?be )(?:
      added|built|created|developed|designed|set up|put in place|written|completed|supplied|provided|made
      |implemented|checked|chosen|selected|introduced|launched|recorded|documented|found|sourced|obtained|collected
    )(?![A-Za-zÀ-ɏ-])
  `,
)

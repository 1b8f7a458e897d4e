import { pattern } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'

// What stands where a source should, and leaves its reader where they were. English.

const noSource = beginning(
  'from |a |mix|misc|rang|vari|mult|seve|diff|many|nume|asso',
  pattern()`
    ^(?:from )?(?:
      (?:a )?(?:mix|mixture|range|variety) of|various|multiple|several|different|many|numerous|assorted|mixed
      |misc(?:ellaneous)?\.?
    )(?: (?:data|internal|external|online|reporting|other))*(?: (?:
        sources?|tools?|systems?|platforms?|reports?|places|databases?|dashboards?|teams?|(?:web)?sites?|articles?
        |studies|surveys|publications?|blogs?|posts?|papers|people|spreadsheets?
      )
    )?(?: (?:online|on the (?:inter)?net|on the web|combined|out there|together))?
    (?: (?:depending on|according to|per|by) [a-z ]{1,40})?[.!]?$
  `,
)

/** "Internal", "our data", "the usual sources", "depends on the channel", "GA4 and others" */
const vagueSource = beginning(
  `from |the |our |my |usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|
    respective|company|it |depend|varies|wher|what|which|who|channel|platform|agency|team|market|tool|vendor|as |
    some|any|every|all |manual|by hand|hand|counted|word of|hearsay|memory|we |i |they |different|another|marketing|
    sales|client|management|a |ourselves|us|you|them|data|report|number|figure|statistic|system`,
  pattern()`
    ^(?:from )?(?:
      (?:the |our |my )?(?:
        usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|respective|company
      )(?: (?:own|internal|data|systems?|sources?|tools?|reports?|reporting|records|numbers|channels?))*
      |(?:our|the) (?:data|systems?|tools?|numbers|reports?|sources?)
      |it (?:depends|varies)|depends(?: on .{1,40})?|depending on .{1,40}|varies(?: (?:by|with|per) .{1,40})?
      |(?:wherever|whatever|whichever|whoever|wherever it is)(?: .{1,40})?
      |(?:channel|platform|agency|team|market|tool|vendor)[- ](?:specific|own|native|dependent)
        (?: (?:tools?|sources?|systems?|reports?|data|platforms?))?
      |as available
      |(?:somewhere|anywhere|everywhere)(?: (?:in|on|at|with|within) .{1,30})?
      |manual(?:ly)?|by hand|(?:hand[- ])?counted(?: by hand)?|word of mouth|hearsay|(?:from )?memory
      |(?:we|i|they|the team) (?:count|track|log|note|know|measure|collect|keep)s? (?:
        it|them|this|these|track|count
      )(?: (?:ourselves|by hand|manually|internally))?
      |some (?:reports?|systems?|tools?|spreadsheets?|sheets?|sources?|lists?|data|numbers|export)
      |(?:different|another one) (?:every|each) (?:time|month|week|quarter|channel|year)
      |(?:the |our )?(?:marketing|sales|agency|client|management)(?: team| department| dept)?
      |all (?:sources|systems|platforms|tools|channels)
      |(?:the|our|my) (?:team|colleagues|staff|people|office)
      |(?:our|my) (?:team|colleagues|staff|people|office)
      |us|ourselves|you|them|data|reports?|reporting|numbers|figures|statistics|systems?
      |any (?:source|system|platform|tool)
    )[.!]?$
  `,
)
/** "Industry figures", "a reporting tool", "some research we did a while ago": a kind of place, and none of them. */
const kindOfSource = beginning(
  `a |an |web |media |social |online |third|analytics|tracking|reporting|measur|monitor|marketing |software|
    spreadsheet|excel|various |some |publi|general |industry|sector|market|trade|press|official|quick |little |
    background `,
  pattern()`
    ^(?:
      (?:an? )?(?:
        (?:web |media |social |online |third[- ]party )?
          (?:analytics|tracking|reporting|measurement|monitoring|marketing|social|online) (?:
            tools?|software|platforms?|systems?|packages?
          )
        |third[- ]party (?:data|tools?|sources?|reports?)
        |software|spreadsheets?|excel
      )
      |(?:various |some |public |published |general ){0,2}
        (?:industry|sector|market|trade|public|published|press|official) (?:
          figures|data|statistics|stats|numbers|reports?|estimates?|research|sources?|averages?|norms?
        )
      |(?:some |a bit of |a little |quick |general |background ){1,3}(?:market |online |desk |web )?
        (?:research|reading|googling|digging)(?: (?:we|i|the team|somebody|someone) (?:did|made|had|ran|read|saw)(?: .{1,30})?
          | (?:from|of|done) (?:a while|some time|years) ago
        )?
    )[.!]?$
  `,
)
const andOthers = holding(
  'other|more|so on|such|similar|etc',
  pattern()`
    (?:,| and|,? &) (?:
      others?|other (?:sources|tools|systems|platforms|data)|more|so on|such|similar|various others?
    )[.!]?$
    |(?:,| )etc\.?$
  `,
)

/** "Sam's head": nobody else can look there. */
const inAHead = holding(
  'somewhere|head|memory|tell|know|send|give',
  pattern()`
    ^[^.;]{0,40}\bsomewhere[.!]?$
    |^(?:the |our )?[a-z]{3,20}(?: [a-z]{3,20})? (?:will |can |would )?
      (?:tell|tells|know|knows|send|sends|give|gives)(?: us)?(?: (?:it|them|this|the numbers?|the figures?))?[.!]?$
    |^(?:in |from )?(?:my|our|his|her|their|people's|[a-zà-ɏ-]+'s) (?:own )?(?:heads?|memory)[.!]?$
  `,
)

/** "Various", "different tools depending on the market" */
export function isNoSource(text: string): boolean {
  const value = text.trim()
  return (
    text.length <= 100 && [noSource, vagueSource, kindOfSource, andOthers, inAHead].some((form) => form.test(value))
  )
}

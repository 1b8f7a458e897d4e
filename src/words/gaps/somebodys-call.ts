import { pattern, source } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { remembered } from '../matching/remembered.ts'

// A condition that nobody can see come true, for it lies in somebody's head or in how well things go: "at the board's
// discretion", "when the team feels a channel underperforms", "if a channel turns out to be a flop". English.

/** Who may call it, how often it is talked about, in what mood, and how well a thing does in somebody's eyes. */
const moods =
  listed(`discretion judgements judgement judgments judgment decisions decision decides decide guts gut feelings
  feeling sense case flexibly flexible flexibility regular regularly quarterly monthly weekly fortnightly daily
  reviews review check-ins check-in checkins checkin requests request agreed agreement knows know discipline consensus
  talks talk discusses discussed discussion discussions discuss mood instincts instinct intuition up final fixed
  needed required necessary appropriate ongoing continuously management experience caution wisdom feels feel felt
  strongly thinks think sees see seen likes like fancy wants want opinions opinion views view recommends recommend
  recommended recommendation suggests suggest proposes propose advises advise asks asked insists believes believe
  senses notices notice worries worried unhappy happy satisfied dissatisfied concerned confident convinced sure unsure
  idea ideas reason reasons sensible underperforms underperform underperforming underperformed underperformance
  outperforms outperform performance performs perform performing struggles struggle struggling disappoints disappoint
  disappointing disappointed suffers fails fail failing works work working delivers deliver delivering shines shine
  weak weaker weakly poor poorly bad badly worse worst well better good great strong stronger promising successful
  unsuccessful slow sluggish fading fades fade tired dips slips slipping lags lagging behind expectations expected
  hopes hoped situation circumstances conditions environment developments changes change doing weight weakness
  strength effective ineffective efficient inefficient winner winners loser losers mixed opportunity opportunities
  potential proves prove chance lack unusual downhill uphill ahead stronger notice notices positive negative
  significant significantly`)
const around =
  vocabulary(`channel channels owner owners budget budgets money funds split move moves moved moving shift shifts
  shifted team teams board finance common meeting meetings call calls agency agencies client year month week quarter
  regular basis best sound marketing sales director head manager lead ceo cmo cfo about together mutual internal joint
  senior leadership monday tuesday wednesday thursday friday ask needs say says free free-hand hand check ins fit
  whenever somebody someone anybody anyone changes change makes make right time moment result results number numbers
  figure figures data kpi kpis metrics campaign campaigns activity activities progress interest response market
  depending depends depend things thing something going doing goes go get gets got lose loses gain gains give gives
  take takes pull pulls pulling weight enough clear clearly obvious obviously really very too another other others
  elsewhere one more less much major big serious serious real long sustained period periods while would could should
  might may can will can't won't isn't aren't doesn't don't didn't not wasn't cannot looks look looking seems seem
  appears appear as though somewhat quite far after following upon any overall general generally once unless until
  below above under over beyond towards it's there's whatever however again still already anymore below-par par way
  persistent persistently constant constantly repeated repeatedly lasting along comes come anything somewhere sole had
  turns turn against towards mixed`)

/** "When the team feels a channel underperforms", "if the director decides so": it happens in somebody's head. */
const inSomebodysHead = beginning('if |when|where|once |as soon as |only |unless |until ', () => {
  const who = source`
    (?:
      we|i|you|anyone|anybody|someone|somebody|everyone|everybody|most of us
      |(?:(?:the|our|an?|any|either|each|all|most|both|one of the|a majority of the) )*(?:[a-z'-]+ ){0,2}(?:
        team|teams|agency|agencies|board|director|directors|manager|managers|management|head|heads|lead|leads
        |leaders|leadership|owner|owners|client|committee|group|planner|planners|strategist|partners|cmo|ceo|cfo
        |finance|marketing|sales|founder|founders|chair|trustees|council|boss|department|staff|colleagues
        |members of staff|editor
      )
    )
  `
  const finds = source`
    (?:
      feels?|thinks?
      |sees? (?:no|little|any) (?:point|use|sense|reason|progress)
      |notices?|decides?|believes?|judges?|considers?|senses?|reckons?|wants?|wishes|would like|likes?
      |sees? (?:fit|a reason|a need|an? (?:better|good))
      |deems?|concludes?|suspects?|fears?|worr(?:y|ies)|prefers?|says? so|agrees? (?:that|to|on)
      |finds? (?:that|it)
      |(?:is|are|am|get|gets|become|becomes) (?:not |no longer |un)?
        (?:happy|satisfied|convinced|sure|confident|worried|concerned|nervous|bored|tired|comfortable|pleased)
    )
  `
  return new RegExp(
    source`
      ^(?:only )?(?:if|when(?:ever)?|where(?:ver)?|once|as soon as|unless|until) ${who} (?:
        (?:all|both|really|strongly|clearly|together|no longer|don't|doesn't|do not|does not|jointly|unanimously) )*${finds}
      (?![a-z])
    `,
  )
})
/** What the head is held to: a figure in words, or what was planned. */
const heldTo = pattern('i')`
  \b(?:
    two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter|fifth|tenth|twice|double|target|targets
    |plan|forecast|threshold|ceiling|benchmark|average|break-even|limit
  )\b
`

/** "When a channel does not live up to its promise": what no one counts, and how it is rather than what happens to it. */
const howItGoes = beginning('if |when|where|once |as soon as |should |only ', () => {
  const thing = source`
    (?:(?:the|an?|any|some|one|our|its|all|most|another|either|overall|early|first|clear) )*(?:of (?:the|our) )?(?:
      channels?|activit(?:y|ies)|results?|performance|campaigns?|trends?|things?|something|anything|everything|it
      |situation|market|mood|interest|response|momentum|feedback|progress
    )
  `
  const goes = source`
    (?:
      (?:is|are|was|were|isn't|aren't) (?!
        (?:not |still |yet |no longer |already |[a-z]+ly )*
        (?:[a-z]+ed|off|out|down|over|sold|shut|full|empty|gone|up|on|in|at|back|lost|won|cut|booked)(?![a-z])
      )
      |(?:does|do|did)(?: not|n't)? (?!not )|becomes? |turns? out |proves? |looks? |seems? |appears? |feels? |goes (?!off|out|to|down|over|on) ?
      |lives? |pulls? |(?:has|have) (?:become|turned out|proved) )
  `
  return new RegExp(
    source`
      ^(?:only )?(?:if|when(?:ever)?|where(?:ver)?|once|as soon as|should) ${thing} (?:
        (?:really|clearly|simply|obviously|still|no longer|just|not) )*${goes}
    `,
  )
})
/** What somebody could see happen all the same. */
const happening = pattern()`
  \b(?:
    than|no|none|nothing|zero|nobody|every|half|sells?|sold|books?|bookings?|orders?|visits?|calls?|leads?|sales
    |clicks?|costs?|prices?|stock|days?|until|due|open|closed|available|allowed|legal|reach|deliver (?!what)|arrive
    |run|start|appear|air|pay|noon|midnight|[a-z]+days?|january|february|march|april|june|july|august|september
    |october|november|december|easter|christmas
  )\b
`

/** "Late with its report" is seen by all; "turns out to be a flop" and "does its job" are thought. */
const thoughtOf = pattern()`
  \b(?:
    flop|hit|job|concern|worry|other|others|choice|promise|promises|success|failure|problem|issue|disappointment
    |winner|loser|expectations|hopes|potential|weight|money|goods|point|mark|best|worst|rest|way|role|part|purpose
    |standard|idea|waste|drag|burden|difference|impression|fit|chance|mess|mistake|one|campaign|channel|channels
    |plan
  )$
`

function isAboutHowItGoes(text: string): boolean {
  const hit = howItGoes.find(text)
  if (!hit || happening().test(text.replace(/ (?:on the day|at the time|these days|one day)$/, ''))) return false
  const things =
    text
      .slice(hit.end)
      .match(
        /\b(?:the|its|their|our|an?) (?:[a-z]+ ){0,2}?[a-z]+(?=$|[.,!]| (?:than|of|to|for|in|on|with|at|and|or)\b)/g,
      ) ?? []
  return things.every((thing) => thoughtOf().test(thing))
}

/** "By agreement among the channel owners": who is asked, and not what has to happen. */
const agreedAmongUs = beginning(
  'by |subject to|after |through |upon |on |the |a |mutual|common|joint|general|simple|consensus|majority|vote|show of hands',
  pattern()`
    ^(?:
      (?:by|after|through|upon|on) (?:(?:a|the|mutual|common|joint|general|simple) )*(?:
        agreement|consensus|arrangement|consent|majority(?: vote)?|vote|show of hands
      ) (?:of|among|amongst|between|with|by|in|from)
      |(?:(?:a|the|mutual|common|joint|general|simple) )*(?:
        (?:consensus|majority vote|vote|show of hands) (?:of|among|amongst|between|by|in)
      ) (?=(?:[a-z]+ ){0,3}(?:owners?|teams?|calls?|meetings?|reviews?|group|managers?|leads?|agencies|board|trustees|directors?|committee|us)(?![a-z]))
    ) ?(?!.*\b(?:if|when|once|unless)\b)[^.,;:]{2,50}[.!]?$
    |^subject to (?:(?:a|the|further|mutual|internal|prior|joint|director's|board) )*(?:
      discussion|approval|agreement|review|negotiation|consultation|consent|talks
    )s?(?: (?:with|by|of|among|between|in) [^.,;:]{2,40})?[.!]?$
  `,
)

export function isJudgement(trigger: string): boolean {
  const text = trigger.trim().toLowerCase().replaceAll('’', "'")
  if (text.length > 160 || /\d/.test(text) || heldTo().test(text)) return false
  return inSomebodysHead.test(text) || agreedAmongUs.test(text) || (text.length <= 90 && isAboutHowItGoes(text))
}

/** "At the board's discretion", "Regular check-ins", "Gut feeling" */
export const isAnybodysCall = remembered((trigger) => saysOnly(trigger, moods, around, 100))

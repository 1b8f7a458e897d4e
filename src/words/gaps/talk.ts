import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Hit } from '../words.ts'

/** What people do in place of looking: told, called or brought together. English. */

const someone = source`
  (?:
    (?:to|with|from|by|in|up|about)? ?(?:
      the |our |all |each |every |both |their |whole |senior |regional |local |area |country |branch |national |field |account |relevant |channel |marketing |sales |media |brand |project )*(?:
        agenc(?:y|ies)|owners?|teams?|boards?|leads?|managers?|directors?|heads?|stakeholders?|colleagues|partners?
        |everyone|everybody|finance|sales|management|leadership|marketing|cmo|ceo|cfo|coo|md|boss|trustees|governors|council|committee|steerco
        |steering (?:committee|group)|person responsible|people (?:responsible|involved|concerned)
      )
  )
`
/** People told, called or brought together, and nothing looked at: "Talk to the channel owner", "Put it on the agenda". */
const talk = holding(
  `circulat|distribut|forward|talk|speak|chat|sit|liais|consult|confer|touch|check in|align|escalat|report|discuss|
    inform|notif|alert|tell|involve|phone|ring|call|mail|brief|ping|update|contact|assemble|gather|summon|zoom|
    conversation|word|catch-up|huddle|coffee|lunch|session|bring|get|pull|put|come|meet|raise|place|add|take|table|
    mention|flag|brainstorm|blame|let|quiz|question|ask|press|push|wait|decide|look|minutes|note|memo|loop|slack|
    message|text|teams|dm |have|round|crisis|emergency|urgent|tele|video|follow-up|walk|run |guide|show|explain|
    jump|hop |explain|justif|account|breakfast|dinner|drinks|carry|refer|hand |go on|go in|dial|compare|visit|see |extra|special|additional|weekly|monthly|fortnight|daily|regular|
    joint|present|share|air |whatsapp|regroup|catch up|debrief|reconnect`,
  () =>
    new RegExp(
      source`
        ^(?:
          (?:
            then|first|we|immediately|an?|quick|short|have|hold|set up|schedule|arrange|organi[sz]e|book|send|get
            |convene|informal|ad[- ]hoc|urgent|weekly|daily
          ) )*(?:
            ${[
              `(?:talk|speak|chat|sit down|sit together|liaise|consult|confer|touch base|check in|align|escalate|report|discuss)(?: (?:it|this|the (?:issue|matter|numbers?)|things))?(?: (?:up|over))? ${someone}`,
              `(?:inform|notify|alert|tell|involve|phone|ring|call(?: in| up)?|e-?mail|brief|ping|update|contact|assemble|gather|summon) ${someone}`,
              `(?:call|zoom|chat|conversation|talks?|word|video ?call|phone call|catch-up|huddle|coffee|lunch|(?:extra |special |working |joint )?session|email|e-?mail) (?:with|to|between|among) (?!.*\\b(?:customers?|buyers?|users?|donors?|members?|patients?|guests?|shoppers?|clients|prospects?|leads?|applicants?|students?|subscribers?|visitors?)\\b).{2,60}`,
              `let ${someone} know`,
              '(?:have|take) (?:an? )?(?:quick |short |long |proper )?(?:chat|word|natter|debrief|talk)(?: (?:about|over|on) (?:it|this|that))?',
              'ask (?:around|about|everyone|everybody)',
              `(?:regroup|catch up|debrief|reconnect|huddle|touch base)(?: with ${someone})?`,
              `(?:ask|press|push|wait) ${someone}? ?for (?:an? )?(?:explanation|statement|report|comment|answer|reasons?|justification|update|feedback|status)s?(?: .{0,40})?`,
              `${someone} (?:decides?|meets?|talks?|discuss(?:es)?|looks? (?:at|into) it)(?: .{0,30})?`,
              '(?:minutes|report|note|memo|email|update) (?:to|for) (?:all|everyone|the .{2,30})',
              '(?:follow-up|phone|video|zoom|teams|conference|group|emergency|crisis|status) calls?',
              `(?:ask|question|quiz) ${someone}`,
              `loop (?:in )?${someone}(?: in)?`,
              `(?:slack|message|text|teams|dm|whatsapp) ${someone}`,
              `(?:get|put|have) ${someone} (?:on|in|round|around|to) (?:the|a|one|an?) (?:phone|call|line|room|table|meeting)`,
              '(?:crisis|emergency|urgent) talks?',
              '(?:circulate|distribute|forward|send (?:round|around|out)) (?:the |our |all |these |weekly |monthly |latest )*(?:reports?|numbers|figures|results|decks?|dashboard|data)(?: (?:to|with|among) .{2,40})?',
              '(?:tele|telephone |video |phone )-?conference',
              '(?:working|joint|emergency|crisis|strategy|planning|alignment|review) session',
              '(?:bring|get|pull|put|call|round) (?:everyone|everybody|all|the (?:team|owners|agencies|leads|channel owners)|people)(?: [a-z]+){0,2}? (?:together|(?:in|into|to) (?:a|one|the same|the) (?:room|meeting|call)|round (?:a|the|one) table|on (?:a|the) call)',
              '(?:get|sit|come|meet)(?: [a-z]+)? (?:round|around) (?:a|the|one) table',
              '(?:put|raise|place|bring|add|take|table|discuss|mention|flag) (?:it|this|them|the (?:issue|matter|variance|problem|numbers?))?(?: up)? ?(?:on|in|at|to|for) (?:the |our |next |a )*(?:agenda|(?:next |weekly |monthly |following )*(?:meeting|review|call|board|round|session|steerco|committee|stand-up|sync))(?: .{0,40})?',
              'escalat(?:e|ion)(?: (?:it|this))?(?: (?:to|upwards?|up the (?:line|chain|ladder)).{0,40})?',
              // Figures are shown to people: nobody asks where they come from.
              `(?:walk|talk|take|run|guide) ${someone} through (?:it|this|them|the .{2,30})`,
              `(?:present|share|show|explain) (?:it|this|them|(?:the |our |its |their )*(?:numbers?|figures?|results?|data|report|variance|gap|status|position|situation|picture)) (?:to|with|at|in) (?!.*\\b(?:customers?|buyers?|users?|clients)\\b).{2,50}`,
              `${someone} (?:(?:presents?|shares?|explains?|reports?|shows?)(?: (?:back|the|its|their|his|her|our|own|latest|weekly))* (?:numbers|figures|results|status|findings|progress|position|case)|reports? back|updates? (?:us|everyone|the .{2,30}))(?: (?:to|with|at|in|on) .{2,40})?`,
              '(?:(?:raise|bring up|flag|mention|air|table)(?: (?:it|this|that|them|the (?:issue|matter|variance|problem|gap|numbers?)))?|(?:bring|take|put) (?:it|this|that|them|the (?:issue|matter|variance|problem|gap|numbers?)) (?:up|forward))(?: up)? (?:with|on|at|to|before|in) (?:(?:the|our|all|next|this|that|coming|following|a) )*(?:(?:channel|account|project|campaign|marketing|sales|media|management|leadership|steering|senior) )?(?:monday|tuesday|wednesday|thursday|friday|week|month|groups?|agenc(?:y|ies)|owners?|teams?|boards?|leads?|managers?|directors?|heads?|dean|partners?|trustees|governors|committee|council|chair|bursar|ceo|cmo|cfo|coo|md|boss|client|one-to-one|1:1|steerco|forum|huddle|town hall)(?: .{0,30})?',
              `(?:take|bring|carry|refer|put|hand) (?:(?:it|this|that|them|the (?:issue|matter|variance|problem|gap|numbers?)) )(?:up )?(?:to|before) (?:(?:the|our|a|next) )*(?:[a-z]+ )?(?:groups?|committees?|boards?|trustees|governors|council|steerco|management|leadership|directors?|panel|cabinet|forum)(?: .{0,30})?`,
              'ask [a-z]+(?: [a-z]+){0,2} (?:what to do|how to (?:go on|proceed|react)|for (?:a decision|advice|guidance|instructions))',
              `${someone} (?:explains?|justif(?:y|ies)|account(?:s)? for) (?:themselves|itself|himself|herself)`,
              '(?:crisis|emergency|working|team|joint) (?:lunch|breakfast|dinner|coffee|drinks)(?: with .{2,40})?',
              '(?:jump|hop|get|go|dial) (?:on|onto|into|in) (?:an?|the) (?:[a-z]+ ){0,2}(?:calls?|zoom|teams|meet|huddle|chat|hangout|line)(?: (?:with|at|on|in) .{2,40})?',
              '(?:sit|get|come|put (?:our )?heads)(?: down)? together(?: and (?:talk|discuss|share|chat|compare notes|exchange|think)(?: .{0,30})?)?',
              'compare notes(?: with .{2,30})?',
              `(?:ring|call|phone|visit|see) ${someone} and (?:talk|discuss|chat|go over|share)(?: .{0,30})?`,
              '(?:(?:extra|special|additional|emergency|crisis|extraordinary) (?:session|sitting|forum|committee|summit|huddle)|(?:weekly|monthly|fortnightly|daily|regular|joint) (?:huddle|forum|sitting|summit|committee|get-together))(?: (?:of|with|for|at|convened|called|chaired|on|every) .{2,40})?',
              'meet(?: up)?(?: (?:with|at|in|on|every|again|the) .{2,60})?',
              '(?:brainstorm|blame)(?: (?:with|in|session).{0,40})?',
            ].join('|')}
          )(?: (?:on|at|by|this|next|every|within|before) (?!why|what|how)[a-z0-9][a-z0-9 ]{1,30})?[\s.!]*$
      `,
    ),
)

/** "Speak to Karl" */
const toSomebody = pattern()`
  ^(?:
    (?:[Tt]alk|[Ss]peak|[Ss]it down|[Cc]heck in|[Mm]eet|[Cc]all|[Cc]atch up)(?: up)? (?:to|with)
    |[Ii]nform|[Nn]otify|[Aa]lert|[Cc]onsult|[Pp]hone|[Rr]ing
  ) [A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+)?[.!]?$
`

/** The whole text, where all it asks for is talk: "Talk to the channel owner", "Inform Pia Holm". */
export function talkIn(text: string): Hit | undefined {
  if (text.length > longest || text.includes('?')) return undefined
  if (toSomebody().test(text)) return { start: 0, end: text.length, text }
  return talk.find(text)
}

const longest = 200

import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/placeholders.ts'
import type { Hit, Words } from '../../words/words.ts'

export default rule({
  id: 'operations/diagnose-not-meet',
  severity: 'warning',
  from: 'draft',
  reads: ['operations'],
  lists: ['meetings'],
  summary: 'A number that is off is answered by a check, not only by a meeting.',
  why: `A meeting compares opinions about the cause; a check finds it. Six weeks of meetings about whose data is right cost more
    than the tracking fault they were about.`,
  fix: 'List in diagnose what is looked at and where: is tracking on, are leads routed, is it in stock; meet afterwards if need be.',
  source: '[002] a diagnosis, not a meeting',

  valid: [
    `
    operations: { variance: { diagnose: [tracking, lead routing, Crisis meeting] } }
    `,
    `
    # What is checked may be about calls and meetings.
    operations: { variance: { diagnose: [Are calls answered, Call tracking, Sync of CRM and ads, Meeting rooms booked for test rides] } }
    `,
  ],
  invalid: [
    `
    operations:
      variance: { diagnose: [Emergency meeting with all agencies] }
      #                      ^^^^^^^^^^^^^^^^^ the only answer to a number that is off is a meeting
    `,
    [
      `
    operations:
      variance:
        diagnose: [Weekly sync, Discuss with the agency, Steerco]
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all 3 answers to a number that is off are meetings
    `,
      {
        related: [
          [
            ['sync', 'a meeting'],
            ['Discuss', 'a meeting'],
            ['Steerco', 'a meeting'],
          ],
        ],
      },
    ],
  ],

  *check({ operations: { variance } }, { words }) {
    const diagnose = variance?.diagnose ?? []
    const meetings: { readonly index: number; readonly hit: Hit }[] = []
    for (const [index, text] of diagnose.entries()) {
      const hit = meetingIn(text, words)
      if (hit) meetings.push({ index, hit })
      // One check is enough.
      else if (said(text, words)) return
    }
    const [first] = meetings
    if (!variance || !first) return
    if (meetings.length === 1)
      yield at(diagnose, first.index, 'the only answer to a number that is off is a meeting', {
        within: [first.hit.start, first.hit.end],
      })
    else
      yield at(variance, 'diagnose', `all ${meetings.length} answers to a number that is off are meetings`, {
        related: meetings.map(({ index, hit }) => at(diagnose, index, 'a meeting', { within: [hit.start, hit.end] })),
      })
  },
})

/** How a meeting is named: at the end of its name, or with the people who come to it. */
const withPeople = /^(?:\s(?:with|of|between|for|by|on|at|about|in|every|each|until|to|within|the)\b.*|[\s.!]*)$/i
const calls =
  /^(?:hold|have|call|set up|arrange|organi[sz]e|schedule|convene|book)\s(?:a|an|the|another|in|all|everyone|together)\b/i

const checking =
  /^(?:are|is|was|were|do|does|did|has|have we|which|what|how|why|who|check|count|compare|look at|test)\b/i

const someone =
  '(?:(?:to|with|from|by|in|up|about)? ?(?:the |our |all |each |every |both |their |whole |senior |relevant |channel |marketing |sales |media |brand |project )*(?:agenc(?:y|ies)|owners?|teams?|boards?|leads?|managers?|directors?|heads?|stakeholders?|colleagues|partners?|everyone|everybody|finance|sales|management|leadership|marketing|CMO|CEO|CFO|COO|MD|boss|committee|steerco|steering (?:committee|group)|person responsible|people (?:responsible|involved|concerned)))'
/** People told, called or brought together, and nothing looked at: "Talk to the channel owner", "Put it on the agenda". */
const talk = new RegExp(
  `^(?:(?:then|first|we|immediately|an?|quick|short|have|hold|set up|schedule|arrange|organi[sz]e|book|send|get|convene|informal|ad[- ]hoc|urgent|weekly|daily) )*(?:${[
    `(?:talk|speak|chat|sit down|sit together|liaise|consult|confer|touch base|check in|align|escalate|report|discuss)(?: (?:it|this|the (?:issue|matter|numbers?)|things))?(?: (?:up|over))? ${someone}`,
    `(?:inform|notify|alert|tell|involve|phone|ring|call(?: in| up)?|e-?mail|brief|ping|update|contact|assemble|gather|summon) ${someone}`,
    `(?:call|zoom|chat|conversation|talks?|word|video ?call|phone call|catch-up|huddle|coffee|lunch|(?:extra |special |working |joint )?session|email|e-?mail) (?:with|to|between|among) (?!.*\\b(?:customers?|buyers?|users?|donors?|members?|patients?|guests?|shoppers?|clients|prospects?|leads?|applicants?|students?|subscribers?|visitors?)\\b).{2,60}`,
    `let ${someone} know`,
    `(?:ask|press|push|wait) ${someone}? ?for (?:an? )?(?:explanation|statement|report|comment|answer|reasons?|justification)s?(?: .{0,40})?`,
    `${someone} (?:decides?|meets?|talks?|discuss(?:es)?|looks? (?:at|into) it)(?: .{0,30})?`,
    '(?:minutes|report|note|memo|email|update) (?:to|for) (?:all|everyone|the .{2,30})',
    '(?:follow-up|phone|video|zoom|teams|conference|group|emergency|crisis|status) calls?',
    `loop (?:in )?${someone}(?: in)?`,
    `(?:slack|message|text|teams|DM|WhatsApp) ${someone}`,
    `(?:get|put|have) ${someone} (?:on|in|round|around|to) (?:the|a|one|an?) (?:phone|call|line|room|table|meeting)`,
    '(?:crisis|emergency|urgent) talks?',
    '(?:tele|telephone |video |phone )-?conference',
    '(?:working|joint|emergency|crisis|strategy|planning|alignment|review) session',
    '(?:bring|get|pull|put|call|round) (?:everyone|everybody|all|the (?:team|owners|agencies|leads|channel owners)|people)(?: [a-z]+){0,2}? (?:together|(?:in|into|to) (?:a|one|the same|the) (?:room|meeting|call)|round (?:a|the|one) table|on (?:a|the) call)',
    '(?:get|sit|come|meet)(?: [a-z]+)? (?:round|around) (?:a|the|one) table',
    '(?:put|raise|place|bring|add|take|table|discuss|mention|flag) (?:it|this|them|the (?:issue|matter|variance|problem|numbers?))?(?: up)? ?(?:on|in|at|to|for) (?:the |our |next |a )*(?:agenda|(?:next |weekly |monthly |following )*(?:meeting|review|call|board|round|session|steerco|committee|stand-up|sync))(?: .{0,40})?',
    'escalat(?:e|ion)(?: (?:it|this))?(?: (?:to|upwards?|up the (?:line|chain|ladder)).{0,40})?',
    'meet(?: up)?(?: (?:with|at|in|on|every|again|the) .{2,60})?',
    '(?:brainstorm|blame)(?: (?:with|in|session).{0,40})?',
  ].join('|')})[\\s.!]*$`,
  'i',
)

/** "Speak to Karl" */
const toSomebody =
  /^(?:(?:[Tt]alk|[Ss]peak|[Ss]it down|[Cc]heck in|[Mm]eet|[Cc]all|[Cc]atch up)(?: up)? (?:to|with)|[Ii]nform|[Nn]otify|[Aa]lert|[Cc]onsult|[Pp]hone|[Rr]ing) [A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+)?[.!]?$/

/** The words that make the whole entry a meeting. "Call tracking" and "are calls answered" are checks. */
function meetingIn(text: string, words: Words): Hit | undefined {
  const act = words.language === 'en' && !text.includes('?') ? (talk.exec(text) ?? toSomebody.exec(text)) : null
  if (act) return { start: act.index, end: act.index + act[0].length, text: act[0] }
  const hits = words.find('meetings', text)
  const last = hits.at(-1)
  if (!last || text.includes('?') || checking.test(text)) return undefined
  if (
    /^calls?$/i.test(last.text) &&
    !/\b(?:escalation|crisis|emergency|conference|team|agency|status|weekly|daily|alignment|review|group|video|client)\s$/i.test(
      text.slice(0, last.start),
    )
  )
    return calls.test(text) ? last : undefined
  return hits.find((hit) => isNamed(hit, text))
}

function isNamed({ start, end, text: word }: Hit, text: string): boolean {
  const behind = text.slice(end)
  // Systems are in sync too.
  if (/^syncs?$/i.test(word)) return /^(?:[\s.!]*$|\swith\b)/i.test(behind)
  return withPeople.test(behind) || (start === 0 && /^(?:discuss|talk|convene|get together)/i.test(text))
}

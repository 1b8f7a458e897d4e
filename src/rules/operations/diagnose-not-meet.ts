import { at, rule } from '../../lint/rule.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { talkIn } from '../../words/gaps/talk.ts'
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
  fix: 'List in `diagnose` what is looked at and where: is tracking on, are leads routed, is it in stock; meet afterwards if need be.',
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
      const isCheck = words.language === 'en' && asking.test(text.toLowerCase())
      const hit = isCheck ? undefined : (meetingIn(text, words) ?? (words.language === 'en' ? talkIn(text) : undefined))
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
const calls = pattern('i')`
  ^(?:hold|have|call|set up|arrange|organi[sz]e|schedule|convene|book)\s
  (?:a|an|the|another|in|all|everyone|together)\b
`

/** "Call the last five who did not buy" asks customers. */
const calledTogether = /^call\s(?:in|everyone|everybody|together|all(?!.*\bwho\b))\b/i

const checking =
  /^(?:are|is|was|were|do|does|did|has|have we|which|what|how|why|who|check|count|compare|look at|test)\b/i

/** "Meet the guests who left and ask why": something is found out. */
const asking = /\b(?:asks?|find out|hear) (?:them )?(?:why|what|how|where|whether|which)\b/

/** The words that make the whole entry a meeting. "Call tracking" and "are calls answered" are checks. */
function meetingIn(text: string, words: Words): Hit | undefined {
  const hits = words.find('meetings', text)
  const last = hits.at(-1)
  if (!last || text.includes('?') || checking.test(text)) return undefined
  if (
    /^calls?$/i.test(last.text) &&
    !/\b(?:escalation|crisis|emergency|conference|team|agency|status|weekly|daily|alignment|review|group|video|client)\s$/i.test(
      text.slice(0, last.start),
    )
  )
    return (last.start > 0 ? calls() : calledTogether).test(text) ? last : undefined
  return hits.find((hit) => isNamed(hit, text))
}

function isNamed({ start, end, text: word }: Hit, text: string): boolean {
  const behind = text.slice(end)
  // Systems are in sync too.
  if (/^syncs?$/i.test(word)) return /^(?:[\s.!]*$|\swith\b)/i.test(behind)
  return withPeople.test(behind) || (start === 0 && /^(?:discuss|talk|convene|get together)/i.test(text))
}

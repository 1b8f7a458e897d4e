import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { isAmongUs } from '../../words/gaps/own-circle.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Hit, Words } from '../../words/words.ts'

export default rule({
  id: 'journey/evidence',
  severity: 'warning',
  from: 'draft',
  reads: ['journey'],
  summary: 'The journey is drawn from what customers did or said.',
  why: `A journey that was agreed on in a room shows how the room thinks customers behave, and it is always tidier than what
    they do. Money then goes to stages that few people pass, and the place where most give up stays without an answer.`,
  fix: 'Name the data or the research behind the stages, with its date and how many people it covers.',
  source: '[000] step 2',

  valid: [
    `
    journey:
      evidence: [CRM path analysis 2025-10 to 2026-04 (n=5212)]
      stages: [{ id: awareness }]
    `,
    `
    # Assumptions beside data are said to be what they are; a workshop with customers is research.
    journey:
      evidence: [Team workshop 2026-02, Call-out records 2025]
      stages: [{ id: awareness }]
    `,
    `
    journey:
      evidence: [Workshop with 14 customers in May 2026]
      stages: [{ id: awareness }]
    `,
    `
    # Without stages there is nothing to prove: journey/mapped speaks.
    journey: { note: To be drawn in May }
    `,
  ],
  invalid: [
    `
    journey:
  # ^^^^^^^ nothing says what the journey is drawn from
      stages: [{ id: awareness }]
    `,
    `
    journey:
      evidence: [TBC]
      #         ^^^^^ nothing says what the journey is drawn from, only "TBC"
      stages: [{ id: awareness }]
    `,
    `
    journey:
      evidence: [Best guess of the sales team]
      #          ^^^^^^^^^^ the journey is drawn from "Best guess" and nothing that customers did or said
      stages: [{ id: awareness }]
    `,
    `
    journey:
      evidence: ["Assumptions, to be validated in customer interviews"]
      #           ^^^^^^^^^^^ the journey is drawn from "Assumptions" and nothing that customers did or said
      stages: [{ id: awareness }]
    `,
    `
    journey:
      evidence:
    # ^^^^^^^^ the journey is drawn from "workshop" and "Assumptions" and nothing that customers did or said
        - Marketing workshop 2026-02
        - Assumptions from last year's plan
      stages: [{ id: awareness }]
    `,
  ],

  *check({ journey }, { words }) {
    if (!journey.stages?.length) return
    const { evidence = [] } = journey
    const entries = evidence.map((text, index) => ({ text, index })).filter(({ text }) => said(text, words))
    if (entries.length === 0) {
      const instead = evidence.length > 0 ? `, only "${evidence.join(', ')}"` : ''
      yield at(journey, 'evidence', `nothing says what the journey is drawn from${instead}`)
      return
    }
    const weak: { readonly index: number; readonly opinion: Hit }[] = []
    for (const { text, index } of entries) {
      const opinion = opinionIn(text, words)
      // One that customers had a part in is enough.
      if (!opinion) return
      weak.push({ index, opinion })
    }
    const [first] = weak
    if (!first) return
    const all = sayList([...new Set(weak.map(({ opinion }) => `"${opinion.text}"`))])
    if (weak.length === 1)
      yield at(evidence, first.index, `the journey is drawn from ${all} and nothing that customers did or said`, {
        within: [first.opinion.start, first.opinion.end],
      })
    else
      yield at(journey, 'evidence', `the journey is drawn from ${all} and nothing that customers did or said`, {
        related: weak.map(({ index, opinion }) =>
          at(evidence, index, `"${opinion.text}"`, { within: [opinion.start, opinion.end] }),
        ),
      })
  },
})

/** "n=212", "14 customers": people outside the company were asked or watched. */
const counted = pattern('iu')`
  \bn\s?[=:]\s?\d
  |(?:
    \d
    |\b(?:
      with|by|from|of|on|among|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty
      |forty|fifty|dozen|real|actual
    )
  )\s(?:[\p{L}-]+\s){0,2}(?:
    customers|clients|buyers|shoppers|users|subscribers|members|donors|visitors|patients|guests|households|families
    |parents|respondents|consumers|owners|readers|tenants|students|prospects|people|adults|bookings|orders|calls
    |visits|sessions|records|reviews|complaints|answers|responses
  )\b
`

/** The word that shows an opinion, where nothing beside it says that customers had a part in it. */
function opinionIn(text: string, words: Words): Hit | undefined {
  const [opinion] = words.find('assumptions', text)
  if (!opinion) return words.language === 'en' && isAmongUs(text) ? { start: 0, end: text.length, text } : undefined
  // "Desk research, mostly intuition" weighs the two itself.
  if (words.language === 'en' && /\b(?:mostly|mainly|largely|chiefly|primarily) $/i.test(text.slice(0, opinion.start)))
    return opinion
  if (words.language === 'en' && isGathering.test(opinion.text) && isWithOthers(text)) return undefined
  const done = text.replace(toCome(), '')
  return words.find('evidence', done).length === 0 && !counted().test(done) ? opinion : undefined
}

const isGathering = /workshop|brainstorm|whiteboard|sticky|post-it|session|conversation|discussion/i

/** "Workshop with the residents' council": people, and none of them from the company. */
function isWithOthers(text: string): boolean {
  const [, who = ''] = withPeople().exec(text) ?? []
  return who !== '' && !colleagues().test(who)
}
const withPeople = pattern('u')`
  (?<!\p{L})(?:with|by|among)\s(
    (?:[\p{L}\d’'-]+\s){0,4}[\p{L}-]{3,30}(?:s['’]?|['’]s|men|women|people)(?!\p{L})[^,;.]*
  )
`
const colleagues = pattern('i')`
  \b(?:
    teams?|agency|agencies|sales|salespeople|marketing|marketers|management|board|colleagues?|staff|stakeholders?
    |departments?|directors?|managers?|heads?|leads?|leaders?|leadership|reps?|consultants?|founders?|partners?
    |planners?|designers?|developers?|strategists?|freelancers?|experts?|specialists?|executives?|officers?
    |employees?|trustees?|brand|product|finance|trainers?|facilitators?|our own|in-house|internal|ourselves
    |notes?|post-its?|stickies|cards?|templates?|slides|assumptions?|guess(?:es)?|hypothes[ie]s|ideas?|branch(?:es)?
  )\b
`

/** "To be validated with customer interviews": research that nobody has done yet is none. */
const toCome = pattern('gi')`
  \b(?:
    pending|awaiting
    |to be (?:\w+ly )?(?:tested|validated|checked|confirmed|verified|proved|proven|replaced)
    |until (?=[^,;.]*\b(?:is|are|has|have|comes?|arrives?)\b)
  )[^,;.]*
`

import { at, rule } from '../../lint/rule.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { anyOf } from '../../words/matching/any-of.ts'
import { isDenied } from '../../words/matching/denied.ts'
import { holding } from '../../words/matching/gated.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'governance/review-decides',
  severity: 'warning',
  from: 'draft',
  reads: ['governance'],
  lists: ['decisions'],
  summary: 'The agenda of the review has a decision on it.',
  why: `A meeting in which results are shown and nothing is decided is a report read aloud. People notice after the third one,
    send somebody else, and the plan goes on as it was written.`,
  fix: 'Put a decision on the agenda: which money moves, what stops, who has to change what by the next time.',
  source: '[000] step 5: moments to review and make changes',

  valid: [
    `
    governance: { review: { cadence: weekly, agenda: [shared metrics, variance, reallocation, message] } }
    `,
    `
    governance: { review: { cadence: weekly, agenda: [Numbers of the week, Which channel gets the pool] } }
    `,
    `
    # What is still open may be the decision.
    governance: { review: { cadence: weekly, agenda: [results, TBC] } }
    `,
    `
    governance: { review: { cadence: weekly, agenda: [TBC] } }
    `,
    `
    # No review is governance/review-cadence's.
    governance: { integration_owner: Lena Fischer }
    `,
  ],
  invalid: [
    `
    governance:
      review:
        cadence: weekly
        agenda: [channel updates, results, any other business]
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none of the 3 points on the agenda is a decision
    `,
    `
    governance:
      review: { cadence: weekly, agenda: ["Results only, no decisions"] }
      #                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the only point on the agenda, "Results only, no decisions", is no decision
    `,
    `
    governance:
      review: { cadence: weekly }
    # ^^^^^^ info: the review has no agenda, so nothing says that it decides anything
    `,
  ],

  *check({ governance: { review } }, { words }) {
    if (!review || said(review.cadence, words) === undefined) return
    const { agenda = [] } = review
    const points = agenda.filter((point) => said(point, words))
    // What is still open may be the decision.
    if (points.length < agenda.length) return
    if (points.length === 0) {
      yield at(review, 'agenda', 'the review has no agenda, so nothing says that it decides anything', {
        severity: 'info',
      })
    } else if (!decides(points.join(' ; '), words)) {
      const all =
        points.length === 1 ? 'the only point on the agenda' : `none of the ${points.length} points on the agenda`
      yield at(
        review,
        'agenda',
        `${all} ${points.length === 1 ? `, "${points[0]}", is no decision` : 'is a decision'}`.replace(' ,', ','),
      )
    }
  },
})

/** "Next steps", "which channel gets the pool": something is to be different afterwards. "No decisions" is none. */
function decides(agenda: string, words: Words): boolean {
  return (
    namesChange(agenda) ||
    words.find('decisions', agenda).some((hit) => !isDenied(agenda, hit) && !isElsewhere(agenda, hit)) ||
    acts().test(agenda) ||
    alternatives().test(agenda) ||
    agenda.split(' ; ').some((point) => asksWhat().test(point.trim()))
  )
}

/** "Should outdoor go on?", "Where the next £5k goes": a question that only a decision answers; "how did we do?" is none. */
const asksWhat = pattern('i')`
  (?:^|, | and |: )(?:
    (?:
      should|shall|do we(?! (?:have|know|see))|can we|must we|which|whether
      |who (?!did|was|has|had|came|attended|said|is)[a-z]+s
      |what (?:goes|comes|gets|to|do we|should|shall|will we|needs to|must|has to|next|would we|changes|moves|stops)
      |where (?:the|do|does|should|to|next|will|money|budget|spend)
      |how (?:
        much (?:to|more|less)|to (?!read)
        |do we (?:fix|respond|react|spend|close|make|get|move|change)
        |should|we (?:fix|respond|react)
      )
      |(?:do|does|will|is|are|has|have) (?:the |our |we |it |they )?(?:[a-z]+ ){1,8}or [a-z ]{1,60}\?$
      |are we (?:stopping|keeping|moving|cutting|on course to (?:stop|cut))
    )(?![a-z])
  ).*(?<!any questions\??)$
`

/** "Decisions are made elsewhere", "recap of last week's decisions": decided at another place or time. */
function isElsewhere(agenda: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    madeElsewhere.test(agenda.slice(end, end + 70)) || lookingBack.test(agenda.slice(Math.max(0, start - 60), start))
  )
}

const madeElsewhere = holding(
  'elsewhere|offline|outside|by the board|by email|made|taken|last|already',
  pattern()`
    ^[^;]{0,40}\b(?:
      elsewhere|offline|outside (?:the|this) (?:meeting|review)|by (?:the board|email)
      |(?:made|taken) (?:last|before|so far|earlier|since)
      |of last|from last|already (?:made|taken)
    )
  `,
)
const lookingBack = holding(
  'recap|summary|minutes|log|list|record|reminder|follow|read|past|previous|earlier|last ',
  pattern()`
    \b(?:
      (?:recap|summary|minutes|log|list|record|reminder|follow-up|read-?out) (?:of|on) (?:the |our |all )?
        (?:past |previous |earlier |recent |last (?:week|month|meeting|time|review)['’]?s? )?
      |(?:past|previous|earlier|last (?:week|month|meeting|time|review)['’]?s?) )$
  `,
)

/** A point that tells what to do: "Set next week's spend", "Fund or defund". */
const acts = pattern('i')`
  (?:^|; )(?:
    set|pick|fund|defund|accept|refuse|reject|assign|allocate|confirm|finali[sz]e|commit|launch|delay|postpone
    |select|renew|cancel|order|book|invest|reduce|increase|raise|lower|shift|settle|agree|name|appoint|release
    |freeze|unfreeze|grant|deny|rank|prune|trim|add or|start or|close|open or|hire|brief
  )\b
  |(?:^|; |\bwe )(?:pick|choose|drop|take|alter|fix|change|stop|keep|move|test|try|push|cut|scale|run|switch)
    (?= (?:the|a|an|one|two|what|which|on|off|to|next|money))
  |\b(?:money|budget|funds|spend) (?:to|from|in|out|into) (?:or|and|each|which)
  |\b(?:on|off|in|out|up|down) ?\/ ?[a-z ]*(?:on|off|in|out|up|down)\b
  |yes or no|gets the (?:money|budget|spend|pool|slot)|\b(?:up or down|in or out|on or off)\b
  |\b[A-Za-z]+ (?:rules|decides|settles) (?:on )?
  |what we (?:alter|change|stop|drop|cut|fix|move)\b
  |\b(?:is|are|gets?) (?:fixed|set|decided|agreed|chosen|settled|approved)\b(?! (?:by|at|in) )
  |(?:^|; )(?:
    commitments?|recommendations? to|votes?|agreements?|spend for|budget for|plan for (?:the )?(?:next|coming)
    |measures for|go\/stop|more or less
    |(?:what|ideas) (?:we|to) (?:try|do|test|change|stop|drop|add)
    |proposals? (?:to|for)|choices?|picks|orders (?:for|to)
  )(?![a-z])
  |\b(?:
    (?:and|or) votes?|try next|do next|next (?:week|month)['’]s (?:spend|budget|plan)
    |for the coming (?:week|month|fortnight)
  )\b
`

/** "More, less or leave alone", "RFCs to accept or reject", "Pull or keep each ad": where there are two ways one of them is taken. */
const alternatives = pattern('i')`
  \bmore(?: or |, | \/ ?)less\b
  |\bto (?!raise|share|ask|note|discuss)[a-z]{3,15} or (?:to )?[a-z]{3,15}(?= ;|$)
  |(?:^|; )[a-z]{3,12} or [a-z]{3,12} (?:each|every) (?!week|month|quarter|day|time|fortnight)[a-z]+
`

const namesChange = anyOf(`next step | next steps | action | actions | action point | action points | change | changes
  | budget allocation | budget allocations | budget reallocation | budget reallocations | budget line allocations
  | budget line reallocations | move | moves | scale | pause | stop | cut | adjust* | corrective | corrections | to do | to dos | todo | todos | swap | replace* | drop | continue | release of | goes next | pool goes | reserve goes | money goes | budget goes
  | next pound | next euro | next dollar | what do we | what we do | what we will do | how do we | what will we | shall we | ruling | rulings | rebrief | re brief | replan | re plan | rebalance* | redistribut* | countermeasure* | who does what | tasks for | tasks | kill | extend | fixes | owners and dates
  | moving money | moving budget | shifting money | shifting budget | instructions | orders to | which | whether | who gets | should we`)

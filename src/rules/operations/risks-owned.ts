import { at, rule } from '../../lint/rule.ts'
import { sayAway, sayDay } from '../../plan/dates.ts'
import { sayList } from '../../plan/lists.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { pattern } from '../../text/pattern.ts'
import { isGoodIntention } from '../../words/gaps/good-intentions.ts'
import { isImprovised } from '../../words/gaps/improvised.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { whoIs } from '../../words/people/who-is.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'operations/risks-owned',
  severity: 'warning',
  from: 'draft',
  reads: ['operations'],
  summary: 'Every risk has an owner, an answer and a day on which it is looked at again.',
  why: `A list of risks that nobody owns protects whoever wrote it and nobody else. What was seen coming and left alone is also the
    hardest loss to explain.`,
  fix: 'Name in `owner` who watches it, in `mitigation` what is done about it, and in `review_by` when it is next judged.',
  source: '[002] a ledger of operational risk',

  valid: [
    `
    operations:
      risks:
        - { risk: Test-ride slots run out, owner: Karl Jensen, mitigation: Weekend slots at 80% full, review_by: 2026-07-20 }
    `,
    `
    # A draft is not held against the calendar yet, and a closed plan no longer.
    status: closed
    operations:
      risks: [{ risk: A postal strike, owner: Beth Okoro, mitigation: Post early, review_by: 2026-06-01 }]
    `,
  ],
  invalid: [
    `
    operations:
      risks:
        - { risk: Test-ride slots run out }
        #   ^^^^ "Test-ride slots run out" has no owner, no answer and no day on which it is judged again
        - { risk: A postal strike, owner: TBC, mitigation: Post early, review_by: 2026-07-20 }
        #                                 ^^^ "A postal strike" has no owner
        - { owner: Karl Jensen, mitigation: none, review_by: 2026-07-20 }
        #                                   ^^^^ risk 3 has no answer
        - { risk: Snow, owner: Marketing team, mitigation: Move the fair indoors, review_by: 2026-07-20 }
        #                      ^^^^^^^^^^^^^^ info: "Snow" is owned by "Marketing team", which is no person
        - { risk: Frost, owner: Karl Jensen, mitigation: Stay alert and react quickly, review_by: 2026-07-20 }
        #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Frost" has no answer
    `,
    `
    status: live
    operations:
      risks:
        - { risk: A postal strike, owner: Beth Okoro, mitigation: Post early, review_by: 2026-07-14 }
        #                                                                                ^^^^^^^^^^ "A postal strike" was to be judged again by 14 July 2026, 1 day ago
    `,
  ],

  *check({ operations: { risks = [] } }, { words, stage, today }) {
    for (const [index, risk] of risks.entries()) {
      const { review_by } = risk
      const name = risk.risk === undefined ? `risk ${index + 1}` : `"${risk.risk.trim()}"`
      const owner = labelOf(risk.owner)
      const missing: ('owner' | 'mitigation' | 'review_by')[] = []
      if (owner === undefined || whoIs(owner, words) === 'nobody' || everyone.test(owner.trim())) missing.push('owner')
      if (!said(risk.mitigation, words) || isWaiting(risk.mitigation) || isMoodOnly(risk.mitigation, words))
        missing.push('mitigation')
      if (review_by === undefined) missing.push('review_by')
      const [first] = missing
      if (first) {
        // A gap that has a placeholder in it is marked there.
        const key = missing.find((one) => risk[one] !== undefined) ?? first
        yield at(risk, key, `${name} has ${sayList(missing.map((one) => lacks[one]))}`, {
          lacks: missing.map((one) => ({ holder: risk, key: one })),
        })
      }
      if (!missing.includes('owner') && owner !== undefined && whoIs(owner, words) === 'team')
        yield at(risk, 'owner', `${name} is owned by "${owner}", which is no person`, { severity: 'info' })
      if (review_by !== undefined && review_by < today && stage !== 'closed') {
        yield at(
          risk,
          'review_by',
          `${name} was to be judged again by ${sayDay(review_by)}, ${sayAway(today, review_by)}`,
          {
            from: 'live',
            fix: 'Judge the risk as it is now, change what it says, and set review_by to the next day.',
          },
        )
      }
    }
  },
})

function isMoodOnly(mitigation: string | undefined, words: Words): boolean {
  return mitigation !== undefined && words.language === 'en' && isGoodIntention(mitigation)
}

/** To watch and to hope change nothing; what stands behind them may. */
function isWaiting(mitigation = ''): boolean {
  const value = mitigation.trim()
  return isImprovised(value) || watched().test(value) || hoped().test(value) || left().test(value) || bare.test(value)
}

/** "Keep an eye on it". Few words are counted behind it, for they can be told apart in more than one way. */
const watched = pattern('i')`
  ^(?:(?:we['’]?ll|we will|will|just|to|simply|closely|continue to) )*(?:
    monitor(?:ing)?|watch(?:ing)?|keep(?:ing)? an eye(?: on)?|hope(?:fully)?(?: for the best)?|wait and see|see
    |see how it goes|keep (?:our )?fingers crossed|pray
  )(?: (?:
      it|this|that|closely|regularly|carefully|for now|over time|(?:on )?(?:the|our|all) [a-z]+(?: [a-z]+)?
      |situation|things|numbers|bookings|sales|stock|results|forecast
    )
  ){0,4}[.!]?$
`
/** "Hope it stays dry", "will be monitored" */
const hoped = pattern('i')`
  ^(?:we |let['’]?s |just )?hope (?:it|that|for|the|nobody|no one|we|they|not|so|there)\b
  |^(?:
    (?:it |this )?(?:will be |to be |being |is |are |is being )?
    (?:monitored|watched|observed|kept under review|tracked)
  )(?: [a-z]+)?[.!]?$
`
/** "Still open", "nothing we can do" */
const left = pattern('i')`
  ^(?:
    (?:it is |it's |this is )?(?:very |highly |quite |most |rather )?
      (?:unlikely|improbable|low (?:risk|probability|likelihood))(?: to (?:happen|occur|arise|matter))?
    |open|still open|under review|under discussion|in discussion|keep (?:watching|looking|monitoring)
    |(?:there is |there's )?(?:nothing|not much|little) (?:we|that can|anyone|one|much|can|to)\b(?! change)[^.;,]{0,30}
    |(?:we )?(?:live|cope|deal) with (?:it|that)(?: (?:if|when) .{1,30})?
  )[.!]?$
`
/** "Accept" without why, or up to what */
const bare = /^(?:accept(?:ed)?|ignored?(?: (?:it|this|the risk))?)[.!]?$/i
/** All of them are nobody in particular. */
const everyone = /^(?:us|we|(?:we )?all(?: of us| hands)?|everyone|everybody|(?:the )?whole team)$/i

const lacks = { owner: 'no owner', mitigation: 'no answer', review_by: 'no day on which it is judged again' }

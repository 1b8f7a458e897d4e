import { at, rule } from '../../lint/rule.ts'
import { sayMoney } from '../../plan/money.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'objective/subordinates',
  severity: 'warning',
  from: 'draft',
  reads: ['objective', 'budget?'],
  summary: 'Supporting goals help the objective and have no money of their own.',
  why: `Everything but the one objective is subordinate to it. A supporting goal that cannot say how it helps is a second
    objective in waiting, and one with its own budget has already become one.`,
  fix: 'Say how the goal helps the objective, and pay for it from the one budget; or take it out of the plan.',
  source: '[000] a single commercial objective',

  valid: [
    `
    objective:
      supporting:
        - { goal: Open two more depots, metric: new-subscribers, supports: A shorter way to a test ride }
    `,
    `
    objective:
      supporting: [{ goal: Answer within a day, supports: Fewer lost leads, budget: 0 }]
    `,
  ],
  invalid: [
    `
    objective:
      supporting:
        - { goal: Open two more depots, metric: new-subscribers }
    #       ^^^^ "Open two more depots" does not say how it helps the objective
        - { goal: Win an award, supports: TBC }
    #                                     ^^^ "Win an award" does not say how it helps the objective
        - { supports: Shorter queues, budget: 4000 }
    #                                         ^^^^ this supporting goal has a budget of its own: £4,000
    budget: { currency: GBP }
    `,
  ],

  *check({ objective, budget }, { words }) {
    for (const entry of objective.supporting ?? []) {
      const name = entry.goal ? `"${entry.goal}"` : 'this supporting goal'
      if (!said(entry.supports, words) || isEmpty(entry.supports ?? ''))
        yield at(entry, 'supports', `${name} does not say how it helps the objective`)
      if (entry.budget)
        yield at(entry, 'budget', `${name} has a budget of its own: ${sayMoney(entry.budget, budget?.currency)}`)
    }
  },
})

/** That it helps is what the key says; how is not said. */
function isEmpty(supports: string): boolean {
  const value = supports.trim()
  return value.length <= longest && (thatItDoes().test(value) || elsewhere().test(value))
}

const longest = 100
/** "It supports the objective", "Directly linked to our growth" */
const thatItDoes = pattern('i')`
  ^(?:(?:it|this|which|that|goal) |(?:also|directly|indirectly|clearly|all|partly) )*(?:
    (?:
      supports?|supporting|helps?(?: us)?|helping|serves?|contributes?|aligns?|aligned|feeds?|in line|in support
      |underpins?|ladders? up|links?|linked|leads?|part|adds?|boosts?|drives?|relevant|necessary|needed|important
      |good|useful|key
    )(?: (?:to|with|into|for|of|in|the|reach|reaching|achieve|achieving|meet|meeting|hit|hitting|towards))* ?
  )?(?:
    (?:
      the|our|this|its|a|main|overall|wider|primary|commercial|marketing|business|one|single|company|big|core
      |central|top-level|above|same|plan['’]s
    ) )*(?:
      objectives?|goals?|aims?|targets?|strategy|plan|business|brand|campaign|company|cause|everything|all|it|them
      |growth|success|results|number
    )(?: (?:\d|one|above|as a whole|overall))?[.!]?$
`
/** "See above", "self-explanatory" */
const elsewhere = pattern('i')`
  ^(?:
    the above
    |(?:see|as|same as) (?:above|below|before|objective|the objective|statement)
    |ditto|yes|yep|various|several|obvious|obviously|self-explanatory|self-evident|general|generally|directly
    |indirectly|both|all of (?:it|them|the above)|nice to have|why not|because|important
  )[.!]?$
`

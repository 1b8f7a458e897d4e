import { at, on, rule } from '../../lint/rule.ts'
import { asLines, movingInProse } from '../../plan/budget/moving-in-prose.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { pattern } from '../../text/pattern.ts'
import { isImprovised } from '../../words/gaps/improvised.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isAsBefore } from '../../words/gaps/says-nothing.ts'
import { isAnybodysCall, isJudgement } from '../../words/gaps/somebodys-call.ts'
import { beginning, holding } from '../../words/matching/gated.ts'

export default rule({
  id: 'budget/reallocation-rule',
  severity: 'error',
  from: 'draft',
  reads: ['budget'],
  summary: 'The plan says what has to happen for money to move between channels.',
  why: `A budget without a rule for moving it stays where it was put, even when the results say otherwise: without an agreed
    trigger, every move is an argument between the one who loses and the one who gains.`,
  fix: 'Write in budget.reallocation.trigger a number and a time: "Channel CPA over £200 for 14 days".',
  source: '[000] cross-channel flexibility; step 5',
  over: ['budget/one-decider', 'budget/reallocation-process'],

  valid: [
    `
    budget: { total: 900, reallocation: { trigger: Channel CPA over £200 for 14 days } }
    `,
    `
    # No money, nothing to move.
    budget: { total: 0, allocations: [{ channel: organic-social, amount: 0 }] }
    `,
  ],
  invalid: [
    [
      `
    ## Budget
    #  ^^^^^^ warning: nothing says when money moves from one channel to another, or who decides it, in a way that can be read

    - Total: £900

    ## Governance

    Lena Fischer decides weekly; where CPA is above £200, up to a fifth of a budget moves.
      `,
      {
        file: 'autumn.plan.md',
        related: [
          [
            [
              'Lena Fischer decides weekly; where CPA is above £200, up to a fifth of a budget moves.',
              'this speaks of it, as prose',
            ],
          ],
        ],
      },
    ],
    `
    budget:
  # ^^^^^^ nothing says when money moves from one channel to another, or who decides it
      total: 900
    `,
    `
    budget:
      total: 900
      reallocation: { decided_by: Lena Fischer }
    # ^^^^^^^^^^^^ nothing says what has to happen for money to move from one channel to another
    `,
    `
    budget:
      reallocation: { trigger: TBC, decided_by: Lena Fischer }
      #                        ^^^ nothing says what has to happen for money to move from one channel to another
    `,
    `
    budget:
      reallocation: { trigger: At Lena's discretion, decided_by: Lena Fischer }
      #                        ^^^^^^^^^^^^^^^^^^^^ warning: "At Lena's discretion" does not say what has to happen for money to move
    `,
    `
    budget:
      reallocation: { trigger: When the team feels a channel underperforms, decided_by: Lena Fischer }
      #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "When the team feels a channel underperforms" does not say what has to happen for money to move
    `,
  ],

  *check({ budget }, { narrative, words }) {
    const { total, reallocation } = budget
    if (total === 0) return
    const missing = !reallocation
      ? at(budget, 'reallocation', 'nothing says when money moves from one channel to another, or who decides it')
      : at(reallocation, 'trigger', 'nothing says what has to happen for money to move from one channel to another')
    const trigger = said(reallocation?.trigger, words)
    if (reallocation && trigger !== undefined && !isOpen(trigger)) {
      if (
        words.language === 'en' &&
        (isImprovised(trigger) ||
          isJudgement(trigger) ||
          isAnybodysCall(
            withoutNames(
              trigger,
              spotsOf(reallocation, 'decided_by').flatMap(({ value }) => labelOf(value) ?? []),
            ),
          ))
      )
        yield at(reallocation, 'trigger', `"${trigger}" does not say what has to happen for money to move`, {
          severity: 'warning',
        })
      return
    }
    const prose = movingInProse(narrative)
    if (!prose) yield missing
    else
      yield {
        ...missing,
        message: `${missing.message}, in a way that can be read`,
        severity: 'warning',
        fix: asLines,
        related: [on({ holder: prose, key: 'text' }, 'this speaks of it, as prose')],
      }
  },
})

/** "None. Budgets are final.", "we'll see how it goes": nothing has to happen, or nobody knows what. */
function isOpen(trigger = ''): boolean {
  return (
    isOnlyLink(trigger) ||
    isAsBefore(trigger) ||
    open.test(trigger.trim()) ||
    (stays.test(trigger) && !/\d/.test(trigger))
  )
}

const open = beginning(
  'no|never|does|n/a|we|let|wait|time|open|at |later|as |if |when|where|ad|there',
  pattern()`
    ^(?:
      none|never|nothing|no|n\/a
      |(?:not|does not|doesn['’]t) (?:apply|applicable|relevant)
      |not at all|not this (?:year|quarter|time)
    )\s*(?:[.,;:(–—]|-\s|$)
    |^(?:
      we(?:['’]ll| will| shall)(?: have to| just)? see|let['’]s see|wait and see|time will tell
      |open(?=$|[.,;:(?]| (?:to|for|until|question|at present|at the moment)\b)
      |at (?:some|a) later (?:point|date|stage)|later
    )(?![A-Za-z])[^\d]*$
    |^(?:
      as and when
      |(?:as|if|when|where)(?: and (?:when|where|if))?(?: it is| it's)? (?:
        needed|required|necessary|appropriate|possible|applicable|agreed|it suits
      )
      |ad[- ]hoc|there (?:is|are|was)(?: no|n['’]t) .{1,30}
    )[^\d]*$
  `,
)
/** "Up to Lena": who decides is said elsewhere. */
function withoutNames(trigger: string, names: readonly string[]): string {
  const known = new Set(names.flatMap((name) => name.split(/\s+/)))
  return trigger
    .split(/\s+/)
    .filter((word) => !known.has(word.replace(/(?:['’]s)?[.,;:]?$/, '')))
    .join(' ')
}

/** "Budgets do not move during the campaign", "fixed for the year" */
const stays = holding(
  "not|n’t|n't|never|stay|remain|fixed|final|frozen|locked|no realloc|no mov|no shift|no transfer",
  pattern()`
    ^(?!.*\b(?:if|unless|when|until|once|below|above|under|over|after|before|except|falls?|drops?|misses)\b)
    (?:(?:the|our|all|channel|media|any) )*(?:
      (?:budgets?|money|funds?|spend|allocations?|lines?|it|they|we|nothing|amounts?|split|sums?) (?:
        (?:is|are|do|does|will|shall|can|may|must|would) ?(?:not|never)
        |(?:is|are|do|does|wo|ca|must)n['’]t|cannot|never|stays?|remains?|(?:is|are) (?:fixed|final|frozen|locked)
      )
      |fixed|frozen|locked
      |no (?:reallocations?|mov(?:es?|ement|ing)|shift(?:s|ing)?|transfers?)
    )(?![A-Za-z]).*$
  `,
)

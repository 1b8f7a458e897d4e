import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'objective/supports',
  severity: 'info',
  from: 'draft',
  reads: ['objective'],
  summary: 'The objective says which wider goal of the company it is a step towards.',
  why: `A quarter's target makes sense as part of something longer. Where the goal above it is named, a reader can tell
    whether the plan is ambitious enough, and what it should give way to when the two collide.`,
  fix: "Name the company's goal that this objective serves, with its number and its date.",
  source: '[003] define goals',

  valid: [
    'objective: { supports: "11,000 active subscribers by 31 December 2026" }',
    'objective: { supports: Break even in the year to March 2027, owner: Ruth Adeyemi }',
  ],
  invalid: [
    `
    objective: { statement: Acquire 2000 subscribers. }
  # ^^^^^^^^^ the objective names no wider goal that it serves
    `,
    `
    objective: { supports: n/a }
    #                      ^^^ the objective names no wider goal that it serves
    `,
  ],

  *check({ objective }, { words }) {
    if (!said(objective.supports, words))
      yield at(objective, 'supports', 'the objective names no wider goal that it serves')
  },
})

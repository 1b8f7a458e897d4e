import { at, rule } from '../../lint/rule.ts'
import { elements } from '../../plan/plan.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'budget/not-only',
  severity: 'error',
  from: 'approved',
  reads: ['budget'],
  summary: 'An approved plan is more than its budget.',
  why: `A plan of which only the money is filled in says what will be spent and not what for. Once it is approved, the
    spending is tracked as if it were progress, because there is nothing else to track.`,
  fix: 'Add the objective first and the other elements after it, or set the status back to draft.',
  source: '[002] a plan read as a budget document',

  valid: [
    `
    status: approved
    objective: { statement: Acquire 2,000 subscribers by 30 September 2026. }
    budget: { total: 900 }
    `,
  ],
  invalid: [
    `
    status: approved
    budget: { total: 900 }
  # ^^^^^^ the budget is the only one of the six elements that says anything
    `,
    `
    status: live
    objective: { statement: TBC, by: }
    channels: https://example.com/channels.xlsx
    measurement: { metrics: [] }
    budget: { total: 900 }
  # ^^^^^^ the budget is the only one of the six elements that says anything
    `,
  ],

  *check(_, { plan, words }) {
    const others = elements.filter((element) => element !== 'budget')
    // An element that is one text is only a link to something else.
    if (others.some((key) => typeof plan.data[key] !== 'string' && saysSomething(plan.data[key]))) return
    yield at(plan.data, 'budget', 'the budget is the only one of the six elements that says anything', { place: 'key' })

    function saysSomething(value: unknown): boolean {
      if (typeof value === 'string') return said(value, words) !== undefined
      if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething)
      return value !== undefined && value !== null
    }
  },
})

import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'plan/has-head',
  severity: 'warning',
  from: 'draft',
  reads: ['title?', 'period?'],
  summary: 'The plan says what it is called and which days it covers.',
  why: `The title is how a plan is told from the next one in reports and briefs. The period is what launch, flights and
    targets are held against: without it nobody can say that something is late or that the plan is over.`,
  fix: 'Write a title, and the first and the last day as period: { start: 2026-07-01, end: 2026-09-30 }.',
  source: 'ours',

  valid: [
    `
    title: Autumn 2026
    period: { start: 2026-09-01, end: 2026-11-30 }
    `,
  ],
  invalid: [
    `
    objective: { statement: Acquire 2000 subscribers. }
  # ^^^^^^^^^ the plan has neither a title nor a period
    `,
    `
    title: "[Campaign name]"
    #      ^^^^^^^^^^^^^^^^^ "[Campaign name]" is no title yet
    period: { start: 2026-09-01, end: 2026-11-30 }
    `,
    `
    period: { start: 2026-09-01, end: 2026-11-30 }
  # ^^^^^^ the plan has no title
    `,
    `
    title: Autumn 2026
  # ^^^^^ the plan has no period: nothing says when it starts and ends
    `,
    `
    title: Autumn 2026
    period: { start: 2026-09-01, end: TBC }
    #                                 ^^^ the period has no last day
    `,
    `
    title: Autumn 2026
    period: { end: 2026-11-30 }
  # ^^^^^^ the period has no first day
    `,
    `
    title: Autumn 2026
    period: { start: , note: Whenever the new shop opens. }
  # ^^^^^^ the period has neither a first nor a last day
    `,
  ],

  *check({ title, period }, { plan: { data }, words }) {
    if (Object.keys(data).length === 0) return
    if (
      title === undefined &&
      !Object.hasOwn(data, 'title') &&
      period === undefined &&
      !Object.hasOwn(data, 'period')
    ) {
      yield at(data, 'title', 'the plan has neither a title nor a period')
      return
    }
    if (!said(title, words))
      yield at(data, 'title', title === undefined ? 'the plan has no title' : `"${title}" is no title yet`)
    if (!period) yield at(data, 'period', 'the plan has no period: nothing says when it starts and ends')
    else if (!period.start && !period.end)
      yield at(data, 'period', 'the period has neither a first nor a last day', { place: 'key' })
    else if (!period.start) yield at(period, 'start', 'the period has no first day')
    else if (!period.end) yield at(period, 'end', 'the period has no last day')
  },
})

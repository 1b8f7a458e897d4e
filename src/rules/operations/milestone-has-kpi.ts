import { at, rule } from '../../lint/rule.ts'
import { stepName } from '../../plan/timing/waiting.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'operations/milestone-has-kpi',
  severity: 'error',
  from: 'draft',
  reads: ['operations'],
  summary: 'Every milestone names the metric it is there to move.',
  why: `A task can be finished on time and change nothing. With the metric beside it, a milestone that was reached and moved
    nothing is seen at once, and so is a task that nobody needed.`,
  fix: 'Write in `metric` the id of the number that should move once the milestone is reached.',
  source: '[002] every milestone tied to an operational KPI',

  valid: [
    `
    operations: { milestones: [{ id: live, name: All channels live, metric: new-subscribers }] }
    `,
    `
    # An id that nobody has is plan/known-references'.
    operations: { milestones: [{ id: live, name: All channels live, metric: new-subscriberz }] }
    measurement: { metrics: [{ id: new-subscribers }] }
    `,
  ],
  invalid: [
    `
    operations:
      milestones:
        - { id: live, name: All channels live, due: 2026-07-01 }
        #   ^^ nothing says which number "All channels live" should move
        - { id: briefs, metric: TBC }
        #                       ^^^ nothing says which number "briefs" should move, only "TBC"
    `,
  ],

  *check({ operations: { milestones = [] } }, { words }) {
    for (const milestone of milestones) {
      const { metric } = milestone
      if (said(metric, words)) continue
      const only = metric === undefined ? '' : `, only "${metric}"`
      yield at(milestone, 'metric', `nothing says which number "${stepName(milestone)}" should move${only}`)
    }
  },
})

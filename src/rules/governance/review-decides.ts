import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/placeholders.ts'

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
    governance: { review: { cadence: weekly, agenda: [Numbers of the week, What to stop] } }
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
      review: { cadence: weekly, agenda: [Results] }
      #                                  ^^^^^^^^^ the only point on the agenda, "Results", is no decision
    `,
    `
    governance:
      review: { cadence: weekly }
    # ^^^^^^ info: the review has no agenda, so nothing says that it decides anything
    `,
  ],

  *check({ governance: { review } }, { words }) {
    if (!review || said(review.cadence, words) === undefined) return
    const points = (review.agenda ?? []).filter((point) => said(point, words))
    if (points.length === 0) {
      yield at(review, 'agenda', 'the review has no agenda, so nothing says that it decides anything', {
        severity: 'info',
      })
    } else if (!points.some((point) => decides(point) || words.find('decisions', point).length > 0)) {
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

/** "Next steps", "Actions by Friday": something is to be different afterwards. */
function decides(point: string): boolean {
  return /\b(?:next steps?|actions?|action points?|changes?|budget(?: line)?s? (?:re)?allocations?|moves?|scale|pause)\b/i.test(
    point,
  )
}

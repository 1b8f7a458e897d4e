import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'governance/review-shared-metric',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'measurement?', 'objective?'],
  summary: 'The review holds the plan against a metric that all channels share.',
  why: `Reviewed against its own number, every channel has a good story each time, and the stories do not add up to the
    result. One shared number on the first page turns them into questions about the same thing.`,
  fix: 'Write in review.against the id of a shared metric, best the one of the objective.',
  source: '[000] against the shared commercial metric',

  valid: [
    `
    governance: { review: { cadence: weekly, against: orders } }
    measurement: { shared: [orders, cpa], metrics: [{ id: orders }, { id: cpa }] }
    `,
    `
    # The metric of the objective should be shared, and measurement/shared says so.
    objective: { metric: orders }
    governance: { review: { cadence: weekly, against: orders } }
    measurement: { shared: [cpa], metrics: [{ id: orders }, { id: cpa }] }
    `,
    `
    # A misspelt id is plan/known-references'; a review that does not exist is governance/review-cadence's.
    governance: { review: { cadence: weekly, against: ordres } }
    measurement: { shared: [orders], metrics: [{ id: orders }] }
    `,
    'governance: { integration_owner: Lena Fischer }',
  ],
  invalid: [
    `
    governance:
      review: { cadence: weekly }
    # ^^^^^^ nothing says which metric the review is held against
    `,
    `
    governance:
      review: { cadence: weekly, against: TBC }
      #                                   ^^^ nothing says which metric the review is held against
    `,
    [
      `
    governance: { review: { cadence: weekly, against: clicks } }
    #                                                 ^^^^^^ the review is held against "clicks", and what the channels share is orders and cpa
    measurement: { shared: [orders, cpa], metrics: [{ id: orders }, { id: cpa }, { id: clicks }] }
    `,
      { related: [[['[orders, cpa]', 'the shared metrics']]] },
    ],
  ],

  *check({ governance: { review }, measurement, objective }, facts) {
    if (!review) return
    const { against } = review
    if (against === undefined || !said(against, facts.words)) {
      yield at(review, 'against', 'nothing says which metric the review is held against')
      return
    }
    const shared = measurement?.shared ?? []
    if (!measurement || shared.length === 0 || shared.includes(against) || against === objective?.metric) return
    if (facts.links.known('metric')?.has(against) === false) return
    yield at(
      review,
      'against',
      `the review is held against "${against}", and what the channels share is ${sayList(shared)}`,
      {
        related: [at(measurement, 'shared', 'the shared metrics')],
      },
    )
  },
})

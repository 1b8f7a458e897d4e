import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { Measurement } from '../../plan/format.generated.ts'
import { listOf } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { beginning } from '../../words/matching/gated.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'measurement/honest',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  summary: 'The plan says where its numbers are approximate.',
  why: `Some numbers of every plan are estimates: what an ad platform reports, what a panel remembers, what a model fills in.
    If none is marked as such, all are believed to the last digit, and the first one that proves wrong discredits the rest.`,
  fix: 'Mark metrics in `precision` as approximate or modelled, say in `limits` what they leave out, and what attribution cannot see.',
  source: '[000] where measurement is approximate rather than precise',

  valid: [
    `
    measurement: { metrics: [{ id: orders, precision: exact }, { id: searches, precision: approximate }] }
    `,
    `
    measurement: { metrics: [{ id: orders, precision: exact }], attribution: { limits: [Cash gifts carry no code] } }
    `,
    `
    # Said in words.
    measurement: { metrics: [{ id: awareness, definition: "Estimated from 300 interviews, margin of error 4 points." }] }
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
    # ^^^^^^^ none of the 2 metrics is marked as approximate or modelled, and no limit is named
        - { id: orders, precision: exact, limits: none }
        - { id: clicks, definition: Clicks on our ads. }
    `,
    `
    measurement: { metrics: [{ id: clicks }], attribution: { model: Last click, limits: [] } }
    #                       ^^^^^^^^^^^^^^^^ the only metric is not marked as approximate or modelled, and no limit is named
    `,
  ],

  *check({ measurement }, { words }) {
    const count = measurement.metrics?.length ?? 0
    if (count === 0 || isHonest(measurement, words)) return
    const none = count === 1 ? 'the only metric is not' : `none of the ${count} metrics is`
    yield at(measurement, 'metrics', `${none} marked as approximate or modelled, and no limit is named`, {
      lacks: measurement.metrics?.map((metric) => ({ holder: metric, key: 'precision' })) ?? [],
    })
  },
})

function isHonest({ metrics = [], attribution, note }: Frozen<Measurement>, words: Words): boolean {
  const admits = (text: string | undefined) => text !== undefined && words.find('approximations', text).length > 0
  return (
    attribution?.limits?.some((limit) => said(limit, words) !== undefined && !deniesLimits.test(limit.trim())) ||
    metrics.some(
      ({ precision, limits }) =>
        (precision ?? 'exact') !== 'exact' ||
        (said(limits, words) !== undefined && !deniesLimits.test(limits?.trim() ?? '')),
    ) ||
    metrics.some(
      ({ definition, note, source }) =>
        [definition, note].some(admits) || listOf(source).some((one) => doubted.test(one)),
    ) ||
    [note, attribution?.note, attribution?.model].some(admits)
  )
}

/** "Everything is tracked": that there are none. */
const deniesLimits = beginning(
  'we |measure|track|see|count|capture|everything|all|every|it all|100|fully|completely|nothing|no ',
  pattern()`
    ^(?:we (?:can )?)?(?:measure|track|see|count|capture)s? (?:everything|all(?: of it)?|all [a-z]+)[.!]?$
    |^(?:everything|all(?: [a-z]+)?|every [a-z]+|it all|100 ?%|fully|completely|nothing)
      (?: (?:is|are|gets|can be|we do is|we need is))?(?: (?:fully|completely|perfectly|exactly|100 ?%|reliably))?(?: (?:
          tracked|measured|measurable|captured|covered|counted|recorded|accurate|exact|known|trackable|missing
          |missed|lost
        )
      )[.!]?$
    |^no (?:known |real |major |significant |relevant |particular )*
      (?:limits?|limitations?|gaps?|blind ?spots?|caveats?|issues?|problems?)
      (?: (?:known|expected|identified|at all|to (?:report|speak of)))?[.!]?$
  `,
)

/** "Counter, approximate", "the jar, so roughly": a source with what it is worth; a survey by that name alone is none. */
const doubted = /\b(?:approx|approximate|approximately|roughly|estimates?|estimated|modell?ed|give or take)\b/i

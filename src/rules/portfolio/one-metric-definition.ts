import type { Facts } from '../../lint/facts.ts'
import { readOther } from '../../lint/read.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { oncePerPortfolio } from '../../plan/once-per-portfolio.ts'
import { metricName } from '../../plan/quantities.ts'
import { Definitions } from '../../plan/standing-definitions.ts'
import { maybeSameSource, sameDefinition, sameWords } from '../../plan/versions/same-definition.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'portfolio/one-metric-definition',
  severity: 'error',
  from: 'draft',
  reads: ['measurement'],
  needs: ['portfolio'],
  summary: 'A metric of one id is counted in one way and read from one source in every plan.',
  why: `The board adds up what the plans report. Where "new subscribers" is the first invoice in one plan and a sign-up in the
    next, the sum means nothing, and the meeting is spent on whose number is right.`,
  fix: 'Agree on one definition and one source and use them in every plan, or give one of the metrics another id and name.',
  source: '[000] one set of numbers; [002] debating the data source',

  valid: [
    [
      `
    measurement:
      metrics:
        - { id: orders, definition: Orders paid between 1 October and 31 December 2026, source: GA4 }
        - { id: searches, definition: Weekly searches for the name, source: [Google Search Console] }
    `,
      {
        portfolio: [
          `
    measurement:
      metrics:
        - { id: orders, definition: "Orders paid between 1 July and 30 September 2026.", source: Google Analytics account }
        - { id: searches, definition: weekly searches for the name, source: Search Console }
    `,
        ],
      },
    ],
    [
      `
    # What one plan leaves open contradicts nothing.
    measurement: { metrics: [{ id: orders, definition: Orders paid, source: TBC }, { id: leads }] }
    `,
      {
        portfolio: [
          `
    measurement: { metrics: [{ id: orders, source: billing }, { id: leads, definition: Forms sent, source: CRM }] }
    `,
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    measurement:
      metrics:
        - { id: new-subscribers, name: New subscribers, definition: Account created, source: billing }
        #                                                           ^^^^^^^^^^^^^^^ "New subscribers" is another thing in the plan "spring": "First invoice paid"
        - { id: orders, definition: Orders paid, source: [Shop database, Shop ledger] }
        #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "orders" is read from Shop database and Shop ledger here, and from Analytics in the plan "spring"
    `,
      {
        portfolio: [
          `
    id: spring
    measurement:
      metrics:
        - { id: new-subscribers, definition: First invoice paid, source: Billing system }
        - { id: orders, definition: Orders paid, source: Analytics }
    `,
        ],
        related: [[['First invoice paid', 'the definition in "spring"']], [['Analytics', 'the source in "spring"']]],
      },
    ],
    [
      `
    # The same words in another order may mean the same or not.
    measurement: { metrics: [{ id: orders, definition: Orders in the shop paid by card }] }
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "orders" is defined otherwise in the plan "spring": "Orders paid by card in the shop"
    `,
      {
        portfolio: [
          `
    id: spring
    measurement: { metrics: [{ id: orders, definition: Orders paid by card in the shop }] }
    `,
        ],
      },
    ],
    [
      `
    measurement: { metrics: [{ id: churn, definition: Cancelled by day 90, source: CRM }] }
    #                                                 ^^^^^^^^^^^^^^^^^^^ info: "churn" was another thing in the plan "spring", which is closed: "Cancelled by day 60"
    #                                                                              ^^^ info: "churn" is read from CRM here, and was read from billing in the plan "spring", which is closed
    `,
      {
        portfolio: [
          `
    id: spring
    status: closed
    measurement: { metrics: [{ id: churn, definition: Cancelled by day 60, source: billing }] }
    `,
        ],
      },
    ],
  ],

  *check({ measurement: { metrics = [] } }, facts) {
    if (facts.portfolio.length < 2) return
    for (const metric of metrics) {
      yield* otherDefinition(metric, facts)
      yield* otherSource(metric, facts)
    }
  },
})

function* otherDefinition(metric: Frozen<Metric>, facts: Facts): Iterable<Flag> {
  const { definition = '' } = metric
  const found = definitionsOf(facts).for(facts.plan, metric)
  if (!found || sameDefinition(definition, found.other.thing.definition ?? '') || !isDefined(metric, facts.words))
    return
  const { plan, thing } = found.other
  const isReordered = sameWords(definition, thing.definition ?? '')
  const what = isReordered ? 'defined otherwise' : 'another thing'
  const where = found.isFormer
    ? `was ${what} in the plan "${plan.id}", which is closed`
    : `is ${what} in the plan "${plan.id}"`
  const severity = found.isFormer ? 'info' : isReordered ? 'warning' : undefined
  yield at(metric, 'definition', `"${metricName(metric)}" ${where}: "${thing.definition}"`, {
    ...(severity && { severity }),
    related: [at(thing, 'definition', `the definition in "${plan.id}"`, { plan })],
  })
}

function* otherSource(metric: Frozen<Metric>, facts: Facts): Iterable<Flag> {
  const found = sourcesFor(facts).for(facts.plan, metric)
  if (!found || metric.source === found.other.thing.source) return
  const { plan, thing } = found.other
  const [sources, others] = [sourcesOf(metric, facts.words), sourcesOf(thing, facts.words)]
  if (sources.length === 0 || sources.some((source) => others.some((other) => maybeSameSource(source, other)))) return
  const where = found.isFormer
    ? `and was read from ${sayList(others)} in the plan "${plan.id}", which is closed`
    : `and from ${sayList(others)} in the plan "${plan.id}"`
  yield at(metric, 'source', `"${metricName(metric)}" is read from ${sayList(sources)} here, ${where}`, {
    ...(found.isFormer && { severity: 'info' }),
    related: [at(thing, 'source', `the source in "${plan.id}"`, { plan })],
  })
}

function sourcesOf({ source }: Frozen<Metric>, words: Words): readonly string[] {
  return listOf(source).filter((one) => said(one, words))
}

/** What stands behind a link cannot be compared. */
function isDefined({ definition = '' }: Frozen<Metric>, words: Words): boolean {
  return said(definition, words) !== undefined && !isOnlyLink(definition)
}

const standing = (isDefined: (metric: Frozen<Metric>, words: Words) => boolean) =>
  oncePerPortfolio(
    (facts: Facts) =>
      new Definitions<Frozen<Metric>>(
        facts,
        (one) => readOther(['measurement'], one)?.measurement.metrics ?? [],
        (metric) => isDefined(metric, facts.words),
      ),
  )
const definitionsOf = standing(isDefined)
const sourcesFor = standing((metric, words) => sourcesOf(metric, words).length > 0)

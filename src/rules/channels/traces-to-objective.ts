import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, metricsOf } from '../../plan/channels.ts'
import type { Channel, Metric } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { chainFrom, chainTo, isCircle } from '../../plan/metrics/chains.ts'

export default rule({
  id: 'channels/traces-to-objective',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]', 'objective', 'measurement'],
  summary: "Every channel contributes to the objective, or its metrics lead to the objective's.",
  why: `A channel whose numbers end somewhere beside the objective can report a record month while the objective is missed.
    Either it brings a counted part of the target, or what it moves moves the objective in the end.`,
  fix: "Give the channel its contribution in the objective's metric, or say in leads_to of its metric what that metric moves.",
  source: '[000] step 4',

  valid: [
    `
    objective: { metric: new-subscribers }
    channels:
      - { id: paid-search, primary_metric: clicks, contribution: 760 }
      - { id: online-video, primary_metric: awareness }
      - { id: content, primary_metric: cpa }
    measurement:
      metrics:
        - { id: new-subscribers, unit: subscribers }
        - { id: cpa, cost_of: new-subscribers }
        - { id: clicks, unit: clicks }
        - { id: awareness, leads_to: brand-search }
        - { id: brand-search, leads_to: new-subscribers }
    `,
    `
    # What does not resolve is plan/known-references' alone: once put right, it may lead to the objective.
    objective: { metric: new-subscribers }
    channels:
      - { id: email, primary_metric: new-subscriberz }
      - { id: press, primary_metric: mentions }
    measurement:
      metrics:
        - { id: new-subscribers, unit: subscribers }
        - { id: mentions, leads_to: new-subscribrs }
    `,
  ],
  invalid: [
    `
    # One step that is missing is one finding, whoever reads what stands before it.
    objective: { metric: new-subscribers }
    channels:
      - { id: press, primary_metric: opens }
        #                            ^^^^^ "press" has no contribution, and nothing it reads leads to "new-subscribers": opens leads nowhere; nor does anything that one more channel reads
      - { id: radio, primary_metric: opens }
    measurement:
      metrics: [{ id: new-subscribers }, { id: opens }]
    `,
    `
    objective: { metric: new-subscribers }
    channels:
      - { id: press, primary_metric: opens }
        #                            ^^^^^ "press" has no contribution, and nothing it reads leads to "new-subscribers": opens leads nowhere; nor does anything that 2 more channels read
      - { id: radio, primary_metric: opens }
      - { id: email, primary_metric: opens }
    measurement:
      metrics: [{ id: new-subscribers }, { id: opens }]
    `,
    `
    objective: { metric: new-subscribers }
    channels:
      - { id: press, name: Press }
        # ^^ "Press" has no contribution and has no metric that could lead to "new-subscribers"
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }]
    `,
    [
      `
    objective: { metric: new-subscribers }
    channels:
      - id: press
        primary_metric: clippings
        #               ^^^^^^^^^ "press" has no contribution, and nothing it reads leads to "new-subscribers": clippings leads to reach and no further, opens leads nowhere
        metrics: [opens]
        objective_link: Readers of the two magazines become subscribers.
    measurement:
      metrics:
        - { id: new-subscribers, unit: subscribers }
        - { id: clippings, leads_to: reach }
        - { id: reach, unit: readers }
        - { id: opens, unit: "%" }
    `,
      {
        related: [
          [
            ['reach', 'does not say what it leads to'],
            ['opens', 'does not say what it leads to'],
            ['Readers of the two magazines become subscribers.', 'said in words, without a number that follows'],
          ],
        ],
      },
    ],
    `
    objective: { metric: new-subscribers }
    channels:
      - { id: social, metrics: [fans, clicks], contribution: 0 }
        #                                                    ^ "social" contributes 0, and nothing it reads leads to "new-subscribers": fans leads round to itself, clicks leads round to fans
    measurement:
      metrics:
        - { id: new-subscribers, unit: subscribers }
        - { id: fans, leads_to: reach }
        - { id: reach, leads_to: fans }
        - { id: clicks, leads_to: fans }
    `,
  ],

  *check({ channels, objective, measurement }) {
    const goal = objective.metric
    const metrics = measurement.metrics ?? []
    const known = new Map(metrics.map((metric) => [metric.id, metric]))
    if (goal === undefined || !known.has(goal)) return
    for (const channel of channels) {
      if (contributes(channel)) continue
      const own = metricsOf(channel)
      if (own.some((id) => chainTo(metrics, id, goal))) continue
      const chains = own.map((id) => chainFrom(metrics, id))
      // A chain that leaves the known metrics is a reference that does not resolve.
      if (chains.some((chain) => !known.has(chain.at(-1) ?? ''))) continue
      yield flagFor(channel, goal, chains, known)
    }
  },
})

function contributes({ contribution }: Frozen<Channel>): boolean {
  return contribution !== undefined && Number.parseFloat(String(contribution)) !== 0
}

function flagFor(
  channel: Frozen<Channel>,
  goal: string,
  chains: readonly (readonly string[])[],
  metrics: ReadonlyMap<string, Frozen<Metric>>,
): Flag {
  const name = channelName(channel)
  const ends = chains.filter((chain) => !isCircle(chain)).map((chain) => metrics.get(chain.at(-1) ?? ''))
  const related = [
    ...[...new Set(ends)].flatMap((metric) => (metric ? [at(metric, 'id', 'does not say what it leads to')] : [])),
    ...(channel.objective_link === undefined
      ? []
      : [at(channel, 'objective_link', 'said in words, without a number that follows')]),
  ]
  const place = channel.primary_metric === undefined ? 'contribution' : 'primary_metric'
  const fact = channel.contribution === undefined ? 'has no contribution' : `contributes ${channel.contribution}`
  const message =
    chains.length === 0
      ? `"${name}" ${fact} and has no metric that could lead to "${goal}"`
      : `"${name}" ${fact}, and nothing it reads leads to "${goal}": ${chains.map(sayChain).join(', ')}`
  const last = chains.flatMap((chain) => chain.at(-1) ?? [])
  return at(channel, place, message, {
    related,
    // Of two metrics with one id one may lead on.
    comesOf: [...metrics.values()].flatMap((metric) =>
      last.includes(metric.id) ? [{ rule: 'plan/unique-ids', holder: metric, key: 'id' }] : [],
    ),
    ...(chains.length > 0 && {
      cause: {
        name: [...new Set(last)].sort().join(),
        others: (count) =>
          `; nor does anything that ${count === 1 ? 'one more channel reads' : `${count} more channels read`}`,
      },
    }),
  })
}

function sayChain(chain: readonly string[]): string {
  const [first, ...rest] = chain
  if (rest.length === 0) return `${first} leads nowhere`
  if (isCircle(chain)) return `${first} leads round to ${rest.at(-1) === first ? 'itself' : rest.at(-1)}`
  return `${first} leads to ${sayList(rest, 'then')} and no further`
}

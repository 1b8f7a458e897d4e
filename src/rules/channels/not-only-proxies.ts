import { at, rule } from '../../lint/rule.ts'
import { channelName, metricsOf } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { isProxy } from '../../words/metrics/metrics.ts'

export default rule({
  id: 'channels/not-only-proxies',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]', 'measurement?', 'objective?'],
  lists: ['proxies', 'outcomes'],
  summary: 'Every channel reads at least one metric of what the business gains.',
  why: `Clicks, opens and impressions say that a channel was busy. A channel that reads nothing else is steered towards being
    busy: the cheapest clicks, the loudest subject line, and nobody notices that the orders come from elsewhere.`,
  fix: "Add the objective's metric, or another one of what customers do in the end, to the metrics of the channel.",
  source: '[000] the measurement problem',

  valid: [
    `
    channels:
      - { id: paid-search, primary_metric: ctr, metrics: [new-subscribers] }
      - { id: jeweller, primary_metric: ring-orders }
    measurement:
      metrics:
        - { id: ctr, name: Click-through rate }
        - { id: new-subscribers }
        - { id: ring-orders, name: Engagement ring orders from clicks }
    `,
    `
    # What a metric is called decides, not its id; one that nobody defined is plan/known-references' business.
    channels:
      - { id: film, primary_metric: reach }
      - { id: email, primary_metric: opens, metrics: [clics] }
    measurement:
      metrics: [{ id: reach, name: Parents who know our name }, { id: opens, name: Opens }]
    `,
    `
    # What the plan is there to reach is its result.
    objective: { metric: visits }
    channels: [{ id: posters, primary_metric: visits }]
    measurement: { metrics: [{ id: visits, name: Paid visits }] }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: email, name: Email, primary_metric: open-rate, metrics: [ctr] }
        #                                         ^^^^^^^^^ "Email" measures steps on the way and no result: Open rate and Click through rate
      - { id: social, metrics: [followers] }
        #                      ^^^^^^^^^^^ "social" measures steps on the way and no result: followers
    measurement:
      metrics: [{ id: open-rate, name: Open rate }, { id: ctr, name: Click-through rate }, { id: followers }]
    `,
  ],

  *check({ channels, measurement, objective }, { words }) {
    for (const channel of channels) {
      const read = metricsOf(channel)
      const names: string[] = []
      const isOnlyProxies = read.every((id) => {
        const metric = measurement?.metrics ? metricOf(measurement.metrics, id) : { id }
        const name = metric && metricName(metric).replaceAll('-', ' ')
        return name !== undefined && isProxy(name, words) && names.push(name)
      })
      // What the plan is there to reach is its result, whatever it is called.
      const isResult = objective?.metric !== undefined && read.includes(objective.metric)
      if (read.length === 0 || isResult || !isOnlyProxies) continue
      yield at(
        channel,
        channel.primary_metric === undefined ? 'metrics' : 'primary_metric',
        `"${channelName(channel)}" measures steps on the way and no result: ${sayList(names)}`,
      )
    }
  },
})

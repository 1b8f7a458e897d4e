import { at, rule } from '../../lint/rule.ts'
import { channelName, metricsOf } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { isClipping } from '../../words/metrics/metrics.ts'

export default rule({
  id: 'measurement/pr-outcomes',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement', 'channels[]'],
  lists: ['clippings', 'outcomes'],
  summary: 'Earned media is measured by what it changed, not only by how much appeared.',
  why: `A pile of cuttings shows that the press office was busy. Whether anybody who read them knows, searches or buys more
    is what the money was for, and it is measured with the same tools as everything else.`,
  fix: 'Add a metric of outcome to the channel: people who know the name, searches for it, visits that end in orders.',
  source: '[001] beyond traditional PR measures',
  over: ['channels/not-only-proxies', 'measurement/no-vanity-primary'],

  valid: [
    `
    channels: [{ id: press, media: earned, primary_metric: mentions, metrics: [awareness] }]
    measurement: { metrics: [{ id: mentions }, { id: awareness, name: Parents who know our name }] }
    `,
    `
    # Reach is what paid media buys; and a brand's share of searches is an outcome.
    channels: [{ id: film, media: paid, primary_metric: reach }, { id: press, kind: pr, primary_metric: share }]
    measurement: { metrics: [{ id: reach }, { id: share, name: Share of search after coverage }] }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: press, name: Trade press, media: earned, primary_metric: clippings, metrics: [reach] }
      #                                                                ^^^^^^^^^ "Trade press" is measured only by what appeared: "Clippings" and "Media reach"
      - { id: podcast-pr, kind: pr, metrics: [clippings] }
      #                                      ^^^^^^^^^^^ "podcast-pr" is measured only by what appeared: "Clippings"
    measurement: { metrics: [{ id: clippings, name: Clippings }, { id: reach, name: Media reach }] }
    `,
  ],

  *check({ measurement, channels }, { words }) {
    for (const channel of channels) {
      if ((channel.media ?? (channel.kind === 'pr' ? 'earned' : undefined)) !== 'earned') continue
      const ids = metricsOf(channel)
      const metrics = ids.flatMap((id) => metricOf(measurement.metrics, id) ?? [])
      if (ids.length === 0 || metrics.length < ids.length) continue
      const appeared = metrics.every((metric) => {
        const name = metric.name ?? metric.id.replaceAll('-', ' ')
        return isClipping(name, words) !== undefined
      })
      if (!appeared) continue
      const listed = sayList(metrics.map((metric) => `"${metricName(metric)}"`))
      yield at(
        channel,
        channel.primary_metric === undefined ? 'metrics' : 'primary_metric',
        `"${channelName(channel)}" is measured only by what appeared: ${listed}`,
      )
    }
  },
})

import { at, rule } from '../../lint/rule.ts'
import { channelName, metricsOf } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'

export default rule({
  id: 'measurement/everyone-accountable',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement', 'channels[]', 'objective?'],
  summary: 'Every channel reads a shared metric.',
  why: `A channel that looks only at numbers of its own can do well by them while the plan goes under, and nobody in it will
    have done anything wrong. One shared number in its report is what makes the result its business too.`,
  fix: 'Add a shared metric to the metrics of the channel.',
  source: '[000] everyone is accountable; [001] collective goals',
  lastResort: true,

  valid: [
    `
    measurement: { shared: [orders, cpa], metrics: [{ id: orders }, { id: cpa }, { id: views }] }
    channels: [{ id: search, primary_metric: cpa }, { id: film, primary_metric: views, metrics: [orders] }]
    `,
    `
    # Its part of the objective is a number that everyone reads.
    objective: { metric: orders }
    measurement: { shared: [orders], metrics: [{ id: orders }, { id: views }] }
    channels: [{ id: film, primary_metric: views, contribution: 400 }]
    `,
    `
    # That the objective's metric is not shared is one finding elsewhere, not one for each channel that reads it.
    objective: { metric: orders }
    measurement: { shared: [cpa], metrics: [{ id: orders }, { id: cpa }] }
    channels: [{ id: search, primary_metric: orders }]
    `,
    `
    # Where nothing is shared, or an id is misspelt, other rules speak.
    measurement: { metrics: [{ id: views }] }
    channels: [{ id: film, primary_metric: views }]
    `,
    `
    measurement: { shared: [orders], metrics: [{ id: orders }, { id: views }] }
    channels: [{ id: film, primary_metric: views, metrics: [order] }]
    `,
  ],
  invalid: [
    `
    measurement: { shared: [orders, cpa], metrics: [{ id: orders }, { id: cpa }, { id: views }, { id: likes }] }
    channels:
      - { id: film, name: Film, primary_metric: views, metrics: [likes] }
      #                                         ^^^^^ "Film" reads none of the shared metrics, orders and cpa
      - { id: press, primary_metric: [views, likes] }
      #                              ^^^^^^^^^^^^^^ "press" reads none of the shared metrics, orders and cpa
    `,
    `
    measurement: { shared: [orders], metrics: [{ id: orders }] }
    channels: [{ id: radio }]
    #            ^^ "radio" does not read the shared metric, orders
    `,
  ],

  *check({ measurement, channels, objective }, { links }) {
    const shared = [...new Set(measurement.shared)]
    const known = links.known('metric')
    if (shared.length === 0) return
    const none = shared.length === 1 ? 'does not read the shared metric' : 'reads none of the shared metrics'
    for (const channel of channels) {
      if (objective?.metric !== undefined && channel.contribution !== undefined) continue
      const read = metricsOf(channel)
      // An id that resolves to nothing may have meant a shared one.
      if (read.some((id) => shared.includes(id) || id === objective?.metric || (known && !known.has(id)))) continue
      // A channel without any metric is channels/one-primary-metric's to report, one that reads only clicks that of others.
      const key = channel.primary_metric === undefined ? 'metrics' : 'primary_metric'
      yield at(channel, key, `"${channelName(channel)}" ${none}, ${sayList(shared)}`, {
        lacks: [{ holder: channel, key: 'metrics' }],
      })
    }
  },
})

import { type Flag, on, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { spotsOf } from '../../plan/spots.ts'
import { isVanity } from '../../words/metrics/metrics.ts'

export default rule({
  id: 'measurement/no-vanity-primary',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement?', 'objective?', 'channels[]?'],
  lists: ['vanity'],
  over: ['channels/not-only-proxies'],
  summary: 'Nothing is judged by likes, followers, impressions or page views.',
  why: `Such numbers grow with the money that is spent, whether or not anybody buys. Whoever is judged by them will get them,
    cheaply, from people who were never going to be customers.`,
  fix: 'Judge by what people do next, and keep this number among the further metrics if it helps to explain.',
  source: '[000] channel-specific proxies',

  valid: [
    `
    objective: { metric: installs }
    channels: [{ id: community, primary_metric: brand-search, metrics: [stars] }, { id: fan-shop, primary_metric: orders }]
    measurement:
      shared: [installs, stars]
      metrics: [{ id: installs, name: Active installs }, { id: stars, name: GitHub stars }, { id: brand-search }, { id: orders, name: Orders from followers }]
    `,
    `
    # Only the names of metrics count: a shop for engagement rings and a film about likes are products.
    channels: [{ id: likes-and-followers, name: Page views magazine, primary_metric: readers }]
    measurement: { metrics: [{ id: readers, name: Paying readers }] }
    `,
  ],
  invalid: [
    `
    objective: { metric: stars }
    #                    ^^^^^ the objective is judged by "GitHub stars"
    channels:
      - { id: paid-social, name: Paid social, primary_metric: followers }
      #                                                       ^^^^^^^^^ "Paid social" is judged by "followers"
      - { id: film, primary_metric: [orders, views] }
      #                                      ^^^^^ "film" is judged by "Page views"
    measurement:
      shared: [orders, impressions]
      #                ^^^^^^^^^^^ everyone is judged by "impressions"
      metrics:
        - { id: stars, name: GitHub stars }
        - { id: followers }
        - { id: views, name: Page views }
        - { id: orders }
        - { id: impressions }
    `,
    `
    channels:
      - { id: paid-social, name: Paid social, primary_metric: page-views }
      #                                                       ^^^^^^^^^^ "Paid social" is judged by "page views"
      - { id: film, primary_metric: orders }
    `,
  ],

  *check({ measurement, objective, channels = [] }, { words }) {
    if (!measurement) {
      yield* flagsByName()
      return
    }
    const { metrics = [] } = measurement
    const vanity = new Set(
      metrics.filter((metric) => pleases(metric.name) || pleases(metric.id.replaceAll('-', ' '))).map(({ id }) => id),
    )
    if (vanity.size === 0) return
    if (objective) yield* flags(objective, 'metric', 'the objective is')
    for (const channel of channels) yield* flags(channel, 'primary_metric', `"${channelName(channel)}" is`)
    const others = (measurement.shared ?? []).some((id) => !vanity.has(id))
    for (const flag of flags(measurement, 'shared', 'everyone is')) {
      if (!(others && interest.test(String(measurement.shared?.[Number(flag.key)])))) yield flag
    }

    /** Without a measurement what a channel is judged by is known by its name alone. */
    function* flagsByName(): Iterable<Flag> {
      for (const channel of channels) {
        for (const spot of spotsOf(channel, 'primary_metric')) {
          const name = String(spot.value).replaceAll('-', ' ')
          if (pleases(name)) yield on(spot, `"${channelName(channel)}" is judged by "${name}"`)
        }
      }
    }

    function pleases(name: string | undefined): boolean {
      const hit = name === undefined ? undefined : isVanity(name, words)
      return hit !== undefined && !follows.test((name ?? '').slice(0, hit.start))
    }

    function* flags<K extends string>(
      holder: { readonly [k in K]?: string | readonly string[] },
      key: K,
      who: string,
    ): Iterable<Flag> {
      for (const spot of spotsOf(holder, key)) {
        const metric = metricOf(metrics, spot.value as string)
        if (metric && vanity.has(metric.id)) yield on(spot, `${who} judged by "${metricName(metric)}"`)
      }
    }
  },
})

/** Signs of interest that a community counts: fine beside what people really use, and no goal. */
const interest = /(?:^|-)(?:stars?|stargazers|upvotes)(?:-|$)/

/** "Tickets sold to fans", "cost per view": something else is counted. "Number of fans" counts fans. */
const follows = /(?<!\b(?:number|count|total|amount|sum) )\b(?:to|from|by|of|among|for|per|after|through|via|with)\s$/i

import { listOf } from '../../plan/lists.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import type { Item } from '../brief.ts'
import { facts, items, type Say, sentences } from '../say.ts'
import type { Metric } from '../slice.ts'
import type { Fill } from './part.ts'

export const success: Fill = (slice, say) => {
  const { measurement, operations, channels, budget } = slice
  if (!measurement?.metrics?.length) return { blocks: [] }
  const { metrics, targets = [], attribution, cadence, dashboard } = measurement
  const primary = listOf(channels.own.primary_metric)
  const rank = ({ id }: Metric) => (primary.includes(id) ? 0 : measurement.shared?.includes(id) ? 1 : 2)
  const sorted = metrics.toSorted((a, b) => rank(a) - rank(b))
  const steps = targets.flatMap(({ metric: id, on, value }) => {
    if (value === undefined || on === undefined) return []
    const metric = metricOf(metrics, id ?? slice.objective?.metric)
    const said = say.says('by', { what: say.quantity(value, metric, budget?.currency), day: say.day(on) })
    return id === undefined || id === slice.objective?.metric || !metric
      ? said
      : `${metricName(metric)}${say.stops.colon}${said}`
  })
  const { threshold, answer_within: within, diagnose = [] } = operations?.variance ?? {}
  const gap = threshold === undefined ? undefined : say.share(threshold)
  const time = within && say.time(within)
  const answer = gap
    ? time
      ? say.says('gapAnswered', { threshold: gap, time })
      : say.says('gap', { threshold: gap })
    : time && say.says('answered', { time })
  return {
    blocks: [
      ...items(sorted.map((metric) => itemOf(metric, rank(metric), say))),
      ...facts(
        say.fact('onTheWay', ...steps),
        say.fact('attribution', attribution?.model),
        say.fact('window', attribution?.window && say.time(attribution.window)),
        say.fact('countedOnce', attribution?.dedupe_by),
        say.fact('beware', ...(attribution?.limits ?? [])),
        say.fact('variance', answer),
        say.fact('checks', ...diagnose),
        say.fact('reporting', cadence && say.time(cadence)),
        say.fact('dashboard', ...listOf(dashboard)),
      ),
    ],
  }
}

const kinds = ['judges', 'everyone', 'alsoRead'] as const

function itemOf(metric: Metric, rank: number, say: Say): Item {
  const { definition, source, precision, limits } = metric
  const read = say.list(listOf(source))
  const exact = [precision && say.word(precision), limits].filter((text) => text !== undefined).join(say.stops.colon)
  const from = read === '' ? undefined : say.says('readIn', { source: read })
  return {
    head: metricName(metric),
    // How exact it is belongs to its source; without one it is said of the number itself.
    note: [say.says(kinds[rank] ?? 'alsoRead'), from === undefined ? exact : '']
      .filter(Boolean)
      .join(say.stops.semicolon),
    text: sentences(definition, from === undefined || exact === '' ? from : `${from} (${exact})`),
  }
}

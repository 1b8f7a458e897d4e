/** A metric, as far as the way to another one needs it. */
export interface Step {
  readonly id: string
  /** The metric that moves when this one does. */
  readonly leads_to?: string | undefined
  /** What a cost per result is the cost of: it says nothing without that metric, so it leads there. */
  readonly cost_of?: string | undefined
}

/**
 * The way from one metric to another by `leads_to`, both ends included: ['brand-search', 'new-subscribers']. Undefined
 * where it ends, leaves the known metrics or runs in a circle before it gets there.
 */
export function chainTo(metrics: readonly Step[], from: string, to: string): readonly string[] | undefined {
  const { ids, end } = walk(metrics, from, to)
  return end === to ? ids : undefined
}

/** The ids in the order in which they lead to each other, the first one again at the end, where `from` is in a circle. */
export function circleOf(metrics: readonly Step[], from: string): readonly string[] | undefined {
  const ids = [from]
  for (let at = find(metrics, from)?.leads_to; at !== undefined; at = find(metrics, at)?.leads_to) {
    if (at === from) return [...ids, from]
    if (ids.includes(at)) return undefined
    ids.push(at)
  }
  return undefined
}

/** Follows the chain until it reaches `to`, ends, or comes back to where it has been. */
function walk(metrics: readonly Step[], from: string, to: string): { ids: string[]; end: string } {
  const ids = [from]
  let at = from
  while (at !== to) {
    const metric = find(metrics, at)
    // A cost of the goal itself has arrived, whatever else it says it leads to.
    const next = metric?.cost_of === to ? to : (metric?.leads_to ?? metric?.cost_of)
    if (next === undefined || ids.includes(next)) break
    ids.push(next)
    at = next
  }
  return { ids, end: at }
}

/** The first of an id: a second one is plan/unique-ids' to report. */
function find(metrics: readonly Step[], id: string): Step | undefined {
  return metrics.find((metric) => metric.id === id)
}

/** A metric, as far as the way to another one needs it. */
export interface Step {
  readonly id: string
  /** The metric that moves when this one does. */
  readonly leads_to?: string | undefined
  /** What a cost per result is the cost of: it says nothing without that metric, so it leads there. */
  readonly cost_of?: string | undefined
}

/**
 * The way from one metric to another by `leads_to`, both ends included: ['film-views', 'brand-search', 'orders'].
 * Undefined where it never gets there.
 */
export function chainTo(metrics: readonly Step[], from: string, to: string): string[] | undefined {
  const byId = indexed(metrics)
  const ids = new Set([from])
  for (let at = from; at !== to; ) {
    const metric = byId.get(at)
    const next = metric?.cost_of === to ? to : nextOf(metric)
    if (next === undefined || ids.has(next)) return undefined
    ids.add(next)
    at = next
  }
  return [...ids]
}

/**
 * The whole way from a metric, itself included, as far as it goes. The last id may be one that no metric has; where the
 * way comes back to itself, the last id is the one that it comes back to.
 */
export function chainFrom(metrics: readonly Step[], from: string): string[] {
  const byId = indexed(metrics)
  const ids = new Set([from])
  for (let next = nextOf(byId.get(from)); next !== undefined; next = nextOf(byId.get(next))) {
    if (ids.has(next)) return [...ids, next]
    ids.add(next)
  }
  return [...ids]
}

/** Does the way of `chainFrom` come back to where it has been? */
export function isCircle(chain: readonly string[]): boolean {
  return chain.indexOf(chain.at(-1) ?? '') < chain.length - 1
}

function nextOf(metric: Step | undefined): string | undefined {
  return metric?.leads_to ?? metric?.cost_of
}

const indexes = new WeakMap<readonly Step[], ReadonlyMap<string, Step>>()

/** The first of each id, put together once a list: a second one is plan/unique-ids' to report. */
function indexed(metrics: readonly Step[]): ReadonlyMap<string, Step> {
  let byId = indexes.get(metrics)
  if (!byId) {
    byId = new Map(metrics.toReversed().map((metric) => [metric.id, metric]))
    indexes.set(metrics, byId)
  }
  return byId
}

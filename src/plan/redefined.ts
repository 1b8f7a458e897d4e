import { currencyOf, mayBeSameCurrency } from './currencies.ts'
import { listOf, sayList } from './lists.ts'
import { isShareUnit } from './quantities.ts'
import { folded } from './same-text.ts'

interface Metric {
  readonly id: string
  readonly definition?: string | undefined
  readonly unit?: string | undefined
  readonly source?: string | readonly string[] | undefined
  readonly kind?: 'count' | 'level' | 'rate' | undefined
  readonly cost_of?: string | undefined
}

/** What makes a metric the measure that it is. Its name, its limits and what it leads to may be worded better later. */
export type Trait = 'definition' | 'unit' | 'source' | 'kind' | 'cost_of'

export interface Redefined {
  readonly trait: Trait
  /** Both as messages say them; only a definition may not have been given before. */
  readonly was: string | undefined
  readonly is: string
}

/**
 * What a metric counts differently now than it did before. Another sign for the same is no difference, and neither is
 * what was left open before, but for the definition: until it is given, nothing is defined.
 */
export function redefinitions(before: Metric, now: Metric): Redefined[] {
  const found: Redefined[] = []
  const compare = (trait: Trait, was: string | undefined, is: string | undefined, isSame: boolean) => {
    if (is !== undefined && (was !== undefined || trait === 'definition') && !isSame) found.push({ trait, was, is })
  }
  compare('definition', quoted(before.definition), quoted(now.definition), sameDefinition(before, now))
  compare('unit', before.unit, now.unit, sameUnit(before.unit ?? '', now.unit ?? ''))
  compare('source', all(before.source), all(now.source), sameSources(before.source, now.source))
  compare('kind', before.kind, now.kind, before.kind === now.kind)
  compare('cost_of', before.cost_of, now.cost_of, before.cost_of === now.cost_of)
  return found
}

/**
 * What a metric was in an earlier version of the plan: the one with its id, or, where its id is new, one of the same
 * definition whose own id is no longer there.
 */
export function formerMetric<M extends Metric>(
  metric: Metric,
  now: readonly Metric[],
  then: readonly M[],
): M | undefined {
  const named = then.find(({ id }) => id === metric.id)
  if (named || metric.definition === undefined) return named
  const isGone = ({ id }: Metric) => !now.some((other) => other.id === id)
  return then.find((other) => other.definition !== undefined && sameDefinition(other, metric) && isGone(other))
}

function sameDefinition(a: Metric, b: Metric): boolean {
  return folded(a.definition ?? '') === folded(b.definition ?? '')
}

function sameUnit(a: string, b: string): boolean {
  if (folded(a) === folded(b) || (isShareUnit(a) && isShareUnit(b))) return true
  // "£" is "GBP"; what stands behind it has to be the same.
  const [one, other] = [currencyOf(a), currencyOf(b)]
  return one !== undefined && other !== undefined && mayBeSameCurrency(one, other) && behind(a) === behind(b)
}

function behind(unit: string): string {
  return folded(unit.trim().replace(/^(?:\p{L}+|[^\p{L}\s])/u, ''))
}

function sameSources(a: Metric['source'], b: Metric['source']): boolean {
  const key = (sources: Metric['source']) => listOf<string>(sources).map(folded).sort().join('\n')
  return key(a) === key(b)
}

function all(sources: Metric['source']): string | undefined {
  return sources === undefined ? undefined : sayList(listOf<string>(sources))
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `"${text.trim()}"`
}

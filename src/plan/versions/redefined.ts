import { currencyOf, mayBeSameCurrency } from '../currencies.ts'
import { listOf, sayList } from '../lists.ts'
import { isShareUnit, mayBeShareUnit } from '../quantities.ts'
import { folded } from '../texts/same-text.ts'
import { formersBy } from './former.ts'
import { inOneNotation, maybeSameSource, sameWording, wordingOf } from './same-definition.ts'

interface Metric {
  readonly id: string
  readonly name?: string | undefined
  readonly definition?: string | undefined
  readonly unit?: string | undefined
  readonly source?: string | readonly string[] | undefined
  readonly kind?: 'count' | 'level' | 'rate' | undefined
  readonly cost_of?: string | undefined
}

/** What makes a metric the measure that it is. Its name, its limits and what it leads to may be worded better later. */
type Trait = 'definition' | 'unit' | 'source' | 'kind' | 'cost_of'

export interface Redefined {
  readonly trait: Trait
  /** Both as messages say them; only a definition may not have been given before. */
  readonly was: string | undefined
  readonly is: string
}

/**
 * What a metric counts differently now than it did before. Another sign for the same is no difference, and neither is
 * what was left open before, but for the definition: until it is given, nothing is defined. `idNow` tells what a metric of
 * then is called now; who still writes the name of then means the same metric.
 */
export function redefinitions(before: Metric, now: Metric, idNow: IdNow = (id) => id): Redefined[] {
  const found: Redefined[] = []
  const compare = (trait: Trait, was: string | undefined, is: string | undefined, isSame: boolean) => {
    if (is !== undefined && (was !== undefined || trait === 'definition') && !isSame) found.push({ trait, was, is })
  }
  const isDefinedAlike = sameWording(before.definition ?? '', now.definition ?? '')
  compare('definition', quoted(before.definition), quoted(now.definition), isDefinedAlike)
  compare('unit', before.unit, now.unit, sameUnit(before.unit ?? '', now.unit ?? ''))
  compare('source', all(before.source), all(now.source), sameSources(before.source, now.source))
  compare('kind', before.kind, now.kind, before.kind === now.kind)
  compare('cost_of', before.cost_of, now.cost_of, idNow(before.cost_of ?? '') === idNow(now.cost_of ?? ''))
  return found
}

/** What the metric that had an id in an earlier version is called now. */
export type IdNow = (id: string) => string

/**
 * What metrics were in an earlier version of the plan: those with their ids, or, where an id is new, one of the same
 * definition or else of the same name, whose own id is no longer there.
 */
export function formerMetrics<M extends Metric>(
  now: readonly Metric[],
  then: readonly M[],
): { readonly formerOf: (metric: Metric) => M | undefined; readonly idNow: IdNow } {
  const formerOf = formersBy<Metric, M>(now, then, definitionKey, nameKey)
  const renamed = new Map(now.map((metric) => [formerOf(metric)?.id, metric.id]))
  return { formerOf, idNow: (id) => renamed.get(id) ?? id }
}

function definitionKey({ definition }: Metric): string | undefined {
  return definition && wordingOf(definition)
}

function nameKey({ name }: Metric): string | undefined {
  return name && folded(name)
}

function sameUnit(a: string, b: string): boolean {
  if (sameWording(perOf(a), perOf(b)) || (isPlainCount(a) && isPlainCount(b)) || (isShareUnit(a) && isShareUnit(b)))
    return true
  if (isPlainCount(a) !== isPlainCount(b)) return [a, b].every((unit) => isPlainCount(unit) || isOfThings(unit))
  // "£" is "GBP"; what stands behind it has to be the same.
  const [one, other] = [currencyOf(a), currencyOf(b)]
  return one !== undefined && other !== undefined && mayBeSameCurrency(one, other) && behind(a) === behind(b)
}

/** A unit that does not say what is counted. */
function isPlainCount(unit: string): boolean {
  return /^(?:#|n|no\.?|numbers?|counts?)$/i.test(unit.trim())
}

/** "orders" and "new customers" are counted one by one; "GBP" and "thousand orders" are not. */
function isOfThings(unit: string): boolean {
  return (
    !mayBeShareUnit(unit) && currencyOf(unit) === undefined && !/\d|thousand|million|hundred|dozen|\bper\b/i.test(unit)
  )
}

function behind(unit: string): string {
  return folded(inOneNotation(perOf(unit).replace(/^(?:\p{L}+|[^\p{L}\s])/u, '')))
}

/** "£/order" is "£ per order". */
function perOf(unit: string): string {
  return unit.trim().replaceAll('/', ' per ')
}

/** Is each source of the one also a source of the other? */
function sameSources(a: Metric['source'], b: Metric['source']): boolean {
  const [one, other] = [listOf<string>(a), listOf<string>(b)]
  const isIn = (sources: readonly string[]) => (source: string) => sources.some((each) => maybeSameSource(each, source))
  return one.length === other.length && one.every(isIn(other)) && other.every(isIn(one))
}

function all(sources: Metric['source']): string | undefined {
  return sources === undefined ? undefined : sayList(listOf<string>(sources))
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `"${text.trim()}"`
}

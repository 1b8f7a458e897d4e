import { sayDay } from '../dates.ts'
import { listOf, sayList } from '../lists.ts'
import { type Bound, bounds } from '../metrics/figures.ts'
import { sayMoney, sayNumber } from '../money.ts'
import { type Measure, metricName, metricOf, sayValue } from '../quantities.ts'
import { fraction } from '../shares.ts'
import { folded } from '../texts/same-text.ts'
import type { IdNow } from './redefined.ts'
import { inOneNotation } from './same-definition.ts'

/** Something of an element that an approval agrees to: how messages call it, how they say it, and when it counts as the same. */
export interface Value<T> {
  readonly key: Extract<keyof T, string>
  readonly what: string
  readonly are?: boolean
  readonly said: string | undefined
  readonly same?: string | undefined
  /** A number without its unit: what it counts as where one of the two leaves the unit open. */
  readonly bare?: string | undefined
}

/** Do two values agree to the same? */
export function isSame<T>(one: Value<T> | undefined, other: Value<T> | undefined): boolean {
  const [a, b] = [sameOf(one), sameOf(other)]
  if (a === b) return true
  return one?.bare !== undefined && one.bare === other?.bare && (one.bare === a || other.bare === b)
}

/** By what two values are compared. */
function sameOf<T>(value: Value<T> | undefined): string | undefined {
  return value?.same ?? value?.said
}

type Quantity = number | string | undefined

interface Objective {
  readonly statement?: string | undefined
  readonly metric?: string | undefined
  readonly target?: Quantity
  readonly baseline?: Quantity
  readonly by?: string | undefined
  readonly outcome?: string | undefined
  readonly guardrails?:
    | readonly ({ readonly metric?: string | undefined } & { readonly [key in Bound]?: Quantity })[]
    | undefined
}

interface Budget {
  readonly total?: number | undefined
  readonly currency?: string | undefined
}

interface Messaging {
  readonly proposition?: string | readonly string[] | undefined
}

interface Measurement {
  readonly shared?: readonly string[] | undefined
}

/** What a version of a plan calls and counts its metrics by. */
export interface Terms {
  /** What its metrics are called now: another id is no other metric. */
  readonly idNow: IdNow
  readonly metrics: readonly Measure[]
  readonly currency?: string | undefined
}

export function objectiveValues(objective: Objective, terms: Terms): Value<Objective>[] {
  const { idNow } = terms
  const { statement, metric, target, baseline, by, outcome, guardrails } = objective
  return [
    { key: 'metric', what: 'the metric of the objective', said: metric, same: metric && idNow(metric) },
    { key: 'target', what: 'the target', said: quantity(target), same: sameQuantity(target) },
    { key: 'baseline', what: 'the baseline', said: quantity(baseline), same: sameQuantity(baseline) },
    { key: 'by', what: 'the deadline', said: by && sayDay(by) },
    { key: 'outcome', what: 'the outcome', said: outcome, same: outcome && folded(outcome) },
    { key: 'guardrails', what: 'the limits', are: true, ...limits(guardrails, terms) },
    { key: 'statement', what: 'the statement', ...quoted(statement) },
  ]
}

function limits(
  guardrails: Objective['guardrails'],
  { idNow, metrics, currency }: Terms,
): Pick<Value<never>, 'said' | 'same'> {
  const all = (guardrails ?? []).flatMap((guardrail) =>
    (Object.keys(bounds) as Bound[]).flatMap((bound) => {
      const value = guardrail[bound]
      return value === undefined ? [] : [{ metric: guardrail.metric ?? 'a metric', bound, value }]
    }),
  )
  if (all.length === 0) return { said: undefined }
  const say = (id: string, bound: Bound, value: Quantity) => {
    const metric = metricOf(metrics, id)
    const limit = metric && typeof value === 'number' ? sayValue(value, metric, currency) : quantity(value)
    return `${metric ? metricName(metric) : id} ${bounds[bound]} ${limit}`
  }
  return {
    said: sayList(all.map(({ metric, bound, value }) => say(metric, bound, value))),
    same: sorted(all.map(({ metric, bound, value }) => `${idNow(metric)} ${bound} ${sameQuantity(value)}`)),
  }
}

export function budgetValues({ total, currency }: Budget): Value<Budget>[] {
  const said = total === undefined ? undefined : sayMoney(total, currency)
  return [{ key: 'total', what: 'the total', said, bare: total === undefined ? undefined : sayNumber(total) }]
}

export function messagingValues({ proposition }: Messaging): Value<Messaging>[] {
  const texts = listOf<string>(proposition)
  return [{ key: 'proposition', what: 'the proposition', ...quoted(texts.length > 0 ? texts.join(' / ') : undefined) }]
}

export function measurementValues({ shared }: Measurement, { idNow }: Terms): Value<Measurement>[] {
  return [
    {
      key: 'shared',
      what: 'the shared metrics',
      are: true,
      said: shared && sayList(shared),
      same: shared && sorted(shared.map(idNow)),
    },
  ]
}

function quoted(text: string | undefined): Pick<Value<never>, 'said' | 'same'> {
  return text === undefined ? { said: undefined } : { said: `"${text.trim()}"`, same: folded(inOneNotation(text)) }
}

function quantity(value: Quantity): string | undefined {
  return typeof value === 'number' ? sayNumber(value) : value
}

/** A share is the same whether it is written 15% or 0.15. */
function sameQuantity(value: Quantity): string | undefined {
  return value === undefined ? undefined : String(fraction(value) ?? value)
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('\n')
}

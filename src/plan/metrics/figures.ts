import { currencyOf } from '../currencies.ts'
import { sayMoney, sayNumber } from '../money.ts'
import { isShareUnit, type Measure, metricName } from '../quantities.ts'

export const bounds = { at_most: 'at most', at_least: 'at least', below: 'below', above: 'above' } as const
export type Bound = keyof typeof bounds

interface CostMeasure extends Measure {
  readonly cost_of?: string | undefined
}

/** A number of the objective, in the way that people say it: a share is 15, not 0.15. */
export interface Figure {
  readonly value: number
  readonly percent: boolean
  /** ISO 4217, or `$` and the like, where the metric is money. */
  readonly currency: string | undefined
  /** Only its id where measurement does not know it. */
  readonly metric: CostMeasure | undefined
  /** For a limit. */
  readonly bound?: Bound
  /** What messages call it: "the target". */
  readonly what: string
  readonly holder: object
  readonly key: string
}

type Quantities = { readonly [key in Bound | 'target' | 'baseline']?: number | string | undefined }

interface Goal extends Quantities {
  readonly metric?: string | undefined
  readonly guardrails?: readonly (Quantities & { readonly metric?: string | undefined })[] | undefined
}

export interface Figures {
  readonly target: Figure | undefined
  readonly baseline: Figure | undefined
  readonly limits: readonly Figure[]
}

/** The numbers an objective gives, with what they are of. */
export function figuresOf(goal: Goal, metrics: readonly CostMeasure[]): Figures {
  const byId = new Map(metrics.toReversed().map((metric) => [metric.id, metric]))
  const measure = (id: string | undefined) => (id === undefined ? undefined : (byId.get(id) ?? { id }))
  const metric = measure(goal.metric)
  return {
    target: figureOf(goal, 'target', metric, 'the target'),
    baseline: figureOf(goal, 'baseline', metric, 'the baseline'),
    limits: (goal.guardrails ?? []).flatMap((guardrail) => {
      const limited = measure(guardrail.metric)
      const what = limited ? `the limit of "${metricName(limited)}"` : 'the limit'
      return (Object.keys(bounds) as Bound[]).flatMap((bound) => {
        const figure = figureOf(guardrail, bound, limited, what)
        return figure ? [{ ...figure, bound }] : []
      })
    }),
  }
}

function figureOf(
  holder: Quantities,
  key: keyof Quantities,
  metric: CostMeasure | undefined,
  what: string,
): Figure | undefined {
  const written = holder[key]
  if (written === undefined) return undefined
  const isShare = isShareUnit(metric?.unit)
  const value =
    typeof written === 'string' ? Number.parseFloat(written) : isShare && written <= 1 ? written * 100 : written
  const percent = typeof written === 'string' || isShare
  return { value, percent, currency: percent ? undefined : currencyOf(metric?.unit), metric, what, holder, key }
}

/** "15%", "£180", "2,000"; a limit with its bound: "below £180". */
export function sayFigure({ value, percent, currency, bound }: Figure): string {
  const said = percent ? `${Number(value.toFixed(4))}%` : currency ? sayMoney(value, currency) : sayNumber(value)
  return bound ? `${bounds[bound]} ${said}` : said
}

export function isUpper(bound: string): boolean {
  return /^(?:below|at.most)$/.test(bound)
}

import type { Goal, Needed } from '../metrics/needed.ts'
import { sayMoney } from '../money.ts'
import { isMoneyIn, isShareUnit, type Measure, metricOf, metricWords, sayValue, valueIn } from '../quantities.ts'
import { sayShare } from '../shares.ts'

/** A guardrail, as far as its upper bound goes. */
interface Bound {
  readonly metric?: string | undefined
  readonly at_most?: number | string | undefined
  readonly below?: number | string | undefined
}

interface CostMetric extends Measure {
  readonly cost_of?: string | undefined
}

interface LimitedGoal extends Goal {
  readonly metric?: string | undefined
  readonly guardrails?: readonly Bound[] | undefined
}

/** What only words can tell. */
export interface Told {
  /** Does the text name a cost per result? */
  readonly namesCost: (text: string) => boolean
  /** Does the statement call the amount an edge that must not be touched: "below £180"? */
  readonly saysBelow: (amount: number) => boolean
}

/** The most that one unit of the objective's metric may cost. */
interface CostLimit {
  readonly guardrail: Bound
  readonly key: 'at_most' | 'below'
  readonly amount: number
  /** Reaching the amount is already too much. */
  readonly strict: boolean
  /** The plan says that the metric is the cost of the objective's; otherwise only its name does. */
  readonly certain: boolean
  /** Limits of this unit are shares of revenue. */
  readonly isShare: boolean
}

/** The guardrails that limit what the objective's metric may cost, in the currency of the budget. */
export function costLimits(
  goal: LimitedGoal,
  metrics: readonly CostMetric[],
  currency: string | undefined,
  told: Told,
): CostLimit[] {
  const result = metricOf(metrics, goal.metric)
  if (!result) return []
  return (goal.guardrails ?? []).flatMap((guardrail) => {
    const cost = metricOf(metrics, guardrail.metric)
    const certain = cost?.cost_of === result.id
    if (!cost || !(certain || namedCostOf(cost, result, goal, told)) || !comparable(cost, result, currency)) return []
    return (['at_most', 'below'] as const).flatMap((key) => {
      const amount = valueIn(guardrail[key], cost)
      if (amount === undefined || amount <= 0) return []
      return [
        {
          guardrail,
          key,
          amount,
          strict: key === 'below' || told.saysBelow(amount),
          certain,
          isShare: isShareUnit(cost.unit),
        },
      ]
    })
  })
}

/** Is the spend for so many results more than the limit allows? Sums that only rounding sets apart are the same. */
export function exceeds(spend: number, results: number, { amount, strict }: CostLimit): boolean {
  const allowed = results * amount
  const same = Math.abs(spend - allowed) < Math.max(0.005, allowed * 1e-9)
  return same ? strict : spend > allowed
}

/** "£360,000 for 2,000 subscribers is £180 each, and the limit is below £180". */
export function sayExcess(spend: number, needed: Needed, limit: CostLimit, of: Measure, currency?: string): string {
  const results = needed.amount
  const say = (value: number) => (limit.isShare ? sayShare(value) : sayMoney(value, currency))
  const cost = say(spend / results)
  const isClose = cost === say(limit.amount) && spend > results * limit.amount * (1 + 1e-9)
  const each = limit.isShare ? '' : isMoneyIn(currency, of.unit) ? ` per ${of.unit?.trim()}` : ' each'
  const edge = `${limit.strict ? 'below' : 'at most'} ${say(limit.amount)}`
  const said = sayValue(results, of, currency)
  const bought = `${sayMoney(spend, currency)} for ${needed.beyond === undefined ? said : `the ${said} above the baseline`}`
  return `${bought} is ${isClose ? 'a little over ' : ''}${cost}${each}, and the limit is ${edge}`
}

/** A share of revenue can be compared with money per unit of money; otherwise both must be in the budget's currency. */
function comparable(cost: Measure, result: Measure, currency: string | undefined): boolean {
  if (isShareUnit(cost.unit)) return isMoneyIn(currency, result.unit)
  if (scaled.test(cost.unit ?? '') || scaled.test(result.unit ?? '')) return false
  return cost.unit === undefined || isMoneyIn(currency, cost.unit)
}

/** "thousand subscribers", "pence": numbers that are not in the units they are divided by. */
const scaled = /\b(?:thousands?|millions?|k|m|000s?|pence|cents?)\b/i

/** "Cost per first order" is the cost of "First orders"; "CPA" is the cost of whatever a plan to acquire counts. */
function namedCostOf(cost: CostMetric, result: Measure, goal: Goal, { namesCost }: Told): boolean {
  const words = metricWords(cost)
  if (cost.cost_of !== undefined || !namesCost(words)) return false
  if (/\b(?:CPA|CAC|acquisition)\b/i.test(words))
    return (goal.outcome ?? 'acquisition').trim().toLowerCase() === 'acquisition'
  const asked = stemsOf(/\bcost (?:per|of) ([^;(]+)/i.exec(words)?.[1] ?? '')
  const counted = stemsOf(`${metricWords(result)} ${result.unit ?? ''}`)
  return asked.length > 0 && asked.every((stem) => counted.includes(stem))
}

/** Words without their plural: "First orders" and "first order" are the same. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:an?|the|each|one)$/.test(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
}

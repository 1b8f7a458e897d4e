import { slug } from '../plan/ids.ts'
import { sayMoney, sayNumber } from '../plan/money.ts'
import type { Answers, ObjectiveKind } from './answers.ts'

/** A number that the plan is judged by, with what a reader of it has to know. */
interface Metric {
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly unit: string
}

/** What follows from the kind of objective. */
export interface Goal {
  /** Without the day: "Win 500 new customers". */
  readonly aim: string
  readonly metric: Metric
  /** What the result must not be bought with. `bound` as plans write it. */
  readonly limit: Metric & { readonly bound: 'below' | 'at_most' | 'at_least'; readonly costOf?: string }
  /** A wider goal, as an example of one. */
  readonly wider: string
}

/** The goal of a plan, in words that its fields say too. */
export function goalOf(answers: Answers): Goal {
  return goals[answers.objective](answers)
}

const goals: Readonly<Record<ObjectiveKind, (answers: Answers) => Goal>> = {
  acquisition: ({ target, unit: counts = 'customers', currency }) => {
    // Who is asked what is counted says "new subscribers" as often as "subscribers".
    const unit = counts.replace(/^new\s+(?=\S)/i, '')
    const metric = {
      id: slug(`new ${unit}`),
      name: `New ${unit}`,
      definition: 'People whose first order is paid and not sent back within 14 days.',
      unit,
    }
    return {
      aim: `Win ${counted(target)}new ${unit}`,
      metric,
      limit: costPer(metric, currency),
      wider: `Twice as many ${unit} by the end of next year`,
    }
  },
  revenue: ({ target, currency }) => ({
    aim: target === undefined ? 'Grow revenue' : `Earn ${sayMoney(target, currency)} of revenue`,
    metric: {
      id: 'revenue',
      name: 'Revenue',
      definition: 'Money invoiced in the period, without tax, less what was paid back.',
      unit: currency,
    },
    limit: {
      id: 'gross-margin',
      name: 'Gross margin',
      definition: 'Share of revenue that is left after the cost of what was sold.',
      unit: '%',
      bound: 'at_least',
    },
    wider: 'Break even in the year to next March',
  }),
  retention: ({ target }) => ({
    aim: `Keep ${share(target)}our customers`,
    metric: {
      id: 'retention-rate',
      name: 'Retention rate',
      definition: 'Share of the customers of the first day of the period who still are customers on its last.',
      unit: '%',
    },
    limit: {
      id: 'discount-share',
      name: 'Discount share',
      definition: 'Share of what customers would have paid that was given away to keep them.',
      unit: '%',
      bound: 'at_most',
    },
    wider: 'Customers who stay for three years on average',
  }),
  'market-share': ({ target }) => ({
    aim: target === undefined ? 'Win a larger share of the market' : `Win ${sayNumber(target)}% of the market`,
    metric: {
      id: 'market-share',
      name: 'Market share',
      definition: 'Our share of all that customers in our market spend on such products.',
      unit: '%',
    },
    limit: {
      id: 'average-discount',
      name: 'Average discount',
      definition: 'How far below the list price we sold, as a share of the list price.',
      unit: '%',
      bound: 'at_most',
    },
    wider: 'Second in the market within three years',
  }),
  brand: ({ target, currency }) => {
    const metric = {
      id: 'name-known',
      name: 'People who know our name',
      definition: 'Share of the audience who know our name when they see it in a list.',
      unit: '%',
    }
    return {
      aim: `Have ${target === undefined ? 'more' : `${sayNumber(target)}%`} of our audience know our name`,
      metric,
      limit: costPerPoint(metric, currency),
      wider: 'A third more first orders from people who have not met us before',
    }
  },
  reputation: ({ target, currency }) => {
    const metric = {
      id: 'people-who-trust-us',
      name: 'People who trust us',
      definition: 'Share of the audience who say that they trust us to do what we promise.',
      unit: '%',
    }
    return {
      aim: `Have ${target === undefined ? 'more' : `${sayNumber(target)}%`} of our audience trust us`,
      metric,
      limit: costPerPoint(metric, currency),
      wider: 'Members who stay for five years on average',
    }
  },
  policy: ({ target, unit = 'commitments', currency }) => {
    const metric = {
      id: slug(unit) || 'commitments',
      name: capital(unit),
      definition: 'Public decisions in favour of what we ask for, once they are on record.',
      unit,
    }
    return {
      aim: `Win ${counted(target)}${unit}`,
      metric,
      limit: costPer(metric, currency),
      wider: 'A law that makes it the rule everywhere',
    }
  },
}

function costPer({ id, name }: Metric, currency: string): Goal['limit'] {
  return {
    id: `cost-of-${id}`,
    name: `Cost of ${name.toLowerCase()}`,
    definition: `All money spent under this plan, divided by ${name.toLowerCase()}.`,
    unit: currency,
    bound: 'below',
    costOf: id,
  }
}

function costPerPoint({ id }: Metric, currency: string): Goal['limit'] {
  return {
    id: `cost-of-${id}`,
    name: 'Cost per point',
    definition: 'All money spent under this plan, divided by the points that the share has risen.',
    unit: currency,
    bound: 'below',
  }
}

const counted = (target: number | undefined) => (target === undefined ? '' : `${sayNumber(target)} `)
const share = (target: number | undefined) => (target === undefined ? 'more of ' : `${sayNumber(target)}% of `)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

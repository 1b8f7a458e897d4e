import { at, type Flag, on, rule } from '../../lint/rule.ts'
import { isAboutBudget } from '../../plan/budget/budget-section.ts'
import { currencyOf, mayBeSameCurrency } from '../../plan/currencies.ts'
import { metricName, metricWords } from '../../plan/quantities.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { mayNameCurrency } from '../../words/money/money-signs.ts'
import { currencies } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'budget/one-currency',
  severity: 'warning',
  from: 'draft',
  reads: ['budget', 'measurement?', 'objective?'],
  summary: 'The budget is told in one currency.',
  why: `Amounts in a second currency are left out of every sum, or counted at a rate that nobody wrote down. Weeks later
    two people hold two totals, and both can prove theirs.`,
  fix: 'Write the amount in the currency of the budget; say in a note at which rate it was converted.',
  source: 'ours',

  valid: [
    `
    budget:
      currency: GBP
      note: The £12,000 for films (about €14,000) is invoiced in May.
    messaging: { promises: [€79 a month in Ireland] }
    `,
    `
    # Sales abroad and prices are no spend.
    budget: { currency: SEK }
    objective: { metric: sales, guardrails: [{ metric: basket, at_least: 40 }] }
    measurement: { metrics: [{ id: sales, unit: EUR }, { id: basket, name: Mean basket, unit: EUR }, { id: cpa, unit: kr, cost_of: sales }] }
    `,
    `
    # In which currency is still open.
    budget: { currency: TBC, reallocation: { trigger: Cost per order over £14 } }
    measurement: { metrics: [{ id: cpa, unit: GBP, cost_of: orders }, { id: orders }] }
    `,
    `
    # A bare $ may be any of the dollars.
    budget: { currency: CAD, campaign_pool: { purpose: "$5,000 for tests" } }
    `,
    [
      `
    ---
    budget: { currency: GBP }
    ---
    ## Audience

    People who pay $80 a month for the bus today.
    `,
      { file: 'q3.plan.md' },
    ],
  ],
  invalid: [
    [
      `
    budget: { currency: EUR }
    measurement: { metrics: [{ id: cpa, name: Cost per order, unit: GBP, cost_of: orders }, { id: orders }] }
    #                                                               ^^^ "Cost per order" is counted in GBP, and the money it counts is EUR
      `,
      { related: [[['EUR', "the budget's currency"]]] },
    ],
    `
    budget:
      currency: GBP
      reallocation: { trigger: Channel CPA over $200 for 14 days }
      #                                         ^^^^ "$200" is another currency than the budget's GBP
      note: Media is booked at €9,000 a month
      #                        ^^^^^^ "€9,000" is another currency than the budget's GBP
    `,
    [
      `
    ---
    budget: { currency: EUR }
    ---
    ## 5. Budget

    We hold £20,000 back.
    #       ^^^^^^^ "£20,000" is another currency than the budget's EUR
    `,
      { file: 'q3.plan.md' },
    ],
  ],

  *check({ budget, measurement, objective }, { texts, narrative, words }) {
    const { currency } = budget
    if (!currency || !said(currency, words)) return
    for (const metric of measurement?.metrics ?? []) {
      const unit = currencyOf(metric.unit)
      if (unit === undefined || mayBeSameCurrency(unit, currency)) continue
      const isLimit = objective?.guardrails?.some((guardrail) => guardrail.metric === metric.id)
      const isCost = metric.cost_of !== undefined || (isLimit && words.find('cost-per', metricWords(metric)).length > 0)
      if (isCost)
        yield at(
          metric,
          'unit',
          `"${metricName(metric)}" is counted in ${unit}, and the money it counts is ${currency}`,
          {
            fix: 'Count the cost in the currency of the budget, limits included; until then no rule can hold one against the other.',
            related: [at(budget, 'currency', "the budget's currency")],
          },
        )
    }
    for (const text of texts) {
      if (text.element === 'budget') yield* othersIn(text.text, currency, text)
    }
    for (const block of narrative) {
      if (isAboutBudget(block)) yield* othersIn(block.text, currency, { holder: block, key: 'text' })
    }
  },
})

/** The first amount of each other currency. */
function* othersIn(
  text: string,
  own: string,
  place: { readonly holder: object; readonly key: string | number },
): Iterable<Flag> {
  const isOwn = (currency: string) => mayBeSameCurrency(currency, own)
  if (!mayNameCurrency(text, isOwn)) return
  const seen = new Set<string>()
  let ownEnd: number | undefined
  for (const { start, end, text: said, currency } of currencies(text)) {
    if (isOwn(currency)) ownEnd = end
    else if (!seen.has(currency) && !(ownEnd !== undefined && converts.test(text.slice(ownEnd, start)))) {
      seen.add(currency)
      yield on(place, `"${said}" is another currency than the budget's ${own}`, { within: [start, end] })
    }
  }
}

/** What stands between an amount and the same in other money: "£12,000 for films (about €14,000)". */
const converts =
  /^[^.;()]{0,40}(?:[(≈=/]|, i\.e\.)\s?(?:about|approx\.?|around|roughly|circa|ca\.?|c\.|~|≈|equals)?\s?$/iu

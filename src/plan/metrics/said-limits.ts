import { pattern } from '../../text/pattern.ts'
import { metricWords } from '../quantities.ts'
import { type Figure, isUpper } from './figures.ts'
import { namesMetric } from './metric-names.ts'
import { around, type Reading, type SaidNumber } from './said-numbers.ts'

const isEach = /^\s(?:each|apiece|per|for each|for every)(?!\s(?:month|week|year|day|annum|quarter))\b/i
/** Where something is sold, so much for each is its price. */
const isSold = /\b(?:sell|selling|sold|sales|priced?|prices|subscriptions?)\b/i

/** "A discount of no more than £25 per registration" limits the discount. */
export const ofOther = pattern('i')`
  \b(?:
    discounts?|vouchers?|fees?|prices?|priced|margins?|refunds?|deposits?|gifts?|rewards?|bonus(?:es)?|incentives?
    |credits?
  )\b[^.;,]{0,40}$
`

/** "At no more than": a discount or a fee of no more than so much is no cost. */
const isSpent = pattern('i')`
  (?:\b(?:at|for|with|and|spending|paying)|[,;]|^)\s?
  (?:(?:no|not) (?:more|higher|greater) than|at most|less than|under|below|up to|an? maximum of|max\.?)\s$
`

/** The guardrail that the number is said of, where only one can be meant. */
export function limitSaid(number: SaidNumber, reading: Reading): Figure | undefined {
  const said = around(number, reading)
  // "£38 or less per cleaning"
  const behind = said.behind.replace(/^\s(?:or|and) (?:less|under|below|fewer|more|above)(?=\s|$)/i, '')
  // Behind a colon a number is what the label says and no more: "… new patients (last half-year: 240)".
  const ahead = number.bound === undefined ? (/[^(),;.:]*:\s$/.exec(said.ahead)?.[0] ?? said.ahead) : said.ahead
  const { limits, statement, namesCost } = reading
  const edge = edgeSaid(number, statement)
  if (number.bound === undefined && !/\b(?:of|at|is|to|=)\s(?:an?\s)?$|:\s$/i.test(ahead)) return undefined
  const fitting = limits.filter(
    ({ percent, currency, bound, metric }) =>
      (number.percent === true) === percent &&
      (number.currency === undefined || currency !== undefined || metric?.unit === undefined) &&
      (edge === undefined || isUpper(edge) === isUpper(bound ?? 'below')),
  )
  const isOther = ofOther().test(ahead)
  const named = fitting.filter(
    ({ metric }) => metric && (namesMetric(ahead, metric) || (!isOther && namesMetric(behind, metric))),
  )
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isForOne = isEach.test(behind) || isOneOf(behind, reading.target?.metric?.unit)
  const isCost = namesCost(ahead) || (isForOne && !isOther && !isSold.test(statement))
  const costs = fitting.filter(
    ({ metric }) => metric && (metric.cost_of !== undefined || namesCost(metricWords(metric))),
  )
  // "No more than €120 per van", of a "Cost per van sold"
  const isPer = costs.some(({ metric }) => {
    const [, per] = /^cost (per [a-z]{3}.*)$/i.exec(metric?.name ?? '') ?? []
    return per !== undefined && behind.toLowerCase().startsWith(` ${per.toLowerCase()}`) && isSpent().test(ahead)
  })
  return (isCost || isPer) && number.bound !== undefined && costs.length === 1 ? costs[0] : undefined
}

/** "£95 an account", where accounts are what is counted: so much for each of them. */
function isOneOf(behind: string, unit: string | undefined): boolean {
  const [, one] = /^\s(?:for )?an?\s(\p{L}{3,30})(?=[\s,;.]|$)/iu.exec(behind) ?? []
  const many = unit?.toLowerCase().split(' ').at(-1)
  return one !== undefined && many !== undefined && new Set([one, `${one}s`, `${one}es`].map(lower)).has(many)
}

const lower = (word: string) => word.toLowerCase()

const denied = pattern()`
  (?:
    \b(?:without|never|not(?! (?:only|just|merely))|cannot|nor|avoid\w*|prevent\w*|stop\w*|keep\w*[^,;:.]*\bfrom)
    |n['’]t
  )\b[^,;:.]*$
`

/** Which side of a number is allowed: "without letting churn climb above 9%" asks for at most 9%. */
function edgeSaid({ start, bound }: SaidNumber, statement: string): SaidNumber['bound'] {
  if (
    (bound !== 'above' && bound !== 'below') ||
    !denied().test(statement.slice(Math.max(0, start - 80), start).toLowerCase())
  )
    return bound
  return bound === 'above' ? 'at-most' : 'at-least'
}

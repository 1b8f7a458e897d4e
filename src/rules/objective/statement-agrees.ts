import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { isChange, isStart, multiplierIn } from '../../plan/changes.ts'
import { currencyOf, mayBeSameCurrency } from '../../plan/currencies.ts'
import { addDays, type Day, sayDay } from '../../plan/dates.ts'
import { holdsDay, holdsNumber } from '../../plan/figures.ts'
import type { Metric, Objective } from '../../plan/format.generated.ts'
import { sayMoney, sayNumber } from '../../plan/money.ts'
import { isShareUnit, metricName, metricOf, metricWords, valueIn } from '../../plan/quantities.ts'
import { dates } from '../../words/dates.ts'
import { type NumberMention, numbers } from '../../words/numbers.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'objective/statement-agrees',
  severity: 'error',
  from: 'draft',
  reads: ['objective', 'measurement?'],
  lists: ['cost-per'],
  summary: 'The statement of the objective says the same numbers, currency and date as its fields.',
  why: `People repeat the sentence, and the dashboard counts the fields. Where the two differ, half of the organisation
    works for another target, and both halves can show where it is written.`,
  fix: 'Decide which of the two is meant, and correct the other.',
  source: 'ours',

  valid: [
    `
    objective:
      statement: Win two thousand subscribers on the way to 11,000 at less than £180 each, in six cities, by 30 September 2026.
      metric: new-subscribers
      target: 2000
      by: 2026-09-30
      guardrails: [{ metric: cpa, at_most: 180 }]
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, unit: GBP, cost_of: new-subscribers }]
    `,
    `
    # What is added agrees with what comes out; a price is nobody's limit.
    objective:
      statement: Double annual revenue from $250,000 to $500,000 with a box at $39 a month.
      metric: revenue
      baseline: 250000
      target: 500000
    measurement: { metrics: [{ id: revenue, name: Annual revenue, unit: USD }] }
    `,
    `
    objective: { statement: Grow subscribers by 15% before 1 October 2026., metric: subs, baseline: 2000, target: 2300, by: 2026-09-30 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: people }] }
    `,
    `
    # Rounded, and not against the limit.
    objective:
      statement: Sign €1.8m of contract revenue at a cost per contract of €900, with churn of about 7%.
      metric: revenue
      target: 1795000
      guardrails: [{ metric: cost, at_most: 1000 }, { metric: churn, at_most: 9% }]
    measurement:
      metrics: [{ id: revenue, name: Contract revenue, unit: EUR }, { id: cost, name: Cost per contract, unit: EUR }, { id: churn, unit: "%" }]
    `,
  ],
  invalid: [
    [
      `
    objective:
      statement: Acquire 2,500 new subscribers at a cost per acquisition below £150 by 31 October 2026.
      #                  ^^^^^ the statement says 2,500, and the target is 2,000
      #                                                                        ^^^^ the statement says £150, and the limit of "Cost per acquisition" is below £180
      #                                                                                ^^^^^^^^^^^^^^^ the statement says 31 October 2026, and the objective is due on 30 September 2026
      metric: new-subscribers
      target: 2000
      by: 2026-09-30
      guardrails: [{ metric: cpa, below: 180 }]
    measurement:
      metrics:
        - { id: new-subscribers, name: New subscribers, unit: subscribers }
        - { id: cpa, name: Cost per acquisition, unit: GBP, cost_of: new-subscribers }
      `,
      { related: [[['2000', 'the target']], [['180', 'the limit']], [['2026-09-30', 'the date']]] },
    ],
    `
    objective:
      statement: Sign $1.2m of new contract revenue at a CPA of £240.
      #               ^^^^^ the statement says $1.2m, and the target is in EUR
      #                                                         ^^^^ the statement says £240, and the limit of "cpa" is at most €200
      metric: revenue
      target: 1200000
      guardrails: [{ metric: cpa, at_most: 200 }]
    measurement: { metrics: [{ id: revenue, name: Contract revenue, unit: EUR }, { id: cpa, unit: EUR }] }
    `,
    `
    objective:
      statement: Raise unaided awareness from 9% to 18% by the end of November while churn stays under 8%.
      #                                             ^^^ the statement says 18%, and the target is 15%
      #                                                     ^^^^^^^^^^^^^^^ the statement says by the end of November, and the objective is due on 30 September 2026
      #                                                                                              ^^ the statement says 8%, and the limit of "churn" is at most 6%
      metric: awareness
      baseline: 9%
      target: 15%
      by: 2026-09-30
      guardrails: [{ metric: churn, at_most: 6% }]
    measurement: { metrics: [{ id: awareness, name: Unaided awareness, unit: "%" }, { id: churn, unit: "%" }] }
    `,
    `
    objective: { statement: Raise retention by +15 points., metric: retention, target: 15% }
    #                                          ^^^^^^^^^^ warning: the statement says +15 points, and the target is 15%: points and percent are two things
    measurement: { metrics: [{ id: retention, unit: "%" }] }
    `,
    `
    objective: { statement: Raise the promoter score by 15%., metric: nps, target: 15 }
    #                                                   ^^^ warning: the statement says 15%, and the target is 15 points: points and percent are two things
    measurement: { metrics: [{ id: nps, name: Promoter score, unit: points }] }
    `,
    `
    objective: { statement: Double subscribers., metric: subs, baseline: 1420, target: 2000 }
    #                       ^^^^^^ warning: "Double" takes 1,420 to 2,840, and the target is 2,000
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: Grow subscribers by 25%., metric: subs, baseline: 2000, target: 2300 }
    #                                           ^^^ warning: "25%" takes 2,000 to 2,500, and the target is 2,300
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
  ],

  *check({ objective, measurement }, { plan, words }) {
    const { statement } = objective
    if (statement === undefined) return
    const reading = read(objective, measurement?.metrics ?? [], words, statement)
    const isSaid = reading.said.some((number) => reading.goal && equals(number, reading.goal))
    for (const number of reading.said) {
      const within = { within: [number.start, number.end] as const }
      const says = `the statement says ${number.text}, and`
      const other = inOtherCurrency(number, reading)
      const mixed = mixesPointsAndPercent(number, reading, objective)
      const change = changesOtherwise(number, reading)
      if (other) yield at(objective, 'statement', `${says} ${other.what} is in ${other.currency}`, within)
      else if (mixed) yield at(objective, 'statement', `${says} ${mixed}`, { severity: 'warning', ...within })
      else if (number.range === undefined && !holdsNumber(plan.data, number.value)) {
        const limit = limitSaid(number, reading)
        const figure = limit ?? (isSaid ? undefined : targetSaid(number, reading))
        if (figure && (limit ? breaks(number, limit) : !equals(number, figure)))
          yield at(objective, 'statement', `${says} ${figure.what} is ${sayFigure(figure)}`, {
            ...within,
            related: [{ holder: figure.holder, key: figure.key, message: figure.bound ? 'the limit' : 'the target' }],
          })
        else if (change) yield at(objective, 'statement', change, { severity: 'warning', ...within })
      }
    }
    yield* multipliesOtherwise(objective, reading)
    yield* otherDate(objective, statement, plan.data)
  },
})

/** A number of the plan that the statement may speak of. */
interface Figure {
  readonly value: number
  readonly percent: boolean
  readonly currency: string | undefined
  readonly metric: Frozen<Metric> | undefined
  readonly bound?: Bound
  /** "the target": what messages call it. */
  readonly what: string
  readonly holder: object
  readonly key: string
}

const bounds = { at_most: 'at most', at_least: 'at least', below: 'below', above: 'above' } as const
type Bound = keyof typeof bounds

interface Reading {
  readonly statement: string
  readonly words: Words
  readonly said: readonly NumberMention[]
  readonly goal: Figure | undefined
  readonly from: Figure | undefined
  readonly limits: readonly Figure[]
}

function read(
  objective: Frozen<Objective>,
  metrics: readonly Frozen<Metric>[],
  words: Words,
  statement: string,
): Reading {
  const metric = metricOf(metrics, objective.metric)
  const limits = (objective.guardrails ?? []).flatMap((guardrail) =>
    (Object.keys(bounds) as Bound[]).flatMap((bound) => {
      const limited = metricOf(metrics, guardrail.metric)
      const name = limited ? metricName(limited) : guardrail.metric
      const figure = figureOf(guardrail, bound, limited, `the limit of "${name}"`)
      return figure ? [{ ...figure, bound }] : []
    }),
  )
  return {
    statement,
    words,
    said: numbers(statement),
    goal: figureOf(objective, 'target', metric, 'the target'),
    from: figureOf(objective, 'baseline', metric, 'the baseline'),
    limits,
  }
}

function figureOf<K extends string>(
  holder: { readonly [key in K]?: number | string },
  key: K,
  metric: Frozen<Metric> | undefined,
  what: string,
): Figure | undefined {
  const written = holder[key]
  if (written === undefined) return undefined
  const percent = typeof written === 'string' || isShareUnit(metric?.unit)
  const number =
    typeof written === 'string' ? Number.parseFloat(written) : percent && written <= 1 ? written * 100 : written
  return { value: number, percent, currency: percent ? undefined : currencyOf(metric?.unit), metric, what, holder, key }
}

function sayFigure({ value, percent, currency, bound }: Figure): string {
  const said = percent ? `${sayNumber(value)}%` : currency ? sayMoney(value, currency) : sayNumber(value)
  return bound ? `${bounds[bound]} ${said}` : said
}

/** "€1.8m" is 1,795,000, rounded to what is said. */
function equals(number: NumberMention, { value, percent }: Figure): boolean {
  if (number.percent && !percent) return false
  const decimals = /\.(\d+)/.exec(number.text)?.[1]?.length ?? 0
  const rounding = number.scale === undefined ? 1e-9 * Math.abs(value) : (number.scale * 0.5) / 10 ** decimals
  return Math.abs(number.value - value) <= rounding
}

function inOtherCurrency(number: NumberMention, { goal, limits }: Reading): Figure | undefined {
  const { currency } = number
  if (currency === undefined) return undefined
  const same = [...(goal ? [goal] : []), ...limits].filter((figure) => figure.currency && equals(number, figure))
  return same.some((figure) => mayBeSameCurrency(figure.currency ?? '', currency)) ? undefined : same[0]
}

/** 15 points more than 30% is 45%; 15 percent more is 34.5%. */
function mixesPointsAndPercent(
  number: NumberMention,
  { goal, from }: Reading,
  { target }: Frozen<Objective>,
): string | undefined {
  if (!goal || number.value !== goal.value) return undefined
  const ofPoints = /^(?:percentage )?points?$|^pp$/i.test(goal.metric?.unit?.trim() ?? '')
  if (number.points && goal.percent && !(from && from.value + number.value === goal.value))
    return `the target is ${target}: points and percent are two things`
  return number.percent && ofPoints && !goal.percent
    ? `the target is ${target} points: points and percent are two things`
    : undefined
}

/** Words up to the last number before this one, and up to the next break behind it: what it is said of. */
function around({ start, end }: NumberMention, { statement, said }: Reading): { ahead: string; behind: string } {
  const last = said.findLast((other) => other.end <= start)
  const ahead = statement.slice(Math.max(last?.end ?? 0, start - 80), start)
  const behind =
    /^[^,;.()\d£€$]{0,60}?(?=[,;.()\d£€$]|\s(?:and|while|at|by|before|with)\s|$)/.exec(
      statement.slice(end, end + 80),
    )?.[0] ?? ''
  return { ahead, behind }
}

/** The guardrail that the number is said of, where only one can be meant. */
function limitSaid(number: NumberMention, reading: Reading): Figure | undefined {
  const { ahead, behind } = around(number, reading)
  const { words, limits } = reading
  if (number.bound === undefined && !/\b(?:of|at|is|to|=)\s$|:\s$/i.test(ahead)) return undefined
  const fitting = limits.filter(
    ({ percent, currency, bound }) =>
      (number.percent === true) === percent &&
      (number.currency === undefined || currency !== undefined) &&
      (number.bound === undefined || isUpper(number.bound) === isUpper(bound ?? 'below')),
  )
  const named = fitting.filter(({ metric }) => metric && (names(ahead, metric) || names(behind, metric)))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isCost =
    words.find('cost-per', ahead).length > 0 ||
    /^\s(?:each|apiece|per (?!month|week|year|day|annum)|for (?:each|every))/i.test(behind)
  const costs = fitting.filter(
    ({ metric }) => metric && (metric.cost_of !== undefined || words.find('cost-per', metricWords(metric)).length > 0),
  )
  return isCost && number.bound !== undefined && costs.length === 1 ? costs[0] : undefined
}

function isUpper(bound: Bound | NonNullable<NumberMention['bound']>): boolean {
  return /^(?:below|at.most)$/.test(bound)
}

/** Another edge than the limit, or a value that the limit does not allow. */
function breaks(number: NumberMention, limit: Figure): boolean {
  if (equals(number, limit)) return false
  if (number.bound !== undefined) return true
  if (!number.exact) return false
  return isUpper(limit.bound ?? 'below') ? number.value > limit.value : number.value < limit.value
}

/** Words behind which a number is part of another story: "of our 11,000 subscribers", "from 1,420". */
const otherStory =
  /\b(?:from|among|our|their|your|existing|current|per|each|every|than|top|(?<!(?:target|total|goal|aim) )of(?: the| our)?)\s$/i

/** The target, where the number stands right before its unit or name, or right behind its name. */
function targetSaid(number: NumberMention, reading: Reading): Figure | undefined {
  const { goal, statement } = reading
  const { metric } = goal ?? {}
  if (!goal || !metric || !(number.exact || number.bound === 'at-least' || number.bound === 'above')) return undefined
  if ((number.percent === true) !== goal.percent || number.points || isStart(statement, number)) return undefined
  const { ahead, behind } = around(number, reading)
  const isAdded = number.signed === true || isChange(statement, number)
  // "Grow revenue by 15%" with the target 15%: the only change there is.
  if (goal.percent && !isShareUnit(metric.unit)) return isAdded && number.exact ? goal : undefined
  if (isAdded || otherStory.test(ahead) || /^\s(?:per|each|every|an?|daily|weekly|monthly)\b/i.test(behind))
    return undefined
  const isRisen = /\b(?:to|at|of)\s(?:at least |more than |over )?$/i.test(ahead)
  if (goal.percent || goal.currency) {
    if (goal.currency && number.currency === undefined) return undefined
    const risen = isRisen && (names(statement.slice(0, number.start), metric) || startsAtBaseline(number, reading))
    return risen || names(behind, metric) ? goal : undefined
  }
  if (number.currency !== undefined) return undefined
  const counted = folded(behind).replace(/^ (?:(?:net )?new) /, ' ')
  const isCounted = phrasesOf(metric).some((phrase) => counted.startsWith(phrase) || folded(behind).startsWith(phrase))
  return isCounted ? goal : undefined
}

/** "from $250,000 to $400,000", where the first is the baseline: the second can only be the target. */
function startsAtBaseline(number: NumberMention, { said, from, statement }: Reading): boolean {
  const before = said.findLast((other) => other.end <= number.start)
  return before !== undefined && from !== undefined && isStart(statement, before) && equals(before, from)
}

/** Does the text name the metric, whole or by the last word of its name ("revenue")? */
function names(text: string, metric: Frozen<Metric>): boolean {
  const said = folded(text)
  const [name = ''] = phrasesOf(metric)
  return (
    phrasesOf(metric).some((phrase) => said.includes(phrase)) ||
    (!metric.cost_of && said.includes(` ${name.trim().split(' ').at(-1)} `))
  )
}

/** The name, the id and the unit, as far as they are words. */
function phrasesOf(metric: Frozen<Metric>): string[] {
  const unit = metric.unit !== undefined && !isShareUnit(metric.unit) && !currencyOf(metric.unit) ? metric.unit : ''
  return [metricName(metric), metric.id, unit].map(folded).filter((phrase) => phrase.trim().length > 2)
}

/** Lower case, no plural, one space around each word. */
function folded(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.map((word) => word.replace(/ies$/, 'y').replace(/(?<=\p{L}{3})s$/u, '')).join(' ')} `
}

/** "by 20%" of 2,000 is 2,400, and the target is 2,300: the baseline tells. */
function changesOtherwise(number: NumberMention, { statement, goal, from }: Reading): string | undefined {
  if (!goal || !from || from.value === 0 || !number.exact || !isChange(statement, number)) return undefined
  if (!goal.metric || !names(statement.slice(0, number.start), goal.metric)) return undefined
  const inPoints = number.points === true && goal.percent && from.percent
  if (!inPoints && !(number.percent && goal.percent === from.percent && !isShareUnit(goal.metric.unit)))
    return undefined
  const by = inPoints ? number.value : (from.value * number.value) / 100
  const slack = 0.01 * Math.max(Math.abs(by), 1)
  if ([by, -by].some((change) => Math.abs(from.value + change - goal.value) <= slack)) return undefined
  return sayChange(number.text, from, goal, from.value + (goal.value < from.value ? -by : by))
}

function* multipliesOtherwise(objective: Frozen<Objective>, { statement, goal, from }: Reading): Iterable<Flag> {
  const times = multiplierIn(statement)
  if (!times || !goal?.metric || !from || goal.percent !== from.percent) return
  const { word, factor, rest } = times
  const result = from.value * factor
  // People say double of what is nearly double.
  if (
    Math.abs(goal.value - result) <= 0.1 * Math.abs(result) ||
    !names(/^[^,;.\d]{0,40}/.exec(rest)?.[0] ?? '', goal.metric)
  )
    return
  const start = statement.length - rest.length - word.length
  yield at(objective, 'statement', sayChange(word, from, goal, result), {
    severity: 'warning',
    within: [start, start + word.length],
  })
}

function sayChange(word: string, from: Figure, goal: Figure, result: number): string {
  return `"${word}" takes ${sayFigure(from)} to ${sayFigure({ ...goal, value: result })}, and the target is ${sayFigure(goal)}`
}

const months = 'January February March April May June July August September October November December'.split(' ')
const toDate = /\b(?:by|before|until|till|to|no later than|ending|due|deadline(?: is| of)?:?)\s(?:on |the )?$/i
const toMonth = new RegExp(
  `\\b(?:by|before|until|till)\\s(?:the\\s)?(?:end\\sof\\s)?(${months.join('|')})\\b(?:\\s(20\\d\\d))?(?!\\s?\\d)`,
  'giu',
)

/** A day or a month that the statement sets as the end and no field knows; the day after the last one is the same. */
function* otherDate(objective: Frozen<Objective>, statement: string, data: unknown): Iterable<Flag> {
  const { by } = objective
  if (by === undefined) return
  const days = dates(statement).filter(
    ({ certain, start }) => certain && toDate.test(statement.slice(Math.max(0, start - 20), start)),
  )
  const ends = [
    ...days.map(({ start, end, day, month, year }) => ({ start, end, month, year, day })),
    ...[...statement.matchAll(toMonth)].map(({ index, 0: text, 1: name = '', 2: year }) => ({
      start: index,
      end: index + text.length,
      month: months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1,
      year: year === undefined ? undefined : Number(year),
      day: undefined,
    })),
  ].map(({ start, end, day, month, year }) => {
    const pattern = [
      year ?? '....',
      `${month}`.padStart(2, '0'),
      day === undefined ? '..' : `${day}`.padStart(2, '0'),
    ].join('-')
    const isIt = new RegExp(`^${pattern}$`)
    return { start, end, agrees: (given: Day) => isIt.test(given) || isIt.test(addDays(given, 1)) }
  })
  if (ends.some(({ agrees }) => agrees(by))) return
  for (const { start, end, agrees } of ends) {
    if (holdsDay(data, agrees)) continue
    const message = `the statement says ${statement.slice(start, end)}, and the objective is due on ${sayDay(by)}`
    yield at(objective, 'statement', message, { within: [start, end], related: [at(objective, 'by', 'the date')] })
  }
}

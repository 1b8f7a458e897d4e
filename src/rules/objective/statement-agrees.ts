import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { isChange, isStart, multiplierIn } from '../../plan/changes.ts'
import { mayBeSameCurrency } from '../../plan/currencies.ts'
import { sayDay } from '../../plan/dates.ts'
import { deadlinesIn } from '../../plan/deadlines.ts'
import { type Figure, type Figures, figuresOf, isUpper, sayFigure } from '../../plan/figures.ts'
import type { Metric, Objective } from '../../plan/format.generated.ts'
import { holdsDay, holdsNumber } from '../../plan/held-values.ts'
import { namesMetric, opensWithMetric } from '../../plan/metric-names.ts'
import { isShareUnit, metricWords } from '../../plan/quantities.ts'
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
      #                                                    ^^^^^^^^^^^^^^^^^^^ the statement says the end of November, and the objective is due on 30 September 2026
      #                                                                                                ^^ the statement says 8%, and the limit of "churn" is at most 6%
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
    const figures = figuresOf(objective, measurement?.metrics ?? [])
    const reading: Reading = { ...figures, statement, words, said: rangesApart(numbers(statement)) }
    const isSaid = reading.said.some((number) => figures.target && equals(number, figures.target))
    for (const number of reading.said) {
      const within = { within: [number.start, number.end] as const }
      const says = `the statement says ${number.text}, and`
      const other = inOtherCurrency(number, reading)
      const mixed = mixesPointsAndPercent(number, reading, objective)
      if (other) yield at(objective, 'statement', `${says} ${other.what} is in ${other.currency}`, within)
      else if (mixed) yield at(objective, 'statement', `${says} ${mixed}`, { severity: 'warning', ...within })
      else if (number.range === undefined && !holdsNumber(plan.data, number)) {
        const limit = limitSaid(number, reading)
        const figure = limit ?? (isSaid ? undefined : targetSaid(number, reading))
        if (figure && (limit ? breaks(number, limit) : !equals(number, figure)))
          yield at(objective, 'statement', `${says} ${figure.what} is ${sayFigure(figure)}`, {
            ...within,
            related: [{ holder: figure.holder, key: figure.key, message: figure.bound ? 'the limit' : 'the target' }],
          })
        else {
          const change = changesOtherwise(number, reading)
          if (change) yield at(objective, 'statement', change, { severity: 'warning', ...within })
        }
      }
    }
    yield* multipliesOtherwise(objective, reading)
    yield* otherDate(objective, statement, plan.data)
  },
})

type Said = Figure<Frozen<Metric>>

interface Reading extends Figures<Frozen<Metric>> {
  readonly statement: string
  readonly words: Words
  readonly said: readonly NumberMention[]
}

/** "40% to 2,000" is no range: the two are of different kinds. */
function rangesApart(said: readonly NumberMention[]): NumberMention[] {
  return said.map((number, index) => {
    const { range, ...rest } = number
    const other = range && said[range === 'to' ? index - 1 : index + 1]
    const isApart = other && (other.percent !== number.percent || other.currency !== number.currency)
    return isApart ? { ...rest, exact: true } : number
  })
}

/** "€1.8m" is 1,795,000, rounded to what is said. */
function equals(number: NumberMention, { value, percent }: Said): boolean {
  if (number.percent && !percent) return false
  const decimals = /\.(\d+)/.exec(number.text)?.[1]?.length ?? 0
  const rounding = number.scale === undefined ? 1e-9 * Math.abs(value) : (number.scale * 0.5) / 10 ** decimals
  return Math.abs(number.value - value) <= rounding
}

function inOtherCurrency(number: NumberMention, { target: goal, limits }: Reading): Said | undefined {
  const { currency } = number
  if (currency === undefined) return undefined
  const same = [...(goal ? [goal] : []), ...limits].filter((figure) => figure.currency && equals(number, figure))
  return same.some((figure) => mayBeSameCurrency(figure.currency ?? '', currency)) ? undefined : same[0]
}

/** 15 points more than 30% is 45%; 15 percent more is 34.5%. */
function mixesPointsAndPercent(
  number: NumberMention,
  { target: goal, baseline: from }: Reading,
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

const isEach = /^\s(?:each|apiece|per|for each|for every)(?!\s(?:month|week|year|day|annum|quarter))\b/i
/** Where something is sold, so much for each is its price. */
const isSold = /\b(?:sell|selling|sold|sales|priced?|prices|subscriptions?)\b/i

/** The guardrail that the number is said of, where only one can be meant. */
function limitSaid(number: NumberMention, reading: Reading): Said | undefined {
  const { ahead, behind } = around(number, reading)
  const { words, limits, statement } = reading
  if (number.bound === undefined && !/\b(?:of|at|is|to|=)\s$|:\s$/i.test(ahead)) return undefined
  const fitting = limits.filter(
    ({ percent, currency, bound }) =>
      (number.percent === true) === percent &&
      (number.currency === undefined || currency !== undefined) &&
      (number.bound === undefined || isUpper(number.bound) === isUpper(bound ?? 'below')),
  )
  const named = fitting.filter(({ metric }) => metric && (namesMetric(ahead, metric) || namesMetric(behind, metric)))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const isCost = words.find('cost-per', ahead).length > 0 || (isEach.test(behind) && !isSold.test(statement))
  const costs = fitting.filter(
    ({ metric }) => metric && (metric.cost_of !== undefined || words.find('cost-per', metricWords(metric)).length > 0),
  )
  return isCost && number.bound !== undefined && costs.length === 1 ? costs[0] : undefined
}

/** Another edge than the limit, or a value that the limit does not allow. */
function breaks(number: NumberMention, limit: Said): boolean {
  if (equals(number, limit)) return false
  if (number.bound !== undefined) return true
  if (!number.exact) return false
  return isUpper(limit.bound ?? 'below') ? number.value > limit.value : number.value < limit.value
}

/** Words behind which a number is part of another story: "of our 11,000 subscribers", "from 1,420". */
const otherStory =
  /\b(?:from|among|our|their|your|existing|current|per|each|every|than|top|(?<!(?:target|total|goal|aim) )of(?: the| our)?)\s$/i

/** The target, where the number stands right before its unit or name, or right behind its name. */
function targetSaid(number: NumberMention, reading: Reading): Said | undefined {
  const { target: goal, baseline: from, statement } = reading
  const { metric } = goal ?? {}
  if (!goal || !metric || number.points || isStart(statement, number)) return undefined
  if ((number.percent === true) !== goal.percent || (number.currency !== undefined) !== (goal.currency !== undefined))
    return undefined
  const isDown = from !== undefined && goal.value < from.value
  if (!number.exact && (number.bound === undefined || isUpper(number.bound) !== isDown)) return undefined
  const { ahead, behind } = around(number, reading)
  const isAdded = number.signed === true || isChange(statement, number)
  // "Grow revenue by 15%" with the target 15%: the only change there is.
  if (goal.percent && !isShareUnit(metric.unit)) return isAdded && number.exact ? goal : undefined
  if (isAdded || otherStory.test(ahead) || /^\s(?:per|each|every|an?|daily|weekly|monthly)\b/i.test(behind))
    return undefined
  const isRisen = /\b(?:to|at|of)\s(?:(?:at least|more than|less than|over|under|above|below) )?$/i.test(ahead)
  if (isRisen && startsAtBaseline(number, reading)) return goal
  if (!goal.percent && !goal.currency) {
    // What is added to a level is not the level.
    const isStep = from
      ? equals(number, { ...goal, value: Math.abs(goal.value - from.value) })
      : metric.kind === 'level'
    return opensWithMetric(withoutOf(behind), metric) && !isStep ? goal : undefined
  }
  return (isRisen && namesMetric(statement.slice(0, number.start), metric)) || namesMetric(behind, metric)
    ? goal
    : undefined
}

/** "7,200 of last year's donors" are 7,200 donors. */
function withoutOf(behind: string): string {
  return behind.replace(
    /^\sof\s(?:the |our |these |those |last \p{L}+['’]s |this \p{L}+['’]s )?(?:lapsed |former |past )?/iu,
    ' ',
  )
}

/** "from $250,000 to $400,000", where the first is the baseline: the second can only be the target. */
function startsAtBaseline(number: NumberMention, { said, baseline: from, statement }: Reading): boolean {
  const before = said.findLast((other) => other.end <= number.start)
  return before !== undefined && from !== undefined && isStart(statement, before) && equals(before, from)
}

/** "by 20%" of 2,000 is 2,400, and the target is 2,300: the baseline tells. */
function changesOtherwise(
  number: NumberMention,
  { statement, target: goal, baseline: from }: Reading,
): string | undefined {
  if (!goal || !from || from.value === 0 || !number.exact || !isChange(statement, number)) return undefined
  if (!goal.metric || !namesMetric(statement.slice(0, number.start), goal.metric)) return undefined
  const inPoints = number.points === true && goal.percent && from.percent
  if (!inPoints && !(number.percent && goal.percent === from.percent && !isShareUnit(goal.metric.unit)))
    return undefined
  const by = inPoints ? number.value : (from.value * number.value) / 100
  const slack = 0.01 * Math.max(Math.abs(by), 1)
  if ([by, -by].some((change) => Math.abs(from.value + change - goal.value) <= slack)) return undefined
  return sayChange(number.text, from, goal, from.value + (goal.value < from.value ? -by : by))
}

function* multipliesOtherwise(
  objective: Frozen<Objective>,
  { statement, target: goal, baseline: from }: Reading,
): Iterable<Flag> {
  const times = multiplierIn(statement)
  if (!times || !goal?.metric || !from || goal.percent !== from.percent) return
  const { word, factor, rest } = times
  const result = from.value * factor
  // People say double of what is nearly double.
  if (
    Math.abs(goal.value - result) <= 0.1 * Math.abs(result) ||
    !namesMetric(/^(?:[^,;.\d]|(?<=-)\d){0,40}/.exec(rest)?.[0] ?? '', goal.metric)
  )
    return
  const start = statement.length - rest.length - word.length
  yield at(objective, 'statement', sayChange(word, from, goal, result), {
    severity: 'warning',
    within: [start, start + word.length],
  })
}

function sayChange(word: string, from: Said, goal: Said, result: number): string {
  return `"${word}" takes ${sayFigure(from)} to ${sayFigure({ ...goal, value: result })}, and the target is ${sayFigure(goal)}`
}

/** A day or a month that the statement sets as the end, and no field knows. */
function* otherDate(objective: Frozen<Objective>, statement: string, data: unknown): Iterable<Flag> {
  const { by } = objective
  if (by === undefined) return
  const ends = deadlinesIn(
    statement,
    dates(statement).filter(({ certain }) => certain),
  )
  if (ends.some(({ agrees }) => agrees(by))) return
  for (const { start, end, agrees } of ends) {
    if (holdsDay(data, agrees)) continue
    const message = `the statement says ${statement.slice(start, end)}, and the objective is due on ${sayDay(by)}`
    yield at(objective, 'statement', message, { within: [start, end], related: [at(objective, 'by', 'the date')] })
  }
}

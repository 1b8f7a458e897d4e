import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import type { Objective } from '../../plan/format.generated.ts'
import { isStart, multiplierIn } from '../../plan/metrics/changes.ts'
import { type Figure, figuresOf, sayFigure } from '../../plan/metrics/figures.ts'
import { namesMetric } from '../../plan/metrics/metric-names.ts'
import { limitSaid } from '../../plan/metrics/said-limits.ts'
import { isFigure, type Reading, rangesApart, type SaidNumber } from '../../plan/metrics/said-numbers.ts'
import { breaks, changesOtherwise, inOtherCurrency, mixesPointsAndPercent } from '../../plan/metrics/said-otherwise.ts'
import { countsKin, mayBeTargets, targetSaid } from '../../plan/metrics/said-targets.ts'
import { holdsDay, holdsNumber } from '../../plan/texts/held-values.ts'
import { judgedText } from '../../plan/texts/objective-text.ts'
import { deadlinesIn } from '../../plan/timing/deadlines.ts'
import { pattern } from '../../text/pattern.ts'
import { stem } from '../../words/matching/stem.ts'
import { dates } from '../../words/numbers/dates.ts'
import { numbers } from '../../words/numbers/numbers.ts'

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
    `
    # Parts and steps: which number is the whole, and which date the end, is not certain.
    objective: { statement: "Win 1,500 subscribers online and 500 subscribers offline by 31 August 2026.", metric: subs, target: 2000, by: 2026-09-30 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: "Win 1,000 subscribers by 31 July 2026 and 2,000 in all.", metric: subs, target: 2000, by: 2026-09-30 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: "Win customers, the first by 31 July 2026, the last by 31 August 2026.", by: 2026-09-30 }
    `,
    `
    # What it is held against is not what is wanted.
    objective: { statement: "Grow past last quarter (1,400 subscribers).", metric: subs, target: 2000 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: "Win more than the 1,400 subscribers of spring.", metric: subs, target: 2000 }
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
  ],
  invalid: [
    `
    # The number of what is sold, as the definition has it, is no second aim.
    objective: { statement: Win 180 contractors for Norrvik Bio 46., metric: won, target: 160 }
    #                           ^^^ the statement says 180, and the target is 160
    measurement: { metrics: [{ id: won, name: Contractors won, definition: Contractors with a paid invoice for Bio 46, unit: contractors }] }
    `,
    `
    objective: { statement: "Beat last quarter (1,400 subscribers), win 2,500 subscribers in six cities by 31 October 2026.", metric: subs, target: 2000, by: 2026-09-30 }
    #                                                                   ^^^^^ the statement says 2,500, and the target is 2,000
    #                                                                                                      ^^^^^^^^^^^^^^^ the statement says 31 October 2026, and the objective is due on 30 September 2026
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
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
    objective: { statement: Acquire customers by the end of October 2026., by: 2026-09-30 }
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^ the statement says the end of October 2026, and the objective is due on 30 September 2026
    `,
    `
    # Without a measurement element the id of the metric is its name.
    objective: { statement: "Acquire 2,500 new customers.", metric: new-customers, target: 2000 }
    #                                ^^^^^ the statement says 2,500, and the target is 2,000
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
    [
      `
    objective: { statement: "Grow from 1,200 to 2,000 subscribers.", metric: subs, baseline: 1420, target: 2000 }
    #                                  ^^^^^ warning: the statement starts from 1,200, and the baseline is 1,420
    measurement: { metrics: [{ id: subs, name: Subscribers, unit: subscribers }] }
    `,
      { related: [[['1420', 'the baseline']]] },
    ],
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
    if (objective.statement === undefined) return
    const statement = judgedText(objective.statement)
    const reading: Reading = {
      ...figuresOf(objective, measurement?.metrics ?? []),
      statement,
      said: rangesApart(numbers(statement)),
      by: objective.by,
      namesCost: (text) => words.find('cost-per', text).length > 0,
      opensAim: (text) => winning().test(text),
    }
    const { said, target } = reading
    // So many numbers are a table, not a sentence.
    if (said.length > 50) return
    // Asked for by few statements: those that say another number or day than the plan's.
    let answer: boolean | undefined
    const mayBeSum = () => {
      answer ??= mayBeTargets(reading) > 1
      return answer
    }
    const saysTarget = said.some((number) => target && isFigure(number, target))
    for (const number of said) {
      const unit = otherUnit(objective, number, reading)
      if (unit) yield unit
      else if (number.range === undefined)
        for (const flag of otherNumber(objective, number, reading, saysTarget, mayBeSum))
          if (!holdsNumber(plan.data, number)) yield flag
    }
    yield* otherStart(objective, reading, plan.data)
    yield* multipliesOtherwise(objective, reading)
    for (const flag of otherDate(objective, statement, plan.data)) if (!mayBeSum()) yield flag
  },
})

/** Verbs of what is new: "convert", "upgrade" and "train" speak of those who are there. */
const winning = pattern('i')`
  (?:
    ^\s*|[.;:]\s
    |\b(?:
      (?:target|goal|aim|objective)(?: is|:| of)?
      |(?:
        sell|win|acquire|sign|sign up|close|gain|recruit|enrol|enroll|reach|get|add|achieve|attract|secure|book|land
        |register|generate|earn|have|hit|want|aim for|bring in|find
      )(?:s|ning|ling|ing|ting)?
    )\s(?:(?:in|up|about|around|some) )?
  )$
`

/** Another currency, or points where the plan has percent. */
function otherUnit(objective: Frozen<Objective>, number: SaidNumber, reading: Reading): Flag | undefined {
  const within = [number.start, number.end] as const
  const says = `the statement says ${number.text}, and`
  const other = inOtherCurrency(number, reading)
  if (other) return at(objective, 'statement', `${says} ${other.what} is in ${other.currency}`, { within })
  if (!mixesPointsAndPercent(number, reading)) return undefined
  const target = reading.target?.percent ? objective.target : `${objective.target} points`
  return at(objective, 'statement', `${says} the target is ${target}: points and percent are two things`, {
    severity: 'warning',
    within,
  })
}

/** Another limit, another target, or a change that leads from the baseline to another target. */
function* otherNumber(
  objective: Frozen<Objective>,
  number: SaidNumber,
  reading: Reading,
  saysTarget: boolean,
  mayBeSum: () => boolean,
): Iterable<Flag> {
  const within = [number.start, number.end] as const
  const limit = limitSaid(number, reading)
  const figure = limit ?? (saysTarget ? undefined : targetSaid(number, reading))
  if (figure && (limit ? breaks(number, limit) : !isFigure(number, figure) && !mayBeSum())) {
    yield at(objective, 'statement', `the statement says ${number.text}, and ${figure.what} is ${sayFigure(figure)}`, {
      within,
      related: [{ holder: figure.holder, key: figure.key, message: figure.bound ? 'the limit' : 'the target' }],
    })
    return
  }
  const change = changesOtherwise(number, reading)
  const kin = saysTarget ? undefined : countsKin(number, reading, stem)
  const message = change
    ? sayChange(number.text, change.from, change.goal, change.result)
    : kin && !isFigure(number, kin) && !mayBeSum()
      ? `the statement says ${number.text}, and ${kin.what} is ${sayFigure(kin)}`
      : undefined
  if (message) yield at(objective, 'statement', message, { severity: 'warning', within })
}

/** "From a baseline of 240 bookings"; that of a sector is another one. */
const namesStart = /(?:\b(?:an?|the|our|its|this|current) |^)baseline (?:of|is|was|at|:)\s(?:about |around )?$/i

/** "From 1,200 to 1,500", where 1,500 is the target and another baseline is given. */
function* otherStart(
  objective: Frozen<Objective>,
  { statement, said, target: goal, baseline: from }: Reading,
  data: unknown,
): Iterable<Flag> {
  if (!goal || !from || goal.percent !== from.percent) return
  for (const [index, number] of said.entries()) {
    const next = said[index + 1]
    const isNamed = namesStart.test(statement.slice(Math.max(0, number.start - 40), number.start))
    if (!next || !(isNamed || (isStart(statement, number) && /^\sto\s$/.test(statement.slice(number.end, next.start)))))
      continue
    const alike = [number, next].every((one) => (one.percent === true) === from.percent)
    const inMoney = [number, next, from].filter(({ currency }) => currency !== undefined).length % 3 === 0
    if (!alike || !inMoney || !isFigure(next, goal) || isFigure(number, from) || holdsNumber(data, number)) continue
    yield at(
      objective,
      'statement',
      `the statement starts from ${number.text}, and the baseline is ${sayFigure(from)}`,
      {
        severity: 'warning',
        within: [number.start, number.end],
        related: [at(objective, 'baseline', 'the baseline')],
      },
    )
  }
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

function sayChange(word: string, from: Figure, goal: Figure, result: number): string {
  return `"${word}" takes ${sayFigure(from)} to ${sayFigure({ ...goal, value: result })}, and the target is ${sayFigure(goal)}`
}

/** A day or a month that the statement sets as the end, and no field knows. */
function* otherDate(objective: Frozen<Objective>, statement: string, data: unknown): Iterable<Flag> {
  const { by } = objective
  if (by === undefined) return
  const days = dates(statement)
  const ends = deadlinesIn(
    statement,
    days.filter(({ certain }) => certain),
  )
  // With two dates one may be a step on the way.
  if (new Set([...days, ...ends].map(({ start }) => start)).size > 1) return
  if (ends.some(({ agrees }) => agrees(by))) return
  for (const { start, end, agrees } of ends) {
    if (holdsDay(data, agrees)) continue
    const message = `the statement says ${statement.slice(start, end)}, and the objective is due on ${sayDay(by)}`
    yield at(objective, 'statement', message, { within: [start, end], related: [at(objective, 'by', 'the date')] })
  }
}

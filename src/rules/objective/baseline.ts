import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { currencyOf } from '../../plan/currencies.ts'
import type { Objective } from '../../plan/format.generated.ts'
import { isChange, isStart, multiplierIn, shareOfChangeIn } from '../../plan/metrics/changes.ts'
import { type Figures, figuresOf, sayFigure } from '../../plan/metrics/figures.ts'
import { isShareUnit, mayBeShareUnit, metricOf, sayValue } from '../../plan/quantities.ts'
import { pattern } from '../../text/pattern.ts'
import { type NumberMention, numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'objective/baseline',
  severity: 'error',
  from: 'draft',
  reads: ['objective', 'measurement?'],
  summary: 'The objective says where its metric stands before the plan begins.',
  why: `"15% more" is a number only once it is known of what. An absolute target can be measured without a baseline, but
    nobody can tell whether it is bold or would have come about anyway.`,
  fix: 'Give `baseline` the value of the metric today, or in the last comparable period.',
  source: '[000] step 1; arithmetic',

  valid: [
    'objective: { statement: Grow subscribers by 15%., target: 2300, baseline: 2000 }',
    `
    # Nothing is a place to start from.
    objective: { statement: Acquire 2000 subscribers., target: 2000, baseline: 0 }
    `,
    `
    # Without a target there is nothing to compare: objective/specific asks for it.
    objective: { statement: Become the best known tea shop. }
    `,
    `
    objective: { statement: "Double annual revenue from $250,000 to $500,000." }
    `,
    `
    # Less is better, whatever the first word is; and points are added to a share.
    objective: { statement: Win back trust and bring complaints down to 40 a month., target: 40, baseline: 95 }
    `,
    `
    objective: { statement: Raise awareness by 15 points., target: 15%, baseline: 31% }
    `,
  ],
  invalid: [
    `
    objective: { statement: Grow revenue from existing customers by 15% in 2026., target: 15% }
  # ^^^^^^^^^ "by 15%" is a change, and there is no baseline that it changes
    `,
    `
    objective: { statement: Triple the number of members. }
  # ^^^^^^^^^ "Triple" is a change, and there is no baseline that it changes
    `,
    `
    objective: { metric: new-subscribers, target: 15%, baseline: TBC }
    #                                                            ^^^ the target is 15% of a metric in subscribers, and there is no baseline to take it of
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    objective: { metric: new-subscribers, target: 2000 }
  # ^^^^^^^^^ warning: there is no baseline, so nothing says how far the target of 2,000 subscribers is from today
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    objective: { statement: Grow from 1420 to 2000 members., target: 2000 }
  # ^^^^^^^^^ warning: the statement starts from 1420, which is not given as the baseline
    `,
    [
      `
    objective: { statement: "Grow subscribers to 2,000 by June.", target: 2000, baseline: 14200 }
    #                                                                                     ^^^^^ warning: the statement says "Grow", and the baseline of 14,200 is already above the target of 2,000
    `,
      { related: [[['2000', 'the target']]] },
    ],
    [
      `
    # All members there are say nothing of how many are won.
    objective: { statement: Win 300 new members., metric: new-members, target: 300, baseline: 1200 }
    #                                                                                         ^^^^ info: the statement says "Win", and the baseline of 1,200 is already above the target of 300
    `,
      { related: [[['300', 'the target']]] },
    ],
  ],

  *check({ objective, measurement }, { words }) {
    const { metric, target, by, statement = '' } = objective
    if (objective.baseline !== undefined) {
      if (words.language === 'en') yield* reachedAlready(objective, figuresOf(objective, measurement?.metrics ?? []))
      return
    }
    const missing = (message: string, severity: 'error' | 'warning' = 'error') =>
      at(objective, 'baseline', message, { severity })
    const said = words.language === 'en' ? numbers(statement) : []
    const start = said.find((number) => isStart(statement, number))
    if (start) {
      const isTold = metric === undefined && target === undefined && by === undefined
      if (!isTold)
        yield missing(`the statement starts from ${start.text}, which is not given as the baseline`, 'warning')
      return
    }
    const unit = metricOf(measurement?.metrics, metric)?.unit
    const change = changeIn(statement, said, target)
    const isOpen = target === undefined && words.language === 'en'
    const times = isOpen ? (multiplierIn(statement)?.word ?? wordedChange(statement, said)) : undefined
    if (change) yield missing(`"${change}" is a change, and there is no baseline that it changes`)
    else if (typeof target === 'string' && unit !== undefined && !isShareUnit(unit) && !mayBeShareUnit(unit))
      yield missing(`the target is ${target} of a metric in ${unit}, and there is no baseline to take it of`)
    else if (times) yield missing(`"${times}" is a change, and there is no baseline that it changes`)
    else if (target !== undefined) {
      const what = typeof target === 'number' ? sayValue(target, { id: '', unit }, currencyOf(unit)) : target
      yield missing(`there is no baseline, so nothing says how far the target of ${what} is from today`, 'warning')
    }
  },
})

/** What a statement begins with that wants more of something: more than there is, or more of what comes anew. */
const wantsMore = pattern('i')`
  ^\s*(?:to |we (?:will |want to )?)?(?:
    (grow|increase|raise|lift|boost|expand|double|triple)
    |(win|acquire|gain|attract|recruit|sign up)
  )\b
`
/** Where less is wanted, or the target is what is added, it may well lie below the baseline. */
const mayBeBelow = pattern('i')`
  \b(?:
    cut|reduc|lower|decreas|drop|fall|shrink|halv|fewer|less|down|limit|slow|only|stem|minimi|by [\d\w]+ ?(?:%|per|point)
    |back|hold|keep|maintain|point|more|another|further|extra|additional
  )
`

/** A plan that wants more where more is there already: one of the two numbers is wrong, or is of something else. */
function* reachedAlready(objective: Frozen<Objective>, { target, baseline }: Figures): Iterable<Flag> {
  if (!target || !baseline || baseline.value <= target.value) return
  if (target.percent !== baseline.percent || target.metric?.cost_of) return
  const { statement = '' } = objective
  const [, level, anew] = wantsMore().exec(statement) ?? []
  const verb = level ?? anew
  if (!verb || mayBeBelow().test(statement)) return
  const said = `the statement says "${verb}", and the baseline of ${sayFigure(baseline)} is already above the target of ${sayFigure(target)}`
  yield at(objective, 'baseline', said, {
    severity: level ? 'warning' : 'info',
    related: [at(objective, 'target', 'the target')],
    fix: 'Correct the number that is wrong, or give as `baseline` what the metric itself was in the last comparable period.',
  })
}

/** "Cut prices by 5%" is a means. */
const isPriced = /\b(?:prices?|pricing|fees?|tariffs?|fares?|rents?|spend|spending|budgets?)\s(?:by\s)?$/i

/** "Give members 20% more for the same price" */
function isOffer(statement: string, { start, end }: NumberMention): boolean {
  return (
    isPriced.test(statement.slice(Math.max(0, start - 30), start)) ||
    /^\s(?:more|extra|less|off|cheaper)\s(?:for|on|at)\s(?:the|your|a|an|each|every)\b/i.test(
      statement.slice(end, end + 30),
    )
  )
}

/** A change in words, where the statement has no number but the ones that tell it: "three times as many". */
function wordedChange(statement: string, said: readonly NumberMention[]): string | undefined {
  const change = shareOfChangeIn(statement)
  return change !== undefined && said.every(({ text }) => change.includes(text)) ? change : undefined
}

/** "by 15%", where that is the target, or the first number of a statement whose target is not given. */
function changeIn(
  statement: string,
  said: readonly NumberMention[],
  target: number | string | undefined,
): string | undefined {
  const aims = said.filter(({ bound }) => bound === undefined)
  const isTarget = (number: NumberMention) =>
    target === undefined ? number === aims[0] : number.value === target || `${number.value}%` === target
  const change = aims.find(
    (number) =>
      !isOffer(statement, number) &&
      (number.percent || number.points) &&
      isTarget(number) &&
      (number.signed || isChange(statement, number)),
  )
  if (!change) return undefined
  const isBy = /\bby\s$/i.test(statement.slice(0, change.start))
  return statement.slice(isBy ? change.start - 3 : change.start, change.end)
}

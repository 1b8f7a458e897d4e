import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Objective } from '../../plan/format.generated.ts'
import { multiplierIn, shareOfChangeIn } from '../../plan/metrics/changes.ts'
import { sayNumber } from '../../plan/money.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { ages } from '../../words/numbers/ages.ts'
import { dates } from '../../words/numbers/dates.ts'
import { numbers } from '../../words/numbers/numbers.ts'
import { quarters } from '../../words/numbers/quarters.ts'
import { timeIn } from '../../words/numbers/times.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'objective/specific',
  severity: 'error',
  from: 'draft',
  reads: ['objective'],
  over: ['measurement/defined'],
  summary: 'The objective has a target number, a metric with a unit, and a date.',
  why: `A target that names how much of what by when can be missed, and that is its use: every later decision is tested
    against it. Without one of the three, everything that happens can be called a success.`,
  fix: 'Give the objective its target, the id of its metric (with a unit under measurement) and the day it is due in `by`.',
  source: '[000] step 1',

  valid: [
    `
    objective: { metric: new-subscribers, target: 2000, by: 2026-09-30 }
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
    `
    # A share carries its unit. A metric that does not exist is plan/known-references' business.
    objective: { statement: Keep 85% of our members., metric: retention-rate, target: 85%, by: 2026-09-30 }
    `,
  ],
  invalid: [
    `
    objective: { statement: Become the best known tea shop. }
  # ^^^^^^^^^ there is no date by which the objective is due
  # ^^^^^^^^^ there is no metric, so nothing says what the target counts
  # ^^^^^^^^^ there is no target number
    `,
    `
    objective:
      statement: Acquire 2,000 subscribers by 30 September 2026.
      metric: new-subscribers
      target: TBC
      #       ^^^ there is no target number, although the statement says "2,000"
      by:
    # ^^ there is no date by which the objective is due, although the statement says "30 September 2026"
    measurement:
      metrics:
        - { id: new-subscribers, name: New subscribers }
    `,
    `
    objective: { metric: new-subscribers, target: 2000, by: 2026-09-30 }
    measurement:
      metrics:
        - { id: new-subscribers, name: New subscribers }
    #       ^^ the target 2,000 counts "new-subscribers", which has no unit
    `,
    `
    objective:
  # ^^^^^^^^^ there is no date by which the objective is due
      statement: Double annual revenue from $250,000 to $500,000.
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this stands in words only, where nothing can be compared with it
    `,
  ],

  *check({ objective }, { links, words }) {
    const { target, by } = objective
    const metric = said(objective.metric, words)
    if (metric === undefined || target === undefined || by === undefined) yield* ofFields(objective, metric, words)
    const counted = links.named.metric.find(({ id }) => id === metric)?.thing as { readonly unit?: unknown } | undefined
    const unit = typeof counted?.unit === 'string' ? said(counted.unit, words) : counted?.unit
    // A share carries its unit.
    if (counted && unit === undefined && typeof target === 'number')
      yield at(counted, 'unit', `the target ${sayNumber(target)} counts "${metric}", which has no unit`)
  },
})

function* ofFields(objective: Frozen<Objective>, metric: string | undefined, words: Words): Iterable<Flag> {
  const { target, by } = objective
  const statement = said(objective.statement, words) ?? ''
  const [number, date] = [numberIn(statement), dateIn(statement)]
  // An objective that is only told is judged by what it tells, as far as its language can be read.
  const isTold = metric === undefined && target === undefined && by === undefined && words.language === 'en'
  if (target === undefined && !(isTold && number))
    yield at(objective, 'target', `there is no target number${although(number)}`)
  if (metric === undefined && !(isTold && number))
    yield at(objective, 'metric', 'there is no metric, so nothing says what the target counts')
  if (by === undefined && !(isTold && date))
    yield at(objective, 'by', `there is no date by which the objective is due${although(date)}`)
  if (isTold && (number || date)) {
    const message = 'this stands in words only, where nothing can be compared with it'
    yield at(objective, 'statement', message, {
      severity: 'warning',
      lacks: ['target', 'metric', 'by'].map((key) => ({ holder: objective, key })),
    })
  }
}

function although(said: string | undefined): string {
  return said === undefined ? '' : `, although the statement says "${said}"`
}

/** The first number that is no limit and nobody's age, or a change that is said in words. */
function numberIn(statement: string): string | undefined {
  const old = ages(statement)
  const all = numbers(statement).filter(({ start, end }) => !old.some((age) => age.start <= start && end <= age.end))
  const number = all.find(({ bound }) => !bound || bound === 'at-least') ?? all[0]
  return number?.text ?? multiplierIn(statement)?.word ?? shareOfChangeIn(statement)
}

/** A day, a quarter, or another word for when. */
function dateIn(statement: string): string | undefined {
  return (dates(statement)[0] ?? quarters(statement)[0])?.text ?? timeIn(statement)
}

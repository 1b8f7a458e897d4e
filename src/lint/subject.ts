import { type CheckedPlan, type Status, statuses } from '../plan/plan.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Histories, noHistory } from './history.ts'
import type { Setup } from './lint.ts'
import type { Need } from './rule.ts'
import type { ActiveRule } from './settle.ts'

/** What the plans of a run have in common. */
export interface Run {
  readonly setup: Setup
  readonly portfolios: ReadonlyMap<string, readonly CheckedPlan[]>
  readonly histories: Histories
}

/** One plan as the rules of a run meet it. */
export interface Subject {
  readonly checked: CheckedPlan
  readonly stage: Status
  readonly facts: Facts
  /** What this run does not have, with the reason. */
  readonly missing: Readonly<Record<Need, string | undefined>>
}

/** The plan with the facts that its rules may ask for. */
export function subjectOf(checked: CheckedPlan, { setup, portfolios, histories }: Run): Subject {
  const { plan } = checked
  const settings = setup.settingsFor(plan.file)
  const stage = stageOf(checked, setup)
  const words = settings.words(typeof plan.data.language === 'string' ? plan.data.language : 'en')
  const hasActuals = setup.hasActuals(plan.file)
  const history = looksBack(checked, settings.rules, stage) ? histories.of(checked) : noHistory
  return {
    checked,
    stage,
    facts: factsOf(checked, {
      today: setup.today,
      stage,
      words,
      portfolio: portfolios.get(settings.portfolio) ?? [],
      stageOf: (other) => stageOf(other, setup),
      hasActuals: hasActuals ?? false,
      history: 'because' in history ? noHistory : history,
    }),
    missing: {
      portfolio: setup.portfolioMissing,
      actuals: hasActuals === undefined ? 'the folder of the plan is not known' : undefined,
      history: 'because' in history ? history.because : undefined,
    },
  }
}

/** The plan's status, or the one that it is tried with. */
export function stageOf({ plan: { data } }: CheckedPlan, { stage }: Pick<Setup, 'stage'>): Status {
  return stage ?? statuses.find((known) => known === data.status) ?? 'draft'
}

/** Does the rule say anything of plans of this status? */
export function speaksAt({ rule }: ActiveRule, stage: Status): boolean {
  return rule.check !== undefined && statuses.indexOf(stage) >= statuses.indexOf(rule.from)
}

export function needsHistory({ rule }: ActiveRule): boolean {
  return rule.needs?.includes('history') === true
}

/** Is there a rule that will ask what the plan was before? */
export function looksBack({ plan }: CheckedPlan, rules: readonly ActiveRule[], stage: Status): boolean {
  return plan.readable && rules.some((one) => needsHistory(one) && speaksAt(one, stage))
}

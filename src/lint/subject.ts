import type { Day } from '../plan/dates.ts'
import { planLanguage } from '../plan/language.ts'
import { type CheckedPlan, type Plan, type Status, statuses } from '../plan/plan.ts'
import { noBriefs } from './briefs.ts'
import type { ActiveRule } from './draft.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Histories } from './histories.ts'
import { noHistory } from './history.ts'
import type { Setup } from './lint.ts'
import { type Readable, readableOf } from './read.ts'
import type { Need } from './rule.ts'
import type { Suppressions } from './suppress.ts'

/** What the plans of a run have in common. */
export interface Run {
  readonly setup: Setup
  readonly portfolios: ReadonlyMap<string, readonly CheckedPlan[]>
  readonly histories: Histories
  /** What comments in a plan silence. */
  readonly suppressionsOf: (plan: Plan, known: ReadonlySet<string>, today: Day | undefined) => Suppressions
}

/** One plan as the rules of a run meet it. */
export interface Subject {
  readonly checked: CheckedPlan
  readonly stage: Status
  readonly readable: Readable
  readonly facts: Facts
  /** What this run does not have, with the reason. */
  readonly missing: Readonly<Record<Need, string | undefined>>
}

/** The plan with the facts that its rules may ask for. */
export function subjectOf(checked: CheckedPlan, { setup, portfolios, histories }: Run): Subject {
  const { plan } = checked
  const settings = setup.settingsFor(plan.file)
  const stage = stageOf(checked, setup)
  const words = settings.words(planLanguage(plan.data))
  const hasActuals = setup.hasActuals(plan.file)
  const isAsked = looksBack(checked, settings.rules, stage)
  const history = isAsked ? histories.of(checked) : noHistory
  const briefs = setup.shelf?.briefsOf(checked) ?? noBriefs
  return {
    checked,
    stage,
    readable: readableOf(checked),
    facts: factsOf(checked, {
      today: setup.today,
      stage,
      words,
      portfolio: portfolios.get(settings.portfolio) ?? [],
      stageOf: (other) => stageOf(other, setup),
      hasActuals: hasActuals ?? false,
      briefs: 'because' in briefs ? [] : briefs,
      history: 'because' in history ? noHistory : history,
      committed: isAsked ? histories.committedOf(checked) : noHistory,
    }),
    missing: {
      portfolio: setup.portfolioMissing,
      actuals: hasActuals === undefined ? 'the folder of the plan is not known' : undefined,
      history: 'because' in history ? history.because : undefined,
      briefs: 'because' in briefs ? briefs.because : undefined,
    },
  }
}

/** The plan's status, or the one that it is tried with. */
export function stageOf({ plan: { data } }: CheckedPlan, { stage, atLeast }: Pick<Setup, 'stage' | 'atLeast'>): Status {
  if (stage) return stage
  const own = statuses.find((known) => known === data.status) ?? 'draft'
  return atLeast && statuses.indexOf(own) < statuses.indexOf(atLeast) ? atLeast : own
}

/** Does the rule say anything of plans of this status? */
export function speaksAt({ rule }: ActiveRule, stage: Status): boolean {
  return rule.check !== undefined && isReached(rule.from, stage)
}

function isReached(from: Status = 'draft', stage: Status): boolean {
  return from === 'draft' || statuses.indexOf(stage) >= statuses.indexOf(from)
}

const asking = new WeakMap<readonly ActiveRule[], readonly ActiveRule[]>()

/** The rules that will ask what git remembers; picked out once, for all plans of a configuration have the same rules. */
export function askingHistory(rules: readonly ActiveRule[]): readonly ActiveRule[] {
  let found = asking.get(rules)
  if (!found) {
    found = rules.filter(({ rule }) => rule.wantsHistory !== undefined || rule.needs?.includes('history') === true)
    asking.set(rules, found)
  }
  return found
}

/** Is there a rule that will ask what the plan was before? */
export function looksBack({ plan }: CheckedPlan, rules: readonly ActiveRule[], stage: Status): boolean {
  return (
    plan.readable && askingHistory(rules).some((one) => speaksAt(one, stage) && isReached(one.rule.wantsHistory, stage))
  )
}

/** Is there a rule that will look at the briefs beside the plan? */
export function asksBriefs(checked: CheckedPlan, setup: Setup): boolean {
  const stage = stageOf(checked, setup)
  const { rules } = setup.settingsFor(checked.plan.file)
  return (
    checked.plan.readable && rules.some((one) => one.rule.needs?.includes('briefs') === true && speaksAt(one, stage))
  )
}

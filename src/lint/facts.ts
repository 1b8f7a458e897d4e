import type { Day } from '../plan/dates.ts'
import { type Reference, type Text, textsAndReferences } from '../plan/fields.ts'
import { type Links, linksOf } from '../plan/links.ts'
import type { CheckedPlan, Plan, Status } from '../plan/plan.ts'
import type { Block } from '../source/document.ts'
import type { Spot } from '../source/problem.ts'
import type { Words } from '../words/words.ts'
import type { CommittedBrief } from './briefs.ts'
import type { History } from './history.ts'

/** What a rule may know beside the keys it reads. */
export interface Facts {
  readonly today: Day
  /** The plan's status, or the one that `--stage` puts in its place. */
  readonly stage: Status
  /** What the plan's language knows, with the configuration's additions. */
  readonly words: Words
  /** The plan as it came: for rules about the document itself. */
  readonly plan: Plan
  /** Every text field of the plan, in the order of writing. */
  readonly texts: readonly Text[]
  /** The text of a Markdown body that is nobody's field. */
  readonly narrative: readonly Block[]
  readonly links: Links
  /** The plans of the run that share this plan's configuration, this one among them, in the order of their files. */
  readonly portfolio: readonly CheckedPlan[]
  /** What `stage` is for another plan of the portfolio. */
  readonly stageOf: (other: CheckedPlan) => Status
  /** Are there recorded actuals beside the plan? Ask only with `needs: ['actuals']`. */
  readonly hasActuals: boolean
  /** The briefs that were made from the plan and kept. Ask only with `needs: ['briefs']`. */
  readonly briefs: readonly CommittedBrief[]
  /** What git remembers of the plan. Ask only with `needs: ['history']` or `wantsHistory`. */
  readonly history: History
  /** What has been committed of the plan, also where the plan itself has changes that are not. Ask only with `wantsHistory`. */
  readonly committed: History
  /** Where "TBC" stands instead of a date, number or list. */
  readonly placeholders: readonly Spot[]
}

/** Facts of one plan; whole-plan looks are taken when the first rule asks for them. */
export function factsOf(
  checked: CheckedPlan,
  given: Pick<
    Facts,
    'today' | 'stage' | 'words' | 'portfolio' | 'stageOf' | 'hasActuals' | 'briefs' | 'history' | 'committed'
  >,
): Facts {
  const { plan, placeholders } = checked
  let found: { texts: Text[]; references: Reference[] } | undefined
  let links: Links | undefined
  const look = () => {
    found ??= textsAndReferences(plan.data)
    return found
  }
  return {
    ...given,
    plan,
    placeholders,
    narrative: plan.narrative,
    get texts() {
      return look().texts
    },
    get links() {
      links ??= linksOf(plan.data, look().references)
      return links
    },
  }
}

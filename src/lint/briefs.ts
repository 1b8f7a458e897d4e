import type { CheckedPlan } from '../plan/plan.ts'
import type { Unknown } from './history.ts'

/** A sentence of a brief that is not what the plan would say today. */
export interface Change {
  /** Which part of the brief, by its number. */
  readonly part: number
  /** What the brief says; undefined where it lacks the sentence. */
  readonly before?: string
  /** What the plan says; undefined where it no longer does. */
  readonly after?: string
  /** The keys of the plan that the part is made from, as far as they have changed since. */
  readonly keys: readonly string[]
}

/** A brief that was made from a plan and kept in a file beside it. */
export interface CommittedBrief {
  readonly file: string
  /** The id of its channel. */
  readonly channel: string
  /** It should be there and is not; told where all briefs of a plan are asked for. */
  readonly missing?: true
  /** What is wrong with its marks, so that nothing else can be said. */
  readonly broken?: string
  /** Where the plan has moved away from it. */
  readonly moved: readonly Change[]
  /** Where somebody has changed by hand what comes from the plan. */
  readonly edited: readonly Change[]
  /** The keys of the plan that have changed since it was made, where no sentences can be compared. */
  readonly changedKeys?: readonly string[]
  /** Was what the plan said under this key then the same as when the brief was made? */
  readonly isMadeFrom?: (old: Readonly<Record<string, unknown>>, key: string) => boolean
}

/** Where the briefs of plans are kept: the edge reads them. */
export interface Shelf {
  /** Looks at the briefs of these plans. Called once a run. */
  open(plans: readonly CheckedPlan[]): Promise<void>
  briefsOf(checked: CheckedPlan): readonly CommittedBrief[] | Unknown
}

/** What rules get where nobody has looked. */
export const noBriefs: Unknown = { because: 'nothing but texts was given, without the briefs beside them' }

import { type Day, sayDay } from '../plan/dates.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { mayOverlap } from '../plan/timing/periods.ts'
import type { Read, Reading } from './rule.ts'

/** A commit that touched a plan. */
export interface Commit {
  readonly hash: string
  readonly by: string
  /** Whom the commit names as authors beside (`Co-authored-by`). */
  readonly alsoBy: readonly string[]
  /** The day it was committed on, in UTC. What the author gives as the date is not evidence. */
  readonly on: Day
}

/** A plan as it stood after a commit. */
export interface Version {
  readonly commit: Commit
  /** What the plan said then; undefined where one of the keys is absent or cannot be trusted, as with another plan. */
  read<const R extends readonly Read[]>(reads: R): Reading<R> | undefined
}

/** The first day in market, as the plan named it then. */
export function launchIn(version: Version): Day | undefined {
  const then = version.read(['launch?', 'period?'])
  return then?.launch ?? then?.period?.start
}

/** Could it be the same plan, and not the one of another quarter that the file held before? */
export function isOfPeriod(version: Version, period: Parameters<typeof mayOverlap>[0]): boolean {
  return mayOverlap(version.read(['period?'])?.period, period)
}

/** What git remembers of a plan: at least one version, and the newest is the plan as it is now. */
export interface History {
  /** Newest first: a version stands before all that it was made from. */
  readonly versions: readonly Version[]
  /**
   * The plan at the end of a day: the last version of each line of work that had not been merged by then, so mostly one;
   * none where the history begins later. What any of them says was known on that day.
   */
  asOf(day: Day): readonly Version[]
  /** The same for the moment at which the day began. */
  before(day: Day): readonly Version[]
  /** The earliest version of which this is true. */
  firstWith(test: (version: Version) => boolean): Version | undefined
}

/** What rules get that need none. */
export const noHistory: History = { versions: [], asOf: () => [], before: () => [], firstWith: () => undefined }

/** "a1b2c3d4, 20 June 2026, Dan Whitlock": how messages name a commit. */
export function sayCommit({ hash, on, by }: Commit): string {
  return `${hash.slice(0, 8)}, ${sayDay(on)}, ${by}`
}

/** A commit with what it left of the plan. */
export interface Step {
  readonly commit: Commit
  /** What the file was called then. */
  readonly file: string
  /** The name of the text: two steps with the same one left the same text. */
  readonly blob: string
  /** The plan was put together from files in this folder then; the file is the one that stood for it. */
  readonly folder?: string
}

/** The way of one plan through the commits, under all its names. */
export interface Trail {
  /** At least one, newest first. */
  readonly steps: readonly Step[]
  /** Those of some steps (given newest first) that none of the others was made on top of. */
  tips(steps: readonly Step[]): readonly Step[]
}

/** Why something cannot be known, in plain words and with the cure. */
export interface Unknown {
  readonly because: string
}

/** The plan has changes that no commit holds. What was committed before them is known all the same. */
export interface Uncommitted extends Unknown {
  readonly committed: Trail
}

/** Where versions come from: the edge reads them, and reads only what rules have asked for. */
export interface Archive {
  /** Finds out what is remembered of these plans. Called once a run, and only if a rule looks back. */
  open(plans: readonly Plan[]): Promise<void>
  /** What it found out about one of them, also by what it has read since. */
  trailOf(plan: Plan): Trail | Unknown | Uncommitted
  /**
   * What the plan that is `now` said after a step, good for these top-level keys and no others. Undefined where it has
   * not been read: then it is wanted, and the next `load` gets it.
   */
  look(step: Step, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined
  load(): Promise<void>
}

/** Thrown out of a rule that asks for a version which has not been read yet; the engine runs the rule again later. */
export class NotReadYet extends Error {}

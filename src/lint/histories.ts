import { type Day, daysBetween } from '../plan/dates.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import {
  type Archive,
  type Commit,
  type History,
  NotReadYet,
  noHistory,
  type Step,
  type Trail,
  type Unknown,
  type Version,
} from './history.ts'
import { keysOf, readOther } from './read.ts'
import type { Read, Reading } from './rule.ts'

/** The histories of a run, made for rules that need them. */
export class Histories {
  readonly #archive: Archive | undefined
  readonly #known = new Map<CheckedPlan, History | Unknown>()
  readonly #committed = new Map<CheckedPlan, History>()

  constructor(archive: Archive | undefined) {
    this.#archive = archive
  }

  open(plans: readonly Plan[]): Promise<void> {
    return this.#archive?.open(plans) ?? Promise.resolve()
  }

  /** Gets what rules have asked for in vain. */
  async load(): Promise<void> {
    await this.#archive?.load()
    // What has been read may show that a history is not to be trusted.
    this.#known.clear()
    this.#committed.clear()
  }

  /** Answers what needs old versions, once they have been read. */
  async answered<T>(ask: () => T): Promise<T> {
    for (;;) {
      try {
        return ask()
      } catch (error) {
        if (!(error instanceof NotReadYet)) throw error
      }
      await this.load()
    }
  }

  /** What has been committed of a plan, whether or not it has changed since; no version where nothing is known of it. */
  committedOf(checked: CheckedPlan): History {
    const history = this.of(checked)
    if (!('because' in history)) return history
    let known = this.#committed.get(checked)
    if (!known) {
      const trail = this.#archive?.trailOf(checked.plan)
      known =
        this.#archive && trail && 'committed' in trail ? historyOf(trail.committed, checked, this.#archive) : noHistory
      this.#committed.set(checked, known)
    }
    return known
  }

  of(checked: CheckedPlan): History | Unknown {
    let known = this.#known.get(checked)
    if (!known) {
      known = this.#find(checked)
      this.#known.set(checked, known)
    }
    return known
  }

  #find(checked: CheckedPlan): History | Unknown {
    const archive = this.#archive
    if (!archive) return { because: 'nothing but texts was given, without their git history' }
    const trail = archive.trailOf(checked.plan)
    return 'because' in trail ? trail : historyOf(trail, checked, archive)
  }
}

function historyOf(trail: Trail, now: CheckedPlan, archive: Archive): History {
  const versions = trail.steps.map((step) => new Look(step, now, archive))
  const made = new Map(trail.steps.map((step, index) => [step, versions[index] as Look]))
  const last = (isIn: (day: Day) => boolean) =>
    trail.tips(trail.steps.filter(({ commit }) => isIn(commit.on))).flatMap((step) => made.get(step) ?? [])
  let earliest: readonly Look[] | undefined
  return {
    versions,
    asOf: (day) => last((on) => on <= day),
    before: (day) => last((on) => on < day),
    firstWith(test) {
      // Sorting leaves commits of one day in their order, which is reversed here: each before those made on top of it.
      earliest ??= versions.toReversed().sort((a, b) => daysBetween(b.commit.on, a.commit.on))
      return earliest.find(test)
    },
  }
}

class Look implements Version {
  readonly #step: Step
  readonly #now: CheckedPlan
  readonly #archive: Archive

  constructor(step: Step, now: CheckedPlan, archive: Archive) {
    this.#step = step
    this.#now = now
    this.#archive = archive
  }

  get commit(): Commit {
    return this.#step.commit
  }

  read<const R extends readonly Read[]>(reads: R): Reading<R> | undefined {
    const then = this.#archive.look(this.#step, keysOf(reads), this.#now)
    if (!then) throw new NotReadYet()
    return then.plan.readable ? readOther(reads, then) : undefined
  }
}

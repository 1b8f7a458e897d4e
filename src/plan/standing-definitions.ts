import { planLanguage } from './language.ts'
import type { CheckedPlan, Plan, Status } from './plan.ts'

/** What one plan says of a thing. */
interface Defined<T> {
  readonly plan: Plan
  readonly thing: T
}

interface Standing<T> {
  /** By the first of the plans that are not over. */
  current?: Defined<T>
  /** By the last of the plans that are closed. */
  former?: Defined<T>
}

interface Compared {
  readonly portfolio: readonly CheckedPlan[]
  readonly stageOf: (one: CheckedPlan) => Status
}

/**
 * What holds for each id in a portfolio: the words of the first plan that has any, so that each other plan is compared
 * once. A closed plan is history and binds nobody. Texts in different languages cannot be compared.
 */
export class Definitions<T extends { readonly id: string }> {
  readonly #standing = new Map<string, Map<string, Standing<T>>>()

  /** `isDefined` is asked of few: of the first thing of each id, and of what is closed. */
  constructor(
    { portfolio, stageOf }: Compared,
    thingsOf: (one: CheckedPlan) => readonly T[],
    isDefined: (thing: T) => boolean,
  ) {
    for (const one of portfolio) {
      const isOver = stageOf(one) === 'closed'
      const ofLanguage = this.#of(one.plan)
      for (const thing of thingsOf(one)) {
        const known = ofLanguage.get(thing.id)
        // If a plan gives the same id twice, plan/unique-ids reports it: only the first counts here.
        if (isOver ? known?.former?.plan === one.plan : known?.current) continue
        if (!isDefined(thing)) continue
        const defined = { plan: one.plan, thing }
        if (!known) ofLanguage.set(thing.id, isOver ? { former: defined } : { current: defined })
        else if (isOver) known.former = defined
        else known.current = defined
      }
    }
  }

  /** What a thing of this plan is to be compared with. */
  for(plan: Plan, thing: T): { readonly other: Defined<T>; readonly isFormer: boolean } | undefined {
    const { current, former } = this.#of(plan).get(thing.id) ?? {}
    if (current && current.plan !== plan) return { other: current, isFormer: false }
    return current?.thing === thing && former ? { other: former, isFormer: true } : undefined
  }

  #of({ data }: Plan): Map<string, Standing<T>> {
    const [primary = ''] = planLanguage(data).split(/[-_]/, 1)
    const language = primary.toLowerCase()
    let known = this.#standing.get(language)
    if (!known) {
      known = new Map()
      this.#standing.set(language, known)
    }
    return known
  }
}

import type { CheckedPlan, Plan, Status } from './plan.ts'

/** What one plan says a thing is. */
export interface Defined<T> {
  readonly plan: Plan
  readonly thing: T
}

/** How the other plans define a thing of one id. */
export interface Standing<T> {
  /** By the first of the plans that are not over. */
  readonly current?: Defined<T>
  /** By the last of the plans that are closed. */
  readonly former?: Defined<T>
}

interface Compared {
  readonly portfolio: readonly CheckedPlan[]
  readonly stageOf: (one: CheckedPlan) => Status
}

/**
 * The definition that holds for each id in a portfolio: that of the first plan which has one, so that each other plan is
 * compared once. A closed plan is history and binds nobody. Texts in different languages cannot be compared.
 */
export class Definitions<T extends { readonly id: string }> {
  readonly #standing = new Map<string, { current?: Defined<T>; former?: Defined<T> }>()

  constructor({ portfolio, stageOf }: Compared, thingsOf: (one: CheckedPlan) => readonly T[]) {
    for (const one of portfolio) {
      const isOver = stageOf(one) === 'closed'
      const seen = new Set<string>()
      for (const thing of thingsOf(one)) {
        // The second one of an id is plan/unique-ids' to report.
        if (seen.has(thing.id)) continue
        seen.add(thing.id)
        const defined = { plan: one.plan, thing }
        const key = keyOf(one.plan, thing.id)
        const known = this.#standing.get(key)
        if (!known) this.#standing.set(key, isOver ? { former: defined } : { current: defined })
        else if (isOver) known.former = defined
        else known.current ??= defined
      }
    }
  }

  /** What the thing of this plan is to be compared with. */
  of(plan: Plan, thing: T): { readonly other: Defined<T>; readonly isFormer: boolean } | undefined {
    const { current, former } = this.#standing.get(keyOf(plan, thing.id)) ?? {}
    if (current && current.plan !== plan) return { other: current, isFormer: false }
    return current?.thing === thing && former ? { other: former, isFormer: true } : undefined
  }
}

function keyOf({ data }: Plan, id: string): string {
  const language = typeof data.language === 'string' ? data.language : 'en'
  return `${language.split(/[-_]/, 1)[0]?.toLowerCase()} ${id}`
}

import type { CheckedPlan } from './plan.ts'

interface Compared {
  readonly portfolio: readonly CheckedPlan[]
}

/**
 * A look through a whole portfolio that is taken once, however many of its plans ask: each of ten thousand plans has the
 * same question of the same list.
 */
export function oncePerPortfolio<F extends Compared, T>(look: (facts: F) => T): (facts: F) => T {
  const taken = new WeakMap<readonly CheckedPlan[], { readonly found: T }>()
  return (facts) => {
    let known = taken.get(facts.portfolio)
    if (!known) {
      known = { found: look(facts) }
      taken.set(facts.portfolio, known)
    }
    return known.found
  }
}

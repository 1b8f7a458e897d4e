import type { Problem } from '../source/problem.ts'
import { inEach } from './alike.ts'
import { fromWithin, toWhereItBelongs } from './moves.ts'
import type { Objection } from './objections.ts'
import { problemsAt } from './problems.ts'
import { addField, rename } from './rewrite.ts'
import type { Subject } from './subject.ts'
import { unknownKey } from './unknown-key.ts'

/**
 * Gives fields whose names can only be slips their right ones, in place, so that what they hold is judged and nobody is
 * told that it is missing. The finding stays where the wrong name stands.
 */
export function readOnWithKeysThatWereMeant(objections: readonly Objection[], format: Subject): Problem[] {
  const renamed: Problem[] = []
  for (const objection of objections) {
    for (const error of objection.errors) {
      if (error.keyword !== 'additionalProperties') continue
      const problem = unknownKey(error, objection, format)
      const within = problem && fromWithin(problem, format)
      if (within) renamed.push(inEach(within, objection.path))
      const { meant, at } = problem ?? {}
      if (within || !problem || meant?.insteadOf === undefined) continue
      if (!at || !Object.hasOwn(meant.holder, meant.insteadOf)) continue
      const written = format.origins.written(meant.holder, meant.insteadOf)
      rename(meant.holder, meant.insteadOf, String(meant.key), format.origins)
      // One word may be read on with as the list that it is the only item of.
      if (written && Array.isArray(meant.value) && !format.origins.has(meant.value)) {
        ;(meant.holder as Record<string, unknown>)[meant.key] = meant.value
        format.origins.standsFor(meant.value, meant.holder, written.value, [...written.value, ...written.value])
      }
      renamed.push(inEach({ ...problem, at: { ...at, key: meant.key } }, objection.path))
    }
  }
  return renamed
}

/** Puts fields into the things that they belong to, once all of those go by their names. */
export function readOnWithKeysThatBelongElsewhere(objections: readonly Objection[], format: Subject): Problem[] {
  return objections.flatMap((objection) =>
    objection.errors.flatMap((error) => {
      const problem = error.keyword === 'additionalProperties' ? unknownKey(error, objection, format) : undefined
      const moved = problem && toWhereItBelongs(problem, objection, format)
      return moved ? inEach(moved, objection.path) : []
    }),
  )
}

/**
 * Puts things and lists that can only have been meant by a value of another shape in its place, so that what they hold is
 * judged as well. The finding stays where the value stands.
 */
export function readOnWithShapeThatWasMeant(
  objection: Objection,
  format: Subject,
  isInProse: (problem: Problem) => boolean,
): Problem[] {
  const problem = problemsAt(objection, format).find(
    ({ meant }) => (typeof meant?.value === 'object' || meant?.beside) && meant.insteadOf === undefined,
  )
  if (!problem?.meant || isInProse(problem)) return []
  const { holder, key, value, beside } = problem.meant
  ;(holder as Record<string | number, unknown>)[key] = value
  if (beside) addField(holder, beside, format.origins)
  return [problem]
}

/**
 * Puts what a value can only have meant in its place: `£84k` is reported, and every sum is still computed. Where a comma
 * cut a number in two, what is left of it says nothing of its own.
 */
export function readOnWithWhatWasMeant(problems: readonly Problem[]): Problem[] {
  const cut = new Map<object, Set<string | number>>()
  for (const { rule, meant } of problems) {
    if (rule !== 'syntax/comma-splits-text' || !meant) continue
    cut.set(meant.holder, (cut.get(meant.holder) ?? new Set()).add(meant.key))
  }
  const kept = problems.filter(({ rule, at }) => !(aboutValues.has(rule) && at && cut.get(at.holder)?.has(at.key)))
  for (const { meant } of kept) {
    if (!meant || meant.insteadOf !== undefined) continue
    ;(meant.holder as Record<string | number, unknown>)[meant.key] = meant.value
  }
  return kept
}

const aboutValues: ReadonlySet<string> = new Set(['syntax/number-as-text', 'syntax/right-shape'])

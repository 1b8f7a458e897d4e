import type { Meant, Problem } from '../source/problem.ts'
import type { Objection } from './objections.ts'
import { problemsAt } from './problems.ts'
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
      const { meant, at } = problem ?? {}
      if (!problem || meant?.insteadOf === undefined || !at || !Object.hasOwn(meant.holder, meant.insteadOf)) continue
      rename(meant.holder, meant.insteadOf, String(meant.key))
      format.origins.renamed(meant.holder, meant.insteadOf, String(meant.key))
      renamed.push({ ...problem, at: { ...at, key: meant.key } })
    }
  }
  return renamed
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
    ({ meant }) => typeof meant?.value === 'object' && meant.insteadOf === undefined,
  )
  if (!problem?.meant || isInProse(problem)) return []
  const { holder, key, value, beside } = problem.meant
  ;(holder as Record<string | number, unknown>)[key] = value
  if (beside) addField(holder, beside, format)
  return [problem]
}

/** A field at the end of a thing, with the places of all its fields: they are kept in the order of the fields. */
function addField(
  thing: object,
  { key, value, written }: NonNullable<Meant['beside']>,
  { origins }: Pick<Subject, 'origins'>,
): void {
  const whole = origins.whole(thing)
  const places = Object.keys(thing).map((name) => origins.written(thing, name))
  if (!whole || places.some((place) => !place)) return
  ;(thing as Record<string, unknown>)[key] = value
  const entries = [...places, written].flatMap((place) => (place ? [...place.key, ...place.value] : []))
  origins.standsFor(thing, thing, whole.span, entries)
}

/** The order of the fields stays: their places are kept by it. */
function rename(thing: object, from: string, to: string): void {
  const fields = Object.entries(thing)
  for (const [key] of fields) delete (thing as Record<string, unknown>)[key]
  for (const [key, value] of fields)
    Object.defineProperty(thing, key === from ? to : key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
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

import type { ErrorObject } from 'ajv'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../source/problem.ts'
import { unknownKey } from '../keys/unknown-key.ts'
import { type Objection, objectionsOf } from '../objections.ts'
import { problemsAt } from '../problems.ts'
import { addField, rename } from '../rewrite.ts'
import type { Subject } from '../subject.ts'
import { inEach } from '../together/alike.ts'
import { withAdaptations } from './adaptations.ts'
import { withDetails } from './details.ts'
import { withIdsThatWereMeant, withNamesOfThings } from './ids.ts'
import { linesByName } from './lines/by-name.ts'
import { linesInBudget } from './lines/in-budget.ts'
import { linesInChannels } from './lines/in-channels.ts'
import { withMerged } from './merged.ts'
import { fromWithin, toWhereItBelongs } from './moved.ts'
import { objectiveMeant } from './objective.ts'
import { outdented } from './outdented.ts'
import { withRhythmOfReview } from './review.ts'
import { swallowed } from './swallowed.ts'
import { swallowedList } from './swallowed-list.ts'

/** What a plan is held against while it is read on, asked for anew after each step. */
interface Reading {
  readonly errors: () => readonly ErrorObject[] | undefined
  /** What is looked up is known of the plan as it stands: each time anew. */
  readonly format: () => Subject
  /** Said already, when the file was read. */
  readonly isLeftOut: (objection: Objection) => boolean
  /** A placeholder stands there. */
  readonly isStillOpen: (objection: Objection) => boolean
  readonly isInProse: (problem: Problem) => boolean
}

/**
 * Reads a plan on, in place, with what it can only have meant, step by step: what slipped out of its column first,
 * then right names, right shapes, fields put where they belong, ids, and last the lines of the budget. Each step is taken
 * when those before it find no more to do, for it looks at what they have put right. What is left then is wrong in itself.
 */
export function readOn(
  { data }: Pick<Plan, 'data'>,
  first: readonly ErrorObject[],
  reading: Reading,
): { readonly problems: Problem[]; readonly errors: readonly ErrorObject[] | undefined } {
  const { isLeftOut, isStillOpen, isInProse } = reading
  const problems: Problem[] = []
  let errors: readonly ErrorObject[] | undefined = first
  while (errors) {
    const format = reading.format()
    if (objectiveMeant(data, format)) {
      errors = reading.errors()
      continue
    }
    const objections = objectionsOf(data, errors)
    if (withMerged(objections, format)) {
      errors = reading.errors()
      continue
    }
    const shaped = objections.filter((objection) => !isLeftOut(objection) && !isStillOpen(objection))
    const steps: readonly (() => Problem[])[] = [
      () => firstInEach(objections, (one) => inPlace(one, format)),
      () => [
        ...withKeysThatWereMeant(objections, format),
        ...shaped.flatMap((objection) => withShapeThatWasMeant(objection, format, isInProse)),
      ],
      () => [...withDetails(data, format), ...withAdaptations(data, format), ...withRhythmOfReview(data, format)],
      () => withKeysThatBelongElsewhere(objections, format),
      () => withIdsThatWereMeant(objections, format, (one, problem) => isLeftOut(one) || isInProse(problem)),
      () => withLinesOfBudget(data, format),
    ]
    const found = firstFound(steps)
    if (found.length === 0) break
    problems.push(...found)
    errors = reading.errors()
  }
  if (problems.length > 0) withNamesOfThings(reading.format())
  return { problems, errors }
}

function firstFound(steps: readonly (() => Problem[])[]): Problem[] {
  for (const step of steps) {
    const found = step()
    if (found.length > 0) return found
  }
  return []
}

/** What slipped out of its column, back in its place. */
function inPlace(one: Objection, format: Subject): Problem | undefined {
  return swallowed(one, format) ?? swallowedList(one, format) ?? outdented(one, format)
}

/**
 * The first that is found in each item of the plan's lists, or the first outside them: what is put in its place changes what
 * the next one would have found, but not in another item. One by one, hundreds of items with the same slip take seconds.
 */
function firstInEach(objections: readonly Objection[], find: (one: Objection) => Problem | undefined): Problem[] {
  const problems = new Map<string, Problem>()
  for (const objection of objections) {
    const [list, at, field] = objection.path
    const item = typeof at === 'number' && field !== undefined ? `${list} ${at}` : ''
    if (problems.has(item) || (item === '' && problems.size > 0)) continue
    const problem = find(objection)
    if (problem) problems.set(item, problem)
    if (problem && item === '') break
  }
  return [...problems.values()]
}

/** The budget's lines are looked for where nothing else is left to put right: it takes the names of channels to know them. */
function withLinesOfBudget(data: Plan['data'], { schema, origins }: Subject): Problem[] {
  const areAmongFields = linesInBudget(data, schema, origins)
  return [linesByName(data, origins, areAmongFields) ?? linesInChannels(data, origins) ?? []].flat()
}

/**
 * Gives fields whose names can only be slips their right ones, in place, so that what they hold is judged and nobody is
 * told that it is missing. The finding stays where the wrong name stands.
 */
function withKeysThatWereMeant(objections: readonly Objection[], format: Subject): Problem[] {
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
function withKeysThatBelongElsewhere(objections: readonly Objection[], format: Subject): Problem[] {
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
function withShapeThatWasMeant(
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

import type { Broken, CheckedPlan, Plan } from '../plan/plan.ts'
import type { Problem, Spot } from '../source/problem.ts'
import type { Span } from '../source/source.ts'
import { cutThousands } from './cut-thousands.ts'
import type { SchemaNode } from './field.ts'
import { linesByName } from './lines-by-name.ts'
import { mistypedCurrency } from './mistyped-currency.ts'
import { type Objection, objectionsOf, valueAt } from './objections.ts'
import validate from './plan-validator.generated.js'
import { problemsAt } from './problems.ts'
import { togetherBySite } from './site-keys.ts'
import { splitLists } from './split-lists.ts'
import type { Subject } from './subject.ts'
import { unknownKey } from './unknown-key.ts'

/**
 * Holds a plan against the schema. Each element, and each item of a list element, is judged on its own, so half a plan
 * still gets every finding that its other half deserves. An unknown key breaks nothing; any other problem breaks the
 * item it is in, or the element where there is no item. A placeholder where a date, a number or a list is due is no
 * wrong shape but a missing value. The plan is frozen from here on.
 */
export async function checkPlan(plan: Plan, isPlaceholder: (text: string) => boolean): Promise<CheckedPlan> {
  const brokenKeys = new Map(plan.broken?.keys)
  const brokenItems = new Set(plan.broken?.items)
  const placeholders: Spot[] = []
  let problems: Problem[] = []
  const breaks = (path: readonly (string | number)[]): void => {
    const [element, index] = path
    if (element === undefined) return
    const list = plan.data[element]
    const item = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
    if (typeof item === 'object' && item !== null) brokenItems.add(item)
    else brokenKeys.set(String(element), `something in ${element} cannot be read, and has an error of its own`)
  }

  if (plan.readable) {
    for (const { kind, at } of plan.problems)
      if (unknowable.has(kind) && at) breaks(pathTo(plan.data, at.holder, at.key) ?? [])
    // Taken at once: the validator keeps one list of errors, and another plan may be checked while the schema loads.
    let errors = validate(plan.data) ? undefined : validate.errors
    if (errors) {
      const format = { schema: await loadSchema(), whole: 'the plan', origins: plan.origins, data: plan.data }
      const byName = linesByName(plan.data, plan.origins)
      if (byName) {
        problems.push(byName)
        errors = validate(plan.data) ? undefined : validate.errors
      }
      while (errors) {
        const renamed = readOnWithKeysThatWereMeant(objectionsOf(plan.data, errors), format)
        if (renamed.length === 0) break
        problems.push(...renamed)
        errors = validate(plan.data) ? undefined : validate.errors
      }
      for (const objection of errors ? objectionsOf(plan.data, errors) : []) {
        if (plan.broken && isIn(plan.broken, plan.data, objection)) continue
        const gap = gapAt(objection, plan, isPlaceholder)
        if (gap) {
          if (gap.holder[gap.key] !== undefined) placeholders.push(gap)
          gap.holder[gap.key] = undefined
          continue
        }
        const found = problemsAt(objection, format).map((problem) =>
          isInProse(problem, plan) ? inProse(problem) : problem,
        )
        problems.push(...found)
        if (found.some(({ rule, meant }) => rule !== 'syntax/known-keys' && !meant)) breaks(objection.path)
      }
    }
    // Only a page has days in words.
    if (problems.some(({ kind, seen }) => kind === 'not-a-date' && seen.isProse))
      problems = (await import('./yearless-days.ts')).togetherWithoutYear(problems, plan)
    problems = readOnWithWhatWasMeant([
      ...togetherBySite(problems),
      ...splitLists(plan.origins),
      ...cutThousands(plan),
      ...mistypedCurrency(plan),
    ])
  }
  freeze(plan.data)
  return {
    plan,
    problems: problems.length > 0 ? problems : none,
    brokenKeys: brokenKeys.size > 0 ? brokenKeys : noKeys,
    brokenItems: brokenItems.size > 0 ? brokenItems : noItems,
    placeholders: placeholders.length > 0 ? placeholders : none,
  }
}

/** Mistakes after which nobody knows what a field says. */
const unknowable: ReadonlySet<string> = new Set(['key-twice', 'unknown-alias', 'circle'])

/** Most plans have nothing broken, and ten thousand of them are in memory at once. */
const none: readonly never[] = []
const noKeys: ReadonlyMap<string, string> = new Map()
const noItems: ReadonlySet<object> = new Set()

/** Is this about something that could not be read, and was said to be so? */
function isIn({ keys, items }: Broken, data: Plan['data'], { path: [key = '', index] }: Objection): boolean {
  if (keys.has(String(key)) && typeof data[key] !== 'object') return true
  const item = index === undefined ? undefined : valueAt(data, [key, index])
  return typeof item === 'object' && item !== null && items.has(item)
}

/**
 * Gives fields whose names can only be slips their right ones, in place, so that what they hold is judged and nobody is
 * told that it is missing. The finding stays where the wrong name stands.
 */
function readOnWithKeysThatWereMeant(objections: readonly Objection[], format: Subject): Problem[] {
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
function readOnWithWhatWasMeant(problems: readonly Problem[]): Problem[] {
  const cut = new Map<object, Set<string | number>>()
  for (const { rule, meant } of problems) {
    if (rule !== 'syntax/comma-splits-text' || !meant) continue
    cut.set(meant.holder, (cut.get(meant.holder) ?? new Set()).add(meant.key))
  }
  const kept = problems.filter(
    ({ rule, at }) => !(rule === 'syntax/number-as-text' && at && cut.get(at.holder)?.has(at.key)),
  )
  for (const { meant } of kept) {
    if (!meant || meant.insteadOf !== undefined) continue
    ;(meant.holder as Record<string | number, unknown>)[meant.key] = meant.value
  }
  return kept
}

/** Does the value stand in the prose of a Markdown body: in a cell, behind a label, in a sentence? */
function isInProse({ at }: Problem, { origins, files }: Plan): boolean {
  const written = at && origins.written(at.holder, at.key)
  const file = written && files.find(({ source }) => source === written.source)
  const isWithin = ([start, end]: Span) => written !== undefined && written.value[0] >= start && written.value[1] <= end
  return file?.body !== undefined && isWithin(file.body) && !(file.fences ?? []).some(isWithin)
}

/** There the author knows nothing of YAML: the words are others, and nothing is replaced or taken for meant. */
function inProse({ edit: _, meant: __, ...problem }: Problem): Problem {
  return { ...problem, seen: { ...problem.seen, isProse: 'yes' } }
}

/** Only a plan with a problem needs the schema's words. */
async function loadSchema(): Promise<SchemaNode> {
  const { default: schema } = await import('../../schemas/plan.schema.json', { with: { type: 'json' } })
  return schema as SchemaNode
}

function pathTo(data: object, holder: object, key: string | number): (string | number)[] | undefined {
  if (data === holder) return [key]
  for (const name of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[name]
    if (typeof value !== 'object' || value === null) continue
    const rest = pathTo(value, holder, key)
    if (rest) return [Array.isArray(data) ? Number(name) : name, ...rest]
  }
  return undefined
}

/**
 * Where "TBC" keeps the place of a value that is still to come, the spot to count as missing. `[Name]` is one too, which
 * YAML reads as a list of one; and a list of nothing but placeholders is a missing list. Among real items a placeholder
 * stays what it is, a value of the wrong shape: taking it out would move the others.
 */
function gapAt(
  { path, holder, key, value, errors }: Objection,
  plan: Plan,
  isPlaceholder: (text: string) => boolean,
): { holder: Record<string | number, unknown>; key: string | number } | undefined {
  if (errors.some(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required')) return undefined
  // "Draft" is how some write the first status, and no gap in its place.
  if (errors.some((error) => isAmong(value, error))) return undefined
  // Without its id an item cannot be spoken of: that one is no gap but a wrong id.
  if (key === 'id' && path.length > 1) return undefined
  const isGap = (item: unknown) => typeof item === 'string' && isPlaceholder(item)
  const things = holder as Record<string | number, unknown>
  if (Array.isArray(holder)) {
    const listKey = path.at(-2)
    if (listKey === undefined || !holder.every(isGap)) return undefined
    return { holder: valueAt(plan.data, path.slice(0, -2)) as Record<string | number, unknown>, key: listKey }
  }
  if (isGap(value)) return { holder: things, key }
  const isOneText = Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
  const written = isOneText ? plan.origins.written(holder, key) : undefined
  return written && isPlaceholder(written.source.text.slice(...written.value)) ? { holder: things, key } : undefined
}

/** One of the words that a field takes, but for its capitals. */
function isAmong(value: unknown, { keyword, params }: Objection['errors'][number]): boolean {
  if (keyword !== 'enum' || typeof value !== 'string') return false
  const allowed: readonly unknown[] = params.allowedValues
  return allowed.includes(value.trim().toLowerCase())
}

/** Aliases make some things part of others twice: what is frozen is not visited again. */
function freeze(thing: object): void {
  if (Object.isFrozen(thing)) return
  Object.freeze(thing)
  for (const value of Object.values(thing)) if (typeof value === 'object' && value !== null) freeze(value)
}

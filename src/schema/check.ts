import type { ErrorObject } from 'ajv'
import { itemsOf } from '../plan/kinds.ts'
import type { IdKind } from '../plan/links.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { isMapping } from '../source/mapping.ts'
import type { Problem, Spot } from '../source/problem.ts'
import type { Span } from '../source/source.ts'
import type { SchemaNode } from './field.ts'
import { gapAt } from './gaps.ts'
import { togetherBySite } from './keys/site-keys.ts'
import { type Objection, objectionsOf, valueAt } from './objections.ts'
import validate from './plan-validator.generated.js'
import { problemsAt } from './problems.ts'
import { readOn, readOnWithWhatWasMeant } from './read-on/read-on.ts'
import { fromWrapper } from './read-on/wrapper.ts'
import type { PageNames, Subject } from './subject.ts'
import { togetherAlike } from './together/alike.ts'
import { cutThousands } from './values/cut-thousands.ts'
import { mistypedCurrency } from './values/mistyped-currency.ts'
import { splitLists } from './values/split-lists.ts'

/**
 * The way through this room. `objections.ts` says what the schema objects to, and where; `problems.ts` says which problem
 * that is:
 *
 * - `keys/`      a key that the format does not have
 * - `values/`    a value that its field does not take, or that is hardly what was meant
 * - `shapes/`    a value of another shape, in the shape of its field: a list without its dashes, a text for a thing
 * - `said/`      what a text says: a day, a number, a sum, a code, an id
 * - `names/`     what people call things that the format calls otherwise
 * - `read-on/`   puts what was meant in its place, so that all rules judge it and nobody is told that it is missing
 * - `together/`  problems of one cause as one
 *
 * Each leans only on those before it: names, said and together; shapes; values and keys; problems; read-on; this file.
 */

/**
 * Holds a plan against the schema. Each element, and each item of a list element, is judged on its own, so half a plan
 * still gets every finding that its other half deserves. An unknown key breaks nothing; any other problem breaks the
 * item it is in, or the element where there is no item. A placeholder where a date, a number or a list is due is no
 * wrong shape but a missing value. The plan is frozen from here on.
 */
export async function checkPlan(given: Plan, isPlaceholder: (text: string) => boolean): Promise<CheckedPlan> {
  let plan = given
  const found: Found = {
    problems: [],
    placeholders: [],
    unread: [],
    brokenKeys: new Map(plan.broken?.keys),
    brokenItems: new Set(plan.broken?.items),
  }
  let problems: readonly Problem[] = none
  if (plan.readable) {
    for (const { kind, at } of plan.problems)
      if (unknowable.has(kind) && at) breakAt(pathTo(plan.data, at.holder, at.key) ?? [], plan, found)
    // The validator keeps only the errors of its last plan, and another plan may be checked while this one waits for the
    // schema to load: so they are taken before.
    let errors = errorsIn(plan)
    // The schema lets an objective be a list, so that a rule can object to it in its own words. If the list has one item,
    // that is read as the objective all the same.
    const isListed = Array.isArray(plan.data.objective)
    if (errors || isListed) {
      const [schema, pages] = await Promise.all([loadSchema(), loadNames(errors ?? [])])
      const names = { schema, ...(pages && { pages }) }
      for (let depth = 0; errors && depth < mostWrappers; depth++) {
        const around = fromWrapper(plan, objectionsOf(plan.data, errors), formatOf(plan, names))
        if (!around) break
        plan = around.plan
        found.problems.push(around.problem)
        errors = errorsIn(plan)
      }
      if (errors || isListed) findMisfits(plan, errors ?? [], names, isPlaceholder, found)
    }
    const all = readOnWithWhatWasMeant([
      ...togetherBySite(await togetherWithoutYear(found.problems, plan)),
      ...splitLists(plan.origins),
      ...cutThousands(plan),
      ...mistypedCurrency(plan),
    ])
    // A comment that silences one place must not silence the others: then each place has a problem of its own.
    const isSilenced = plan.files.some(({ source }) => source.text.includes('plan-disable'))
    problems = isSilenced ? all : togetherAlike(all, plan.origins)
  }
  for (const stub of stubsIn(plan.data, listed)) found.brokenItems.add(stub)
  const stubs = stubsIn(plan.data, nested)
  freeze(plan.data)
  const { placeholders, unread, brokenKeys, brokenItems } = found
  return {
    plan,
    problems: problems.length > 0 ? problems : none,
    brokenKeys: brokenKeys.size > 0 ? brokenKeys : noKeys,
    brokenItems: brokenItems.size > 0 ? brokenItems : noItems,
    placeholders: placeholders.length > 0 ? placeholders : none,
    unread: unread.length > 0 ? unread : none,
    ...(stubs.length > 0 && { stubs: new Set(stubs) }),
  }
}

/** How many fields may stand around a plan, one in the other, and be looked through: `campaign:` with `general:` in it. */
const mostWrappers = 8

/** What is known of one plan, as it comes to light. */
interface Found {
  readonly problems: Problem[]
  readonly placeholders: Spot[]
  readonly unread: Spot[]
  readonly brokenKeys: Map<string, string>
  readonly brokenItems: Set<object>
}

/** Mistakes after which nobody knows what a field says. */
const unknowable: ReadonlySet<string> = new Set(['key-twice', 'again', 'unknown-alias', 'circle', 'tag'])

/** Shared by all plans in which nothing is broken, as in most: ten thousand plans may be in memory at once. */
const none: readonly never[] = []
const noKeys: ReadonlyMap<string, string> = new Map()
const noItems: ReadonlySet<object> = new Set()

function errorsIn({ data }: Plan): readonly ErrorObject[] | undefined {
  return validate(data) ? undefined : (validate.errors ?? undefined)
}

type Names = Pick<Subject, 'schema' | 'pages'>

function formatOf({ data, origins }: Plan, names: Names): Subject {
  return { ...names, whole: 'the plan', origins, data }
}

/** Finds what the schema objects to, once all slips that can have meant only one thing are read as what they meant. */
function findMisfits(
  plan: Plan,
  first: readonly ErrorObject[],
  names: Names,
  isPlaceholder: (text: string) => boolean,
  found: Found,
): void {
  const { problems: reread, errors } = readOn(plan, first, {
    errors: () => errorsIn(plan),
    format: () => formatOf(plan, names),
    isLeftOut: (objection) => isKnown(objection, plan),
    isStillOpen: (objection) => gapAt(objection, plan, isPlaceholder) !== undefined,
    isInProse: (problem) => isInProse(problem, plan),
  })
  found.problems.push(...reread)
  const format = formatOf(plan, names)
  for (const objection of errors ? objectionsOf(plan.data, errors) : []) {
    if (isKnown(objection, plan)) continue
    const gap = gapAt(objection, plan, isPlaceholder)
    if (gap) {
      if (gap.holder[gap.key] !== undefined && !gap.isEmpty) found.placeholders.push(gap)
      gap.holder[gap.key] = gap.isItem ? stillToCome(found) : undefined
      continue
    }
    const problems = problemsAt(objection, format).map((problem) =>
      isInProse(problem, plan) ? inProse(problem) : problem,
    )
    found.problems.push(...problems)
    for (const problem of problems) found.unread.push(...whereItBelongs(problem, plan))
    if (isOneValue(problems, objection)) {
      found.unread.push({ holder: objection.holder, key: objection.key })
      ;(objection.holder as Record<string | number, unknown>)[objection.key] = undefined
    } else if (problems.some(({ rule, meant }) => rule !== 'syntax/known-keys' && !meant))
      breakAt(objection.path, plan, found)
  }
}

/** The place where a field belongs that was written elsewhere. Since that is told, it is not called missing here as well. */
function whereItBelongs({ kind, at, seen: { home = '' } }: Problem, { data }: Plan): Spot[] {
  if (kind !== 'elsewhere' || !at) return []
  const [element = '', key = at.key, ...more] = home.split('.')
  const holder = data[element]
  return more.length === 0 && isMapping(holder) && holder[key] === undefined ? [{ holder, key }] : []
}

/** An empty item in the place of one that is still to come. No rule judges it, and the items behind it keep their numbers. */
function stillToCome({ brokenItems }: Found): object {
  const item = {}
  brokenItems.add(item)
  return item
}

/**
 * Does the mistake spoil one value, and nothing around it? A day, a choice or a length of time that cannot be read counts as
 * missing, and the rest of its element is still judged. Not so the days of the plan as a whole, with which everything is
 * compared, nor sums of money, which are compared with one another: without one of them the element cannot be judged.
 */
function isOneValue([problem, ...others]: readonly Problem[], { path, value }: Objection): boolean {
  const [element = ''] = path
  if (!problem || others.length > 0 || problem.meant !== undefined || typeof value !== 'string') return false
  if (path.length < 2 || typeof path.at(-1) === 'number' || element === 'period' || element === 'approved') return false
  return aboutOneValue.has(problem.kind) || (problem.kind === 'bad-quantity' && element === 'objective')
}

const aboutOneValue: ReadonlySet<string> = new Set(['not-a-date', 'not-in-list', 'bad-duration'])

/** Items that hold nothing but the id of another item. Such a line was written twice: it is no channel that lacks its role. */
function stubsIn(data: Plan['data'], kinds: readonly IdKind[]): object[] {
  return kinds.flatMap((kind) => {
    const list = itemsOf(data, kind)
    if (list === 'unreadable') return []
    const items: readonly Readonly<Record<string, unknown>>[] = list.filter(isMapping)
    const stubs = new Set(items.filter((item) => Object.keys(item).length === 1 && item.id !== undefined))
    if (stubs.size === 0) return []
    const full = new Set(items.flatMap((item) => (stubs.has(item) ? [] : item.id)))
    const before = new Set<unknown>()
    return items.filter((item) => {
      const isSecond = full.has(item.id) || before.has(item.id)
      before.add(item.id)
      return stubs.has(item) && isSecond
    })
  })
}

/**
 * The two ways in which such items are kept from being judged. Rules that judge items one by one pass over them in these
 * lists; for items of the other lists the engine leaves out afterwards what rules have said of them.
 */
const listed: readonly IdKind[] = ['audience', 'channel']
const nested: readonly IdKind[] = ['metric', 'proof-point', 'milestone', 'dependency', 'stage']

/** Marks as broken the item that a path leads into, or the whole element where the path leads into no item. */
function breakAt([element, index]: Objection['path'], { data }: Plan, { brokenKeys, brokenItems }: Found): void {
  if (element === undefined) return
  const list = data[element]
  const item = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
  if (typeof item === 'object' && item !== null) brokenItems.add(item)
  else brokenKeys.set(String(element), `something in ${element} cannot be read, and has an error of its own`)
}

/** Does the objection concern something that could not be read, of which a problem has been reported already? */
function isKnown({ path: [key = '', index] }: Objection, { broken, data }: Plan): boolean {
  if (!broken) return false
  const { keys, items } = broken
  if (keys.has(String(key)) && typeof data[key] !== 'object') return true
  const item = index === undefined ? undefined : valueAt(data, [key, index])
  return typeof item === 'object' && item !== null && items.has(item)
}

/** Does the value stand in the prose of a Markdown body: in a cell, behind a label, in a sentence? */
function isInProse({ at }: Problem, { origins, files }: Plan): boolean {
  const written = at && origins.written(at.holder, at.key)
  const file = written && files.find(({ source }) => source === written.source)
  const isWithin = ([start, end]: Span) => written !== undefined && written.value[0] >= start && written.value[1] <= end
  return file?.body !== undefined && isWithin(file.body) && !(file.fences ?? []).some(isWithin)
}

/** A problem in prose, whose author need not know YAML: it is worded without YAML, nothing is replaced and nothing guessed. */
function inProse({ edit: _, meant: __, ...problem }: Problem): Problem {
  return { ...problem, seen: { ...problem.seen, isProse: 'yes' } }
}

/** Loaded only for days in prose: nowhere else are days written in words and without their year. */
async function togetherWithoutYear(problems: Problem[], plan: Plan): Promise<Problem[]> {
  if (!problems.some(({ kind, seen }) => kind === 'not-a-date' && seen.isProse)) return problems
  return (await import('./together/yearless-days.ts')).togetherWithoutYear(problems, plan)
}

/** Loaded only for a plan with fields or words that the format lacks: those may be of another language. */
async function loadNames(errors: readonly ErrorObject[]): Promise<PageNames | undefined> {
  const isUnknown = ({ keyword }: ErrorObject) => keyword === 'additionalProperties' || keyword === 'enum'
  return errors.some(isUnknown) ? import('./names/on-pages.ts') : undefined
}

/** Loaded only for plans with problems: what the schema says of fields is needed to word them. */
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

/** With aliases one thing may stand in several places: what is frozen already is not gone through again. */
function freeze(thing: object): void {
  if (Object.isFrozen(thing)) return
  Object.freeze(thing)
  for (const value of Object.values(thing)) if (typeof value === 'object' && value !== null) freeze(value)
}

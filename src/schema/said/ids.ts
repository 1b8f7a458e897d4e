import { type Reference, textsAndReferences } from '../../plan/fields.ts'
import { isId, slug } from '../../plan/ids.ts'
import { homesOf, kindOfList } from '../../plan/kinds.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import type { Objection } from '../objections.ts'
import type { Subject } from '../subject.ts'

type Edits = NonNullable<Problem['edits']>

/** The id that an item without one could have, from what it is called; '' where that is nothing or taken. */
export function idFor(item: Readonly<Record<string, unknown>>, list: unknown, subject: Subject): string {
  const name = calledBy(item)
  if (name === '' || isTaken(name, item, list, subject)) return ''
  // Of two things that are still to stand in the list only one can have it.
  if (Array.isArray(list) && !list.includes(item)) namesIn(list, subject).set(name, 1)
  return name
}

/** An id in the right form, in the place of this one and wherever it is named. Undefined where another thing has it. */
export function rewrittenId({ path, holder, value }: Objection, written: Written, subject: Subject): Edits | undefined {
  const { data, origins } = subject
  const text = String(value)
  const id = slug(text)
  if (id === '') return undefined
  const own = { source: written.source, span: written.value, text: id }
  const kind = kindOfList(path.slice(0, -2))
  const list = kind && path.slice(0, -2).reduce<unknown>((inner, key) => (inner as typeof data)?.[key], data)
  // The plan's own id is named by files and by other plans; who names an id of another kind is not known.
  if (!data || kind === undefined) return [{ ...own, safe: false }]
  if (isTaken(id, holder, list, subject)) return undefined
  const named = (referencesIn(data, subject).get(id) ?? [])
    .filter((one) => homesOf[one.kind].includes(kind) && one.id !== id)
    .map((one) => origins.written(one.holder, one.key))
    .filter((one) => one !== undefined)
  return [own, ...named.map(({ source, value: span }) => ({ source, span, text: id }))].map((one) => ({
    ...one,
    safe: true,
  }))
}

/** Money may be moved to the pool by that name, so no thing can have it. */
function isTaken(id: string, item: object, list: unknown, subject: Subject): boolean {
  if (id === 'pool' || !Array.isArray(list)) return id === 'pool'
  const own = list.includes(item) && nameOf(item) === id ? 1 : 0
  return (namesIn(list, subject).get(id) ?? 0) > own
}

function nameOf(item: object): string {
  const { id } = item as { readonly id?: unknown }
  return typeof id === 'string' && id !== '' ? (isId(id) ? id : slug(id)) : calledBy(item)
}

/** What was looked up while one state of a plan is looked at: lists may be long, and are asked for each of their items. */
const lookedUp = new WeakMap<
  Subject,
  { names: Map<object, Map<string, number>>; references?: Map<string, Reference[]> }
>()

function lookUp(subject: Subject) {
  const known = lookedUp.get(subject) ?? { names: new Map<object, Map<string, number>>() }
  lookedUp.set(subject, known)
  return known
}

/** How many of the items have each name. */
function namesIn(list: readonly unknown[], subject: Subject): Map<string, number> {
  const { names } = lookUp(subject)
  let known = names.get(list)
  if (!known) {
    known = new Map()
    for (const item of list) {
      const name = typeof item === 'object' && item !== null ? nameOf(item) : ''
      if (name !== '') known.set(name, (known.get(name) ?? 0) + 1)
    }
    names.set(list, known)
  }
  return known
}

/** All references by the id that they would be. */
function referencesIn(data: NonNullable<Subject['data']>, subject: Subject): ReadonlyMap<string, readonly Reference[]> {
  const known = lookUp(subject)
  if (!known.references) {
    known.references = new Map()
    for (const one of textsAndReferences(data).references)
      known.references.set(slug(one.id), [...(known.references.get(slug(one.id)) ?? []), one])
  }
  return known.references
}

function calledBy(item: object): string {
  const { name, claim, what, persona } = item as Readonly<Record<string, unknown>>
  const nameOfPersona = isMapping(persona) ? persona.name : persona
  const text = [name, claim, what, nameOfPersona].find((one) => typeof one === 'string')
  return typeof text === 'string' ? slug(text).split('-').slice(0, 6).join('-') : ''
}

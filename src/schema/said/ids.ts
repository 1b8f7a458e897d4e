import { type Reference, textsAndReferences } from '../../plan/fields.ts'
import { isId, slug } from '../../plan/ids.ts'
import { homesOf, itemsOf, kindOfList } from '../../plan/kinds.ts'
import { homes, type IdKind } from '../../plan/links.ts'
import { nearest } from '../../plan/nearest.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import type { Objection } from '../objections.ts'
import type { Subject } from '../subject.ts'

type Edits = NonNullable<Problem['edits']>

/** The id that an item without one could have, from what it is called; '' where that is nothing or taken. */
export function idFor(item: Readonly<Record<string, unknown>>, list: unknown, subject: Subject): string {
  const lost = lostIdOf(item, list, subject)
  if (lost !== undefined) return lost
  const name = calledBy(item)
  if (name === '' || isTaken(name, item, list, subject)) return ''
  // Of two things that are still to stand in the list only one can have it.
  if (Array.isArray(list) && !list.includes(item)) namesIn(list, subject).set(name, 1)
  return name
}

/**
 * The id by which the rest of the plan names this item: the only name of its kind that leads nowhere, where this is the only
 * item of its kind that has no id in the right form. Undefined where the rest may mean another.
 */
function lostIdOf(item: object, list: unknown, { data }: Subject): string | undefined {
  if (!data || !Array.isArray(list)) return undefined
  const kind = idKinds.find((one) => itemsOf(data, one) === list)
  const [open, ...others] = list.filter((one) => isMapping(one) && !hasId(one))
  if (kind === undefined || open !== item || others.length > 0) return undefined
  const references = textsAndReferences(data).references.filter((one) => homesOf[one.kind].includes(kind))
  const known = new Set(
    [...new Set(references.flatMap((one) => homesOf[one.kind]))].flatMap((home) => {
      const items = itemsOf(data, home)
      return items === 'unreadable' ? [] : items.flatMap((one) => (isMapping(one) && hasId(one) ? one.id : []))
    }),
  )
  const named = new Set(references.map(({ id }) => id))
  // What it is called, or its id in another form, is named somewhere: that is what it is.
  if ([...named].some((id) => slug(id) === nameOf(item) || slug(id) === calledBy(item))) return undefined
  const [lost, ...more] = [...named].filter((id) => !known.has(id) && id !== 'pool' && !stillOpen.test(id))
  if (lost === undefined || more.length > 0 || !isId(lost) || nearest(lost, known)) return undefined
  return lost
}

const idKinds = Object.keys(homes) as IdKind[]
/** Names nothing, here or anywhere. */
const stillOpen = /^(?:tb[acd]|todo|x+)$/i

function hasId(item: Readonly<Record<string, unknown>>): item is { readonly id: string } {
  return typeof item.id === 'string' && isId(item.id)
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
  const lost = lostIdOf(holder, list, subject)
  if (lost !== undefined) return [{ ...own, text: lost, safe: false }]
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

import { textsAndReferences } from '../plan/fields.ts'
import { isId, slug } from '../plan/ids.ts'
import { homesOf, kindOfList } from '../plan/kinds.ts'
import { isMapping } from '../source/mapping.ts'
import type { Written } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'
import type { Objection } from './objections.ts'
import type { Subject } from './subject.ts'

type Edits = NonNullable<Problem['edits']>

/** The id that an item without one could have, from what it is called; '' where that is nothing or taken. */
export function idFor(item: Readonly<Record<string, unknown>>, list: unknown): string {
  const name = calledBy(item)
  return name === '' || isTaken(name, item, list) ? '' : name
}

/** An id in the right form, in the place of this one and wherever it is named. Undefined where another thing has it. */
export function rewrittenId(
  { path, holder, value }: Objection,
  written: Written,
  { data, origins }: Subject,
): Edits | undefined {
  const text = String(value)
  const id = slug(text)
  if (id === '') return undefined
  const own = { source: written.source, span: written.value, text: id }
  const kind = kindOfList(path.slice(0, -2))
  const list = kind && path.slice(0, -2).reduce<unknown>((inner, key) => (inner as typeof data)?.[key], data)
  // The plan's own id is named by files and by other plans; who names an id of another kind is not known.
  if (!data || kind === undefined) return [{ ...own, safe: false }]
  if (isTaken(id, holder, list)) return undefined
  const named = textsAndReferences(data)
    .references.filter((one) => homesOf[one.kind].includes(kind) && one.id !== id && slug(one.id) === id)
    .map((one) => origins.written(one.holder, one.key))
    .filter((one) => one !== undefined)
  return [own, ...named.map(({ source, value: span }) => ({ source, span, text: id }))].map((one) => ({
    ...one,
    safe: true,
  }))
}

/** Money may be moved to the pool by that name, so no thing can have it. */
function isTaken(id: string, item: object, list: unknown): boolean {
  if (id === 'pool' || !Array.isArray(list)) return id === 'pool'
  return list.some((other: unknown) => {
    if (typeof other !== 'object' || other === null || other === item) return false
    const { id: theirs } = other as { readonly id?: unknown }
    const name = typeof theirs === 'string' && theirs !== '' ? (isId(theirs) ? theirs : slug(theirs)) : calledBy(other)
    return name === id
  })
}

function calledBy(item: object): string {
  const { name, claim, what, persona } = item as Readonly<Record<string, unknown>>
  const nameOfPersona = isMapping(persona) ? persona.name : persona
  const text = [name, claim, what, nameOfPersona].find((one) => typeof one === 'string')
  return typeof text === 'string' ? slug(text).split('-').slice(0, 6).join('-') : ''
}

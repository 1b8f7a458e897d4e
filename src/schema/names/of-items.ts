import { slug } from '../../plan/ids.ts'
import { isMapping } from '../../source/mapping.ts'

const known = new WeakMap<object, ReadonlySet<string>>()

/** Is this what the plan calls one of these, its channels for instance, in whatever form they stand there? */
export function isNameOfItem(text: string, items: unknown): boolean {
  if (typeof items !== 'object' || items === null) return false
  let names = known.get(items)
  if (!names) {
    names = new Set(namesIn(items).map(slug))
    known.set(items, names)
  }
  return slug(text) !== '' && names.has(slug(text))
}

function namesIn(items: object): string[] {
  if (!Array.isArray(items)) return Object.keys(items)
  return items.flatMap((one: unknown) => {
    if (typeof one === 'string') return one
    if (!isMapping(one)) return []
    const [first] = Object.entries(one)
    const called = [one.id, one.name, first?.[0], first?.[1]]
    return called.filter((name) => typeof name === 'string')
  })
}

/** The only item that goes by an id or a name: lists may be long, and are gone through once. */
export function itemsByName(items: unknown): (name: string) => Record<string, unknown> | undefined {
  const all = new Map<string, Set<Record<string, unknown>>>()
  for (const one of Array.isArray(items) ? items.filter(isMapping) : [])
    for (const own of [one.id, one.name]) {
      const name = typeof own === 'string' ? slug(own) : ''
      if (name !== '') all.set(name, (all.get(name) ?? new Set()).add(one))
    }
  return (name) => {
    const [only, ...others] = all.get(slug(name)) ?? []
    return others.length === 0 ? only : undefined
  }
}

/** The only one of some ids that has all the words of a name, and more: "radio interviews" for local-radio-interviews. */
export function idsByWords(ids: readonly string[]): (name: string) => string | undefined {
  const byWord = new Map<string, Set<string>>()
  for (const id of ids) for (const word of id.split('-')) byWord.set(word, (byWord.get(word) ?? new Set()).add(id))
  return (name) => {
    const words = slug(name).split('-')
    const sets = words.map((word) => byWord.get(word) ?? none).sort((a, b) => a.size - b.size)
    const [least = none, ...rest] = words.length < 2 ? [] : sets
    // A word that many have tells none of them from the others.
    if (least.size > mostOfAWord) return undefined
    const [only, ...others] = [...least].filter((id) => rest.every((one) => one.has(id)))
    return others.length === 0 ? only : undefined
  }
}

const none: ReadonlySet<string> = new Set()
const mostOfAWord = 20

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

/** The only item that goes by this id or name. */
export function itemCalled(text: string, items: unknown): Record<string, unknown> | undefined {
  const name = slug(text)
  if (name === '' || !Array.isArray(items) || !isNameOfItem(text, items)) return undefined
  const [only, ...others] = items.filter(
    (one: unknown) => isMapping(one) && [one.id, one.name].some((own) => typeof own === 'string' && slug(own) === name),
  )
  return isMapping(only) && others.length === 0 ? only : undefined
}

/** The only one of some ids that has all the words of a name, and more: "radio interviews" for local-radio-interviews. */
export function idWithWords(name: string, ids: readonly string[]): string | undefined {
  const words = slug(name).split('-')
  const [only, ...others] =
    words.length < 2 ? [] : ids.filter((id) => words.every((word) => id.split('-').includes(word)))
  return others.length === 0 ? only : undefined
}

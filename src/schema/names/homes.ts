import { fieldAt, keysAt, type SchemaNode } from '../field.ts'

const homes = new WeakMap<SchemaNode, ReadonlyMap<string, string>>()

/** For every key of the format the element it belongs to, where it belongs to one only: a cure for keys one level off. */
export function homesOf(schema: SchemaNode): ReadonlyMap<string, string> {
  const known = homes.get(schema)
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const [element, node] of Object.entries(schema.properties ?? {})) {
    // Nobody who does not use that model is sent there.
    if (element === 'digital') continue
    const inner = fieldAt({ ...schema, ...node }, [])
    for (const branch of inner?.branches ?? []) {
      const keys = [...Object.keys(branch.properties ?? {}), ...(branch.items ? keysAt(schema, [element, 0]) : [])]
      for (const key of keys) found.set(key, (found.get(key) ?? new Set()).add(element))
    }
  }
  const single = new Map<string, string>()
  for (const [key, [element = '', ...others]] of found) if (others.length === 0) single.set(key, element)
  homes.set(schema, single)
  return single
}

const deepHomes = new WeakMap<SchemaNode, ReadonlyMap<string, string>>()

/** The same for keys of things inside of elements: `decide_within` belongs to `budget.reallocation`, and to nothing else. */
export function deepHomesOf(schema: SchemaNode): ReadonlyMap<string, string> {
  const known = deepHomes.get(schema)
  if (known) return known
  const found = new Map<string, Set<string>>()
  const look = (path: readonly (string | number)[]) => {
    const items = fieldAt(schema, [...path, 0]) ? [...path, 0] : path
    for (const key of keysAt(schema, items)) {
      if (path.length > 0) found.set(key, (found.get(key) ?? new Set()).add(sayPath(path)))
      if (path.length < deepest && key !== 'digital') look([...items, key])
    }
  }
  look([])
  const single = [...found].flatMap(([key, [home = '', ...others]]) =>
    others.length === 0 && home.includes('.') ? [[key, home] as const] : [],
  )
  const all = new Map(single)
  deepHomes.set(schema, all)
  return all
}

/** Steps from the plan to a thing, lists and their items counted. */
const deepest = 6

const sayPath = (path: readonly (string | number)[]) => path.filter((key) => typeof key === 'string').join('.')

import { type Schema, validate } from '@cfworker/json-schema'
import { isMapping } from '../source/mapping.ts'
import type { Fragment } from './fragment.ts'

/** A spot inside of what was judged, by keys. */
interface Blamed {
  readonly path: readonly (string | number)[]
  readonly place?: 'key'
}

/**
 * Does the value fit? The interpreter walks the fragment; it makes no code of it, and what could run a pattern or look
 * elsewhere has been refused before. It is not given the chance to resolve references.
 */
export function fits(value: unknown, fragment: Fragment): boolean {
  return validate(value, fragment as Schema | boolean, '2020-12', Object.create(null), true).valid
}

/** Where inside of a value that does not fit the reason is: the one spot, or the innermost part that holds them all. */
export function blame(value: unknown, fragment: Fragment): Blamed {
  const [first, ...others] = reasons(value, fragment, [])
  if (!first) return { path: [] }
  return others.reduce((common, other): Blamed => {
    const differs = common.path.findIndex((key, index) => key !== other.path[index])
    const path = differs < 0 ? common.path : common.path.slice(0, differs)
    const isSame = path.length === common.path.length && path.length === other.path.length
    return isSame && common.place ? common : { path }
  }, first)
}

/** Every spot that keeps the value from fitting. */
function reasons(value: unknown, fragment: Fragment, path: Blamed['path']): Blamed[] {
  if (typeof fragment === 'boolean') return fragment ? [] : [{ path, place: 'key' }]
  // Nothing is inside of it that could be the reason.
  if (typeof value !== 'object' || value === null) return [{ path }]
  const { required, properties, additionalProperties, items, allOf, anyOf, oneOf, not, ...own } = fragment
  const found: Blamed[] = fits(value, own) ? [] : [{ path }]
  const look = (inner: unknown, part: Fragment, key?: string | number) => {
    if (!fits(inner, part)) found.push(...reasons(inner, part, key === undefined ? path : [...path, key]))
  }
  if (isMapping(value)) {
    for (const key of required ?? []) if (!Object.hasOwn(value, key)) found.push({ path: [...path, key] })
    for (const key of Object.keys(value)) {
      const part = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
      if (part !== undefined) look(value[key], part, key)
    }
  }
  if (items !== undefined && Array.isArray(value)) for (const [index, item] of value.entries()) look(item, items, index)
  for (const part of allOf ?? []) look(value, part)
  if (anyOf && !anyOf.some((part) => fits(value, part))) for (const part of anyOf) look(value, part)
  if (oneOf) {
    const fitting = oneOf.filter((part) => fits(value, part)).length
    if (fitting > 1) found.push({ path })
    if (fitting === 0) for (const part of oneOf) look(value, part)
  }
  if (not !== undefined && fits(value, not)) found.push(unwanted(value, not, path))
  return found
}

/** What must not be: where that is about one field which is there, the field. */
function unwanted(value: unknown, not: Fragment, path: Blamed['path']): Blamed {
  if (typeof not === 'boolean' || !isMapping(value)) return { path }
  const { required = [], properties = {}, ...others } = not
  const fields = new Set([...required, ...Object.keys(properties)].filter((key) => Object.hasOwn(value, key)))
  const [field, ...more] = fields
  if (field === undefined || more.length > 0 || Object.keys(others).length > 0) return { path }
  return Object.hasOwn(properties, field) ? { path: [...path, field] } : { path: [...path, field], place: 'key' }
}

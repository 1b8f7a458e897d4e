import type { ErrorObject } from 'ajv'
import { groupedBy } from '../plan/lists.ts'

/** What a validator objects to at one place of the data. */
export interface Objection {
  readonly path: readonly (string | number)[]
  readonly holder: object
  readonly key: string | number
  readonly value: unknown
  readonly errors: readonly ErrorObject[]
}

/** The errors by the place they are about, outermost first; errors below a place that is itself wrong are left out. */
export function objectionsOf(data: object, errors: readonly ErrorObject[]): Objection[] {
  const byPath = groupedBy(errors, ({ instancePath }) => instancePath)
  return [...byPath].flatMap(([pointer, errors]) => {
    const path = pathOf(data, pointer)
    // Where a union fails because of something inside it, the inside has errors of its own.
    const inside =
      errors.some(({ keyword }) => keyword === 'anyOf') &&
      [...byPath.keys()].some((other) => other.startsWith(`${pointer}/`))
    const own = inside
      ? errors.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required')
      : errors
    if (own.length === 0) return []
    const key = path.at(-1)
    const holder = valueAt(data, path.slice(0, -1))
    return [
      {
        path,
        holder: key === undefined ? data : (holder as object),
        key: key ?? '',
        value: valueAt(data, path),
        errors: own,
      },
    ]
  })
}

/** A JSON pointer as keys; the index of a list as a number. */
function pathOf(data: object, pointer: string): (string | number)[] {
  const path: (string | number)[] = []
  let value: unknown = data
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const key = Array.isArray(value) ? Number(name) : name
    path.push(key)
    value = valueAt(value, [key])
  }
  return path
}

export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    data,
  )
}

import { fraction } from '../plan/shares.ts'

/**
 * A value as the interpreter gets it, of a plan and of a rule alike: what is empty is not there, a share is its number
 * (45% is 0.45, so that it can be compared), and no key reaches a prototype.
 */
export function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.endsWith('%') ? (fraction(value) ?? value) : value
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== undefined) copy[bareKey(key)] = bare(inner)
  }
  return copy
}

/** Half of a character is none: the interpreter turns keys into addresses, and there is no address for it. */
export function bareKey(key: string): string {
  return key.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** How many keys, values, lists and mappings a value has. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1)
}

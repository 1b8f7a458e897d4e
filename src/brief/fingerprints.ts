import { createHash } from 'node:crypto'
import { type Slice, sliceKeys } from './slice.ts'

/** What a brief was made from: for each key of the plan a fingerprint of what was used of it. */
export function fingerprintsOf(slice: Slice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sliceKeys.flatMap((key) => (slice[key] === undefined ? [] : [[key, hashOf(canonical(slice[key]))] as const])),
  )
}

/** Twelve hex digits: enough to see a change, short enough to be read over. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** The same text for the same data, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

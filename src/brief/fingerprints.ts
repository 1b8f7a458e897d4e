import { createHash } from 'node:crypto'
import { inOneOrder } from '../plan/texts/in-one-order.ts'
import { type Slice, sliceKeys } from './slice.ts'

/** What a brief was made from: for each key of the plan a fingerprint of what was used of it. */
export function fingerprintsOf(slice: Slice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sliceKeys.flatMap((key) => (slice[key] === undefined ? [] : [[key, hashOf(inOneOrder(slice[key]))] as const])),
  )
}

/** Twelve hex digits: enough to see a change, short enough to be read over. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

import type { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Reading } from './reader.ts'
import { partOf } from './said-of-metrics.ts'

const threshold = /\b(?:more than|over|above|beyond|exceeds?|by)\s+(\d{1,2}(?:\.\d)? ?%)/i
const within = /\bwithin (\w{1,12} (?:working )?(?:hours?|days?|weeks?))(?!\p{L})/iu
const checks = /\b(?:asks?|checks?|looks?|finds? out)\b[^.]{0,60}?\b((?:whether|if)\b[^.]{10,300})/i

/** "More than 12% off target: Femke asks, within 3 days, whether stock shows": what a paragraph about variance says beyond doubt. */
export function fillFromThreshold(variance: Mapping, prose: Prose, reading: Reading): void {
  for (const [field, pattern] of [
    ['threshold', threshold],
    ['answer_within', within],
    ['diagnose', checks],
  ] as const) {
    const part = partOf(prose, pattern, 1)
    if (part) put(variance, field, part, reading)
  }
}

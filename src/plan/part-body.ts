import type { Document } from '../source/document.ts'
import type { ItemKey, PartKey } from './parts.ts'

/**
 * Reads a body without front matter as the value of one element, or as one item (`channels[]`); `known` is the plan that
 * it belongs to, as far as that has been read. Bodies are not read as elements yet: what has no fields stays without.
 */
export function readBodyAs(
  _part: PartKey | `${ItemKey}[]`,
  document: Document,
  _known: Readonly<Record<string, unknown>>,
): Document {
  return document
}

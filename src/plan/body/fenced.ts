import type { Span } from '../../source/source.ts'
import type { Section } from './headings/outline.ts'
import type { Reading } from './reader.ts'

/** An element that is data already, under its heading. */
export interface FencedElement {
  readonly value: unknown
  /** It stands there, and nobody can read it. */
  readonly isBroken?: true
  readonly key: Span
  readonly span: Span
}

/** A fenced YAML block under a heading is the element itself. Undefined where no such block stands there. */
export function fencedIn(
  { content, heading }: Section,
  element: string,
  inner: readonly string[],
  reading: Reading,
): FencedElement | undefined {
  // Under a journey's heading stand its stages, or, in a fenced block, all of it.
  const isJourney = element === 'journey' && inner.length > 0
  if (inner.length > 0 && !isJourney) return undefined
  for (const node of content) {
    const document = reading.yaml(node)
    if (!document || !heading) continue
    reading.problems.push(...document.problems)
    // A text in the place of an element: nobody takes the element for missing.
    if (!document.readable) return { value: heading.text, isBroken: true, key: heading.span, span: heading.span }
    const value = unwrapped(document.data, element)
    if (value === undefined || (isJourney && !Object.hasOwn(Object(value), 'stages'))) continue
    return { value, key: heading.span, span: document.parts.yaml ?? heading.span }
  }
  return undefined
}

/** `objective: { … }` in a block under "Objective" is what it holds. */
function unwrapped(data: unknown, element: string): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const keys = Object.keys(data)
  return keys.length === 1 && keys[0] === element ? (data as Record<string, unknown>)[element] : data
}

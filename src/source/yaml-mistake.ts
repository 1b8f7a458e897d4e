import type { YAMLError } from 'yaml'
import type { Problem } from './problem.ts'

/** Recognises a mistake behind what the parser says of a text; undefined where it is another. */
export type Mistake = (text: string, error: YAMLError) => Problem | undefined

/** A problem of the rule that says what YAML cannot read; its place is at least one character. */
export function unparsed(kind: string, seen: Record<string, string>, [start, end]: readonly [number, number]): Problem {
  return { rule: 'syntax/parse', kind, seen, span: [start, Math.max(end, start + 1)] }
}

import type { Written } from '../source/origins.ts'
import type { Problem, Replacement, Spot } from '../source/problem.ts'
import type { Field } from './field.ts'
import type { Subject } from './subject.ts'

/** A value that its field does not take, with all that its problem may speak of. */
export interface Misfit {
  readonly value: unknown
  readonly at: Spot
  /** Undefined where the format has no such field. */
  readonly field: Field | undefined
  /** What one item of the field is, where the field is a list. */
  readonly item: Field | undefined
  /** Undefined where the value stands in no text. */
  readonly written: Written | undefined
  readonly subject: Subject
}

export function wrongShape(
  kind: string,
  seen: Readonly<Record<string, string>>,
  at: Spot,
  edit?: Replacement | '' | undefined,
): Problem {
  return { rule: 'syntax/right-shape', kind, seen, at, ...(edit && { edit }) }
}

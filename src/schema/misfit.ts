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

/** Another text in the place of a value. */
export function edit(written: Written, text: string, safe = true): Replacement {
  return { span: written.value, text, safe }
}

/** What was written; of a pointer to another value what that one says. */
export function rawOf(written: Written | undefined, value: unknown): string {
  const raw = written?.source.text.slice(written.value[0], written.value[1])
  return raw === undefined || raw.startsWith('*') ? String(value) : raw
}

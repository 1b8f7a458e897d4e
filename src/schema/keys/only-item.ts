import type { Written } from '../../source/origins.ts'
import type { Replacement } from '../../source/problem.ts'
import { fieldAt, holds, takes } from '../field.ts'
import { otherShape } from '../shapes/other-shape.ts'
import type { Subject } from '../subject.ts'

/** One word where a list is due: the list that was meant, and how it is written. */
interface OnlyItem {
  readonly list: readonly [string]
  readonly edit: Replacement
}

/** `stage: awareness` is the list `stages` with its only item: name and value are put right together. */
export function onlyItem(
  value: unknown,
  path: readonly (string | number)[],
  written: Written,
  { schema, origins }: Subject,
): OnlyItem | undefined {
  const item = fieldAt(schema, [...path, 0])
  if (typeof value !== 'string' || !item || !takes(item, value) || holds(fieldAt(schema, path), value)) return undefined
  const edit = otherShape(value, ['a list'], written, origins)
  return edit && { list: [value], edit }
}

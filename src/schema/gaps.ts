import type { Plan } from '../plan/plan.ts'
import { type Objection, valueAt } from './objections.ts'

/** A value that is still to come: to be emptied, as if nobody had written it. */
export interface Gap {
  readonly holder: Record<string | number, unknown>
  readonly key: string | number
  /** It keeps no place: it says that there is nothing. */
  readonly isEmpty?: boolean
  /** It stands for one of the items of an element: nothing can be said of that one, and the others are judged. */
  readonly isItem?: boolean
}

/**
 * Where "TBC" keeps the place of a value that is still to come, the spot to count as missing. `[Name]` is one too, which
 * YAML reads as a list of one; and a list of nothing but placeholders is a missing list. Among the channels or audiences
 * it is one that is still to come. Among real items of other lists it stays what it is, a value of the wrong shape: taking
 * it out would move the others.
 */
export function gapAt(
  { path, holder, key, value, errors }: Objection,
  plan: Plan,
  isPlaceholder: (text: string) => boolean,
): Gap | undefined {
  if (errors.some(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required')) return undefined
  // "Draft" is how some write the first status, and no gap in its place.
  if (errors.some((error) => isAmong(value, error))) return undefined
  // Without its id an item cannot be spoken of: that one is no gap but a wrong id.
  if (key === 'id' && path.length > 1) return undefined
  const isGap = (item: unknown) => typeof item === 'string' && isPlaceholder(item)
  const things = holder as Record<string | number, unknown>
  if (Array.isArray(holder)) {
    const listKey = path.at(-2)
    if (listKey === undefined) return undefined
    if (!holder.every(isGap))
      return path.length === 2 && isGap(value) ? { holder: things, key, isItem: true } : undefined
    return { holder: valueAt(plan.data, path.slice(0, -2)) as Record<string | number, unknown>, key: listKey }
  }
  if (isGap(value)) return { holder: things, key }
  // "none" or "n/a" says that there is nothing, which is what the rules are to judge; so does "approved: false".
  if (value === false || (typeof value === 'string' && nothing.test(value.trim())))
    return { holder: things, key, isEmpty: true }
  const isOneText = Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
  const written = isOneText ? plan.origins.written(holder, key) : undefined
  return written && isPlaceholder(written.source.text.slice(...written.value)) ? { holder: things, key } : undefined
}

const nothing = /^(?:none|nil|n\/a|-|[\u2012-\u2015])$/i

/** One of the words that a field takes, but for its capitals. */
function isAmong(value: unknown, { keyword, params }: Objection['errors'][number]): boolean {
  if (keyword !== 'enum' || typeof value !== 'string') return false
  const allowed: readonly unknown[] = params.allowedValues
  return allowed.includes(value.trim().toLowerCase())
}

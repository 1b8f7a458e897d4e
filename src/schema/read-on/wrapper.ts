import type { Plan } from '../../plan/plan.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { fromSections, sectionIn } from '../keys/sections.ts'
import { unknownKey } from '../keys/unknown-key.ts'
import type { Objection } from '../objections.ts'
import type { Subject } from '../subject.ts'

/**
 * `campaign:` around the whole plan: the plan that stands under it, with what stands beside it, and what is wrong. Undefined
 * where there is no such name.
 */
export function fromWrapper(
  plan: Plan,
  objections: readonly Objection[],
  format: Subject,
): { readonly plan: Plan; readonly problem: Problem } | undefined {
  const { data, origins } = plan
  const top = objections.find(({ path }) => path.length === 0)
  for (const error of top?.errors ?? []) {
    const problem = top && error.keyword === 'additionalProperties' ? unknownKey(error, top, format) : undefined
    if (problem?.kind !== 'wrapper') continue
    const { [String(problem.seen.key)]: under, ...beside } = data
    const inner = Array.isArray(under) ? fromSections(under, format) : under
    const whole = isMapping(inner) ? origins.whole(inner) : undefined
    if (!isMapping(inner) || !whole) return undefined
    const moved = Object.keys(inner).filter((name) => !Object.hasOwn(beside, name))
    const all = { ...beside, ...Object.fromEntries(moved.map((name) => [name, inner[name]])) }
    const places = Object.keys(all).map((name) => origins.written(moved.includes(name) ? inner : data, name))
    if (places.some((place) => place?.source !== whole.source)) return undefined
    const entries = places.flatMap((place) => (place ? [...place.key, ...place.value] : []))
    origins.standsFor(all, data, whole.span, entries)
    const isOfSections = inner !== under
    const kept = isOfSections
      ? { ...problem, kind: 'sections', seen: { ...problem.seen, ...sectionIn(under) } }
      : problem
    return { plan: { ...plan, data: all }, problem: kept }
  }
  return undefined
}

import type { Plan } from '../plan/plan.ts'
import { isMapping } from '../source/mapping.ts'
import type { Problem } from '../source/problem.ts'
import { alsoKnownAs, isNameOfAll, partsOf } from './also-known.ts'
import type { Objection } from './objections.ts'
import type { Subject } from './subject.ts'
import { unknownKey } from './unknown-key.ts'

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
    return { plan: { ...plan, data: all }, problem }
  }
  return undefined
}

/** What sections of a document are called by. */
const titles = ['section', 'element', 'part', 'chapter', 'heading']

/** `- section: Objective` with its fields: the elements by their names; undefined where one of them is none. */
export function fromSections(
  sections: readonly unknown[],
  { schema, origins }: Pick<Subject, 'schema' | 'origins'>,
): Record<string, unknown> | undefined {
  const known = Object.keys(schema.properties ?? {})
  const all: Record<string, unknown> = {}
  const entries: number[] = []
  for (const section of sections) {
    const title = isMapping(section) ? titles.find((name) => typeof section[name] === 'string') : undefined
    if (!isMapping(section) || title === undefined) return undefined
    const name = String(section[title])
    const written = origins.written(section, title)
    const whole = origins.whole(section)
    const isElement = known.includes(partsOf(name).join('_')) || alsoKnownAs('plan', name, known) !== undefined
    if (!written || !whole || Object.hasOwn(all, name) || !(isElement || isNameOfAll(name))) return undefined
    const fields = Object.entries(section).filter(([field]) => field !== title)
    const inner = Object.fromEntries(fields)
    const places = fields.map(([field]) => origins.written(section, field))
    origins.standsFor(
      inner,
      section,
      whole.span,
      places.flatMap((place) => (place ? [...place.key, ...place.value] : [])),
    )
    // The items of a section are the section where it is a list.
    const [only, ...others] = Object.values(inner)
    all[name] = others.length === 0 && Array.isArray(only) ? only : inner
    entries.push(...written.value, ...whole.span)
  }
  const span = origins.whole(sections)?.span
  const [first] = sections
  if (!span || typeof first !== 'object' || first === null) return undefined
  origins.standsFor(all, first, span, entries)
  return all
}

import { isMapping } from '../../source/mapping.ts'
import { alsoKnownAs, partsOf } from '../names/also-known.ts'
import type { Subject } from '../subject.ts'

/** What sections of a document are called by. */
const titles = ['section', 'element', 'part', 'chapter', 'heading']

/** Are these the sections of a document: does each begin with its title? */
export function areSections(list: readonly unknown[]): boolean {
  return list.length > 1 && list.every((one) => isMapping(one) && titles.includes(Object.keys(one)[0] ?? ''))
}

/** The first section with the name of an element, to show what to write in its place. */
export function sectionIn(sections: unknown): { readonly title: string; readonly name: string } {
  const [first] = Array.isArray(sections) ? sections.filter(isMapping) : []
  const [title = '', name] = Object.entries(first ?? {})[0] ?? []
  return { title, name: String(name) }
}

/** `- section: Objective` with its fields: what stands under each by its name, that of an element where it is one. */
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
    const plain = partsOf(name).join('_')
    const own = [plain, `${plain}s`].find((one) => known.includes(one))
    const other = own ?? alsoKnownAs('plan', name, known)
    const key = other !== undefined && known.includes(other) ? other : name
    if (!written || !whole || Object.hasOwn(all, key) || key === '__proto__') return undefined
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
    all[key] = others.length === 0 && Array.isArray(only) ? only : inner
    entries.push(...written.value, ...whole.span)
  }
  const span = origins.whole(sections)?.span
  const [first] = sections
  if (!span || typeof first !== 'object' || first === null) return undefined
  origins.standsFor(all, first, span, entries)
  return all
}

import { headingOf } from '../names.ts'
import { boldLine, type Section } from './outline.ts'

/** The sections under headings, and not under lines in bold, by the part of a plan that they name. */
export function headed(outline: Section): ReadonlyMap<string, readonly Section[]> {
  const found = new Map<string, Section[]>()
  const visit = (section: Section): void => {
    const { heading, depth, sections } = section
    const path = heading && depth < boldLine ? headingOf(heading)?.path : undefined
    if (path !== undefined) {
      const same = found.get(path)
      if (same) same.push(section)
      else found.set(path, [section])
    }
    sections.forEach(visit)
  }
  visit(outline)
  return found
}

import type { Named } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Section } from './outline.ts'

/** The document's own heading: the only one of its level, with the others below it, or no part of a plan at all. */
export function titleOf(outline: Section, namedBy: (heading: Prose) => Named | undefined): Section | undefined {
  const [first] = outline.sections
  if (!first?.heading || first.depth !== 1) return undefined
  const named = namedBy(first.heading)
  if (!named) return first
  const holdsOthers = first.sections.some(({ heading }) => {
    const element = heading && elementOf(namedBy(heading))
    return element !== undefined && element !== elementOf(named)
  })
  return holdsOthers && isAlone(outline) ? first : undefined
}

/** Does one heading stand above all others? */
function isAlone({ sections: [first, ...others] }: Section): boolean {
  return first?.depth === 1 && others.every(({ depth }) => depth > 1)
}

/** A body that is all about one thing: under its title, if it has one, stands what is said of it. */
export function belowTitle(outline: Section): Section & { title?: Prose } {
  const { content, sections } = outline
  const [first] = sections
  if (!first || !isAlone(outline)) return { depth: 0, content, sections }
  const { heading: title } = first
  return { ...(title && { title }), depth: 0, content: [...content, ...first.content], sections: first.sections }
}

/** The element of a plan that a heading names, or of which it names a part. */
function elementOf(named: Named | undefined): string | undefined {
  return named?.path.split('.')[0]
}

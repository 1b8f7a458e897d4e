import { headingOf, type Named } from '../names.ts'
import type { Prose } from '../prose.ts'
import { type Reading, splitLabel } from '../reader.ts'
import { isBoldLine, type Section } from './outline.ts'

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

/** The first line of a page from a word processor, which sets the title in bold and has no heading for it. */
export function boldTitleOf({ content: [first], sections }: Section, reading: Reading): Prose | undefined {
  const chapters = sections.filter(({ heading, depth }) => depth === 1 && heading && headingOf(heading))
  // A word processor makes every chapter a heading of the first level.
  const isTitled = sections[0]?.depth === 1 && chapters.length < 2
  if (!first || !isBoldLine(first) || isTitled) return undefined
  const line = reading.prose(first)
  return line.isEmpty || splitLabel(line) || line.text.length > longestTitle ? undefined : line
}

/** A longer line is a sentence that is set in bold. */
const longestTitle = 100

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

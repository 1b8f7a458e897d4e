import { headingOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Section } from './outline.ts'

/** A language, and the first heading that is of it. */
interface HeadingLanguage {
  readonly code: string
  readonly heading: Prose
}

/** The language of the headings that name parts of the plan, where they are all of one that is not English. */
export function headingLanguage(outline: Section): HeadingLanguage | undefined {
  const found: HeadingLanguage[] = []
  const visit = ({ heading, sections }: Section): void => {
    const code = heading && headingOf(heading)?.language
    if (code && heading) found.push({ code, heading })
    sections.forEach(visit)
  }
  visit(outline)
  const foreign = found.filter(({ code }) => code !== 'en')
  const [first] = foreign
  const isOne =
    foreign.length > 1 && foreign.length * 2 > found.length && foreign.every(({ code }) => code === first?.code)
  return isOne ? first : undefined
}

/** Do people who write this language put a comma before decimals, and a dot between thousands? */
export function hasDecimalComma(language: string): boolean {
  return /^(?:de|fr|es|ru)\b/.test(language) && !/-(?:CH|LI|MX)\b/i.test(language)
}

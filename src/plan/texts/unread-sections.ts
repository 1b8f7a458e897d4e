import type { Plan } from '../plan.ts'

/** What to add where a page has a heading for an element, and nothing below it that can be read: prose, as a rule. */
export function nothingReadUnder(sections: Plan['sections'], element: string): string {
  const empty = sections.find((section) => section.element === element && !section.isRead)
  return empty ? `; nothing could be read under "${empty.heading.text.trim()}" in line ${empty.line}` : ''
}

import type { Page, Rule } from '../lint/rule.ts'
import { rules } from '../registry.generated.ts'

/**
 * What each rule says of itself, by id. Imported when a finding or a page is shown and not before: in what ships,
 * `scripts/build.js` takes the words out of the rules and puts them here.
 */
export const pages: ReadonlyMap<string, Page> = pagesOf(rules)

export function pagesOf(rules: readonly Rule[]): ReadonlyMap<string, Page> {
  return new Map(rules.map((rule) => [rule.id, pageOf(rule)]))
}

/** Rules wrap their words to fit the source; whoever shows them wraps them anew. */
function pageOf({ summary = '', why = '', fix = '', source = '', valid = [], invalid = [] }: Rule): Page {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
  return { summary: flat(summary), why: flat(why), fix: flat(fix), source: flat(source), valid, invalid }
}

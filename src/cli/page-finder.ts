import type { Page, Rule } from '../lint/rule.ts'
import type { Tool } from './tool.ts'

/** Loads the pages: a rule that ships has its page apart from it, one that a configuration declares brings its own. */
export async function pageFinder({ pages }: Tool): Promise<(rule: Rule) => Page> {
  const shipped = await pages()
  // What ships reads a page each time it is asked for one.
  const known = new Map<Rule, Page>()
  return (rule) => {
    const page = known.get(rule) ?? shipped.get(rule.id) ?? (isPage(rule) ? rule : undefined)
    if (!page) throw new Error(`the rule ${rule.id} has no page`)
    known.set(rule, page)
    return page
  }
}

function isPage(rule: Rule): rule is Rule & Page {
  return rule.summary !== undefined && rule.why !== undefined && rule.fix !== undefined
}

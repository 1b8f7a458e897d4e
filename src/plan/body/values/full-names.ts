import { pattern } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'

/** "Ann Lee", "Vera van der Berg": two words or more that can only be a person's. */
export function isFullName(text: string): boolean {
  return fullName().test(text)
}

const fullName = () => /^\p{Lu}[\p{L}'’.-]* (?:(?:van|von|de|der|den|da|di|la|le|el|al) ){0,2}\p{Lu}[\p{L}'’-]+$/u

/** "Ann Lee, head of growth", "Dr Ann Lee (sales and marketing director)": one person and the post, and nobody beside her. */
export function holderOfPost(prose: Prose): Mapping | undefined {
  if (prose.text.length > 160) return undefined
  const cut = /^([^,;()]{3,60}?)(?:,\s+|\s+[–—-]\s+|\s*\()([^,;()]{2,80})\)?\.?$/.exec(prose.text)
  const [, name = '', post = ''] = cut ?? []
  if (!isFullName(name.replace(/^(?:Dr|Prof|Mrs?|Ms|Sir|Dame)\.? (?=\S+ )/, '')) || !isPost().test(post))
    return undefined
  const person = new Mapping('PersonDetails')
  const from = prose.text.indexOf(post, name.length)
  for (const [key, part] of [
    ['name', prose.slice(0, name.length)],
    ['role', prose.slice(from, from + post.length)],
  ] as const)
    person.set(key, part.words, part.span)
  return person
}

/** What is a post and no second person. */
const isPost = pattern('iu')`
  (?<![\p{L}-])(?:
    head|director|manager|lead|leader|chief|officer|(?:co-?)?founder|owner|president|vp|ceo|cmo|coo|cfo|md|editor
    |producer|coordinator|secretary|chair|dean|planner|leiter(?:in)?|geschäftsführer(?:in)?|direct(?:eur|rice)
    |directora?|responsable|jef[ea]
  )(?![\p{L}-])
`

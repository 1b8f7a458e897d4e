import { pattern } from '../../text/pattern.ts'
import { apart } from '../matching/apart.ts'
import { beginning, holding } from '../matching/gated.ts'
import { mask } from '../matching/mask.ts'
import { phrases } from '../matching/phrase-list.ts'
import { rememberedWith } from '../matching/remembered.ts'
import type { Hit, Words } from '../words.ts'
import { isPutOff } from './put-off.ts'
import { isTemplate, mayBeTemplate, templateGaps } from './template-signs.ts'
import { isToCome } from './to-come.ts'

const longest = 200
/** What plans in any language write; "todo" in small letters is Spanish. */
const everywhere = /^(?:TB[ACD]|tb[acd]|TODO|FIXME|xxx+|XXX+)\??$|^\?{2,}\s/
/** "To be defined", in the languages whose headings are read: a page may be of any of them without saying so. */
const abroad = new Set(
  phrases(`à définir|à confirmer|à compléter|à préciser|à déterminer|por definir|por confirmar|por determinar|noch offen
   |noch zu klären|zu klären|wird noch festgelegt|zu definieren|уточняется|будет определено|не определено`),
)

/** “Not yet” is what people answer; without the marks it is what an author leaves open. */
const isSpoken = /^\s*["“„«][^"“”„«»]{1,40}\s[^"“”„«»]{1,40}["”“»]\s*$/

/** Whether the value as a whole says only that something is to come: "TBC", "[role]", "{{name}}", "lorem ipsum …". */
export const isPlaceholder = rememberedWith((text: string, words: Words): boolean => {
  const value = bare(text)
  const lower = value.slice(0, longest).toLowerCase()
  if (lower.startsWith('lorem ipsum')) return true
  if (value === '' || value.length > longest) return false
  if (isTemplate(value)) return true
  if (
    words.is('placeholders', value) ||
    (words.is('placeholder-values', value) && !isSpoken.test(text)) ||
    everywhere.test(value) ||
    abroad.has(lower)
  )
    return true
  return words.language === 'en' && !isSpoken.test(text) && (isToCome(value) || isPutOff(value))
})

/** "Unknown at this stage" */
const sofar = /,? (?:yet|so far|for now|as yet|at (?:this stage|this point|present|the moment)|currently|right now)$/i

/** "Not assigned", "none planned", "nothing agreed" */
const undone = beginning(
  'not |none |nothing ',
  pattern()`
    ^(?:not|none|nothing)(?: (?:yet|formally|currently|been|being|is|are|really)){0,2} (?:
      assigned|decided|recorded|documented|agreed|defined|planned|clear|known|specified|set|chosen|appointed|named
      |captured|stored|confirmed|settled|determined|finali[sz]ed|allocated|selected|identified|established|needed
      |required|necessary|foreseen|provided|in place
    )$
  `,
)
/** "No owner", "no action planned": the field's own name, denied. */
const without = holding(
  `role|reason|job|purpose|owner|name|trigger|action|mitigation|response|opt|unsubscribe|attribution|model|
    dashboard|deci|agenda|definition|source|basis|threshold|cadence|schedule|plan|rule|process|limit`,
  pattern()`
    ^(?:(?:we|it|there) (?:have|has|is|are) )?no (?:
      named |single |clear |agreed |formal |fixed |specific |real |such )?(?:
        owner|name|trigger|action|mitigation|response|opt-?out|opt out|unsubscribe|attribution|model
        |attribution model|dashboard|decider|decision[- ]maker|agenda|definition|source|basis|legal basis
        |lawful basis|threshold|cadence|schedule|plan|rule|process|limit|limitation|role|reason|job|purpose
      )s?(?: (?:
          defined|agreed|set|assigned|named|planned|needed|required|given|available|provided|as such|possible
          |offered|in place|taken|foreseen|exists?
        )
      )?$
  `,
)

/** Whether the value says nothing: empty, "n/a", "-", "?". */
export const isBlank = rememberedWith((text: string, words: Words): boolean => {
  const value = bare(text)
  return (
    value === '' ||
    /^(?:[-–—−?.…~/_*]{1,5}|n\/a(?: (?:for|in|at|on|here|because|as)\b.{0,40})?)$/i.test(value) ||
    words.is('blanks', value) ||
    (value.length < 60 && words.language === 'en' && deniesAll(value)) ||
    (value.length < 50 && sofar.test(value) && words.is('blanks', value.replace(sofar, '')))
  )
})

/** "We don't do attribution" */
const refused = beginning(
  "we |it is |it's |do not|don't|will not|won't|cannot|can't",
  pattern()`
    ^(?:we |it is |it's )?(?:do not|don't|will not|won't|cannot|can't) (?:do|have|use|need|want|plan)
    (?: (?:any|an?|one|it|that|this|attribution|models?|dashboards?|reviews?|such))+$
  `,
)

function deniesAll(value: string): boolean {
  if (refused.test(value)) return true
  if (!/^(?:no|we|it|there)/i.test(value)) return false
  const now = value.replace(sofar, '')
  return undone.test(now) || without.test(now)
}

const saysSomething = rememberedWith((text: string, words: Words): boolean => {
  return !isBlank(text, words) && !isPlaceholder(text, words)
})

/** The text, where it says something: not missing, not blank, not a placeholder. */
export function said(text: string | undefined, words: Words): string | undefined {
  return text !== undefined && saysSomething(text, words) ? text : undefined
}

/** "Nothing in this line is TBC" */
const noneIs = pattern('i')`
  \b(?:nothing|none|no (?:line|item|field|figure|number|date|value|owner|entry|gap)s?|never)\b[^.;,\n]{0,40}\b
  (?:is|are|was|were|left|still|marked|says?)\s(?:as )?$
`

/** "Tells parents what is still to be decided": a service of the channel. */
const whatIs = pattern('i')`
  \b(?:tell|show|explain|list|answer|say|publish|learn|hear|ask)(?:s|es|ing)?\b[^.;]{0,30}\bwhat
  (?: is| are| remains)?(?: still| yet)?\s$
`

/** Those of many texts that have placeholders in them, in their order. */
export function withPlaceholders<T extends { readonly text: string }>(texts: readonly T[], words: Words): T[] {
  return texts.filter(({ text }) => hasPlaceholders(text, words))
}
const hasPlaceholders = rememberedWith(
  (text, words) =>
    (words.find('placeholders', text).length > 0 || mayBeTemplate(text)) && placeholders(text, words).length > 0,
)

/**
 * Placeholders inside a longer text. Links, checkboxes, citations, code and words that an author puts in brackets are
 * left alone: only what a template asks for counts.
 */
export const placeholders = rememberedWith((text: string, words: Words): Hit[] => {
  const readable = mask(text)
  const found = words.find('placeholders', readable).filter(({ start }) => {
    const ahead = readable.slice(Math.max(0, start - 70), start)
    return !noneIs().test(ahead) && !whatIs().test(ahead)
  })
  if (!mayBeTemplate(readable)) return found
  // Shown as it was written: a gap may go around code or an address, which were masked.
  return apart([...found, ...templateGaps(readable)]).map((hit) => ({ ...hit, text: text.slice(hit.start, hit.end) }))
})

/** The value without the emphasis, quotes and final stop that people put around it. */
function bare(text: string): string {
  const value = (text.length > 2000 ? text.slice(0, 2000) : text).trim()
  let start = 0
  let end = value.length
  while (start < 3 && end - start > 2 && wraps.includes(value[start] ?? ' ') && wraps.includes(value[end - 1] ?? ' ')) {
    start++
    end--
  }
  // A stop that something stands before: "..." and "?" are values of their own.
  while (end - start > 1 && '.!?:'.includes(value[end - 1] ?? ' ') && !'.!?:'.includes(value[start] ?? ' ')) end--
  return value.slice(start, end).trim()
}

const wraps = '*_"“”‘’\'`'

import type { MarkdownNode } from '../../../source/document.ts'
import { pattern } from '../../../text/pattern.ts'
import { List, Mapping } from '../draft.ts'
import { isOfAnother } from '../headings/of-another.ts'
import type { Section } from '../headings/outline.ts'
import type { Prose } from '../prose.ts'
import { itemsOf, type Reading } from '../reader.ts'
import { draftOf } from '../values/values.ts'
import { partOf } from './part-of.ts'

const ofSign = /[±]\s?(\d{1,2}(?:\.\d)? ?%)/
const threshold = /\b(?:threshold:?|more than|over|above|beyond|exceeds?|by)\s+(?:of\s+)?(\d{1,2}(?:\.\d)? ?%)/i
const off = () => /\b(\d{1,2}(?:\.\d)? ?%)(?: or more)? (?:off|behind|below|under|short|out)(?!\p{L})/iu
const within = () => /\bwithin (\w{1,12} (?:working )?(?:hours?|days?|weeks?))(?!\p{L})/iu
const checks = pattern('i')`
  \b(?:asks?|checks?|looks?|finds? out)\b[^.]{0,60}?\b((?:whether|if)\b[^.]{10,300})
  |\bchecks?[^.:;]{0,60}\b(?:is|are):? ([^.]{5,300})
  |\b(?:diagnose|checks?|checked):\s+([^.]{5,300})
`

const looks = pattern('i')`
  \b(?:looks?|checks?|looking|checking|diagnose)\b(?: (?:first|within [^,.;:]{3,20}))?(?: at)?:? (
    (?!if\b|whether\b)[^.;:()]{3,80}, [^.;:()]{3,200}?
  )(?=[.;]|,? (?:and )?(?:answer|within)\b|$)
`

/** "More than 12% off target: Femke asks, within 3 days, whether stock shows": what words about variance say beyond doubt. */
export function varianceIn(prose: Prose): Mapping {
  const variance = new Mapping('Variance')
  for (const [field, shape, part] of [
    ['threshold', 'share', partOf(prose, threshold, 1) ?? partOf(prose, off(), 1) ?? partOf(prose, ofSign, 1)],
    ['answer_within', 'duration', partOf(prose, within(), 1)],
  ] as const) {
    const draft = part && draftOf({ is: shape }, part)
    if (part && draft !== undefined) variance.set(field, draft, part.span)
  }
  const asked =
    partOf(prose, checks(), 1) ?? partOf(prose, checks(), 2) ?? partOf(prose, checks(), 3) ?? partOf(prose, looks(), 1)
  if (asked) {
    const list = new List()
    for (const part of asked.split(/,?\s+and\s+(?=whether\b|if\b)|,\s+/g)) list.add(part.words, part.span)
    variance.set('diagnose', list, asked.span)
  }
  return variance
}

/**
 * "If we are more than 10% off for a week, Ann Lee looks within 5 days at stock, tracking and price.", under whatever
 * heading: how far a number may be off, with what is done then. Undefined where a page says no such thing, or two.
 */
export function varianceAnywhere(sections: readonly Section[], reading: Reading): Mapping | undefined {
  const found: Mapping[] = []
  // "Spring plan 2027" above all of the page is its title.
  const title = sections.length === 1 ? sections[0] : undefined
  const visit = (section: Section): void => {
    const { heading, content, sections } = section
    if (heading && section !== title && isOfAnother(heading)) return
    for (const prose of content.flatMap((node) => wordsIn(node, reading))) {
      if (prose.text.length > longest || !(off().test(prose.text) || labelled.test(prose.text))) continue
      const variance = varianceIn(prose)
      if (variance.has('threshold') && variance.size > 1) found.push(variance)
    }
    sections.forEach(visit)
  }
  sections.forEach(visit)
  return found.length === 1 ? found[0] : undefined
}

const longest = 1_000

/** "Variance: ±12% → answer within 5 days" */
const labelled = /^\W{0,3}variances?(?: rule)?:/i

function wordsIn(node: MarkdownNode, reading: Reading): readonly Prose[] {
  if (node.type === 'paragraph') return [reading.prose(node)]
  return node.type === 'list' ? itemsOf(node, reading).map(({ prose }) => prose) : []
}

const brand = '(?:brand(?: building)?|marke|marque|marca)'
const activation = '(?:activation|performance|sales activation|aktivierung|activación)'
const share = '(\\d{1,3}(?:\\.\\d)? ?%)'
const between = '\\s*(?:[,;/]|and)\\s*'
const nameFirst = new RegExp(`^${brand}:? ${share}${between}${activation}:? ${share}$`, 'i')
const shareFirst = new RegExp(`^${share} ${brand}${between}${share} ${activation}$`, 'i')

/** "Brand 40%, activation 60%", "40% brand / 60% activation". */
export function effortIn(prose: Prose): Mapping | undefined {
  const line = prose.slice(0, prose.text.replace(/\.$/, '').length)
  const pattern = [nameFirst, shareFirst].find((one) => one.test(line.text))
  if (!pattern) return undefined
  const effort = new Mapping('Effort')
  for (const [index, { 0: percent, index: at }] of [...line.text.matchAll(/\d{1,3}(?:\.\d)? ?%/g)].entries()) {
    const part = line.slice(at, at + percent.length)
    const draft = draftOf({ is: 'share' }, part)
    if (draft !== undefined) effort.set(index === 0 ? 'brand' : 'activation', draft, part.span)
  }
  return effort
}

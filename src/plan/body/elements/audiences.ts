import type { MarkdownNode } from '../../../source/document.ts'
import { type List, Mapping } from '../draft.ts'
import { itemFor, nameIt } from '../items.ts'
import { headingOf, labelOf, plain, setOf } from '../names.ts'
import { joined, Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Item, type Reading, splitLabel } from '../reader.ts'

const traits = setOf((language) => language.traits)

/** "Age", "Interests": says what people are like, and names nobody. */
export function isTrait({ text }: Prose): boolean {
  return traits.has(plain(text))
}

/** "Primary", "Secondary audience": which of several it is. */
export function isRank({ text }: Prose): boolean {
  const [rank = '', ...rest] = plain(text).split(' ')
  const isAudience = () =>
    headingOf(new Prose(text, [], [], []))?.path === 'audiences' || labelOf('Audience', rest.join(' ')) === 'name'
  return ranks.has(rank) && (rest.length === 0 || isAudience())
}

const ranks = new Set(
  'primary secondary tertiary primar sekundar primare sekundare principal principale secondaire secundario secundaria'.split(
    ' ',
  ),
)

/** "**Primary:** …" and "**Secondary:** …", each as far as the next: audiences with their definitions. */
export function addRanked(list: List, prose: Prose, reading: Reading): boolean {
  const starts: number[] = []
  let from = 0
  for (const line of prose.lines()) {
    const at = prose.text.indexOf(line.text, from)
    from = at + line.text.length
    const label = splitLabel(line)?.label
    if (label && isRank(label)) starts.push(at)
    // Other fields of an audience beside it: the lines are those of one.
    else if (label && labelOf('Audience', label.text) !== undefined) return false
  }
  if (starts[0] !== 0) return false
  for (const [index, start] of starts.entries()) {
    const cut = splitLabel(prose.slice(start, starts[index + 1]))
    if (!cut || cut.value.isEmpty || itemFor(list, 'Audience', cut.label)) continue
    // "**Primary: Culture tourists**": what goes on in bold behind the rank is who they are called.
    const bold = cut.value.boldLength
    const [name, definition] =
      bold > 0 && bold < cut.value.text.length
        ? [cut.value.slice(0, bold).trim(), cut.value.slice(bold).trim()]
        : [cut.label, cut.value]
    const audience = nameIt(new Mapping('Audience'), name, reading)
    if (!audience) continue
    put(audience, 'definition', definition, reading)
    list.add(audience, name.span)
  }
  return true
}

/** Items that say who the people are and none of which could be a name. */
export function areSentences(items: readonly Item[]): boolean {
  const isSentence = ({ label, lists, prose }: Item) =>
    !label && lists.length === 0 && prose.words.split(' ').length > 8 && !/[:：?]$/.test(prose.text)
  return items.length > 0 && items.every(isSentence)
}

/** The audience that such items define together. */
export function definedBy(items: readonly Item[], reading: Reading): Mapping {
  const audience = new Mapping('Audience')
  const prose = items.map((item) => item.prose)
  const all = joined(prose)
  audience.set('definition', all.text, all.span)
  reading.place(...prose.map(({ span }) => span))
  return audience
}

/** What people are like, item by item, is who they are where nothing else says so. */
export function defineByTraits(audience: Mapping, items: readonly Item[], reading: Reading): void {
  const prose = items
    .filter(({ label }) => label && isTrait(label) && labelOf('Audience', label.text) === undefined)
    .map((item) => item.prose)
  if (prose.length === 0 || audience.has('definition')) return
  const all = joined(prose)
  audience.set('definition', all.text, all.span)
  reading.place(...prose.map(({ span }) => span))
}

/** "29, rents in Aurora", "First dog" below the name of an audience: items without labels say who the people are. */
export function defineByWords(audience: Mapping, items: readonly Item[], reading: Reading): void {
  const isWords = ({ isTask, label, lists }: Item) => !isTask && !label && lists.length === 0
  if (items.length === 0 || !items.every(isWords) || audience.has('definition')) return
  const prose = items.map((item) => item.prose)
  const all = joined(prose)
  audience.set('definition', all.text, all.span)
  reading.place(...prose.map(({ span }) => span))
}

/** "Night-shift carers:" on a line of its own above a table names one of the audiences: the steps are theirs. */
export function audienceAbove(list: List, node: MarkdownNode | undefined, reading: Reading): Mapping | undefined {
  if (node?.type !== 'paragraph') return undefined
  const prose = reading.prose(node)
  const name = prose.slice(0, prose.text.replace(/\s*[:：]$/, '').length)
  return name.isEmpty || name.text.length > 60 ? undefined : itemFor(list, 'Audience', name)
}

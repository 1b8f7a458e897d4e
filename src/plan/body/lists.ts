import type { MarkdownNode } from '../../source/document.ts'
import { addChannel } from './channel-items.ts'
import { type List, Mapping } from './draft.ts'
import { fill, fillFrom, fillFromItem, fillFromTable, putSection } from './fill.ts'
import { itemFor, nameIt } from './items.ts'
import { headingOf, labelOf, plain, setOf } from './names.ts'
import type { Section } from './outline.ts'
import { joined, Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from './reader.ts'
import { addRows } from './rows.ts'
import { things } from './things.ts'

const traits = setOf((language) => language.traits)

/** Fills a list of things from a section: rows, list items, sub-headings. */
export function fillList(list: List, thing: string, section: Section, reading: Reading, parent?: Mapping): void {
  const unread: Prose[] = []
  let isInOtherForms = false
  for (const node of section.content) {
    if (thing === 'Audience' && node.type === 'paragraph' && addRanked(list, reading.prose(node), reading)) continue
    if (node.type === 'table') {
      const { head, rows } = rowsOf(node, reading)
      if (addRows(list, thing, head, rows, reading)) {
        isInOtherForms = true
        continue
      }
      const one = new Mapping(thing)
      fillFromTable(one, node, reading)
      addDescribed(list, one, section, reading)
    } else if (node.type === 'list') unread.push(...addItems(list, thing, node, section, reading))
    else if (
      node.type === 'paragraph' &&
      (thing === 'Audience' || (thing === 'Channel' && section.depth === boldItem))
    ) {
      const one = new Mapping(thing)
      fillFrom(one, node, reading)
      if (one.size > 0) addDescribed(list, one, section, reading)
    }
  }
  const before = list.items.length
  const first = list.items.length === 1 ? list.items[0]?.draft : undefined
  const known = first instanceof Mapping && first.isDescribed ? first : undefined
  const about = known ?? new Mapping(thing)
  for (const child of section.sections) {
    const name = child.heading
    if (!name || name.isEmpty) continue
    // "### Tone of voice" under messages: about the whole, not an item.
    if (parent && labelOf(parent.thing, name.text) !== undefined) continue
    const other = headingOf(name)
    const path = labelOf(thing, name.text)
    if (other && !other.rest && !other.isOneOfSeveral && elementOf[thing] !== undefined) {
      // "### Channel mix" under "## Channels" goes on with them; "### Budget" is the budget's.
      if (other.path === elementOf[thing]) fillList(list, thing, child, reading, parent)
    } else if (path !== undefined && path !== things[thing]?.name) putSection(about, path, child, reading)
    else if (!traits.has(plain(name.text))) addSection(list, thing, child, reading)
  }
  // Beside a table or sub-headings of channels a list may hold remarks about them.
  if (!isInOtherForms && list.items.length === before) reading.unread.push(...unread)
  if (!known) addDescribed(list, about, section, reading)
}

/** The elements that are lists, by what they list. */
const elementOf: Readonly<Record<string, string>> = { Audience: 'audiences', Channel: 'channels' }

const boldItem = 9

/** One item from a sub-heading and what stands under it. */
export function addSection(list: List, thing: string, section: Section, reading: Reading): void {
  const name = section.heading && named(section.heading)
  if (!name || name.isEmpty) return
  const same = itemFor(list, thing, name)
  const item = same ?? nameIt(new Mapping(thing), name, reading)
  if (!item) return
  reading.place(section.heading?.span ?? name.span)
  fill(item, section, reading)
  if (!same) list.add(item, name.span)
}

/** "Channel 2: Paid search", "1. Paid search": the name alone. */
function named(heading: Prose): Prose {
  const cut =
    /^[^\p{L}\p{N}]*(?:(?:\d+|[a-z])(?:\.\d+)*[.):]\s+|(?:channel|audience|segment|persona|metric|kpi|kanal|canal|zielgruppe|cible|canal|público|audiencia)\s*#?(?:\d+|[a-z])?\s*[:–—-]\s+)?/iu.exec(
      heading.text,
    )
  return heading.slice(cut?.[0].length ?? 0).trim()
}

/** A single item that a section describes without naming it: its heading is the name. */
function addDescribed(list: List, item: Mapping, { heading }: Section, reading: Reading): void {
  if (item.size === 0) return
  const first = list.items[0]?.draft
  if (first instanceof Mapping && list.items.length === 1 && first.isDescribed) {
    for (const [key, { draft, value, key: at }] of item.fields) first.set(key, draft, value, at)
    return
  }
  if (list.items.length > 0) return
  const name = item.fields.get('name')
  const about = name ? reading.proseAt(name.value) : heading
  if (!about) return
  const fields = [...item.fields]
  item.fields.clear()
  // "Who is it for?" names the section, not the people.
  const isOwn = name !== undefined || headingOf(about) === undefined
  if (!isOwn) item.set('id', things[item.thing]?.kind ?? reading.nextId('item'), about.span)
  const named = isOwn ? nameIt(item, about, reading) : item
  if (!named) return
  for (const [key, { draft, value, key: at }] of fields) named.set(key, draft, value, at)
  named.isDescribed = true
  list.add(named, about.span)
}

/** Items of a list: each a thing under its own name, or all of them the fields of one thing. Returns those with no name. */
function addItems(list: List, thing: string, node: MarkdownNode, section: Section, reading: Reading): readonly Prose[] {
  const items = itemsOf(node, reading).filter(({ isTask, prose }) => !isTask && !prose.isEmpty)
  const ranked = items.filter(({ label }) => thing === 'Audience' && label && isRank(label))
  const isField = ({ label }: Item) =>
    label &&
    !(ranked.length > 1 && isRank(label)) &&
    (labelOf(thing, label.text) !== undefined || (thing === 'Audience' && traits.has(plain(label.text))))
  const fields = items.filter(isField)
  if (fields.length * 2 > items.length) {
    const one = new Mapping(thing)
    for (const item of fields) fillFromItem(one, item, reading)
    const rest = items.filter(
      ({ label }) =>
        thing === 'Audience' && label && traits.has(plain(label.text)) && labelOf(thing, label.text) === undefined,
    )
    if (thing === 'Audience' && rest.length > 0 && !one.has('definition')) {
      const all = joined(
        rest.map(({ prose }) => prose),
        '; ',
      )
      one.set('definition', all.text, all.span)
      reading.place(...rest.map(({ prose }) => prose.span))
    }
    addDescribed(list, one, section, reading)
    return []
  }
  if (thing === 'Channel') {
    const unread = items.filter((item) => !addChannel(list, item, reading)).map(({ prose }) => prose)
    // Where others of the same list are channels, so was this one meant to be.
    if (unread.length === items.length) return unread
    reading.unread.push(...unread)
    return []
  }
  for (const item of items) addItem(list, thing, item, reading)
  return []
}

/** "**Primary:** …" and "**Secondary:** …", each as far as the next: audiences with their definitions. */
function addRanked(list: List, prose: Prose, reading: Reading): boolean {
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
    const audience = nameIt(new Mapping('Audience'), cut.label, reading)
    if (!audience) continue
    put(audience, 'definition', cut.value, reading)
    list.add(audience, cut.label.span)
  }
  return true
}

/** "Primary", "Secondary audience": which of several it is. */
function isRank({ text }: Prose): boolean {
  const [rank = '', ...rest] = plain(text).split(' ')
  return ranks.has(rank) && (rest.length === 0 || headingOf(new Prose(text, [], [], []))?.path === 'audiences')
}

const ranks = new Set(
  'primary secondary tertiary primar sekundar primare sekundare principal principale secondaire secundario secundaria'.split(
    ' ',
  ),
)

function addItem(list: List, thing: string, item: Item, reading: Reading): void {
  const { prose, lists } = item
  const { label, value } = (thing === 'ProofPoint' && !item.label && evidenceIn(prose)) || item
  const isText = thing === 'ProofPoint' || thing === 'Risk' || thing === 'Dependency'
  const name = label ?? prose
  const short = name.text.length <= 60 && name.words.split(' ').length <= 8 && !/[.!?;]$/.test(name.text)
  if (!short && !isText) return
  if (thing === 'Milestone' || thing === 'Guardrail' || thing === 'MetricTarget' || thing === 'PathStep') return
  const same = itemFor(list, thing, name)
  const one = same ?? nameIt(new Mapping(thing), name, reading)
  if (!one) return
  const main = thing === 'ProofPoint' ? 'evidence' : things[thing]?.main
  if (label && !value.isEmpty && main && main !== things[thing]?.name) put(one, main, value, reading)
  for (const inner of lists) fillFrom(one, inner, reading)
  if (!same) list.add(one, name.span)
}

/** "Less than 5 g of sugar (Lab report)", "… – Lab report": a claim and what backs it; a bracket may also be part of the claim. */
function evidenceIn(prose: Prose): { label: Prose; value: Prose } | undefined {
  const { text } = prose
  const dashes = [...text.matchAll(/(?<=\S)\s+[–—-]+\s+/g)]
  const [dash] = dashes
  if (dash && dashes.length === 1)
    return { label: prose.slice(0, dash.index), value: prose.slice(dash.index + dash[0].length).trim() }
  const bracket = /\(\p{Lu}[^()]{4,200}\)$/u.exec(text)
  if (dash || !bracket || bracket.index === 0) return undefined
  return { label: prose.slice(0, bracket.index).trim(), value: prose.slice(bracket.index + 1, text.length - 1).trim() }
}

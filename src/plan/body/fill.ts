import type { MarkdownNode } from '../../source/document.ts'
import { putBelow } from './below.ts'
import { addFromParagraph, addFromTable } from './blocks-of-things.ts'
import { addDescribed } from './described.ts'
import { List, Mapping, Name } from './draft.ts'
import { areSentences, defineByTraits, defineByWords, definedBy, isTrait } from './elements/audiences.ts'
import { addAllocation, addSumLines, sumLinesAmong } from './elements/budget.ts'
import { budgetTree } from './elements/budget-tree.ts'
import { addChannel } from './elements/channel-items.ts'
import {
  addMetric,
  addMetricOf,
  cutAtEquals,
  definesMetrics,
  describesMetric,
  endOfMetric,
  putAimOf,
  putShared,
} from './elements/metrics.ts'
import { putSteps } from './elements/path-steps.ts'
import { arePersonas, holdsMetrics, isGroup, isOfEach, isTableOf, metricsNamedIn } from './headings/groups.ts'
import { withoutBoxes } from './headings/listed-sections.ts'
import { isStudy, withNamedLists } from './headings/named-lists.ts'
import { namedParagraphs } from './headings/named-paragraphs.ts'
import { type Section, underLabel } from './headings/outline.ts'
import { keepSlip, nearLabel, reportSlip } from './headings/slips.ts'
import { itemFor, nameIt, withoutNumber } from './items.ts'
import { fillFromParagraph, fillFromSaid } from './labelled.ts'
import { addItem, fieldsAmong, isRepeated } from './list-items.ts'
import { fillFromLabels } from './loose-labels.ts'
import { headingOf, labelOf } from './names.ts'
import { areOfParent, putOnParent } from './of-parent.ts'
import { partedItem } from './parted-items.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, splitLabel } from './reader.ts'
import { announcementOf } from './said/announced.ts'
import { fillContact, fillFromContact, isOfContact } from './said/said-of-contact.ts'
import { readMeetings } from './said/said-of-meetings.ts'
import { putRule } from './said/said-of-money.ts'
import { fillFromAddress } from './said/said-of-numbers.ts'
import { shapeOf } from './shapes.ts'
import { isAboutKnown } from './tables/rows.ts'
import { fillFromTable } from './tables/tables.ts'
import { listsOfThings, things } from './things.ts'
import { namesWeekday, periodIn } from './values/days.ts'
import { keepUnread } from './values/unread.ts'

// Things hold lists, lists hold things, and either may stand under a heading or a label of the other: what calls itself
// in a circle is all in this file, first what fills a thing and then what fills a list, and what does not is in files of
// its own.

/** Fills a thing from a section: fields under labels, tables, lists, sub-headings; what has no label is its main text. */
export function fill(
  into: Mapping,
  { content, sections }: Pick<Section, 'content' | 'sections'>,
  reading: Reading,
): void {
  const isDefined = into.thing === 'Measurement' && content.some((node) => definesMetrics(node, reading))
  // Whatever stands around it, what is called the goal is the goal.
  const stated = into.thing === 'Objective' ? content.filter((node) => isStated(node, reading)) : []
  const inOrder = [...content.entries()].sort(
    ([, one], [, other]) => Number(stated.includes(other)) - Number(stated.includes(one)),
  )
  for (const [index, node] of stated.length > 0 ? inOrder : content.entries()) {
    const name = announcementOf(into.thing, content[index - 1], reading)
    const path = name && (node.type === 'list' || node.type === 'table') ? labelOf(into.thing, name.text) : undefined
    if (
      path !== undefined &&
      putSection(into, path, { heading: name, depth: underLabel, content: [node], sections: [] }, reading)
    )
      continue
    fillFrom(into, node, reading, isDefined)
  }
  const others = sections.filter((section) => !fillFromSection(into, section, reading))
  fillFromLabels(into, others, reading)
}

function isStated(node: MarkdownNode, reading: Reading): boolean {
  const [line] = node.type === 'paragraph' ? reading.prose(node).lines() : []
  const label = line && splitLabel(line)?.label
  return label !== undefined && labelOf('Objective', label.text) === 'statement'
}

/** False: the heading names nothing of the thing. */
function fillFromSection(into: Mapping, section: Section, reading: Reading): boolean {
  const { heading } = section
  if (!heading) return true
  const path = labelOf(into.thing, heading.text)
  if (path === 'shared' && into.thing === 'Measurement' && fillShared(into, section, heading, reading)) return true
  if (path !== undefined) {
    putSection(into, path, section, reading)
    return true
  }
  const near = nearLabel(into.thing, heading)
  if (near) {
    const read = () => putSection(into, near.path, section, reading)
    reading.slips.push({ label: heading, name: near.name, read })
    return true
  }
  if (into.thing === 'Messaging' && fillKnownProof(into, section, heading, reading)) return true
  if (fillFromMetric(into, section, reading)) return true
  if (into.thing !== 'Measurement' || !holdsMetrics(section, reading)) return false
  fill(into, section, reading)
  return true
}

/** "### Shared metrics" with a table of them: they are metrics, and everybody's. */
function fillShared(measurement: Mapping, section: Section, heading: Prose, reading: Reading): boolean {
  const names = metricsNamedIn(section, reading)
  if (names.length === 0) return false
  fill(measurement, section, reading)
  const shared = names.map(({ words, span }) => new Name('metric', words, span))
  return measurement.set('shared', shared, heading.span)
}

/** Under a measurement any heading may stand: it names a metric only where something is said of one. */
function fillFromMetric(into: Mapping, section: Section, reading: Reading): boolean {
  const { heading } = section
  const isMetric = heading && into.thing === 'Measurement' && describesMetric(section, reading)
  const metric = isMetric ? addMetric(into, heading, reading) : undefined
  if (!metric) return false
  const end = endOfMetric(section.content, into, reading)
  const isOwn = ({ heading: name }: Section) =>
    !name || labelOf('Metric', name.text) !== undefined || labelOf(into.thing, name.text) === undefined
  fill(metric, { content: section.content.slice(0, end), sections: section.sections.filter(isOwn) }, reading)
  for (const inner of section.sections) if (!isOwn(inner)) fillFromSection(into, inner, reading)
  if (end < section.content.length) fill(into, { content: section.content.slice(end), sections: [] }, reading)
  return true
}

/** A sub-heading of the words of a proof point that is there already: what is said of it stands below. */
function fillKnownProof(messaging: Mapping, section: Section, name: Prose, reading: Reading): boolean {
  const list = messaging.get('proof_points')
  const known = list instanceof List ? itemFor(list, 'ProofPoint', withoutNumber(name)) : undefined
  if (!known) return false
  reading.place(name.span)
  fill(known, section, reading)
  return true
}

/** A sub-heading that names a field, with what stands under it. */
export function putSection(into: Mapping, path: string, section: Section, reading: Reading): boolean {
  const [key = '', ...rest] = path.split('.')
  const name = section.heading
  const shape = shapeOf(into.thing, key)
  if (!shape || !name) return false
  if (shape.is === 'thing') {
    const known = into.get(key)
    const inner = known instanceof Mapping ? known : new Mapping(shape.of)
    const before = inner.size
    if (rest.length > 0) putSection(inner, rest.join('.'), section, reading)
    else if (inner.thing === 'Period') fillPeriod(inner, section, reading)
    else fill(inner, section, reading)
    if (inner.size === before) return false
    into.set(key, inner, inner.span, name.span)
    reading.place(name.span)
    return true
  }
  if (rest.length > 0) return false
  const known = into.get(key)
  if (shape.is !== 'list') return known === undefined && putBelow(into, key, section, reading)
  // "Secondary KPIs" below "KPIs" are more of them; what has no id would be added each time that it is read.
  const list = known instanceof List && things[shape.of]?.kind !== undefined ? known : new List()
  if (known !== undefined && known !== list) return false
  const before = list.items.length
  fillList(list, shape.of, section, reading, into)
  if (list.items.length === before) return false
  into.set(key, list, list.span, name.span)
  reading.place(name.span)
  return true
}

function fillPeriod(period: Mapping, { content }: Section, reading: Reading): void {
  for (const node of content) {
    const prose = node.type === 'paragraph' ? reading.prose(node) : undefined
    const found = prose && periodIn(prose, reading.isDayFirst)
    if (!found) {
      fillFrom(period, node, reading)
      continue
    }
    for (const [key, { value, draft }] of found.fields) period.set(key, draft, value)
    if (!namesWeekday(prose.text)) reading.place(prose.span)
  }
}

/** `isDefined`: a table defines the metrics, so that a list beside it says something else of the measurement. */
function fillFrom(into: Mapping, node: MarkdownNode, reading: Reading, isDefined = false): void {
  switch (node.type) {
    case 'paragraph':
      fillFromParagraph(into, node, reading)
      return
    case 'list': {
      const items = itemsOf(node, reading)
      if (into.thing === 'Audience' && putSteps(into, items, reading)) return
      const lines = into.thing === 'Budget' ? sumLinesAmong(items) : []
      if (lines.length > 1)
        addSumLines(
          into,
          lines.map(({ prose }) => prose),
          reading,
        )
      for (const item of items)
        if (lines.length < 2 || !lines.includes(item)) fillFromItem(into, item, reading, isDefined)
      if (into.thing === 'Audience') {
        defineByTraits(into, items, reading)
        defineByWords(into, items, reading)
      }
      return
    }
    case 'table':
      fillFromTable(into, node, reading)
      return
    case 'code':
      if (into.thing === 'Budget') budgetTree(into, node, reading)
  }
}

function fillFromItem(into: Mapping, written: Item, reading: Reading, isDefined = false): void {
  // "SQL = demo held and accepted within 5 days"
  const cut = into.thing === 'Measurement' && !written.label ? cutAtEquals(written.prose) : undefined
  const item = cut ? { ...written, ...cut } : written
  const { label, value, lists } = item
  if (item.isTask) return
  const name = label ?? (lists.length > 0 ? item.prose : undefined)
  const path = name && labelOf(into.thing, name.text.replace(/\s*[:：]$/, ''))
  if (path !== undefined && into.thing === 'Measurement') fillFromAddress(into, item.prose, reading)
  if (name && path !== undefined) {
    const isPut =
      label && !value.isEmpty
        ? putRule(into, path, value, reading) || put(into, path, value, reading, name)
        : putSection(into, path, { heading: name, depth: underLabel, content: lists, sections: [] }, reading)
    if (isPut) return
    if (label) keepUnread(into, path, label, value, reading)
  }
  if (label && into.thing === 'Measurement' && !value.isEmpty && labelOf('Metric', label.text) === 'source')
    reading.sourceOfAll ??= value
  if (label && path === undefined && into.thing === 'Channel' && isOfContact(label)) {
    fillContact(into, [item.prose], reading)
    return
  }
  // Beside a number any word may be the name of a metric.
  const mayBeSlip = path === undefined && (into.thing !== 'Measurement' || !/\d/.test(value.text))
  if (label && mayBeSlip && keepSlip(into, label, value, reading)) return
  if (into.thing === 'Budget') addAllocation(into, item, reading)
  if (path === undefined) fillFromSaid(into, item.prose, reading)
  if (
    path === undefined &&
    (into.thing === 'Governance' || into.thing === 'Measurement') &&
    readMeetings(into, item.prose, reading)
  )
    return
  if (into.thing !== 'Measurement' || (label && path !== undefined)) return
  // Beside a table of metrics a label is one of them with its number, or something else that is said of all of them.
  if (isDefined && !(label ? /^[^\p{L}]{0,8}\d/u : /\d/).test(value.text)) return
  if (label && putShared(into, label, value, reading)) return
  const metric = addMetricOf(into, item, reading)
  if (!metric) return
  for (const list of lists) fillFrom(metric, list, reading)
  putAimOf(metric, item, reading)
}

/** Fills a list of things from a section: rows, list items, sub-headings. */
export function fillList(list: List, thing: string, whole: Section, reading: Reading, parent?: Mapping): void {
  const section = withNamedLists(thing, whole, reading)
  const unread: Prose[] = []
  let isInOtherForms = false
  const named = namedParagraphs(thing, section.content, reading)
  for (const [index, node] of section.content.entries()) {
    const items = named.get(node)
    if (items) {
      for (const item of items) {
        if (thing === 'Channel') addChannel(list, item, reading)
        else addItem(list, thing, item, reading)
      }
      continue
    }
    if (parent && node.type === 'paragraph' && putOnParent(parent, thing, reading.prose(node), reading)) continue
    // Before audiences that have names a sentence announces them: "There are two groups."
    const isLead = thing === 'Audience' && named.size > 0 && list.items.length === 0
    if (node.type === 'paragraph' && !isLead) addFromParagraph(list, thing, node, section, reading)
    else if (node.type === 'list' && parent && areOfParent(node, thing, parent, reading))
      fillFrom(parent, node, reading)
    else if (node.type === 'list') unread.push(...addItems(list, thing, node, section, reading))
    else if (node.type === 'table') {
      const above = section.content[index - 1]
      if (addFromTable(list, thing, node, above, section, reading, parent)) isInOtherForms = true
    }
  }
  if (thing === 'Channel')
    for (const node of section.content.flatMap((one) => (one.type === 'blockquote' ? (one.children ?? []) : [one])))
      if (node.type === 'paragraph') fillFromContact(list, reading.prose(node), reading)
  const before = list.items.length
  const first = before === 1 ? list.items[0]?.draft : undefined
  const described = first instanceof Mapping && first.isDescribed ? first : undefined
  const about = described ?? new Mapping(thing)
  for (const child of section.sections) fillListFromSection(list, about, child, reading, parent)
  // Beside a table or sub-headings of channels a list may hold remarks about them.
  if (!isInOtherForms && list.items.length === before) reading.unread.push(...unread)
  if (!described) addDescribed(list, about, section, reading)
}

/** A sub-heading in a list of things: an item, more of them, or a field of the only one (`about`). */
function fillListFromSection(list: List, about: Mapping, section: Section, reading: Reading, parent?: Mapping): void {
  const name = section.heading
  if (!name || name.isEmpty) return
  // "### Tone of voice" under messages: about the whole, not an item.
  if (parent && labelOf(parent.thing, name.text) !== undefined) {
    fillFromSection(parent, section, reading)
    return
  }
  const { thing } = about
  if (list.items.length > 0 && (arePersonas(thing, name) || isOfEach(list, thing, section, reading))) return
  const other = headingOf(name)
  const path = labelOf(thing, name.text)
  if (other && !other.rest && elements.has(thing) && (!other.isOneOfSeveral || isGroup(thing, section))) {
    // "### Channel mix" under "## Channels" goes on with them; "### Budget" is the budget's.
    if (listsOfThings[other.path] === thing) fillList(list, thing, section, reading, parent)
    return
  }
  const near = path === undefined ? nearLabel(thing, name) : undefined
  const field = path ?? near?.path
  if (field !== undefined && field !== things[thing]?.name) {
    const isPut = putSection(about, field, section, reading)
    if (isPut && near) reportSlip(name, near.name, reading)
  } else if (isAboutKnown(list, thing, section, reading) || isTableOf(thing, section, reading))
    fillList(list, thing, section, reading, parent)
  else if (!isTrait(name) && !(elements.has(thing) && isStudy(name.text))) addSection(list, thing, section, reading)
}

/** What the elements that are lists are lists of. */
const elements: ReadonlySet<string> = new Set(Object.values(listsOfThings))

/** One item from a sub-heading and what stands under it. */
export function addSection(list: List, thing: string, section: Section, reading: Reading): void {
  const name = section.heading && withoutNumber(section.heading)
  if (!name || name.isEmpty) return
  const cut = splitLabel(name)
  if (cut && fillFieldOfKnown(list, thing, cut, section, reading)) return
  // "Families: the path" is said of the families that are there.
  const about = cut?.label
  const same = itemFor(list, thing, name) ?? (about && itemFor(list, thing, about))
  const item = same ?? nameIt(new Mapping(thing), name, reading)
  if (!item) return
  reading.place(section.heading?.span ?? name.span)
  fill(item, section, reading)
  if (!same) list.add(item, name.span)
}

/** "Path: Families": a field of an item that is there already. */
function fillFieldOfKnown(
  list: List,
  thing: string,
  { label, value }: { readonly label: Prose; readonly value: Prose },
  section: Section,
  reading: Reading,
): boolean {
  const path = labelOf(thing, label.text)
  const known = path === undefined || value.isEmpty ? undefined : itemFor(list, thing, value)
  if (path === undefined || path === things[thing]?.name || !known) return false
  return putSection(known, path, { ...section, heading: label }, reading)
}

/** "- [ ] Email" with "- [ ] Owner: Ann" and "- [ ] Budget: £4,000" below it is no task: fields of the thing are told there. */
function tellFields(lists: readonly MarkdownNode[], thing: string, reading: Reading): boolean {
  const isField = ({ label }: Item) => label !== undefined && labelOf(thing, label.text) !== undefined
  return lists.some((list) => itemsOf(list, reading).filter(isField).length > 1)
}

/** Items of a list: each a thing under its own name, or all of them the fields of one thing. Returns those with no name. */
function addItems(list: List, thing: string, node: MarkdownNode, section: Section, reading: Reading): readonly Prose[] {
  // A checklist is what is to be done: of steps it may be the list, and of nothing else.
  const isChecklist = thing === 'Milestone' || thing === 'Dependency'
  const boxed = itemsOf(node, reading)
  const isOfThings = !isChecklist && boxed.some(({ isTask, lists }) => isTask && tellFields(lists, thing, reading))
  const items = (isOfThings ? itemsOf(withoutBoxes(node), reading) : boxed).filter(
    ({ isTask, prose }) => (isChecklist || !isTask) && !prose.isEmpty,
  )
  const fields = fieldsAmong(items, thing)
  const isOne = !isRepeated(fields, thing)
  if (isOne && fields.length * 2 > items.length) {
    const one = new Mapping(thing)
    for (const item of items) if (item.label) fillFromItem(one, item, reading)
    if (thing === 'Audience') defineByTraits(one, items, reading)
    addDescribed(list, one, section, reading)
    return []
  }
  const only = thing === 'Audience' && list.items.length === 1 ? list.items[0]?.draft : undefined
  if (only instanceof Mapping && putSteps(only, items, reading)) return []
  if (thing === 'Audience' && areSentences(items)) {
    addDescribed(list, definedBy(items, reading), section, reading)
    return []
  }
  const hasDated = thing === 'Milestone' && items.some((item) => item.box && partedItem(thing, item))
  const unread: Prose[] = []
  for (const item of items) {
    const added =
      thing === 'Channel' ? addChannel(list, item, reading) : { one: addItem(list, thing, item, reading, hasDated) }
    if (!added) unread.push(item.prose)
    for (const inner of item.lists) if (added?.one) fillFrom(added.one, inner, reading)
  }
  // Where others of the same list are channels, so was this one meant to be.
  if (unread.length === items.length) return unread
  reading.unread.push(...unread)
  return []
}

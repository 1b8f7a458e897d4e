import type { MarkdownNode } from '../../source/document.ts'
import { addAllocation, addRowsOfBudget, budgetTree } from './budget.ts'
import { type Draft, List, Mapping } from './draft.ts'
import { itemFor, nameIt } from './items.ts'
import { headingOf, labelOf, plain, setOf } from './names.ts'
import type { Section } from './outline.ts'
import { joined, type Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from './reader.ts'
import { addRows } from './rows.ts'
import { shapeOf } from './shapes.ts'
import { things } from './things.ts'
import { moneyIn, periodIn, valueOf } from './values.ts'

const traits = setOf((language) => language.traits)

/** Fills a thing from a section: fields under labels, tables, lists, sub-headings; what has no label is its main text. */
export function fill(
  into: Mapping,
  { content, sections }: Pick<Section, 'content' | 'sections'>,
  reading: Reading,
): void {
  for (const node of content) fillFrom(into, node, reading)
  for (const section of sections) fillFromSection(into, section, reading)
}

function fillFromSection(into: Mapping, section: Section, reading: Reading): boolean {
  const { heading } = section
  if (!heading) return false
  const path = labelOf(into.thing, heading.text)
  if (path !== undefined) return putSection(into, path, section, reading)
  if (into.thing !== 'Measurement') return false
  const metric = new Mapping('Metric')
  fill(metric, section, reading)
  return metric.size > 0 && addNamed(into, 'metrics', 'Metric', heading, reading, metric)
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
    else if (inner.thing === 'Period') readPeriod(inner, section, reading)
    else fill(inner, section, reading)
    if (inner.size === before) return false
    into.set(key, inner, inner.span, name.span)
    reading.place(name.span)
    return true
  }
  if (into.has(key)) return false
  if (shape.is === 'list') {
    const list = new List()
    fillList(list, shape.of, section, reading, into)
    if (list.items.length === 0) return false
    into.set(key, list, list.span, name.span)
    reading.place(name.span)
    return true
  }
  for (const node of section.content) {
    if (
      node.type === 'list' &&
      (shape.is === 'texts' ||
        shape.is === 'refs' ||
        shape.is === 'people' ||
        shape.is === 'persons' ||
        shape.is === 'text')
    ) {
      const items = itemsOf(node, reading).filter(({ prose, isTask }) => !prose.isEmpty && !isTask)
      if (items.length === 0) continue
      return putItems(into, key, items, name, reading)
    }
    if (node.type !== 'paragraph' && node.type !== 'blockquote') continue
    const prose = reading.prose(
      node.type === 'blockquote' ? { type: 'paragraph', children: node.children?.[0]?.children ?? [] } : node,
    )
    if (isAside(prose)) continue
    return put(into, key, prose, reading, name)
  }
  return false
}

function readPeriod(period: Mapping, { content }: Section, reading: Reading): void {
  for (const node of content) {
    if (node.type !== 'paragraph') {
      fillFrom(period, node, reading)
      continue
    }
    const prose = reading.prose(node)
    const found = periodIn(prose)
    if (!found) fillFrom(period, node, reading)
    for (const [key, { value, draft }] of found?.fields ?? []) period.set(key, draft, value)
    if (found) reading.place(prose.span)
  }
}

/** The items of a list as the value of a field: each its own text, or all of them one text. */
function putItems(into: Mapping, key: string, items: readonly Item[], name: Prose, reading: Reading): boolean {
  const shape = shapeOf(into.thing, key)
  if (!shape || into.has(key)) return false
  const prose = items.map((item) => item.prose)
  if (shape.is === 'text') {
    const all = joined(prose, '; ')
    into.set(key, all.text, all.span, name.span)
  } else {
    const list = new List()
    for (const part of prose) {
      const draft = shape.is === 'texts' ? part.words : valueOf(shape, part, reading.hasDecimalComma)
      if (draft === undefined) continue
      if (draft instanceof List) list.items.push(...draft.items)
      else if (Array.isArray(draft)) for (const one of draft) list.add(one, one.span)
      else list.add(draft as Draft, part.span)
    }
    if (list.items.length === 0) return false
    into.set(key, list, list.span, name.span)
  }
  reading.place(name.span, ...prose.map(({ span }) => span))
  return true
}

/** Messages in a list, with no sentence that holds them together: each is one of several propositions. */
export function fillMessages(messaging: Mapping, { content, heading }: Section, reading: Reading): void {
  if (messaging.has('proposition') || !heading) return
  for (const node of content) {
    if (node.type !== 'list') continue
    const items = itemsOf(node, reading).filter(({ isTask, label, prose }) => !isTask && !label && !prose.isEmpty)
    if (items.length === 1 && items[0]) put(messaging, 'proposition', items[0].prose, reading)
    if (items.length < 2) continue
    const list = new List()
    for (const { prose } of items) list.add(prose.words, prose.span)
    messaging.set('proposition', list, list.span)
    reading.place(...items.map(({ prose }) => prose.span))
    return
  }
}

/** A tag of a publishing tool, or a sentence that only announces what follows. */
export function isAside({ text }: Prose): boolean {
  return text.trim() === '' || /^\{%/.test(text) || /[:：]$/.test(text.trim())
}

function fillFrom(into: Mapping, node: MarkdownNode, reading: Reading): void {
  switch (node.type) {
    case 'paragraph':
      return fillFromParagraph(into, node, reading)
    case 'list':
      for (const item of itemsOf(node, reading)) fillFromItem(into, item, reading)
      return
    case 'table':
      return fillFromTable(into, node, reading)
    case 'code':
      if (into.thing === 'Budget') budgetTree(into, node, reading)
  }
}

function fillFromParagraph(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const prose = reading.prose(node)
  const lines = prose.lines()
  let isLabelled = false
  for (const line of lines) {
    const labelled = splitLabel(line)
    const path = labelled && labelOf(into.thing, labelled.label.text)
    if (!labelled || path === undefined || labelled.value.isEmpty) continue
    if (put(into, path, labelled.value, reading, labelled.label)) isLabelled = true
  }
  if (isLabelled || isAside(prose)) return
  const main = things[into.thing]?.main
  if (main && !into.has(main) && !splitLabel(lines[0] ?? prose)) put(into, main, prose, reading)
  else if (into.thing === 'Budget' && moneyIn(prose.words)) put(into, 'total', prose, reading)
}

function fillFromItem(into: Mapping, item: Item, reading: Reading): void {
  const { label, value, lists } = item
  if (item.isTask) return
  const name = label ?? (lists.length > 0 ? item.prose : undefined)
  const path = name && labelOf(into.thing, name.text.replace(/\s*[:：]$/, ''))
  if (name && path !== undefined) {
    const empty = !label || value.isEmpty
    if (!empty) {
      if (put(into, path, value, reading, name)) return
    } else if (lists[0] && putSection(into, path, { heading: name, depth: 9, content: lists, sections: [] }, reading))
      return
  }
  if (into.thing === 'Budget') return addAllocation(into, item, reading)
  if (into.thing !== 'Measurement' || (name ?? item.prose).isEmpty) return
  const isName = (prose: Prose) => prose.text.length <= 60 && !/[.!?]$/.test(prose.text)
  if (label && path === undefined && isName(label)) {
    const metric = new Mapping('Metric')
    for (const list of lists) fillFrom(metric, list, reading)
    addNamed(into, 'metrics', 'Metric', label, reading, metric)
    if (
      !value.isEmpty &&
      !put(metricNamed(into, label), '@target', value, reading) &&
      value.words.split(' ').length > 3
    )
      put(metricNamed(into, label), 'definition', value, reading)
  } else if (!label && isName(item.prose) && item.prose.words.split(' ').length <= 6) {
    const metric = new Mapping('Metric')
    for (const list of lists) fillFrom(metric, list, reading)
    addNamed(into, 'metrics', 'Metric', item.prose, reading, metric)
  }
}

function metricNamed(measurement: Mapping, name: Prose): Mapping {
  const list = measurement.get('metrics')
  return list instanceof List ? (itemFor(list, 'Metric', name) ?? new Mapping('Metric')) : new Mapping('Metric')
}

/** Adds a thing of that name to a list of the mapping, which is made with its first item. */
export function addNamed(
  into: Mapping,
  key: string,
  thing: string,
  name: Prose,
  reading: Reading,
  item = new Mapping(thing),
): boolean {
  const known = into.get(key)
  const list = known instanceof List ? known : new List()
  if (known !== undefined && known !== list) return false
  const same = itemFor(list, thing, name)
  if (same) {
    for (const [field, { draft, value, key: at }] of item.fields) same.set(field, draft, value, at)
    return true
  }
  const named = nameIt(item, name, reading)
  if (!named) return false
  list.add(named, name.span)
  into.set(key, list, name.span)
  return true
}

function fillFromTable(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const list = things[into.thing]?.list
  const { head, rows } = rowsOf(node, reading)
  if (into.thing === 'Budget') {
    if (addRowsOfBudget(into, head, rows, reading)) return
  } else if (list) {
    const shape = shapeOf(into.thing, list)
    const known = into.get(list)
    const items = known instanceof List ? known : new List()
    if (shape?.is === 'list' && addRows(items, shape.of, head, rows, reading)) {
      if (items.items.length > 0) into.set(list, items, items.span)
      return
    }
  }
  // A first column of labels, a second of values. What stands in the head may be the first of them.
  const all = [head, ...rows]
  const known = all.filter(([label]) => label && labelOf(into.thing, label.text) !== undefined)
  if (known.length * 2 < all.length - 1) return
  for (const [label, value] of known) {
    const path = label && labelOf(into.thing, label.text)
    if (label && value && path) put(into, path, value, reading, label)
  }
}

/** Fills a list of things from a section: rows, list items, sub-headings. */
export function fillList(list: List, thing: string, section: Section, reading: Reading, parent?: Mapping): void {
  for (const node of section.content) {
    if (node.type === 'table') {
      const { head, rows } = rowsOf(node, reading)
      if (addRows(list, thing, head, rows, reading)) continue
      const one = new Mapping(thing)
      fillFromTable(one, node, reading)
      addDescribed(list, one, section, reading)
    } else if (node.type === 'list') addItems(list, thing, node, section, reading)
    else if (
      node.type === 'paragraph' &&
      (thing === 'Audience' || (thing === 'Channel' && section.depth === boldItem))
    ) {
      const one = new Mapping(thing)
      fillFrom(one, node, reading)
      if (one.size > 0) addDescribed(list, one, section, reading)
    }
  }
  for (const child of section.sections) {
    const name = child.heading
    if (!name || name.isEmpty) continue
    // "### Tone of voice" under messages, "### KPIs" under channels: about the whole, not an item.
    if (parent && labelOf(parent.thing, name.text) !== undefined) continue
    addSection(list, thing, child, reading)
  }
}

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

/** Items of a list: each a thing under its own name, or all of them the fields of one thing. */
function addItems(list: List, thing: string, node: MarkdownNode, section: Section, reading: Reading): void {
  const items = itemsOf(node, reading).filter(({ isTask, prose }) => !isTask && !prose.isEmpty)
  const isField = ({ label }: Item) =>
    label && (labelOf(thing, label.text) !== undefined || (thing === 'Audience' && traits.has(plain(label.text))))
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
    return
  }
  for (const item of items) addItem(list, thing, item, reading)
}

function addItem(list: List, thing: string, { prose, label, value, lists }: Item, reading: Reading): void {
  const isText = thing === 'ProofPoint' || thing === 'Risk' || thing === 'Dependency'
  const name = label ?? prose
  const short = name.text.length <= 60 && name.words.split(' ').length <= 8 && !/[.!?;]$/.test(name.text)
  if (!short && !isText) return
  if (thing === 'Milestone' || thing === 'Guardrail' || thing === 'MetricTarget' || thing === 'PathStep') return
  const same = itemFor(list, thing, name)
  const item = same ?? nameIt(new Mapping(thing), name, reading)
  if (!item) return
  const main = thing === 'ProofPoint' ? 'evidence' : things[thing]?.main
  if (label && !value.isEmpty && main && main !== things[thing]?.name) put(item, main, value, reading)
  for (const inner of lists) fillFrom(item, inner, reading)
  if (!same) list.add(item, name.span)
}

import type { MarkdownNode } from '../../source/document.ts'
import { addAllocation, addRowsOfBudget, budgetTree } from './budget.ts'
import { periodIn } from './days.ts'
import { type Draft, List, Mapping } from './draft.ts'
import { itemFor, nameIt } from './items.ts'
import { fillList } from './lists.ts'
import { labelOf } from './names.ts'
import type { Section } from './outline.ts'
import { joined, type Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from './reader.ts'
import { addRows } from './rows.ts'
import { shapeOf } from './shapes.ts'
import { things } from './things.ts'
import { draftOf, moneyIn } from './values.ts'

/** Fills a thing from a section: fields under labels, tables, lists, sub-headings; what has no label is its main text. */
export function fill(
  into: Mapping,
  { content, sections }: Pick<Section, 'content' | 'sections'>,
  reading: Reading,
): void {
  for (const [index, node] of content.entries()) {
    const name = announcementOf(into.thing, content[index - 1], reading)
    const path = name && (node.type === 'list' || node.type === 'table') ? labelOf(into.thing, name.text) : undefined
    if (
      path !== undefined &&
      putSection(into, path, { heading: name, depth: 9, content: [node], sections: [] }, reading)
    )
      continue
    fillFrom(into, node, reading)
  }
  for (const section of sections) fillFromSection(into, section, reading)
}

/** "Reasons to believe:" on a line of its own names what stands below it. */
function announcementOf(thing: string, node: MarkdownNode | undefined, reading: Reading): Prose | undefined {
  if (node?.type !== 'paragraph') return undefined
  const prose = reading.prose(node)
  const end = prose.text.search(/\s*[:：]$/)
  const name = end > 0 ? prose.slice(0, end) : prose
  const isAlone = end > 0 || prose.boldLength === prose.text.length
  return isAlone && labelOf(thing, name.text) !== undefined ? name : undefined
}

function fillFromSection(into: Mapping, section: Section, reading: Reading): boolean {
  const { heading } = section
  if (!heading) return false
  const path = labelOf(into.thing, heading.text)
  if (path !== undefined) return putSection(into, path, section, reading)
  if (into.thing !== 'Measurement') return false
  // Only where it says something of a metric: any heading may stand here.
  if (!describes('Metric', section, reading)) return false
  const metric = addNamed(into, 'metrics', 'Metric', heading, reading)
  if (metric) fill(metric, section, reading)
  return metric !== undefined
}

/** Does a section give fields of such a thing under their labels? */
function describes(thing: string, { content }: Section, reading: Reading): boolean {
  const isField = (label: Prose | undefined) => label !== undefined && labelOf(thing, label.text) !== undefined
  return content.some((node) => {
    if (node.type === 'list') return itemsOf(node, reading).some(({ label }) => isField(label))
    if (node.type === 'paragraph')
      return reading
        .prose(node)
        .lines()
        .some((line) => isField(splitLabel(line)?.label))
    return node.type === 'table' && rowsOf(node, reading).rows.some(([label]) => isField(label))
  })
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
      const draft = shape.is === 'texts' ? part.words : draftOf(shape, part, reading.hasDecimalComma)
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
  for (const [index, node] of content.entries()) {
    if (node.type !== 'list' || announcementOf('Messaging', content[index - 1], reading)) continue
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

export function fillFrom(into: Mapping, node: MarkdownNode, reading: Reading): void {
  switch (node.type) {
    case 'paragraph':
      fillFromParagraph(into, node, reading)
      return
    case 'list':
      for (const item of itemsOf(node, reading)) fillFromItem(into, item, reading)
      return
    case 'table':
      fillFromTable(into, node, reading)
      return
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

export function fillFromItem(into: Mapping, item: Item, reading: Reading): void {
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
  if (into.thing === 'Budget') addAllocation(into, item, reading)
  if (into.thing !== 'Measurement' || (name ?? item.prose).isEmpty) return
  const isName = (prose: Prose) => prose.text.length <= 60 && !/[.!?]$/.test(prose.text)
  const about = label ?? item.prose
  if (!isName(about) || (label ? path !== undefined : about.words.split(' ').length > 6)) return
  const metric = addNamed(into, 'metrics', 'Metric', about, reading)
  if (!metric) return
  for (const list of lists) fillFrom(metric, list, reading)
  if (label && !value.isEmpty && !put(metric, '@target', value, reading) && value.words.split(' ').length > 3)
    put(metric, 'definition', value, reading)
}

/** The thing of that name in a list of the mapping: the one that is there, or a new one. */
export function addNamed(
  into: Mapping,
  key: string,
  thing: string,
  name: Prose,
  reading: Reading,
): Mapping | undefined {
  const known = into.get(key)
  const list = known instanceof List ? known : new List()
  if (known !== undefined && known !== list) return undefined
  const same = itemFor(list, thing, name)
  if (same) return same
  const named = nameIt(new Mapping(thing), name, reading)
  if (!named) return undefined
  list.add(named, name.span)
  into.set(key, list, name.span)
  return named
}

export function fillFromTable(into: Mapping, node: MarkdownNode, reading: Reading): void {
  const list = things[into.thing]?.list
  const { head, rows } = rowsOf(node, reading)
  if (into.thing === 'Budget') {
    if (addRowsOfBudget(into, head, rows, reading)) return
  } else if (list) {
    const shape = shapeOf(into.thing, list)
    const known = into.get(list)
    const items = known instanceof List ? known : new List()
    if (shape?.is === 'list' && addRows(items, shape.of, head, rows, reading)) {
      if (items.items.length > 0 && known !== items) into.set(list, items, items.span)
      return
    }
  }
  // A first column of labels, a second of values. What stands in the head may be the first of them.
  const all = isHeadOnly(into.thing, head, rows) ? rows : [head, ...rows]
  const known = all.filter(([label]) => label && labelOf(into.thing, label.text) !== undefined)
  if (known.length * 2 < all.length - 1) return
  for (const [label, value] of known) {
    const path = label && labelOf(into.thing, label.text)
    if (label && value && path) put(into, path, value, reading, label)
  }
}

/** Does the first row name columns, beside which nothing is filled in or every cell is a label of its own? */
function isHeadOnly(thing: string, head: readonly Prose[], rows: readonly Prose[][]): boolean {
  const isSaid = rows.some((row) => row.some((cell) => !cell.isEmpty))
  if (!isSaid && rows.length > 0) return true
  const others = head.slice(1).filter((cell) => !cell.isEmpty)
  return others.length > 0 && others.every(({ text }) => labelOf(thing, text) !== undefined)
}

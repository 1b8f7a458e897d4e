import { type Draft, List, type Mapping } from './draft.ts'
import type { Section } from './headings/outline.ts'
import { joined, type Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading } from './reader.ts'
import { isAside } from './said/announced.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { draftOf } from './values/values.ts'

/** What fields may have for a value that is written as a list. */
const listed: ReadonlySet<Shape['is']> = new Set(['text', 'texts', 'refs', 'people', 'persons'])

/** The first paragraph or list below a heading as the value of the field that the heading names. */
export function putBelow(into: Mapping, key: string, { heading: name, content }: Section, reading: Reading): boolean {
  const shape = shapeOf(into.thing, key)
  if (!shape || !name) return false
  for (const node of content) {
    if (node.type === 'list' && listed.has(shape.is)) {
      const items = itemsOf(node, reading).filter(({ prose, isTask }) => !prose.isEmpty && !isTask)
      if (items.length === 0) continue
      return putItems(into, key, shape, items, name, reading)
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

/** The items of a list as the value of a field: each its own text, or all of them one text. */
function putItems(
  into: Mapping,
  key: string,
  shape: Shape,
  items: readonly Item[],
  name: Prose,
  reading: Reading,
): boolean {
  const prose = items.map((item) => item.prose)
  if (shape.is === 'text') {
    const all = joined(prose)
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

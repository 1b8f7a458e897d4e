import type { MarkdownNode } from '../../source/document.ts'
import { Mapping } from './draft.ts'
import { readThings } from './element-list.ts'
import { fillFromQuote, fillMessages } from './elements/messages.ts'
import { readObjective } from './elements/objective.ts'
import { fill, putSection } from './fill.ts'
import type { Section } from './headings/outline.ts'
import { labelOf, type Named } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { itemsOf, type Reading, splitLabel } from './reader.ts'
import { isAside } from './said/announced.ts'
import { shapeOf } from './shapes.ts'
import { listsOfThings } from './things.ts'
import { moneyIn } from './values/values.ts'

/** Reads a section as the element that its heading names, or as a part of one. False: nothing could be made of it. */
export function readElement(root: Mapping, section: Section, named: Named, reading: Reading): boolean {
  const { path, rest, isMonthly } = named
  const [element = '', ...inner] = path.split('.')
  const name = section.heading as Prose
  if (listsOfThings[element] !== undefined) return readThings(root, section, named, reading)
  if (element === 'objective' && inner.length === 0) return readObjective(root, section, rest, reading)
  reading.isMonthly = isMonthly
  reading.hasMonthly ||= isMonthly
  const shape = shapeOf('Plan', element)
  if (shape?.is !== 'thing') return false
  const known = root.get(element)
  const mapping = known instanceof Mapping ? known : new Mapping(shape.of)
  if (known !== undefined && known !== mapping) return false
  if (element === 'period' && inner.length === 0) return readPeriod(root, section, reading)
  const before = mapping.size
  if (path === 'messaging.proposition') readProposition(mapping, section, reading)
  else if (inner.length > 0) {
    putSection(mapping, inner.join('.'), section, reading)
    // What the stages are drawn from stands beside them.
    const isText = ({ type }: MarkdownNode) => type === 'paragraph'
    if (path === 'journey.stages') fill(mapping, { content: section.content.filter(isText), sections: [] }, reading)
  } else {
    if (rest && element === 'budget' && moneyIn(rest.words)) put(mapping, 'total', rest, reading, name)
    fill(mapping, section, reading)
    if (element === 'messaging') {
      fillFromQuote(mapping, section, reading)
      fillMessages(mapping, section, reading)
    }
  }
  reading.isMonthly = false
  if (mapping.size === before && !(element === 'measurement' && reading.targets.length > 0)) return false
  root.set(element, mapping, mapping.span, name.span)
  return true
}

/** "Key message": the first words below it, or fields and messages as they stand under "Messaging". */
function readProposition(messaging: Mapping, section: Section, reading: Reading): void {
  const first = section.content.find((node) => node.type !== 'paragraph' || !isAside(reading.prose(node)))
  if (!first || !opensWithField(messaging.thing, first, reading)) putSection(messaging, 'proposition', section, reading)
  fill(messaging, section, reading)
  fillMessages(messaging, section, reading)
}

function opensWithField(thing: string, node: MarkdownNode, reading: Reading): boolean {
  const isField = (label: Prose | undefined) => label !== undefined && labelOf(thing, label.text) !== undefined
  if (node.type === 'list') return itemsOf(node, reading).some(({ label }) => isField(label))
  return (
    node.type === 'paragraph' &&
    reading
      .prose(node)
      .lines()
      .some((line) => isField(splitLabel(line)?.label))
  )
}

/** The days of the plan, for which a heading alone may stand. */
function readPeriod(root: Mapping, section: Section, reading: Reading): boolean {
  const plan = new Mapping('Plan')
  if (!putSection(plan, 'period', section, reading)) return false
  const period = plan.get('period')
  if (period instanceof Mapping) root.set('period', period, period.span, section.heading?.span)
  return true
}

import type { MarkdownNode } from '../../../source/document.ts'
import type { List } from '../draft.ts'
import { itemFor } from '../items.ts'
import { headingOf, labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { type Item, itemsOf, type Reading, rowsOf } from '../reader.ts'
import { columnsOf } from '../tables/columns.ts'
import { things } from '../things.ts'
import { isOfAnother } from './of-another.ts'
import type { Section } from './outline.ts'

// Headings that say of what kind the things below them are, and name none of them.

/** "### Website metrics" with a table of them: some of the metrics, under a heading that says which. */
export function holdsMetrics({ heading, content }: Section, reading: Reading): boolean {
  const isOwn = heading !== undefined && headingOf(heading) === undefined && !isOfAnother(heading)
  return isOwn && content.some((node) => node.type === 'table' && hasNamedColumn('Metric', node, reading))
}

/** Those in the tables of a section, by their names as they are written there. */
export function metricsNamedIn({ content }: Section, reading: Reading): readonly Prose[] {
  return content.flatMap((node) => {
    if (node.type !== 'table' || !hasNamedColumn('Metric', node, reading)) return []
    const { head, rows } = rowsOf(node, reading)
    const at = columnsOf('Metric', head)?.name ?? 0
    return rows.flatMap((row) => (row[at]?.isEmpty === false ? row[at] : []))
  })
}

/** Has a table a column that says what such a thing is called, by its right name? */
function hasNamedColumn(thing: string, table: MarkdownNode, reading: Reading): boolean {
  const { head } = rowsOf(table, reading)
  const name = columnsOf(thing, head)?.name
  return name !== undefined && labelOf(thing, head[name]?.text ?? '') === things[thing]?.name
}

/** "### Primary audiences" with a heading for each below it. */
export function isGroup(thing: string, { heading, sections }: Section): boolean {
  const isItem = ({ heading: name }: Section) => name !== undefined && labelOf(thing, name.text) === undefined
  return heading !== undefined && /s$/i.test(heading.text.trim()) && sections.filter(isItem).length > 1
}

/** "### Owned media" with a table of channels: the heading says of what kind they are. */
export function isTableOf(thing: string, { content, sections }: Section, reading: Reading): boolean {
  const isOnly = content.length > 0 && content.every(({ type }) => type !== 'list')
  const tables = content.filter(({ type }) => type === 'table')
  return (
    thing === 'Channel' && isOnly && sections.length === 0 && tables.some((one) => hasNamedColumn(thing, one, reading))
  )
}

/** "### Audience personas" below audiences: who stands for them, and no more of them. */
export function arePersonas(thing: string, { text }: Prose): boolean {
  return thing === 'Audience' && /(?:^|\s)personas$/i.test(text.trim())
}

/** "### Paths" with a line for each of the audiences that are there: what is said of them, and no further one. */
export function isOfEach(list: List, thing: string, { content, sections }: Section, reading: Reading): boolean {
  const items = content.flatMap((node) => (node.type === 'list' ? itemsOf(node, reading) : []))
  const isKnown = ({ label }: Item) => label !== undefined && itemFor(list, thing, label) !== undefined
  return sections.length === 0 && items.length > 0 && items.every(isKnown)
}

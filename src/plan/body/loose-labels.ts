import type { Mapping } from './draft.ts'
import { isOfAnother } from './headings/of-another.ts'
import type { Section } from './headings/outline.ts'
import { headingOf, labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { itemsOf, type Reading } from './reader.ts'
import { saidInLine } from './said/said-in-line.ts'
import { fillFromTable } from './tables/tables.ts'

/**
 * Under headings of their own ("### Rules", "### Notes") what stands under labels is still said of the thing, as far as
 * nothing else has said it; the other words there are remarks.
 */
export function fillFromLabels(into: Mapping, sections: readonly Section[], reading: Reading): void {
  for (const { heading, content, sections: inner } of sections) {
    if (!heading || headingOf(heading) !== undefined || isOfAnother(heading)) continue
    for (const node of content) {
      if (node.type === 'paragraph') {
        for (const line of reading.prose(node).lines())
          for (const { label, value, path } of saidInLine(into.thing, line).said)
            putLoose(into, path, value, label, reading)
      } else if (node.type === 'list') {
        for (const { label, value, isTask } of itemsOf(node, reading))
          if (label && !isTask) putLoose(into, labelOf(into.thing, label.text), value, label, reading)
      }
    }
    fillFromLabels(into, inner, reading)
  }
  const tables = sections.flatMap(({ heading, content }) =>
    heading && headingOf(heading) === undefined && !isOfAnother(heading)
      ? content.filter(({ type }) => type === 'table')
      : [],
  )
  // Of several tables of sums each may be another month's.
  if (into.thing === 'Budget' && tables[0] && tables.length === 1 && !into.has('allocations'))
    fillFromTable(into, tables[0], reading)
}

function putLoose(into: Mapping, path: string | undefined, value: Prose, label: Prose, reading: Reading): void {
  if (path !== undefined && !value.isEmpty) put(into, path, value, reading, label)
}

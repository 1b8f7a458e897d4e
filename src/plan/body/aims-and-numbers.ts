import { labelOf } from './names.ts'
import type { Section } from './outline.ts'
import { itemsOf, type Reading, rowsOf } from './reader.ts'
import { columnsOf, pathsOf } from './rows.ts'

/**
 * What stands under "Goals & KPIs": tables of metrics are the numbers, a sentence or labelled lines are the objective. A
 * list of several may be goals or metrics, and is neither for certain.
 */
export function apart(section: Section, reading: Reading): { readonly numbers: Section; readonly others: Section } {
  const numbers = section.content.filter((node) => {
    if (node.type !== 'table') return false
    const { head } = rowsOf(node, reading)
    return columnsOf('Metric', head) !== undefined && !pathsOf('Objective', head).includes('statement')
  })
  const others = section.content.filter((node) => {
    if (node.type !== 'list') return !numbers.includes(node)
    const items = itemsOf(node, reading)
    return items.length === 1 || items.some(({ label }) => label && labelOf('Objective', label.text) !== undefined)
  })
  return {
    numbers: { ...section, content: numbers, sections: [] },
    others: { ...section, content: others, sections: [] },
  }
}

import { labelOf, type Named, plain } from '../names.ts'
import { itemsOf, type Reading, rowsOf } from '../reader.ts'
import { columnsOf, pathsOf } from '../tables/columns.ts'
import type { Section } from './outline.ts'

/** "Target" names whom a plan is for, but for one that is a number by a day: "Raise £240,000 by 24 December 2026". */
export function aimedAt(named: Named | undefined, { heading, content }: Section, reading: Reading): Named | undefined {
  if (named?.path !== 'audiences' || named.rest || !heading || !target.test(plain(heading.text))) return named
  const [first] = content
  const text = first?.type === 'paragraph' ? reading.prose(first).text.slice(0, longest) : ''
  return /\d/.test(text) && byDay.test(text) ? { ...named, path: 'objective' } : named
}

const target = /(?:^| )targets?$/
const byDay = /\b(?:by|until|before)\s(?:the\s|end\s|of\s)*(?:\d|Q[1-4]\b|[A-Z][a-z]+\s\d)/
const longest = 500

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

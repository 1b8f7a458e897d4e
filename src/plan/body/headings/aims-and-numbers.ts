import { elementBeside, labelOf, type Named, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
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

/** "Overview & objectives": the objective's where a label says the goal, whatever else stands there. */
export function goalBeside(
  { heading, content }: Pick<Section, 'content' | 'heading'>,
  reading: Reading,
): Named | undefined {
  if (!heading || elementBeside(plain(heading.text)) !== 'objective') return undefined
  const isGoal = (line: Prose) => {
    const label = splitLabel(line)?.label
    return label !== undefined && labelOf('Objective', label.text) === 'statement'
  }
  const states = content.some((node) => node.type === 'paragraph' && reading.prose(node).lines().some(isGoal))
  return states ? { path: 'objective', isOneOfSeveral: false, isMonthly: false } : undefined
}

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

import type { MarkdownNode } from '../../source/document.ts'
import { isSecond } from '../objective-text.ts'
import { isAside } from './announced.ts'
import { List, Mapping } from './draft.ts'
import { fill } from './fill.ts'
import { headingOf, labelOf } from './names.ts'
import type { Section } from './outline.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from './reader.ts'
import { pathsOf, placeColumn } from './rows.ts'

/** Reads the objective's section into the plan: one objective, or the several that are written there. */
export function readObjective(root: Mapping, section: Section, rest: Prose | undefined, reading: Reading): boolean {
  const name = section.heading as Prose
  const objectives = objectivesIn(section, reading)
  const draft = objectives ?? new Mapping('Objective')
  if (draft instanceof Mapping) {
    if (rest && /\d/.test(rest.text)) put(draft, 'statement', rest, reading, name)
    const below = section.sections.filter(
      ({ heading }) => heading && (!headingOf(heading) || labelOf('Objective', heading.text) !== undefined),
    )
    fill(draft, { content: section.content, sections: below }, reading)
    if (draft.size === 0) return false
    root.set('objective', draft, draft.span, name.span)
    return true
  }
  root.set('objective', draft, draft.span, name.span)
  return true
}

/** Several goals in one table, or in one list that no statement goes before: a list, so that the rules can say so. */
function objectivesIn({ content }: Section, reading: Reading): Mapping | List | undefined {
  for (const node of content) {
    if (node.type === 'paragraph' && !isAside(reading.prose(node)) && !splitLabel(reading.prose(node))) return undefined
    if (node.type === 'table') {
      const several = rowsAsObjectives(node, reading)
      if (several) return several
    }
    if (node.type !== 'list') continue
    const goals = itemsOf(node, reading).filter(
      (item) => !item.isTask && !item.prose.isEmpty && !isSecond(item.prose.text),
    )
    const isGoal = ({ label, prose }: Item) =>
      (!label || labelOf('Objective', label.text) === undefined) && prose.words.split(' ').length > 2
    if (goals.length === 0 || !goals.every(isGoal)) return undefined
    if (goals.length === 1) {
      const only = new Mapping('Objective')
      const [goal] = goals
      return goal && put(only, 'statement', goal.prose, reading) ? only : undefined
    }
    const list = new List()
    for (const { prose } of goals) {
      list.add(prose.words, prose.span)
      reading.place(prose.span)
    }
    return list
  }
  return undefined
}

function rowsAsObjectives(node: MarkdownNode, reading: Reading): Mapping | List | undefined {
  const { head, rows } = rowsOf(node, reading)
  const paths = pathsOf('Objective', head)
  const known = paths.filter((path, index) => path !== undefined && paths.indexOf(path) === index)
  if (known.length < 2 || !known.some((path) => path === 'statement' || path === 'metric')) return undefined
  const list = new List()
  for (const row of rows) {
    const one = new Mapping('Objective')
    for (const [index, path] of paths.entries()) {
      const cell = row[index]
      if (path && cell && !cell.isEmpty && paths.indexOf(path) === index) put(one, path, cell, reading)
    }
    if (one.size > 0) list.add(one, one.span)
  }
  if (list.items.length === 0) return undefined
  for (const [index, heading] of head.entries()) if (paths[index]) placeColumn('Objective', heading, reading)
  const only = list.items.length === 1 ? list.items[0]?.draft : undefined
  return only instanceof Mapping ? only : list
}

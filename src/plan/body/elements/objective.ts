import type { MarkdownNode } from '../../../source/document.ts'
import { pattern } from '../../../text/pattern.ts'
import { isSecond } from '../../texts/objective-text.ts'
import { List, Mapping } from '../draft.ts'
import { fill } from '../fill.ts'
import type { Section } from '../headings/outline.ts'
import { headingOf, labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
import { isAside } from '../said/announced.ts'
import { pathsOf, placeColumn } from '../tables/columns.ts'
import { quantityIn } from '../values/values.ts'

/** Reads the objective's section into the plan: one objective, or the several that are written there. */
export function readObjective(root: Mapping, section: Section, rest: Prose | undefined, reading: Reading): boolean {
  const name = section.heading as Prose
  // The key results of an objective that its heading states are no objectives of their own.
  const content = rest ? section.content.filter((node) => !areKeyResults(node, reading)) : section.content
  const hasResults = content.length < section.content.length
  const draft = objectivesIn(content, reading) ?? new Mapping('Objective')
  if (draft instanceof Mapping) {
    if (rest && (hasResults || /\d/.test(rest.text))) put(draft, 'statement', rest, reading, name)
    const below = section.sections.filter(
      ({ heading }) => heading && (!headingOf(heading) || labelOf('Objective', heading.text) !== undefined),
    )
    fill(draft, { content, sections: below }, reading)
    if (draft.size === 0) return false
  }
  addObjective(root, draft, name)
  return true
}

/** The plan's objective; "Objective 2: …" is a second one beside it, so that the rules can say so. */
function addObjective(root: Mapping, draft: Mapping | List, name: Prose): void {
  const known = root.fields.get('objective')
  if (!known) {
    root.set('objective', draft, draft.span, name.span)
    return
  }
  const all = known.draft instanceof List ? known.draft : new List()
  for (const one of known.draft === all ? [draft] : [known.draft, draft])
    if (one instanceof List) all.items.push(...one.items)
    else if (one instanceof Mapping) all.add(one, one.span)
  if (known.draft !== all) root.fields.set('objective', { ...known, draft: all })
}

/** "Specific: …", "Measurable: …", "Time-bound: …": what one goal is asked to be, and no goals. */
function areFacets(items: readonly Item[]): boolean {
  return items.filter(({ label }) => label && facet().test(label.text.trim())).length >= fewestFacets
}

const fewestFacets = 3
const facet = pattern('i')`
  ^(?:S – |M – |A – |R – |T – )?(?:
    specific|measurable|achievable|attainable|ambitious|relevant|realistic|time[- ]?(?:bound|based|related|framed)
    |timely|spezifisch|messbar|erreichbar|terminiert|spécifique|mesurable|atteignable|réaliste|temporel|específico
    |medible|alcanzable|temporal
  )$
`

function areKeyResults(node: MarkdownNode, reading: Reading): boolean {
  const items = node.type === 'list' ? itemsOf(node, reading) : []
  return items.length > 0 && items.every(({ label, prose }) => keyResult.test((label ?? prose).text))
}

const keyResult = /^(?:KR|key result|result|schlüsselergebnis|résultat clé|resultado clave)\s*#?\d/i

/** Several goals in one table, or in one list that no statement goes before: a list, so that the rules can say so. */
function objectivesIn(content: Section['content'], reading: Reading): Mapping | List | undefined {
  for (const node of content) {
    const prose = node.type === 'paragraph' ? reading.prose(node) : undefined
    if (prose && !isAside(prose) && !splitLabel(prose)) return undefined
    if (node.type === 'table') {
      const several = rowsAsObjectives(node, reading)
      if (several) return several
    }
    if (node.type !== 'list') continue
    const goals = itemsOf(node, reading).filter(
      (item) => !item.isTask && !item.prose.isEmpty && !isSecond(item.prose.text),
    )
    if (areFacets(goals)) return undefined
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

/** "What | Today | Goal", "Goal | From | To": beside its numbers a goal without one is what is counted. */
function readCounted(paths: (string | undefined)[], rows: readonly Prose[][]): void {
  if (paths.includes('metric')) return
  const isNumbers = (at: number) => rows.every((row) => quantityIn(row[at]?.words ?? '', true) !== undefined)
  const goals = paths.flatMap((path, at) => (path === 'statement' ? at : []))
  const words = goals.filter((at) =>
    rows.every((row) => /^[^\d]+$/.test(row[at]?.text ?? '') && !/[.!?]$/.test(row[at]?.text ?? '')),
  )
  const numbers = goals.filter(isNumbers)
  const target = paths.indexOf('target')
  const [counted] = words
  if (counted === undefined || words.length > 1 || !(numbers.length === 1 || (target >= 0 && isNumbers(target)))) return
  paths[counted] = 'metric'
  if (target < 0 && numbers[0] !== undefined) paths[numbers[0]] = 'target'
}

function rowsAsObjectives(node: MarkdownNode, reading: Reading): Mapping | List | undefined {
  const { head, rows } = rowsOf(node, reading)
  const paths = pathsOf('Objective', head)
  readCounted(paths, rows)
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

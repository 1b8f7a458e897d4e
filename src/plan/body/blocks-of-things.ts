import type { MarkdownNode } from '../../source/document.ts'
import { pattern } from '../../text/pattern.ts'
import { addDescribed } from './described.ts'
import { type List, Mapping } from './draft.ts'
import { addRanked, audienceAbove } from './elements/audiences.ts'
import { guardrailIn } from './elements/guardrails.ts'
import { type Section, underLabel } from './headings/outline.ts'
import { fillFromParagraph } from './labelled.ts'
import { addItem } from './list-items.ts'
import { headingOf, labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { lineAsItem, type Reading, rowsOf, splitLabel, turned } from './reader.ts'
import { addSaidPool, addSaidTotal } from './said/said-total.ts'
import { addRows } from './tables/rows.ts'
import { fillFromTable, isAdapted } from './tables/tables.ts'

/** What a paragraph says of the things of a list; of most things none says anything. */
export function addFromParagraph(
  list: List,
  thing: string,
  node: MarkdownNode,
  section: Section,
  reading: Reading,
): void {
  const prose = reading.prose(node)
  switch (thing) {
    case 'Guardrail':
      for (const line of prose.lines()) {
        const guardrail = guardrailIn(line, reading)
        if (guardrail) list.add(guardrail, line.span)
      }
      return
    case 'Milestone':
      for (const line of prose.lines())
        if (!waits().test(line.text) && !namesOther(line)) addItem(list, thing, lineAsItem(line), reading)
      return
    case 'JourneyStage': {
      // "**Visiting** starts with a call. They go on when …"
      for (const one of prose.startsOfBold()) {
        const label = one.slice(0, one.boldLength)
        if (label.isEmpty || label.text.length > longestStage || one.boldLength >= one.text.length) continue
        // "**Evidence:** 19 interviews": what the stages are drawn from is none of them.
        if (labelOf('Journey', label.text.replace(/[\s:：]+$/, '')) !== undefined) continue
        const value = one.slice(one.boldLength).trim()
        addItem(list, thing, { prose: one, label: label.trim(), value, isTask: false, lists: [], others: [] }, reading)
      }
      return
    }
    case 'Audience':
      if (!addRanked(list, prose, reading)) addOnly(list, thing, node, section, reading)
      return
    case 'Channel':
      addSaidTotal(prose, reading)
      addSaidPool(prose, reading)
      if (section.depth === underLabel) addOnly(list, thing, node, section, reading)
  }
}

const longestStage = 40

/** "We depend on …", "Waiting on: …" beside milestones: what is needed is none of them. */
const waits = pattern('i')`
  ^\W*(?:(?:we|this|it|all of this) )?(?:also )?
  (?:depends?|needs?|needed|waits?|waiting|blocked|dependenc(?:y|ies)|requires?)\b
`

/** "**Risks.** Two dentists on leave …", "Risk: early snow": words in front that name another part of the plan open what is said of that. */
function namesOther(line: Prose): boolean {
  const bold = line.slice(0, line.boldLength)
  const name = bold.isEmpty ? splitLabel(line)?.label : bold.slice(0, bold.text.replace(/[\s.:–—-]+$/, '').length)
  const path = name && headingOf(name)?.path
  return path !== undefined && path !== 'operations.milestones'
}

/** "| | City breakers | Families |": are the rows fields of the things that stand beside each other in the head? */
function isTurned(thing: string, { head, rows }: ReturnType<typeof rowsOf>): boolean {
  const [corner, ...names] = head
  const isField = (row: (typeof rows)[number]) => labelOf(thing, row[0]?.text ?? '') !== undefined
  return (
    corner?.isEmpty === true &&
    names.length > 1 &&
    !names.some((name) => name.isEmpty || labelOf(thing, name.text) !== undefined) &&
    rows.filter(isField).length * 2 >= rows.length &&
    rows.filter(isField).length > 1
  )
}

/** The only thing of a list, as far as labelled lines and their text describe it. */
function addOnly(list: List, thing: string, node: MarkdownNode, section: Section, reading: Reading): void {
  const one = new Mapping(thing)
  fillFromParagraph(one, node, reading)
  addDescribed(list, one, section, reading)
}

/**
 * What a table says of the things of a list: each row is one, or all of it is about one of them or about what they
 * belong to (`parent`). `above`: what stands before it. True: the rows were things.
 */
export function addFromTable(
  list: List,
  thing: string,
  node: MarkdownNode,
  above: MarkdownNode | undefined,
  section: Section,
  reading: Reading,
  parent?: Mapping,
): boolean {
  const written = rowsOf(node, reading)
  const { head, rows } = isTurned(thing, written) ? turned(written) : written
  const audience = thing === 'Audience' ? audienceAbove(list, above, reading) : undefined
  if (thing === 'ProofPoint' && parent && isAdapted(head)) fillFromTable(parent, node, reading)
  else if (audience && labelOf('PathStep', head[0]?.text ?? '') === 'stage') fillFromTable(audience, node, reading)
  else if (addRows(list, thing, { head, rows }, reading)) return true
  else {
    const one = new Mapping(thing)
    fillFromTable(one, node, reading)
    addDescribed(list, one, section, reading)
  }
  return false
}

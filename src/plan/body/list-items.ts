import { type List, Mapping } from './draft.ts'
import { isRank, isTrait } from './elements/audiences.ts'
import { guardrailIn } from './elements/guardrails.ts'
import { isOrder } from './elements/path-steps.ts'
import { itemFor, nameIt } from './items.ts'
import { labelOf } from './names.ts'
import { partedItem } from './parted-items.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, type Reading, splitLabel } from './reader.ts'
import { decisionIn } from './said/said-of-decisions.ts'
import { putClauses } from './said/said-of-stages.ts'
import { evidenceIn, recordIn } from './said/said-parts.ts'
import { things } from './things.ts'

/** Things of which a list of a few words says nothing: they need a number, a day or a place. */
const neverInWords: ReadonlySet<string> = new Set(['Milestone', 'MetricTarget', 'PathStep'])

/** Things that a whole sentence may name. */
const inSentences: ReadonlySet<string> = new Set(['ProofPoint', 'Risk', 'Dependency'])

/** Of the items of a list those that are fields of one thing, and no things themselves. */
export function fieldsAmong(items: readonly Item[], thing: string): readonly Item[] {
  const isAudience = thing === 'Audience'
  const isRanking = isAudience && items.filter(({ label }) => label && isRank(label)).length > 1
  return items.filter(
    ({ label }) =>
      label &&
      !(isRanking && isRank(label)) &&
      (labelOf(thing, label.text) !== undefined || (isAudience && isTrait(label))),
  )
}

/**
 * One thing from an item of a list, under its label or its few words; `isAmongDated`: other items of the list are tasks
 * with a day. Undefined where no name can be told.
 */
export function addItem(
  list: List,
  thing: string,
  item: Item,
  reading: Reading,
  isAmongDated = false,
): Mapping | undefined {
  if (thing === 'Guardrail') {
    const guardrail = guardrailIn(item.prose, reading)
    if (guardrail) list.add(guardrail, item.prose.span)
    return guardrail
  }
  const decision = thing === 'Decision' ? decisionIn(item.prose, reading) : undefined
  if (decision) {
    list.add(decision, item.prose.span)
    return decision
  }
  if (thing === 'PathStep') return addStep(list, item, reading)
  const parted = partedItem(thing, item, isAmongDated)
  if (parted) {
    const same = itemFor(list, thing, parted.name)
    const one = same ?? nameIt(new Mapping(thing), parted.name, reading)
    if (!one) return undefined
    parted.putAll(one, reading)
    if (!same) list.add(one, parted.name.span)
    return one
  }
  const record = inRecords.has(thing) ? recordIn(item.prose, thing) : undefined
  if (record) return addRecord(list, thing, record, reading)
  const { label, value } =
    (thing === 'ProofPoint' && !item.label && evidenceIn(item.prose, true)) ||
    (thing === 'Audience' && !item.label && inBold(item.prose)) ||
    (thing === 'JourneyStage' && !item.label && beforeStop(item.prose)) ||
    item
  const name = label ?? item.prose
  // Who is meant may take a line: "Year 12 and 13 students within 90 minutes of the campus".
  const [longest, mostWords] = thing === 'Audience' ? [100, 16] : [60, 8]
  const isShort = name.text.length <= longest && name.words.split(' ').length <= mostWords && !/[.!?;]$/.test(name.text)
  if (neverInWords.has(thing) || (!isShort && !inSentences.has(thing))) return undefined
  const same = itemFor(list, thing, name)
  const one = same ?? nameIt(new Mapping(thing), name, reading)
  if (!one) return undefined
  const main = thing === 'ProofPoint' ? 'evidence' : things[thing]?.main
  const isTold = putClauses(one, value, reading)
  if (label && !isTold && !value.isEmpty && main && main !== things[thing]?.name) put(one, main, value, reading)
  if (thing === 'ProofPoint' && item.note && !one.has('evidence')) put(one, 'evidence', item.note, reading)
  if (!same) list.add(one, name.span)
  return one
}

/** "**Design engineers** at makers of filling lines": who they are called, and what is said of them in the same breath. */
function inBold(prose: Prose): { label: Prose; value: Prose } | undefined {
  const end = prose.boldLength
  const label = prose.slice(0, end).trim()
  if (end === 0 || end === prose.text.length || label.isEmpty || label.text.length > longestName) return undefined
  return { label, value: prose.slice(end).trim() }
}

/** "Notice. First contact is a poster; …": a word or two before a stop, and what is said of them. */
function beforeStop(prose: Prose): { label: Prose; value: Prose } | undefined {
  const end = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}(?=\.\s+\p{Lu})/u.exec(prose.text)?.[0].length
  return end === undefined ? undefined : { label: prose.slice(0, end), value: prose.slice(end + 1).trim() }
}

const longestName = 60

/** "Discovery: Six beers a month (Instagram, Podcasts)": a step of a path with its channels, as far as both are there. */
function addStep(list: List, { label, value }: Item, reading: Reading): Mapping | undefined {
  const bracket = /\s*\(([^()]{2,120})\)\.?$/.exec(value.text)
  if (!label || !bracket || bracket.index === 0 || label.words.split(' ').length > 4 || isOrder(label.text))
    return undefined
  const step = nameIt(new Mapping('PathStep'), label, reading)
  if (!step) return undefined
  const from = bracket.index + bracket[0].indexOf('(') + 1
  put(step, 'message', value.slice(0, bracket.index), reading)
  put(step, 'channels', value.slice(from, from + (bracket[1] ?? '').length), reading)
  list.add(step, label.span)
  return step
}

/** Things that a line may tell with all of their fields under labels. */
const inRecords: ReadonlySet<string> = new Set(['ProofPoint', 'JourneyStage', 'MetricTarget', 'Adaptation'])

/** A thing from its name and its labelled fields, one of which may be what it is called. */
function addRecord(
  list: List,
  thing: string,
  { name, fields }: NonNullable<ReturnType<typeof recordIn>>,
  reading: Reading,
): Mapping | undefined {
  // "Families: You know what a night means. Proof points: …": behind the name stands what it is about.
  const cut = name && splitLabel(name)
  const called = cut?.label ?? name ?? fields.find(({ path }) => path === things[thing]?.name)?.value
  if (!called) return undefined
  const same = itemFor(list, thing, called)
  const fresh = new Mapping(thing)
  // An id that is written comes before one that is made from the name.
  const id = fields.find(({ path }) => path === 'id')
  if (id && !same) put(fresh, 'id', id.value, reading, id.label)
  const one = same ?? nameIt(fresh, called, reading)
  if (!one) return undefined
  const { main } = things[thing] ?? {}
  if (cut && main && main !== things[thing]?.name && !cut.value.isEmpty) put(one, main, cut.value, reading)
  for (const { path, value, label } of fields) if (!one.has(path)) put(one, path, value, reading, label)
  if (!same) list.add(one, called.span)
  return one
}

/** "id: a; claim: …" and "id: b; claim: …" are two things. */
export function isRepeated(fields: readonly Item[], thing: string): boolean {
  const paths = fields.map(({ label }) => label && labelOf(thing, label.text))
  return (
    fields.length > 1 && paths.every((path) => path === paths[0]) && fields.every(({ prose }) => recordIn(prose, thing))
  )
}

import { isRank, isTrait } from './audiences.ts'
import { type List, Mapping } from './draft.ts'
import { guardrailIn } from './guardrails.ts'
import { itemFor, nameIt } from './items.ts'
import { labelOf } from './names.ts'
import { partedItem } from './parted-items.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Item, Reading } from './reader.ts'
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

/** One thing from an item of a list, under its label or its few words. Undefined where no name can be told. */
export function addItem(list: List, thing: string, item: Item, reading: Reading): Mapping | undefined {
  if (thing === 'Guardrail') {
    const guardrail = guardrailIn(item.prose, reading)
    if (guardrail) list.add(guardrail, item.prose.span)
    return guardrail
  }
  const parted = partedItem(thing, item)
  if (parted) {
    const same = itemFor(list, thing, parted.name)
    const one = same ?? nameIt(new Mapping(thing), parted.name, reading)
    if (!one) return undefined
    parted.putAll(one, reading)
    if (!same) list.add(one, parted.name.span)
    return one
  }
  const { label, value } = (thing === 'ProofPoint' && !item.label && evidenceIn(item.prose)) || item
  const name = label ?? item.prose
  // Who is meant may take a line: "Year 12 and 13 students within 90 minutes of the campus".
  const [longest, mostWords] = thing === 'Audience' ? [100, 16] : [60, 8]
  const isShort = name.text.length <= longest && name.words.split(' ').length <= mostWords && !/[.!?;]$/.test(name.text)
  if (neverInWords.has(thing) || (!isShort && !inSentences.has(thing))) return undefined
  const same = itemFor(list, thing, name)
  const one = same ?? nameIt(new Mapping(thing), name, reading)
  if (!one) return undefined
  const main = thing === 'ProofPoint' ? 'evidence' : things[thing]?.main
  if (label && !value.isEmpty && main && main !== things[thing]?.name) put(one, main, value, reading)
  if (!same) list.add(one, name.span)
  return one
}

/** What is kept and can be shown: "(planning consent 2024/118)". */
const records =
  /\b(?:analysis|audit|calculation|census|certificate|comparison|consent|data|interviews?|log|panel|policy|poll|records?|report|research|results?|review|sample|stud(?:y|ies)|survey|tests?|trial)\b/i

/** "Less than 5 g of sugar (Lab report)", "… – Lab report": a claim and what backs it; a bracket may also be part of the claim. */
function evidenceIn(prose: Prose): { label: Prose; value: Prose } | undefined {
  const { text } = prose
  const dashes = [...text.matchAll(/(?<=\S)\s+[–—-]+\s+/g)]
  const [dash] = dashes
  if (dash && dashes.length === 1)
    return { label: prose.slice(0, dash.index), value: prose.slice(dash.index + dash[0].length).trim() }
  const bracket = /\(([^()]{5,200})\)$/u.exec(text)
  const inner = bracket?.[1] ?? ''
  const isEvidence = /^\p{Lu}/u.test(inner) || (/\d/.test(inner) && records.test(inner))
  if (dash || !bracket || bracket.index === 0 || !isEvidence) return undefined
  return { label: prose.slice(0, bracket.index).trim(), value: prose.slice(bracket.index + 1, text.length - 1).trim() }
}

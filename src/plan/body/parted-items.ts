import { dayIn } from './days.ts'
import type { Mapping } from './draft.ts'
import { labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { type Item, type Reading, splitLabel } from './reader.ts'
import { isFullName } from './rows.ts'

/** An item of a list that says several things about one thing: what it is called, and how its other fields are put. */
interface Parted {
  readonly name: Prose
  readonly putAll: (into: Mapping, reading: Reading) => void
}

/**
 * "Rain – Ann Lee – Tents" as a risk, "12 June 2026: Briefs issued (Ann Lee)" as a milestone: parts between dashes or in
 * brackets, as far as it is certain what each of them is. Undefined for any other item.
 */
export function partedItem(thing: string, item: Item): Parted | undefined {
  if (thing === 'Risk') return riskIn(item)
  return thing === 'Milestone' ? milestoneIn(item) : undefined
}

function riskIn({ label, prose, value }: Item): Parted | undefined {
  const [first, ...more] = partsOf(label ? value : prose)
  const name = label ?? first
  const parts = label && first ? [first, ...more] : more
  const people = parts.filter(isPerson)
  // A title in capitals ("Weekend Slots") looks like a name: only beside something else, and alone, is a person certain.
  const owner = people.length === 1 && parts.length > 1 ? people[0] : undefined
  const labelled = parts.filter((part) => fieldIn(part) !== undefined)
  const others = parts.filter((part) => part !== owner && !labelled.includes(part))
  if (!name || name.text.length > longestName || (!owner && labelled.length === 0)) return undefined
  return {
    name,
    putAll(into, reading) {
      for (const part of labelled) {
        const field = fieldIn(part)
        if (field) put(into, field.path, field.value, reading, field.label)
      }
      if (owner) put(into, 'owner', owner, reading)
      // Beside the risk and who answers for it, what is left is what is done; of several things it is not certain which.
      if (others[0] && others.length === 1) put(into, 'mitigation', others[0], reading)
    },
  }
}

function milestoneIn({ label, value }: Item): Parted | undefined {
  if (!label || value.isEmpty) return undefined
  const isDayFirst = dayIn(label.words) !== undefined
  const [name, ...more] = isDayFirst ? partsOf(value) : [label]
  const [due, ...rest] = isDayFirst ? [label] : partsOf(value)
  if (!name || !due || dayIn(due.words) === undefined || name.words.split(' ').length > mostWords) return undefined
  const owner = [...more, ...rest].find(isPerson)
  return {
    name,
    putAll(into, reading) {
      put(into, 'due', due, reading)
      if (owner) put(into, 'owner', owner, reading)
    },
  }
}

const longestName = 160
const mostWords = 12

/** What stands between dashes, and a bracket at the end that holds a person or a labelled field. */
function partsOf(prose: Prose): Prose[] {
  const bracket = /\s*\(([^()]{2,80})\)[\s.]*$/.exec(prose.text.slice(-longestBracket))
  const inner = bracket?.[1]
  if (bracket && inner !== undefined) {
    const start = prose.text.length - Math.min(prose.text.length, longestBracket) + bracket.index
    const from = prose.text.indexOf('(', start) + 1
    const last = prose.slice(from, from + inner.length).trim()
    if (isPerson(last) || fieldIn(last)) return [...between(prose.slice(0, start)), last]
  }
  return between(prose)
}

const longestBracket = 100

function between(prose: Prose): Prose[] {
  return prose.split(/\s[–—-]{1,3}\s/g)
}

function isPerson({ words }: Prose): boolean {
  return isFullName(words) || /^@[\w.-]{2,40}$/.test(words)
}

function fieldIn(part: Prose): { path: string; label: Prose; value: Prose } | undefined {
  const cut = splitLabel(part)
  const path = cut && labelOf('Risk', cut.label.text)
  return cut && path !== undefined && path !== 'risk' && !cut.value.isEmpty ? { path, ...cut } : undefined
}

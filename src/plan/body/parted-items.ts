import type { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Item, Reading } from './reader.ts'
import { fieldIn, isPerson, partsOf } from './said-parts.ts'
import { stepIn } from './steps.ts'

/** An item of a list that says several things about one thing: what it is called, and how its other fields are put. */
export interface Parted {
  readonly name: Prose
  readonly putAll: (into: Mapping, reading: Reading) => void
}

/**
 * "Rain – Ann Lee – Tents" as a risk, "12 June 2026: Briefs issued (Ann Lee)" as a milestone: parts between dashes or in
 * brackets, as far as it is certain what each of them is. Undefined for any other item.
 */
export function partedItem(thing: string, item: Item): Parted | undefined {
  if (thing === 'Risk') return riskIn(item)
  return thing === 'Milestone' || thing === 'Dependency' ? stepIn(thing, item) : undefined
}

function riskIn({ label, prose, value }: Item): Parted | undefined {
  const [first, ...more] = partsOf(label ? value : prose, 'Risk')
  const name = label ?? first
  const parts = label && first ? [first, ...more] : more
  const people = parts.filter(isPerson)
  // A title in capitals ("Weekend Slots") looks like a name: only beside something else, and alone, is a person certain.
  const owner = people.length === 1 && parts.length > 1 ? people[0] : undefined
  const labelled = parts.filter((part) => fieldIn(part, 'Risk') !== undefined)
  const others = parts.filter((part) => part !== owner && !labelled.includes(part))
  if (!name || name.text.length > longestName || (!owner && labelled.length === 0)) return undefined
  return {
    name,
    putAll(into, reading) {
      for (const part of labelled) {
        const field = fieldIn(part, 'Risk')
        if (field) put(into, field.path, field.value, reading, field.label)
      }
      if (owner) put(into, 'owner', owner, reading)
      // Beside the risk and who answers for it, what is left is what is done; of several things it is not certain which.
      if (others[0] && others.length === 1) put(into, 'mitigation', others[0], reading)
    },
  }
}

const longestName = 160

import { isMapping } from '../../source/mapping.ts'
import { nameOfThing } from '../field.ts'
import { alsoKnownAs, partsOf } from '../names/also-known.ts'
import { isNameOfItem } from '../names/of-items.ts'
import type { Subject } from '../subject.ts'
import type { Unknown } from './instead.ts'

/** What a word is a name for depends on what stands under it, and beside it. */
export function nameHere(word: string | undefined, unknown: Unknown, { data }: Subject): string | undefined {
  const { holder, key, path, known } = unknown
  const value = holder[key]
  switch (word) {
    // `message:` with several fields is all that there is to say, and `message:` with a text the proposition.
    case 'messaging.proposition':
      return isMapping(value) ? 'messaging' : word
    // Several messages in a list are the reasons, and not the one proposition.
    case 'messaging':
      return path.length === 0 && Array.isArray(value) && value.every((one) => typeof one === 'string')
        ? 'messaging.proof_points'
        : word
    case 'shared_cost':
      return typeof value === 'string' && isNameOfItem(value, data?.channels) ? 'channel' : word
    // Some call what they do their measures, and some what they count.
    case 'channels':
      return /^measures?$/i.test(key) && Object.hasOwn(holder, 'channels') ? 'measurement.metrics' : word
    // A timeline has steps, or only a first and a last day.
    case 'operations.milestones':
      return path.length === 0 && isMapping(value) && Object.keys(value).every(isDayOfPeriod) ? 'period' : word
    // A goal in numbers is what the channel contributes.
    case 'role':
      return known.includes('contribution') && isAmount(value) ? 'contribution' : word
    case 'source':
      return /^measure/i.test(key) && !isNamed(unknown) ? 'name' : word
    // Proofs under a claim are its evidence.
    case 'claim':
      return /proof|evidence/i.test(key) ? 'evidence' : word
    // What a thing is done with is its name where it has no other.
    case 'name':
      return /^(?:platform|tool|system|software)s?$/i.test(key) && isNamed(unknown) ? undefined : word
    default:
      return word
  }
}

function isDayOfPeriod(name: string): boolean {
  const field = alsoKnownAs('period', name) ?? partsOf(name).join('-')
  return field === 'start' || field === 'end'
}

/** "110", "40% of accounts" */
function isAmount(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[~<>]?\d/.test(value.trim()))
}

/** Does something else say what the thing is called? */
function isNamed({ holder, key, path }: Unknown): boolean {
  const thing = nameOfThing(path) ?? ''
  return Object.keys(holder).some(
    (other) =>
      other !== key &&
      (/^(?:id|name)$/i.test(other) || (alsoKnownAs(thing, other) === 'name' && !/^measure/i.test(other))),
  )
}

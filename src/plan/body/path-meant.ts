import { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { dayIn } from './values/days.ts'
import { isFullName } from './values/full-names.ts'
import { moneyIn, quantityIn } from './values/values.ts'

/** The field that is meant where the value can be no value of the one that the label names. */
export function pathMeant(
  into: Mapping,
  path: string,
  value: Prose,
  reading: Reading,
  name: Prose,
): string | undefined {
  switch (path) {
    // "Goal: 500" beside a goal in words is its number.
    case 'statement':
      return into.has(path) && quantityIn(value.words, reading.hasDecimalComma) !== undefined ? 'target' : undefined
    // "Pool: £900, kept by Ann Lee"
    case 'campaign_pool.amount':
      return moneyIn(value.words) === undefined ? 'campaign_pool' : undefined
    // "Agreed on: 26 August 2026, by Ann Lee and Bob Ray"
    case 'agreed.on':
      return dayIn(value.words) === undefined ? 'agreed' : undefined
    case 'signed_off.on':
      return dayIn(value.words) === undefined ? 'signed_off' : undefined
    case 'approved.on':
      return dayIn(value.words) === undefined ? 'approved' : undefined
    // "Who: Ann Lee" of a channel does it, and is nobody whom it speaks to.
    case 'audiences':
      return into.thing === 'Channel' && /^who$/i.test(name.text) && isDoer(value) ? 'owner' : undefined
    // "Size (source)": how many, and behind it who has counted them.
    case 'size.source':
      return /^[~≈]?\s?\d/.test(value.text) && !(into.get('size') instanceof Mapping) ? 'size' : undefined
    // "Who: bakery groups …" below the name of an audience says who they are.
    case 'name':
      return into.thing === 'Audience' && into.has(path) && !into.has('definition') ? 'definition' : undefined
    default:
      return undefined
  }
}

function isDoer({ text }: Prose): boolean {
  return isFullName(text) || /\b(?:team|agency|department)\b/i.test(text)
}

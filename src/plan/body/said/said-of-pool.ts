import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'

const longest = 300

/** "£6,000", "£6,000, held by Tor Stone": how much, and who holds it. */
export function poolIn(value: Prose, reading: Reading, put: Put): Mapping | undefined {
  const pool = new Mapping('CampaignPool')
  const cut =
    value.text.length > longest
      ? null
      : /\s*(?:[,;(–—]|\s-)\s*|\s(?=(?:held|kept|looked after) by\b)/.exec(value.text.replace(/(?<=\d),(?=\d)/g, '.'))
  if (!put(pool, 'amount', value.slice(0, cut?.index ?? value.text.length), reading)) return undefined
  const held =
    /\b(?:held|kept|looked after) by (?:[^,;.]{1,40}, )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,3})/u.exec(
      value.text,
    )
  const at = held ? held.index + held[0].length - (held[1] ?? '').length : 0
  if (held) put(pool, 'held_by', value.slice(at, at + (held[1] ?? '').length), reading)
  return pool
}

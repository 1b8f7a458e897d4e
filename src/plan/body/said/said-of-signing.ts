import { source } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { dayIn } from '../values/days.ts'
import { partOf } from './part-of.ts'

const longest = 300

/** "Amara Osei, 29 May 2026", "29 May 2026 by Amara Osei": who and when, in whichever order. */
export function signedIn(thing: string, value: Prose, reading: Reading, put: Put): Mapping | undefined {
  if (value.text.length > longest) return undefined
  const signed = new Mapping(thing)
  for (const { 0: between, index } of value.text.matchAll(/\s*[,;(–—]\s*|\s+-\s+|\s+(?:on|by|with)\s+/gi)) {
    const parts = [value.slice(0, index), value.slice(index + between.length)].map((part) =>
      part.slice(/^on\s/i.exec(part.text)?.[0].length ?? 0, part.text.replace(/\s*\)$|\.$/, '').length).trim(),
    )
    const day = parts.find(({ words }) => dayIn(words) !== undefined)
    const who = parts.find((part) => part !== day)
    const by = who?.slice(/^by\s+/i.exec(who.text)?.[0].length ?? 0)
    if (!day || !by || !/^\p{Lu}/u.test(by.text) || !put(signed, 'by', by, reading)) continue
    return put(signed, 'on', day, reading) ? signed : undefined
  }
  return dayIn(value.words) && put(signed, 'on', value, reading) ? signed : undefined
}

export const day =
  '(\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}{3,10} \\d{4}|\\p{L}{3,10} \\d{1,2}, \\d{4}|\\d{4}-\\d\\d-\\d\\d)'
export const person = "(?:(?:Dr|Prof)\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"
const signed = () => [
  new RegExp(`(?:^|[.;!]\\s+)(?:Signed off|Approved|OK['’]d)(?: by)?:? (${person})(?:,? on|,| –| -)? ${day}`, 'u'),
  new RegExp(
    source`
      (?:^|[.;!]\s+)(${person}) (?:
        signed (?:this|it|the (?:messag(?:e|ing)|wording|words|text|copy)|all of this) off
        |(?:signed off|approved|released) (?:this|it|the (?:messag(?:e|ing)|wording|words|text|copy))
      ),? (?:on )?${day}
    `,
    'u',
  ),
]

/** "… never frightening. Signed off by Orla Byrne, 12 February 2027.": a sentence among others below the message. */
export function fillFromSigned(messaging: Mapping, prose: Prose, reading: Reading, put: Put): void {
  if (messaging.thing !== 'Messaging' || messaging.has('signed_off')) return
  const pattern = signed().find((one) => one.test(prose.text.slice(0, longestProse)))
  const [by, on] = pattern ? [partOf(prose, pattern, 1), partOf(prose, pattern, 2)] : []
  if (!by || !on || dayIn(on.words) === undefined) return
  put(messaging, 'signed_off.by', by, reading)
  put(messaging, 'signed_off.on', on, reading)
}

const longestProse = 2_000

import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { dayIn } from '../values/days.ts'

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

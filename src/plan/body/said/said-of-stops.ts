import { pattern } from '../../../text/pattern.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'

const stop = pattern('u')`
  ^([^\p{L}\d]{0,3}\d[\d.,'’]*(?<=\d)(?: ?[km%](?!\p{L}))?)(?: [\p{L}-]+){0,3} (?:by|on|until|at the end of) (?:
    the end of )?((?:\d|\p{Lu})[\p{L}\d. -]{2,24}?)\.?$
`

/** "900 by 30 September, 2,000 by 20 October": how much there should be by when. Undefined where anything else is said. */
export function stopsIn(value: Prose): Reading['stops'] | undefined {
  if (value.text.length > longest) return undefined
  const found = value.split(/[,;]\s+(?:and\s+)?|\s+and\s+/g).map((part) => {
    const [, amount = '', day = ''] = stop().exec(part.text) ?? []
    const at = part.text.lastIndexOf(day)
    return day === '' ? undefined : { value: part.slice(0, amount.length), on: part.slice(at, at + day.length) }
  })
  const all = found.filter((one) => one !== undefined)
  return all.length > 0 && all.length === found.length ? all : undefined
}

const longest = 400

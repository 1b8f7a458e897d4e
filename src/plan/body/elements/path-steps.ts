import { pattern } from '../../../text/pattern.ts'
import { List, Mapping, Name } from '../draft.ts'
import { nameIt } from '../items.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Item, Reading } from '../reader.ts'

/** "At **discovery**: “A real lager” through posters and festivals": a stage, what people hear there, and where. */
const step = pattern('u')`
  ^(?:[Aa]t |[Ii]n |[Oo]n )?(?<stage>[^:"“«\n]{2,40}?)\s*[:–—-]\s+["“«](?<message>[^"”»]{3,200})["”»],?\s*
  (?:[–—-]|through|via|on|in|by|\()\s*(?<channels>[^()"“]{2,160}?)\)?\.?$
`

/** "First: …", "then: …": in which order, and at no stage. */
export function isOrder(words: string): boolean {
  return /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|(?:and )?then|next|after(?:wards| that)?|later|last(?:ly)?|finally|at (?:first|last)|in the end|to (?:start|begin) with|step \d{1,2})$/i.test(
    words.trim(),
  )
}

/** Items each of which is a step of an audience's path, as that path. False: some item is something else. */
export function putSteps(audience: Mapping, items: readonly Item[], reading: Reading): boolean {
  const found = items.map(({ prose }) => (prose.text.length > longest ? null : step().exec(prose.text)))
  if (items.length === 0 || audience.has('path') || found.some((one) => one === null)) return false
  if (found.some((one) => isOrder(one?.groups?.stage ?? ''))) return false
  const list = new List()
  for (const [index, { prose }] of items.entries()) {
    const { stage = '', message = '', channels = '' } = found[index]?.groups ?? {}
    const part = (words: string, from = 0): Prose => {
      const at = prose.text.indexOf(words, from)
      return prose.slice(at, at + words.length)
    }
    const one = nameIt(new Mapping('PathStep'), part(stage), reading)
    if (!one) continue
    put(one, 'message', part(message), reading)
    const behind = part(channels, prose.text.lastIndexOf(channels))
    const names = behind
      .split(/,\s+(?:and\s+)?|\s+and\s+|\s+&\s+/g)
      .map((name) => name.slice(/^(?:the|our|an?) /i.exec(name.text)?.[0].length ?? 0))
    // Beside an audience may stand any place where people can be met.
    const draft = names.map(({ words, span }) => new Name('channel', words, span, true))
    one.set('channels', draft, behind.span)
    reading.place(...names.map(({ span }) => span))
    list.add(one, one.span)
  }
  audience.set('path', list, list.span)
  return true
}

const longest = 400

import { type List, Mapping } from './draft.ts'
import { labelOf, plain } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Reading } from './reader.ts'
import { partOf } from './said-of-metrics.ts'

/** What allows a channel to write to people, in the words of the trade. */
const basis =
  /\b(double opt-?in|soft opt-?in|explicit consent|consent|opted in|legitimate interests?|corporate subscribers?)\b/i
const optOut =
  /\b(unsubscribe links?|opt-?out links?|(?:reply|text|answer) STOP|preference cent(?:re|er)|do-not-(?:call|mail) (?:flag|list))\b/i
/** What is missing, open or only asked for allows nothing. */
const isOpen =
  /\b(?:no|not|never|without|lacks?|missing|nobody|until|unless|if|whether|pending|must|should|need(?:s|ed)?|to be|tb[acd]|still|ask|once|withdr[ae]w\w*)\b|n['’]t\b|\?/i

/**
 * "The newsletter goes to people who gave consent; every issue has an unsubscribe link.": what a paragraph beside the
 * channels says of one of them beyond doubt, and of no other.
 */
export function fillFromContact(channels: List, prose: Prose, reading: Reading): void {
  const text = ` ${plain(prose.text.slice(0, longest))} `
  const named = channels.items.flatMap(({ draft }) => (draft instanceof Mapping && isNamed(draft, text) ? [draft] : []))
  const [channel] = named
  if (!channel || named.length > 1) return
  for (const sentence of prose.split(/[.!?;]\s+(?=[\p{L}"“])|\n/gu)) {
    fillFromField(channel, sentence, reading)
    if (isOpen.test(sentence.text)) continue
    for (const [field, pattern] of [
      ['privacy.basis', basis],
      ['privacy.opt_out', optOut],
    ] as const) {
      const part = partOf(sentence, pattern, 1)
      if (part) put(channel, field, part, reading)
    }
  }
}

const longest = 1_000

function isNamed(channel: Mapping, text: string): boolean {
  const name = channel.get('name')
  return typeof name === 'string' && text.includes(` ${plain(name)} `)
}

/** "jurisdiction AU", "opt-out: said on the call": a field of privacy that opens a part of the line. */
function fillFromField(channel: Mapping, part: Prose, reading: Reading): void {
  const label = /^(?:opt-?out|jurisdictions?|consent source|source of consent)(?=[:\s])/i.exec(part.text)?.[0]
  const path = label && labelOf('Channel', label)
  if (label === undefined || !path?.startsWith('privacy.')) return
  const value = part.slice(label.length + (/^[:\s]+/.exec(part.text.slice(label.length))?.[0].length ?? 0))
  if (!/^(?:tb[acd]|none|no|unknown|\?)\b/i.test(value.text)) put(channel, path, value, reading)
}

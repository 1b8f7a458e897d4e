/** Stands for text that is not language. No phrase, number or space matches it. */
const filler = '\u0001'

const stopsAddress = /[\s<>"'`|…。！？、\u0001]/u
/** Most texts hold nothing of the kind. */
const mayHold = /:\/\/|www\.|[@`]/i
const trailing = /[.,;:!?)\]}*_~]/

/**
 * The text with addresses (URLs, e-mail) and code spans blanked out, at the same length, so that offsets hold:
 * words in them are not said by the author. Linear in the text: each address is found by its mark and grown by hand.
 */
export function mask(text: string): string {
  if (!mayHold.test(text)) return text
  const cuts: [number, number][] = []
  // Each search goes on behind what was found: a text may be one long address.
  let last = 0
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', last)) {
    last = addressEnd(text, at + 3)
    cuts.push([leftOf(text, at, /[a-z0-9+.-]/i, 20), last])
  }
  last = 0
  for (const { index } of text.matchAll(/(?<![A-Za-zÀ-ɏ0-9.])www\./gi)) {
    if (index < last) continue
    last = addressEnd(text, index + 4)
    cuts.push([index, last])
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = leftOf(text, at, /[A-Za-zÀ-ɏ0-9._%+-]/, 64)
    if (start === at) continue
    let end = at + 1
    while (end < text.length && end - at < 255 && /[A-Za-zÀ-ɏ0-9.-]/.test(text[end] ?? '')) end++
    while (text[end - 1] === '.') end--
    if (text.slice(at, end).includes('.')) cuts.push([start, end])
  }
  if (text.includes('`'))
    for (const { 0: code, index } of text.matchAll(/`[^`\n]+`/g)) cuts.push([index, index + code.length])
  return cuts.length === 0 ? text : blank(text, cuts)
}

function leftOf(text: string, at: number, allowed: RegExp, limit: number): number {
  let start = at
  while (start > 0 && at - start < limit && allowed.test(text[start - 1] ?? '')) start--
  return start
}

function addressEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !stopsAddress.test(text[end] ?? '')) end++
  while (end > from && trailing.test(text[end - 1] ?? '')) end--
  return end
}

function blank(text: string, cuts: [number, number][]): string {
  let out = ''
  let last = 0
  for (const [start, end] of cuts.sort((a, b) => a[0] - b[0])) {
    if (end <= last) continue
    const from = Math.max(start, last)
    out += text.slice(last, from) + filler.repeat(end - from)
    last = end
  }
  return out + text.slice(last)
}

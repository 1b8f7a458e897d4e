import { hasLetter, isWordAt } from '../matching/letters.ts'
import { type Hit, languageOf } from '../words.ts'
import { anyLanguage } from './abbreviations.ts'
import { enclosures, outermostAround } from './enclosures.ts'
import { ends, isBrand, type Reading, runsOn } from './sentence-ends.ts'
import { trimmed } from './trimmed.ts'

/** Scripts that end sentences with a space or not at all: whoever counts them guesses. */
const uncountable = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/g
const shareThatDecides = 0.2

const candidates = /[.!?…‼⁇⁈⁉‽]+|[。！？｡．]+|[।॥؟۔։።]+/g
const closers = /["”’'»)\]}*_`›」』）]/
const openers = /[\s"“‘'«‹([{*_`~¿¡>•·–—-]/

/**
 * The sentences of a text, each without the space around it; undefined where the script does not show its sentences
 * (Thai, Khmer, Lao, Burmese, Tibetan). Line breaks end nothing. Where an ending is doubtful there is none.
 */
export function sentences(text: string, language: string): Hit[] | undefined {
  if (!countable(text)) return undefined
  const reading: Reading = {
    text,
    language: language.toLowerCase(),
    marks: (languageOf(language)?.sentences ?? anyLanguage)(),
    enclosed: outermostAround(enclosures(text)),
  }
  const found: Hit[] = []
  let from = 0
  let looked = 0
  let said = false
  for (const { 0: mark, index } of text.matchAll(candidates)) {
    // What was looked through is not looked through again: a text may be all stops.
    said ||= hasLetter(text, looked, index)
    looked = index
    const end = said && index >= from ? endOf(reading, mark, index, from) : undefined
    if (end === undefined) continue
    found.push(trimmed(text, from, end))
    from = looked = end
    said = false
  }
  const rest = trimmed(text, from, text.length)
  if (hasWord(rest.text)) found.push(rest)
  else if (found.length > 0 && rest.text !== '') {
    const last = found.pop() as Hit
    found.push(trimmed(text, last.start, text.length))
  }
  return found
}

/** How much of the text is in a script whose sentences can be counted, judged by its first part. */
function countable(text: string): boolean {
  const head = text.slice(0, 20_000)
  const strange = head.match(uncountable)?.length ?? 0
  return strange === 0 || strange < shareThatDecides * (head.match(/\p{L}/gu)?.length ?? 0)
}

/** Where the sentence ends that may end at this mark, closing quotes and brackets included. */
function endOf(reading: Reading, mark: string, index: number, from: number): number | undefined {
  const { text } = reading
  const inside = reading.enclosed(index)
  let end = index + mark.length
  if (/^[।॥؟۔։።]/.test(mark)) return inside < 0 && /^(?:\s|$)/.test(text.slice(end, end + 1)) ? end : undefined
  if (/^[。！？｡．]/.test(mark)) {
    if (inside >= 0 || (mark === '．' && /\d/.test(text[end] ?? '')) || isBrand(reading, index, mark)) return undefined
    while (/[」』）”’]/.test(text[end] ?? '')) end++
    return end
  }
  while (closers.test(text[end] ?? '')) end++
  const note = /^(?:\[\^?\d{1,3}\]|[¹²³⁰-⁹])+/.exec(text.slice(end, end + 20))
  if (note) end += note[0].length
  // Quoted or bracketed: only a mark right before the closing sign can end the sentence around it.
  if (inside >= 0 && inside >= end) return undefined
  if (end >= text.length) return undefined
  if (!/\s/.test(text[end] ?? '')) return mark === '.' && runsOn(reading, index) ? end : undefined
  let next = end
  while (next < text.length && isOpener(text, next)) next++
  if (next >= text.length || !(begins(text, next) || goesOnSmall(reading, mark, from, next))) return undefined
  return ends(reading, { mark, index, next, from, quoted: inside >= 0 }) ? end : undefined
}

/** Quotes, brackets, bullets and pictures that may stand before the first word. */
function isOpener(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x2000) return openers.test(text[at] ?? '')
  return (
    openers.test(text[at] ?? '') ||
    (code >= 0x2190 && code < 0x2c00) ||
    code === 0xfe0f ||
    code === 0x200d ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff && !isWordAt(text, at - 1))
  )
}

/** Whether a sentence can begin here: a capital, a digit, a money sign, a script without capitals, "iPhone". */
function begins(text: string, at: number): boolean {
  if (!isWordAt(text, at)) return /[£$€¥₹@#]/.test(text[at] ?? '')
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return character === character.toUpperCase() || /^[a-z]{1,2}[A-Z]/.test(text.slice(at, at + 3))
}

/** "brings back members. reminds others." of an author who writes no capitals: a verb of roles begins the next one. */
function goesOnSmall({ text, marks }: Reading, mark: string, from: number, next: number): boolean {
  if (mark !== '.' || !/^\s*[a-z]/.test(text.slice(from, from + 4))) return false
  const word = /^[a-z-]+(?=\s)/.exec(text.slice(next, next + 20))?.[0]
  return (
    word !== undefined && marks.verbs.plain.has(word) && /[a-z]{3}\.$/.test(text.slice(0, next).trimEnd().slice(-5))
  )
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordAt(text, at)) return true
  return false
}

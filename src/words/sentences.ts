import { anyLanguage } from './abbreviations.ts'
import { enclosures, outermostAround } from './enclosures.ts'
import { type Hit, languageOf, type SentenceMarks } from './words.ts'

/** Scripts that end sentences with a space or not at all: whoever counts them guesses. */
const uncountable = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/g
const shareThatDecides = 0.2

const candidates = /[.!?…‼⁇⁈⁉‽]+|[。！？｡．]+|[।॥؟۔։።]+/g
const closers = /["”’'»)\]}*_`›」』）]/
const openers = /[\s"“‘'«‹([{*_`~¿¡>•·–—-]|\p{Extended_Pictographic}|\ufe0f|\u200d/u

interface Reading {
  readonly text: string
  readonly language: string
  readonly marks: SentenceMarks
  readonly enclosed: (at: number) => number
}

/**
 * The sentences of a text, each without the space around it; undefined where the script does not show its sentences
 * (Thai, Khmer, Lao, Burmese, Tibetan). Line breaks end nothing. Where an ending is doubtful there is none.
 */
export function sentences(text: string, language: string): Hit[] | undefined {
  if (!countable(text)) return undefined
  const reading: Reading = {
    text,
    language: language.toLowerCase(),
    marks: languageOf(language)?.sentences ?? anyLanguage,
    enclosed: outermostAround(enclosures(text)),
  }
  const found: Hit[] = []
  let from = 0
  let looked = 0
  let said = false
  for (const { 0: mark, index } of text.matchAll(candidates)) {
    // What was looked through is not looked through again: a text may be all stops.
    said ||= /\p{L}/u.test(text.slice(looked, index))
    looked = index
    const end = said && index >= from ? endOf(reading, mark, index, from) : undefined
    if (end === undefined) continue
    found.push(trimmed(text, from, end))
    from = looked = end
    said = false
  }
  const rest = trimmed(text, from, text.length)
  if (/[\p{L}\p{N}]/u.test(rest.text)) found.push(rest)
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
  while (next < text.length && openers.test(String.fromCodePoint(text.codePointAt(next) ?? 0))) {
    next += (text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1
  }
  if (next >= text.length || !begins(text, next)) return undefined
  return ends(reading, { mark, index, next, from, quoted: inside >= 0 }) ? end : undefined
}

/** "intent.Then it": no space, but the next word can be nothing but a beginning. */
function runsOn({ text, marks }: Reading, index: number): boolean {
  const next = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(text.slice(index + 1, index + 20))
  return (
    next !== null &&
    marks.starters.has(next[0]) &&
    /(?:^|\s)\p{L}?\p{Ll}{2,}$/u.test(text.slice(Math.max(0, index - 24), index))
  )
}

/** Whether a sentence can begin here: a capital, a digit, a money sign, a script without capitals, "iPhone". */
function begins(text: string, at: number): boolean {
  const word = text.slice(at, at + 4)
  return /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|\p{Sc}|[@#]|\p{Ll}{1,2}\p{Lu})/u.test(word)
}

interface Ending {
  readonly mark: string
  readonly index: number
  /** Where the next word begins. */
  readonly next: number
  /** Where this sentence began. */
  readonly from: number
  readonly quoted: boolean
}

function ends(reading: Reading, ending: Ending): boolean {
  const { text, marks } = reading
  const { mark, index, next, from, quoted } = ending
  if (mark !== '.') {
    return (/[!?]/.test(mark) && quoted) || isBrand(reading, index, mark) ? beginsClearly(reading, ending) : true
  }
  const word = /[\p{L}\p{N}.'’&°-]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
  const lower = word.replace(/^['’.-]+/, '').toLowerCase()
  const digitNext = /[\p{N}#]/u.test(text[next] ?? '')
  if (/^\d+$/.test(lower)) {
    // A list's number ("1. Captures"), or an ordinal where a stop makes one ("3. Oktober").
    if (!/\p{L}/u.test(text.slice(Math.max(from, index - 400), index))) return false
    return lower.length > 2 || /^en\b/.test(reading.language)
  }
  if (marks.numbered.has(lower)) return !digitNext && !/^(?:\p{L}|[IVX]+)(?!\p{L})/u.test(text.slice(next, next + 6))
  if (marks.never.has(lower)) return false
  if (marks.maybe.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(lower)) return beginsClearly(reading, ending)
  if (/^[\p{Lu}\p{Ll}]$/u.test(lower)) {
    const begun = /\p{L}[^\p{L}]*\p{L}$/u.test(text.slice(Math.max(from, index - 400), index))
    return begun && /^\p{Lu}/u.test(word) && beginsClearly(reading, ending)
  }
  return true
}

/** After a doubtful mark: whether the next words can only be a new sentence. */
function beginsClearly({ text, marks }: Reading, { next, index, from }: Ending): boolean {
  const ahead = text.slice(next, next + 80).split(/[.!?;,:\n]/, 1)[0] ?? ''
  const words = ahead.split(/\s+/, 4)
  const first = words[0] ?? ''
  if (marks.starters.has(first)) return true
  const before = text
    .slice(Math.max(from, index - 400), index)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  if (!before.some((word) => marks.verbs.all.has(word))) return false
  if (/^\p{Lu}/u.test(first) && marks.verbs.plain.has(first.toLowerCase())) return true
  for (const word of words.slice(1)) {
    if (/^(?:and|or|to|for|of|in|on|at|with|by|from|that|who|which)$/.test(word)) return false
    if (marks.verbs.plain.has(word)) return true
  }
  return false
}

function isBrand({ text, marks }: Reading, index: number, mark: string): boolean {
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
  return marks.brands.has(word.toLowerCase() + mark.normalize('NFKC'))
}

function trimmed(text: string, start: number, end: number): Hit {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const inner = raw.trim()
  return { start: from, end: from + inner.length, text: inner }
}

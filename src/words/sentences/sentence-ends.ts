import { hasLetter, isLetterAt, isWordAt, isWordBefore } from '../matching/letters.ts'
import type { SentenceMarks } from '../words.ts'

/** A text and what is known of its language. */
export interface Reading {
  readonly text: string
  readonly language: string
  readonly marks: SentenceMarks
  readonly enclosed: (at: number) => number
}

/** A mark that may end a sentence: a capital or a digit follows it. */
interface Ending {
  readonly mark: string
  readonly index: number
  /** Where the next word begins. */
  readonly next: number
  /** Where this sentence began. */
  readonly from: number
  readonly quoted: boolean
}

/** Whether the mark ends the sentence, or only an abbreviation, a name, a number, a quotation. */
export function ends(reading: Reading, ending: Ending): boolean {
  const { text, marks } = reading
  const { mark, index, next, from, quoted } = ending
  if (mark !== '.') {
    const doubtful = (/[!?]/.test(mark) && (quoted || isName(reading, index, from))) || isBrand(reading, index, mark)
    return !doubtful || beginsClearly(reading, ending)
  }
  const word = text.slice(wordStart(text, index, /[.'’&°-]/), index)
  const lower = word.replace(/^['’.-]+/, '').toLowerCase()
  const digitNext = text[next] === '#' || (isWordAt(text, next) && !isLetterAt(text, next))
  if (/^\d+$/.test(lower)) {
    return (
      !isListMark(text, from, index) &&
      !month.test(text.slice(next, next + 4)) &&
      (lower.length > 2 || isEnglish(reading))
    )
  }
  if (marks.numbered.has(lower))
    return !digitNext && !/^(?:[A-Za-zÀ-ɏ]|[IVX]+)(?![A-Za-zÀ-ɏ])/.test(text.slice(next, next + 6))
  if (marks.never.has(lower)) return false
  if (marks.maybe.has(lower) || isInitials(lower)) return beginsClearly(reading, ending)
  // "plan B. Then" after a capital, never after "c." or at the start of a list's line.
  if (lower.length === 1 && lower !== lower.toUpperCase()) {
    // "Dr. K. Rao takes": in the middle of a name.
    if (inName.test(text.slice(Math.max(from, index - 24), index)) && !marks.starters.has(firstWord(text, next)))
      return false
    return word !== lower && hasLetter(text, Math.max(from, index - 400), index - 1) && beginsClearly(reading, ending)
  }
  return true
}

const inName = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon)\.? [A-ZÀ-Þ]$/

function firstWord(text: string, at: number): string {
  return /^[^\s.,;:!?]*/.exec(text.slice(at, at + 40))?.[0] ?? ''
}

/** "intent.Then it": no space, but the next word can be nothing but a beginning. */
export function runsOn({ text, marks }: Reading, index: number): boolean {
  const next = /^[A-Z][a-z]+(?=\s)/.exec(text.slice(index + 1, index + 20))
  return (
    next !== null &&
    marks.starters.has(next[0]) &&
    /(?:^|\s)[A-Za-zÀ-ɏ]?[a-zß-ɏ]{2,}$/.test(text.slice(Math.max(0, index - 24), index))
  )
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
    .split(/[^a-zß-ɏ-]+/)
  if (!before.some((word) => marks.verbs.all.has(word))) return false
  if (/^[A-Z]/.test(first) && marks.verbs.plain.has(first.toLowerCase())) return true
  for (const word of words.slice(1)) {
    if (/^(?:and|or|to|for|of|in|on|at|with|by|from|that|who|which)$/.test(word)) return false
    if (marks.verbs.plain.has(word)) return true
  }
  return false
}

export function isBrand({ text, marks }: Reading, index: number, mark: string): boolean {
  const word = text.slice(wordStart(text, index), index)
  return marks.brands.has(word.toLowerCase() + mark.normalize('NFKC'))
}

/** "readers of Hello! Magazine": a capital inside the sentence before the mark makes a name of it. */
function isName({ text }: Reading, index: number, from: number): boolean {
  const start = wordStart(text, index)
  return (
    start > from && /[A-Z]/.test(text[start] ?? '') && /[a-z,] $/.test(text.slice(Math.max(from, start - 2), start))
  )
}

/** "1. Captures", "Step 1. Captures": a number that opens a line. */
function isListMark(text: string, from: number, index: number): boolean {
  if (!hasLetter(text, Math.max(from, index - 400), index)) return true
  // "1. Build fame\n2. Recruit dealers"
  if (/\n\s{0,4}\d{1,2}$/.test(text.slice(Math.max(from, index - 8), index))) return true
  return /^\s*[A-Za-z]+\s\d+$/.test(text.slice(from, Math.min(index, from + 30)))
}

/** Elsewhere a stop behind a number makes it an ordinal ("3. Oktober"). */
function isEnglish({ language }: Reading): boolean {
  return language === 'en' || language.startsWith('en-')
}

const month = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

function isInitials(word: string): boolean {
  const parts = word.split('.')
  return parts.length > 1 && parts.every((part) => /^-?.$/.test(part) && isLetterAt(part, part.length - 1))
}

/** Where the word begins that ends before this place; it may hold these marks too. */
function wordStart(text: string, at: number, marks?: RegExp): number {
  let start = at
  while (start > 0 && at - start < 24 && (isWordBefore(text, start) || marks?.test(text[start - 1] ?? ''))) start--
  return start
}

import { isLetterAt, isUnspaced, isWordAt, isWordBefore, lowered } from './letters.ts'
import { mask } from './mask.ts'
import type { Hit } from './words.ts'

/**
 * A phrase of a list. In it `*` at the end of a word stands for any ending (alone: for any one word), a hyphen for a
 * hyphen, a space or nothing, a space for any white space or a hyphen, an apostrophe for either kind.
 */
export type Entry = string | Guarded

/** A phrase that means what it is listed for only in some surroundings. Expressions see at most 60 characters. */
export interface Guarded {
  readonly phrase: string
  /** Capitals matter ("AVE" is not "ave"). */
  readonly exact?: true
  /** Not a hit where this matches what was found. */
  readonly unless?: RegExp
  /** Not a hit where this matches the text that stands before it (anchor it with `$`). */
  readonly unlessAfter?: RegExp
  /** Not a hit where this matches the text that follows (anchor it with `^`). */
  readonly unlessBefore?: RegExp
}

export interface Matcher {
  find(text: string): Hit[]
  is(text: string): boolean
}

export const nothing: Matcher = { find: () => [], is: () => false }

const reach = 60
const longestValue = 1000
const longestPhrase = 200

/** A matcher for a list. The list is made and sorted on first use, because most runs need few of them. */
export function matcher(entries: () => readonly Entry[]): Matcher {
  let built: Phrases | undefined
  const phrases = () => {
    built ??= sort(entries())
    return built
  }
  return {
    find: (text) => find(phrases(), text),
    is: (text) => text.length <= longestValue && isWhole(phrases(), text.trim()),
  }
}

/** Whether a list's entry is the phrase a team asks to remove. */
export function same(entry: Entry, phrase: string): boolean {
  return canonical(phraseOf(entry)) === canonical(phrase)
}

interface Phrase {
  readonly phrase: string
  /** Letters that must stand in a text that holds the phrase: a plain search for them rules out most phrases. */
  readonly stem: string
  readonly guard?: Guarded
}

/** Phrases by their first character; `*` holds those that begin with any word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

function sort(entries: readonly Entry[]): Phrases {
  return byFirst(
    entries.flatMap((entry) => {
      const phrase = canonical(phraseOf(entry))
      if (phrase === '' || phrase.length > longestPhrase) return []
      const stem = phrase.split(/[ *'-]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
      return [typeof entry === 'string' ? { phrase, stem } : { phrase, stem, guard: entry }]
    }),
  )
}

function byFirst(phrases: Iterable<Phrase>): Phrases {
  const sorted = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = isAnyWord(phrase.phrase, 0) ? '*' : (phrase.phrase[0] ?? '')
    const known = sorted.get(first)
    if (known) known.push(phrase)
    else sorted.set(first, [phrase])
  }
  return sorted
}

/** The phrases whose stem stands somewhere in the text. */
function* possible(phrases: Phrases, lower: string): Iterable<Phrase> {
  for (const known of phrases.values()) for (const phrase of known) if (lower.includes(phrase.stem)) yield phrase
}

function phraseOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.phrase
}

function canonical(phrase: string): string {
  const lower = phrase.toLowerCase()
  const plain = /^[!-~]+(?: [!-~]+)*$/.test(lower)
  return plain ? lower : lowered(phrase.normalize('NFC')).trim().replace(/\s+/g, ' ')
}

function find(list: Phrases, text: string): Hit[] {
  const hits: Hit[] = []
  const phrases = byFirst(possible(list, smallLetters(text)))
  if (phrases.size === 0) return hits
  const said = mask(text)
  const lower = lowered(said)
  const anyWord = phrases.get('*')
  let at = 0
  while (at < lower.length) {
    const known = phrases.get(lower[at] ?? '')
    let end = 0
    if ((known || anyWord) && mayBegin(lower, at)) {
      end = longest(known, lower, said, at)
      if (anyWord) end = Math.max(end, longest(anyWord, lower, said, at))
    }
    if (end > 0) hits.push({ start: at, end, text: text.slice(at, end) })
    at = Math.max(end, at + 1)
  }
  return hits
}

/** Many lists are held against the same texts one after another: a text's small letters are kept for the next. */
const small = new Map<string, string>()
const mostKept = 2000

function smallLetters(text: string): string {
  let lower = small.get(text)
  if (lower === undefined) {
    lower = lowered(text)
    if (small.size >= mostKept) small.clear()
    small.set(text, lower)
  }
  return lower
}

function mayBegin(lower: string, at: number): boolean {
  if (!isWordAt(lower, at) || isUnspaced(lower.codePointAt(at) ?? 0)) return true
  const before = lower[at - 1] ?? ' '
  if (before === '@' || isWordBefore(lower, at)) return false
  // "£18+" and "2.18" are no "18+".
  return !/[.,£$€¥]/.test(before) || !/\d/.test(lower[at] ?? '')
}

/** The end of the longest phrase that begins here and stands in surroundings where it counts; 0 where there is none. */
function longest(phrases: readonly Phrase[] | undefined, lower: string, said: string, at: number): number {
  let best = 0
  for (const { phrase, guard } of phrases ?? []) {
    const end = endOf(phrase, 0, lower, at)
    if (end > best && endsWell(lower, end) && isSpoken(phrase) && (!guard || stands(guard, said, at, end))) best = end
  }
  return best
}

/** A phrase without letters ("-") means something only where it stands alone. */
function isSpoken(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (isWordAt(phrase, at)) return true
  return false
}

function stands(guard: Guarded, said: string, start: number, end: number): boolean {
  if (guard.exact && said.slice(start, end) !== guard.phrase) return false
  if (guard.unless?.test(said.slice(start, end))) return false
  if (guard.unlessAfter?.test(said.slice(Math.max(0, start - reach), start))) return false
  return !guard.unlessBefore?.test(said.slice(end, end + reach))
}

function isWhole(phrases: Phrases, value: string): boolean {
  const lower = lowered(value)
  const known = phrases.get(lower[0] ?? '')
  const anyWord = phrases.get('*')
  if (!known && !anyWord) return false
  const bare = /[.!。]$/.test(lower) ? lower.replace(/\s?[.!。]$/, '') : lower
  const isIt = ({ phrase, guard }: Phrase) => (!guard?.exact || value.startsWith(guard.phrase)) && isEither(phrase)
  const isEither = (phrase: string) =>
    endOf(phrase, 0, lower, 0) === lower.length || (bare !== lower && endOf(phrase, 0, bare, 0) === bare.length)
  return (known?.some(isIt) ?? false) || (anyWord?.some(isIt) ?? false)
}

/** Where the rest of the phrase ends if the text goes on with it here, or -1. */
function endOf(phrase: string, from: number, lower: string, start: number): number {
  let at = start
  for (let next = from; next < phrase.length; next++) {
    const character = phrase[next]
    if (character === ' ') {
      const end = Math.max(afterSpace(lower, at), afterHyphen(lower, at))
      if (end === at) return -1
      at = end
    } else if (character === '-' && next > 0 && isWordBefore(phrase, next) && isBoundary(phrase, next + 1)) {
      return overHyphen(phrase, next + 1, lower, at)
    } else if (character === '*' && isAnyWord(phrase, next)) {
      const end = runOf(isWordAt, lower, at)
      if (end === at) return -1
      at = end
    } else if (character === '*' && closesWord(phrase, next) && isWordBefore(phrase, next)) {
      at = runOf(isPartOfWord, lower, at)
    } else {
      if (character !== lower[at]) return -1
      at++
    }
  }
  return at
}

function overHyphen(phrase: string, next: number, lower: string, at: number): number {
  const hyphen = afterHyphen(lower, at)
  const end = hyphen > at ? endOf(phrase, next, lower, hyphen) : -1
  if (end >= 0) return end
  const space = afterSpace(lower, at)
  const spaced = space > at ? endOf(phrase, next, lower, space) : -1
  return spaced >= 0 ? spaced : endOf(phrase, next, lower, at)
}

/** Behind a hyphen: "ring-fenced" and "lead-to-*" have a gap there, "18-" has not. */
function isBoundary(phrase: string, at: number): boolean {
  return isWordAt(phrase, at) || phrase[at] === '*'
}

function closesWord(phrase: string, at: number): boolean {
  return at + 1 === phrase.length || phrase[at + 1] === ' '
}

/** A `*` that is a word of its own. */
function isAnyWord(phrase: string, at: number): boolean {
  return (
    phrase[at] === '*' && phrase.length > 1 && closesWord(phrase, at) && (at === 0 || /[ -]/.test(phrase[at - 1] ?? ''))
  )
}

function runOf(belongs: (text: string, at: number) => boolean, text: string, from: number): number {
  let end = from
  while (end < text.length && belongs(text, end)) end++
  return end
}

/** Letters and their marks, no digits: the ending of a word. */
function isPartOfWord(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  return code < 128 ? code > 96 && code < 123 : isWordAt(lower, at)
}

function afterSpace(lower: string, at: number): number {
  let end = at
  while (end < lower.length && isSpace(lower.charCodeAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  )
}

function afterHyphen(lower: string, at: number): number {
  return '-‐‑–_'.includes(lower[at] ?? ' ') ? at + 1 : at
}

/** A word ends where no letter follows. "everyone's" is not "everyone": what belongs to it is meant. */
function endsWell(lower: string, at: number): boolean {
  if (!isWordBefore(lower, at) || isUnspaced(lower.codePointAt(at - 1) ?? 0)) return true
  return !isWordAt(lower, at) && !(lower[at] === "'" && isLetterAt(lower, at + 1))
}

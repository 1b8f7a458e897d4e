import { isUnspaced, isWordAt, isWordBefore, lowered } from './letters.ts'
import { mask } from './mask.ts'
import { endOf, endsWell, isAnyWord, runOf } from './phrase-ends.ts'
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
  readonly guard?: Guarded
}

interface Phrases {
  /** By their first character; `*` holds those that begin with any word. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  /** By the head of their first fixed word, as `headsIn` gives the heads of a text; '' holds those that have none. */
  readonly byHead: ReadonlyMap<string, readonly Phrase[]>
}

function sort(entries: readonly Entry[]): Phrases {
  const phrases = entries.flatMap((entry) => {
    const phrase = canonical(phraseOf(entry))
    if (phrase === '' || phrase.length > longestPhrase) return []
    return [typeof entry === 'string' ? { phrase } : { phrase, guard: entry }]
  })
  return { byFirst: grouped(phrases, firstOf), byHead: grouped(phrases, ({ phrase }) => headOf(phrase)) }
}

function grouped(phrases: Iterable<Phrase>, keyOf: (phrase: Phrase) => string): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const key = keyOf(phrase)
    const known = groups.get(key)
    if (known) known.push(phrase)
    else groups.set(key, [phrase])
  }
  return groups
}

function firstOf({ phrase }: Phrase): string {
  return isAnyWord(phrase, 0) ? '*' : (phrase[0] ?? '')
}

const headLength = 4

/** The first letters of the phrase's first fixed word; '' where a text that holds it may begin that word otherwise. */
function headOf(phrase: string): string {
  const word = phrase.split(' ').find((part) => part !== '*') ?? ''
  if (!isWordAt(word, 0)) return ''
  const fixed = runOf(isWordAt, word, 0)
  if (fixed >= headLength) return word.slice(0, headLength)
  // "e-mail" is also "email", "ad*" is also "adverts": too short to tell by.
  return word[fixed] === '-' || word[fixed] === '*' ? '' : word.slice(0, fixed)
}

/** The phrases that may stand in the text, judged by how its words begin. */
function possible({ byHead }: Phrases, text: string): readonly Phrase[] {
  const heads = headsIn(text)
  if (heads === undefined) return [...byHead.values()].flat()
  const found = [...(byHead.get('') ?? [])]
  for (const head of heads) {
    const known = byHead.get(head)
    if (known) found.push(...known)
  }
  return found
}

/** Many lists are held against the same texts one after another: what a text's words begin with is kept for the next. */
const headsOf = new Map<string, readonly string[] | undefined>()
const mostKept = 2000
const longestKept = 2000
/** Of long texts only the last one: several lists are held against it in a row. */
let lastLong: { readonly text: string; readonly heads: readonly string[] | undefined } | undefined

/** The first letters of every word, each once; undefined for scripts that do not part their words. */
function headsIn(text: string): readonly string[] | undefined {
  if (headsOf.has(text)) return headsOf.get(text)
  if (lastLong?.text === text) return lastLong.heads
  const lower = lowered(text)
  const heads = new Set<string>()
  let isUnparted = false
  for (let at = 0; at < lower.length && !isUnparted; at++) {
    if (!isWordAt(lower, at)) continue
    isUnparted = isUnspaced(lower.codePointAt(at) ?? 0)
    const end = runOf(isWordAt, lower, at)
    heads.add(lower.slice(at, Math.min(end, at + headLength)))
    at = end
  }
  const found = isUnparted ? undefined : [...heads]
  if (text.length > longestKept) {
    lastLong = { text, heads: found }
    return found
  }
  if (headsOf.size >= mostKept) headsOf.clear()
  headsOf.set(text, found)
  return found
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
  const candidates = possible(list, text)
  if (candidates.length === 0) return hits
  const said = mask(text)
  const lower = lowered(said)
  const begins = candidates.map(({ phrase }) => beginning(phrase))
  // Where each candidate may begin next; the search goes from place to place and not from letter to letter.
  const places = begins.map((begin) => indexFrom(lower, begin, 0))
  for (let at = Math.min(...places); at < lower.length; at = Math.min(...places)) {
    const here = candidates.filter((_, index) => places[index] === at)
    const end = mayBegin(lower, at) ? longest(here, lower, said, at) : 0
    if (end > 0) hits.push({ start: at, end, text: text.slice(at, end) })
    for (let index = 0; index < places.length; index++) {
      if ((places[index] ?? 0) < Math.max(end, at + 1))
        places[index] = indexFrom(lower, begins[index] ?? '', Math.max(end, at + 1))
    }
  }
  return hits
}

/** The fixed signs that the phrase begins with; '' where it begins with any word. */
function beginning(phrase: string): string {
  if (isAnyWord(phrase, 0)) return ''
  return /^[^ *-]+/.exec(phrase)?.[0] ?? phrase[0] ?? ''
}

function indexFrom(text: string, signs: string, from: number): number {
  const at = signs === '' ? from : text.indexOf(signs, from)
  return at < 0 ? Number.POSITIVE_INFINITY : at
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

function isWhole(list: Phrases, value: string): boolean {
  const candidates = beginningWith(list, value)
  if (candidates.length === 0) return false
  const lower = lowered(value)
  const bare = /[.!。]$/.test(lower) ? lower.replace(/\s?[.!。]$/, '') : lower
  const isIt = ({ phrase, guard }: Phrase) => (!guard?.exact || value.startsWith(guard.phrase)) && isEither(phrase)
  const isEither = (phrase: string) =>
    endOf(phrase, 0, lower, 0) === lower.length || (bare !== lower && endOf(phrase, 0, bare, 0) === bare.length)
  return candidates.some(isIt)
}

/** The phrases that the value may be as a whole. */
function beginningWith({ byFirst }: Phrases, value: string): readonly Phrase[] {
  const known = byFirst.get(lowered(value.slice(0, 1))) ?? []
  const anyWord = byFirst.get('*')
  return anyWord ? [...known, ...anyWord] : known
}

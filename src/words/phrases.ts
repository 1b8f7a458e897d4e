import { mask } from './mask.ts'
import type { Hit } from './words.ts'

/**
 * A phrase of a list. In it `*` at the end of a word stands for any ending (alone: for any one word), a hyphen for a
 * hyphen, a space or nothing, a space for any white space or a hyphen, an apostrophe for either kind.
 */
export type Entry = string | Guarded

/** A phrase that means what it is listed for only in some surroundings. All expressions see at most 60 characters. */
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

const wordCharacter = '[\\p{L}\\p{N}\\p{M}]'
const startsWord = '(?<![\\p{L}\\p{N}\\p{M}@])'
const startsNumber = '(?<![\\p{L}\\p{N}\\p{M}.,]|\\p{Sc}\\s?)'
// "everyone's" is not "everyone": what belongs to it is meant.
const endsWord = "(?![\\p{L}\\p{N}\\p{M}]|['’]\\p{L})"
/** Scripts that write no spaces: their words have no edges to ask for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const reach = 60
const longestValue = 1000

/** Compiles a list on first use, because most runs need few of them. */
export function matcher(entries: readonly Entry[]): Matcher {
  const phrases = entries.map(normal).filter(({ phrase }) => phrase !== '')
  if (phrases.length === 0) return nothing
  // Most words first, then most letters: with the leftmost match of an alternation this gives the longest phrase.
  const sorted = [...phrases].sort(
    (a, b) => wordCount(b.phrase) - wordCount(a.phrase) || b.phrase.length - a.phrase.length,
  )
  // A phrase without letters ("-") means something only where it stands alone.
  const spoken = sorted.filter(({ phrase }) => /[\p{L}\p{N}]/u.test(phrase))
  const guarded = spoken.filter((entry) => entry.exact || entry.unless || entry.unlessAfter || entry.unlessBefore)

  const finder = lazy(() => new RegExp(alternatives(spoken), 'giu'))
  const whole = lazy(() => new RegExp(`^(?:${sorted.map(({ phrase }) => source(phrase)).join('|')})$`, 'iu'))
  const guards = lazy(() =>
    guarded.map((entry) => ({
      ...entry,
      itself: new RegExp(`^${source(entry.phrase)}$`, entry.exact ? 'u' : 'iu'),
      loosely: new RegExp(`^${source(entry.phrase)}$`, 'iu'),
    })),
  )

  function stands(text: string, start: number, found: string): boolean {
    for (const guard of guards()) {
      if (!guard.loosely.test(found)) continue
      if (!guard.itself.test(found) || guard.unless?.test(found)) return false
      if (guard.unlessAfter?.test(text.slice(Math.max(0, start - reach), start))) return false
      const end = start + found.length
      return !guard.unlessBefore?.test(text.slice(end, end + reach))
    }
    return true
  }

  return {
    find(text) {
      if (spoken.length === 0) return []
      const hits: Hit[] = []
      const said = mask(text)
      for (const { 0: found, index } of said.matchAll(finder())) {
        if (stands(said, index, found)) hits.push({ start: index, end: index + found.length, text: found })
      }
      return hits
    },
    is(text) {
      if (text.length > longestValue) return false
      const value = text.trim()
      return whole().test(value) || whole().test(value.replace(/\s?[.!。]$/u, ''))
    },
  }
}

/** Whether a list's entry is the phrase a team asks to remove. */
export function same(entry: Entry, phrase: string): boolean {
  return normal(entry).phrase.toLowerCase() === normal(phrase).phrase.toLowerCase()
}

function normal(entry: Entry): Guarded {
  const guarded = typeof entry === 'string' ? { phrase: entry } : entry
  return { ...guarded, phrase: guarded.phrase.normalize('NFC').replaceAll(/[’ʼ]/g, "'").trim().replaceAll(/\s+/g, ' ') }
}

function wordCount(phrase: string): number {
  return phrase.split(/[ -]/).length
}

/** Phrases with the same left edge share its test: it is what a long text pays for at every character. */
function alternatives(phrases: readonly Guarded[]): string {
  const edges = new Map<string, string[]>()
  for (const { phrase } of phrases) {
    const first = phrase[0] ?? ''
    const last = phrase.at(-1) ?? ''
    const before = !isWord(first) && first !== '*' ? '' : /\d/.test(first) ? startsNumber : startsWord
    const after = isWord(last) || last === '*' ? endsWord : ''
    const sources = edges.get(before) ?? []
    sources.push(source(phrase) + after)
    edges.set(before, sources)
  }
  return [...edges].map(([before, sources]) => `${before}(?:${sources.join('|')})`).join('|')
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character) && !unspaced.test(character)
}

function source(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      if (word === '*') return `${wordCharacter}+`
      const open = word.length > 1 && word.endsWith('*')
      const stem = open ? word.slice(0, -1) : word
      const parts = [...stem].map((character, at, all) => {
        if (character === "'") return "['’ʼ]"
        if (character === '-' && isWord(all[at - 1] ?? '') && isWord(all[at + 1] ?? '')) return '(?:[-‐‑–_]|\\s+)?'
        return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
      })
      return parts.join('') + (open ? '[\\p{L}\\p{M}]*' : '')
    })
    .join('(?:\\s+|[-‐‑_])')
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

import type { Hit } from '../words.ts'
import { canonical, type Entry, type Guarded } from './entry.ts'
import { isUnspaced, isWordAt, isWordBefore, lowered } from './letters.ts'
import { mask } from './mask.ts'
import { endOf, endsWell, isAnyWord } from './phrase-ends.ts'
import { type Candidates, indexed, toldBy } from './phrase-index.ts'
import { rememberedWhole } from './remembered.ts'

export interface Matcher {
  find(text: string): readonly Hit[]
  is(text: string): boolean
  /** Those of the texts in which there is something to find, in their order. */
  among<T extends { readonly text: string }>(texts: readonly T[]): T[]
}

export const nothing: Matcher = { find: () => [], is: () => false, among: () => [] }

const reach = 60
const longestValue = 1000

/**
 * A matcher for a list. The list is made, and each of its phrases, for the first text that may hold it: most runs need few.
 * Without candidates known ahead they are found out from the list.
 */
export function matcher(entries: () => readonly Entry[], candidates?: Candidates): Matcher {
  let phrases: Phrases | undefined
  let known = candidates
  const places = (text: string) => {
    known ??= toldBy(indexed({ list: entries })).of('list') as Candidates
    return known(text)
  }
  /** Those that the text may hold. */
  const possible = (text: string): readonly Phrase[] => {
    const those = places(text)
    if (those?.length === 0) return none
    phrases ??= new Phrases(entries())
    return those ? phrases.at(those) : phrases.all()
  }
  const hits = rememberedWhole((text) => hitsOf(possible(text), text))
  const find = (text: string) => (places(text)?.length === 0 ? noHits : hits(text))
  return {
    find,
    is: (text) => text.length <= longestValue && isAny(possible(text), text.trim()),
    among: (texts) => texts.filter(({ text }) => find(text).length > 0),
  }
}

const none: readonly Phrase[] = []
const noHits: readonly Hit[] = []

interface Phrase {
  readonly phrase: string
  readonly guard?: Guarded
  /** The fixed signs that it begins with: see `beginning`. */
  readonly begin: string
}

/** The phrases of a list, each made when it is first looked for. */
class Phrases {
  readonly #entries: readonly Entry[]
  readonly #made: (Phrase | undefined)[] = []

  constructor(entries: readonly Entry[]) {
    this.#entries = entries
  }

  at(places: readonly number[]): Phrase[] {
    return places.map((place) => {
      const made = this.#made[place] ?? phraseFrom(this.#entries[place] ?? '')
      this.#made[place] = made
      return made
    })
  }

  all(): Phrase[] {
    return this.at([...this.#entries.keys()]).filter(({ phrase }) => phrase !== '')
  }
}

function phraseFrom(entry: Entry): Phrase {
  const phrase = canonical(entry)
  return { phrase, begin: beginning(phrase), ...(typeof entry === 'object' && { guard: entry }) }
}

function hitsOf(candidates: readonly Phrase[], text: string): Hit[] {
  const hits: Hit[] = []
  const said = mask(text)
  const lower = lowered(said)
  // Where each candidate may begin next; the search goes from place to place and not from letter to letter.
  const places = candidates.map(({ begin }) => indexFrom(lower, begin, 0))
  for (let at = Math.min(...places); at < lower.length; at = Math.min(...places)) {
    const here = candidates.filter((_, index) => places[index] === at)
    const end = mayBegin(lower, at) ? longest(here, lower, said, at) : 0
    if (end > 0) hits.push({ start: at, end, text: text.slice(at, end) })
    for (let index = 0; index < places.length; index++) {
      if ((places[index] ?? 0) < Math.max(end, at + 1))
        places[index] = indexFrom(lower, candidates[index]?.begin ?? '', Math.max(end, at + 1))
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

/** Whether the value, a final stop aside, is one of the phrases. */
function isAny(phrases: readonly Phrase[], value: string): boolean {
  if (phrases.length === 0) return false
  const lower = lowered(value)
  const bare = /[.!。]$/.test(lower) ? lower.replace(/\s?[.!。]$/, '') : lower
  const isEither = (phrase: string) =>
    endOf(phrase, 0, lower, 0) === lower.length || (bare !== lower && endOf(phrase, 0, bare, 0) === bare.length)
  return phrases.some(({ phrase, guard }) => (!guard?.exact || value.startsWith(guard.phrase)) && isEither(phrase))
}

import { headsIn, headsOf, startOf, startsOf } from './heads.ts'
import { isUnspaced, isWordAt, isWordBefore, lowered } from './letters.ts'
import { mask } from './mask.ts'
import { endOf, endsWell, isAnyWord } from './phrase-ends.ts'
import { type Heads, letterOf, type Sieve } from './sieve.ts'
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
  /** Those of the texts in which there is something to find, in their order. */
  among<T extends { readonly text: string }>(texts: readonly T[]): T[]
}

export const nothing: Matcher = { find: () => [], is: () => false, among: () => [] }

const reach = 60
const longestValue = 1000
const longestPhrase = 200

/** A matcher for a list. The list is made and sorted for the first text that may hold something of it: most runs need few. */
export function matcher(entries: () => readonly Entry[], sieve?: Sieve): Matcher {
  let built: Phrases | undefined
  const phrases = () => {
    built ??= new Phrases(entries())
    return built
  }
  const findIn = (text: string) => (sieve?.mayStandIn(text) === false ? [] : find(phrases(), text))
  const isValue = (value: string) => sieve?.mayBe(value) !== false && isWhole(phrases(), value)
  return {
    find: findIn,
    is: (text) => text.length <= longestValue && isValue(text.trim()),
    among: (texts) => texts.filter(({ text }) => findIn(text).length > 0),
  }
}

/** How the phrases of lists begin, for `sievesFrom`. */
export function headsOfLists(lists: Readonly<Record<string, () => readonly Entry[]>>): Heads {
  const within = new Map<string, string>()
  const start = new Map<string, string>()
  for (const [index, entries] of Object.values(lists).entries()) {
    const { byHead, byStart } = new Phrases(entries())
    for (const head of byHead.keys()) within.set(head, (within.get(head) ?? '') + letterOf(index))
    for (const head of byStart.keys()) start.set(head, (start.get(head) ?? '') + letterOf(index))
  }
  const text = (table: ReadonlyMap<string, string>) =>
    [...table]
      .map(([head, letters]) => `${head}:${letters}`)
      .sort()
      .join(' ')
  return { lists: Object.keys(lists).join(' '), within: text(within), start: text(start) }
}

/** Whether a list's entry is the phrase a team asks to remove. */
export function same(entry: Entry, phrase: string): boolean {
  return canonical(phraseOf(entry)) === canonical(phrase)
}

interface Phrase {
  readonly phrase: string
  readonly guard?: Guarded
  /** Found out when a text is first searched for it: see `beginning`. */
  begin?: string
}

/** The phrases of a list, sorted for what is asked when it is asked: most lists are only ever asked one of the two. */
class Phrases {
  readonly all: readonly Phrase[]
  #byHead: ReadonlyMap<string, readonly Phrase[]> | undefined
  #byStart: ReadonlyMap<string, readonly Phrase[]> | undefined

  constructor(entries: readonly Entry[]) {
    const all: Phrase[] = []
    for (const entry of entries) {
      const phrase = canonical(phraseOf(entry))
      if (phrase === '' || phrase.length > longestPhrase) continue
      all.push(typeof entry === 'string' ? { phrase } : { phrase, guard: entry })
    }
    this.all = all
  }

  /** By the heads of a word of theirs, as `headsIn` gives the heads of a text; '' holds those that have none. */
  get byHead(): ReadonlyMap<string, readonly Phrase[]> {
    this.#byHead ??= grouped(this.all, headsOf)
    return this.#byHead
  }

  /** By the heads of their first word; '' holds those whose first word has none. */
  get byStart(): ReadonlyMap<string, readonly Phrase[]> {
    this.#byStart ??= grouped(this.all, startsOf)
    return this.#byStart
  }
}

function grouped(phrases: readonly Phrase[], keysOf: (phrase: string) => readonly string[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const one of phrases) {
    for (const key of keysOf(one.phrase)) {
      const known = groups.get(key)
      if (known) known.push(one)
      else groups.set(key, [one])
    }
  }
  return groups
}

/** The phrases that may stand in the text, judged by how its words begin. */
function possible({ all, byHead }: Phrases, text: string): readonly Phrase[] {
  const heads = headsIn(text)
  if (heads === undefined) return all
  let found = byHead.get('') ?? []
  for (const head of heads) {
    const known = byHead.get(head)
    if (known) found = found.length === 0 ? known : [...found, ...known]
  }
  return found
}

/** The words of an entry, without its surroundings. */
export function phraseOf(entry: Entry): string {
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
  const begins = candidates.map((one) => {
    one.begin ??= beginning(one.phrase)
    return one.begin
  })
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

function isWhole({ byStart }: Phrases, value: string): boolean {
  const lower = lowered(value)
  const headed = byStart.get(startOf(lower))
  const headless = byStart.get('')
  if (!headed && !headless) return false
  const bare = /[.!。]$/.test(lower) ? lower.replace(/\s?[.!。]$/, '') : lower
  const isEither = (phrase: string) =>
    endOf(phrase, 0, lower, 0) === lower.length || (bare !== lower && endOf(phrase, 0, bare, 0) === bare.length)
  const isIt = ({ phrase, guard }: Phrase) => (!guard?.exact || value.startsWith(guard.phrase)) && isEither(phrase)
  return headed?.some(isIt) === true || headless?.some(isIt) === true
}

import { isUnspaced, isWordAt, lowered } from './letters.ts'
import { runOf } from './phrase-ends.ts'

/**
 * How words begin, which tells at little cost where a phrase cannot stand: a text that holds it has words that begin as
 * the words of the phrase do.
 */

const headLength = 4

/**
 * How the phrase's longest fixed word begins: one head, or two for "e-mail", which is also "email". A text that holds the
 * phrase has one of them; none where the words may begin otherwise ("ad*" is also "adverts").
 */
export function headsOf(phrase: string): readonly string[] {
  let best: readonly string[] = []
  let longest = 0
  for (const word of phrase.split(' ')) {
    const fixed = isWordAt(word, 0) ? runOf(isWordAt, word, 0) : 0
    if (fixed <= longest) continue
    const heads = headsOfWord(word, fixed)
    if (heads.length === 0) continue
    best = heads
    longest = fixed
  }
  return best
}

/** How a text that is the phrase may begin; '' where that cannot be told. */
export function startsOf(phrase: string): readonly string[] {
  const [word = ''] = phrase.split(' ', 1)
  const heads = isWordAt(word, 0) ? headsOfWord(word, runOf(isWordAt, word, 0)) : []
  return heads.length > 0 ? heads : ['']
}

/** How a text in small letters begins; '' where it begins with no word. */
export function startOf(lower: string): string {
  let end = 0
  while (end < headLength && isWordAt(lower, end)) end++
  return lower.slice(0, end)
}

function headsOfWord(word: string, fixed: number): readonly string[] {
  if (fixed >= headLength || (word[fixed] !== '-' && word[fixed] !== '*')) return [head(word, fixed)]
  if (word[fixed] === '*') return []
  const joined = word.replaceAll('-', '')
  const end = runOf(isWordAt, joined, 0)
  return end >= headLength || end === joined.length ? [head(word, fixed), head(joined, end)] : []
}

function head(word: string, end: number): string {
  return word.slice(0, Math.min(end, headLength))
}

/** Many lists are held against the same texts one after another: what a text's words begin with is kept for the next. */
const known = new Map<string, readonly string[] | undefined>()
const mostKept = 2000
const longestKept = 2000

/** The first letters of every word, each once; undefined for scripts that do not part their words. */
export function headsIn(text: string): readonly string[] | undefined {
  const kept = known.get(text)
  if (kept !== undefined || known.has(text)) return kept
  const heads = readHeads(lowered(text))
  if (text.length > longestKept) return heads
  if (known.size >= mostKept) known.clear()
  known.set(text, heads)
  return heads
}

function readHeads(lower: string): readonly string[] | undefined {
  const heads = new Set<string>()
  for (let at = 0; at < lower.length; at++) {
    if (!isWordAt(lower, at)) continue
    if (isUnspaced(lower.codePointAt(at) ?? 0)) return undefined
    const end = runOf(isWordAt, lower, at)
    heads.add(lower.slice(at, Math.min(end, at + headLength)))
    at = end
  }
  return [...heads]
}

/** Where in a list of texts each head stands: the places of the texts, rising. */
export interface HeadIndex {
  readonly byHead: ReadonlyMap<string, readonly number[]>
  /** The texts whose words cannot be told apart. */
  readonly unparted: readonly number[]
}

const indexes = new WeakMap<readonly unknown[], HeadIndex>()

/** Made once for a list: the texts of a plan are asked for one list of phrases after another. */
export function headIndexOf(texts: readonly { readonly text: string }[]): HeadIndex {
  let index = indexes.get(texts)
  if (!index) {
    index = indexed(texts)
    indexes.set(texts, index)
  }
  return index
}

function indexed(texts: readonly { readonly text: string }[]): HeadIndex {
  const byHead = new Map<string, number[]>()
  const unparted: number[] = []
  for (const [place, { text }] of texts.entries()) {
    const heads = headsIn(text)
    if (!heads) unparted.push(place)
    for (const head of heads ?? []) {
      const places = byHead.get(head)
      if (places) places.push(place)
      else byHead.set(head, [place])
    }
  }
  return { byHead, unparted }
}

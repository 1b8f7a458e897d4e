import { distance } from 'fastest-levenshtein'
import { slug } from './ids.ts'

/** The name that `written` was probably meant to be: the nearest of `known`, if no other is as near. */
export function nearest(written: string, known: Iterable<string>, most?: number): string | undefined {
  const [name, ...others] = allNearest(written, known, most)
  return others.length > 0 ? undefined : name
}

/**
 * The id that a name was probably meant to be: the nearest, or the only one that has all its words and more, as
 * `sales-of-day-passes` for "day passes".
 */
export function idMeant(name: string, ids: Iterable<string>): string | undefined {
  const known = [...ids]
  const near = nearest(name, known)
  const words = near === undefined && name.length <= longest ? slug(name).split('-') : []
  if (words.length < 2) return near
  const [only, ...others] = known.filter((id) => hasAll(words, `-${id}-`))
  return others.length === 0 ? only : undefined
}

const hasAll = (words: readonly string[], id: string) => words.every((word) => id.includes(`-${word}-`))

/**
 * The names that `written` may have been meant to be: all that are as near as the nearest of `known`, if that is near
 * enough to be sure (a third of the letters may differ, or `most`; two neighbours swapped count as one).
 */
export function allNearest(written: string, known: Iterable<string>, most?: number): string[] {
  if (written.length > longest) return []
  const word = fold(written)
  let all: string[] = []
  let least = most ?? Math.max(1, Math.floor(word.length / 3))
  for (const name of known) {
    const other = fold(name)
    // What one has more letters than the other, they are apart at least; a plural s counts for half.
    if (Math.abs(other.length - word.length) > least + 0.5) continue
    const away = apart(word, other)
    if (away < least) [all, least] = [[name], away]
    else if (away === least) all.push(name)
  }
  return all
}

/** A longer name is no slip of the pen, and how far two are apart takes as long as both are long. */
const longest = 100

/**
 * Can `written` only be a slip for `name`: other hyphens or capitals, or one wrong letter in words of some length? Short
 * words, first letters and digits tell things apart: `email-uk` is not a slip for `email-us`.
 */
export function isSlipOf(name: string, written: string): boolean {
  const [word, meant] = [fold(written), fold(name)]
  if (word.replaceAll('-', '') === meant.replaceAll('-', '')) return true
  if (word.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false
  const [parts, others] = [word.split('-'), meant.split('-')]
  return parts.length === others.length && parts.every((part, at) => isSlipOfWord(part, others[at] ?? ''))
}

function isSlipOfWord(word: string, meant: string): boolean {
  if (word === meant) return true
  return word[0] === meant[0] && Math.min(word.length, meant.length) >= 4 && apart(word, meant) <= 1
}

/** Case, hyphens of any kind, underscores, quotes and a plural s are not what people get wrong: they count for little. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/["'\u2018-\u201e]/g, '')
    .replace(/[\s_\u2010-\u2015-]+/g, '-')
}

function apart(a: string, b: string): number {
  if (a === b) return 0
  if (a === `${b}s` || b === `${a}s`) return 0.5
  const edits = distance(a, b)
  return edits === 2 && a.length === b.length && isSwap(a, b) ? 1 : edits
}

function isSwap(a: string, b: string): boolean {
  for (let at = 0; at < a.length - 1; at++) {
    if (a[at] !== b[at]) return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  }
  return false
}

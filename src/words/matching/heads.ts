import { isUnspaced, isWordAt, lowered } from './letters.ts'
import { runOf } from './phrase-ends.ts'

/**
 * How words begin, which tells at little cost where a phrase cannot stand: a text that holds it has words that begin as
 * the words of the phrase do.
 */

const headLength = 4

/**
 * How the phrase's longest word begins: one head, or two for "e-mail", which is also "email". A text that holds the phrase
 * has one of them; '' where the words may begin otherwise ("ad*" is also "adverts").
 */
export function headsOf(phrase: string): readonly string[] {
  // The longest word of a phrase is the rarest in texts.
  for (const word of phrase.split(' ').sort((a, b) => b.length - a.length)) {
    const heads = headsOfWord(word)
    if (heads.length > 0) return heads
  }
  return ['']
}

function headsOfWord(word: string): readonly string[] {
  const run = word.slice(0, runOf(isWordAt, word, 0))
  const next = word[run.length]
  if (run === '' || run.length >= headLength || (next !== '-' && next !== '*'))
    return run === '' ? [] : [run.slice(0, headLength)]
  // "e-mail" is also "email", "ad*" is also "adverts": too short to tell by.
  if (next === '*') return []
  const joined = word.replaceAll('-', '')
  const whole = joined.slice(0, runOf(isWordAt, joined, 0))
  return whole.length >= headLength || whole === joined ? [run, whole.slice(0, headLength)] : []
}

/** The first letters of every word, each once; undefined for scripts that do not part their words. */
export function headsIn(text: string): readonly string[] | undefined {
  const lower = lowered(text)
  if (/^[\0-\x7f]*$/.test(lower)) return [...new Set(lower.match(plainHeads))]
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

const plainHeads = /(?<![a-z0-9])[a-z0-9]{1,4}/g

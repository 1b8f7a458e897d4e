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
  if (!phrase.includes(' ')) return startsOf(phrase)
  const words = phrase.split(' ')
  // The longest word of a phrase is the rarest in texts.
  let longest = ''
  for (const word of words) if (word.length > longest.length) longest = word
  const heads = headsOfWord(longest)
  if (heads.length > 0) return heads
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const others = headsOfWord(word)
    if (others.length > 0) return others
  }
  return ['']
}

/** How a text that is the phrase may begin; '' where that cannot be told. */
export function startsOf(phrase: string): readonly string[] {
  const end = phrase.indexOf(' ')
  const heads = headsOfWord(end < 0 ? phrase : phrase.slice(0, end))
  return heads.length > 0 ? heads : ['']
}

/** How a text in small letters begins; '' where it begins with no word. */
export function startOf(lower: string): string {
  let end = 0
  while (end < headLength && isWordAt(lower, end)) end++
  return lower.slice(0, end)
}

function headsOfWord(word: string): readonly string[] {
  // So nearly all words begin, and they are many.
  if (wholeHead.test(word)) return [word.slice(0, headLength)]
  const run = runAtStart(word)
  const next = word[run.length]
  if (run === '' || run.length >= headLength || (next !== '-' && next !== '*'))
    return run === '' ? [] : [run.slice(0, headLength)]
  // "e-mail" is also "email", "ad*" is also "adverts": too short to tell by.
  if (next === '*') return []
  const joined = word.replaceAll('-', '')
  const whole = runAtStart(joined)
  return whole.length >= headLength || whole === joined ? [run, whole.slice(0, headLength)] : []
}

const wholeHead = /^[a-z0-9]{4}/

/** The letters and digits that the word begins with. An expression reads them faster than we can where all is ASCII. */
function runAtStart(word: string): string {
  const run = /^[a-z0-9]*/.exec(word)?.[0] ?? ''
  return word.charCodeAt(run.length) > 127 ? word.slice(0, runOf(isWordAt, word, 0)) : run
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

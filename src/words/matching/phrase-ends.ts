import { isLetterAt, isUnspaced, isWordAt, isWordBefore } from './letters.ts'

/** Where the rest of the phrase ends if the text goes on with it here, or -1. */
export function endOf(phrase: string, from: number, lower: string, start: number): number {
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
export function isAnyWord(phrase: string, at: number): boolean {
  return (
    phrase[at] === '*' && phrase.length > 1 && closesWord(phrase, at) && (at === 0 || /[ -]/.test(phrase[at - 1] ?? ''))
  )
}

/** Where a run of characters that belong together ends. */
export function runOf(belongs: (text: string, at: number) => boolean, text: string, from: number): number {
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
export function endsWell(lower: string, at: number): boolean {
  if (!isWordBefore(lower, at) || isUnspaced(lower.codePointAt(at - 1) ?? 0)) return true
  return !isWordAt(lower, at) && !(lower[at] === "'" && isLetterAt(lower, at + 1))
}

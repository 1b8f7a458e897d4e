/** An expression that is only asked where it may match. */
export interface Gated {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * An expression of many words takes V8 longer to prepare than a plan takes to be read, and nearly all texts of a plan
 * hold none of them. So it stands behind what no match does without, in small letters with bars between: some words that
 * the text holds, or some that it begins with. What is put together of parts is given as a function.
 */
export function holding(words: string, form: RegExp | (() => RegExp)): Gated {
  return gated(words, form, (text, word) => text.includes(word), '')
}

/** The same for what a text begins with, white space aside. */
export function beginning(words: string, form: RegExp | (() => RegExp)): Gated {
  return gated(words, form, (text, word) => text.startsWith(word), '^')
}

/** After so many texts it pays to make an expression of the words as well: preparing it takes as long as they took. */
const few = 12

function gated(
  words: string,
  form: RegExp | (() => RegExp),
  has: (text: string, word: string) => boolean,
  start: '' | '^',
): Gated {
  let wanted: readonly string[] | undefined
  let asks = 0
  let gate: RegExp | undefined
  let made: RegExp | undefined
  const opens = (lower: string) => {
    wanted ??= words.split('|')
    if (asks++ < few) return wanted.some((word) => has(lower, word))
    gate ??= new RegExp(`${start}(?:${wanted.map(escaped).join('|')})`)
    return gate.test(lower)
  }
  const asked = (text: string) => {
    if (!opens(text.trimStart().toLowerCase())) return undefined
    made ??= typeof form === 'function' ? form() : form
    return made
  }
  return { test: (text) => asked(text)?.test(text) === true, exec: (text) => asked(text)?.exec(text) ?? null }
}

function escaped(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{}]/g, '\\$&')
}

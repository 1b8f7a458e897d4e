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
  return gated(words, form, (text, words) => words.some((word) => text.includes(word)))
}

/** The same for what a text begins with, white space aside. */
export function beginning(words: string, form: RegExp | (() => RegExp)): Gated {
  return gated(words, form, (text, words) => words.some((word) => text.startsWith(word)))
}

function gated(
  words: string,
  form: RegExp | (() => RegExp),
  opens: (text: string, words: readonly string[]) => boolean,
): Gated {
  let wanted: readonly string[] | undefined
  let made: RegExp | undefined
  const asked = (text: string) => {
    wanted ??= words.split('|')
    if (!opens(text.trimStart().toLowerCase(), wanted)) return undefined
    made ??= typeof form === 'function' ? form() : form
    return made
  }
  return { test: (text) => asked(text)?.test(text) === true, exec: (text) => asked(text)?.exec(text) ?? null }
}

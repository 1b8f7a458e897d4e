/** An expression that is only asked where it may match. */
export interface Gated {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * An expression of many words takes V8 longer to prepare than a plan takes to be read, and nearly all texts of a plan
 * hold none of them. So it stands behind what no match does without, in small letters with bars between: some words that
 * the text holds, or some that it begins with.
 */
export function holding(words: string, form: RegExp): Gated {
  return gated(words, form, (text, word) => text.includes(word))
}

/** The same for what a text begins with, white space aside. */
export function beginning(words: string, form: RegExp): Gated {
  return gated(words, form, (text, word) => text.startsWith(word))
}

function gated(words: string, form: RegExp, has: (text: string, word: string) => boolean): Gated {
  let wanted: readonly string[] | undefined
  const may = (text: string) => {
    wanted ??= words.split('|')
    const lower = text.trimStart().toLowerCase()
    return wanted.some((word) => has(lower, word))
  }
  return {
    test: (text) => may(text) && form.test(text),
    exec: (text) => (may(text) ? form.exec(text) : null),
  }
}

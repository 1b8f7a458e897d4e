import type { Words } from '../words.ts'

/** A longer text is not kept: it is rare, and would be held in memory for nothing. */
const longestRemembered = 500

/** Some plans' worth: what is kept longer takes more work to be rid of. */
const mostKept = 500

/** Nobody writes a field this long; what stands beyond is not looked at, so that no text keeps a rule busy for long. */
const longestJudged = 20_000

/**
 * The same judgement, asked once a text: many rules look at the same role, the same name, the same promise. What it
 * answers must not be changed by those who ask. It forgets everything when it has kept enough.
 */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  return (text) => {
    if (text.length > longestRemembered) return judge(text.slice(0, longestJudged))
    let answer = known.get(text)
    if (answer === undefined && !known.has(text)) {
      answer = judge(text)
      // A new one: V8 keeps what stood in a cleared one until its next big collection.
      if (known.size >= mostKept) known = new Map()
      known.set(text, answer)
    }
    return answer as T
  }
}

/** As `remembered`, and the whole of a long text, until the next long one is asked for. */
export function rememberedWhole<T>(judge: (text: string) => T): (text: string) => T {
  const short = remembered(judge)
  let last: { readonly text: string; readonly answer: T } | undefined
  return (text) => {
    if (text.length <= longestRemembered) return short(text)
    if (last?.text !== text) last = { text, answer: judge(text) }
    return last.answer
  }
}

/** The same for a judgement that depends on the words of a language. */
export function rememberedWith<T>(judge: (text: string, words: Words) => T): (text: string, words: Words) => T {
  return rememberedFor((words) => (text) => judge(text, words))
}

/** The same for a judgement that is made ready once for the words of a language. */
export function rememberedFor<T>(made: (words: Words) => (text: string) => T): (text: string, words: Words) => T {
  const byWords = new WeakMap<Words, (text: string) => T>()
  return (text, words) => {
    let asked = byWords.get(words)
    if (!asked) {
      asked = remembered(made(words))
      byWords.set(words, asked)
    }
    return asked(text)
  }
}

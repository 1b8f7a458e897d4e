import type { Hit } from '../words.ts'
import { lowered } from './letters.ts'

/** An expression that is only asked where it may match. */
export interface Gated {
  test(text: string): boolean
  /** What matches first. */
  find(text: string): Hit | undefined
}

interface Asked {
  /** The text as it was written, where capitals tell something; else it is asked in small letters, apostrophes straight. */
  readonly asWritten?: true
}

/**
 * An expression of many words takes V8 longer to prepare than a plan takes to be read (three times as long where capitals
 * do not matter to it), and nearly all texts of a plan hold none of them. So it is asked of small letters, and stands
 * behind what no match does without, in small letters with bars between: some words that the text holds, or some that it
 * begins with. Words may take several lines, as in a pattern. What is put together of parts is given as a function.
 */
export function holding(words: string, form: RegExp | (() => RegExp), asked: Asked = {}): Gated {
  return gated(words, form, '', asked)
}

/** The same for what a text begins with, white space aside. */
export function beginning(words: string, form: RegExp | (() => RegExp), asked: Asked = {}): Gated {
  return gated(words, form, '^', asked)
}

/** After so many texts it pays to make an expression of the words as well: preparing it takes as long as they took. */
const few = 12

function gated(words: string, form: RegExp | (() => RegExp), start: '' | '^', { asWritten }: Asked): Gated {
  let wanted: readonly string[] | undefined
  let asks = 0
  let gate: RegExp | undefined
  let made: RegExp | undefined
  const opens = (lower: string) => {
    wanted ??= words.replace(/\n */g, '').split('|')
    if (asks++ < few) return hasAny(lower, wanted, start)
    gate ??= new RegExp(`${start}(?:${wanted.map(escaped).join('|')})`)
    return gate.test(lower)
  }
  const found = (text: string) => {
    const lower = lowered(text)
    if (!opens(lower.trimStart())) return null
    made ??= typeof form === 'function' ? form() : form
    return made.exec(asWritten ? text : lower)
  }
  return {
    test: (text) => found(text) !== null,
    find(text) {
      const match = found(text)
      if (!match) return undefined
      const end = match.index + match[0].length
      return { start: match.index, end, text: text.slice(match.index, end) }
    },
  }
}

/** Hundreds of gates are asked at each start: without a function of its own for each word. */
function hasAny(text: string, words: readonly string[], start: '' | '^'): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (start === '' ? text.includes(word) : text.startsWith(word)) return true
  }
  return false
}

function escaped(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{}]/g, '\\$&')
}

import { lowered } from './letters.ts'

/**
 * A phrase of a list. In it `*` at the end of a word stands for any ending (alone: for any one word), a hyphen for a
 * hyphen, a space or nothing, a space for any white space or a hyphen, an apostrophe for either kind.
 */
export type Entry = string | Guarded

/** A phrase that means what it is listed for only in some surroundings. Expressions see at most 60 characters. */
export interface Guarded {
  readonly phrase: string
  /** Capitals matter ("AVE" is not "ave"). */
  readonly exact?: true
  /** Not a hit where this matches what was found. */
  readonly unless?: RegExp
  /** Not a hit where this matches the text that stands before it (anchor it with `$`). */
  readonly unlessAfter?: RegExp
  /** Not a hit where this matches the text that follows (anchor it with `^`). */
  readonly unlessBefore?: RegExp
}

/** The words of an entry, without its surroundings. */
export function phraseOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.phrase
}

const longest = 200

/** The words of an entry as texts are searched for them; '' where it is no phrase that could be found. */
export function canonical(entry: Entry): string {
  const phrase = phraseOf(entry)
  const lower = phrase.toLowerCase()
  const plain = /^[!-~]+(?: [!-~]+)*$/.test(lower)
  const form = plain ? lower : lowered(phrase.normalize('NFC')).trim().replace(/\s+/g, ' ')
  return form.length > longest ? '' : form
}

/** Whether a list's entry is the phrase a team asks to remove. */
export function same(entry: Entry, phrase: string): boolean {
  return canonical(entry) === canonical(phrase)
}

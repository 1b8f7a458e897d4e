import { eastAsianWidth } from 'get-east-asian-width'

/** Latin, Greek, Cyrillic and their punctuation: every UTF-16 unit one character, one column and harmless. */
export const oneColumnEach =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20C0]*$/

// Made when they are asked for: the classes take long to put together, and most texts are in one of the scripts above.
/** Of these several may be one character together: marks, joiners, flags, parts of Hangul, letters of India. */
const joining = () =>
  /[\p{Mark}\p{Format}\p{Surrogate}\p{Regional_Indicator}\p{Emoji_Modifier}\r\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u0D4E\u0E33\u0EB3\uFF9E\uFF9F\u{11000}-\u{16FFF}]/u
const emoji = () => /^\p{Emoji_Presentation}|\uFE0F/u
const takesNoColumn = () => /^[\p{Mark}\p{Default_Ignorable_Code_Point}\u1160-\u11FF]$/u
let segmenter: Intl.Segmenter | undefined

/** The characters as a reader counts them: a letter with its accents is one, a family emoji is one. */
export function graphemes(text: string): readonly string[] {
  if (oneColumnEach.test(text)) return text.split('')
  if (!joining().test(text)) return Array.from(text)
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** How many columns of a terminal one grapheme takes. */
export function graphemeWidth(grapheme: string): number {
  if (oneColumnEach.test(grapheme)) return grapheme.length
  if (emoji().test(grapheme)) return 2
  let width = 0
  for (const character of grapheme)
    if (!takesNoColumn().test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

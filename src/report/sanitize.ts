import { oneColumnEach } from './width.ts'

/**
 * What a terminal or a CI log must not be given: controls (tab is harmless), what is no character, line and paragraph
 * separators, whatever has no width or turns the reading direction, and the first `#` of `##[` or `##vso[`, which CI
 * services obey anywhere in a line. Joiners and variation selectors stay where they hold an emoji together.
 */
export function unsafe(): RegExp {
  // Made when it is asked for: most runs meet nothing that needs it, and its classes take long to put together.
  known ??= new RegExp(
    [
      String.raw`(?!\t)`,
      String.raw`(?!(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F])`,
      String.raw`(?!(?<=[0-9#*])\uFE0F(?=\u20E3))`,
      String.raw`(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic}))`,
      String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`,
      String.raw`|#(?=#[A-Za-z]{0,20}\[)`,
    ].join(''),
    'gu',
  )
  return known
}

let known: RegExp | undefined

/** What stands for a match of `unsafe`: ␇ for BEL, ␡ for DEL, `<U+202E>` for what has no picture. */
export function symbol(match: string): string {
  const code = match.codePointAt(0) ?? 0
  if (match === '#') return '# '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** The text with nothing hidden in it, line ends shown too: for file names and what must be exact. */
export function visible(text: string): string {
  const clean = oneColumnEach.test(text) && !text.includes('##') ? text : text.replace(unsafe(), symbol)
  // GitHub takes a line that starts with `::`, after any spaces, for a command.
  return clean.replace(/^\s*:(?=:)/, '$& ')
}

/** The text on one line with nothing hidden in it, its own line ends as spaces: for messages and labels. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\n\r\u0085\u2028\u2029]\s*/g, ' ').trim())
}

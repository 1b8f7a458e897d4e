/**
 * Character tests without Unicode classes on the way most text takes: an expression with `\p{L}` costs half a
 * millisecond to start, and there would be hundreds.
 */

/** Whether the character that begins at this place is a letter, a digit or a mark that belongs to one. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiWord(code)
  return Number.isNaN(code) ? false : isWordPoint(text.codePointAt(at) ?? 0)
}

/** The same for the character that ends before this place. */
export function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (code < 128) return isAsciiWord(code)
  if (Number.isNaN(code)) return false
  const low = code >= 0xdc00 && code <= 0xdfff && at > 1
  return isWordPoint((low ? text.codePointAt(at - 2) : code) ?? 0)
}

/** Whether the character that begins at this place is a letter. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123)
  return Number.isNaN(code) ? false : anyLetter().test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Whether a letter stands anywhere between these places. */
export function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetterAt(text, at)) return true
  return false
}

function isAsciiWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
}

const anyLetter = () => /\p{L}/u
const anyWord = () => /[\p{L}\p{N}\p{M}]/u
const known = new Map<number, boolean>()

function isWordPoint(point: number): boolean {
  // Latin with accents, Greek, Cyrillic: letters nearly all.
  if (point < 0xc0)
    return point === 0xaa || point === 0xb5 || point === 0xba || (point >= 0xb2 && point <= 0xb3) || point === 0xb9
  if (point < 0x250) return point !== 0xd7 && point !== 0xf7
  // Dashes, quotes and spaces of print; arrows and the signs of mathematics.
  if ((point >= 0x2000 && point < 0x2070) || (point >= 0x2190 && point < 0x2460)) return false
  let is = known.get(point)
  if (is === undefined) {
    is = anyWord().test(String.fromCodePoint(point))
    known.set(point, is)
  }
  return is
}

/** Scripts that write no spaces: their words have no edges to ask for. */
export function isUnspaced(point: number): boolean {
  return (
    (point >= 0x0e00 && point <= 0x0eff) ||
    (point >= 0x1000 && point <= 0x109f) ||
    (point >= 0x1780 && point <= 0x17ff) ||
    (point >= 0x3040 && point <= 0x30ff) ||
    (point >= 0x3400 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff)
  )
}

/** The text in small letters, at the same length, so that offsets hold; curly apostrophes are made straight. */
export function lowered(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) {
    lower = ''
    for (const character of text) {
      const small = character.toLowerCase()
      lower += small.length === character.length ? small : character
    }
  }
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower
}

import { pattern, source } from '../../text/pattern.ts'

/** A character that nobody sees and that is not there for its script. */
export interface HiddenCharacter {
  readonly start: number
  readonly end: number
  /** "zero-width space (U+200B)" */
  readonly name: string
  readonly kind: 'direction' | 'control' | 'hyphen' | 'invisible'
}

/**
 * A quick look for anything that might be hidden, in a file as it was written: the characters themselves, and the
 * escapes by which a text between double quotes can bring them in.
 */
export function mayHide(source: string): boolean {
  return suspicious.test(source)
}

const suspicious = new RegExp(
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e' +
    source`
      \u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ud82f\ud834\udb40-\udb43]|\\[0abefvxuUNLP]
    `,
)
// Made when they are asked for: the classes of all scripts take long to put together, and most plans hide nothing.
const hidden = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\ufff9-\ufffb]/gu

/**
 * The hidden characters of a text. Left out is what a script or an emoji needs: joiners between letters of scripts that
 * are written with them, marks of direction in a text that runs from right to left, line breaks that Thai or Khmer can
 * see nowhere else, and what ties one picture together.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  let flagEnd = 0
  for (const { 0: character, index } of text.matchAll(hidden())) {
    const end = index + character.length
    const code = character.codePointAt(0) ?? 0
    if (code === 0x9 || code === 0xa || code === 0xd || index < flagEnd) continue
    if (isTag(code)) {
      flagEnd = index + (flag().exec(text.slice(Math.max(0, index - 2), index + 16))?.[1]?.length ?? 0)
      if (index < flagEnd) continue
    }
    const before = lastOf(text, index)
    const after = firstOf(text, end)
    if (!belongs(code, before, after, text)) found.push({ start: index, end, name: nameOf(code), kind: kindOf(code) })
  }
  return found
}

/** The flags of England, Scotland, Wales and other parts of countries are spelt in tags behind a black flag. */
const flag = () => /^\u{1f3f4}([\u{e0030}-\u{e007a}]{3,6}\u{e007f})/u
const rightToLeft = () =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
/** Scripts whose letters never need a joiner between them; in all others it is spelling. */
const joinless = pattern('u')`
  [\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]
`
const letter = () => /[\p{L}\p{M}\p{Nd}]/u
const unspaced = pattern('u')`
  [\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}\p{Script=New_Tai_Lue}\p{Script=Tai_Viet}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Sundanese}]
`
const picture = () => /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f/u
const keycapBase = /[0-9#*]/
const variable = pattern('u')`
  [\p{S}\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Phags_Pa}\u3001-\u303f\uff00-\uff60]
`
const jamo = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/

/** Is this hidden character spelling, or part of a picture? */
function belongs(code: number, before: string, after: string, text: string): boolean {
  if (code === 0x200e || code === 0x200f || code === 0x61c) return rightToLeft().test(text)
  if (code === 0x200c) return needsJoiner(before) || needsJoiner(after)
  if (code === 0x200d)
    return needsJoiner(before) || needsJoiner(after) || (picture().test(before) && picture().test(after))
  if (code === 0x200b) return unspaced().test(before) || unspaced().test(after)
  if (code >= 0xfe00 && code <= 0xfe0f) return keycapBase.test(before) ? after === '\u20e3' : variable().test(before)
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before)
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before)
  if (code === 0x115f || code === 0x1160) return jamo.test(before) || jamo.test(after)
  if (code === 0x17b4 || code === 0x17b5) return /\p{Script=Khmer}/u.test(before)
  return code === 0x34f && /\p{M}/u.test(before)
}

function needsJoiner(neighbour: string): boolean {
  return letter().test(neighbour) && !joinless().test(neighbour)
}

/** The character before an offset, whole where it is written as two units. */
function lastOf(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
}

function firstOf(text: string, at: number): string {
  return [...text.slice(at, at + 2)][0] ?? ''
}

function isTag(code: number): boolean {
  return code >= 0xe0000 && code <= 0xe007f
}

function kindOf(code: number): HiddenCharacter['kind'] {
  if (code === 0xad) return 'hyphen'
  if (code < 0xa0) return 'control'
  const turns =
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  return turns ? 'direction' : 'invisible'
}

const names: Readonly<Record<number, string>> = {
  127: 'delete',
  173: 'soft hyphen',
  1564: 'Arabic letter mark',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of a turned stretch',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of an isolate',
  12644: 'Hangul filler',
  65279: 'byte order mark',
}

function nameOf(code: number): string {
  const variation = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
  const name =
    names[code] ??
    (isTag(code) ? 'tag' : variation ? 'variation selector' : code < 0xa0 ? 'control character' : 'invisible character')
  return `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

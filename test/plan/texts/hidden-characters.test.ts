import { describe, expect, test } from 'vitest'
import { hiddenCharacters, mayHide } from '../../../src/plan/texts/hidden-characters.ts'

const names = (text: string) => hiddenCharacters(text).map(({ name }) => name)

describe('what nobody sees and nothing needs is found', () => {
  test.each([
    ['pri\u200bce', 'zero-width space (U+200B)'],
    ['pri\u200cce', 'zero-width non-joiner (U+200C)'],
    ['pri\u200dce', 'zero-width joiner (U+200D)'],
    ['prix\u0301\u200ce', 'zero-width non-joiner (U+200C)'],
    ['£69\u202e a month', 'right-to-left override (U+202E)'],
    ['\u2066£69\u2069', 'left-to-right isolate (U+2066)', 'end of an isolate (U+2069)'],
    ['£69\u200f', 'right-to-left mark (U+200F)'],
    ['סוכן \u202eabc', 'right-to-left override (U+202E)'],
    ['two\u2060words', 'word joiner (U+2060)'],
    ['in\ufeffside', 'byte order mark (U+FEFF)'],
    ['line\u2028break', 'line separator (U+2028)'],
    ['bell\u0007', 'control character (U+0007)'],
    ['it\u0092s', 'control character (U+0092)'],
    ['gone\u007f', 'delete (U+007F)'],
    ['Donau\u00addampf', 'soft hyphen (U+00AD)'],
    ['a\u{e0041}\u{e0042}', 'tag (U+E0041)', 'tag (U+E0042)'],
    ['🏴\u{e0067}', 'tag (U+E0067)'],
    ['plain\ufe0f', 'variation selector (U+FE0F)'],
    ['❤\ufe0f\ufe0f\ufe0f', 'variation selector (U+FE0F)', 'variation selector (U+FE0F)'],
    ['1\ufe0f', 'variation selector (U+FE0F)'],
    ['😀\u200d', 'zero-width joiner (U+200D)'],
    ['a\u{e0101}', 'variation selector (U+E0101)'],
    ['name\u3164', 'Hangul filler (U+3164)'],
  ])('%j', (text, ...expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('what a script or a picture needs is left alone', () => {
  test.each([
    ['plain text', 'One price.\tTwo lines\r\nand a third'],
    ['accents, composed or not', 'café cafe\u0301 Łódź Übergröße'],
    ['other spaces are seen', 'a\u00a0b\u202fc\u2009d'],
    ['Persian', 'می\u200cخواهم کتاب\u200cهای PDF\u200cها'],
    ['Hindi', 'क्\u200dष और क्\u200cष'],
    ['Bengali, Malayalam, Sinhala', 'র\u200d্য ന്\u200d ශ්\u200dරී'],
    ['Thai, Khmer and Burmese line breaks', 'ราคา\u200bเดียว ភាសា\u200bខ្មែរ မြန်မာ\u200bစာ'],
    ['Hebrew and Arabic marks of direction', 'מחיר \u200e£69\u200e السعر \u200f(٦٩)\u061c'],
    ['families and professions', '👩\u200d👧 👩🏽\u200d💻 🏳\ufe0f\u200d🌈 ❤\ufe0f\u200d🔥 🧑\u200d⚕\ufe0f'],
    ['flags', '🇬🇧 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🏴\u200d☠\ufe0f'],
    ['keycaps, signs as text and as pictures', '1\ufe0f\u20e3 #\ufe0f\u20e3 ©\ufe0f ✓\ufe0e →\ufe0e ™\ufe0f ☑\ufe0f'],
    ['variants of Chinese characters', '葛\u{e0100}城 侮\ufe00'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ ᠰ\u180bᠠ'],
    ['old Korean', '\u1112\u119e\u11ab \u115f\u1161'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([])
  })
})

describe('the quick look at a file', () => {
  test.each(['title: Autumn — £69', 'title: "two\\nlines"', 'title: café', 'path: C:\\\\temp'])(
    'passes over %j',
    (text) => {
      expect(mayHide(text)).toBe(false)
    },
  )

  test.each([
    'title: a\u200bb',
    'title: "a\\u200bb"',
    'title: "\\x07"',
    'title: "\\N"',
    'title: a\u{e0041}',
    'title: \u00ad',
  ])('stops at %j', (text) => {
    expect(mayHide(text)).toBe(true)
  })
})

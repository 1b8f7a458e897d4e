import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText } from '../../src/report/json.ts'
import { oneLine, unsafe, visible } from '../../src/report/sanitize.ts'
import { hostile, hostileText } from './hostile.ts'
import { commandsIn } from './runner.ts'

describe('visible', () => {
  test.each([
    ['plain: text, 100 % – ça va', 'plain: text, 100 % – ça va'],
    ['a\tb', 'a\tb'],
    ['\u0007 \u001B \u007F \n \r \u0000', '␇ ␛ ␡ ␊ ␍ ␀'],
    ['\u009B1m', '<U+009B>1m'],
    ['a\u202Eb\u2066c\u200Bd\u00ADe', 'a<U+202E>b<U+2066>c<U+200B>d<U+00AD>e'],
    ['\u{E0061}', '<U+E0061>'],
    ['a\uD83D', 'a<U+D83D>'],
    ['##[error] ###[x] ##vso[y] ## [z]', '# #[error] ## #[x] # #vso[y] ## [z]'],
    ['::error::x', ': :error::x'],
    [' ::error::x', ' : :error::x'],
    ['x ::error::', 'x ::error::'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test.each(['👩‍💻', '👩🏽‍💻', '❤️', '1️⃣', '🏳️‍🌈', '🇩🇪', '©︎'])('%s stays one emoji', (emoji) => {
    expect(visible(emoji)).toBe(emoji)
  })

  test.each([
    ['a\u200Db', 'a<U+200D>b'],
    ['a\uFE0F', 'a<U+FE0F>'],
    ['##\uFE0F[add-mask]e', '##<U+FE0F>[add-mask]e'],
  ])('%j joins no emoji', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('oneLine', () => {
  test.each([
    ['a\n  b\r\nc\u2028d\n', 'a b c d'],
    ['\n::error::x', ': :error::x'],
    ['a #\n#[b', 'a # #[b'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  test('nothing hidden and no command is left, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const clean of [visible(text), oneLine(text)]) {
          expect(clean).not.toMatch(
            /(?!\t)\p{Cc}|\p{Cs}|[\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u00AD]/u,
          )
          expect(commandsIn(`  ${clean}`)).toEqual([])
        }
      }),
    )
  })

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const clean of [visible, oneLine]) expect(clean(clean(text))).toBe(clean(text))
      }),
    )
  })

  test('a megabyte of one sign is cleaned before anybody gives up', () => {
    for (const part of [' ', '\n', '#', '##a', ':', '\u200D', ...Object.values(hostile)])
      expect(oneLine(part.repeat(1e6 / part.length)).search(unsafe())).toBe(-1)
  })
})

test('no character that must not be given to a terminal stands in JSON as it is', () => {
  for (let code = 0; code < 0x1_0000; code++) {
    const shown = jsonText(String.fromCharCode(code)).replaceAll('\n', '').match(unsafe()) ?? []
    expect(shown, code.toString(16)).toEqual([])
  }
})

import { describe, expect, test } from 'vitest'
import { topLevelTexts } from '../../../src/plan/texts/top-level.ts'

const cut = (text: string) => {
  const texts = topLevelTexts(text)
  return texts && Object.fromEntries(texts)
}

describe('a plan cut at its top-level keys', () => {
  test('each key with what belongs to it', () => {
    expect(cut('---\ntitle: Q3 # note\n\n# about\nchannels:\n- id: a\n  role: |\n    x:\n\n    y\nlast:')).toEqual({
      title: 'title: Q3 # note\n\n# about\n',
      channels: 'channels:\n- id: a\n  role: |\n    x:\n\n    y\n',
      last: 'last:',
    })
    expect(cut('a: 1\r\nb:\r\n  c: 2\r\n')).toEqual({ a: 'a: 1\r\n', b: 'b:\r\n  c: 2\r\n' })
    expect(cut('')).toEqual({})
    expect(cut('# only a comment')).toEqual({})
    expect(cut('a: R&D, 5 * 3 & more\n')).toEqual({ a: 'a: R&D, 5 * 3 & more\n' })
  })

  test.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a merge', 'a: { <<: { b: 1 } }\n'],
    ['flow style', '{ a: 1 }\n'],
    ['a list', 'x\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.1\n---\na: 1\n'],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n'],
    ['a quoted key', '"a": 1\n'],
    ['a key of two words', 'a: 1\nand b: 2\n'],
    ['a text that goes on at the margin', 'a: "one\ntwo"\n'],
    ['a key that no plan may have', '__proto__: 1\n'],
  ])('not with %s', (_, text) => {
    expect(topLevelTexts(text)).toBe(undefined)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FrameLook, frame, type Mark } from '../../src/report/frame.ts'
import { shownLine } from '../../src/report/shown-line.ts'
import { graphemes, graphemeWidth } from '../../src/report/width.ts'
import { placeOf } from './sample.ts'

const look: FrameLook = { context: 1, width: undefined, faint: (text) => text }

function drawn(text: string, words: readonly string[], some: Partial<FrameLook> = {}): string {
  const marks = words.map((word, index): Mark => {
    const sign = index === 0 ? '^' : '-'
    return {
      place: placeOf(word, { text, inFile: 'a' }),
      label: index === 0 ? '' : 'here',
      sign,
      paint: (line) => line,
    }
  })
  return `\n${frame({ file: 'a', text }, marks, { ...look, ...some }).join('\n')}\n`
}

const columns = (text: string) => graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)

describe('a frame', () => {
  test('counts columns as the screen does', () => {
    const lines = [
      '日本語: "目標" x',
      'emoji: 👩‍💻🇩🇪❤️ x',
      'acc: e\u0301a\u0308 x',
      '\tтаб\t\tx',
      'bell: \u0007\u202E x',
      'end x\r',
      '한국 ｱｲ x',
    ]
    expect(lines.map((line) => drawn(`${line}\n`, ['x'])).join('')).toMatchInlineSnapshot(`
      "
        1 | 日本語: "目標" x
          |                ^

        1 | emoji: 👩‍💻🇩🇪❤️ x
          |               ^

        1 | acc: éä x
          |         ^

        1 |     таб     x
          |             ^

        1 | bell: ␇<U+202E> x
          |                 ^

        1 | end x
          |     ^

        1 | 한국 ｱｲ x
          |         ^
      "
    `)
  })

  test('shows a line of context, but no empty ones', () => {
    expect(drawn('a: 1\nb: 2\nc: 3\nd: 4\n', ['2'])).toMatchInlineSnapshot(`
      "
        1 | a: 1
        2 | b: 2
          |    ^
        3 | c: 3
      "
    `)
    expect(drawn('a: 1\n\nb: 2\n  \nc: 3\n', ['2'])).toMatchInlineSnapshot(`
      "
        3 | b: 2
          |    ^
      "
    `)
  })

  test('fills a gap of one line and shows a longer one', () => {
    expect(drawn('a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n', ['1', '4', '6'], { context: 0 })).toMatchInlineSnapshot(`
      "
        1 | a: 1
          |    ^
        ...
        4 | d: 4
          |    - here
        5 | e: 5
        6 | f: 6
          |    - here
      "
    `)
    expect(drawn('a: 1\nb: 2\nc: 3\nd: 4\n', ['1', '4'], { context: 0 })).toMatchInlineSnapshot(`
      "
        1 | a: 1
          |    ^
        ...
        4 | d: 4
          |    - here
      "
    `)
  })

  test('puts marks of one line under one another', () => {
    expect(drawn('total: 1000 of 900\n', ['1000', '900', 'total'])).toMatchInlineSnapshot(`
      "
        1 | total: 1000 of 900
          |        ^^^^
          |                --- here
          | ----- here
      "
    `)
  })

  test('says where a mark of several lines ends', () => {
    expect(drawn('role: >\n  a\n  b\nx: 1\n', ['>\n  a\n  b'])).toMatchInlineSnapshot(`
      "
        1 | role: >
          |       ^ to line 3
        2 |   a
      "
    `)
    expect(drawn('role: a\nx: 1\n', ['a\n'])).toMatchInlineSnapshot(`
      "
        1 | role: a
          |       ^
        2 | x: 1
      "
    `)
  })

  test('cuts a long line around its mark', () => {
    const text = `start ${'left '.repeat(20)}MARK ${'right '.repeat(20)}end\n`
    expect(drawn(text, ['MARK', 'end', 'start'], { width: 40 })).toMatchInlineSnapshot(`
      "
        1 | …left left left MARK right right …
          |                 ^^^^
        1 | …right right right right right end
          |                                --- here
        1 | start left left left left left le…
          | ----- here
      "
    `)
    expect(drawn(text, [text.trim()], { width: 40 })).toMatchInlineSnapshot(`
      "
        1 | start left left left left left le…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('marks the place after the last character', () => {
    const place = { file: 'a', line: 1, column: 7, endLine: 1, endColumn: 7 }
    const mark: Mark = { place, label: '', sign: '^', paint: (text) => text }
    expect(frame({ file: 'a', text: 'total:\n' }, [mark], look)).toEqual(['  1 | total:', '    |       ^'])
  })

  test('is empty where the text has no such line', () => {
    const place = { file: 'a', line: 9, column: 1, endLine: 9, endColumn: 2 }
    expect(frame({ file: 'a', text: 'x\n' }, [{ place, label: '', sign: '^', paint: (text) => text }], look)).toEqual(
      [],
    )
  })
})

/** Parts of a line and the columns that each takes, whatever stands beside it. */
const atoms = [
  ['a', 1],
  ['é', 1],
  ['e\u0301', 1],
  ['ж', 1],
  ['字', 2],
  ['한', 2],
  ['ｱ', 1],
  ['（', 2],
  ['👩‍💻', 2],
  ['👍🏽', 2],
  ['❤️', 2],
  ['1️⃣', 2],
  ['🇩🇪', 2],
  ['\u0007', 1],
  ['\u001B', 1],
  ['\u202E', 8],
  ['\u009B', 8],
  ['\uFEFF', 8],
  [' ', 1],
  ['ก็', 1],
] as const
const someAtoms = fc.array(fc.constantFrom(...atoms), { maxLength: 12 })
const textOf = (parts: readonly (readonly [string, number])[]) => parts.map(([text]) => text).join('')
const widthOf = (parts: readonly (readonly [string, number])[]) => parts.reduce((sum, [, width]) => sum + width, 0)

test('graphemes are those of Unicode, also where no segmenter is asked', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const characters = fc.oneof(
    fc.constantFrom(...atoms.map(([text]) => text)),
    fc.string({ unit: 'binary', maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(characters), (parts) => {
      const text = parts.join('')
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
    }),
    { numRuns: 1000 },
  )
})

describe('shownLine', () => {
  test('marks stand exactly under what they mark', () => {
    fc.assert(
      fc.property(someAtoms, someAtoms, someAtoms, (before, marked, after) => {
        const from = textOf(before).length
        const shown = shownLine(textOf([...before, ...marked, ...after]), from, from + textOf(marked).length, 1000)
        expect(shown).toMatchObject({ start: widthOf(before), length: Math.max(1, widthOf(marked)) })
        expect(columns(shown.text)).toBe(widthOf([...before, ...marked, ...after]))
      }),
    )
  })

  test('a cut line fits, and still has its mark under the right text', () => {
    const many = fc.array(fc.constantFrom(...atoms), { maxLength: 80 })
    fc.assert(
      fc.property(many, many, fc.integer({ min: 20, max: 60 }), (before, after, room) => {
        const from = textOf(before).length
        const { text, start, length } = shownLine(`${textOf(before)}字${textOf(after)}`, from, from + 1, room)
        expect(columns(text)).toBeLessThanOrEqual(room)
        expect(length).toBe(2)
        let column = 0
        const marked = graphemes(text).filter((grapheme) => {
          const here = column === start
          column += graphemeWidth(grapheme)
          return here && graphemeWidth(grapheme) > 0
        })
        expect(marked).toEqual(['字'])
      }),
    )
  })

  test('holds for any line and any place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(210),
        fc.nat(210),
        fc.integer({ min: 20, max: 300 }),
        (line, a, b, room) => {
          const { text, start, length } = shownLine(line, Math.min(a, b), Math.max(a, b), room)
          expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u)
          expect(columns(text)).toBeLessThanOrEqual(room)
          expect(length).toBeGreaterThan(0)
          expect(start).toBeLessThanOrEqual(columns(text))
          expect(start + length).toBeLessThanOrEqual(columns(text) + 1)
        },
      ),
    )
  })
})

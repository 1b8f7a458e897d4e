import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeConflicts } from '../../src/source/merge-conflicts.ts'
import { readYaml } from '../../src/source/yaml.ts'

const read = (text: string) => readYaml({ file: 'a.plan.yaml', text })
const told = (text: string) =>
  read(text).problems.map(({ kind, span }) => `${kind}: ${text.slice(...(span ?? [0, 0])).split('\n')[0]}`)

describe('a mistake with a certain cure hides none of those below it', () => {
  test.each<[string, string, string[]]>([
    [
      'lines that lack their space',
      'budget:\n  currency:GBP\n  total: 900\nmeasurement:\n  cadence:weekly\n  dashboard: x\n',
      ['no-space-after-colon: currency:GBP', 'no-space-after-colon: cadence:weekly'],
    ],
    [
      'one of each',
      'budget:\n  // one pot\n  currency: GBP\n\u00a0 total: 900\n  note: x\nchannels:\n  \u2022 id: email\n    role: First: the list\n',
      ['foreign-comment: // one pot', 'odd-space: \u00a0', 'odd-dash: \u2022', 'colon-in-text: First: the list'],
    ],
    [
      'a quote that never closes, at the end',
      'a: 1\n// x\nb: 2\nc: "open\n',
      ['foreign-comment: // x', 'never-closes: "open'],
    ],
    ['a tab', 'a:\n  // x\n  b: 2\n\tc: 3\n', ['foreign-comment: // x', 'tab: \t']],
    [
      'a line that has slipped',
      'a:\n  b: 1\n  c:2\nd:\n  e: 3\n f: 4\n',
      ['no-space-after-colon: c:2', 'indent-short: f: 4'],
    ],
    // Without a certain cure what follows may be its consequence.
    ['nothing behind a line that has slipped', 'a:\n   b: 1\n  c: 2\n  d:3\n', ['indent-short: c: 2']],
    ['nothing that stands oddly below a line without its space', 'a:\n  c:2\n   f: 4\n', ['no-space-after-colon: c:2']],
    ['nothing that only the cure shows', 'a:\n  b: 1\n  \u2014 c: 2\n    d: 3\n', ['odd-dash: \u2014']],
    [
      'nothing of a list that stands under a value, and all that comes behind it',
      'a:\n  b: TBC\n    - { c: press, d: 7 }\n    - { c: "paid", d: 9 }\n  e: First: the list\n',
      ['under-value: - { c: press, d: 7 }', 'colon-in-text: First: the list'],
    ],
    [
      'a list whose first line is gone, below a value in braces',
      'a:\n  b: { x: 1 }\n    - { c: press, d: 7 }\n    - { c: "paid", d: 9 }\n  e: 1\n',
      ['under-value: - { c: press, d: 7 }'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('the edits of all of them together make a text that can be read', () => {
    const text = 'a:\n  // one\n  b: x\n\u00a0 c: 1\n  i: 2\nd:\n  * id: e\n  * id: f\ng: @h\n'
    const edits = read(text)
      .problems.flatMap(({ edit, edits: several = [] }) => [...(edit ? [edit] : []), ...several])
      .sort((a, b) => b.span[0] - a.span[0])
    const cured = edits.reduce((all, { span, text: other }) => all.slice(0, span[0]) + other + all.slice(span[1]), text)
    expect(read(cured)).toMatchObject({
      problems: [],
      data: { a: { b: 'x', c: 1, i: 2 }, d: [{ id: 'e' }, { id: 'f' }], g: '@h' },
    })
  })

  test('places lie in the text, and no line is told twice, whatever it is', () => {
    const line = fc.constantFrom(
      '// x',
      'b:x',
      '\u00a0 c: 1',
      '  \u2022 id: e',
      '\td: 1',
      'e: @f',
      'g: h: i',
      'k: "l',
      '- m',
      'n:',
      '> o: 1',
      '  * p',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const starts = read(text).problems.map(({ span = [0, 0] }) => {
          expect(span[0]).toBeLessThanOrEqual(span[1])
          expect(span[1]).toBeLessThanOrEqual(text.length + 1)
          return span[0]
        })
        expect(new Set(starts).size).toBe(starts.length)
      }),
    )
  })
})

describe('what is no conflict of a merge', () => {
  test.each([
    '<<<<<<< a\n=======\n',
    'a\n=======\nb\n',
    '  <<<<<<< a\n  =======\n  >>>>>>> b\n',
    '>>>>>>> a\n=======\n<<<<<<< b\n',
    '# <<<<<<< a\n=======\n>>>>>>> b\n',
    '<<<<<<< a\n========\n>>>>>>> b\n',
  ])('%j', (text) => {
    expect(mergeConflicts(text)).toEqual([])
    expect(mergeConflicts(`${text}<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n`)).toHaveLength(1)
  })
})

import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/source/problem.ts'
import { readYaml } from '../../src/source/yaml.ts'

const read = (text: string) => readYaml({ file: 'x.plan.yaml', text })
const kinds = (text: string) => read(text).problems.map((problem) => problem.kind)
const marked = (text: string) => read(text).problems.map(({ span }: Problem) => text.slice(...(span ?? [0, 0])))

describe('what is read', () => {
  test('YAML 1.2: dates, yes, no and on stay text', () => {
    expect(read('a: 2026-07-01\nb: no\nc: on\nd: 012\ne: 1_000').data).toEqual({
      a: '2026-07-01',
      b: 'no',
      c: 'on',
      d: 12,
      e: '1_000',
    })
  })

  test('an empty value is a missing one that keeps its key', () => {
    const { data } = read('a:\nb: ""\nc: []\nd: {}\ne: [ \'\' ]\nf: "  "')
    expect(Object.values(data as object)).toEqual(
      [undefined, undefined, undefined, undefined, undefined, undefined].slice(0, Object.keys(data as object).length),
    )
  })

  test('a mapping whose fields are all empty is a missing one, except the plan itself', () => {
    expect(read('a:\n  b:\n  c:\nd: x').data).toEqual({ d: 'x' })
    expect(read('a:\nb:').data).toEqual({ a: undefined, b: undefined })
    expect(Object.keys((read('a: { b, c }').data as { a: object }).a)).toEqual(['b', 'c'])
  })

  test('anchors and aliases are the thing they name', () => {
    const data = read('a: &x { b: 1 }\nc: *x').data as { a: object; c: object }
    expect(data.c).toBe(data.a)
  })

  test('a key called __proto__ is a key like any other', () => {
    const { data } = read('__proto__: { polluted: true }')
    expect(Object.keys(data as object)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('every value knows where it was written', () => {
    const text = 'a: [one, "two"]\nb:\n  - c: 3 # three\n    "d": >\n      folded\n      text\n'
    const { data, origins } = read(text)
    const { a, b } = data as { a: string[]; b: [object] }
    const at = (thing: object, key: string | number) => {
      const written = origins.written(thing, key)
      return written && [text.slice(...written.key), text.slice(...written.value)]
    }
    expect(at(a, 1)).toEqual(['"two"', '"two"'])
    expect(at(b[0], 'c')).toEqual(['c', '3'])
    expect(at(b[0], 'd')?.[0]).toBe('"d"')
    expect(at(data as object, 'nothing')).toBeUndefined()
  })

  test('keys that look like numbers do not mix up the places', () => {
    const text = 'b: x\n2: two\n1: one'
    const { data, origins } = read(text)
    for (const [key, value] of [
      ['b', 'x'],
      ['2', 'two'],
      ['1', 'one'],
    ] as const) {
      expect(text.slice(...(origins.written(data as object, key)?.value ?? [0, 0]))).toBe(value)
    }
  })
})

describe('what people write by mistake', () => {
  test.each<[string, string, string]>([
    ['role: Captures: people', 'colon-in-text', 'Captures: people'],
    ['- role: Captures: people', 'colon-in-text', 'Captures: people'],
    ['a: { what: Copy: three }', 'colon-in-text', 'Copy: three'],
    ['a:\n\tb: 1', 'tab', '\t'],
    ['a: "x\nb: 1', 'never-closes', '"x'],
    ["a: 'x\nb: 1", 'never-closes', "'x"],
    ['a: [1, 2\nb: 1', 'never-closes', '[1, 2'],
    ['a: { b: 1\nc: 2', 'never-closes', '{ b: 1'],
    ['a: @joe', 'starts-with-sign', '@joe'],
    ['a: `x`', 'starts-with-sign', '`x`'],
    ['a: %x', 'starts-with-sign', '%x'],
    ['a: *bold* move', 'starts-with-sign', '*bold* move'],
    ["a: 'It's fine'", 'text-after-quote', "s fine'"],
    ['id: x\nrole:Captures\nname: y', 'no-space-after-colon', 'role:Captures'],
    ['a:\n  b: 1\n c: 2', 'indent-short', 'c: 2'],
    ['a:\n  - id: x\n   name: y\n    role: z', 'indent-short', 'name: y'],
    ['a:\n  - id: x\n    name: y\n   role: "z"\n    owner: q', 'indent-short', 'role: "z"'],
    ['a:\n  - id: x\n    name: y\n   role: z\nb: 1', 'indent-short', 'role: z'],
    ['a:\n  - id: x\n    name: y\n - id: z\n   name: q', 'indent-short', '- id: z'],
    ['a:\n  b:\n    c: 1\n\n # so\n d: 3\n  e: 4', 'indent-short', 'd: 3'],
    ['a:\n b: 1\n  c: 2\n  d: 3', 'under-value', 'c: 2'],
    ['a: 1\nb:\u00a02\nc: 3', 'odd-space-after-colon', '\u00a0'],
    ['a:\n  b: 1\n  c:\u202f2', 'odd-space-after-colon', '\u202f'],
    ['a:\n  - id:\u00a0x\n    name: y', 'odd-space-after-colon', '\u00a0'],
    ['a: 1\n  b: 2', 'under-value', 'b: 2'],
    ['a:\n  b: 1\n  c = 5\n  # what follows\n  d: 1\n', 'equals-sign', 'c = 5'],
    ['a:\n  - b: 1\n     c: 2\n', 'under-value', 'c: 2'],
    ['a:\n  b: 1\n\n  # what follows\n  — c: 2\n    d: 3\n', 'odd-dash', '—'],
    ['{"a":"b","p":{"s":"1"}', 'never-closes', '{"a":"b","p":{"s":"1"}'],
    ['a: [b, [c]\n', 'never-closes', '[b, [c]'],
    ['a: 1\nwords without a field\nb: 2', 'not-a-field', 'words without a field'],
    ['a: "50\\% more"', 'backslash', '\\%'],
    ['a: 1\na: 2', 'key-twice', 'a'],
    ['a: 1\na: 1', 'key-again', 'a'],
    ['a:\nb: 1\na: [1]', 'key-again', 'a'],
    ['a: { b: 1 }\na: { b: 1 }', 'key-twice', 'a'],
    ['a: [&b x]\nc: *b\nc: x', 'key-again', 'c'],
    ['a: !!python/object x', 'tag', '!!python/object'],
    ['a: *nobody', 'unknown-alias', '*nobody'],
    ['a: &a [*a]', 'circle', '*a'],
    ['a: 1\n---\nb: 2', 'second-document', '---'],
    ['%YAML 1.1\n---\na: no', 'directive', '%YAML 1.1'],
    ['a:\n\u00a0\u00a0b: 1\n  c: 2', 'odd-space', '\u00a0\u00a0'],
    ['a:\n  b: 1\n\u00a0 c: 2\n\n  # Why d is 3.\n  d: 3', 'odd-space', '\u00a0'],
    ['a\uff1a x\nb: 1', 'full-width-colon', '\uff1a'],
  ])('%j is %s', (text, kind, mark) => {
    expect(kinds(text)).toEqual([kind])
    expect(marked(text)).toEqual([mark])
  })

  test.each([
    ['what could not be read is not empty', 'a: *nobody\na: 1', undefined],
    ['a name that others may point at stays', 'a: x\na: &b x\nc: *b', undefined],
    ['nor does a remark go with it', 'a: x\na: x # agreed', undefined],
    ['the same word again', 'a: x\na: x\n', 'a: x\n'],
    ['an empty one', 'a:\na: x\n', 'a:\n'],
  ])('a line too many goes, and nothing else: %s', (_, text, gone) => {
    const span = readYaml({ file: 'p.yaml', text }).problems.find(({ seen }) => seen.key === 'a')?.edit?.span
    expect(span && text.slice(...span)).toBe(gone)
  })

  test('a text that begins with an empty line comes to an end', () => {
    expect(kinds('\n    b: 1\n c: 2')).toEqual(['other'])
  })

  test('two sentences with colons are two findings; what follows an open quote is none', () => {
    expect(kinds('a: One: two\nb: Three: four')).toEqual(['colon-in-text', 'colon-in-text'])
    expect(kinds('a: "open\nb: Three: four\nc: d: e')).toEqual(['never-closes'])
  })

  test('the corrected line is offered, and it reads as what was meant', () => {
    for (const text of ['role: Captures: people', 'a: @joe', 'a: say "x": y', 'a: back\\slash: y']) {
      const [problem] = read(text).problems
      const edit = problem?.edit
      expect(edit, text).toBeDefined()
      if (!edit) continue
      const corrected = text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1])
      expect(read(corrected).problems).toEqual([])
      expect(Object.values(read(corrected).data as object)).toEqual([text.slice(text.indexOf(': ') + 2)])
    }
  })

  test('a # glued to a word behind a text is told from a comment', () => {
    expect(kinds('role: The #1 choice')).toEqual(['digit'])
    expect(kinds('role: The #one choice')).toEqual(['letter'])
    expect(kinds('role: "The" #one choice')).toEqual([])
    expect(kinds('role: The # choice')).toEqual([])
    expect(kinds('role: The\n#one\nb: x')).toEqual([])
    expect(kinds('role: 3 #1')).toEqual([])
    expect(kinds('note: |\n  The #1 choice')).toEqual([])
    expect(kinds('a: [The #1\n  choice]')).toEqual(['comment-cuts'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import type { Document } from '../../src/source/document.ts'
import { readPlainYaml } from '../../src/source/plain-yaml.ts'
import { readYaml } from '../../src/source/yaml.ts'
import { parseExample } from '../harness/example.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const files = ['examples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
)
const fragments = rules.flatMap(({ valid = [], invalid = [] }) =>
  [...valid, ...invalid].map((example) => parseExample(example).text),
)

/** All that a document says, and where: what a reader of it could tell from another. */
function saidBy({ data, origins, problems, readable, nodes, parts }: Document) {
  const things: unknown[] = []
  const visit = (thing: unknown): void => {
    if (typeof thing !== 'object' || thing === null) return
    const keys = Object.keys(thing)
    things.push({ whole: origins.whole(thing)?.span, keys, written: keys.map((key) => spans(origins, thing, key)) })
    for (const key of keys) visit((thing as Record<string, unknown>)[key])
  }
  visit(data)
  return { data, things, problems, readable, nodes, parts }
}

function spans(origins: Document['origins'], thing: object, key: string) {
  const written = origins.written(thing, key)
  return written && [...written.key, ...written.value]
}

/** Is it plain? Then the two readers must agree about it, and about the same between the dashes of a page. */
function isPlain(text: string): boolean {
  const plain = readPlainYaml({ file: 'x', text })
  if (!plain) return false
  expect(saidBy(plain), text).toStrictEqual(saidBy(readYaml({ file: 'x', text })))
  const page = { file: 'x.md', text: `---\n${text}\n---\n` }
  const between = [4, 4 + text.length] as const
  const inPage = readPlainYaml(page, ...between)
  expect(inPage && saidBy(inPage), page.text).toStrictEqual(saidBy(readYaml(page, ...between)))
  return true
}

test('plans and fragments of plans are read as by the full reader, and nearly all of them are plain', () => {
  expect(files.filter(isPlain).length).toBeGreaterThan(files.length * 0.9)
  expect(fragments.filter(isPlain).length).toBeGreaterThan(fragments.length * 0.85)
})

/** What marks, spaces and values of YAML are made of. */
const pieces = fc.constantFrom(
  ...['a', 'b: ', ': ', ':', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '- ', '-', '#', ' # c', '\n# c\n', '"', "'"],
  ...['[', ']', '{', '}', ', ', ',', '|\n', '>-\n', '|+\n', '>2\n', '|', '>', '&x ', '*x', '!t ', '\n---\n', '...\n'],
  ...['\t', '£', '🙂', '\r\n', '\r', '%', '@', '\\', '? ', '~', 'null', 'true', 'Yes', '1', '0x1', '1e3', '.5', '-0'],
  ...['2026-07-15', '12.50', '007', '<<: ', '__proto__: ', '`', '!', '""', "''", ' ', '\u00a0', '\u2028', 'x: y\n'],
)

test('whatever is written, what is plain is read as by the full reader', () => {
  let count = 0
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 16 }).map((parts) => `k: ${parts.join('')}`),
    fc
      .tuple(
        fc.constantFrom(...fragments),
        fc.array(fc.tuple(fc.nat(), fc.nat(4), pieces), { minLength: 1, maxLength: 3 }),
      )
      .map(([fragment, slips]) =>
        slips.reduce((text, [where, gone, piece]) => {
          const at = where % (text.length + 1)
          return text.slice(0, at) + piece + text.slice(at + gone)
        }, fragment),
      ),
  )
  fc.assert(
    fc.property(texts, (text) => {
      if (isPlain(text)) count++
    }),
    { numRuns: 4000 },
  )
  expect(count, 'texts that both have read').toBeGreaterThan(500)
})

describe('left to the full reader', () => {
  test.each([
    ['a # glued to a word', 'role: first #1 choice'],
    ['a tab', 'a:\tb'],
    ['an anchor', 'a: &x b'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !t b'],
    ['a key given twice', 'a: 1\na: 2'],
    ['a key that looks like a number', '2026: x'],
    ['a key that is no field', '__proto__: x'],
    ['a key of several lines', '? a\n: b'],
    ['a field without a colon', 'a: { b, c: 1 }'],
    ['another notation of numbers', 'a: 0x10'],
    ['another notation of truth', 'a: TRUE'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a text', 'a'],
    ['nothing', ''],
    ['a mistake', 'a: "b'],
    ['an odd space', 'a: b\u00a0c'],
    ['a block that says its indentation', 'a: >2\n    b\n    \n'],
    ['a block that says it behind what becomes of its end', 'a: |-2\n    b\n    \n'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['depth', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
    ['too many values', Array.from({ length: 6000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['size', `a: ${'b '.repeat(100_000)}`],
  ])('%s', (_, text) => {
    expect(readPlainYaml({ file: 'x', text })).toBeUndefined()
  })
})

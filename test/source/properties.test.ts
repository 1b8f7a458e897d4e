import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { readMarkdown } from '../../src/source/markdown.ts'
import { position } from '../../src/source/source.ts'
import { withinRaw } from '../../src/source/within.ts'
import { readYaml } from '../../src/source/yaml.ts'

/** Text that looks like a plan, or like the mistakes in one. */
const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '\n',
      '  ',
      '- ',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|',
      '>',
      '&x ',
      '*x',
      '!t ',
      '---\n',
      '\t',
      '£',
      '🙂',
      '\r\n',
      '%',
      '@',
      '\\',
      '\u00a0',
      '？',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

test('any text is read without throwing, and every place lies in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(yamlish, fc.string({ unit: 'binary' })), async (text) => {
      for (const document of [
        readYaml({ file: 'x', text }),
        await readMarkdown({ file: 'x.md', text: `---\n${text}\n---\n${text}` }),
      ]) {
        const length = document.source.text.length
        for (const { span, edit } of document.problems) {
          for (const [start, end] of [span, edit?.span].filter((one) => one !== undefined)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(length + 1)
            position(document.source, start)
          }
        }
        for (const thing of document.origins.things()) {
          for (const key of Object.keys(thing)) {
            const written = document.origins.written(thing, key)
            expect(written?.value[1]).toBeLessThanOrEqual(length)
          }
        }
      }
    }),
    { numRuns: 1500 },
  )
})

test('what the YAML library reads as data, we read as the same data', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[a-z]{1,6}$/),
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.integer(),
          fc.boolean(),
          fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        ),
        { minKeys: 1 },
      ),
      (data) => {
        const hasBlank = (value: unknown): boolean =>
          Array.isArray(value) ? value.some(hasBlank) : typeof value === 'string' && value.trim() === ''
        fc.pre(!Object.values(data).some(hasBlank))
        const text = stringify(data)
        expect(readYaml({ file: 'x', text }).data).toEqual(parseDocument(text).toJS())
      },
    ),
  )
})

test('a part of a text is found in however it was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z£'"\\.é]{1,8}$/), { minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
      (words, pick, type) => {
        const index = pick % words.length
        const value = words.join(' ')
        const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
        const document = parseDocument('a: x\n')
        ;(document.get('a', true) as { value: string; type: string }).value = value
        ;(document.get('a', true) as { value: string; type: string }).type = type
        const text = document.toString({ lineWidth: 20, minContentWidth: 5 })
        const { data, origins } = readYaml({ file: 'x', text })
        const read = (data as { a: string }).a
        fc.pre(read.trimEnd() === value)
        const written = origins.written(data as object, 'a')
        const raw = text.slice(...(written?.value ?? [0, 0]))
        const part = withinRaw(raw, read, [start, start + (words[index] ?? '').length])
        expect(part).toBeDefined()
        const found = raw.slice(...(part ?? [0, 0]))
        const plain = found
          .replaceAll("''", raw.startsWith("'") ? "'" : "''")
          .replace(/\\(["\\])/g, raw.startsWith('"') ? '$1' : '\\$1')
          .replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        expect(plain.replace(/\s+/g, '')).toBe(words[index])
      },
    ),
    { numRuns: 500 },
  )
})

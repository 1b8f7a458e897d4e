import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder, readPlan } from '../../src/plan/read.ts'
import { readMarkdown } from '../../src/source/markdown.ts'
import { decode } from '../../src/source/source.ts'
import { readYaml } from '../../src/source/yaml.ts'

const kinds = (text: string) => readYaml({ file: 'x.plan.yaml', text }).problems.map((problem) => problem.kind)

describe('texts made to exhaust the reader are refused by name', () => {
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['dashes', '- '.repeat(20_000)],
    ['braces', '{a: '.repeat(5_000)],
    ['block mappings', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested %s', (_, text) => {
    expect(kinds(text)).toEqual(['depth'])
  })

  test('100 deep is allowed', () => {
    expect(kinds(`a: ${'['.repeat(99)}x${']'.repeat(99)}`)).toEqual([])
  })

  test('fifty thousand keys', () => {
    expect(kinds(Array.from({ length: 50_000 }, (_, key) => `k${key}: 1`).join('\n'))).toEqual(['nodes'])
  })

  test.each([
    ['anchors', `a: ${'&a '.repeat(1_000_000)}`],
    ['tags', `a: ${'!a '.repeat(1_000_000)}`],
    ['closing braces', '}'.repeat(1_000_000)],
    ['documents', '---\n'.repeat(1_000_000)],
    ['returns without a new line', `id: q3\n${'\r'.repeat(1_000_000)}`],
    ['blank lines', `title: x\n${'\n'.repeat(4_000_000)}y: 1`],
  ])('a million %s', (_, text) => {
    expect(kinds(text).length).toBeGreaterThan(0)
  })

  test('thousands of mistakes: no more are told than anybody reads, with those behind others', () => {
    const sign = Array.from({ length: 3_000 }, (_, line) => `x-${line}: *a b`).join('\n')
    const space = Array.from({ length: 3_000 }, (_, line) => `y-${line}:\n  z: 1\n  w:2\n`).join('')
    for (const text of [sign, space, `${space}${sign}`, `${sign}\n${space}`]) {
      expect(kinds(text).length).toBeGreaterThan(0)
      expect(kinds(text).length).toBeLessThanOrEqual(50)
    }
  })

  test('an alias bomb of nine lines', () => {
    const levels = 'bcdefghij'.split('')
    const text = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...levels.map(
        (name, level) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${level === 0 ? 'a' : levels[level - 1]}`)
            .join(',')}]`,
      ),
    ].join('\n')
    expect(kinds(text)).toEqual(['nodes'])
  })

  test('a long text that is pointed to again and again', () => {
    const text = (pointers: number) =>
      `a: &a "${'long '.repeat(20_000)}"\nb: [${Array(pointers).fill('*a').join(', ')}]`
    expect(kinds(text(40))).toEqual([])
    expect(kinds(text(50))).toEqual(['letters'])
    // What a list of such texts stands for counts too.
    expect(kinds(`${text(10)}\nc: &c [*a, *a, *a]\nd: [${Array(10).fill('*c').join(', ')}]`)).toEqual(['letters'])
  })

  test('a long text that is pointed to in each file of a folder', async () => {
    const items = (name: string) => ({
      path: `channels/${name}.yaml`,
      file: `q3/channels/${name}.yaml`,
      content: `id: ${name}\nrole: &b ${'long '.repeat(20_000)}\nthemes: [${Array(30).fill('*b').join(', ')}]\n`,
    })
    const main = { path: 'plan.yaml', file: 'q3/plan.yaml', content: 'title: Autumn\n' }
    expect((await readFolder([main, items('a')])).problems).toEqual([])
    expect((await readFolder([main, items('a'), items('b')])).problems).toMatchObject([{ kind: 'plan-size' }])
  })

  test('150 harmless aliases', () => {
    expect(kinds(`a: &a Amara Osei\nb: [${Array(150).fill('*a').join(', ')}]`)).toEqual([])
  })

  test('two deep files in one process do not end it', () => {
    // In a process of its own: what this guards against aborts the whole of it, with nothing to catch.
    const script = `
      import { readYaml } from ${JSON.stringify(new URL('../../src/source/yaml.ts', import.meta.url).href)}
      for (const text of ['['.repeat(1000), '- '.repeat(1000), '{a: '.repeat(1000), '['.repeat(1000)]) {
        console.log(readYaml({ file: 'x', text }).problems[0].kind)
      }`
    const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'deep.mts')
    writeFileSync(file, script)
    expect(execFileSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8', cwd: process.cwd() })).toBe(
      'depth\n'.repeat(4),
    )
  })
})

describe('tags make nothing of a value, and are told of as they are written', () => {
  test.each([
    ['!!binary', 'aGVsbG8='],
    ['!!omap', '[a: 1]'],
    ['!!set', '{ a }'],
    ['!!merge', '<<'],
    ['!!js/function', '"return 1"'],
    ['!!timestamp', '2026-01-01'],
    ['!<tag:example>', 'a'],
    ['!', 'a'],
  ])('%s %s', (tag, value) => {
    const { data, problems } = readYaml({ file: 'x.plan.yaml', text: `note: ${tag} ${value}\n` })
    expect(problems).toMatchObject([{ rule: 'syntax/parse', kind: 'tag', seen: { tag }, span: [6, 6 + tag.length] }])
    expect(JSON.stringify(data)).toMatch(/^\{("note":("[^"]*"|\[.*\]|\{.*\}))?\}$/)
    // What the rules read is frozen, and no typed array can be.
    expect(ArrayBuffer.isView((data as { note?: unknown }).note)).toBe(false)
  })

  test('one with a prefix that nobody has declared is not passed over', () => {
    expect(readYaml({ file: 'x.plan.yaml', text: 'note: !e!x a\n' }).problems).toMatchObject([
      { kind: 'tag', seen: { tag: '!e!x' } },
    ])
  })
})

describe('bytes that are no text', () => {
  test.each<[string, Uint8Array, string]>([
    ['too large', Buffer.alloc(4 * 2 ** 20 + 1, 'a'), 'size'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary'],
    ['a PDF that is text to a machine', Buffer.from('%PDF-1.7\n'), 'binary'],
    ['what a word processor keeps as text', Buffer.from('{\\rtf1 Autumn}'), 'binary'],
    ['UTF-16', Buffer.from('\ufefftitle: x', 'utf16le'), 'encoding'],
    ['one line with returns', Buffer.from('title: x\rstatus: draft\r'), 'line-ends'],
    ['Latin-1', Buffer.from('title: caf\u00e9', 'latin1'), 'encoding'],
  ])('%s', async (_, bytes, kind) => {
    expect(decode(bytes)).toMatchObject({ rule: 'syntax/limits', kind })
    expect(await readPlan('x.plan.yaml', bytes)).toMatchObject({ readable: false, problems: [{ kind }] })
  })

  test('a byte order mark is no part of the text', () => {
    expect(decode(Buffer.from('\ufefftitle: x'))).toBe('title: x')
  })
})

describe('front matter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  const canary = join(folder, 'canary')
  const code = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "x")`

  test.each([
    '---js',
    '---javascript',
    '--- JS',
    '---json',
    '---coffee',
    '---constructor',
    '---__proto__',
    '---toString',
    '----',
    '--- x',
  ])('%s is refused and nothing runs', async (fence) => {
    for (const text of [`${fence}\n{ a: ${code} }\n---\nbody`, `${fence}\nmodule.exports = ${code}\n---\n`]) {
      const document = await readMarkdown({ file: 'x.plan.md', text })
      expect(document).toMatchObject({
        readable: false,
        problems: [{ rule: 'syntax/parse', kind: 'front-matter-fence' }],
      })
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test('without an end it is a finding, each time', async () => {
    for (const _ of [1, 2])
      expect(await readMarkdown({ file: 'x.plan.md', text: '---\ntitle: x\n' })).toMatchObject({
        readable: false,
        problems: [{ kind: 'front-matter-open' }],
      })
  })

  test('broken YAML is a finding the second time too', async () => {
    for (const _ of [1, 2])
      expect(
        (await readMarkdown({ file: 'x.plan.md', text: '---\ntitle: a: b\n---\n' })).problems.map(({ kind }) => kind),
      ).toEqual(['colon-in-text'])
  })

  test.each([
    '---\ntitle: x\n---\nBody',
    '---\r\ntitle: x\r\n---\r\nBody',
    '---  \ntitle: x\n--- \nBody',
    '---\ntitle: x\n---',
  ])('%j is split', async (text) => {
    const { data, origins, problems } = await readMarkdown({ file: 'x.plan.md', text })
    expect(problems).toEqual([])
    expect(data).toEqual({ title: 'x' })
    expect(text.slice(...(origins.written(data as object, 'title')?.value ?? [0, 0]))).toBe('x')
  })

  test('empty front matter and none at all', async () => {
    expect((await readMarkdown({ file: 'x.plan.md', text: '---\n---\nBody' })).data).toBeUndefined()
    expect(await readMarkdown({ file: 'x.plan.md', text: 'Body' })).toMatchObject({ data: undefined, readable: true })
  })

  test('a body made to exhaust the Markdown parser', async () => {
    for (const body of [
      '> '.repeat(5_000),
      '['.repeat(20_000),
      '*a '.repeat(20_000),
      `${'- '.repeat(3_000)}x`,
      '`'.repeat(10_000),
      '<a '.repeat(20_000),
      '|a'.repeat(20_000),
      '[a]('.repeat(60_000),
      '**a*'.repeat(60_000),
    ]) {
      const { readable, problems } = await readMarkdown({ file: 'x.plan.md', text: `---\ntitle: x\n---\n${body}` })
      expect(readable || ['marks', 'nested'].includes(problems[0]?.kind ?? '')).toBe(true)
    }
  })

  test.each([
    ['marks', 'as one paragraph', '&amp;'.repeat(3_001), 0],
    ['marks', 'in the second paragraph', `${'*'.repeat(2_000)}\n \n${'*'.repeat(3_001)}`, 2_003],
    ['lines', 'in one paragraph', 'Role: x\n'.repeat(5_001), 40_000],
    ['lines', 'as headings', '# x\n\n'.repeat(5_001), 25_000],
    ['nested', 'as numbers', `Who\n\n${'1. '.repeat(3_000)}x`, 5],
    ['nested', 'as numbers in brackets', '1) '.repeat(101), 0],
    ['nested', 'as quotations', '> '.repeat(101), 0],
    ['nested', 'as footnotes', '[^a]: '.repeat(101), 0],
    ['nested', 'as dashes before a word', `${'- '.repeat(101)}x`, 0],
    [
      'nested',
      'as two dashes, line after line',
      Array.from({ length: 60 }, (_, line) => `${'    '.repeat(line)}- -\n`).join(''),
      Array.from({ length: 50 }, (_, line) => 4 * line + 4).reduce((sum, length) => sum + length) + 200,
    ],
    ['nested', 'as a ruler without end', '- '.repeat(1_000_000), 0],
    ['marks', 'as a ruler without spaces', '_'.repeat(4_000_000), 0],
    [
      'nested',
      'line after line',
      Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- x\n`).join(''),
      Array.from({ length: 100 }, (_, depth) => 2 * depth + 4).reduce((sum, length) => sum + length) + 200,
    ],
    ['words', 'in one line', 'we '.repeat(150_001), 450_000],
    ['words', 'between commas', 'a,'.repeat(150_001), 300_000],
  ])('too many %s, %s, are not given to the Markdown parser', async (kind, _, body, at) => {
    const { readable, problems } = await readMarkdown({ file: 'x.plan.md', text: body })
    expect(readable).toBe(false)
    expect(problems).toMatchObject([{ rule: 'syntax/limits', kind, span: [at, at + 1] }])
  })

  test.each([
    ['a long page', 'We reach readers.\n\n'.repeat(4_999)],
    ['text after hundreds of blank lines', `We reach readers.${'\n'.repeat(500)}We reach buyers.`],
    ['text far to the right', `- We\n\n${' '.repeat(500)}reach buyers.\n`],
    ['a long ruler', `We reach readers.\n\n${'- '.repeat(500)}\n\nWe reach buyers.`],
    ['lists a hundred deep', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- x\n`).join('')],
    ['marks in many paragraphs', '*We* reach _readers_.\n\n'.repeat(2_000)],
    ['a picture as text', `We.\n\n![Moodboard](data:image/png;base64,${'iVBORw0KGgo+AAA/'.repeat(60_000)})`],
  ])('%s is read', async (_, body) => {
    const document = await readMarkdown({ file: 'x.plan.md', text: body })
    expect(document).toMatchObject({ readable: true, problems: [] })
    expect(document.narrative.length).toBeGreaterThan(0)
  })
})

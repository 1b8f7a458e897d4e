import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/brief.schema.json' with { type: 'json' }
import type { Brief } from '../../src/brief/brief.ts'
import { briefDocx } from '../../src/brief/docx.ts'
import { briefFile, planTexts } from '../../src/brief/file.ts'
import { briefHtml } from '../../src/brief/html.ts'
import { filledTemplate } from '../../src/brief/template.ts'
import { briefOf, dataOf, exampleBriefs, exampleText, secondBell } from './sample.ts'

const brief = await briefOf(await dataOf(exampleText(secondBell)), 'online-video')
const texts = planTexts(brief, '')

describe('one channel of the examples, in full', () => {
  test('as Markdown', async () => {
    await expect(briefFile(brief, texts)).toMatchFileSnapshot('golden/online-video.md')
  })

  test('as a page', async () => {
    await expect(briefHtml(brief, '')).toMatchFileSnapshot('golden/online-video.html')
  })
})

const hostile = `</title><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>`

async function hostileBrief(): Promise<Brief> {
  const text = `
title: ${JSON.stringify(hostile)}
objective: { statement: ${JSON.stringify(hostile)} }
channels: [{ id: email, name: ${JSON.stringify(hostile)}, role: ${JSON.stringify(hostile)}, agency: "https://evil.example" }]
`
  const made = await briefOf(await dataOf(text), 'email')
  const yours =
    '# My part\n\n![pixel](https://evil.example/p.png) <script>alert(2)</script>\n\n[good](https://good.example) [bad](javascript:alert(3)) **bold**\n\n1. first\n2. second\n\n| a | b |\n| --- | --- |\n| c | d |\n\n[def]: https://evil.example'
  return {
    ...made,
    draft: true,
    parts: made.parts.map((part) => (part.section === 'risks' ? { ...part, yours } : part)),
  }
}

describe('pages', () => {
  test.each([
    ['lists in lists', '1. '.repeat(5_000)],
    ['marks', '*a **b '.repeat(3_000)],
  ])('what a person wrote as %s without end is shown as it was written', async (_, yours) => {
    const parts = brief.parts.map((part) => (part.section === 'risks' ? { ...part, yours: `${yours}&` } : part))
    expect(briefHtml({ ...brief, parts }, '')).toContain(`<p>${yours}&#x26;</p>`)
    expect(await briefDocx({ ...brief, parts }, '')).toBeInstanceOf(Uint8Array)
  })

  test('printed into a log they are no commands', async () => {
    const parts = brief.parts.map((part) => (part.section === 'risks' ? { ...part, yours: '##[add-mask]e' } : part))
    const page = briefHtml({ ...brief, parts }, '')
    expect(page).toContain('&#35;&#35;[add-mask]e')
    expect(page).not.toContain('##')
  })

  test('run nothing, load nothing and take no value for markup', async () => {
    const page = briefHtml(await hostileBrief(), 'Draft')
    const tags = (page.match(/<[a-z!/][^>]*>/gi) ?? []).join('\n')
    expect(tags).not.toMatch(/<(?:script|img|link|iframe|object|base)|\s(?:on\w+|src|srcset)=|javascript:/i)
    expect(page).not.toMatch(/url\(|@import/)
    expect(page.match(/https?:\/\/[^\s"<]+(?=")/g)).toEqual(['https://good.example'])
    expect(page).toContain('content="default-src &#x27;none&#x27;;')
    expect(page.match(/<title>/g)).toHaveLength(1)
    expect(page).toMatch(/<p class="draft">Draft<\/p>/)
    expect(page).toContain('<strong>bold</strong>')
  })

  test('start with a doctype and the mark of briefs', () => {
    expect(briefHtml(brief, '')).toMatch(
      /^<!doctype html>\n<!-- plan-brief v1 plan=q3 channel=online-video from=\{.*\} -->\n<html lang="en">/,
    )
  })

  /** Two columns of 88 mm and 273 mm in 9 points: about 54 letters a line and 66 lines a column, headings counted as three. */
  test('have room on two sheets, all channels of the examples', async () => {
    for (const one of await exampleBriefs()) {
      const lines = [...planTexts(one, '').values()]
        .flatMap((text) => text.split('\n'))
        .filter((line) => line !== '')
        .map((line) => (line.startsWith('#') ? 3 : Math.ceil(line.replace(/\*\*/g, '').length / 54)))
      expect(
        lines.reduce((sum, count) => sum + count, 0),
        one.title,
      ).toBeLessThan(4 * 66)
    }
  })
})

describe('data', () => {
  test('is what the schema says, for all channels of the examples and the barest plan', async () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
    const all = [
      ...(await exampleBriefs()),
      await briefOf(await dataOf('channels: [{ id: email }]'), 'email'),
      await hostileBrief(),
    ]
    for (const one of all) {
      validate(JSON.parse(JSON.stringify(one)))
      expect(validate.errors, one.title).toBeNull()
    }
  })
})

/** The files of a ZIP archive, by the list at its end. */
function unzipped(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment, start] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ]
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const data = zip.subarray(from, from + packed)
    const text = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)
    files.set(zip.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'))
    at += 46 + name + extra + comment
  }
  return files
}

const textIn = (xml = '') =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

describe('Word files', () => {
  test('say what the brief says', async () => {
    const files = unzipped(await briefDocx(brief, ''))
    const text = textIn(files.get('word/document.xml'))
    for (const { number, title, purpose } of brief.parts) expect(text).toContain(`${number}. ${title}\n${purpose}`)
    expect(text).toContain('Shows parents that second-hand uniform looks as it should.')
    expect(text).toContain("Must be in the work: Subtitles on every film; No child's face without a signed release")
    expect(files.get('word/document.xml')).toContain('w:val="Heading2"')
    expect(files.get('word/document.xml')).toMatch(/<w:cols [^>]*w:num="2"/)
    expect([...files.values()].join()).not.toMatch(/TargetMode="External"/)
  })

  test('take no value for markup, and keep what a person wrote', async () => {
    const xml = unzipped(await briefDocx(await hostileBrief(), 'Draft')).get('word/document.xml')
    const text = textIn(xml)
    expect(text).toContain(`Channel brief: ${hostile}`)
    expect(text).toContain('Draft\n')
    expect(text).toContain('My part\n')
    expect(text).toContain('good (https://good.example) bad bold')
    expect(text).toContain('1. first\n2. second\na\nb\nc\nd\n')
    expect(xml?.match(/<w:tc>/g)).toHaveLength(4)
    expect(xml).toMatch(/<\/w:tbl><w:p[ >/]/)
    expect(text).not.toContain('pixel.png')
  })

  const soffice = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((file) => existsSync(file))

  test(`are opened by LibreOffice${soffice ? '' : ' (not installed here: this step is left out)'}`, async () => {
    const bytes = await briefDocx(brief, '')
    expect(unzipped(bytes).has('[Content_Types].xml')).toBe(true)
    if (!soffice) return
    const folder = mkdtempSync(join(tmpdir(), 'planlint-docx-'))
    try {
      writeFileSync(join(folder, 'brief.docx'), bytes)
      execFileSync(soffice, [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        join(folder, 'brief.docx'),
      ])
      expect(readFileSync(join(folder, 'brief.txt'), 'utf8')).toContain('Channel brief: Online video')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('templates', () => {
  test('the one among the examples gives what is written without one', async () => {
    const template = exampleText('examples/brief.md.liquid')
    expect(await filledTemplate(template, brief, texts)).toBe([...texts.values()].join('\n\n'))
  })

  test('values are text, in cells too', async () => {
    const made = await hostileBrief()
    const filled = await filledTemplate('| {{ brief.channel.name }} | a {{ brief.plan.title }} |', made, new Map())
    expect(filled).toContain('\\</title>\\<script>')
    expect(
      await filledTemplate('{{ x }}{{ brief.title }}'.replace('{{ x }}', ''), { ...brief, title: 'a|b *c*' }, texts),
    ).toBe('a\\|b \\*c\\*')
  })

  test.each([
    ['a name that is not there', '{{ brief.nope }}', 'undefined variable'],
    ['a filter that is not there', '{{ brief.title | shout }}', 'undefined filter'],
    ['another file', '{% include "/etc/passwd" %}', 'Failed to lookup'],
    ['another file, by another tag', '{% render "brief" %}', 'Failed to lookup'],
    ['another file, as a layout', '{% layout "base" %}', 'Failed to lookup'],
    ['the clock', '{{ "now" | date: "%Y" }}', 'something else each time'],
    ['chance', '{{ brief.parts | sample }}', 'something else each time'],
    ['for ever', '{% for i in (1..1000000000) %}x{% endfor %}', 'limit'],
    [
      'loops in loops',
      '{% for i in (1..3000) %}{% for j in (1..3000) %}{{ i | times: j }}{% endfor %}{% endfor %}',
      'limit',
    ],
    ['what is no template', '{% if %}', 'invalid'],
    ['what objects are made of', '{{ brief.constructor }}', 'undefined variable'],
  ])('%s is refused', async (_, template, because) => {
    await expect(filledTemplate(template, brief, texts)).rejects.toThrow(because)
  })
})

import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textIn } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { briefFile, planTexts } from '../../src/brief/file.ts'
import { nodesToMarkdown } from '../../src/brief/markdown.ts'
import { isEdited, parseMarked } from '../../src/brief/marks.ts'
import { textOf } from '../../src/brief/tree.ts'
import { briefOf, dataOf } from './sample.ts'

const read = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])]

function markdownOf(text: string): string {
  return nodesToMarkdown([
    { type: 'paragraph', children: [{ type: 'strong', children: textOf('Label:') }, ...textOf(` ${text}`)] },
    { type: 'paragraph', children: textOf(text) },
  ])
}

const hostile = [
  '# Heading',
  '1. one',
  '- item',
  '> quote',
  '```js',
  '<script>alert(1)</script>',
  '<!-- /plan -->',
  '--> <b>x</b>',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '**bold** _em_ ~~gone~~ `code`',
  '| a | b |',
  '[^1]: note',
  '[ref]: https://evil.example',
  '&lt;b&gt; &copy;',
  'a\\*b\\',
  '***',
  '    indented',
  '{{ site.github }} {% include x %} {{< x >}} {# y #}',
  '$$x$$ and $E=mc^2$',
  '@everyone and a@b.example',
  'fixes #1 and GH-12',
  'https://evil.example/x?y=1 www.evil.example',
  'Setext\n===',
  'line\nline',
]

describe('no value of a plan is anything but text', () => {
  test.each(hostile)('%j', (text) => {
    const tree = read(markdownOf(text))
    const allowed = ['root', 'paragraph', 'strong', 'text', 'inlineCode']
    expect(kinds(tree).filter((kind) => !allowed.includes(kind))).toEqual([])
    const shown = textIn(tree).replaceAll('\u200b', '').replace(/\s+/g, ' ')
    expect(shown).toContain(text.replace(/\s+/g, ' ').trim().replace(/ ===$/, ''))
  })

  test('nor are names notified, addresses linked, issues closed, formulas set or templates run', () => {
    for (const text of hostile) {
      const markdown = markdownOf(text)
      expect(markdown).not.toMatch(/\{\{|\{%|\{#|\$E=/)
      // As code, or with something between the halves.
      const outside = markdown.replace(/`[^`]*`/g, '')
      expect(outside).not.toMatch(/@\w|(?<!&)#\d|GH-\d|https?:\/\/|www\.\w/)
    }
  })

  test('and no plan can write a mark', async () => {
    const marks = ['<!-- /plan -->', '<!-- yours:role -->', '<!-- plan:role 123 -->', '--><!-- /yours -->']
    for (const mark of marks) {
      const plan = `
title: ${JSON.stringify(mark)}
objective: { statement: ${JSON.stringify(`a\n${mark}\nb`)} }
channels: [{ id: email, name: ${JSON.stringify(mark)}, role: ${JSON.stringify(mark)}, deliverables: [{ what: ${JSON.stringify(mark)} }] }]
`
      const brief = await briefOf(await dataOf(plan), 'email')
      const found = parseMarked(briefFile(brief, planTexts(brief, '')))
      if ('broken' in found) throw new Error(found.broken)
      expect(found.pieces.filter((piece) => isEdited(piece) || piece.kind === 'loose')).toEqual([])
    }
  })
})

test('any text is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile), (some, other) => {
      const text = `x${some}${other}y`.replace(/[\p{Cc}\u200b\u2028\u2029\ufeff]/gu, ' ').replace(/\s+/g, ' ')
      const tree = read(markdownOf(text))
      expect(
        kinds(tree).filter((kind) => !['root', 'paragraph', 'strong', 'text', 'inlineCode'].includes(kind)),
      ).toEqual([])
      expect(textIn(tree.children[1] as Nodes).replaceAll('\u200b', '')).toBe(text)
    }),
    { numRuns: 300 },
  )
})

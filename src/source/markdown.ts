import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Block, type BlockPlace, type Document, type MarkdownNode as Node, unreadable } from './document.ts'
import { fenceOutOfStep } from './fence-marks.ts'
import { splitFrontMatter } from './front-matter.ts'
import { beyondLimits } from './markdown-limits.ts'
import { isYaml } from './markdown-nodes.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { Origins } from './origins.ts'
import { readYamlSource } from './read-yaml.ts'
import type { Source, Span } from './source.ts'

/** A Markdown plan: its front matter as data, its body as narrative. */
export async function readMarkdown(source: Source): Promise<Document> {
  const { yaml, bodyStart, problem } = splitFrontMatter(source)
  const nothing: Document = {
    source,
    parts: {},
    data: undefined,
    origins: new Origins(source),
    narrative: [],
    problems: [],
    readable: true,
  }
  const conflicts = mergeConflicts(source.text)
  if (conflicts.length > 0) return unreadable(source, ...conflicts)
  if (problem) return unreadable(source, problem)
  const body = source.text.slice(bodyStart)
  const refused = beyondLimits(body)
  if (refused) {
    const { kind, limit, at } = refused
    const span = [bodyStart + at, bodyStart + at + 1] as const
    return { ...nothing, problems: [{ rule: 'syntax/limits', kind, seen: { limit }, span }], readable: false }
  }
  const document = yaml ? await readYamlSource(source, yaml[0], yaml[1]) : nothing
  const parts = { ...document.parts, body: [bodyStart, source.text.length] as const }
  if (body.trim() === '') return { ...document, parts, narrative: [] }
  const written = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const outOfStep = fenceOutOfStep(written, source.text, bodyStart)
  if (outOfStep) return unreadable(source, outOfStep)
  const tree = await withOtherMarks(written, body)
  const { origins } = document
  const places = placesIn(tree, bodyStart)
  const readYaml = places.fences && (await import('./yaml.ts')).readYaml
  return {
    ...document,
    parts: { ...parts, ...places },
    narrative: narrativeOf(tree, source, bodyStart, origins),
    body: {
      tree,
      start: bodyStart,
      ...(readYaml && { readYaml: (from: number, to: number) => readYaml(source, from, to, origins) }),
    },
  }
}

/** What wikis and word processors write where Markdown has no sign for it, or another one. */
async function withOtherMarks(tree: Node, body: string): Promise<Node> {
  const isHtml = /<(?:h[1-6]|table|summary)[\s>]/i.test(body)
  const read = isHtml ? (await import('./html-blocks.ts')).withHtmlBlocks(tree, body) : tree
  const isPandoc = /\{[#.]/.test(body) || /^ {0,3}(?:\+[-=:]{3}|-{2,} +-{2})/m.test(body)
  const bare = isPandoc ? (await import('./pandoc.ts')).withoutPandocMarks(read, body) : read
  const isWiki = /\[\[[^\]\n]|^[ \t]*>[ \t]*\[!/m.test(body)
  return isWiki ? (await import('./wiki-marks.ts')).withoutWikiMarks(bare) : bare
}

/** A body deeper than this (lists in quotes in lists …) is nobody's prose. */
const deepest = 40

/** Where the body's blocks stand, for comments that speak of the next one, and which of them are YAML. */
function placesIn(tree: Node, bodyStart: number): { blocks: BlockPlace[]; fences?: Span[] } {
  const blocks: BlockPlace[] = []
  const fences: Span[] = []
  const visit = (node: Node, depth: number): void => {
    const [start, end] = spanOf(node)
    const span: Span = [start + bodyStart, end + bodyStart]
    if (isYaml(node)) fences.push(span)
    if (node.type !== 'html' && node.type !== 'root')
      blocks.push({
        span,
        type: node.type,
        ...(node.type === 'heading' && { level: node.depth ?? 1 }),
        ...(node.type === 'table' && isDrawn(node) && { head: headOf(node, bodyStart) }),
      })
    if (depth < deepest && hasBlocks.has(node.type)) for (const child of node.children ?? []) visit(child, depth + 1)
  }
  visit(tree, 0)
  return { blocks, ...(fences.length > 0 && { fences }) }
}

/** Rows that Markdown has made itself have places. */
function isDrawn({ children: [row] = [] }: Node): boolean {
  return row !== undefined && row.position === undefined
}

/** What the columns of a drawn table are called, and from where to where that stands. */
function headOf({ children: [row] = [] }: Node, bodyStart: number): NonNullable<BlockPlace['head']> {
  const columns: string[] = []
  let span: Span | undefined
  for (const cell of row?.children ?? []) {
    let words = ''
    const visit = (node: Node): void => {
      if (node.type === 'text') {
        const [start, end] = spanOf(node)
        words += node.value ?? ''
        span = [span?.[0] ?? start + bodyStart, end + bodyStart]
      }
      for (const inner of node.children ?? []) visit(inner)
    }
    visit(cell)
    columns.push(words.trim())
  }
  return { columns, span: span ?? [bodyStart, bodyStart] }
}

const hasBlocks: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'footnoteDefinition'])

function narrativeOf(tree: Node, source: Source, bodyStart: number, origins: Origins): Block[] {
  const body = source.text.slice(bodyStart)
  const blocks: Block[] = []
  const headings: { depth: number; text: string }[] = []
  const visit = (node: Node, depth: number): void => {
    if (node.type === 'heading') {
      while (headings.length > 0 && (headings.at(-1)?.depth ?? 0) >= (node.depth ?? 1)) headings.pop()
    }
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const span = spanOf(node)
      const text = proseOf(body, node, span)
      if (text.trim() !== '') {
        const block: Block = {
          text,
          headings: headings.map((heading) => heading.text),
          ...(node.type === 'heading' && { level: node.depth ?? 1 }),
        }
        origins.mark(block, [span[0] + bodyStart, span[1] + bodyStart], entry(span, bodyStart))
        blocks.push(block)
        if (node.type === 'heading') headings.push({ depth: node.depth ?? 1, text: unescaped(text.trim()) })
      }
      return
    }
    if (depth < deepest) for (const child of node.children ?? []) visit(child, depth + 1)
  }
  visit(tree, 0)
  return blocks
}

/** "1\\. Goals": the backslash is a sign of Markdown's own, and no part of the name. */
function unescaped(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

function entry([start, end]: Span, by: number): number[] {
  return [start + by, end + by, start + by, end + by]
}

/** The node's own words at their own places, and a space for every sign that is markup, code or an address. */
function proseOf(body: string, node: Node, [start, end]: Span): string {
  let text = ''
  const visit = (child: Node): void => {
    if (child.type === 'text') {
      const [from, to] = spanOf(child)
      const words = body.slice(from, to)
      text =
        text.padEnd(from - start) +
        (child.value === words ? words : words.replace(/\n[ \t>]*/g, (gap) => ' '.repeat(gap.length)))
    } else if (child.type !== 'inlineCode' && child.type !== 'html')
      for (const inner of child.children ?? []) visit(inner)
  }
  visit(node)
  return text.padEnd(end - start)
}

function spanOf(node: Node): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

import type { MarkdownNode } from './document.ts'
import { spanned } from './text-nodes.ts'

/**
 * "[[Ann Lee]]" as the name that is in it, "[[people/ann|Ann Lee]]" as the words that are shown, and a quotation that
 * opens with "[!quote]" without that sign: what note-taking tools write for links and boxes.
 */
export function withoutWikiMarks(node: MarkdownNode): MarkdownNode {
  if (!node.children) return node
  const children = node.children.flatMap((child) => {
    if (child.type === 'text') return withoutLinks(child)
    const inner = withoutWikiMarks(child)
    return [child.type === 'blockquote' ? withoutSign(inner) : inner]
  })
  return { ...node, children }
}

const link = /\[\[(?:[^[\]\n|]{1,200}\|)?([^[\]\n|]{1,200})\]\]/g

function withoutLinks(node: MarkdownNode): MarkdownNode[] {
  const { value = '' } = node
  const [from, to] = spanned(node)
  // Where a sign is escaped or an entity, places in the value are not those in the file.
  if (to - from !== value.length || !value.includes('[[')) return [node]
  const nodes: MarkdownNode[] = []
  let at = 0
  const add = (start: number, end: number) => {
    if (start < end) nodes.push(textAt(value.slice(start, end), from + start))
  }
  for (const { 0: whole, 1: words = '', index } of value.matchAll(link)) {
    const start = index + whole.length - 2 - words.length
    add(at, index)
    add(start, start + words.length)
    at = index + whole.length
  }
  add(at, value.length)
  return nodes
}

/** "[!quote] Proposition" above more words is a title of the box; alone it is what the box says. */
function withoutSign(quote: MarkdownNode): MarkdownNode {
  const [paragraph, ...others] = quote.children ?? []
  const [first, ...more] = paragraph?.children ?? []
  const { value = '' } = first ?? {}
  const sign = /^\[![\w-]{1,20}\][+-]?[ \t]*/.exec(value)?.[0].length
  if (!paragraph || first?.type !== 'text' || sign === undefined) return quote
  const line = value.indexOf('\n')
  const isOnlyTitle = others.length > 0 && more.length === 0
  const cut = line >= 0 ? line + 1 : isOnlyTitle ? value.length : sign
  const [from, to] = spanned(first)
  const rest = value.slice(cut)
  const words = rest === '' ? [] : [{ ...textAt(rest, from + cut), position: placeOf(from + cut, to) }]
  const children = [...words, ...more]
  return { ...quote, children: children.length > 0 ? [{ ...paragraph, children }, ...others] : others }
}

function textAt(value: string, from: number): MarkdownNode {
  return { type: 'text', value, position: placeOf(from, from + value.length) }
}

function placeOf(from: number, to: number) {
  return { start: { offset: from }, end: { offset: to } }
}

import type { MarkdownNode } from '../../source/document.ts'
import { headingOf } from './names.ts'
import type { Section } from './outline.ts'
import { type Prose, proseOf } from './prose.ts'

/** Below a line in bold that is a heading, above what stands under a label. */
const listed = 8

/**
 * A page that is one list of lists, as outliners write it: items that name two parts of a plan at least are its sections,
 * where no heading is. The boxes of a checklist are no part of what is said in it.
 */
export function withListedSections(outline: Section, source: string, start: number): Section {
  if (namesPart(outline)) return outline
  return { ...outline, ...sectionsIn(outline, source, start) }
}

function sectionsIn(section: Section, source: string, start: number): Pick<Section, 'content' | 'sections'> {
  const content: MarkdownNode[] = []
  const sections: Section[] = []
  for (const node of section.content) {
    const found = node.type === 'list' ? sectionsOf(node, source, start) : []
    const names = new Set(found.map(({ element }) => element))
    if (names.size < 2) {
      content.push(node)
      continue
    }
    const items = new Set(found.map(({ item }) => item))
    const others = (node.children ?? []).filter((item) => !items.has(item))
    if (others.length > 0) content.push({ ...node, children: others })
    sections.push(...found.map(({ section }) => section))
  }
  return {
    content,
    sections: [...sections, ...section.sections.map((inner) => ({ ...inner, ...sectionsIn(inner, source, start) }))],
  }
}

function namesPart({ heading, sections, depth }: Section): boolean {
  return (depth > 1 && heading !== undefined && headingOf(heading) !== undefined) || sections.some(namesPart)
}

interface Found {
  readonly item: MarkdownNode
  readonly element: string
  readonly section: Section
}

function sectionsOf(list: MarkdownNode, source: string, start: number): Found[] {
  return (list.children ?? []).flatMap((item) => {
    const [first, ...below] = item.children ?? []
    if (first?.type !== 'paragraph') return []
    const { name, rest } = cutName(first, source, start)
    const named = name.text.length > longest ? undefined : headingOf(name)
    const content = [...rest, ...below.map(named?.path.startsWith('operations') ? (node) => node : withoutBoxes)]
    if (!named || content.length === 0) return []
    const element = named.path.split('.')[0] ?? ''
    return [{ item, element, section: { heading: name, depth: listed, content, sections: [] } }]
  })
}

const longest = 60

/** "**Money:** £18,000 in all": what is in bold before more words, and the words. */
function cutName(paragraph: MarkdownNode, source: string, start: number): { name: Prose; rest: MarkdownNode[] } {
  const [bold, next, ...others] = paragraph.children ?? []
  const isCut = bold?.type === 'strong' && next !== undefined
  const whole = proseOf(isCut ? [bold] : (paragraph.children ?? []), source, start)
  const name = whole.slice(0, whole.text.replace(/\s*[:：]$/, '').length)
  if (!isCut) return { name, rest: [] }
  const [from, to] = [next.position?.start.offset ?? 0, next.position?.end.offset ?? 0]
  const value = next.type === 'text' ? (next.value ?? '') : ''
  const sign = /^\s*(?:[:：]|[–—-](?=\s))?\s*/.exec(value)?.[0].length ?? 0
  const text = { ...next, value: value.slice(sign), position: { start: { offset: from + sign }, end: { offset: to } } }
  const children = next.type === 'text' ? [text, ...others] : [next, ...others]
  return { name, rest: [{ ...paragraph, children }] }
}

/** A list that is no list of tasks, whatever boxes stand in it. */
export function withoutBoxes(node: MarkdownNode): MarkdownNode {
  if (node.type !== 'list' && node.type !== 'listItem') return node
  const { checked, ...bare } = node
  return { ...bare, children: (node.children ?? []).map(withoutBoxes) }
}

import type { MarkdownNode } from '../../../source/document.ts'
import { headingOf } from '../names.ts'
import { type Prose, proseOf } from '../prose.ts'
import type { Section } from './outline.ts'

/** Below a line in bold that is a heading, above what stands under a label. */
const listed = 8

/**
 * A page that is one list of lists, as outliners write it: items that name two parts of a plan at least are its sections,
 * as far as no heading names the same part. The boxes of a checklist are no part of what is said in it.
 */
export function withListedSections(outline: Section, source: string, start: number): Section {
  const taken = new Set<string>()
  const visit = ({ heading, sections }: Section): void => {
    const element = heading && headingOf(heading)?.path.split('.')[0]
    if (element !== undefined) taken.add(element)
    sections.forEach(visit)
  }
  for (const section of outline.sections) {
    // The title of a page may name a part as well: "Channel plan".
    if (section.depth > 1) visit(section)
    else section.sections.forEach(visit)
  }
  return { ...outline, ...sectionsIn(outline, taken, source, start) }
}

function sectionsIn(
  section: Section,
  taken: ReadonlySet<string>,
  source: string,
  start: number,
): Pick<Section, 'content' | 'sections'> {
  const { heading, depth } = section
  // Below the name of a part other names are fields of it.
  if (heading && depth > 1 && headingOf(heading)) return section
  const content: MarkdownNode[] = []
  const sections: Section[] = []
  for (const node of section.content) {
    const found = node.type === 'list' ? sectionsOf(node, source, start) : []
    const own = found.filter(({ element }) => !taken.has(element))
    // "Persona" and "Pitch" among more labels are fields of what the list is about.
    const isMost = found.length * 2 >= (node.children ?? []).length
    if (!isMost || own.length === 0 || new Set(found.map(({ element }) => element)).size < 2) {
      content.push(node)
      continue
    }
    const items = new Set(own.map(({ item }) => item))
    const others = (node.children ?? []).filter((item) => !items.has(item))
    if (others.length > 0) content.push({ ...node, children: others })
    sections.push(...own.map(({ section }) => section))
  }
  const inner = section.sections.map((one) => ({ ...one, ...sectionsIn(one, taken, source, start) }))
  return { content, sections: [...sections, ...inner] }
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

import type { MarkdownNode } from '../../../source/document.ts'
import { headingOf, labelOf } from '../names.ts'
import { type Prose, proseOf } from '../prose.ts'
import { shapeOf } from '../shapes.ts'
import { nearLabel } from './slips.ts'

/** A heading with what stands under it, up to the next heading of its level or above. */
export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly heading?: Prose
  readonly depth: number
  readonly content: readonly MarkdownNode[]
  readonly sections: readonly Section[]
}

interface Open {
  heading?: Prose
  depth: number
  content: MarkdownNode[]
  sections: Open[]
}

/** Below the six levels of headings: a line in bold that names a part of the plan, as word processors leave it. */
export const boldLine = 7
/** What stands under a label in a paragraph or a list, as if the label were a heading; deeper than any that there is. */
export const underLabel = 9

/** The body as sections within sections. `isNamed`: does a line in bold name a part of the plan? */
export function outlineOf(
  tree: MarkdownNode,
  source: string,
  start: number,
  isNamed: (line: Prose) => boolean = (line) => headingOf(line) !== undefined,
): Section {
  const root: Open = { depth: 0, content: [], sections: [] }
  const open: Open[] = [root]
  for (const node of tree.children ?? []) {
    const depth = node.type === 'heading' ? (node.depth ?? 1) : isBoldLine(node) ? boldLine : 0
    const heading = depth > 0 ? proseOf(node.children ?? [], source, start) : undefined
    if (!heading || (depth === boldLine && !isNamed(heading))) {
      const last = open.at(-1)
      if (last?.depth === boldLine && last.heading && opensField(last.heading, node, source, start)) open.pop()
      open.at(-1)?.content.push(node)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const section: Open = { heading, depth, content: [], sections: [] }
    open.at(-1)?.sections.push(section)
    open.push(section)
  }
  unquote(root)
  return root
}

/**
 * What a section says only in quotation marks of Markdown is what it says; beside other words it is a remark. The message
 * is a quotation above its proofs too.
 */
function unquote(section: Open): void {
  const [first, ...others] = section.content
  const isMessage = section.heading !== undefined && headingOf(section.heading)?.path.startsWith('messaging')
  const isQuoted =
    first?.type === 'blockquote' &&
    others.every(({ type }) => type === 'blockquote' || (isMessage && (type === 'table' || type === 'list')))
  if (isQuoted)
    section.content = section.content.flatMap((node) => (node.type === 'blockquote' ? (node.children ?? []) : [node]))
  section.sections.forEach(unquote)
}

/**
 * "**Proof points:**" ends where "**Signed off:** …" or "Tone of voice: …" begins: the next field of what both are fields
 * of. Where the label is not in bold, it must be the field's own name.
 */
function opensField(heading: Prose, { type, children = [] }: MarkdownNode, source: string, start: number): boolean {
  const [first] = children
  const [element = '', field] = headingOf(heading)?.path.split('.') ?? []
  const shape = shapeOf('Plan', element)
  if (type !== 'paragraph' || !first || field === undefined || shape?.is !== 'thing') return false
  if (first.type !== 'strong') {
    const words = /^([^:\n]{1,60}):\s/.exec(proseOf(children, source, start).text)?.[1]
    const path = words === undefined ? undefined : labelOf(shape.of, words)
    return path !== undefined && path.split('.')[0] !== field
  }
  const bold = proseOf([first], source, start)
  const label = bold.slice(0, bold.text.replace(/\s*[:：]\s*$/, '').length)
  const path = labelOf(shape.of, label.text) ?? nearLabel(shape.of, label)?.path
  return path !== undefined && path.split('.')[0] !== field
}

/** Has the body a line that is all in bold? */
export function hasBoldLine({ children = [] }: MarkdownNode): boolean {
  return children.some(isBoldLine)
}

/** Is a paragraph a single line in bold? */
export function isBoldLine({ type, children = [] }: MarkdownNode): boolean {
  return type === 'paragraph' && children.length === 1 && children[0]?.type === 'strong'
}

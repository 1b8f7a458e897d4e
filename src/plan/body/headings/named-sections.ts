import type { Block, Document, NamedSection } from '../../../source/document.ts'
import { position, type Span } from '../../../source/source.ts'
import type { Prose } from '../prose.ts'

/** A heading or label that names an element, and what came of it. */
export interface Opened {
  readonly element: string
  readonly heading: Prose
  readonly isRead: boolean
  /** Items under it of which no name could be told. */
  readonly unread?: readonly Prose[]
}

/** The sections as blocks of the narrative, for findings to point at. */
export function namedSections(opened: readonly Opened[], { source, origins, narrative }: Document): NamedSection[] {
  const byStart = new Map(narrative.map((block) => [origins.written(block, 'text')?.value[0] ?? -1, block]))
  const lineOf = (at: Span) => position(source, at[0]).line
  return opened.map(({ element, heading, isRead, unread = [] }) => {
    const { span } = heading
    const known = byStart.get(span[0])
    const section = { element, isRead, line: lineOf(span), unread: unread.map((item) => lineOf(item.span)) }
    if (known?.level !== undefined) return { ...section, heading: known }
    const block: Block = { text: heading.words, headings: [] }
    origins.mark(block, span, [span[0], span[1], span[0], span[1]])
    return { ...section, heading: block }
  })
}

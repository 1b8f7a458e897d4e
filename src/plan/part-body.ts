import type { Document } from '../source/document.ts'
import type { PartKey } from './parts.ts'

/**
 * What a part in Markdown says that has no front matter: its body, read like a section of its element (of an item's file,
 * like a section of that item). Until bodies are read as elements, the part is one of the wrong shape.
 */
export function readBodyAs(_element: PartKey, document: Document): Document {
  const { source } = document
  const span = [0, Math.min(1, source.text.length)] as const
  const problem = { rule: 'syntax/right-shape', kind: 'no-front-matter-part', seen: {}, source, span }
  return { ...document, problems: [...document.problems, problem], readable: false }
}

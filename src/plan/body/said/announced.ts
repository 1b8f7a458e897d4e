import type { MarkdownNode } from '../../../source/document.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'

/** "Reasons to believe:", "Why believe us?" on a line of its own names what stands below it. */
export function announcementOf(thing: string, node: MarkdownNode | undefined, reading: Reading): Prose | undefined {
  if (node?.type !== 'paragraph') return undefined
  const prose = reading.prose(node)
  const end = prose.text.search(/\s*[:：?]$/)
  const name = end > 0 ? prose.slice(0, end) : prose
  const isAlone = end > 0 || prose.boldLength === prose.text.length
  return isAlone && labelOf(thing, name.text) !== undefined ? name : undefined
}

/** A tag of a publishing tool, or a sentence that only announces what follows. */
export function isAside({ text }: Prose): boolean {
  return text.trim() === '' || /^\{%/.test(text) || /[:：]$/.test(text.trim())
}

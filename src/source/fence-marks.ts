import type { MarkdownNode } from './document.ts'
import type { Problem } from './problem.ts'
import { endOfLine, lineAt, lineStart } from './text-lines.ts'

/**
 * A mark around a block of code that is missing or stands twice: the block then holds the line that the next one starts
 * with, or nothing up to the end of the page, and text is taken for code and code for text. Undefined where all marks are in
 * step.
 */
export function fenceOutOfStep(tree: MarkdownNode, text: string, start: number): Problem | undefined {
  for (const node of tree.children ?? []) {
    if (node.type !== 'code' || node.lang === undefined) continue
    const from = start + (node.position?.start.offset ?? 0)
    const block = text.slice(from, start + (node.position?.end.offset ?? 0))
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(block)?.[1]
    const isLast = !node.lang && block.trim() === mark && text.slice(from + block.length).trim() === ''
    // Where the line above is prose, a mark at the end of the page is one too many and harms nothing: it is not told.
    const endsYaml = isLast && /^ *(?:- +)?[a-z][a-z_]*:(?:\s|$)/.test(lineAbove(text, from))
    if (mark === undefined || !(endsYaml || holdsStart(block, mark))) continue
    const kind = node.lang ? 'fence-open' : 'fence-stray'
    return { rule: 'syntax/parse', kind, seen: { mark }, span: [from, endOfLine(text, from)] }
  }
  return undefined
}

function lineAbove(text: string, at: number): string {
  const start = lineStart(text, at)
  return start === 0 ? '' : lineAt(text, start - 1)
}

/** Does another block with marks like these start within it, as one of YAML does? It cannot: its line would end this one. */
function holdsStart(block: string, mark: string): boolean {
  return new RegExp(`\\n {0,3}${mark}+[ \\t]*ya?ml[ \\t]*(?:\\r?\\n|$)`, 'i').test(block)
}

import type { Problem } from './problem.ts'
import { indentOf, isBlank, isDashed, lineAt, lineSpan, lineStart, pastBlank } from './text-lines.ts'

/** A line that lost one space: the parser stops at it, or at the line below, which then stands too deep. */
export function shortIndent(text: string, offset: number): Problem | undefined {
  const line = pastBlank(text, offset)
  for (const at of [line, lineStart(text, line) - 1]) {
    if (at < 0 || !isOneShort(text, at)) continue
    const column = indentOf(lineAt(text, at)) + 2
    return { rule: 'syntax/parse', kind: 'indent-short', seen: { column: String(column) }, span: lineSpan(text, at) }
  }
  return undefined
}

/** Do fields (or items, for an item) above the line start one column to its right, and none in its own column? */
function isOneShort(text: string, offset: number): boolean {
  const line = lineAt(text, offset)
  const own = indentOf(line)
  const isItem = isDashed(line)
  if (own === 0 || isBlank(line)) return false
  let isShort = false
  for (let at = lineStart(text, offset) - 1; at >= 0; at = lineStart(text, at) - 1) {
    const above = lineAt(text, at)
    if (isBlank(above)) continue
    const indent = indentOf(above)
    if (indent === own + 1 && isDashed(above) === isItem) isShort = true
    if (indent > own) continue
    const field = indent + (/^-\s+/.exec(above.trimStart())?.[0].length ?? 0)
    return indent < own && (isShort || (!isItem && field === own + 1))
  }
  return false
}

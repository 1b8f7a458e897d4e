import type { Span } from './source.ts'

/** Where the line starts that holds this place. */
export function lineStart(text: string, offset: number): number {
  // From a place before the text, lastIndexOf looks at its first character all the same.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** The first letters of a text, none of them cut in two. */
export function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

/** Where it ends, its line break left out. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end - (text[end - 1] === '\r' ? 1 : 0)
}

export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), endOfLine(text, offset))
}

/** The line without its indentation and its end. */
export function lineSpan(text: string, offset: number): Span {
  const start = lineStart(text, offset)
  return [start + indentOf(lineAt(text, offset)), start + lineAt(text, offset).trimEnd().length]
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

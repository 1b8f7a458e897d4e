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

/** Nothing to read: an empty line or a comment. */
export function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line)
}

export function isDashed(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line)
}

/** The first line that says something, from this place on: before blank lines and comments the parser stops too early. */
export function pastBlank(text: string, offset: number): number {
  let at = offset
  while (isBlank(lineAt(text, at)) && text.indexOf('\n', at) >= 0) at = text.indexOf('\n', at) + 1
  return at
}

/** A place in the last line above this one that says something; undefined where there is none. */
export function lineAbove(text: string, offset: number): number | undefined {
  for (let at = lineStart(text, offset) - 1; at >= 0; at = lineStart(text, at) - 1)
    if (!isBlank(lineAt(text, at))) return at
  return undefined
}

/** The text with each of its lines further in; empty lines stay empty. */
export function indented(text: string, by: number): string {
  return linesOf(text)
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n')
    .concat('\n')
}

/** The text with each of its lines so much further out; a line that is not as far in goes to the margin. */
export function outdented(text: string, by: number): string {
  return linesOf(text)
    .map((line) => line.slice(Math.min(by, depthOf(line))))
    .join('\n')
    .concat('\n')
}

/** The lines of a text, without the break that ends it. */
export function linesOf(text: string): string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}

/** How many spaces a line starts with. */
export function depthOf(line: string): number {
  let depth = 0
  while (line[depth] === ' ') depth++
  return depth
}

function isComment(line: string): boolean {
  return /^[ \t]*#/.test(line)
}

/** Nothing, or a comment: a line that says nothing of the plan. */
export function isAside(line: string): boolean {
  return line.trim() === '' || isComment(line)
}

/** Each with the line break that ends it; nothing for no lines. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** Comments at the margin and what they stand above, each starting with whatever blank line it had. */
export interface Parted {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Where comments at the margin stop and what they belong to starts, looked at from the end. */
export function partedAtEnd(lines: readonly string[]): Parted {
  let at = lines.length
  while (at > 0 && (lines[at - 1]?.trim() === '' || lines[at - 1]?.startsWith('#'))) at--
  // Blank lines at the end of a text block that keeps them are its own.
  if (keepsBlankLines(lines)) while (at < lines.length && lines[at]?.trim() === '') at++
  return { before: lines.slice(0, at), after: lines.slice(at) }
}

function keepsBlankLines(lines: readonly string[]): boolean {
  return lines.some((line) => /[|>]\d?\+\d?(?:\s|$)/.test(line))
}

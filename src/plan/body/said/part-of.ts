import type { Prose } from '../prose.ts'

const longest = 2_000

/** What a group of a pattern matches in a text. */
export function partOf(prose: Prose, pattern: RegExp, group: number): Prose | undefined {
  const found = pattern.exec(prose.text.slice(0, longest))
  const part = found?.[group]
  if (!found || part === undefined) return undefined
  const at = found.index + found[0].lastIndexOf(part)
  return prose.slice(at, at + part.length)
}

import { distance } from 'fastest-levenshtein'

/**
 * The name that `written` was probably meant to be: the nearest of `known`, if it is near enough to be sure
 * (a third of the letters may differ, or `most`; two neighbours swapped count as one) and no other is as near.
 */
export function nearest(written: string, known: Iterable<string>, most?: number): string | undefined {
  const word = fold(written)
  let best: string | undefined
  let least = (most ?? Math.max(1, Math.floor(word.length / 3))) + 0.5
  let tied = false
  for (const name of known) {
    const away = apart(word, fold(name))
    if (away < least) [best, least, tied] = [name, away, false]
    else if (away === least && best !== undefined) tied = true
  }
  return tied ? undefined : best
}

/** Case, hyphens, underscores and a plural s are not what people get wrong: they count for little. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-')
}

function apart(a: string, b: string): number {
  if (a === b) return 0
  if (a === `${b}s` || b === `${a}s`) return 0.5
  const edits = distance(a, b)
  return edits === 2 && a.length === b.length && isSwap(a, b) ? 1 : edits
}

function isSwap(a: string, b: string): boolean {
  for (let at = 0; at < a.length - 1; at++) {
    if (a[at] !== b[at]) return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  }
  return false
}

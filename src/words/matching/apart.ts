/** Hits in the order of the text, none overlapping: of two that begin together the longer stays, else the first. */
export function apart<T extends { readonly start: number; readonly end: number }>(hits: readonly T[]): T[] {
  const kept: T[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  }
  return kept
}

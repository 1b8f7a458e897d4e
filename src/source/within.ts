import type { Span } from './source.ts'

/**
 * Where characters `start` to `end` of a text value stand in what was written for it (`raw`, from the first character
 * of the value to its last). Quotes, escapes, folded lines and block indentation are followed; undefined where what was
 * written cannot be matched with the value, so that the caller marks the whole of it.
 */
export function withinRaw(raw: string, value: string, [start, end]: Span): Span | undefined {
  if (start < 0 || end > value.length || start >= end) return undefined
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : ''
  const header = /^[|>][^\n]*\n/.exec(raw)
  let at = quote ? 1 : (header?.[0].length ?? 0)
  let from = -1
  for (let index = 0; index < end; index++) {
    const wanted = value[index] ?? ''
    if (/\s/.test(wanted)) {
      // One space of the value may be a line break with indentation in the file, and the other way round.
      if (index === start) from = at
      const rest = /\s/.test(value[index + 1] ?? '')
      if (quote === '"' && raw[at] === '\\' && /[nt ]/.test(raw[at + 1] ?? '')) at += 2
      else if (!/\s/.test(raw[at] ?? '')) return undefined
      else if (rest) at++
      else while (/\s/.test(raw[at] ?? '')) at++
      continue
    }
    while (/\s/.test(raw[at] ?? '')) at++
    if (index === start) from = at
    const length = lengthOf(raw, at, wanted, quote)
    if (length === 0) return undefined
    at += length
  }
  return from < 0 ? undefined : [from, at]
}

/** How many characters of `raw` stand for `wanted` at `at`; 0 where they do not. */
function lengthOf(raw: string, at: number, wanted: string, quote: string): number {
  if (quote === "'" && raw[at] === "'") return wanted === "'" && raw[at + 1] === "'" ? 2 : 0
  if (quote === '"' && raw[at] === '\\') {
    const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/i.exec(raw.slice(at, at + 10))
    if (!code) return 2
    const character = String.fromCodePoint(
      Math.min(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16), 0x10ffff),
    )
    // The second half of an escaped pair has no text of its own left: the whole value is marked then.
    return character[0] === wanted ? code[0].length : 0
  }
  return raw[at] === wanted ? 1 : 0
}

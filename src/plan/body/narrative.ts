import type { Block } from '../../source/document.ts'
import type { Origins } from '../../source/origins.ts'
import type { Span } from '../../source/source.ts'

/** The narrative without what has become data: blank where it stood, and gone where nothing else was said. */
export function without(narrative: readonly Block[], placed: readonly Span[], origins: Origins): Block[] {
  const sorted = [...placed].sort((a, b) => a[0] - b[0])
  let from = 0
  return narrative.flatMap((block) => {
    const span = origins.written(block, 'text')?.value
    if (!span) return [block]
    while (from < sorted.length && (sorted[from]?.[1] ?? 0) <= span[0] && (sorted[from]?.[0] ?? 0) < span[0]) from++
    let { text } = block
    for (let at = from; at < sorted.length && (sorted[at]?.[0] ?? 0) < span[1]; at++) {
      const [start, end] = sorted[at] ?? [0, 0]
      const [first, last] = [Math.max(0, start - span[0]), Math.min(text.length, end - span[0])]
      if (last > first) text = text.slice(0, first) + ' '.repeat(last - first) + text.slice(last)
    }
    if (text === block.text) return [block]
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const rest: Block = { ...block, text }
    origins.mark(rest, span, [span[0], span[1], span[0], span[1]])
    return [rest]
  })
}

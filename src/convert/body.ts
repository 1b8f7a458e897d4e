import type { Plan } from '../plan/plan.ts'
import { position, type Span } from '../source/source.ts'
import type { Body } from './loose.ts'

type File = Plan['files'][number]

/**
 * What a Markdown body says besides data. Blocks of which every word has become data are left out, and so are comments
 * that have `moved`; nothing comes back where no words are left.
 */
export function restOf(file: File, plan: Plan, moved: readonly Span[]): Body[] {
  const { source, body, blocks = [] } = file
  if (!body) return []
  const words = plan.narrative
    .flatMap((block) => {
      const written = plan.origins.written(block, 'text')
      return written?.source === source ? [{ at: written.value[0], block }] : []
    })
    .sort((one, other) => one.at - other.at)
  const title = plan.origins.written(plan.data, 'title')
  const isTitle = (start: number, end: number) =>
    title?.source === source && title.value[0] >= Math.max(start, body[0]) && title.value[1] <= end
  const fenced = fencesRead(file, plan)
  const out: Span[] = moved.filter(([start]) => start >= body[0])
  const ends = sectionEnds(file)
  let [end, said] = [body[0], 0]
  for (const [index, { span, level }] of blocks.entries()) {
    if (span[0] < end) continue
    end = span[1]
    while (said < words.length && (words[said]?.at ?? 0) < span[0]) said++
    const saysSomething = (words[said]?.at ?? Number.POSITIVE_INFINITY) < (ends[index] ?? span[1])
    const isCode = /^(?:```|~~~)/.test(source.text.slice(...span)) && level === undefined
    if (!saysSomething && !isTitle(...span) && (!isCode || fenced.has(span[0]))) out.push(span)
  }
  if (words.length === 0 && !/\S/.test(withoutSpans(file, out.concat(title ? [title.value] : [])).replace(/^#+/gm, '')))
    return []
  const headings = words.flatMap(({ block }) => (block.level === undefined ? [] : [block.text.trim()]))
  const told = words.filter(({ block: { level, text } }) => level === undefined && /[\p{L}\p{N}]/u.test(text))
  const lines = [...new Set(told.map(({ at, block: { text } }) => position(source, at + text.search(/\S/)).line))]
  const hasTitle = title?.source === source && title.value[0] >= body[0]
  return [{ file: source.file, text: withoutSpans(file, out), headings, lines, hasTitle }]
}

/** Where fenced blocks start that have become data. */
function fencesRead({ source, fences = [] }: File, { origins, data }: Plan): ReadonlySet<number> {
  const values = Object.keys(data)
    .flatMap((key) => origins.written(data, key) ?? [])
    .filter((written) => written.source === source)
    .map(({ value }) => value[0])
    .sort((one, other) => one - other)
  const read = new Set<number>()
  let at = 0
  for (const [start, end] of fences) {
    while (at < values.length && (values[at] ?? 0) < start) at++
    if ((values[at] ?? Number.POSITIVE_INFINITY) < end) read.add(start)
  }
  return read
}

/** Where what stands under each block ends: for a heading its section, for any other block the block. */
function sectionEnds({ source, blocks = [] }: File): number[] {
  const next: number[] = new Array(7).fill(source.text.length)
  const ends: number[] = new Array(blocks.length)
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { span, level } = blocks[index] ?? { span: [0, 0] as const }
    ends[index] = level === undefined ? span[1] : Math.min(...next.slice(0, level + 1))
    if (level !== undefined) next[level] = span[0]
  }
  return ends
}

function withoutSpans({ source: { text }, body }: File, spans: readonly Span[]): string {
  let [at, end] = body ?? [0, text.length]
  let rest = ''
  for (const [start, stop] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start < at) continue
    rest += text.slice(at, start)
    at = stop
  }
  rest += text.slice(at, end)
  return `${rest
    .replaceAll('\r\n', '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

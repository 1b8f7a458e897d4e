import { isAboutAll, partNamed } from '../plan/body/where-to-write/page-names.ts'
import { slug } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { isAboutConsent, sayingsOf } from '../words/english/on-pages.ts'
import type { Located } from './locate.ts'

/** Under which other parts of a plan people say what belongs to one. */
const toldUnder: Readonly<Record<string, readonly string[]>> = {
  audiences: ['journey', 'messaging', 'channels'],
  budget: ['channels', 'governance'],
  governance: ['operations', 'measurement', 'budget'],
}

/**
 * The words of a page that may be meant for a field that the plan has not got: in its own section, above all sections, or
 * in a summary of them.
 */
export function saidInProse(path: string | null, { narrative, origins, sections }: Plan): Located | undefined {
  const ways = path === null ? [] : sayingsOf(path)
  const [element] = path?.split(/[.[]/) ?? []
  const [, id] = /\[([^\]]+)\]/.exec(path ?? '') ?? []
  if (ways.length === 0) return undefined
  // A heading may name its part by what stands under it alone.
  const read = new Map(sections.map((section) => [section.heading.text.trim(), section.element]))
  let above: Located | undefined
  for (const block of narrative) {
    if (block.level !== undefined || block.text.length > longest) continue
    const found = ways.map((words) => words.exec(block.text)).find((one) => one !== null)
    const written = found && origins.written(block, 'text')
    if (!found || !written) continue
    const heading = block.headings.at(-1) ?? ''
    // Below a part of the plan every heading is within it; a thing of it has its own.
    const around = id === undefined ? [heading, ...block.headings.slice(1, -1).reverse()] : [heading]
    // What sums the plan up speaks of all of its parts, though one of them is read there.
    const part = isAboutAll(heading)
      ? undefined
      : around.map((one) => partNamed(one)?.split('.')[0] ?? read.get(one)).find((one) => one !== undefined)
    const isOfThing = id !== undefined && block.headings.some((one) => slug(one) === id)
    const isOwn = isOfThing || part === element || toldUnder[element ?? '']?.includes(part ?? '')
    // Under a heading in words of its own a page may say anything.
    const isFree = isAboutAll(heading) || isOwnWords(element) || isAboutConsent(heading)
    const isAbove = part === undefined && (block.headings.length < 2 || isFree)
    if (!isOwn && (above || !isAbove)) continue
    const [start, end] = sentenceAround(block.text, found.index)
    const located = { source: written.source, span: [written.value[0] + start, written.value[0] + end] as const }
    if (isOwn) return located
    above = located
  }
  return above
}

/** Parts that people tell of wherever they come to speak of them, in words that mean nothing else. */
function isOwnWords(element: string | undefined): boolean {
  return element === 'governance' || element === 'operations' || element === 'approved'
}

/** What is longer is no remark. */
const longest = 2_000

function sentenceAround(text: string, at: number): [start: number, end: number] {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at - 1) + 1))
  const rest = text.slice(at).search(/[.!?](?:\s|$)|\n/)
  const start = before + (text.slice(before).length - text.slice(before).trimStart().length)
  return [start, rest < 0 ? text.trimEnd().length : at + rest]
}

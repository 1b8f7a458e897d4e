import type { Plan } from '../plan/plan.ts'
import type { Comment } from '../source/comments.ts'
import type { Parts } from '../source/document.ts'
import type { Source, Span } from '../source/source.ts'

/** Every field and list item of the file, from the first character of its key (or of the item) to the end of its value. */
export function nodesIn(plan: Plan, source: Source): Span[] {
  const nodes: Span[] = []
  for (const thing of plan.origins.things()) {
    // An element in a file of its own has its key in no text: what follows a comment there is the first of its fields.
    if (isBlock(thing) || plan.origins.whole(thing)?.source !== source) continue
    for (const key of Object.keys(thing)) {
      const written = plan.origins.written(thing, key)
      if (written?.source === source) nodes.push([written.key[0], Math.max(written.key[1], written.value[1])])
    }
  }
  return nodes
}

/** A paragraph, heading or cell of a body, also one that has become data. */
function isBlock(thing: object): boolean {
  return 'headings' in thing && Array.isArray(thing.headings) && 'text' in thing
}

/** The outermost node that starts first after the comment. */
export function nextNode(nodes: readonly Span[], { span }: Comment): Span | undefined {
  let found: Span | undefined
  for (const node of nodes) {
    if (node[0] < span[1]) continue
    if (!found || node[0] < found[0] || (node[0] === found[0] && node[1] > found[1])) found = node
  }
  return found
}

/** The outermost block of the body that starts first after the comment; for a heading its section. */
export function nextBlock({ source, blocks = [] }: Parts & { source: Source }, { span }: Comment): Span | undefined {
  // A block comes before the blocks in it, so the first one is the outermost.
  const first = blocks.findIndex((block) => block.span[0] >= span[1])
  const block = blocks[first]
  if (!block) return undefined
  const { level } = block
  if (level === undefined) return block.span
  const next = blocks.slice(first + 1).find((later) => later.level !== undefined && later.level <= level)
  return [block.span[0], next ? next.span[0] : source.text.length]
}

/** The whole file, if the comment stands above everything in it. */
export function wholeFile(
  { source, body }: Parts & { source: Source },
  nodes: readonly Span[],
  { span }: Comment,
): Span | undefined {
  const first = Math.min(
    ...nodes.map((node) => node[0]),
    nodes.length === 0 && body ? source.text.length : Number.POSITIVE_INFINITY,
  )
  return span[0] < first ? [0, source.text.length] : undefined
}

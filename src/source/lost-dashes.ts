import { isMap, isScalar, type Node, type Pair } from 'yaml'
import type { Problem } from './problem.ts'
import { lineSpan } from './text-lines.ts'
import { unparsed } from './yaml-mistake.ts'

export type Pairs = readonly Pair<Node, Node | null>[]

/**
 * The things behind one dash of a list: a second one starts where the first field of the first comes again with others
 * of its fields behind it. Undefined where there is only one, as nearly everywhere.
 */
export function thingsIn(node: Node): Pairs[] | undefined {
  if (!isMap(node) || node.flow || node.anchor || node.tag) return undefined
  const pairs = node.items as Pair<Node, Node | null>[]
  const first = nameOf(pairs[0])
  const starts = pairs.flatMap((pair, index) => (index === 0 || nameOf(pair) === first ? index : []))
  if (first === undefined || starts.length < 2) return undefined
  const things = starts.map((start, index) => pairs.slice(start, starts[index + 1]))
  const known = new Set(things[0]?.map(nameOf))
  const areAlike = things.every((thing) => thing.length > 1 && known.has(nameOf(thing[1])))
  return areAlike ? things : undefined
}

function nameOf(pair: Pairs[number] | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined
}

/** The dash goes where the two spaces before the field are. */
export function dashLost(text: string, start: number): Problem {
  const [from, to] = lineSpan(text, start)
  const line = text.slice(from, to)
  const hasRoom = from === start && text.slice(start - 2, start) === '  '
  return {
    ...unparsed('dash-lost', { line }, [start, to]),
    ...(hasRoom && { edit: { span: [start - 2, start], text: '- ', safe: false } }),
  }
}

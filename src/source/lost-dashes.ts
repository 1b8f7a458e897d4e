import { isMap, isScalar, type Node, type Pair } from 'yaml'
import type { Problem } from './problem.ts'
import { lineSpan } from './text-lines.ts'
import { unparsed } from './yaml-mistake.ts'

export type Pairs = readonly Pair<Node, Node | null>[]

/**
 * The things behind one dash of a list: a second one starts where the first field of the first comes again with others
 * of its fields behind it, or where several of its fields come again in a row, which the line with the dash went in front
 * of. Undefined where there is only one, as nearly everywhere.
 */
export function thingsIn(node: Node): Pairs[] | undefined {
  if (!isMap(node) || node.flow || node.anchor || node.tag) return undefined
  const pairs = node.items as Pair<Node, Node | null>[]
  const first = nameOf(pairs[0])
  if (first === undefined) return undefined
  const starts = [0]
  let known = new Set([first])
  for (const [index, pair] of pairs.entries()) {
    const name = nameOf(pair)
    if (index === 0 || name === undefined) continue
    if (known.has(name) && (name === first || comesAgain(pairs, index, known))) {
      starts.push(index)
      known = new Set()
    }
    known.add(name)
  }
  if (starts.length < 2) return undefined
  const things = starts.map((start, index) => pairs.slice(start, starts[index + 1]))
  const names = new Set(things[0]?.map(nameOf))
  return things.every((thing) => thing.length > 1 && names.has(nameOf(thing[1]))) ? things : undefined
}

const severalInARow = 3

/** One or two fields that come again are a slip within the item, unless they are all that it has but for the first. */
function comesAgain(pairs: Pairs, index: number, known: ReadonlySet<string>): boolean {
  const next = pairs.slice(index, index + severalInARow).map(nameOf)
  const isAll = next.length === 2 && known.size === 3
  return (next.length === severalInARow || isAll) && next.every((name) => name !== undefined && known.has(name))
}

export function startsAlike([one]: Pairs, [other]: Pairs): boolean {
  return nameOf(one) === nameOf(other)
}

function nameOf(pair: Pairs[number] | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined
}

/** An item starts with another field than the first one of its list: the line that it starts with is gone. */
export function headLost(text: string, start: number, [pair]: Pairs, thing: object | undefined): Problem {
  const [, to] = lineSpan(text, start)
  const first = nameOf(pair) ?? ''
  return {
    ...unparsed('head-lost', { line: text.slice(start, to), first }, [start, to]),
    ...(thing && { at: { holder: thing, key: first } }),
  }
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

import { isAlias, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Span } from './source.ts'

/** From the first sign of a value to its last: blank lines and comments behind it are not part of it. */
export function placeOf(node: Node, text: string): Span {
  return [node.range?.[0] ?? 0, endOf(node, text)]
}

/** The place of a field's value; of one that was left empty, right behind the colon. */
export function placeOfValue(node: Node | null, keyEnd: number, text: string): Span {
  if (!node) return [keyEnd, keyEnd]
  const span = placeOf(node, text)
  if (span[0] < span[1]) return span
  const colon = text.lastIndexOf(':', span[0] - 1)
  return colon < keyEnd ? span : [colon + 1, colon + 1]
}

function endOf(node: Node, text: string): number {
  const end = node.range?.[1] ?? 0
  if (isScalar(node)) {
    if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return end
    return (node.range?.[0] ?? 0) + text.slice(node.range?.[0], end).trimEnd().length
  }
  if (isAlias(node) || (node as YAMLMap | YAMLSeq).flow) return end
  const last = (node as YAMLMap | YAMLSeq).items.at(-1) as Node | Pair<Node, Node | null> | undefined
  if (!last) return end
  return isPair(last) ? placeOfValue(last.value, endOf(last.key, text), text)[1] : endOf(last, text)
}

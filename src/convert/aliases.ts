import { isAlias, isMap, isSeq, type Node, parseDocument, type Scalar, stringify, visit } from 'yaml'

/** YAML in which no pointer leads from one piece to another, and the names of those that did. */
interface Expanded {
  readonly text: string
  readonly names: readonly string[]
}

/** What a mark (`&usual`) names, where that stands, and the pieces that point to it. */
interface Anchor {
  readonly name: string
  readonly node: Node
  readonly piece: string
  readonly usedIn: Set<string>
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Writes out what pointers (`*usual`) to marks of other pieces stand for. `pieceOf` says which piece a top-level key, or
 * an item of the list under it, becomes part of.
 */
export function expandAcross(text: string, pieceOf: (key: string, item?: number) => string): Expanded {
  if (!text.includes('&') || !text.includes('*')) return { text, names: [] }
  const document = parseDocument(text, { merge: false, stringKeys: true, uniqueKeys: false, logLevel: 'silent' })
  const known = new Map<string, Anchor>()
  const anchors: Anchor[] = []
  const edits: Edit[] = []
  const names = new Set<string>()
  const look = (node: Node, piece: string): void => {
    if (isAlias(node)) {
      const anchor = known.get(node.source)
      anchor?.usedIn.add(piece)
      if (!anchor || anchor.piece === piece || !node.range) return
      names.add(node.source)
      const written = onOneLine(anchor.node.toJS(document, { maxAliasCount: -1 }))
      edits.push({ from: node.range[0], to: node.range[1], text: written })
      return
    }
    const name = (node as Scalar).anchor
    if (!name) return
    const anchor = { name, node, piece, usedIn: new Set<string>() }
    known.set(name, anchor)
    anchors.push(anchor)
  }
  const lookInto = (node: Node, piece: string) => visit(node, { Node: (_, inner) => look(inner as Node, piece) })
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = String((key as Scalar).value)
    if (isSeq(value)) {
      look(value, pieceOf(name))
      for (const [index, item] of value.items.entries()) lookInto(item as Node, pieceOf(name, index))
    } else if (value) lookInto(value as Node, pieceOf(name))
  }
  for (const { name, node, piece, usedIn } of anchors) {
    if (usedIn.size === 0 || usedIn.has(piece)) continue
    const from = text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0)
    const to = from + name.length + 1
    if (from >= 0) edits.push({ from, to: text[to] === ' ' ? to + 1 : to, text: '' })
  }
  return { text: edited(text, edits), names: [...names] }
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to, text: instead } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), instead)
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** A value as it may stand anywhere in YAML. */
function onOneLine(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false })
    .trim()
    .slice(1, -1)
    .trim()
}

import type { Node } from 'yaml'
import type { Problem } from './problem.ts'
import { inQuotes } from './quoted.ts'
import { placeOf } from './yaml-places.ts'

/** What an anchor names. */
interface Anchor {
  readonly node: Node
  readonly value?: unknown
  /** How many nodes the value holds, and how many letters are in them: both count again wherever it is pointed to. */
  readonly nodes: number
  readonly letters: number
  /** Its value is still being read: a pointer to it from within would go round in a circle. */
  readonly isOpen: boolean
  isUsed: boolean
}

/** The anchors of a document (`&name`). Each can be pointed to from where it stands on, until the same name comes again. */
export class Anchors {
  readonly #named = new Map<string, Anchor>()

  open(name: string, node: Node): void {
    this.#named.set(name, { node, nodes: 0, letters: 0, isOpen: true, isUsed: false })
  }

  close(name: string, node: Node, value: unknown, held: Pick<Anchor, 'nodes' | 'letters'>): void {
    this.#named.set(name, { node, value, ...held, isOpen: false, isUsed: false })
  }

  /** What a pointer to it stands for. */
  use(name: string): Anchor | undefined {
    const anchor = this.#named.get(name)
    if (anchor) anchor.isUsed = true
    return anchor
  }

  /** "&Partners in spring" reads as "in spring": a mark on a text that nothing points to was a word. */
  lostWords(text: string): Problem[] {
    return [...this.#named].flatMap(([name, { value, node, isUsed }]): Problem[] => {
      if (isUsed || typeof value !== 'string') return []
      const [start, end] = placeOf(node, text)
      const at = text.lastIndexOf(`&${name}`, start)
      if (at < 0) return []
      return [
        {
          rule: 'syntax/parse',
          kind: 'anchor-cuts-text',
          seen: { lost: `&${name}`, kept: value },
          span: [at, at + name.length + 1],
          ...inQuotes(text, at, end),
        },
      ]
    })
  }
}

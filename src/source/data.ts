import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type Document as YamlDocument,
} from 'yaml'
import { Anchors } from './anchors.ts'
import type { CutText } from './cut-texts.ts'
import { CutValues } from './cut-values.ts'
import { keyTwice, type Place } from './key-twice.ts'
import { limits, tooManyLetters, tooManyNodes } from './limits.ts'
import { dashLost, headLost, type Pairs, startsAlike, thingsIn } from './lost-dashes.ts'
import type { Origins } from './origins.ts'
import type { Problem } from './problem.ts'
import type { Span } from './source.ts'
import { placeOf, placeOfValue } from './yaml-places.ts'

interface Read {
  readonly data: unknown
  readonly problems: Problem[]
  readonly nodes: number
  readonly letters: number
  readonly tooMany?: Problem
}

/**
 * Plain data from the parsed document, each mapping and list marked in `origins` (offsets moved by `base`).
 * An empty value (nothing, blank text, an empty list or mapping) becomes undefined and keeps its key, so that a rule
 * sees a missing field and the finding still knows where the empty one stands. Aliases become the very thing they name.
 */
export function toData(
  document: YamlDocument | undefined,
  text: string,
  cuts: readonly CutText[],
  origins: Origins,
  base: number,
): Read {
  const cutValues = new CutValues(text, cuts)
  const reader = new Reader(text, origins, base, cutValues)
  try {
    const data = reader.read(document?.contents as Node | null | undefined)
    const problems = [...reader.problems, ...cutValues.problems(), ...reader.anchors.lostWords(text)]
    return { data, problems, nodes: reader.nodes, letters: reader.letters }
  } catch (error) {
    if (error instanceof TooMany) return { data: undefined, problems: [], nodes: 0, letters: 0, tooMany: error.problem }
    throw error
  }
}

class TooMany extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super()
    this.problem = problem
  }
}

class Reader {
  readonly problems: Problem[] = []
  readonly anchors = new Anchors()
  readonly #cuts: CutValues
  readonly #text: string
  readonly #origins: Origins
  readonly #base: number
  /** How deep in brackets and braces what is being read stands. */
  #brackets = 0
  #nodes = 0
  /** The letters of all keys and texts, once aliases are followed. */
  #letters = 0

  constructor(text: string, origins: Origins, base: number, cuts: CutValues) {
    this.#cuts = cuts
    this.#text = text
    this.#origins = origins
    this.#base = base
  }

  get nodes(): number {
    return this.#nodes
  }

  get letters(): number {
    return this.#letters
  }

  read(node: Node | null | undefined): unknown {
    if (!node) return undefined
    if (++this.#nodes > limits.nodes) throw new TooMany(tooManyNodes(node.range?.[0] ?? 0))
    if (isAlias(node)) return this.#alias(node)
    if (node.tag !== undefined) {
      const span = tagSpan(this.#text, this.#spanOf(node))
      this.problems.push({ rule: 'syntax/parse', kind: 'tag', seen: { tag: this.#text.slice(...span) }, span })
    }
    const before = { nodes: this.#nodes, letters: this.#letters }
    const anchor = (node as Scalar).anchor
    if (anchor) this.anchors.open(anchor, node)
    const isFlow = !isScalar(node) && (node as { readonly flow?: boolean }).flow === true
    if (isFlow) this.#brackets++
    const value = isMap(node)
      ? this.#mapping(node.items as Pair<Node, Node | null>[], this.#spanOf(node), this.#nodes === 1)
      : isSeq(node)
        ? this.#list(node.items as Node[], this.#spanOf(node))
        : this.#scalar(node as Scalar)
    if (isFlow) this.#brackets--
    if (anchor) {
      const held = { nodes: this.#nodes - before.nodes + 1, letters: this.#letters - before.letters }
      this.anchors.close(anchor, node, value, held)
    }
    return value
  }

  #alias(node: Alias): unknown {
    const named = this.anchors.use(node.source)
    if (!named || named.isOpen) {
      this.problems.push({
        rule: 'syntax/parse',
        kind: named ? 'circle' : 'unknown-alias',
        seen: { name: node.source },
        span: this.#spanOf(node),
      })
      return undefined
    }
    this.#nodes += named.nodes - 1
    this.#letters += named.letters
    const offset = node.range?.[0] ?? 0
    if (this.#nodes > limits.nodes) throw new TooMany(tooManyNodes(offset))
    if (this.#letters > limits.bytes) throw new TooMany(tooManyLetters(offset))
    return named.value
  }

  #scalar(node: Scalar): unknown {
    const { value } = node
    if (typeof value !== 'string') return value === null ? undefined : value
    this.#letters += value.length
    return value.trim() === '' ? undefined : value
  }

  #mapping(pairs: readonly Pair<Node, Node | null>[], span: Span, isRoot: boolean): object | undefined {
    const thing: Record<string, unknown> = {}
    // Four offsets a key in the order of writing, which is the order of the keys unless one looks like a number.
    const entries: number[] = []
    const keys: string[] = []
    let reordered = false
    for (const [index, { key: keyNode, value: valueNode }] of pairs.entries()) {
      this.#nodes++
      const key = isScalar(keyNode) ? String(keyNode.value ?? '') : ''
      this.#letters += key.length
      const keySpan = keyNode ? this.#spanOf(keyNode) : span
      if (Object.hasOwn(thing, key)) {
        if (valueNode === null && this.#brackets > 0 && /[\d\s]/.test(key)) {
          // The third part of `1,000,000` is no second cut.
          if (pairs[index - 1]?.value !== null) this.#cutAgain(thing, key, keySpan, keys.at(-1) ?? '')
          this.read(valueNode)
          continue
        }
        const start = keys.indexOf(key) * 4
        const first: Place = { key: this.#inText(entries, start), value: this.#inText(entries, start + 2) }
        const again: Place = { key: keySpan, value: placeOfValue(valueNode, keySpan[1], this.#text) }
        const value = this.read(valueNode)
        const isFilled = thing[key] === undefined && value !== undefined
        this.problems.push(keyTwice({ holder: thing, key }, { first, again }, [thing[key], value], this.#text))
        if (isFilled) {
          thing[key] = value
          entries.splice(start, 4, ...this.#moved(again.key), ...this.#moved(again.value))
        }
        continue
      }
      const known = this.problems.length
      const value = this.read(valueNode)
      // What was to stand here is not known, and so it is not missing.
      const lost = isAlias(valueNode) || valueNode?.tag !== undefined ? this.problems[known] : undefined
      // Nothing may stand behind "<<", whatever it would point to: that is told of the key.
      if (lost && key === '<<') this.problems.splice(known, 1)
      else if (lost) this.problems[known] = { ...lost, at: { holder: thing, key } }
      // A key of this name must not reach the prototype: the data is the author's, the object is ours.
      if (key === '__proto__')
        Object.defineProperty(thing, key, { value, enumerable: true, configurable: true, writable: true })
      else thing[key] = value
      reordered ||= key.charCodeAt(0) < 58
      keys.push(key)
      const valueSpan = placeOfValue(valueNode, keySpan[1], this.#text)
      entries.push(...this.#moved(keySpan), ...this.#moved(valueSpan))
      this.#cuts.read(value, valueSpan[0], { holder: thing, key }, this.#brackets > 0, keySpan[1])
    }
    // A mapping of fields that were all left empty says nothing; one without colons (`{ a, b }`) is a mistake to report.
    const isEmpty = pairs.every(({ value }) => value !== null) && keys.every((key) => thing[key] === undefined)
    if (keys.length === 0 || (isEmpty && !isRoot)) return undefined
    const inOrder = reordered
      ? Object.keys(thing).flatMap((key) => entries.slice(keys.indexOf(key) * 4, keys.indexOf(key) * 4 + 4))
      : entries
    this.#origins.mark(thing, this.#moved(span), inOrder)
    return thing
  }

  /** One of several things that stand behind one dash: the plan is read on as if each had its own. */
  #thing(pairs: Pairs, first: Pairs): [value: unknown, span: Span] {
    const { key, value } = pairs.at(-1) as Pairs[number]
    const start = this.#spanOf(pairs[0]?.key as Node)[0]
    const span: Span = [start, placeOfValue(value, this.#spanOf(key)[1], this.#text)[1]]
    const isHeadLost = pairs !== first && !startsAlike(pairs, first)
    if (pairs !== first && !isHeadLost) this.problems.push(dashLost(this.#text, start))
    this.#nodes++
    const thing = this.#mapping(pairs, span, false)
    if (isHeadLost) this.problems.push(headLost(this.#text, start, first, thing))
    return [thing, span]
  }

  /** `{ amount: 20,000, committed: 4,000 }`: no field is called 000, so it is the rest of a value and not given twice. */
  #cutAgain(thing: Record<string, unknown>, key: string, span: Span, before: string): void {
    const half = thing[before]
    this.problems.push({
      rule: 'syntax/comma-splits-text',
      kind: 'again',
      seen: { key, before, read: typeof half === 'number' ? String(half) : '' },
      span,
      at: { holder: thing, key: before },
    })
  }

  #list(nodes: readonly Node[], span: Span): unknown[] | undefined {
    // Of the size it will have: a list that grows takes room for many more, and ten thousand plans are in memory at once.
    const list: unknown[] = new Array(nodes.length)
    const entries: number[] = []
    let count = 0
    const keep = (value: unknown, span: Span): void => {
      if (value === undefined) return
      this.#cuts.read(value, span[0], { holder: list, key: count }, this.#brackets > 0)
      list[count++] = value
      const [start, end] = this.#moved(span)
      entries.push(start, end, start, end)
    }
    let fields: ReadonlyMap<string, number> | undefined
    const fieldsIn = () => {
      fields ??= fieldsOf(nodes)
      return fields
    }
    for (const node of nodes) {
      const things = this.#brackets === 0 ? thingsIn(node) : undefined
      if (!things) keep(this.read(node) ?? this.#nameAlone(node, fieldsIn()), this.#spanOf(node))
      else for (const pairs of things) keep(...this.#thing(pairs, things[0] ?? pairs))
    }
    if (count === 0) return undefined
    list.length = count
    this.#origins.mark(list, this.#moved(span), entries)
    return list
  }

  /**
   * `- email:` among items with fields: a field that no other item has is a name, of which nothing has been said yet. An
   * item is not lost for that; a row of a form that nobody filled in is.
   */
  #nameAlone(node: Node, fields: ReadonlyMap<string, number>): object | undefined {
    const [pair, ...others] = isMap<Node, Node | null>(node) && !node.flow ? node.items : []
    const isName = pair && others.length === 0 && fields.size > 1 && fields.get(keyOf(pair)) === 1
    return isName ? this.#mapping([pair], this.#spanOf(node), true) : undefined
  }

  #spanOf(node: Node): Span {
    return placeOf(node, this.#text)
  }

  /** The place whose two offsets stand among those of the entries at `at`. */
  #inText(entries: readonly number[], at: number): Span {
    return [(entries[at] ?? 0) - this.#base, (entries[at + 1] ?? 0) - this.#base]
  }

  #moved([start, end]: Span): Span {
    return [start + this.#base, end + this.#base]
  }
}

/** How many items of a list have each field. */
function fieldsOf(nodes: readonly Node[]): Map<string, number> {
  const fields = new Map<string, number>()
  for (const node of nodes) {
    if (!isMap<Node, Node | null>(node)) continue
    for (const pair of node.items) fields.set(keyOf(pair), (fields.get(keyOf(pair)) ?? 0) + 1)
  }
  return fields
}

function keyOf({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value ?? '') : ''
}

function tagSpan(text: string, [start]: Span): Span {
  const from = text.lastIndexOf('!', start)
  const at = text[from - 1] === '!' ? from - 1 : from
  return at < 0 ? [start, start] : [at, at + (/^!(?:<[^>\s]*>|[^\s,[\]{}]*)/.exec(text.slice(at))?.[0].length ?? 1)]
}

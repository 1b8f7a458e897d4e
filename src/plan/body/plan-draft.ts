import type { Origins } from '../../source/origins.ts'
import type { Span } from '../../source/source.ts'
import { type Draft, List, Mapping, toData } from './draft.ts'
import type { FencedElement } from './fenced.ts'
import { namesOf } from './references.ts'

/** A plan on its way to being data: what its body gives, beside what is given already. */
export class PlanDraft {
  readonly root = new Mapping('Plan')
  /** Elements in fenced blocks, which are data already. */
  readonly fenced = new Map<string, FencedElement>()
  /** What the front matter and other files of the plan give. */
  readonly given: Readonly<Record<string, unknown>>

  constructor(given: Readonly<Record<string, unknown>>) {
    this.given = given
  }

  isGiven(key: string): boolean {
    return Object.hasOwn(this.given, key) && this.given[key] !== undefined
  }

  /** All that is data already: what names in the body may mean. */
  get known(): Readonly<Record<string, unknown>> {
    return { ...Object.fromEntries([...this.fenced].map(([key, { value }]) => [key, value])), ...this.given }
  }

  /** Puts the fields that the body gave into the front matter's mapping. False: there were none but a title. */
  addTo(root: Record<string, unknown>, origins: Origins): boolean {
    const names = namesOf(this.root, this.known)
    const entries: number[] = []
    for (const key of Object.keys(root)) {
      const written = origins.written(root, key)
      entries.push(written?.key[0] ?? 0, written?.key[1] ?? 0, written?.value[0] ?? 0, written?.value[1] ?? 0)
    }
    let span = origins.whole(root)?.span
    const add = (key: string, value: unknown, name: Span, written: Span) => {
      if (Object.hasOwn(root, key)) return
      root[key] = value
      entries.push(name[0], name[1], written[0], written[1])
      span = span ? [Math.min(span[0], name[0]), Math.max(span[1], written[1])] : [name[0], written[1]]
    }
    for (const [key, { draft, key: name, value }] of this.root.fields) {
      const written = draft instanceof Mapping || draft instanceof List ? draft.span : value
      add(key, toData(draft, origins, names), name, written)
    }
    for (const [key, { value, key: name, span: written }] of this.fenced) add(key, value, name, written)
    if (span) origins.mark(root, span, entries)
    return [...this.root.fields.keys(), ...this.fenced.keys()].some((key) => key !== 'title' && key !== 'language')
  }

  /** The elements in blocks that could not be read. */
  get broken(): ReadonlyMap<string, string> | undefined {
    const keys = [...this.fenced].flatMap(([key, { isBroken }]) =>
      isBroken && this.given[key] === undefined ? [key] : [],
    )
    return keys.length === 0
      ? undefined
      : new Map(keys.map((key) => [key, `the block of YAML for ${key} could not be read`]))
  }

  /** The data of a part: of its draft, or of the fenced block that holds all of it. */
  dataOf(draft: Draft | undefined, origins: Origins): unknown {
    if (draft === undefined) return [...this.fenced.values()][0]?.value
    return toData(draft, origins, namesOf(this.root, this.known))
  }
}

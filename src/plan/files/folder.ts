import type { Document } from '../../source/document.ts'
import { JoinedOrigins } from '../../source/joined-origins.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import type { Span } from '../../source/source.ts'
import { type Broken, cutTexts, idOfPlan, type Plan, whyNoPlan } from '../plan.ts'
import { inOrderOfReading, type PartDocument } from './part-documents.ts'
import { type PartKey, partAt, partKeys } from './parts.ts'

/** What gives an element: `plan.yaml`, a file named after it, or all the files of its folder. */
interface Giver {
  readonly value: unknown
  readonly written: Written
  /** Why it cannot be used. */
  readonly broken?: string
}

/**
 * The plan that the files of a folder make, in whatever order they come; `strays` are problems with what lies beside
 * them. At least one of the files stands for the plan.
 */
export function assembleFolder(files: readonly PartDocument[], strays: readonly Problem[] = []): Plan {
  const inOrder = inOrderOfReading(files)
  const plans = inOrder.flatMap(({ role, document }) => (role.is === 'plan' ? [document] : []))
  const [main, ...others] = plans
  if (!main) throw new Error('a folder without plan.yaml is no plan')
  return new Joining(main, inOrder).plan([...strays, ...others.map((other) => planTwice(other, main))])
}

function planTwice({ source }: Document, main: Document): Problem {
  return {
    rule: 'plan/given-once',
    kind: 'plan',
    seen: { first: nameOf(main) },
    source,
    span: startOf(source.text),
    related: [{ source: main.source, span: startOf(main.source.text), message: 'also given here' }],
  }
}

class Joining {
  readonly #main: Document
  readonly #files: readonly PartDocument[]
  readonly #origins: JoinedOrigins
  readonly #problems: Problem[] = []
  readonly #brokenKeys = new Map<string, string>()
  readonly #brokenItems = new Set<object>()

  constructor(main: Document, files: readonly PartDocument[]) {
    this.#main = main
    this.#files = files
    this.#origins = new JoinedOrigins(files.map(({ document }) => document.origins))
  }

  plan(strays: readonly Problem[]): Plan {
    const main = this.#main
    const parts = this.#files.filter(({ role, document }) => role.is !== 'plan' || document === main)
    const isBare = main.data === undefined && main.readable && parts.length > 1
    const data: Record<string, unknown> = isMapping(main.data) ? main.data : {}
    for (const key of partKeys) this.#element(key, data)
    for (const [key, because] of main.broken ?? []) this.#brokenKeys.set(key, because)
    for (const stray of strays) this.#misnamed(stray, data)
    const notAPlan = isMapping(main.data) || isBare || !main.readable ? [] : [whyNoPlan(main)]
    const problems = [
      ...parts.flatMap(({ document }) => document.problems.map((problem) => ({ source: document.source, ...problem }))),
      ...this.#problems,
    ]
    return {
      file: main.source.file,
      id: idOfPlan(data, main.source.file),
      data,
      narrative: parts.flatMap(({ document }) => document.narrative),
      sections: main.sections ?? [],
      origins: this.#origins,
      files: this.#files.map(({ document: { source, parts } }) => ({ ...parts, source })),
      problems: [...cutTexts(problems, data), ...notAPlan, ...strays],
      readable: main.readable && notAPlan.length === 0,
      broken: { keys: this.#brokenKeys, items: this.#brokenItems } satisfies Broken,
    }
  }

  #element(key: PartKey, data: Record<string, unknown>): void {
    const own = data[key] === undefined ? undefined : this.#origins.written(data, key)
    const items = this.#files.filter(({ role }) => role.is === 'item' && role.key === key)
    const givers: Giver[] = [
      ...(own ? [{ value: data[key], written: own }] : []),
      ...this.#files
        .filter(({ role }) => role.is === 'element' && role.key === key)
        .map(({ document }) => this.#inFile(key, document, own !== undefined || items.length > 0)),
      ...(items.length > 0 ? [this.#inItems(key, items)] : []),
    ]
    const [first, second, ...more] = givers
    if (!first) return
    if (!own) {
      data[key] = first.value
      this.#origins.mark(data, key, first.written)
    }
    if (first.broken) this.#brokenKeys.set(key, first.broken)
    if (!second) return
    this.#brokenKeys.set(key, `${key} is given in ${givers.length === 2 ? 'two places' : `${givers.length} places`}`)
    this.#problems.push(twice('element', key, second, [first, ...more], nameOf(first.written)))
  }

  /**
   * What the name of a file beside the plan was surely meant to be is not missing, and nobody can read it. Prose has
   * names of its own: that one is only asked about.
   */
  #misnamed({ kind, seen, source }: Problem, data: Record<string, unknown>): void {
    const part = kind === 'near-file' && !seen.prose && seen.name ? partAt(seen.name) : undefined
    if (!source || !part || part.is === 'plan' || data[part.key] !== undefined) return
    data[part.key] = seen.path
    this.#origins.mark(data, part.key, { source, key: [0, 0], value: [0, 0] })
    this.#brokenKeys.set(part.key, `${seen.path} is not read under this name`)
  }

  /** What a file named after the element says. Where the element is given elsewhere too, that is all that is wrong with an empty one. */
  #inFile(key: PartKey, document: Document, isGiven: boolean): Giver {
    const { source, data, readable } = document
    const written = this.#wholeOf(document)
    const name = nameOf(document)
    // A text in the place of an element: nobody takes the element for missing, and nobody can read it.
    if (!readable) return { value: name, written, broken: `${name} could not be read` }
    if (data === undefined) {
      if (!isGiven)
        this.#shape(document.narrative.length > 0 ? 'no-front-matter-part' : 'empty-part', document, { key })
      return { value: name, written, broken: `${name} says nothing in fields` }
    }
    const inner = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
    if (inner === undefined || Object.keys(data as object).length > 1) return { value: data, written }
    const innerWritten = document.origins.written(data as object, key) ?? written
    this.#shape('with-key', document, { key }, innerWritten.key)
    return { value: inner, written: { ...innerWritten, source } }
  }

  /** The list that the files of a folder make. */
  #inItems(key: PartKey, files: readonly PartDocument[]): Giver {
    const list: unknown[] = []
    const given = new Map<string, Giver>()
    for (const { role, document } of files) {
      const id = role.is === 'item' ? role.id : ''
      const written = this.#wholeOf(document)
      const item = this.#item(key, id, document, written)
      const first = given.get(id)
      if (first) {
        this.#problems.push(twice('item', key, { value: item, written }, [first], nameOf(first.written), id))
        this.#brokenItems.add(first.value as object)
        continue
      }
      if (id !== '') given.set(id, { value: item, written })
      const { span } = this.#origins.whole(item) ?? { span: written.value }
      this.#origins.mark(list, list.length, { source: document.source, key: span, value: span })
      list.push(item)
    }
    const first = this.#origins.written(list, 0) as Written
    return { value: list, written: { ...this.#firstKey(list[0] as object, first), source: first.source } }
  }

  /** What one file of such a folder says; where that is no item, one that nobody judges. */
  #item(key: PartKey, id: string, document: Document, written: Written): object {
    const { data, readable } = document
    if (readable && isMapping(data)) {
      if (data.id !== undefined || id === '') return data
      const wasEmpty = Object.hasOwn(data, 'id')
      data.id = id
      if (!wasEmpty) this.#origins.mark(data, 'id', { ...written, value: [written.key[0], written.key[0]] })
      return data
    }
    if (readable && data === undefined)
      this.#shape(document.narrative.length > 0 ? 'no-front-matter-part' : 'empty-item', document, { key })
    else if (readable)
      this.#shape('not-an-item', document, { key, found: Array.isArray(data) ? 'a list' : 'only text' }, written.key)
    const nobody = id === '' ? {} : { id }
    this.#origins.mark(nobody, 'id', written)
    this.#brokenItems.add(nobody)
    return nobody
  }

  /** Where all that a file says stands; its key is the first field, or the first item. */
  #wholeOf({ source, data, origins, parts }: Document): Written {
    const whole = typeof data === 'object' && data !== null ? origins.whole(data) : undefined
    if (whole) return this.#firstKey(data as object, { source, key: whole.span, value: whole.span })
    const at = typeof data === 'string' ? source.text.indexOf(data, parts.yaml?.[0] ?? 0) : -1
    const span: Span = at < 0 ? startOf(source.text) : [at, at + String(data).length]
    return { source, key: span, value: at < 0 ? [0, 0] : span }
  }

  #firstKey(thing: object, whole: Written): Written {
    const first = Array.isArray(thing) ? 0 : Object.keys(thing)[0]
    const written = first === undefined ? undefined : this.#origins.written(thing, first)
    if (!written) return whole
    const inner = Array.isArray(thing) ? thing[0] : undefined
    if (typeof inner === 'object' && inner !== null) return this.#firstKey(inner, { ...whole, key: written.key })
    return { ...whole, key: written.key }
  }

  #shape(kind: string, { source }: Document, seen: Record<string, string>, span = startOf(source.text)): void {
    this.#problems.push({ rule: 'syntax/right-shape', kind, seen, source, span })
  }
}

function twice(
  kind: string,
  key: string,
  { written: { source, key: span } }: Giver,
  others: readonly Giver[],
  first: string,
  id = '',
): Problem {
  return {
    rule: 'plan/given-once',
    kind,
    seen: { key, id, first },
    source,
    span,
    related: others.map(({ written }) => ({ source: written.source, span: written.key, message: 'also given here' })),
  }
}

function startOf(text: string): Span {
  return [0, Math.min(1, text.length)]
}

/** The name of a file without its folders. */
function nameOf({ source }: { readonly source: { readonly file: string } }): string {
  return source.file.slice(source.file.lastIndexOf('/') + 1)
}

import { nearest } from '../plan/nearest.ts'
import { type Field, fieldAt, keysAt, type SchemaNode } from '../schema/field.ts'
import { isMapping } from '../source/mapping.ts'
import { bare, bareKey } from './bare.ts'
import type { Fragment } from './fragment.ts'
import { expected, insteadOf, type Keyword, keywords, typeNames } from './keywords.ts'
import { unknownField } from './select.ts'

/** Says that something of a declaration is wrong, at a key of one of its mappings or lists. */
export type Complain = (holder: object, key: string | number, message: string, place?: 'key') => void

/** Where the value that a fragment is held against stands in the format; undefined below a field of the author's own. */
type Path = readonly (string | number)[] | undefined

/** What no rule that people write comes near. */
const mostKeywords = 300
const deepest = 20

/** Makes of fragments what the interpreter gets, or says what is wrong with them. One for each rule. */
export class Compiler {
  readonly #format: SchemaNode
  readonly #complain: Complain
  #keywords = 0
  /** Is there a keyword that holds every item of a list against every other? */
  comparesItems = false

  constructor(format: SchemaNode, complain: Complain) {
    this.#format = format
    this.#complain = complain
  }

  /** `key` of `holder` is a fragment about what stands at `path`. */
  compile(holder: object, key: string | number, path: Path, depth = 0): Fragment {
    const written = (holder as Readonly<Record<string | number, unknown>>)[key]
    const fragment: Record<string, unknown> = Object.create(null)
    if (written === undefined) {
      this.#complain(holder, key, `nothing is asked in "${key}": write what has to hold, or leave it out`)
      return true
    }
    if (typeof written === 'boolean') return written
    if (!isMapping(written)) {
      this.#complain(holder, key, notAFragment(key, written))
      return true
    }
    if (depth > deepest) {
      this.#complain(holder, key, `more than ${deepest} levels inside each other`, 'key')
      return true
    }
    for (const word of Object.keys(written)) {
      if (++this.#keywords > mostKeywords) {
        if (this.#keywords === mostKeywords + 1)
          this.#complain(
            written,
            word,
            `the rule has more than ${mostKeywords} keywords: make several rules of it`,
            'key',
          )
        return true
      }
      const keyword = keywords.get(word)
      const value = written[word]
      if (!keyword) this.#complain(written, word, this.#unknown(word, key, path), 'key')
      else if (!isOfKind(value, keyword)) this.#complain(written, word, `"${word}" needs ${expected[keyword.kind]}`)
      else {
        if (word === 'uniqueItems') this.comparesItems = true
        this.#holdAgainstFormat(written, word, keyword, path)
        this.#add(fragment, word, this.#part(written, word, keyword, path, depth), path)
      }
    }
    return fragment
  }

  #unknown(word: string, key: string | number, path: Path): string {
    const cure = insteadOf(word)
    if (cure) return `"${word}" is not accepted: ${cure}`
    const near = nearest(word, keywords.keys())
    if (word.startsWith('x-') || (path && keysAt(this.#format, path).includes(word)))
      return `"${word}" is a field: write it under properties (properties: { ${word}: … })`
    return `there is no keyword "${word}" in "${key}"; ${near ? `a similar name is "${near}"` : `there are ${[...keywords.keys()].join(', ')}`}`
  }

  /** What the keyword has beside it, in the interpreter's form. */
  #part(
    holder: Readonly<Record<string, unknown>>,
    word: string,
    { kind }: Keyword,
    path: Path,
    depth: number,
  ): unknown {
    const value = holder[word]
    switch (kind) {
      case 'fragment':
        return this.compile(holder, word, word === 'not' ? path : path && [...path, 0], depth + 1)
      case 'rest':
        return typeof value === 'boolean' ? value : this.compile(holder, word, undefined, depth + 1)
      case 'fragments':
        return (value as unknown[]).map((_, index) => this.compile(value as object, index, path, depth + 1))
      case 'fields': {
        const fields: Record<string, Fragment> = Object.create(null)
        for (const name of Object.keys(value as object)) {
          const inner = path && !name.startsWith('x-') ? [...path, name] : undefined
          fields[bareKey(name)] = this.compile(value as object, name, inner, depth + 1)
        }
        return fields
      }
      case 'names':
        return (value as string[]).map(bareKey)
      default:
        return bare(value)
    }
  }

  #add(fragment: Record<string, unknown>, word: string, part: unknown, path: Path): void {
    const and = (other: Fragment) => {
      fragment.allOf = [...((fragment.allOf as Fragment[] | undefined) ?? []), other]
    }
    if (word === 'allOf') for (const one of part as Fragment[]) and(one)
    // The interpreter collects what is wrong with every item that `contains` tries; said this way it need not.
    else if (word === 'contains')
      and({ anyOf: [{ not: { type: 'array' } }, { not: { items: { not: part as Fragment } } }] })
    // A person is known by name: Dan and { name: Dan, role: … } are the same.
    else if ((word === 'const' || word === 'enum') && path && isPerson(fieldAt(this.#format, path))) {
      const names = word === 'const' ? [part] : part
      and({ anyOf: [{ enum: names }, { type: 'object', required: ['name'], properties: { name: { enum: names } } }] })
    } else fragment[word] = part
  }

  /** A misspelt field or value, and a keyword about another type, would make a rule that never finds anything. */
  #holdAgainstFormat(holder: Readonly<Record<string, unknown>>, word: string, keyword: Keyword, path: Path): void {
    const field = path && fieldAt(this.#format, path)
    if (!path || !field) return
    const value = holder[word]
    const thing = path.length === 0 ? 'the plan' : nameOf(path)
    const types = field.branches.filter(({ title }) => title !== 'Link').flatMap(({ type }) => type ?? [])
    const { about } = keyword
    if (about && !types.some((type) => type === about || (about === 'number' && type === 'integer')))
      this.#complain(
        holder,
        word,
        `${word} is about ${plural[about]}, and ${thing} is ${types.map(typeWord).join(' or ')}${cureFor(about, types)}`,
        'key',
      )
    else if (keyword.kind === 'names' || keyword.kind === 'fields') {
      const known = keysAt(this.#format, path)
      const list = keyword.kind === 'names' ? (value as string[]) : undefined
      for (const [index, name] of (list ?? Object.keys(value as object)).entries())
        if (!name.startsWith('x-') && !known.includes(name))
          this.#complain(value as object, list ? index : name, unknownField(name, thing, known), 'key')
    } else if (keyword.kind === 'value' || keyword.kind === 'values') {
      const list = keyword.kind === 'values' ? (value as unknown[]) : undefined
      const allowed = field.branches.flatMap((branch) => branch.enum ?? [])
      if (allowed.length === 0 || field.branches.some((branch) => !branch.enum)) return
      for (const [index, one] of (list ?? [value]).entries())
        if (!allowed.some((known) => known === one))
          this.#complain(list ?? holder, list ? index : word, notInList(one, thing, allowed))
    }
  }
}

function isOfKind(value: unknown, { kind }: Keyword): boolean {
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === 'string')
  switch (kind) {
    case 'types':
      return (isTexts(value) ? (value as string[]) : [value]).every((name) => typeNames.includes(name as string))
    case 'value':
      return value !== undefined
    case 'values':
    case 'fragments':
      return Array.isArray(value)
    case 'number':
      return typeof bare(value) === 'number' && Number.isFinite(bare(value))
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 0
    case 'flag':
      return typeof value === 'boolean'
    case 'fragment':
    case 'fields':
      return isMapping(value)
    case 'names':
      return isTexts(value)
    case 'rest':
      return typeof value === 'boolean' || isMapping(value)
  }
}

function notAFragment(key: string | number, value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number'
  const sample = isPlain && typeof key === 'string' ? `: write ${key}: { const: ${value} }` : ''
  return `what has to hold is expected here, such as { const: paid }${sample}`
}

function notInList(value: unknown, thing: string, allowed: readonly string[]): string {
  const near = nearest(String(value), allowed)
  return `"${value}" is never the value of ${thing}, which is one of ${allowed.join(', ')}${near ? `; the nearest is ${near}` : ''}`
}

const plural = { number: 'numbers', string: 'texts', array: 'lists', object: 'things with fields' } as const

const typeWord = (type: string) =>
  ({ string: 'a text', array: 'a list', object: 'a thing with fields', boolean: 'true or false' })[type] ?? 'a number'

function cureFor(about: NonNullable<Keyword['about']>, types: readonly string[]): string {
  return about === 'object' && types.includes('array') ? ': select its items with [*], or use items or contains' : ''
}

function nameOf(path: readonly (string | number)[]): string {
  const name = path.findLast((key) => typeof key === 'string')
  return typeof path.at(-1) === 'number' ? `an item of "${name}"` : `"${name}"`
}

/** `Dan Whitlock`, or a mapping that also says for whom he works. */
function isPerson(field: Field | undefined): boolean {
  return field?.branches.some(({ properties }) => properties && 'works_for' in properties) ?? false
}

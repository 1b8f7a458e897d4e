import { fields } from './fields.generated.ts'

/**
 * The fields that whole-plan looks are for, as the format nests them: `''` is what a text there is, `'[]'` the items of
 * a list, and every other name a key. Derived from the schema's `x-text` and `x-ref`.
 */
export type Fields = Said | { readonly [key: string]: Fields }

/** prose: written for people to read. name: what something is called. person: who. With an @: the id of one of these. */
type Said = 'prose' | 'name' | 'person' | `@${Kind}`

/** The kinds of things that have ids, and what a reference may name. */
export type Kind =
  | 'channel'
  | 'channel-or-pool'
  | 'metric'
  | 'audience'
  | 'stage'
  | 'proof-point'
  | 'milestone-or-dependency'
  | 'dependency'
  | 'theme'

/** A text field of a plan, with where to point. */
export interface Text {
  readonly holder: object
  readonly key: string | number
  readonly text: string
  readonly kind: 'prose' | 'name' | 'person'
  /** The top-level key it belongs to. */
  readonly element: string
  /** The field by the format's names: `channels[].role`. */
  readonly field: string
}

/** The id of something, used somewhere. */
export interface Reference {
  readonly holder: object
  readonly key: string | number
  readonly id: string
  readonly kind: Kind
  readonly element: string
  readonly field: string
}

/** A field of the format, with what is under it. Made when a plan first has it, for no plan has half of them. */
class Field {
  readonly text: Text['kind'] | undefined
  readonly ref: Kind | undefined
  /** By the format's names: `channels[].role`. */
  readonly name: string
  /** The top-level key it belongs to. */
  readonly element: string
  readonly #fields: Fields
  readonly #under = new Map<string, Field>()

  constructor(fields: Fields, name: string, element: string) {
    this.name = name
    this.element = element
    this.#fields = fields
    const said = typeof fields === 'string' ? fields : (fields[''] as Said | undefined)
    if (said?.startsWith('@')) this.ref = said.slice(1) as Kind
    else this.text = said as Text['kind'] | undefined
  }

  key(key: string): Field | undefined {
    return key === '' || key === '[]' ? undefined : this.#inner(key, this.name === '' ? key : `${this.name}.${key}`)
  }

  get items(): Field | undefined {
    return this.#inner('[]', `${this.name}[]`)
  }

  #inner(key: string, name: string): Field | undefined {
    const known = this.#under.get(key)
    if (known) return known
    const fields = typeof this.#fields === 'object' && Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined
    if (fields === undefined) return undefined
    const field = new Field(fields, name, this.element || key)
    this.#under.set(key, field)
    return field
  }
}

const whole = new Field(fields, '', '')

/** Every text and every reference of a plan's data, in the order of writing. Unknown keys and wrong shapes are passed over. */
export function textsAndReferences(data: Readonly<Record<string, unknown>>): {
  texts: Text[]
  references: Reference[]
} {
  const texts: Text[] = []
  const references: Reference[] = []
  const seen = new Set<object>()
  const visit = (value: unknown, field: Field, holder: object, key: string | number): void => {
    if (typeof value === 'string') {
      const { text, ref, name, element } = field
      if (text) texts.push({ holder, key, text: value, kind: text, element, field: name })
      if (ref) references.push({ holder, key, id: value, kind: ref, element, field: name })
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      if (Array.isArray(value)) {
        const { items } = field
        if (items) for (let index = 0; index < value.length; index++) visit(value[index], items, value, index)
      } else {
        for (const name of Object.keys(value)) {
          const inner = field.key(name)
          if (inner) visit((value as Record<string, unknown>)[name], inner, value, name)
        }
      }
    }
  }
  visit(data, whole, data, '')
  return { texts, references }
}

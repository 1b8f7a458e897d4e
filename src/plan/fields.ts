import { fields } from './fields.generated.ts'

/** What the format says of a field, as far as whole-plan looks need it. Derived from the schema's `x-text` and `x-ref`. */
export interface Field {
  /** prose: written for people to read. name: what something is called. person: who. */
  readonly text?: 'prose' | 'name' | 'person'
  /** The field holds the id of one of these. */
  readonly ref?: Kind
  /** Where `text` or `ref` is set: the field by the format's names (`channels[].role`), and its top-level key. */
  readonly field?: string
  readonly element?: string
  readonly keys?: Readonly<Record<string, Field>>
  readonly items?: Field
}

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

/** Every text and every reference of a plan's data, in the order of writing. Unknown keys and wrong shapes are passed over. */
export function textsAndReferences(data: Readonly<Record<string, unknown>>): {
  texts: Text[]
  references: Reference[]
} {
  const texts: Text[] = []
  const references: Reference[] = []
  const seen = new Set<object>()
  const visit = (value: unknown, known: Field, holder: object, key: string | number): void => {
    if (typeof value === 'string') {
      const { text: kind, ref, field = '', element = '' } = known
      if (kind) texts.push({ holder, key, text: value, kind, element, field })
      if (ref) references.push({ holder, key, id: value, kind: ref, element, field })
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      if (Array.isArray(value)) {
        const { items } = known
        if (items) for (let index = 0; index < value.length; index++) visit(value[index], items, value, index)
      } else if (known.keys) {
        for (const name of Object.keys(value)) {
          const inner = Object.hasOwn(known.keys, name) ? known.keys[name] : undefined
          if (inner) visit((value as Record<string, unknown>)[name], inner, value, name)
        }
      }
    }
  }
  visit(data, fields, data, '')
  return { texts, references }
}

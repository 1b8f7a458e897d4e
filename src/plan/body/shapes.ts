import type { Kind } from '../fields.ts'
import { shapes } from './shapes.generated.ts'

/** For each kind of thing its fields: the kind of the value in a word, and what editors call the field. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, readonly [kind: string, title: string]>>>>

/** What a field may hold, taken apart. */
export type Shape =
  | { readonly is: 'thing' | 'list'; readonly of: string }
  | { readonly is: 'ref' | 'refs'; readonly to: Kind }
  | { readonly is: 'choice'; readonly among: readonly string[] }
  | { readonly is: Plain }
type Plain =
  | 'text'
  | 'texts'
  | 'id'
  | 'day'
  | 'money'
  | 'share'
  | 'quantity'
  | 'number'
  | 'boolean'
  | 'duration'
  | 'person'
  | 'persons'
  | 'people'

/** The shape of a field of a kind of thing; undefined where the format has none that a body could give. */
export function shapeOf(thing: string, key: string): Shape | undefined {
  const fields = shapes[thing]
  const kind = fields && Object.hasOwn(fields, key) ? fields[key]?.[0] : undefined
  if (kind === undefined) return undefined
  const [word = '', of = ''] = kind.split(' ')
  if (word === 'thing' || word === 'list') return { is: word, of }
  if (word === 'ref' || word === 'refs') return { is: word, to: of as Kind }
  if (word === 'choice') return { is: word, among: of.split(',') }
  return { is: word as Plain }
}

/** The names of a thing's fields with what editors call them. */
export function titlesOf(thing: string): readonly (readonly [key: string, title: string])[] {
  return Object.entries(shapes[thing] ?? {}).map(([key, [, title]]) => [key, title])
}

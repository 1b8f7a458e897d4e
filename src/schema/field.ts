import { isDay } from '../plan/dates.ts'

/** A node of the JSON Schema, as far as messages need it. */
export interface SchemaNode {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly additionalProperties?: boolean | SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly $ref?: string
  /** The field that says most about the thing: what a text in its place most likely is. */
  readonly 'x-main'?: string
  /** "prose" where people read it as sentences. */
  readonly 'x-text'?: string
  /** The kind of thing whose id is due. */
  readonly 'x-ref'?: string
  readonly definitions?: Readonly<Record<string, SchemaNode>>
}

/** A field of the format: what its author is told about it. */
export interface Field {
  /** The definition's name where the field is of a named kind: `Day`, `Share`, `Id` … */
  readonly kind?: string
  /** The ways it may be written, references resolved. */
  readonly branches: readonly SchemaNode[]
  readonly example?: unknown
  /** What the format says that it is for. */
  readonly description?: string
}

/** The field that a path of keys leads to; undefined where the format has none. */
export function fieldAt(schema: SchemaNode, path: readonly (string | number)[]): Field | undefined {
  let field: Field | undefined = fieldOf(schema, schema)
  for (const key of path) {
    const inner: SchemaNode | undefined = field?.branches.map((branch) => nodeAt(branch, key)).find((node) => node)
    field = inner && fieldOf(schema, inner)
    if (!field) return undefined
  }
  return field
}

/** Is there a way to write the field that takes any value of this type? */
export function takes({ branches }: Field, value: unknown): boolean {
  return branches.some(({ type, pattern }) => type === typeOf(value) && pattern === undefined)
}

/** Is a value of this type one that the field may hold, whatever it says? */
export function holds(field: Field | undefined, value: unknown): boolean {
  return field?.branches.some(({ type }) => type === typeOf(value)) ?? false
}

/** Could the field hold these words or this number as they stand? */
export function accepts({ branches }: Field, value: string | number): boolean {
  return branches.some(
    ({ type, enum: list, format, pattern }) =>
      type === typeof value &&
      (typeof value === 'number' ||
        ((list === undefined || list.includes(value)) &&
          (format === undefined || isDay(value)) &&
          (pattern === undefined || new RegExp(pattern, 'u').test(value)))),
  )
}

/** Could the field hold this value, or be a thing or a list of which the value says the most? */
export function mayHold(field: Field, item: Field | undefined, value: unknown): boolean {
  if (typeof value === 'string' && field.branches.some(isFreeText)) return true
  const isWord = (one: unknown) => typeof one === 'string' || typeof one === 'number'
  // "stage: awareness" where the field is the list "stages" is its only item.
  if (item && [value].flat().every((one) => takes(item, one) || (hasMain(item) && isWord(one)))) return true
  return !Array.isArray(value) && (takes(field, value) || (hasMain(field) && isWord(value)))
}

/** Is there a field of it that says most about it, which a text in its place is? */
export function hasMain({ branches }: Field): boolean {
  return branches.some((branch) => branch['x-main'] !== undefined)
}

/** Is text expected: any, or any name for a thing? */
export function takesText({ branches }: Field): boolean {
  return branches.some(
    ({ type, pattern, title, format, enum: list }) =>
      type === 'string' && !list && !format && (pattern === undefined || title === 'Id') && title !== 'Link',
  )
}

/** YAML has numbers that count nothing, `.inf` and `.nan`: no field takes one. */
function typeOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number'
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

function nodeAt({ items, properties, additionalProperties }: SchemaNode, key: string | number): SchemaNode | undefined {
  if (typeof key === 'number') return items
  if (properties && Object.hasOwn(properties, key)) return properties[key]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** The keys that a thing at this path may have. */
export function keysAt(schema: SchemaNode, path: readonly (string | number)[]): string[] {
  return fieldAt(schema, path)?.branches.flatMap((branch) => Object.keys(branch.properties ?? {})) ?? []
}

/** What the format says of a node, references resolved. */
export function fieldOf(schema: SchemaNode, node: SchemaNode): Field {
  const kind = node.$ref?.replace('#/definitions/', '')
  const branches = branchesOf(schema, node)
  const example = (node.examples ?? branches.find((branch) => branch.examples)?.examples)?.[0]
  const { description } = node
  return {
    ...(kind && { kind }),
    branches,
    ...(example !== undefined && { example }),
    ...(description !== undefined && { description }),
  }
}

function branchesOf(schema: SchemaNode, node: SchemaNode): SchemaNode[] {
  if (node.$ref) return branchesOf(schema, schema.definitions?.[node.$ref.replace('#/definitions/', '')] ?? {})
  return node.anyOf ? node.anyOf.flatMap((branch) => branchesOf(schema, branch)) : [node]
}

/** Takes any text whatever. */
export function isFreeText({ type, enum: list, format, pattern }: SchemaNode): boolean {
  return type === 'string' && !list && !format && pattern === undefined
}

/** "channels" for an item of channels, "campaign_pool" for that mapping. */
export function nameOfThing(path: readonly (string | number)[]): string | undefined {
  return path.findLast((key) => typeof key === 'string')?.toString()
}

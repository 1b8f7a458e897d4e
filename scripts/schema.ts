/** A JSON Schema, or a part of one. */
export type Json = { readonly [key: string]: unknown }

/** Stands at the top of every file that is derived. */
export const notice = 'Derived by `npm run derive`; do not edit.'

/** A copy of a schema with every subschema changed; lists of names (`properties`, `definitions`) are not subschemas themselves. */
export function mapSchema(schema: Json, change: (node: Json) => Json): Json {
  const visit = (node: unknown, isNames: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => visit(item, false))
    if (typeof node !== 'object' || node === null) return node
    const own = isNames ? (node as Json) : change(node as Json)
    return Object.fromEntries(
      Object.entries(own).map(([key, value]) => {
        const holdsNames = !isNames && (key === 'properties' || key === 'definitions' || key === 'patternProperties')
        return [key, key === 'examples' || key === 'enum' || key === 'default' ? value : visit(value, holdsNames)]
      }),
    )
  }
  return visit(schema, false) as Json
}

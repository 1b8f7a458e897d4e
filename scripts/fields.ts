import type { Fields, Kind } from '../src/plan/fields.ts'
import { type Json, notice } from './schema.ts'

/** The tree of fields that hold text for people or the id of something, as `Fields` says. */
export function fieldsOf(schema: Json): string {
  const definitions = schema.definitions as Record<string, Json>
  const visit = (node: Json): Fields | undefined => {
    const all: Record<string, Fields> = {}
    const add = (key: string, found: Fields | undefined) => {
      if (found !== undefined) all[key] = found
    }
    const merge = (found: Fields | undefined) =>
      typeof found === 'string' ? add('', found) : Object.assign(all, found)
    if (typeof node.$ref === 'string') merge(visit(definitions[node.$ref.replace('#/definitions/', '')] ?? {}))
    for (const branch of (node.anyOf as Json[] | undefined) ?? []) merge(visit(branch))
    if (node['x-text']) add('', node['x-text'] as Fields)
    if (node['x-ref']) add('', `@${node['x-ref'] as Kind}`)
    if (node.items) add('[]', visit(node.items as Json))
    for (const [key, inner] of Object.entries((node.properties ?? {}) as Record<string, Json>)) add(key, visit(inner))
    const keys = Object.keys(all)
    if (keys.length === 0) return undefined
    return keys.length === 1 && all[''] ? all[''] : all
  }
  return `// ${notice}
import type { Fields } from './fields.ts'

export const fields: Fields = ${JSON.stringify(visit(schema), null, 1)}
`
}

import type { AnySchemaObject } from 'ajv'
import { compile } from 'json-schema-to-typescript'
import { type Json, mapSchema, notice } from './schema.ts'

/** Types for what authors write. Keys that start with `x-` are left out: an index signature would let any key compile. */
export async function typesOf(schema: Json): Promise<string> {
  const closed = mapSchema(schema, ({ patternProperties: _, title: __, $id: ___, ...rest }) =>
    // Beside a reference only the reference counts, or each use of Day would become a type of its own.
    '$ref' in rest ? { $ref: rest.$ref } : rest,
  )
  const named = Object.entries(closed.definitions as Record<string, Json>).map(([name, definition]) => [
    name,
    { ...definition, title: name },
  ])
  const root = { ...closed, title: 'PlanFormat', definitions: Object.fromEntries(named) }
  const types = await compile(root as AnySchemaObject, 'PlanFormat', {
    bannerComment: `// ${notice}`,
    additionalProperties: false,
    format: false,
    unknownAny: true,
  })
  return types
}

import { type Json, notice } from './schema.ts'

type Definitions = Readonly<Record<string, Json>>

/**
 * For each kind of thing its fields, each with its title and the kind of its value in a word (`ref metric`, `list Allocation`,
 * `choice paid,owned`): how a Markdown body is read.
 */
export function shapesOf(schema: Json): string {
  const definitions = schema.definitions as Definitions
  const shapes: Record<string, unknown> = { Plan: fieldsIn(schema, definitions) }
  for (const [name, node] of Object.entries(definitions))
    if (node.properties && !inDigital.test(name)) shapes[name] = fieldsIn(node, definitions)
  return `// ${notice}
import type { Shapes } from './shapes.ts'

export const shapes: Shapes = ${JSON.stringify(shapes, null, 1).replace(/\[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, '[$1, $2]')}
`
}

/** The worksheets of the digital model are filled in as data: nobody writes them as prose. */
const inDigital = /^(?:Digital|Brand|Blueprint|Involvement|Cycle|Tactic|Define|Convey|Connect|MeasureAnd|Servas|Score)/

/** The fields that can be written as prose, as kind and title. */
function fieldsIn({ properties }: Json, definitions: Definitions): Readonly<Record<string, readonly [string, string]>> {
  const fields: Record<string, readonly [string, string]> = {}
  for (const [key, node] of Object.entries((properties ?? {}) as Definitions)) {
    const kind = kindOf(node, definitions)
    if (kind !== '') fields[key] = [kind, String(node.title ?? key)]
  }
  return fields
}

/** Definitions that are one value, as the format calls them, and what they are to a reader of prose. */
const values: Readonly<Record<string, string>> = {
  Id: 'id',
  Day: 'day',
  Money: 'money',
  Share: 'share',
  Quantity: 'quantity',
  Duration: 'duration',
  Person: 'person',
  People: 'people',
  Note: 'text',
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
}

/** The kind of a value in a word; empty for what is never written as prose. */
function kindOf(node: Json, definitions: Definitions): string {
  const name = nameOf(node)
  if (inDigital.test(name)) return ''
  if (name) {
    const definition = definitions[name] ?? {}
    return values[name] ?? (definition.properties ? `thing ${name}` : kindOf(definition, definitions))
  }
  // Whatever may be given may be behind a link instead.
  const branches = (node.anyOf as Json[] | undefined)?.filter((branch) => nameOf(branch) !== 'Link')
  if (branches) return kindOf(branches[0] ?? {}, definitions)
  if (node.enum) return `choice ${(node.enum as string[]).join(',')}`
  if (node.type === 'array') return listOf(kindOf((node.items ?? {}) as Json, definitions))
  if (node['x-ref'] && node['x-ref'] !== 'theme') return `ref ${node['x-ref']}`
  return types[String(node.type)] ?? ''
}

function listOf(kind: string): string {
  if (kind === '') return ''
  return kind.includes(' ') ? kind.replace('thing ', 'list ').replace('ref ', 'refs ') : `${kind}s`
}

function nameOf({ $ref = '' }: Json): string {
  return String($ref).replace('#/definitions/', '')
}

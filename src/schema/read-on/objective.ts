import { isMapping } from '../../source/mapping.ts'
import type { Places } from '../../source/origins.ts'
import { keysAt, type SchemaNode } from '../field.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { elementMeant } from '../shapes/facts-meant.ts'
import { listOf } from '../shapes/shape-meant.ts'

/**
 * An objective is judged as one where it is a list of its fields, and as several where it holds several by their names:
 * a list of objectives is one that a rule speaks of.
 */
export function objectiveMeant(data: Record<string, unknown>, schema: SchemaNode, origins: Places): boolean {
  const { objective } = data
  const known = keysAt(schema, ['objective'])
  const meant = Array.isArray(objective)
    ? objective.length > 1 && elementMeant(objective, 'objective', schema, origins)
    : isMapping(objective) && severalOf(objective, known, origins)
  if (!meant || meant === objective) return false
  data.objective = meant
  return true
}

function severalOf(objective: Record<string, unknown>, known: readonly string[], origins: Places): object | undefined {
  const entries = Object.entries(objective)
  const isField = (name: string) => known.includes(name) || alsoKnownAs('objective', name, known) !== undefined
  const isObjective = (value: unknown) => isMapping(value) && Object.keys(value).some(isField)
  const areAll = entries.length > 1 && entries.every(([name, value]) => !isField(name) && isObjective(value))
  const spans = entries.map(([name]) => origins.written(objective, name)?.value ?? ([0, 0] as const))
  return areAll
    ? listOf(
        entries.map(([, value]) => value),
        spans,
        objective,
        origins,
      )
    : undefined
}

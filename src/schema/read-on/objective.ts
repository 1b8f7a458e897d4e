import { isMapping } from '../../source/mapping.ts'
import type { Places } from '../../source/origins.ts'
import { fieldAt, keysAt } from '../field.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { elementMeant } from '../shapes/facts-meant.ts'
import { listOf, thingOf } from '../shapes/shape-meant.ts'
import type { Subject } from '../subject.ts'

/**
 * An objective is judged as one where it is a list of its fields, and as several where it holds several by their names:
 * a list of objectives is one that a rule speaks of.
 */
export function objectiveMeant(data: Readonly<Record<string, unknown>>, format: Subject): boolean {
  const { objective } = data
  const { schema, origins } = format
  if (Array.isArray(objective) && objective.length === 1) return onlyText(objective, format)
  const known = keysAt(schema, ['objective'])
  const meant = Array.isArray(objective)
    ? elementMeant(objective, 'objective', schema, origins)
    : isMapping(objective) && severalOf(objective, known, origins)
  if (!meant || meant === objective) return false
  ;(data as Record<string, unknown>).objective = meant
  return true
}

/** `- Sell 400 boxes` is the statement of the only objective, in its list. */
function onlyText(list: unknown[], format: Subject): boolean {
  const [text] = list
  const written = format.origins.written(list, 0)
  const branch = fieldAt(format.schema, ['objective'])?.branches.find((one) => one['x-main'] !== undefined)
  if (typeof text !== 'string' || !/\s/.test(text.trim()) || !written || !branch) return false
  const thing = thingOf(branch, text, written, { holder: list, list }, format)
  if (thing) list[0] = thing
  return thing !== undefined
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

import { nearest } from '../plan/nearest.ts'
import { fieldAt, keysAt, type SchemaNode } from '../schema/field.ts'

/** One key of a path such as `channels[*].owner`, and whether every item of its list is meant. */
export interface Step {
  readonly key: string
  readonly each: boolean
}

/** Where something stands in a plan, and what. */
export interface Selected {
  readonly holder: object
  readonly key: string | number
  readonly value: unknown
}

/** Instead of a path: the plan as a whole. */
export const wholePlan = 'plan'

const mostSteps = 20

/** The path as steps; a text that says what is wrong with it. */
export function stepsOf(select: string, format: SchemaNode): readonly Step[] | string {
  if (select === wholePlan) return []
  const steps = select.split('.').map((part) => ({ key: part.replace('[*]', ''), each: part.endsWith('[*]') }))
  if (steps.length > mostSteps) return `the path has more than ${mostSteps} keys`
  return mistakeIn(steps, format) ?? steps
}

/** Below a field of the author's own (x-…) anything may be; everywhere else a key has to be one of the format. */
function mistakeIn(steps: readonly Step[], format: SchemaNode): string | undefined {
  const path: (string | number)[] = []
  let said = ''
  for (const [index, { key, each }] of steps.entries()) {
    if (key.startsWith('x-')) return undefined
    const known = keysAt(format, path)
    if (!known.includes(key)) return unknownField(key, said === '' ? 'the plan' : `"${said}"`, known)
    path.push(key)
    said += `${said === '' ? '' : '.'}${key}`
    const branches = fieldAt(format, path)?.branches ?? []
    const holdsList = branches.some(({ items }) => items)
    const holdsFields = branches.some(({ properties }) => properties)
    if (each && !holdsList) return `"${said}" is no list: write it without [*]`
    if (!each && holdsList && !holdsFields && index < steps.length - 1)
      return `"${said}" is a list: write ${said}[*] for each of its items`
    if (each) {
      path.push(0)
      said += '[*]'
    }
  }
  return undefined
}

/** The words for a field that is neither the format's nor the author's own, with the name that was probably meant. */
export function unknownField(key: string, thing: string, known: readonly string[]): string {
  if (known.length === 0) return `${thing} has no fields: there is no "${key}" in it`
  const near = nearest(key, known)
  const cure = near ? `; a field with a similar name is "${near}"` : `; a field of your own starts with x-`
  return `there is no field "${key}" in ${thing}${cure}`
}

/** Where the steps lead, as a path of the format; undefined below a field of the author's own. */
export function formatPath(steps: readonly Step[]): readonly (string | number)[] | undefined {
  if (steps.some(({ key }) => key.startsWith('x-'))) return undefined
  return steps.flatMap(({ key, each }): (string | number)[] => (each ? [key, 0] : [key]))
}

/**
 * Everything in the plan that the steps lead to. What is not there is not selected, and neither is an item of the
 * top-level list that is not to be judged.
 */
export function selected(
  data: object,
  steps: readonly Step[],
  isJudged: (item: unknown) => boolean = () => true,
): Selected[] {
  let found: Selected[] = [{ holder: data, key: '', value: data }]
  for (const { key, each } of steps) {
    found = found.flatMap(({ value }): Selected[] => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
      const next = { holder: value, key, value: (value as Record<string, unknown>)[key] }
      if (next.value === undefined) return []
      // A list of one objective is read as that objective, as everywhere.
      const list = each || (value === data && key === 'objective') ? next.value : undefined
      if (!Array.isArray(list) || (!each && list.length !== 1)) return [next]
      const items = list.map((item, index) => ({ holder: list, key: index, value: item }))
      return value === data && each ? items.filter((item) => isJudged(item.value)) : items
    })
  }
  return found
}

import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import type { Span } from '../../source/source.ts'
import { keysAt } from '../field.ts'
import { missingIn } from '../keys/instead.ts'
import { type Objection, valueAt } from '../objections.ts'
import { addField } from '../rewrite.ts'
import { listOf } from '../shapes/shape-meant.ts'
import type { Subject } from '../subject.ts'

/**
 * Takes the items of a list out of the one before it, in place, where the line between the two was lost: `dependencies:`
 * below the milestones. From one item on each has fields that no milestone has and every dependency may have, and the plan
 * has no other dependencies. Undefined where nothing of the kind happened.
 */
export function swallowedList({ path }: Objection, format: Subject): Problem | undefined {
  const { schema, data, origins } = format
  const [into, at] = path.slice(-2)
  const list = valueAt(data, path.slice(0, -1))
  const above = path.slice(0, -2)
  const holder = above.length === 0 ? data : valueAt(data, above)
  if (typeof at !== 'number' || typeof into !== 'string' || at === 0 || !Array.isArray(list) || !isMapping(holder))
    return undefined
  const own = keysAt(schema, path)
  const items: readonly unknown[] = list.slice(at)
  const strangeTo = (item: unknown) => Object.keys(item as object).filter((name) => !own.includes(name))
  const fits = (keys: readonly string[]) =>
    items.every((item) => isMapping(item) && Object.keys(item).every((name) => keys.includes(name)))
  const [key, ...rivals] = missingIn(holder, keysAt(schema, above)).filter((name) =>
    fits(keysAt(schema, [...above, name, 0])),
  )
  const areStrange = key !== undefined && items.every((item) => strangeTo(item).length >= fewest)
  const [first] = items
  if (!areStrange || rivals.length > 0 || !isMapping(first)) return undefined
  const spans = items.flatMap((item): Span[] => {
    const whole = origins.whole(item as object)
    return whole?.source === origins.whole(holder)?.source && whole ? [whole.span] : []
  })
  const [start, end] = [spans[0], spans.at(-1)]
  const written = origins.written(list, at)
  if (!start || !end || !written || spans.length < items.length) return undefined
  const value = listOf([...items], spans, list, origins)
  if (!addField(holder, { key, value, written: { ...written, value: [start[0], end[1]] } }, origins)) return undefined
  list.length = at
  return {
    rule: 'syntax/known-keys',
    kind: 'headless',
    seen: { key, thing: `"${into}"`, fields: strangeTo(first).join(', '), items: 'yes', beside: into },
    source: written.source,
    span: written.key,
    at: { holder, key, place: 'key' },
  }
}

/** One strange field is a slip of its own. */
const fewest = 2

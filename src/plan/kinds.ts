import type { Kind } from './fields.ts'
import type { IdKind, Named } from './links.ts'

const names: Readonly<Record<Kind | IdKind, readonly [one: string, several: string]>> = {
  audience: ['an audience', 'audiences'],
  channel: ['a channel', 'channels'],
  'channel-or-pool': ['a channel', 'channels'],
  dependency: ['a dependency', 'dependencies'],
  metric: ['a metric', 'metrics'],
  milestone: ['a milestone', 'milestones'],
  'milestone-or-dependency': ['a milestone or dependency', 'milestones or dependencies'],
  'proof-point': ['a proof point', 'proof points'],
  stage: ['a stage', 'stages'],
  theme: ['a theme', 'themes'],
}

/** "an audience", "a proof point": how messages name one thing of a kind. */
export function oneOf(kind: Kind | IdKind): string {
  return names[kind][0]
}

/** "audience", "proof point": the same without the article. */
export function bareName(kind: Kind | IdKind): string {
  return names[kind][0].replace(/^an? /, '')
}

/** "audiences", "proof points". */
export function severalOf(kind: Kind | IdKind): string {
  return names[kind][1]
}

/** Which things may be meant by a reference of this kind. */
export const homesOf: Readonly<Record<Kind, readonly IdKind[]>> = {
  audience: ['audience'],
  channel: ['channel'],
  'channel-or-pool': ['channel'],
  dependency: ['dependency'],
  metric: ['metric'],
  'milestone-or-dependency': ['milestone', 'dependency'],
  'proof-point': ['proof-point'],
  stage: ['stage'],
  theme: [],
}

const lists: Readonly<Record<IdKind, readonly string[]>> = {
  audience: ['audiences'],
  channel: ['channels'],
  dependency: ['operations', 'dependencies'],
  metric: ['measurement', 'metrics'],
  milestone: ['operations', 'milestones'],
  'proof-point': ['messaging', 'proof_points'],
  stage: ['journey', 'stages'],
}

/** Which kind of thing the list at this path holds, if its items have ids that others name. */
export function kindOfList(path: readonly (string | number)[]): IdKind | undefined {
  const at = path.join('.')
  return (Object.keys(lists) as IdKind[]).find((kind) => lists[kind].join('.') === at)
}

/** What a plan lists of a kind, as it came; 'unreadable' where something else stands there: a link, a text, a mapping. */
export function itemsOf(data: Readonly<Record<string, unknown>>, kind: IdKind): readonly unknown[] | 'unreadable' {
  let value: unknown = data
  for (const key of lists[kind]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unreadable'
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    if (value === undefined) return []
  }
  return Array.isArray(value) ? value : 'unreadable'
}

/** The place of a thing's id. */
export function idOf({ thing }: Named): { holder: object; key: 'id' } {
  return { holder: thing, key: 'id' }
}

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

/** Where the things have their ids that a reference of this kind may name. */
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

/** The place of a thing's id. */
export function idOf({ thing }: Named): { holder: object; key: 'id' } {
  return { holder: thing, key: 'id' }
}

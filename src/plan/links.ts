import type { Kind, Reference } from './fields.ts'
import { elements } from './plan.ts'

/** The kinds that carry ids of their own, and where the format keeps them. */
export const homes = {
  audience: ['audiences'],
  channel: ['channels'],
  metric: ['measurement', 'metrics'],
  'proof-point': ['messaging', 'proof_points'],
  milestone: ['operations', 'milestones'],
  dependency: ['operations', 'dependencies'],
  stage: ['journey', 'stages'],
} as const
export type IdKind = keyof typeof homes

/** A thing with an id. */
export interface Named {
  readonly thing: object
  readonly id: string
}

/** Who has which id, and who uses it: read from the data as it came, so that a broken item still counts as existing. */
export interface Links {
  /** In the order of writing, the second one of an id included. */
  readonly named: Readonly<Record<IdKind, readonly Named[]>>
  readonly references: readonly Reference[]
  /** What a reference of this kind may name; undefined where the plan keeps no such list, so that nothing can be wrong. */
  readonly known: (kind: Kind) => ReadonlySet<string> | undefined
}

export function linksOf(data: Readonly<Record<string, unknown>>, references: readonly Reference[]): Links {
  const named = Object.fromEntries(
    Object.entries(homes).map(([kind, path]) => [
      kind,
      namedIn(path.reduce<unknown>((value, key) => fieldOf(value, key), data)),
    ]),
  ) as Record<IdKind, Named[]>
  // Where a whole element is missing, that is one finding (plan/six-elements), not one for each id it would have had.
  const ids = (...kinds: IdKind[]) => {
    const missing = kinds.every((kind) => data[homes[kind][0]] === undefined && isElement(homes[kind][0]))
    return missing ? undefined : new Set(kinds.flatMap((kind) => named[kind].map(({ id }) => id)))
  }
  const idsOf = (kind: Kind): ReadonlySet<string> | undefined => {
    switch (kind) {
      case 'channel-or-pool':
        return ids('channel')?.add('pool')
      case 'milestone-or-dependency':
        return ids('milestone', 'dependency')
      case 'stage':
        // Without a journey of its own a plan names its stages as it likes.
        return named.stage.length > 0 ? ids('stage') : undefined
      case 'theme': {
        const themes = fieldOf(data.messaging, 'themes')
        return Array.isArray(themes) ? new Set(themes.filter((theme) => typeof theme === 'string')) : undefined
      }
      default:
        return ids(kind)
    }
  }
  const asked = new Map<Kind, ReadonlySet<string> | undefined>()
  const known = (kind: Kind) => {
    if (!asked.has(kind)) asked.set(kind, idsOf(kind))
    return asked.get(kind)
  }
  return { named, references, known }
}

function isElement(key: string): boolean {
  return (elements as readonly string[]).includes(key)
}

function namedIn(list: unknown): Named[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((thing) => {
    const id = fieldOf(thing, 'id')
    return typeof id === 'string' ? [{ thing: thing as object, id }] : []
  })
}

function fieldOf(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null && Object.hasOwn(thing, key)
    ? (thing as Record<string, unknown>)[key]
    : undefined
}

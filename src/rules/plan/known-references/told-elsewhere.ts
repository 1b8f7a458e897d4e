import type { Kind, Reference } from '../../../plan/fields.ts'
import { isId, slug } from '../../../plan/ids.ts'
import { homesOf, itemsOf } from '../../../plan/kinds.ts'
import type { Links, Named } from '../../../plan/links.ts'
import { nearest } from '../../../plan/nearest.ts'
import { folded } from '../../../plan/texts/same-text.ts'
import { isPlaceholder } from '../../../words/gaps/placeholders.ts'
import type { Words } from '../../../words/words.ts'
import { nameOf } from './name-of.ts'

// A name may lead nowhere because of a mistake at the thing it means. Another rule tells of that mistake, and once it is
// mended the name is right: it is not told a second time.

/** The thing that is meant is there, and syntax/right-shape or plan/not-elsewhere says what is wrong with it. */
export function isExcused(data: Readonly<Record<string, unknown>>, kind: Kind, id: string, words: Words): boolean {
  return homesOf[kind].some((home) => {
    const items = itemsOf(data, home)
    return items === 'unreadable' || items.some((item) => isMeantBy(item, id, words))
  })
}

/**
 * Does another rule ask for what is meant? For the id of an item that has none (syntax/right-shape), for that of one
 * that has the id of another (plan/unique-ids), or for a first metric or proof point (measurement/defined,
 * messaging/proof-points).
 */
export function isAsked(
  data: Readonly<Record<string, unknown>>,
  kind: Kind,
  known: readonly string[],
  references: readonly Reference[],
): boolean {
  const items = homesOf[kind].flatMap((home) => itemsOf(data, home))
  if (items.length === 0) return kind === 'metric' || kind === 'proof-point'
  const nameless = items.filter(
    (item) => typeof item === 'object' && item !== null && (item as { id?: unknown }).id === undefined,
  )
  const lost = new Set(references.map(({ id }) => id))
  return lost.size <= nameless.length + takenTwice(items) && ![...lost].some((id) => nearest(id, known))
}

/** How many things that say something else have the id of another one (plan/unique-ids): their own was lost. */
function takenTwice(items: readonly unknown[]): number {
  const things = items.filter((item): item is { id: unknown } => typeof item === 'object' && item !== null)
  const contents = new Map<unknown, Set<string>>()
  for (const { id, ...rest } of things)
    if (id !== undefined && Object.keys(rest).length > 0)
      contents.set(id, (contents.get(id) ?? new Set()).add(JSON.stringify(rest)))
  return [...contents.values()].reduce((sum, { size }) => sum + size - 1, 0)
}

/** Will this item have that id, once it has one that is well formed? */
function isMeantBy(item: unknown, id: string, words: Words): boolean {
  if (typeof item !== 'object' || item === null) return slug(String(item)) === slug(id)
  const { id: own, name, claim, what } = item as Record<string, unknown>
  if (typeof own === 'string' && isId(own) && !isPlaceholder(own, words)) return false
  return [own, name, claim, what].some((text) => typeof text === 'string' && slug(text) === slug(id))
}

/** The things that share their id with another of their kind. */
export function doublesOf(kind: Kind, { named }: Links): Named[] {
  return homesOf[kind].flatMap((home) => {
    const count = new Map<string, number>()
    for (const { id } of named[home]) count.set(id, (count.get(id) ?? 0) + 1)
    return named[home].filter(({ id }) => (count.get(id) ?? 0) > 1)
  })
}

/** Is that what a thing is called whose id was copied from another? plan/unique-ids says so, and no id tells the two apart. */
export function isDouble(id: string, doubles: readonly Named[]): boolean {
  return doubles.some(({ thing }) => {
    const name = nameOf(thing)
    return name !== '' && (folded(name) === folded(id) || (slug(name) !== '' && slug(name) === slug(id)))
  })
}

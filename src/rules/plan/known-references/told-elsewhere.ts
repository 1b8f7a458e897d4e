import type { Kind, Reference } from '../../../plan/fields.ts'
import { isId, slug } from '../../../plan/ids.ts'
import { homesOf, itemsOf } from '../../../plan/kinds.ts'
import type { Links, Named } from '../../../plan/links.ts'
import { meantBy } from '../../../plan/lost-names.ts'
import { folded } from '../../../plan/texts/same-text.ts'
import { isPlaceholder } from '../../../words/gaps/placeholders.ts'
import type { Words } from '../../../words/words.ts'
import { nameOf } from './name-of.ts'

// A name may lead nowhere because of a mistake at the thing it means. Another rule tells of that mistake, and once it is
// mended the name is right: it is not told a second time.

/**
 * Is the thing that a name means there, so that syntax/right-shape or plan/not-elsewhere says what is wrong with it? The
 * lists of the plan are gone through once, for all the names of a kind.
 */
export function excusedIn(data: Readonly<Record<string, unknown>>, kind: Kind, words: Words): (id: string) => boolean {
  const lists = homesOf[kind].map((home) => itemsOf(data, home))
  if (lists.includes('unreadable')) return () => true
  const names = new Set(lists.flat().flatMap((item) => namesToBe(item, words)))
  return (id) => names.has(slug(id))
}

/**
 * Does another rule ask for what is meant? For the id of an item that has none (syntax/right-shape), for that of one
 * that has the id of another (plan/unique-ids), or for a first metric or proof point (measurement/defined,
 * messaging/proof-points).
 */
export function isAsked(
  data: Readonly<Record<string, unknown>>,
  kind: Kind,
  references: readonly Reference[],
  links: Links,
): boolean {
  const items = homesOf[kind].flatMap((home) => itemsOf(data, home))
  if (items.length === 0) return kind === 'metric' || kind === 'proof-point'
  const nameless = items.filter(
    (item) => typeof item === 'object' && item !== null && (item as { id?: unknown }).id === undefined,
  )
  const lost = new Set(references.map(({ id }) => id))
  return (
    lost.size <= nameless.length + takenTwice(items) && !references.some((one) => meantBy(one, links) !== undefined)
  )
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

/** The ids that this item may have once it has one that is well formed. */
function namesToBe(item: unknown, words: Words): string[] {
  if (typeof item !== 'object' || item === null) return [slug(String(item))]
  const { id: own, name, claim, what } = item as Record<string, unknown>
  if (typeof own === 'string' && isId(own) && !isPlaceholder(own, words)) return []
  return [own, name, claim, what].flatMap((text) => (typeof text === 'string' ? slug(text) : []))
}

/** Is that what a thing is called whose id was copied from another? plan/unique-ids says so, and no id tells the two apart. */
export function doubleIn(kind: Kind, links: Links): (id: string) => boolean {
  const names = doublesOf(kind, links).map(({ thing }) => nameOf(thing))
  const called = new Set(names.flatMap((name) => (name === '' ? [] : folded(name))))
  const slugs = new Set(names.map(slug).filter((name) => name !== ''))
  return (id) => called.has(folded(id)) || slugs.has(slug(id))
}

/** The things that share their id with another of their kind. */
function doublesOf(kind: Kind, { named }: Links): Named[] {
  return homesOf[kind].flatMap((home) => {
    const count = new Map<string, number>()
    for (const { id } of named[home]) count.set(id, (count.get(id) ?? 0) + 1)
    return named[home].filter(({ id }) => (count.get(id) ?? 0) > 1)
  })
}

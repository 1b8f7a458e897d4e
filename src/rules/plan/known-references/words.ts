import { type Flag, on } from '../../../lint/rule.ts'
import type { Kind, Reference } from '../../../plan/fields.ts'
import { isId, slug } from '../../../plan/ids.ts'
import { bareName, homesOf, idOf, oneOf } from '../../../plan/kinds.ts'
import type { IdKind, Links, Named } from '../../../plan/links.ts'
import { groupedBy, sayList } from '../../../plan/lists.ts'
import { meantBy } from '../../../plan/lost-names.ts'
import { isSlipOf, nearest } from '../../../plan/nearest.ts'
import { lookalikeIn } from '../../../plan/texts/lookalikes.ts'
import { folded } from '../../../plan/texts/same-text.ts'
import { nameOf } from './name-of.ts'

/** Where no thing of the kind has an id, that one gap is the cause of every name that leads nowhere. */
export function noneAtAll(kind: Kind, [first, ...others]: readonly Reference[]): Flag[] {
  if (!first) return []
  const count = others.length + 1
  const places = count === 1 ? `this place names "${first.id}"` : `${count} places name one, this one "${first.id}"`
  const related = others.slice(0, 5).map((other) => on(other, 'and here'))
  return [on(first, `the plan has no ${bareName(kind)} with an id, but ${places}`, { related })]
}

/** What is said of one name of this kind that leads nowhere. What the plan has is gone through once, for all of them. */
export function notAmong(kind: Kind, known: readonly string[], links: Links): (reference: Reference) => Flag {
  const things = homesOf[kind].flatMap((home) => links.named[home].map((one) => ({ ...one, home })))
  const called = groupedBy(things, ({ thing }) => folded(nameOf(thing)))
  const withId = groupedBy(things, ({ id }) => id)
  const others = kind === 'theme' ? new Map<string, Home>() : firstOfEach(links)
  return (reference) =>
    byItsName(reference, called.get(folded(reference.id)) ?? []) ??
    ofOtherKind(reference, others.get(reference.id)) ??
    unknownOrMisspelt(known, reference, links, withId)
}

type Home = Named & { readonly home: IdKind }

/** Of all kinds together, the first thing that has an id. */
function firstOfEach({ named }: Links): ReadonlyMap<string, Home> {
  const all = (Object.keys(named) as IdKind[]).flatMap((home) => named[home].map((one) => ({ ...one, home })))
  return new Map(all.reverse().map((one) => [one.id, one]))
}

/** "Commuters", which is what the audience `commuters-25` is called. */
function byItsName(reference: Reference, all: readonly Home[]): Flag | undefined {
  const { id, kind } = reference
  const [called] = all
  if (!called) return undefined
  const isSlip = isSlipIn(called.id, id)
  const doubt = isSlip ? ', in which a letter may be wrong' : ''
  return on(reference, `"${id}" is the name of ${oneOf(kind)}; its id is "${called.id}"${doubt}`, {
    related: [placeOf(called.home, called)],
    edits:
      all.length === 1 && !isSlip
        ? [{ ...spot(reference), text: called.id, safe: !isThere(called.id, reference) }]
        : [],
  })
}

/** `papid-search`, called "Paid search": it is the id that is misspelt, and no place that names it should be made to follow. */
function isSlipIn(id: string, name: string): boolean {
  return (
    slug(id) !== slug(name) && digitsOf(id) === digitsOf(name) && nearest(id, [slug(name)], fewestLetters) !== undefined
  )
}

const fewestLetters = 2

function ofOtherKind(reference: Reference, other: Home | undefined): Flag | undefined {
  if (!other) return undefined
  return on(reference, `"${reference.id}" is ${oneOf(other.home)}, and ${oneOf(reference.kind)} is needed here`, {
    related: [placeOf(other.home, other)],
  })
}

function unknownOrMisspelt(
  known: readonly string[],
  reference: Reference,
  links: Links,
  withId: ReadonlyMap<string, readonly Home[]>,
): Flag {
  const { id, kind } = reference
  const nothing = `there is no ${bareName(kind)} "${id}"`
  const near = meantBy(reference, links)
  const isSure = near !== undefined && (id.length > 2 || slug(near) === slug(id)) && digitsOf(near) === digitsOf(id)
  if (!isSure) {
    const others = known.length > 6 ? '' : `; the plan has ${sayList(known.map((one) => `"${one}"`))}`
    return on(reference, `${nothing}${others}`)
  }
  const strange = slug(id) === near ? lookalikeIn(id) : undefined
  const why = strange === undefined ? '' : `, as its "${strange}" is a letter of another alphabet that looks like ours`
  const namesakes = withId.get(near) ?? []
  // What is no id itself is about to be another: syntax/right-shape asks for that.
  const isOpen = namesakes.length > 1 || (kind !== 'theme' && !isId(near))
  return on(reference, `${nothing}${why}; a similar one is "${near}"`, {
    related: namesakes.map((one) => placeOf(one.home, one)),
    edits: isOpen
      ? []
      : [{ ...spot(reference), text: asYaml(near), safe: isSlipOf(near, id) && !isThere(near, reference) }],
  })
}

const placeOf = (kind: IdKind, one: Named) => on(idOf(one), `the ${bareName(kind)} "${one.id}"`)

/** In a list that names it already, a second time is no cure. */
function isThere(id: string, { holder }: Reference): boolean {
  return Array.isArray(holder) && holder.includes(id)
}

const spot = ({ holder, key }: Reference) => ({ holder, key })

/** "video-3" is not a misspelt "video-1". */
function digitsOf(id: string): string {
  return id.replace(/\D/g, '')
}

/** A theme is a text and may need quotes; an id never does. */
function asYaml(text: string): string {
  return isId(text) ? text : JSON.stringify(text)
}

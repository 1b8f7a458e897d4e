import { type Flag, on } from '../../../lint/rule.ts'
import type { Kind, Reference } from '../../../plan/fields.ts'
import { isId, slug } from '../../../plan/ids.ts'
import { bareName, homesOf, idOf, oneOf } from '../../../plan/kinds.ts'
import type { IdKind, Links, Named } from '../../../plan/links.ts'
import { sayList } from '../../../plan/lists.ts'
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

export function notAmong(known: readonly string[], reference: Reference, links: Links): Flag {
  return byItsName(reference, links) ?? ofOtherKind(reference, links) ?? unknownOrMisspelt(known, reference, links)
}

/** "Commuters", which is what the audience `commuters-25` is called. */
function byItsName(reference: Reference, links: Links): Flag | undefined {
  const { id, kind } = reference
  const all = thingsOf(kind, links).filter(({ thing }) => folded(nameOf(thing)) === folded(id))
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

function ofOtherKind(reference: Reference, { named }: Links): Flag | undefined {
  const { id, kind } = reference
  if (kind === 'theme') return undefined
  const other = (Object.keys(named) as IdKind[]).find((one) => named[one].some((thing) => thing.id === id))
  const thing = other && named[other].find((thing) => thing.id === id)
  if (!thing) return undefined
  return on(reference, `"${id}" is ${oneOf(other)}, and ${oneOf(kind)} is needed here`, {
    related: [placeOf(other, thing)],
  })
}

function unknownOrMisspelt(known: readonly string[], reference: Reference, links: Links): Flag {
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
  const namesakes = thingsOf(kind, links).filter((one) => one.id === near)
  // What is no id itself is about to be another: syntax/right-shape asks for that.
  const isOpen = namesakes.length > 1 || (kind !== 'theme' && !isId(near))
  return on(reference, `${nothing}${why}; a similar one is "${near}"`, {
    related: namesakes.map((one) => placeOf(one.home, one)),
    edits: isOpen
      ? []
      : [{ ...spot(reference), text: asYaml(near), safe: isSlipOf(near, id) && !isThere(near, reference) }],
  })
}

function thingsOf(kind: Kind, { named }: Links): (Named & { readonly home: IdKind })[] {
  return homesOf[kind].flatMap((home) => named[home].map((one) => ({ ...one, home })))
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

import { pattern } from '../../text/pattern.ts'
import { slug } from '../ids.ts'
import { keepSum } from './beside-names.ts'
import { type List, Mapping, Name } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { shapeOf } from './shapes.ts'
import { things } from './things.ts'
import { quantityIn } from './values/values.ts'

/** Gives a new thing its name, and an id where things of its kind have one. Undefined where nothing can be made of it. */
export function nameIt(item: Mapping, whole: Prose, reading: Reading): Mapping | undefined {
  const { name: key = '', kind } = things[item.thing] ?? {}
  const { name, number } = withoutNumberBehind(item.thing, whole)
  const words = name.words
  if (words === '') return undefined
  if (kind && !item.has('id')) item.set('id', idFor(words) || reading.nextId(kind), name.span)
  const shape = shapeOf(item.thing, key)
  if (shape && !item.has(key))
    item.set(key, shape.is === 'ref' ? new Name(shape.to, words, name.span) : words, name.span)
  if (item.size === 0) return undefined
  if (number && item.thing === 'Audience') setSize(item, number)
  if (number && item.thing === 'Channel') keepSum(item, number, reading, name)
  reading.place(whole.span)
  return item
}

/** "Pinterest – €320,000", "Loyal donors (about 2,900)": the name, and what the channel costs or how many the people are. */
function withoutNumberBehind(thing: string, whole: Prose): { name: Prose; number?: Prose } {
  const behind = thing === 'Channel' ? behindChannel() : thing === 'Audience' ? behindAudience() : undefined
  const found = whole.text.length > longestName ? undefined : behind?.exec(whole.text)
  const number = found?.[1]
  if (!found || number === undefined || found.index === 0) return { name: whole }
  const from = found.index + found[0].indexOf(number)
  return { name: whole.slice(0, found.index), number: whole.slice(from, from + number.length) }
}

const longestName = 200
const behindChannel = pattern()`
  (?:\s+[–—-]\s+|:\s+|\s+\()(
    [£€$]\s?\d[\d.,]*\d[km]?|[£€$]\d+[km]?|\d[\d.,]*\d[km]? ?[£€]|[A-Z]{3} \d[\d.,]*\d[km]?
  )\)?$
`
const behindAudience = pattern('u')`
  \s*\(((?:[~≈]|(?:about|around|roughly|approx\.|some|circa|ca\.) )?\d[\d.,]*(?:k|m)?(?: \p{Ll}+)?)\)$
`

function setSize(audience: Mapping, said: Prose): void {
  const [rough = ''] = /^[^\d]*/.exec(said.text) ?? []
  const value = quantityIn(said.words.slice(rough.length))
  if (typeof value !== 'number' || audience.has('size')) return
  const size = new Mapping('AudienceSize')
  size.set('value', value, said.slice(rough.length).span)
  if (rough !== '') size.set('precision', 'approximate', said.slice(0, rough.trimEnd().length).span)
  audience.set('size', size, said.span)
}

/** The item of that name that the list has already. */
export function itemFor(list: List, thing: string, name: Prose): Mapping | undefined {
  if (!things[thing]?.kind) return undefined
  const id = idFor(name.words)
  for (const { draft } of list.items) if (draft instanceof Mapping && id !== '' && draft.get('id') === id) return draft
  return undefined
}

/** "Channel 2: Paid search", "1. Paid search": the name alone. */
export function withoutNumber(heading: Prose): Prose {
  const cut =
    /^[^\p{L}\p{N}]*(?:(?:\d+|[a-z])(?:\.\d+)*[.):]\s+|\d+(?:\.\d+)+\s+(?=\p{L})|(?:channel|idea|tactic|idée|идея|audience|segment|persona|metric|kpi|kanal|canal|zielgruppe|cible|canal|público|audiencia)\s*#?(?:\d+|[a-z])?\s*[:–—-]\s+)?/iu.exec(
      heading.text,
    )
  return heading.slice(cut?.[0].length ?? 0).trim()
}

const longestId = 8

/** An id made from a name: its first words, letters of other alphabets by their sound. */
export function idFor(name: string): string {
  const latin = name.replace(/[а-яё]/gi, (letter) => cyrillic[letter.toLowerCase()] ?? '')
  return slug(latin).split('-').slice(0, longestId).join('-')
}

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sch ы:y э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

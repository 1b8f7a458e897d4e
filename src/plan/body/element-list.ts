import { List, Mapping } from './draft.ts'
import { fill, fillList } from './fill.ts'
import type { Section } from './headings/outline.ts'
import { nameIt } from './items.ts'
import type { Named } from './names.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { addSaidTotal } from './said/said-total.ts'
import { listsOfThings } from './things.ts'

/** Reads a section about audiences or channels, or about one of them, into the plan. False: there were none. */
export function readThings(root: Mapping, section: Section, named: Named, reading: Reading): boolean {
  const { path, rest, isOneOfSeveral } = named
  const [element = ''] = path.split('.')
  const thing = listsOfThings[element] ?? ''
  const known = root.get(element)
  const list = known instanceof List ? known : new List()
  const before = list.items.length
  if (isOneOfSeveral || rest) readOne(list, thing, section, rest, reading)
  else fillList(list, thing, section, reading)
  if (list.items.length === before) return false
  // "Measures and budget (total: €260,000)"
  const bracket =
    thing === 'Channel' && section.heading ? /[([]([^()[\]]{5,60})[)\]]$/.exec(section.heading.text) : null
  if (bracket)
    addSaidTotal((section.heading as Prose).slice(bracket.index + 1, bracket.index + bracket[0].length - 1), reading)
  // Where the list ends is asked once: it is all its items that say so.
  if (known !== list) root.set(element, list, list.span, section.heading?.span)
  return true
}

/** "Secondary audience", "Channel: Email": the section is one item, and its heading or what follows is the name. */
function readOne(list: List, thing: string, section: Section, rest: Prose | undefined, reading: Reading): void {
  const before = rest && nameBefore(section.heading as Prose, rest)
  // "Audience strategy: the long view": what is under it may be steps as well as people.
  if (before !== undefined && ofApproach.test(before)) return
  const own = new List()
  fillList(own, thing, section, reading)
  // "Channels – what each one does": what stands behind names none of them.
  const isOfAll = rest && before !== undefined && ofSeveral.test(before)
  if (isOfAll ? own.items.length > 0 || asks.test(rest.text) : own.items.length > 1 && !rest) {
    list.items.push(...own.items)
    return
  }
  const described = own.items.length === 1 ? own.items[0]?.draft : undefined
  const item = new Mapping(thing)
  const name = rest ?? (section.heading as Prose)
  if (!(described instanceof Mapping && described.has('name') && !described.isDescribed)) nameIt(item, name, reading)
  if (described instanceof Mapping) item.take(described.fields)
  else fill(item, section, reading)
  if (item.size > 2 || rest) list.add(item, name.span)
}

/** "Channels" in "Channels – what each one does" */
function nameBefore({ text }: Prose, rest: Prose): string {
  return text.slice(0, text.length - rest.text.length).replace(/[\s:：–—-]+$/, '')
}

const ofSeveral = /(?:s|aux|gruppen|kanäle)$/i
const ofApproach = /(?:strategy|strategie|approach|segmentation|targeting|research)$/i
const asks = /^(?:what|who|whom|how|why|where|which)\b/i

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
  const own = new List()
  fillList(own, thing, section, reading)
  if (own.items.length > 1 && !rest) {
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

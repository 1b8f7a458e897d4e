import type { Span } from '../../source/source.ts'
import type { Kind } from '../fields.ts'
import { homesOf, itemsOf } from '../kinds.ts'
import { homes, type IdKind } from '../links.ts'
import { settleAsides } from './asides.ts'
import { sharedCosts } from './budget.ts'
import { List, Mapping, Name } from './draft.ts'
import { idFor } from './items.ts'
import { plain } from './names.ts'
import type { Reading } from './reader.ts'

/** The ids that names stand for, once all items of a plan are known: those of the body, and those already given. */
export function namesOf(root: Mapping, given: Readonly<Record<string, unknown>>) {
  const ids = new Map<Kind, Map<string, string>>()
  const known = (kind: Kind): ReadonlyMap<string, string> => {
    let names = ids.get(kind)
    if (!names) {
      const all = homesOf[kind].flatMap((home) => [...thingsIn(root, home), ...thingsGiven(given, home)])
      names = new Map(shortNames(root, homesOf[kind]))
      for (const { id, name } of all) names.set(keyOf(name), id).set(keyOf(id), id)
      ids.set(kind, names)
    }
    return names
  }
  const find = ({ to, text }: Pick<Name, 'to' | 'text'>): string | undefined => {
    const names = known(to)
    for (const form of [text, text.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')]) {
      const id = names.get(keyOf(form))
      if (id !== undefined) return id
    }
    return to === 'channel-or-pool' && /^(?:the )?(?:campaign )?pool$/i.test(text) ? 'pool' : undefined
  }
  /** "Email and paid search": the parts of a name that may be several. */
  const partsOf = (name: Name): Name[] =>
    name.text
      .split(/\s+(?:and|et|und|y|и)\s+|\s*[&/+]\s*/)
      .flatMap((part) => (part.trim() === '' ? [] : new Name(name.to, part.trim(), name.span)))
  /** The things that a part of a list names: several where all of its parts are known, and none where that is not certain. */
  const expand = (name: Name): Name[] => {
    if (find(name) !== undefined) return [name]
    const parts = partsOf(name)
    if (parts.length > 1 && parts.every((part) => find(part) !== undefined)) return parts
    return name.isLoose ? [] : [name]
  }
  const idOf = (name: Name): string => find(name) ?? (idFor(name.text) || name.text)
  return { find, expand, partsOf, idOf }
}

const inBrackets = /(?<=\S)\s*[([][^)\]]*[)\]]\s*$/

/** "Registrations (from the till)" is spoken of as registrations, where no others are. */
function shortNames(root: Mapping, kinds: readonly IdKind[]): [string, string][] {
  const found = kinds.flatMap((home) =>
    thingsIn(root, home).flatMap(({ id, name }): [string, string][] =>
      inBrackets.test(name) ? [[keyOf(name.replace(inBrackets, '')), id]] : [],
    ),
  )
  return found.filter(([name]) => found.filter(([other]) => other === name).length === 1)
}

function keyOf(name: string): string {
  return idFor(name) || plain(name)
}

/** Something that others name, and where its name stands. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly span?: Span
}

/** The things of a kind that the body gives. */
export function thingsIn(root: Mapping, home: IdKind): Named[] {
  return draftsIn(root, home).flatMap((draft) => {
    const id = draft.get('id')
    const entry = [draft.fields.get('name'), draft.fields.get('claim'), draft.fields.get('what')].find(
      (field) => field !== undefined,
    )
    if (typeof id !== 'string') return []
    return typeof entry?.draft === 'string' ? [{ id, name: entry.draft, span: entry.value }] : [{ id, name: id }]
  })
}

/** The things of a kind that front matter and other files give. */
export function thingsGiven(given: Readonly<Record<string, unknown>>, home: IdKind): Named[] {
  const items = itemsOf(given, home)
  if (items === 'unreadable') return []
  return items.flatMap((item) => {
    const { id, name } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>
    if (typeof id !== 'string') return []
    return [{ id, name: typeof name === 'string' ? name : id }]
  })
}

function draftsIn(root: Mapping, home: IdKind): Mapping[] {
  const [element, inner] = homes[home]
  const held = root.get(element)
  const list = inner === undefined ? held : held instanceof Mapping ? held.get(inner) : undefined
  return list instanceof List ? list.items.flatMap(({ draft }) => (draft instanceof Mapping ? draft : [])) : []
}

/** What can be said of a budget's lines when everything has been read: which are channels', and in which currency. */
export function settleLines(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  const { find } = namesOf(root, given)
  settleAsides(root, reading, find)
  const budget = root.get('budget')
  if (!(budget instanceof Mapping)) return
  const lines = budget.get('allocations')
  for (const { draft } of lines instanceof List ? lines.items : []) {
    const channel = draft instanceof Mapping ? draft.get('channel') : undefined
    if (!(draft instanceof Mapping) || !(channel instanceof Name) || find(channel) !== undefined) continue
    if (!sharedCosts.has(plain(channel.text)) && !(channel.isLoose && isKnown(root, given))) continue
    draft.rename('channel', 'shared_cost', channel.text)
  }
  const codes = new Set(reading.currencies.map(({ code }) => code))
  const [first] = reading.currencies
  if (codes.size !== 1 || !first || budget.has('currency')) return
  budget.set('currency', first.code, first.prose.span)
}

/** With channels of its own a plan shows which lines are theirs. */
function isKnown(root: Mapping, given: Readonly<Record<string, unknown>>): boolean {
  return root.has('channels') || given.channels !== undefined
}

import { pattern } from '../../text/pattern.ts'
import { channelKind } from '../channel-kinds.ts'
import type { Kind } from '../fields.ts'
import { homesOf, itemsOf } from '../kinds.ts'
import { homes, type IdKind } from '../links.ts'
import { settleAsides } from './asides.ts'
import { List, Mapping, Name } from './draft.ts'
import { sharedCosts } from './elements/budget.ts'
import { isSlipFor } from './headings/slips.ts'
import { idFor } from './items.ts'
import { plain, withoutBracket } from './names.ts'
import type { Reading } from './reader.ts'
import { inShortAmong, keyOf, most, type Named, withoutBrackets } from './short-names.ts'
import { settleCurrency } from './values/noted-currency.ts'

/** Every audience, or every metric, of the plan. */
const everyone = pattern('i')`
  ^(?:
    (?:all|both)(?: (?:
        of (?:them|these)
        |(?:of )?(?:(?:the|these|our) )?(?:audiences|segments|groups|personas|metrics|kpis|numbers|measures)
      )
    )?
    |alle|tous|toutes|todos|todas|все
  )$
`

/** "Marketing cost per copy" beside a metric "Cost per copy": what the plan's own costs are called changes nothing. */
const ofAll = /^(?:marketing|advertising|campaign|blended|total|overall|our|the) (?=cost)/i

/** No name has more commas. */
const mostParts = 4

/** The ids that names stand for, once all items of a plan are known: those of the body, and those already given. */
export function namesOf(root: Mapping, given: Readonly<Record<string, unknown>>) {
  const thingsOf = (kind: Kind): Named[] =>
    homesOf[kind].flatMap((home) => [...thingsIn(root, home), ...thingsGiven(given, home)])
  const ids = new Map<Kind, Map<string, string>>()
  const known = (kind: Kind): ReadonlyMap<string, string> => {
    let names = ids.get(kind)
    if (!names) {
      names = new Map(withoutBrackets(homesOf[kind].flatMap((home) => thingsIn(root, home))))
      for (const { id, name } of thingsOf(kind)) names.set(keyOf(name), id).set(keyOf(id), id)
      ids.set(kind, names)
    }
    return names
  }
  const inShort = {
    audience: inShortAmong(() => thingsOf('audience'), 'anywhere'),
    metric: inShortAmong(() => thingsOf('metric'), 'last'),
  }
  // "Multi-family" beside "Primary: residents of multi-family buildings"
  const byDefinition = inShortAmong(
    () =>
      draftsIn(root, 'audience').flatMap((draft) => {
        const [id, name] = [draft.get('id'), draft.get('definition')]
        return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : []
      }),
    'anywhere',
  )
  const find = ({ to, text }: Pick<Name, 'to' | 'text'>): string | undefined => {
    const names = known(to)
    for (const form of [text, withoutBracket(text), ...(to === 'metric' ? [text.replace(ofAll, '')] : [])]) {
      const key = keyOf(form)
      const id = names.get(key) ?? names.get(inOtherNumber(key))
      if (id !== undefined) return id
    }
    if (to === 'channel-or-pool' && /^(?:the )?(?:campaign )?pool$/i.test(text)) return 'pool'
    if (to === 'audience') return inShort.audience(text) ?? byDefinition(text)
    return to === 'metric' ? inShort.metric(text) : undefined
  }
  const forms = new Map<Kind, readonly string[]>()
  /** Is it the name of nothing, and can only be a slip for that of something? */
  const isNear = ({ to, text }: Pick<Name, 'to' | 'text'>): boolean => {
    const all = forms.get(to) ?? thingsOf(to).flatMap(({ id, name }) => [plain(name), plain(id)])
    forms.set(to, all)
    return all.length <= most && find({ to, text }) === undefined && all.some((form) => isSlipFor(form, plain(text)))
  }
  /** The things that a part of a list names: "Email and paid search" are two where both are known. */
  const expand = (name: Name): Name[] => {
    if (find(name) !== undefined) return [name]
    if ((name.to === 'audience' || name.to === 'metric') && everyone().test(name.text))
      return thingsOf(name.to).map(({ id }) => new Name(name.to, id, name.span))
    const parts = name.text
      .split(/\s+(?:and|et|und|y|и)\s+|\s*[&/+]\s*/)
      .flatMap((part) => (part.trim() === '' ? [] : new Name(name.to, part.trim(), name.span)))
    const known = parts.filter((part) => find(part) !== undefined)
    if (parts.length > 1 && known.length === parts.length) return parts
    // What may as well be the name of something else counts only as far as it is certain.
    return name.isLoose && !isNear(name) ? known : [name]
  }
  // A slip stays as it was written: the rule about names that lead nowhere shows it beside the right one.
  const idOf = (name: Name): string => find(name) ?? ((!isNear(name) && idFor(name.text)) || name.text)
  const together = (names: readonly Name[]): Name[] => {
    const all: Name[] = []
    for (let at = 0; at < names.length; ) {
      const first = names[at] as Name
      let end = Math.min(names.length, at + mostParts)
      let whole: Name | undefined
      for (; end > at + 1 && !whole; end--) {
        const parts = names.slice(at, end)
        const text = parts.map((part) => part.text).join(', ')
        const span = [first.span[0], parts.at(-1)?.span[1] ?? first.span[1]] as const
        if (find({ to: first.to, text }) !== undefined) whole = new Name(first.to, text, span, first.isLoose)
      }
      all.push(whole ?? first)
      at = whole ? end + 1 : at + 1
    }
    return all
  }
  return { find, expand, together, isNear, idOf }
}

/** "SQLs" of a metric "SQL", "Webinar" of a channel "Webinars". */
function inOtherNumber(key: string): string {
  return /[^s]s$/.test(key) ? key.slice(0, -1) : `${key}s`
}

/** The things of a kind that the body gives. */
function thingsIn(root: Mapping, home: IdKind): Named[] {
  return draftsIn(root, home).flatMap((draft) => {
    const id = draft.get('id')
    const name = draft.get('name') ?? draft.get('claim') ?? draft.get('what')
    return typeof id === 'string' ? [{ id, name: typeof name === 'string' ? name : id }] : []
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

export function draftsIn(root: Mapping, home: IdKind): Mapping[] {
  const [element, inner] = homes[home]
  const held = root.get(element)
  const list = inner === undefined ? held : held instanceof Mapping ? held.get(inner) : undefined
  return list instanceof List ? list.items.flatMap(({ draft }) => (draft instanceof Mapping ? draft : [])) : []
}

/** "Target: 1,150 orders" beside a metric "Orders", or one that alone counts orders: the number says which it is of. */
export function settleCounted(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  const objective = root.get('objective')
  const target = objective instanceof Mapping && !objective.has('metric') ? objective.fields.get('target') : undefined
  if (!(objective instanceof Mapping) || !target) return
  const prose = reading.proseAt(target.value)
  const number = /^[^\p{L}]{0,3}\d[\d.,'’]*(?:k|m)?\s+(?=\p{L})/u.exec(prose.text)
  if (!number) return
  const words = prose.slice(number[0].length)
  const counting = draftsIn(root, 'metric').filter(
    (metric) => plain(String(metric.get('unit') ?? '')) === plain(words.words),
  )
  const [only, ...others] = counting
  const name = new Name(
    'metric',
    others.length === 0 ? String(only?.get('name') ?? words.words) : words.words,
    words.span,
  )
  if (namesOf(root, given).find(name) !== undefined) objective.set('metric', name, words.span)
}

/** "First Thursday – 9 July – Ann Lee – Visitors": the last part is a metric where the plan has one of that name. */
export function settleSteps(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  if (reading.stepsOfMetrics.length === 0) return
  const { find } = namesOf(root, given)
  for (const { step, metric, path = 'metric' } of reading.stepsOfMetrics) {
    const name = new Name('metric', metric.words, metric.span)
    if (step.has(path) || find(name) === undefined) continue
    step.set(path, name, metric.span)
    reading.place(metric.span)
  }
}

/** What can be said of a budget's lines when everything has been read: which are channels', and in which currency. */
export function settleLines(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  const { find, isNear } = namesOf(root, given)
  settleAsides(root, reading, find)
  const budget = root.get('budget')
  if (!(budget instanceof Mapping)) return
  const lines = budget.get('allocations')
  if (lines instanceof List) dropShares(lines, find)
  const isPaid = allPaid(root, lines, find)
  for (const { draft } of lines instanceof List ? lines.items : []) {
    const channel = draft instanceof Mapping ? draft.get('channel') : undefined
    if (!(draft instanceof Mapping) || !(channel instanceof Name) || find(channel) !== undefined) continue
    const isOther = channel.isLoose
      ? isKnown(root, given)
      : isPaid && !channelKind(channel.text) && !opensAlike(root, channel.text)
    const isCost = isOther && !isNear(channel)
    if (!sharedCosts.has(plain(channel.text)) && !isCost && !isShared().test(channel.text)) continue
    draft.rename('channel', 'shared_cost', channel.text)
  }
  settleCurrency(budget, reading)
}

/** Where each channel of a page has its line, another line of a column of channels is what they have in common. */
function allPaid(root: Mapping, lines: unknown, find: (name: Name) => string | undefined): boolean {
  if (!(lines instanceof List)) return false
  const paid = new Set(
    lines.items.map(({ draft }) => {
      const channel = draft instanceof Mapping ? draft.get('channel') : undefined
      return channel instanceof Name ? find(channel) : undefined
    }),
  )
  const channels = draftsIn(root, 'channel')
  return channels.length > 0 && channels.every((channel) => paid.has(String(channel.get('id'))))
}

/** "Paid serach" beside "Paid search (UK)" may be meant for it. */
function opensAlike(root: Mapping, name: string): boolean {
  const opening = (text: unknown) => plain(String(text ?? '')).split(' ', 1)[0]
  return draftsIn(root, 'channel').some((channel) => opening(channel.get('name')) === opening(name))
}

/** "Photographs (shared)", "Research, shared cost": the line itself says that no channel owns it. */
const isShared = pattern('i')`
  (?:\(|[,;–—-]\s*)(?:
    shared(?: costs?)?|gemeinsam(?:e kosten)?|gemeinkosten|co[uû]ts? partag[ée]s?|coste compartido|compartido
  )\)?$
`

/** "Freeze: 20%" beside sums of money is a rule: among sums a share alone is a line only where it names a channel. */
function dropShares(lines: List, find: (name: Name) => string | undefined): void {
  const all = lines.items.map(({ draft }) => draft).filter((draft) => draft instanceof Mapping)
  if (!all.some((line) => line.has('amount'))) return
  const isRule = (line: Mapping) => {
    const name = line.get('channel')
    return line.has('share') && !line.has('amount') && name instanceof Name && find(name) === undefined
  }
  const kept = lines.items.filter(({ draft }) => !(draft instanceof Mapping && isRule(draft)))
  lines.items.splice(0, lines.items.length, ...kept)
}

/** With channels of its own a plan shows which lines are theirs. */
function isKnown(root: Mapping, given: Readonly<Record<string, unknown>>): boolean {
  return root.has('channels') || given.channels !== undefined
}

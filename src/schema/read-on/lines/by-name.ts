import { isId, slug } from '../../../plan/ids.ts'
import { nearest } from '../../../plan/nearest.ts'
import { numberIn } from '../../../plan/numerals.ts'
import { isMapping } from '../../../source/mapping.ts'
import type { Places, Written } from '../../../source/origins.ts'
import type { Problem, Replacement } from '../../../source/problem.ts'
import { quoted } from '../../../source/quoted.ts'
import type { Source, Span } from '../../../source/source.ts'
import { alsoKnownAs } from '../../names/also-known.ts'
import { idsByWords } from '../../names/of-items.ts'
import { addField } from '../../rewrite.ts'
import { shareOfTotal, sumIn } from '../../said/sums.ts'
import { flow } from '../../values/type-words.ts'

/** A line of the budget that has its name for a key: `email: 5000`. */
interface Line {
  readonly name: string
  /** The field that its value is for: a share may stand in the place of a sum. */
  readonly field: 'amount' | 'share'
  readonly amount: unknown
  readonly written: Written
  /** What is said behind the amount: "22,000 (22%)", "£18,000 - ring-fenced". */
  readonly more?: { readonly share: string } | { readonly note: string }
}

const fields = ['channel', 'shared_cost', 'amount', 'share', 'committed', 'note']

/**
 * The lines of a budget written as names with their amounts, `{ tv: 60, email: 40 }` or `- tv: 60`, put into the form of
 * the format, in place: what they say is certain, so their sums are judged. Told once, where the first one stands. Among
 * other fields of the budget (`areAmongFields`) no edit makes a list of them.
 */
export function linesByName(
  data: Readonly<Record<string, unknown>>,
  origins: Places,
  areAmongFields = false,
): Problem | undefined {
  const { budget, channels } = data
  const holder = isMapping(budget) ? budget : undefined
  const lines = holder?.allocations
  if (!holder || typeof lines !== 'object' || lines === null) return undefined
  const ids = Array.isArray(channels)
    ? channels.flatMap((one) => (isMapping(one) && typeof one.id === 'string' ? [one.id] : []))
    : []
  const plan = { data, origins, ids, channelOf: channelAmong(ids) }
  return Array.isArray(lines)
    ? inList(lines, plan)
    : inMapping(holder, lines as Record<string, unknown>, plan, areAmongFields)
}

type ChannelOf = (name: string) => string | undefined

/** The plan that the lines are of: what it says, where, and its channels. */
interface Budgeted {
  readonly data: Readonly<Record<string, unknown>>
  readonly origins: Places
  readonly ids: readonly string[]
  readonly channelOf: ChannelOf
}

/** The channel that a line is for: what is none of the plan, nor written nearly like one, is a cost of its own. */
function channelAmong(ids: readonly string[]): ChannelOf {
  const all = new Set(ids)
  const idWithWords = idsByWords(ids)
  const found = new Map<string, string | undefined>()
  const find = (name: string) =>
    [name, slug(name)].find((one) => all.has(one)) ??
    idWithWords(name) ??
    onlyOneFrom(slug(name), ids) ??
    (isId(name) && (ids.length === 0 || nearest(name, ids)) ? name : undefined)
  return (name) => {
    if (!found.has(name)) found.set(name, find(name))
    return found.get(name)
  }
}

/** "tv" of a plan whose one channel that begins so is `tv-bvod`. */
function onlyOneFrom(start: string, ids: readonly string[]): string | undefined {
  const [first, ...others] = start === '' ? [] : ids.filter((id) => id.startsWith(`${start}-`))
  return others.length === 0 ? first : undefined
}

function inMapping(
  budget: Record<string, unknown>,
  lines: Record<string, unknown>,
  plan: Budgeted,
  areAmongFields: boolean,
): Problem | undefined {
  const { origins, ids, channelOf } = plan
  const found = Object.keys(lines).map((name) => lineOf(lines, name, origins))
  const whole = origins.whole(lines)
  const at = origins.written(budget, 'allocations')
  const [first] = found
  if (!first || !whole || !at || !isWrittenAt(at, whole) || !found.every((line) => line !== undefined)) return undefined
  const { text } = whole.source
  const isFlow = text[whole.span[0]] === '{'
  const dash = isFlow ? '' : '- '
  const edits = found.flatMap((line, index) => {
    const { key, value } = line.written
    // The brackets may stand right beside a name and an amount: an edit each, for two may not touch.
    const start = isFlow && index === 0 ? whole.span[0] : key[0]
    const end = isFlow && index === found.length - 1 ? whole.span[1] : value[1]
    const opening = start < key[0] ? `[${text.slice(start + 1, key[0])}` : ''
    const closing = end > value[1] ? `${text.slice(value[1], end - 1)}]` : ''
    return replaced(line, { start, end, opening: `${opening}${dash}{ `, closing: ` }${closing}` }, channelOf)
  })
  const pool = poolOf(found, budget, plan)
  const others = found.filter((line) => line !== pool)
  const list = others.map((line) => itemOf(line, lines, plan))
  origins.standsFor(
    list,
    lines,
    whole.span,
    others.flatMap(({ written: { key, value } }) => [key[0], value[1], key[0], value[1]]),
  )
  budget.allocations = list
  return problem({ holder: budget, key: 'allocations' }, others, pool || areAmongFields ? [] : edits, ids, pool)
}

/** "Contingency: 5000" among the lines is what is held for the campaign, where nothing else is: it gets its own place. */
function poolOf(
  lines: readonly Line[],
  budget: Record<string, unknown>,
  { data, origins }: Budgeted,
): Line | undefined {
  const [pool, ...others] = lines.filter(({ name }) => alsoKnownAs('budget', name) === 'campaign_pool')
  if (!pool || others.length > 0 || lines.length === 1 || Object.hasOwn(budget, 'campaign_pool')) return undefined
  const { written, field, amount } = pool
  const sum = field === 'share' ? shareOfTotal(String(amount), data) : amount
  if (sum === undefined) return undefined
  const held = { amount: sum }
  origins.standsFor(held, budget, [written.key[0], written.value[1]], [...written.key, ...written.value])
  return addField(budget, { key: 'campaign_pool', value: held, written }, origins) ? pool : undefined
}

function inList(lines: unknown[], plan: Budgeted): Problem | undefined {
  const { origins, ids, channelOf } = plan
  const edits: Omit<Replacement, 'safe'>[] = []
  const found: Line[] = []
  let first: number | undefined
  lines.forEach((item: unknown, index) => {
    const [name, ...others] = isMapping(item) ? Object.keys(item) : []
    if (!isMapping(item) || name === undefined || others.length > 0 || nearest(name, fields)) return
    const line = lineOf(item, name, origins)
    const whole = origins.whole(item)
    const place = origins.written(lines, index)
    if (!line || !whole || !place || !isWrittenAt(place, whole)) return
    const { key, value } = line.written
    const isBare = whole.source.text[whole.span[0]] !== '{'
    const around = { start: key[0], end: value[1], opening: isBare ? '{ ' : '', closing: isBare ? ' }' : '' }
    edits.push(...replaced(line, around, channelOf))
    lines[index] = itemOf(line, item, plan)
    found.push(line)
    first ??= index
  })
  return first === undefined ? undefined : problem({ holder: lines, key: first }, found, edits, ids)
}

/** A name and a number behind it, however it is written; anything else may be more than a name and its amount. */
function lineOf(holder: Record<string, unknown>, name: string, origins: Places): Line | undefined {
  const said = holder[name]
  const written = origins.written(holder, name)
  const raw = written?.source.text.slice(...written.value) ?? ''
  if (!written || name === '' || raw === '' || /^[*&|>]/.test(raw) || raw.includes('\n')) return undefined
  if (typeof said === 'string' && /^\d+(?:\.\d+)?%$/.test(said)) return { name, field: 'share', amount: said, written }
  const whole = typeof said === 'string' ? numberIn(said, true) : undefined
  // Between the braces of a line a comma or a space would cut the sum: it is written anew.
  if (whole !== undefined) return { name, field: 'amount', amount: /[,\s]/.test(raw) ? whole : said, written }
  if (typeof said === 'number') return { name, field: 'amount', amount: said, written }
  if (typeof said !== 'string') return undefined
  const sum = sumIn(said)
  return sum && { name, field: 'amount', written, ...sum }
}

function itemOf(
  { name, field, amount, more, written: { key, value } }: Line,
  from: object,
  { channelOf, origins }: Budgeted,
): object {
  const channel = channelOf(name)
  const item = { ...(channel === undefined ? { shared_cost: name } : { channel }), [field]: amount, ...more }
  const own = more ? [...value, ...value] : []
  origins.standsFor(item, from, [key[0], value[1]], [...key, ...key, ...value, ...value, ...own])
  return item
}

/** The name and what is before it, and what is behind the amount: the colon and the comments between them stay. */
function replaced(
  { name, field, amount, more, written: { source, key, value } }: Line,
  around: { readonly start: number; readonly end: number; readonly opening: string; readonly closing: string },
  channelOf: ChannelOf,
): Omit<Replacement, 'safe'>[] {
  const channel = channelOf(name)
  const cost = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(name) ? name : quoted(name)
  const called = channel === undefined ? `shared_cost: ${cost}` : `channel: ${channel}`
  if (typeof amount === 'number' && source.text.slice(...value) !== String(amount)) {
    const said = `${around.opening}${called}, ${field}: ${amount}${more ? `, ${flow(more).slice(2, -2)}` : ''}${around.closing}`
    return [{ source, span: [around.start, around.end], text: said }]
  }
  return [
    { source, span: [around.start, key[1]], text: `${around.opening}${called}, ${field}` },
    ...(around.closing === '' ? [] : [{ source, span: [value[1], around.end] as const, text: around.closing }]),
  ]
}

function problem(
  at: NonNullable<Problem['at']>,
  lines: readonly Line[],
  edits: readonly Omit<Replacement, 'safe'>[],
  ids: readonly string[],
  pool?: Line,
): Problem {
  const [{ name, field, amount, written } = { name: '', field: 'amount', amount: '' }] = lines
  const raw = written?.source.text.slice(written.key[0], written.value[1]) ?? ''
  // A sign of a currency may only go where somebody looks.
  const safe = lines.every((line) => ids.includes(line.name) && isBare(line))
  return {
    rule: 'syntax/right-shape',
    kind: 'line-by-name',
    seen: {
      name,
      raw,
      field,
      amount: typeof amount === 'number' ? String(amount) : (written?.source.text.slice(...written.value) ?? ''),
      ...(pool && { pool: pool.name, held: String(pool.amount) }),
      others: String(lines.length - 1),
    },
    at,
    edits: edits.map((edit) => ({ ...edit, safe })),
  }
}

function isBare({ amount, written: { source, value } }: Line): boolean {
  return typeof amount !== 'number' || !/[^\d.,\s]/.test(source.text.slice(...value))
}

/** Not by a pointer to what stands elsewhere, and may be pointed to from other places too. */
function isWrittenAt({ source, value }: Written, whole: { readonly source: Source; readonly span: Span }): boolean {
  return (
    source === whole.source && whole.span[0] >= value[0] && whole.span[1] <= value[1] && source.text[value[0]] !== '&'
  )
}

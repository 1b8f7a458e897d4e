import { stringify } from 'yaml'
import { type PartKey, partAt, partKeys } from '../plan/files/parts.ts'
import type { Plan } from '../plan/plan.ts'
import { markdownComments } from '../source/comments.ts'
import type { BlockPlace } from '../source/document.ts'
import type { Span } from '../source/source.ts'
import { expandAcross } from './aliases.ts'
import { restOf } from './body.ts'
import { type Cut, cutAtKeys, dataOf, type Entry } from './cut.ts'
import { type Silence, spoken } from './directives.ts'
import { asItem } from './items.ts'
import { entryOf, readPart, underKey } from './part.ts'
import { isSame } from './same.ts'

/** A plan taken apart into texts that may be put together in any form. */
export interface Loose extends Cut {
  /** The story: what the bodies of its Markdown files say besides data, the plan's own first. */
  readonly bodies: readonly Body[]
  /** What could not be kept, a line each. */
  readonly lost: readonly string[]
}

export interface Body {
  readonly file: string
  readonly text: string
  /** What it starts with or is divided by, for people to know it again. */
  readonly headings: readonly string[]
  /** The lines that it stands on, for people to look through. */
  readonly lines: readonly number[]
  /** Is the plan's title its heading? */
  readonly hasTitle: boolean
}

/** Keys that may leave the plan's own file. */
const elementKeys = partKeys.filter((key) => key !== 'period' && key !== 'approved')

export function isElement(key: string): boolean {
  return (elementKeys as readonly string[]).includes(key)
}

/** How finely a plan is cut: pointers from one piece to another cannot be kept. */
export type PieceOf = (key: string, item?: number) => string

type File = Plan['files'][number]

/** Takes the files of a plan apart. Comments stay with what they speak of. */
export function loosen(plan: Plan, pieceOf: PieceOf): Loose {
  const lost: string[] = []
  const [main, ...parts] = plan.files
  if (!main) throw new Error('a plan without a file')
  const folder = main.source.file.slice(0, main.source.file.lastIndexOf('/') + 1)
  const expanded = expandAcross(unix(yamlOf(main)), pieceOf)
  for (const name of expanded.names)
    lost.push(`the pointers *${name} are written out: what one file marks, another cannot point to`)
  const cut = cutAtKeys(expanded.text) ?? writtenAnew(plan, main, lost)
  const moved: Span[] = []
  const entries = [...cut.entries.map((entry) => checked(entry, plan, lost))]
  const add = (entry: Entry) => entries.splice(placeFor(entry.key, entries), 0, entry)
  const opening = [...cut.opening]
  const silences = silencesIn(main)
  if (main.body) {
    for (const entry of entriesInBody(plan, main, entries, silences, moved)) add(checked(entry, plan, lost))
    for (const { on, silence, span, block } of silences) {
      // Below front matter such a comment stands above nothing that it could speak of.
      if (on !== 'file' || main.yaml || block !== main.blocks?.[0]) continue
      moved.push(span)
      opening.push(`# plan-disable ${silence}`)
    }
  }
  for (const entry of entriesInParts(plan, folder, parts, lost)) add(checked(entry, plan, lost))
  const isMoved = new Set(moved)
  for (const { silence } of silences.filter(({ span }) => !isMoved.has(span)))
    lost.push(
      `the comment in the body of ${main.source.file} that silences ${silence.split(' ', 1)[0]} silences no field of another form`,
    )
  const bodies = plan.files.flatMap((file) => restOf(file, plan, moved))
  return { opening, entries, closing: cut.closing, bodies, lost }
}

/** The place of an element among the keys of a plan: as the format names them, behind what is no element. */
function placeFor(key: string, entries: readonly Entry[]): number {
  const order = (name: string) => elementKeys.indexOf(name as (typeof elementKeys)[number])
  const before = entries.findIndex((entry) => order(entry.key) > order(key))
  if (key === 'title') return entries.findIndex((entry) => entry.key === 'id') + 1
  if (order(key) < 0) return entries.findLastIndex((entry) => order(entry.key) < 0) + 1
  return before < 0 ? entries.length : before
}

/** Line breaks as Unix has them; which ones the files have is decided once for all of them. */
function unix(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function yamlOf({ source, yaml, body }: File): string {
  if (yaml) return source.text.slice(...yaml)
  return body ? '' : source.text
}

/** YAML that is not written key by key at the margin. */
function writtenAnew({ data, origins }: Plan, { source }: File, lost: string[]): Cut {
  lost.push(`${source.file} is not written a key a line, so it is written anew: comments in it are not kept`)
  const own = Object.entries(data).filter(([key]) => origins.written(data, key)?.source === source)
  return { opening: [], entries: own.map(([key, value]) => anew(key, value)), closing: [] }
}

/** A key with its value, from data alone. */
export function anew(key: string, value: unknown): Entry {
  const isThing = typeof value === 'object' && value !== null
  const raw = written({ [key]: value })
  return { key, above: [], silences: [], raw, ...(isThing && { value: written(value) }) }
}

function written(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, keepUndefined: true, nullStr: '' })
}

/** The entry, if it reads as what the plan says, and otherwise one that does. */
function checked(entry: Entry, { data }: Plan, lost: string[]): Entry {
  const value = data[entry.key]
  const read = dataOf(entry.raw) as Record<string, unknown> | undefined
  const isRight = isSame(read?.[entry.key], value) && (entry.value === undefined || isSame(dataOf(entry.value), value))
  if (isRight) return entry
  if (/#/.test(entry.raw)) lost.push(`${entry.key} is written anew: comments in it are not kept`)
  return { ...anew(entry.key, value), above: entry.above, silences: entry.silences }
}

/** What the body of the plan's own file gives: fenced YAML as it is, all else from the data. */
function entriesInBody(
  plan: Plan,
  main: File,
  known: readonly Entry[],
  silenced: readonly BodySilence[],
  moved: Span[],
): Entry[] {
  const { data, origins } = plan
  const has = new Set(known.map(({ key }) => key))
  return Object.keys(data).flatMap((key): Entry[] => {
    const at = origins.written(data, key)
    if (has.has(key) || at?.source !== main.source) return []
    const above = silenced.filter((one) => isAbove(one, at.key[0]))
    moved.push(...above.map(({ span }) => span))
    const silences = above.map(({ silence }) => silence)
    const fence = main.fences?.find(
      ([start, end]) => start <= at.value[0] && at.value[1] <= end && at.value[0] < at.value[1],
    )
    if (!fence) return [{ ...anew(key, data[key]), above: isElement(key) ? [''] : [], silences }]
    const text = unix(main.source.text.slice(...at.value))
    const own = isSame(dataOf(text), data[key]) ? text : cutAtKeys(text)?.entries[0]?.value
    const entry = entryOf(key, readPart(own ?? text))
    return [{ ...entry, silences: [...silences, ...entry.silences] }]
  })
}

/** What comments of a body silence: in the file, or on the block that starts at `block`. */
interface BodySilence {
  readonly on: 'next' | 'file'
  readonly silence: Silence
  readonly span: Span
  readonly block?: BlockPlace
}

function silencesIn({ source, body, blocks = [] }: File): BodySilence[] {
  let next = 0
  return (body ? markdownComments(source, ...body) : []).flatMap(({ text, span }) => {
    const found = spoken(text)
    if (!found) return []
    while (next < blocks.length && (blocks[next]?.span[0] ?? 0) < span[1]) next++
    const block = blocks[next]
    return [{ ...found, span, ...(block && { block }) }]
  })
}

/** Where such a comment speaks of the heading at an offset. */
function isAbove({ on, block }: BodySilence, heading: number): boolean {
  return on === 'next' && block?.level !== undefined && block.span[0] <= heading && heading < block.span[1]
}

/** What the other files of a folder give. */
function entriesInParts(plan: Plan, folder: string, parts: readonly File[], lost: string[]): Entry[] {
  const entries: Entry[] = []
  const items = new Map<PartKey, string[]>()
  for (const file of parts) {
    const part = partAt(file.source.file.slice(folder.length))
    if (!part || part.is === 'plan') continue
    const isData = file.yaml !== undefined || file.body === undefined
    const text = readPart(unix(yamlOf(file)))
    for (const line of text.modelines) lost.push(`${file.source.file}: "${line}" names the schema of that file alone`)
    if (part.is === 'element') {
      entries.push(isData ? entryOf(part.key, text) : { ...anew(part.key, plan.data[part.key]), above: [''] })
      continue
    }
    const list = plan.data[part.key] as readonly { readonly id?: unknown }[]
    const item = list.find(({ id }) => id === part.id) ?? list[items.get(part.key)?.length ?? 0]
    const own = isData ? (dataOf(text.content) as { readonly id?: unknown } | undefined) : undefined
    const lines = isData ? asItem(text, own?.id === undefined ? part.id : undefined) : `${written([item])}`
    if (text.inside.some((line) => /plan-disable-next-line/.test(line)))
      lost.push(`${file.source.file}: what its first comment silences on one field is silenced on the whole item now`)
    items.set(part.key, [...(items.get(part.key) ?? []), lines])
  }
  for (const [key, texts] of items) {
    const value = texts.join(texts.some((text) => text.trim().includes('\n')) ? '\n' : '')
    entries.push({ key, above: [''], silences: [], raw: underKey(key, value), value })
  }
  return entries
}
